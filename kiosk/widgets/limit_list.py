"""What a limit is made of: every candidate with its place and how sure it is, the one that counts first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, RIGHT, draw_capitals, fitted_font, line_px, text_width, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_RIM_MM = 14.0
"""Room beside name and value: the mark, and what parts them."""


@dataclass(frozen=True)
class LimitRow:
    """One candidate: its name, its value with how sure it is, and whether it is the one that counts."""

    name: str
    value: str
    counts: bool


class LimitList(Painted):
    """Rows from above; the one that counts is bright and ticked."""

    _rows: tuple[LimitRow, ...] = ()

    def set_rows(self, rows: tuple[LimitRow, ...]) -> None:
        """Candidates in their order."""
        if rows != self._rows:
            self._rows = rows
            self.setAccessibleName(". ".join(f"{row.name} {row.value}" for row in rows))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Mark, name, value."""
        theme = self._theme
        if theme is None or not self._rows:
            return
        painter = self.ink()
        shown = self._shown(theme)
        share = min(self.height() / sum(len(lines) for _, lines in shown), theme.mm(13.0))
        large = all(self._fits_large(theme, row) for row in self._rows if row.counts)
        top = 0.0
        for row, lines in shown:
            cap = theme.cap_mm["body" if row.counts and large else "label"]
            tall = share * len(lines)
            self._draw_row(painter, theme, row, lines, QRectF(0, top, self.width(), tall), cap)
            top += tall
        painter.end()

    def _shown(self, theme: Theme) -> list[tuple[LimitRow, list[str]]]:
        """Rows with the lines of their names; where room is short, those that do not count are left out."""
        rows = [(row, self._lines(theme, row)) for row in self._rows]
        step = line_px(theme, "label")
        while sum(len(lines) for _, lines in rows) * step > self.height() and not rows[-1][0].counts:
            rows.pop()
        return rows

    def _lines(self, theme: Theme, row: LimitRow) -> list[str]:
        """The name on one line as long as that can be read, else on as many as it takes."""
        font = theme.font("label", _weight(row))
        room = self.width() - theme.mm(_RIM_MM) - text_width(font, row.value)
        return [row.name] if text_width(font, row.name) <= room else wrapped(font, row.name, room)

    def _fits_large(self, theme: Theme, row: LimitRow) -> bool:
        font = theme.font("body", "heavy")
        return text_width(font, row.name) + text_width(font, row.value) <= self.width() - theme.mm(_RIM_MM)

    @staticmethod
    def _draw_row(
        painter: QPainter, theme: Theme, row: LimitRow, lines: list[str], box: QRectF, cap: float
    ) -> None:
        side = min(theme.mm(7.0), box.height() * 0.8)
        disc = QRectF(box.x(), box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        if row.counts:
            painter.setBrush(theme.color("guide_dim"))
            painter.drawEllipse(disc)
            inset = side * 0.22
            paint_icon(
                painter, Icon.TICK, disc.adjusted(inset, inset, -inset, -inset), theme.color("guide"), 3.0
            )
        else:
            painter.setPen(QPen(theme.color("unknown"), theme.mm(0.4)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(disc.center()), side * 0.18, side * 0.18)
        value_font = fitted_font(theme, row.value, cap, box.width() * 0.55, _weight(row))
        painter.setPen(theme.color("text" if row.counts else "muted"))
        draw_capitals(painter, value_font, row.value, box, RIGHT)
        left = disc.right() + theme.mm(3.0)
        room = box.right() - left - text_width(value_font, row.value) - theme.mm(3.0)
        font = fitted_font(theme, max(lines, key=len), cap, room, _weight(row))
        step = QFontMetricsF(font).capHeight() * 1.6
        first = box.center().y() - step * len(lines) / 2
        for number, line in enumerate(lines):
            draw_capitals(painter, font, line, QRectF(left, first + number * step, room, step), LEFT)


def _weight(row: LimitRow) -> str:
    return "heavy" if row.counts else "regular"
