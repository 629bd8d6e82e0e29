"""The page that is there at once: "starting" in every language, while everything that takes long is loaded.

It needs QtWidgets and nothing else, and it says nothing of sled, sensor or limits, because nothing is known.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.app.guard.words import GROUND, MUTED, STARTING

_LETTERS_SHARE = 0.045
"""Height of the letters, as a share of the shorter side of the page."""

_LEAST_PX = 9


class FirstPage(QWidget):
    """Emits ``painted`` once, when the event loop comes round after its first paint.

    Args:
        windowed: a window on a desk, which may be closed.
    """

    painted = Signal()

    def __init__(self, windowed: bool) -> None:
        super().__init__()
        self._windowed = windowed
        self._seen = False
        self.setWindowTitle("Leg press")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        if not windowed:
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word for it in each language, one below the other, in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(GROUND))
        font = QFont()
        font.setPixelSize(max(_LEAST_PX, round(_LETTERS_SHARE * min(self.width(), self.height()))))
        painter.setFont(font)
        painter.setPen(QColor(MUTED))
        step = 2 * font.pixelSize()
        top = (self.height() - len(STARTING) * step) // 2
        for number, word in enumerate(STARTING):
            line = QRect(0, top + number * step, self.width(), step)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, word)
        painter.end()
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody closes it but a window's frame on a desk."""
        event.setAccepted(self._windowed)

    def leave_to(self, window: QWidget) -> None:
        """Stay behind ``window`` until that has been painted, then go for good."""
        window.installEventFilter(_Handover(self, window))


class _Handover(QObject):
    """Sees the first paint of a window; what lay there before it goes when the event loop comes round."""

    def __init__(self, before: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._before = before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint itself comes after this."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._before.deleteLater()
            self.deleteLater()
        return False
