"""Muscle groups by name, how much each works now as one to three dots, and the muscles in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, line_px, text_width, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_DOT_MM = 1.2
_DOTS_MM = 3 * 2.7 * _DOT_MM + 0.5 * _DOT_MM
"""Room beside a title for its dots."""


@dataclass(frozen=True)
class MuscleRow:
    """One group: its name, the names of its muscles, and its strength 1..3."""

    title: str
    names: tuple[str, ...]
    strength: int


class MuscleList(Painted):
    """All rows, equally large; smaller when room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MuscleRow, ...] = ()

    def set_rows(self, rows: tuple[MuscleRow, ...]) -> None:
        """Groups in their order."""
        if rows != self._rows:
            self._rows = rows
            self.setAccessibleName(", ".join(row.title for row in rows))
            self.update()

    def _names(self, theme: Theme, row: MuscleRow) -> list[str]:
        font = theme.font("label", "regular")
        return wrapped(font, " · ".join(row.names), self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Title, dots, names."""
        theme = self._theme
        if theme is None or not self._rows:
            return
        painter = self.ink()
        head, step = line_px(theme, "body") * 1.05, line_px(theme, "label")
        lines = self._shown_names(theme, head, step)
        titles = [self._titles(theme, row) for row in self._rows]
        used = sum(head * len(heads) + step * len(names) for heads, names in zip(titles, lines, strict=True))
        gap = min(theme.mm(6.0), max(0.0, self.height() - used) / max(1, len(lines) - 1))
        top = 0.0
        for row, heads, names in zip(self._rows, titles, lines, strict=True):
            for words in heads:
                self._draw_title(painter, theme, words, QRectF(0, top, self.width(), head))
                top += head
            self._draw_dots(painter, theme, row, QRectF(0, top - head * len(heads), self.width(), head))
            painter.setPen(theme.color("muted"))
            for name in names:
                box = QRectF(0, top, self.width(), step)
                font = fitted_font(theme, name, theme.cap_mm["label"], box.width(), "regular")
                draw_capitals(painter, font, name, box, LEFT)
                top += step
            top += gap
        painter.end()

    def _shown_names(self, theme: Theme, head: float, step: float) -> list[list[str]]:
        """Lines of names of every row; where room is short, those that work hardest keep theirs."""
        wanted = [self._names(theme, row) for row in self._rows]
        room = self.height() - head * len(self._rows)
        kept: list[list[str]] = [[] for _ in self._rows]
        if theme.small:
            return kept  # few would find room, and why just they could not be seen
        for index in sorted(range(len(self._rows)), key=lambda i: -self._rows[i].strength):
            if step * len(wanted[index]) <= room:
                kept[index] = wanted[index]
                room -= step * len(wanted[index])
        return kept

    def _titles(self, theme: Theme, row: MuscleRow) -> list[str]:
        """On one line as long as that can be read, else on as many as it takes."""
        readable, room = theme.font("label", "semibold"), self.width() - _DOTS_MM * theme.mm(1.0)
        return [row.title] if text_width(readable, row.title) <= room else wrapped(readable, row.title, room)

    @staticmethod
    def _draw_title(painter: QPainter, theme: Theme, words: str, box: QRectF) -> None:
        painter.setPen(theme.color("text"))
        font = fitted_font(theme, words, theme.cap_mm["body"], box.width() - theme.mm(_DOTS_MM), "semibold")
        draw_capitals(painter, font, words, box, LEFT)

    @staticmethod
    def _draw_dots(painter: QPainter, theme: Theme, row: MuscleRow, box: QRectF) -> None:
        dot = theme.mm(_DOT_MM)
        dots = 3 * 2.7 * dot
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(3):
            painter.setBrush(theme.color("guide" if place < row.strength else "line"))
            x = box.right() - dots + (place * 2.7 + 1.35) * dot
            painter.drawEllipse(QPointF(x, box.center().y()), dot, dot)
