"""A short numbered list: a title and one sentence for each item, in one or two columns."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, LEFT, draw_capitals, fitted_font, rounded, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_PAD_MM, _DISC_MM, _GAP_MM = 4.0, 11.0, 4.0
_LINE = 1.75
"""Distance of two lines as a multiple of the capital height."""


class CheckList(Painted):
    """Items fill columns first; a widget wider than high takes two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[tuple[str, str], ...] = ()

    def set_items(self, items: tuple[tuple[str, str], ...]) -> None:
        """Title and sentence of every item."""
        if items != self._items:
            self._items = items
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All items, their words equally large."""
        theme = self._theme
        if theme is None or not self._items:
            return
        painter = self.ink()
        columns = 2 if self.width() > self.height() else 1
        rows = math.ceil(len(self._items) / columns)
        gap = theme.size("gutter")
        width = (self.width() - gap * (columns - 1)) / columns
        height = (self.height() - gap * (rows - 1)) / rows
        cap = self._common_cap(theme, width, height)
        for index in range(len(self._items)):
            column, row = divmod(index, rows)
            box = QRectF(column * (width + gap), row * (height + gap), width, height)
            self._draw_item(painter, theme, box, index, cap)
        painter.end()

    def _common_cap(self, theme: Theme, width: float, height: float) -> float:
        """Largest capital height in mm at which every sentence fits under its title."""
        cap = theme.cap_mm["body"]
        room = height - 2 * theme.mm(_PAD_MM) - theme.mm(_DISC_MM)
        across = width - 2 * theme.mm(_PAD_MM) - theme.mm(_DISC_MM + _GAP_MM)
        while cap > 1.0:
            font = theme.font_mm(cap, "regular")
            lines = max(len(wrapped(font, sentence, across)) for _, sentence in self._items)
            if lines * theme.mm(cap) * _LINE <= room:
                break
            cap -= 0.1
        return cap

    def _draw_item(self, painter: QPainter, theme: Theme, box: QRectF, index: int, cap: float) -> None:
        title, sentence = self._items[index]
        painter.fillPath(rounded(box, theme.size("panel_radius")), theme.color("surface"))
        pad = theme.mm(_PAD_MM)
        inner = box.adjusted(pad, pad, -pad, -pad)
        font, step = theme.font_mm(cap, "regular"), theme.mm(cap) * _LINE
        across = inner.width() - theme.mm(_DISC_MM + _GAP_MM)
        lines = wrapped(font, sentence, across)
        inner.setTop(inner.center().y() - (theme.mm(_DISC_MM) + step * len(lines)) / 2)
        disc = QRectF(inner.left(), inner.top(), theme.mm(_DISC_MM), theme.mm(_DISC_MM))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide_dim"))
        painter.drawEllipse(disc)
        painter.setPen(theme.color("text"))
        draw_capitals(painter, theme.font("body", "heavy"), str(index + 1), disc, CENTER)
        left = disc.right() + theme.mm(_GAP_MM)
        head = QRectF(left, disc.top(), inner.right() - left, disc.height())
        painter.setPen(theme.color("text"))
        title_font = fitted_font(theme, title, theme.cap_mm["heading"], head.width(), "heavy")
        draw_capitals(painter, title_font, title, head, LEFT)
        painter.setPen(theme.color("muted"))
        for row, line in enumerate(lines):
            place = QRectF(left, disc.bottom() + row * step, head.width(), step)
            draw_capitals(painter, font, line, place, LEFT)
