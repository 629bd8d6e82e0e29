"""How many of the repetitions that teach have been seen: one disc for each, ticked when it is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font
from kiosk.widgets.painted import Painted


class TeachMarks(Painted):
    """Discs at the left, words beside them."""

    _done, _most, _words = 0, 3, ""

    def set_marks(self, done: int, most: int, words: str) -> None:
        """Repetitions seen, how many there are at most, and what to say about it."""
        if (done, most, words) != (self._done, self._most, self._words):
            self._done, self._most, self._words = done, most, words
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Discs and words."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        side = min(theme.mm(9.0), float(self.height()))
        top = (self.height() - side) / 2
        for place in range(self._most):
            disc = QRectF(place * (side + theme.mm(2.5)), top, side, side)
            if place < self._done:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("guide"))
                painter.drawEllipse(disc)
                inset = side * 0.22
                inner = disc.adjusted(inset, inset, -inset, -inset)
                paint_icon(painter, Icon.TICK, inner, theme.color("on_guide"), 3.2)
            else:
                pen = theme.mm(0.7)
                painter.setPen(QPen(theme.color("line"), pen))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(disc.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2))
        left = self._most * (side + theme.mm(2.5)) + theme.mm(1.5)
        room = self.width() - left
        painter.setPen(theme.color("muted"))
        font = fitted_font(theme, self._words, theme.cap_mm["label"], room)
        draw_capitals(painter, font, self._words, QRectF(left, 0, room, self.height()), LEFT)
        painter.end()
