"""A label of one line that becomes smaller where its words are too long, instead of being cut."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel

from kiosk.widgets.ink import Writing, ink_for
from kiosk.widgets.paint import CENTER, LEFT, draw_capitals

SMALLEST_PX = 6


class FitLabel(QLabel):
    """Font, colour and alignment as of every label: at the left, or in the middle where it says so."""

    _notes: tuple[Writing, ...] = ()

    def writings(self) -> tuple[Writing, ...]:
        """The words as they were painted last."""
        return self._notes

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words in the font that fits."""
        box, font = QRectF(self.contentsRect()), QFont(self.font())
        notes: list[Writing] = []
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        if wide > box.width():
            font.setPixelSize(max(SMALLEST_PX, int(font.pixelSize() * box.width() / wide)))
        painter = ink_for(self, notes)
        painter.setPen(self.palette().color(self.foregroundRole()))
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        draw_capitals(painter, font, self.text(), box, CENTER if middle else LEFT)
        painter.end()
        self._notes = tuple(notes)
