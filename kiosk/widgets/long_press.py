"""An invisible place that is held: nothing on the page says that it is there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

HOLD_S = 3.0


class LongPress(QWidget):
    """Emits ``held`` once a touch has stayed on it for ``HOLD_S``, ``tapped`` when it was let go before.

    Time comes from :meth:`advance`, so that no timer of its own can outlive the page.
    """

    held = Signal()
    tapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down = False
        self._since_s: float | None = None

    def advance(self, now_s: float) -> None:
        """``now_s``: host monotonic seconds of the frame."""
        if not self._down:
            return
        if self._since_s is None:
            self._since_s = now_s
        elif now_s - self._since_s >= HOLD_S:
            self.release()
            self.held.emit()

    def release(self) -> None:
        """Forget a touch that is still on it."""
        self._down, self._since_s = False, None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The time begins with the next frame."""
        self._down, self._since_s = True, None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger that leaves the place holds nothing."""
        if not self.rect().contains(event.position().toPoint()):
            self.release()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go too early: an ordinary touch."""
        was_down = self._down
        self.release()
        event.accept()
        if was_down and self.rect().contains(event.position().toPoint()):
            self.tapped.emit()
