"""A push stands still in the middle of the range. Comes and goes by itself: nothing here needs a touch."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen
from kiosk.screens.guide_words import said
from kiosk.training.guide import Guide
from kiosk.training.intents import Hurts
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.alert_frame import AlertFrame
from kiosk.widgets.rescue_list import RescueList, RescueStep


class StuckPage(Screen):
    """Emits Hurts. Alerts frame it as they frame the live page."""

    custom_widgets = (RescueList,)

    steps: RescueList
    hurts: QPushButton

    def __init__(self, context: PageContext, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rescue = guide.rescue
        self.frame = AlertFrame(self)
        self.frame.set_theme(context.theme)
        self.steps.set_kind(guide.machine.kind)
        self.on_click(self.hurts, Hurts())
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the steps."""
        self.steps.set_steps(
            tuple(RescueStep(note.picture, said(note.title), said(note.text)) for note in self._rescue)
        )

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Only alerts change it."""
        self.frame.set_alerts((alert.kind for alert in snapshot.alerts), now_s)
