"""Rows of a name and one or more values, such as old, new and difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, RIGHT, draw_capitals, fitted_font
from kiosk.widgets.theme import Theme

_MOST_ROW_MM = 12.5
_LEAST_ROW_MM = 6.4
_NAME_SHARE = {1: 0.46, 2: 0.40, 3: 0.34}


@dataclass(frozen=True)
class Fact:
    """One row. ``warn``: the last value is not as it should be; a triangle says so too."""

    name: str
    values: tuple[str, ...]
    warn: bool = False


class FactTable(QWidget):
    """Rows fill the height up to a comfortable size; ``heads`` stand above the columns of values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._heads: tuple[str, ...] = ()
        self._facts: tuple[Fact, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_facts(self, facts: Sequence[Fact], heads: tuple[str, ...] = ()) -> None:
        """All rows, each with as many values as there are columns."""
        if (tuple(facts), heads) != (self._facts, self._heads):
            self._facts, self._heads = tuple(facts), heads
            self.update()

    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._facts

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def fits(self) -> bool:
        """Whether every row is high enough for its words."""
        if self._theme is None or not self._facts:
            return True
        return self._row_px(self._theme) >= self._theme.mm(_LEAST_ROW_MM) - 1

    def _row_px(self, theme: Theme) -> float:
        rows = len(self._facts) + bool(self._heads)
        return min(theme.mm(_MOST_ROW_MM), self.height() / max(1, rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heads, rows, hairlines between them."""
        theme = self._theme
        if theme is None or not self._facts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall = self._row_px(theme)
        columns = max(len(fact.values) for fact in self._facts)
        if self._heads:
            painter.setPen(theme.color("muted"))
            for index, head in enumerate(self._heads):
                box = self._cell(theme, 0, tall, index, columns)
                font = fitted_font(theme, head, theme.cap_mm["label"], box.width())
                draw_capitals(painter, font, head, box, RIGHT)
        for row, fact in enumerate(self._facts, bool(self._heads)):
            if row > 0:
                painter.setPen(QPen(theme.color("line"), max(1.0, theme.mm(0.25))))
                painter.drawLine(QLineF(0, row * tall, self.width(), row * tall))
            self._draw(painter, theme, fact, row * tall, tall, columns)
        painter.end()

    def _cell(self, theme: Theme, top: float, tall: float, column: int, columns: int) -> QRectF:
        name = self.width() * _NAME_SHARE.get(columns, 0.3)
        wide = (self.width() - name) / columns
        return QRectF(name + column * wide + theme.mm(1.0), top, wide - theme.mm(1.0), tall)

    def _draw(
        self, painter: QPainter, theme: Theme, fact: Fact, top: float, tall: float, columns: int
    ) -> None:
        name = self.width() * _NAME_SHARE.get(columns, 0.3)
        cap = min(theme.cap_mm["body"] * 0.92, tall / theme.mm(2.0))
        painter.setPen(theme.color("muted"))
        font = fitted_font(theme, fact.name, cap, name - theme.mm(1.0), "regular")
        draw_capitals(painter, font, fact.name, QRectF(0, top, name, tall), LEFT)
        for index, value in enumerate(fact.values):
            box = self._cell(theme, top, tall, index, columns)
            last = index == columns - 1
            if last and fact.warn:
                side = theme.mm(5.0)
                mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
                paint_icon(painter, Icon.TRIANGLE, mark, theme.color("warn"))
                box.setLeft(mark.right() + theme.mm(1.5))
            painter.setPen(theme.color("text"))
            font = fitted_font(theme, value, cap, box.width(), "semibold")
            draw_capitals(painter, font, value, box, RIGHT)
