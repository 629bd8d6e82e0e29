"""Something hurts: stop, make the machine safe, get help. Advice, never a diagnosis."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen
from kiosk.training.intents import Finish, Resume
from kiosk.training.snapshot import Snapshot


class HurtPage(Screen):
    """Emits Finish or Resume. All its words stand in the form."""

    end: QPushButton
    go_on: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.on_click(self.end, Finish())
        self.on_click(self.go_on, Resume())

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Nothing on this page changes with time."""
