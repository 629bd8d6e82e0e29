"""A ring that empties with the rest, the time left in its middle."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font
from kiosk.widgets.painted import Painted


def minutes_seconds(seconds: float) -> str:
    """``1:14`` for 73.2 s: whole seconds still to go, never below 0."""
    whole = max(0, math.ceil(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


class CountdownRing(Painted):
    """Set with :meth:`set_time`; full at the start, empty at 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = minutes_seconds(0)
        self._sixteenths = 0

    @property
    def text(self) -> str:
        """The time as it is shown."""
        return self._text

    def set_time(self, remaining_s: float, total_s: float) -> None:
        """Seconds left and seconds in all; a total of 0 shows an empty ring."""
        share = min(1.0, max(0.0, remaining_s / total_s)) if total_s > 0 else 0.0
        text, sixteenths = minutes_seconds(remaining_s), round(share * 360 * 16)
        if (text, sixteenths) != (self._text, self._sixteenths):
            self._text, self._sixteenths = text, sixteenths
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, arc, time."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        side = min(self.width(), self.height())
        thick = side * 0.075
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ring.adjust(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.setPen(QPen(theme.color("raised"), thick))
        painter.drawEllipse(ring)
        if self._sixteenths > 0:
            pen = QPen(theme.color("guide"), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, self._sixteenths)
        painter.setPen(theme.color("text"))
        font = fitted_font(theme, self._text, theme.cap_mm["effort"], ring.width() * 0.66, "heavy")
        draw_capitals(painter, font, self._text, ring, CENTER)
        painter.end()
