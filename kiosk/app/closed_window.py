"""A window that nobody at the machine can leave: what the kiosk and its safe mode have in common."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.app.input_guard import InputGuard


class ClosedWindow(QWidget):
    """``closing`` is emitted when it closes: by the frame of a window on a desk, else only by :meth:`shut`.

    Args:
        windowed: a window on a desk, which may be closed.
    """

    closing = Signal()

    def __init__(self, windowed: bool) -> None:
        super().__init__()
        self.setWindowTitle("Leg press")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "page")
        self._windowed = self._may_close = windowed
        if not windowed:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.setCursor(Qt.CursorShape.BlankCursor)
        self._input_guard = InputGuard(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Fullscreen, only touches come in; a filter that is installed again is still one."""
        handle = self.windowHandle()
        if not self._windowed and handle is not None:
            handle.installEventFilter(self._input_guard)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard does nothing here."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """There are no menus."""
        event.accept()

    def shut(self) -> None:
        """Close for good: app is ending. Without this, a fullscreen window refuses and so stops Qt's quit."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QEvent) -> None:
        """Fullscreen: only by :meth:`shut`. Tells app."""
        if self._may_close:
            event.accept()
            self.closing.emit()
        else:
            event.ignore()
