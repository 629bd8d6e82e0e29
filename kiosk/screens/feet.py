"""Where the feet stand: choose what to feel, or touch the plate; the muscles that work more light up."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen, set_shares, set_style
from kiosk.screens.guide_words import said
from kiosk.training.guide import Effect, Guide
from kiosk.training.intents import Back, ChooseStance
from kiosk.training.snapshot import Snapshot
from kiosk.training.stance import Grade, Stance, Toes
from kiosk.widgets.body_figure import BodyFigure
from kiosk.widgets.claim_list import Claim, ClaimList
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.foot_plate import FootPlate
from kiosk.widgets.muscle_list import MuscleList, MuscleRow
from kiosk.widgets.speech import translate

_LEVELS = {Grade.GOOD: 2, Grade.MIXED: 1, Grade.NONE: 0}


class FeetPage(Screen):
    """Emits ChooseStance at every touch, and Back."""

    custom_widgets = (FootPlate, BodyFigure, MuscleList, ClaimList, ControlButton)

    goal_all: ControlButton
    goal_front: ControlButton
    goal_back: ControlButton
    goal_inner: ControlButton
    goal_outer: ControlButton
    plate: FootPlate
    body: BodyFigure
    muscles: MuscleList
    claims: ClaimList
    back: QPushButton
    toes: ControlButton
    done: QPushButton

    def __init__(self, context: PageContext, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        if context.theme.small:
            set_shares(self.form, "muscle_row", 11, 12)
            set_shares(self.form, "columns", 17, 49, 34)
        self._feet, self._usual = guide.feet, guide.machine.usual_stance
        buttons = {
            "all": self.goal_all,
            "front": self.goal_front,
            "back": self.goal_back,
            "inner": self.goal_inner,
            "outer": self.goal_outer,
        }
        self._goals = tuple((buttons[goal.key], goal) for goal in self._feet.goals)
        for button, goal in self._goals:
            stance = self._usual if goal.key == "all" else goal.stance
            self.on_click(button, ChooseStance(stance))
        self.plate.set_choosable(True)
        self.plate.touched.connect(lambda stance: self.intent.emit(ChooseStance(stance)))
        self.on_click(self.toes, self._next_toes)
        self.on_click(self.back, Back())
        self.on_click(self.done, Back())
        self.retranslate()

    def retranslate(self) -> None:
        """Names of goals, muscles and claims."""
        for button, goal in self._goals:
            button.set_face(None, said(goal.title))
        self.body.set_words(translate("Body", "Front"), translate("Body", "Back"))
        self._show(self.plate.stance)

    def present(self, snapshot: Snapshot, _now_s: float) -> None:
        """The stance that the person chose, or the usual one."""
        stance = snapshot.stance or self._usual
        if stance != self.plate.stance:
            self._show(stance)

    def entered(self, snapshot: Snapshot, _now_s: float) -> None:
        """Begin with the stance of this person."""
        self._show(snapshot.stance or self._usual)

    def _next_toes(self) -> ChooseStance:
        stance, order = self.plate.stance, tuple(Toes)
        following = order[(order.index(stance.toes) + 1) % len(order)]
        return ChooseStance(Stance(stance.height, stance.width, following))

    def _show(self, stance: Stance) -> None:
        feet, strengths = self._feet, self._feet.strengths(stance)
        effects = feet.effects_of(stance)
        self.plate.set_stance(stance)
        self.plate.set_words("", "", "")
        self.body.set_strengths(strengths)
        for button, goal in self._goals:
            wanted = self._usual if goal.key == "all" else goal.stance
            set_style(button, "kind", "chosen" if wanted == stance else "")
            button.update()
        rows = []
        for group in feet.groups:
            inside = [muscle for muscle in feet.muscles if muscle.group == group.key]
            strength = max(strengths[muscle.key] for muscle in inside)
            names = tuple(said(muscle.title) for muscle in inside)
            rows.append(MuscleRow(said(group.title), names, strength))
        self.muscles.set_rows(tuple(rows))
        usual = (self._usual.height, self._usual.width, self._usual.toes)
        other = [effect.choice not in usual for effect in effects]
        focus = other.index(True) if any(other) else 0
        self.claims.set_claims(
            tuple(self._claim(effect, number == focus) for number, effect in enumerate(effects))
        )
        self.toes.set_face(None, said(effects[2].title))

    def _claim(self, effect: Effect, focus: bool) -> Claim:
        grade = said(self._feet.grades[effect.grade]) if effect.source else ""
        return Claim(
            said(effect.title), said(effect.text), grade, _LEVELS[effect.grade], effect.source, focus
        )
