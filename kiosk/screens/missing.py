"""Stands where a page cannot be shown: one plain sentence, a way around, and for staff what is broken."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen
from kiosk.training.intents import Back, Intent
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import GoTo
from kiosk.widgets.speech import translate


class MissingPage(Screen):
    """Emits ``on`` or ``leave``.

    Args:
        why: what is broken and where, as its error says it.
        on: the way around the missing page; None where there is none but leaving.
        leave: what ends it.
    """

    title: QLabel
    reason: QLabel
    on: QPushButton
    leave: QPushButton

    def __init__(
        self,
        context: PageContext,
        why: str,
        on: Intent | None,
        leave: Intent,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._goes_back = isinstance(on, Back | GoTo)
        self.reason.setText(why)
        if on is None:
            self.on.hide()
        else:
            self.on_click(self.on, on)
        self.on_click(self.leave, leave)
        self.retranslate()

    def retranslate(self) -> None:
        """A way around leads back or on."""
        back, on = translate("Missing", "Back"), translate("Missing", "Go on")
        self.on.setText(back if self._goes_back else on)

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Nothing on this page changes with time."""
