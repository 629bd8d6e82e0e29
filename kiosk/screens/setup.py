"""Set the machine up: step by step with pictures for the first time, or one short list."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kiosk.motion.events import Phase
from kiosk.screens.base import PageContext, Screen, set_shares, set_text
from kiosk.screens.guide_words import said_step
from kiosk.training.guide import Guide, GuideStep, Lock
from kiosk.training.intents import Back, Intent, OpenFeet, OpenHelp, OpenRange, Ready, TurnPage
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.check_list import CheckList
from kiosk.widgets.confirm_row import ConfirmRow
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.point_list import PointList
from kiosk.widgets.setup_picture import SetupPicture
from kiosk.widgets.sled_bar import SledBar
from kiosk.widgets.speech import translate
from kiosk.widgets.step_tabs import StepTabs

_LOCKED = (Phase.UNKNOWN, Phase.RACKED, Phase.UNRACKING)


class SetupPage(Screen):
    """Emits Back, TurnPage, OpenFeet, OpenRange, OpenHelp or Ready."""

    custom_widgets = (StepTabs, SetupPicture, PointList, SledBar, CheckList, ConfirmRow, ControlButton)

    stack: QStackedWidget
    tabs: StepTabs
    picture: SetupPicture
    sled: SledBar
    step_number: QLabel
    title: QLabel
    text: QLabel
    points: PointList
    confirm: ConfirmRow
    back: QPushButton
    more: ControlButton
    skip: QPushButton
    next_step: QPushButton
    check: CheckList
    check_sled: SledBar
    check_sled_words: QLabel
    check_back: QPushButton
    show_steps: ControlButton
    feet: ControlButton
    own_range: ControlButton
    help: ControlButton
    ready: QPushButton

    def __init__(self, context: PageContext, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        if context.theme.small:
            for row in ("columns", "bottom"):
                set_shares(self.form, row, 54, 46)
        self._guide, self._step = guide, 0
        self.picture.set_kind(guide.machine.kind)
        self._steps: tuple[GuideStep, ...] = ()
        self.on_click(self.back, self._backwards)
        self.on_click(self.more, self._more)
        self.on_click(self.skip, Ready())
        self.on_click(self.next_step, self._forwards)
        self.on_click(self.check_back, Back())
        self.on_click(self.show_steps, TurnPage(0))
        self.on_click(self.feet, OpenFeet())
        self.on_click(self.own_range, OpenRange())
        self.on_click(self.help, OpenHelp())
        self.on_click(self.ready, Ready())
        self.retranslate()

    def retranslate(self) -> None:
        """Steps, the list, and the doors to other pages."""
        self._steps = tuple(said_step(step) for step in self._guide.steps)
        self.check.set_items(tuple((step.title, step.do[0]) for step in self._steps))
        self.show_steps.set_face(None, translate("Setup", "Each step"))
        self.feet.set_face(None, translate("Setup", "Feet"))
        self.own_range.set_face(None, translate("Setup", "My range"))
        self.help.set_face(None, translate("Setup", "Help"))
        self._show_step(self._step)

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """The present step or the list, and where the sled is."""
        self._show_step(min(len(self._steps) - 1, max(0, snapshot.setup_step)))
        page = 0 if snapshot.guided else 1
        if self.stack.currentIndex() != page:
            self.stack.setCurrentIndex(page)
        live = snapshot.signal_ok(now_s)
        position_mm = snapshot.position_mm if live else None
        for bar in (self.sled, self.check_sled):
            bar.set_sled(position_mm, snapshot.travel_mm, snapshot.limits)
        no_sensor = translate("Setup", "No sensor: train by feel")
        set_text(self.check_sled_words, translate("Setup", "Sled") if self.check_sled.known else no_sensor)
        if self.own_range.isEnabled() != snapshot.calibrated:
            self.own_range.setEnabled(snapshot.calibrated)
        self._show_confirmed(snapshot, live)

    def _show_confirmed(self, snapshot: Snapshot, live: bool) -> None:
        """At the last step the sled says itself how far it is; without a signal it says nothing."""
        shown = live and self._step == len(self._steps) - 1
        if self.confirm.isHidden() == shown:
            self.confirm.setVisible(shown)
        if not shown:
            return
        off = snapshot.phase not in _LOCKED
        limits, position_mm = snapshot.limits, snapshot.position_mm
        bent = off and limits is not None and position_mm is not None and position_mm < limits.lockout_mm
        lock = self._guide.machine.lock
        opened = translate("Setup", "Off its rest") if lock is Lock.NONE else translate("Setup", "Lock open")
        self.confirm.set_items(
            (
                (opened, off),
                (translate("Setup", "Slight bend"), bent),
                (translate("Setup", "Still"), bent and snapshot.phase is Phase.READY),
            )
        )

    def _show_step(self, number: int) -> None:
        self._step = number
        step = self._steps[number]
        self.tabs.set_steps(tuple(each.short for each in self._steps), number)
        self.picture.set_pictures(step.pictures)
        place = translate("Setup", "Step {number} of {total}")
        set_text(self.step_number, place.format(number=number + 1, total=len(self._steps)))
        set_text(self.title, step.title)
        set_text(self.text, step.text)
        self.points.set_points(step.do, step.dont)
        self.more.set_face(None, self._more_words(step.key))
        last = number == len(self._steps) - 1
        if last:
            set_text(self.next_step, translate("Setup", "Start"))
        else:
            following = translate("Setup", "Next: {step}").format(step=self._steps[number + 1].short)
            set_text(self.next_step, following)
        self.skip.setEnabled(not last)

    @staticmethod
    def _more_words(key: str) -> str:
        if key == "feet":
            return translate("Setup", "Muscles")
        if key == "range":
            return translate("Setup", "Find my range")
        return translate("Setup", "Help")

    def _more(self) -> Intent:
        key = self._steps[self._step].key
        return OpenFeet() if key == "feet" else OpenRange() if key == "range" else OpenHelp()

    def _backwards(self) -> Intent:
        return TurnPage(self._step - 1) if self._step > 0 else Back()

    def _forwards(self) -> Intent:
        return TurnPage(self._step + 1) if self._step < len(self._steps) - 1 else Ready()
