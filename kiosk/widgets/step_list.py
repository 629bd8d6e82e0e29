"""What is done, what is being done and what follows: one row for each step, with its result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import CENTER, LEFT, RIGHT, draw_capitals, fitted_font, text_width
from kiosk.widgets.theme import Theme

_MOST_ROW_MM = 13.0


@dataclass(frozen=True)
class StepRow:
    """``done`` has a tick, ``now`` is lit, others are muted; ``value`` stands at the right."""

    name: str
    value: str = ""
    done: bool = False
    now: bool = False


class StepList(QWidget):
    """Rows from the top, equally high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._rows: tuple[StepRow, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_rows(self, rows: Sequence[StepRow]) -> None:
        """All rows, top first."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.update()

    def rows(self) -> tuple[StepRow, ...]:
        """What is shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A disc with a tick or the number, the name, the value."""
        theme = self._theme
        if theme is None or not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tall = min(theme.mm(_MOST_ROW_MM), self.height() / len(self._rows))
        for index, row in enumerate(self._rows):
            self._draw(painter, theme, QRectF(0, index * tall, self.width(), tall), index, row)
        painter.end()

    def _draw(self, painter: QPainter, theme: Theme, box: QRectF, index: int, row: StepRow) -> None:
        side = min(theme.mm(8.5), box.height() * 0.8)
        disc = QRectF(0, box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide" if row.now else "guide_dim" if row.done else "raised"))
        painter.drawEllipse(disc)
        ink = "on_guide" if row.now else "guide" if row.done else "muted"
        if row.done and not row.now:
            inset = side * 0.24
            paint_icon(painter, Icon.TICK, disc.adjusted(inset, inset, -inset, -inset), theme.color(ink), 3.0)
        else:
            painter.setPen(theme.color(ink))
            draw_capitals(painter, theme.font_mm(3.6, "heavy"), str(index + 1), disc, CENTER)
        left = disc.right() + theme.mm(3.5)
        value_font = theme.font_mm(4.2, "semibold")
        wide = text_width(value_font, row.value) + theme.mm(2.0) if row.value else 0.0
        painter.setPen(theme.color("text" if row.now or row.done else "muted"))
        room = max(1.0, box.width() - left - wide)
        weight = "heavy" if row.now else "semibold"
        font = fitted_font(theme, row.name, theme.cap_mm["body"] * 0.94, room, weight)
        draw_capitals(painter, font, row.name, QRectF(left, box.y(), room, box.height()), LEFT)
        if row.value:
            painter.setPen(theme.color("muted"))
            draw_capitals(painter, value_font, row.value, box, RIGHT)
