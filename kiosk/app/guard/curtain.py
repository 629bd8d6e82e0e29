"""The last page: a process of its own that needs no form, theme, translation, graph, sound or database.

``python -m kiosk.app.guard.curtain``; started by the supervisor, hangs behind the kiosk, and is what is seen
while the kiosk starts, and when nothing else works. It takes no touch and no key, and ends by signal only.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QRect, QSocketNotifier, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QRasterWindow

from kiosk.app.guard.pulse import READY
from kiosk.app.guard.ward import PULSE_FD
from kiosk.app.guard.words import GROUND, GUIDANCE_OFF, MUTED, STAFF, TEXT

_LONGEST_CODES = 64
_LINE_SHARE = 0.052
"""Height of the largest letters, as a share of the shorter side of the screen."""


class Curtain(QRasterWindow):
    """Four sentences and, once there are some, the codes for staff."""

    def __init__(self, line: socket.socket | None) -> None:
        super().__init__()
        self._line = line
        self._codes = ""
        self.setTitle("Leg press")
        self.setFlag(Qt.WindowType.FramelessWindowHint)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def hear(self) -> None:
        """The supervisor says which codes to show."""
        if self._line is None:
            return
        with suppress(OSError):
            self._codes = self._line.recv(_LONGEST_CODES, socket.MSG_DONTWAIT).decode("ascii", "replace")
        self.update()

    def event(self, event: QEvent) -> bool:
        """Nobody closes it."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All of it, then say that it is there."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), QColor(GROUND))
        self._sentences(painter)
        if self._codes:
            letters = 0.5 * _LINE_SHARE * min(self.width(), self.height())
            self._write(painter, f"{STAFF}:  {self._codes}", 0.91 * self.height(), letters, MUTED)
        painter.end()
        if self._line is not None:
            with suppress(OSError):
                self._line.send(READY, socket.MSG_DONTWAIT)

    def _sentences(self, painter: QPainter) -> None:
        letters = min(self.width(), self.height()) * _LINE_SHARE
        step = 0.78 * self.height() / len(GUIDANCE_OFF)
        for number, (what, meaning) in enumerate(GUIDANCE_OFF):
            top = 0.09 * self.height() + number * step
            self._write(painter, what, top, letters, TEXT)
            self._write(painter, meaning, top + 1.45 * letters, 0.72 * letters, MUTED)

    def _write(self, painter: QPainter, text: str, top: float, letters: float, color: str) -> None:
        """One line in the middle at ``top``, ``letters`` pixels large if that fits."""
        font = QFont()
        font.setPixelSize(max(9, round(letters)))
        font.setWeight(QFont.Weight.DemiBold if color == TEXT else QFont.Weight.Normal)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(text)
        if wide > 0.92 * self.width():
            font.setPixelSize(max(9, int(font.pixelSize() * 0.92 * self.width() / wide)))
            painter.setFont(font)
        painter.setPen(QColor(color))
        box = QRect(0, round(top), self.width(), 2 * font.pixelSize())
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)


def show(line: socket.socket | None) -> tuple[Curtain, QObject | None]:
    """Hang it over the whole screen. Needs a QGuiApplication; both are to be kept."""
    curtain = Curtain(line)
    notifier = None
    if line is not None:
        notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(curtain.hear)
    curtain.setGeometry(QGuiApplication.primaryScreen().geometry())
    curtain.showFullScreen()
    return curtain, notifier


def main() -> int:
    """Until the supervisor ends it."""
    # No clean-up: there is nothing to keep, and Qt's loop must not hold up the end.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    given = os.environ.get(PULSE_FD, "")
    line = socket.socket(fileno=int(given)) if given.isdigit() else None
    application = QGuiApplication(sys.argv[:1])
    kept = show(line)
    status = application.exec()
    del kept
    return status


if __name__ == "__main__":
    sys.exit(main())
