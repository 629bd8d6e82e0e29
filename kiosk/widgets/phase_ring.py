"""A ring that empties with the seconds of a phase, and the number in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_STROKE_SHARE = 0.11


def paint_ring_ground(
    painter: QPainter, theme: Theme, box: QRectF, text: str, cap_share: float = 0.36
) -> None:
    """Draw the empty ring wholly inside ``box``, and its number.

    ``cap_share`` is the height of the number as a share of the ring's.
    """
    ring, stroke = _ring_in(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("line"), stroke))
    painter.drawEllipse(ring)
    if text:
        side = min(box.width(), box.height())
        painter.setPen(theme.color("you"))
        font = fitted_font(theme, text, cap_share * side / theme.mm(1.0), side * 0.6, "heavy")
        draw_capitals(painter, font, text, ring, CENTER)


def paint_ring_share(painter: QPainter, box: QRectF, left: float, color: QColor) -> None:
    """Draw what remains over the empty ring: the share 1..0."""
    share = min(1.0, max(0.0, left))
    if share > 0.0:
        ring, stroke = _ring_in(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, 90 * 16, round(share * 360 * 16))


def _ring_in(box: QRectF) -> tuple[QRectF, float]:
    """The middle line of the ring, and how wide it is."""
    side = min(box.width(), box.height())
    stroke = side * _STROKE_SHARE
    ring = QRectF(0, 0, side - stroke, side - stroke)
    ring.moveCenter(box.center())
    return ring, stroke


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
        box = QRectF(self.rect())
        paint_ring_ground(painter, self._theme, box, self._text)
        paint_ring_share(painter, box, self._left, self._theme.color("guide"))
        painter.end()
