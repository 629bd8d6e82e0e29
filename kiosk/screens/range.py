"""This person's own range: slow repetitions with an empty sled, and what the limit is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen, set_shares, set_text
from kiosk.training.intents import Back, TeachAgain, TellHeight, UseRange
from kiosk.training.personal import Bound, PersonalRange, Reason
from kiosk.training.snapshot import Snapshot
from kiosk.training.teaching import MOST_REPS, TeachStep, TeachView
from kiosk.widgets.guide_figure import GuideFigure
from kiosk.widgets.limit_list import LimitList, LimitRow
from kiosk.widgets.sled_bar import SledBar
from kiosk.widgets.speech import translate
from kiosk.widgets.teach_marks import TeachMarks
from kiosk.widgets.wheel import Wheel

CHOICES_CM: tuple[int | None, ...] = (*range(140, 175), None, *range(175, 211))
"""Heights on the wheel in their order; None is untold and stands in the middle, where the wheel begins."""

_TARGET_DEG = {TeachStep.LOWER: 90.0, TeachStep.PUSH: 5.0, TeachStep.STAY: 5.0}


def step_words(view: TeachView | None) -> tuple[str, str]:
    """What to do now, and a little more about it."""
    if view is None:
        return translate("Range", "No sensor"), translate("Range", "Your range cannot be found without it.")
    if view.too_fast and view.step is TeachStep.LOWER:
        more = translate("Range", "That one was too fast to learn from.")
        return translate("Range", "Once more, slowly"), more
    return {
        TeachStep.UNLOCK: (
            translate("Range", "Take all weight off, then unlock"),
            translate("Range", "Settle with a slight bend and stand still."),
        ),
        TeachStep.LOWER: (
            translate("Range", "Lower slowly"),
            translate("Range", "Only as deep as your lower back stays flat."),
        ),
        TeachStep.PUSH: (
            translate("Range", "Push slowly"),
            translate("Range", "Turn when your back would come off the pad."),
        ),
        TeachStep.STAY: (
            translate("Range", "Legs gently straight, then stay"),
            translate("Range", "Stand still for a second. The sled is empty."),
        ),
        TeachStep.DONE: (
            translate("Range", "Close the lock. Done"),
            translate("Range", "Your own limits are below."),
        ),
    }[view.step]


def reason_words(reason: Reason) -> str:
    """Where a limit comes from."""
    return {
        Reason.MACHINE: translate("Range", "Deepest: this machine"),
        Reason.BACK_FLAT: translate("Range", "Deepest: back stays flat"),
        Reason.RIGHT_ANGLE: translate("Range", "Deepest: knees at 90°"),
        Reason.STAFF: translate("Range", "Deepest: set by staff"),
    }[reason]


def bound_words(personal: PersonalRange, bound: Bound) -> str:
    """Inner angle of the knee, ``about 92°``; the one that counts says how sure it is: ``94° ± 3°``."""
    angle = 180 - round(personal.leg.flexion_deg(bound.position_mm))
    if bound is personal.depth:
        sure = translate("Range", "{angle}° ± {sure}°")
        return sure.format(angle=angle, sure=personal.depth_sure_deg)
    return translate("Range", "about {angle}°").format(angle=angle)


class RangePage(Screen):
    """Emits Back, TeachAgain, TellHeight or UseRange."""

    custom_widgets = (GuideFigure, SledBar, LimitList, Wheel, TeachMarks)

    figure: GuideFigure
    sled: SledBar
    step: QLabel
    step_more: QLabel
    marks: TeachMarks
    limits_title: QLabel
    limits: LimitList
    stature: Wheel
    back: QPushButton
    again: QPushButton
    use: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        if context.theme.small:
            set_shares(self.form, "columns", 9, 11)
            set_shares(self.form, "stature_row", 1, 3)
        self.figure.set_show_angle(True)
        self.stature.changed.connect(lambda index: self.intent.emit(TellHeight(height_of(index))))
        self.on_click(self.back, Back())
        self.on_click(self.again, TeachAgain())
        self.on_click(self.use, UseRange())
        self.retranslate()

    def retranslate(self) -> None:
        """Texts of the wheel."""
        untold = translate("Range", "untold")
        self.stature.set_texts([untold if cm is None else str(cm) for cm in CHOICES_CM])

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Figure with the sled, what to do, what was found."""
        live = snapshot.signal_ok(now_s)
        view = snapshot.teaching if live else None
        personal = snapshot.personal
        self._show_figure(snapshot, personal, live)
        words, more = step_words(view)
        set_text(self.step, words)
        set_text(self.step_more, more)
        reps = 0 if snapshot.teaching is None else snapshot.teaching.reps
        self.marks.set_marks(reps, MOST_REPS, _marks_words(reps))
        self._show_limits(personal)
        self.stature.set_index(index_of(snapshot.height_m))
        self.again.setEnabled(reps > 0)
        self.use.setEnabled(personal is not None)

    def _show_figure(self, snapshot: Snapshot, personal: PersonalRange | None, live: bool) -> None:
        position_mm = snapshot.position_mm if live else None
        flexion = snapshot.knee_deg if live else None
        if personal is not None and position_mm is not None:
            flexion = personal.leg.flexion_deg(position_mm)
        self.figure.set_kind(snapshot.machine.kind)
        self.figure.set_pose(flexion)
        step = TeachStep.UNLOCK if snapshot.teaching is None else snapshot.teaching.step
        self.figure.set_target(_TARGET_DEG.get(step))
        limits = snapshot.limits if personal is None else personal.limits
        self.sled.set_sled(position_mm, snapshot.travel_mm, limits)

    def _show_limits(self, personal: PersonalRange | None) -> None:
        if personal is None:
            nothing = translate("Range", "Not known yet")
            self.limits.set_rows((LimitRow(nothing, "", False),))
            return
        straight = 180 - round(personal.leg.flexion_deg(personal.limits.lockout_mm))
        top = translate("Range", "about {angle}°").format(angle=straight)
        depth, *others = personal.bounds
        rows = [
            LimitRow(reason_words(depth.reason), bound_words(personal, depth), True),
            LimitRow(translate("Range", "Top: slight bend"), top, True),
        ]
        rows += [LimitRow(reason_words(b.reason), bound_words(personal, b), False) for b in others]
        self.limits.set_rows(tuple(rows))


def _marks_words(reps: int) -> str:
    if reps == 0:
        return translate("Range", "One is enough")
    if reps < MOST_REPS:
        return translate("Range", "One more is surer")
    return translate("Range", "As sure as it gets")


def height_of(index: int) -> float | None:
    """Height in metres of a place on the wheel; the place in the middle is untold."""
    chosen = CHOICES_CM[index]
    return None if chosen is None else chosen / 100


def index_of(height_m: float | None) -> int:
    """Place on the wheel of a height in metres."""
    return CHOICES_CM.index(None if height_m is None else round(100 * height_m))
