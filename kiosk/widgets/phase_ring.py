"""A ring that empties with the seconds of a phase, and the number in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_STROKE_SHARE = 0.11


def paint_ring(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    left: float,
    text: str,
    color: QColor,
    cap_share: float = 0.36,
) -> None:
    """Draw the ring wholly inside ``box``; ``left`` is the share 1..0 that remains, ``text`` its number.

    ``cap_share`` is the height of the number as a share of the ring's.
    """
    side = min(box.width(), box.height())
    stroke = side * _STROKE_SHARE
    ring = QRectF(0, 0, side - stroke, side - stroke)
    ring.moveCenter(box.center())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("line"), stroke))
    painter.drawEllipse(ring)
    share = min(1.0, max(0.0, left))
    if share > 0.0:
        painter.setPen(QPen(color, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, 90 * 16, round(share * 360 * 16))
    if text:
        painter.setPen(theme.color("you"))
        font = fitted_font(theme, text, cap_share * side / theme.mm(1.0), side * 0.6, "heavy")
        draw_capitals(painter, font, text, ring, CENTER)


class PhaseRing(Painted):
    """The ring as a widget of its own, for countdowns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0.0
        self._text = ""

    def set_values(self, left: float, text: str) -> None:
        """Share 1..0 that remains, and the number inside."""
        if (left, text) != (self._left, self._text):
            self._left, self._text = left, text
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring as large as fits."""
        if self._theme is None:
            return
        painter = self.ink()
        color = self._theme.color("guide")
        paint_ring(painter, self._theme, QRectF(self.rect()), self._left, self._text, color)
        painter.end()
