"""Set the machine up: step by step with pictures for the first time, or one short list."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kiosk.screens.base import PageContext, Screen, set_text
from kiosk.training.guide import GuideStep
from kiosk.training.intents import Back, Intent, Ready, TurnPage
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.check_list import CheckList
from kiosk.widgets.point_list import PointList
from kiosk.widgets.setup_picture import SetupPicture
from kiosk.widgets.sled_bar import SledBar
from kiosk.widgets.speech import translate
from kiosk.widgets.step_tabs import StepTabs


def _guide(text: str) -> str:
    """A text of the guide in the language that is spoken now."""
    return translate("Guide", text)


def _sled_words(known: bool) -> str:
    return translate("Setup", "Sled") if known else translate("Setup", "No sensor: train by feel")


class SetupPage(Screen):
    """Emits Back, TurnPage or Ready."""

    custom_widgets = (StepTabs, SetupPicture, PointList, SledBar, CheckList)

    stack: QStackedWidget
    tabs: StepTabs
    picture: SetupPicture
    sled: SledBar
    step_number: QLabel
    title: QLabel
    sentence: QLabel
    points: PointList
    back: QPushButton
    skip: QPushButton
    next_step: QPushButton
    check: CheckList
    check_sled: SledBar
    check_sled_words: QLabel
    check_back: QPushButton
    show_steps: QPushButton
    ready: QPushButton

    def __init__(
        self, context: PageContext, steps: tuple[GuideStep, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        if not steps:
            raise ValueError("setup page: there is no step to show")
        self._steps = steps
        self._names: tuple[str, ...] = ()
        self._step = 0
        self.on_click(self.back, self._backwards)
        self.on_click(self.skip, Ready())
        self.on_click(self.next_step, self._forwards)
        self.on_click(self.check_back, Back())
        self.on_click(self.show_steps, TurnPage(0))
        self.on_click(self.ready, Ready())
        self.retranslate()

    def retranslate(self) -> None:
        """Names of the steps, the list, and the present step."""
        self._names = tuple(_guide(step.short) for step in self._steps)
        self.check.set_items(tuple((_guide(step.title), _guide(step.do[0])) for step in self._steps))
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
        set_text(self.check_sled_words, _sled_words(self.check_sled.known))

    def _show_step(self, number: int) -> None:
        self._step = number
        step = self._steps[number]
        self.tabs.set_steps(self._names, number)
        self.picture.set_step(step.key)
        place = translate("Setup", "Step {number} of {total}")
        set_text(self.step_number, place.format(number=number + 1, total=len(self._steps)))
        set_text(self.title, _guide(step.title))
        set_text(self.sentence, _guide(step.sentence))
        self.points.set_points(tuple(map(_guide, step.do)), tuple(map(_guide, step.avoid)))
        last = number == len(self._steps) - 1
        following = "" if last else self._names[number + 1]
        on = (
            translate("Setup", "Start") if last else translate("Setup", "Next: {step}").format(step=following)
        )
        set_text(self.next_step, on)
        self.skip.setEnabled(not last)

    def _backwards(self) -> Intent:
        return TurnPage(self._step - 1) if self._step > 0 else Back()

    def _forwards(self) -> Intent:
        return TurnPage(self._step + 1) if self._step < len(self._steps) - 1 else Ready()
