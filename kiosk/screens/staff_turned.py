"""After a start with another turn: is it right? Whoever cannot answer need not do anything."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext
from kiosk.screens.staff_page import StaffPage
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import KeepTurn, TurnBack
from kiosk.training.staff_turn import KEEP_S
from kiosk.training.staff_view import StaffView
from kiosk.widgets.countdown_ring import CountdownRing
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken


class StaffTurnedPage(StaffPage):
    """Emits KeepTurn and TurnBack."""

    custom_widgets = (CountdownRing, Notice)

    title: QLabel
    sentence: QLabel
    ring: CountdownRing
    notice: Notice
    revert: QPushButton
    keep: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.on_click(self.revert, TurnBack())
        self.on_click(self.keep, KeepTurn())

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """The seconds that are left."""
        question = view.keep_turn
        if question is None:
            return
        self.ring.set_time(question.left_s, KEEP_S)
        if question.failure:
            self.notice.set_text(spoken("Reason", question.failure))
        self.keep.setEnabled(not question.busy)
        self.revert.setEnabled(not question.busy)
