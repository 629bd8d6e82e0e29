"""A sentence that comes from elsewhere: wrapped, and made smaller until all of it is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent

from kiosk.widgets.paint import LEFT, draw_capitals, text_width, wrapped
from kiosk.widgets.painted_text import PaintedText
from kiosk.widgets.theme import Theme

_LINE = 1.75
"""Distance of two lines as a multiple of the capital height."""


class FitText(PaintedText):
    """Text of body size, centred in its height; never cut."""

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def cap_mm(self) -> float:
        """Height of the capitals that fit, mm before the panel's scale."""
        theme = self._theme
        if theme is None:
            return 0.0
        cap = theme.cap_mm["body"]
        while cap > 1.0 and not self._fits(theme, cap):
            cap -= 0.1
        return cap

    def _fits(self, theme: Theme, cap_mm: float) -> bool:
        font = theme.font_mm(cap_mm, "semibold")
        lines = wrapped(font, self._text, self.width())
        tall = len(lines) * theme.mm(cap_mm) * _LINE
        return tall <= self.height() and all(text_width(font, line) <= self.width() for line in lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All lines."""
        theme = self._theme
        if theme is None or not self._text:
            return
        painter = self.ink()
        painter.setPen(theme.color("text"))
        cap = self.cap_mm()
        font, step = theme.font_mm(cap, "semibold"), theme.mm(cap) * _LINE
        lines = wrapped(font, self._text, self.width())
        top = (self.height() - step * len(lines)) / 2
        for row, line in enumerate(lines):
            draw_capitals(painter, font, line, QRectF(0, top + row * step, self.width(), step), LEFT)
        painter.end()
