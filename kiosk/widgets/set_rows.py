"""A whole workout as rows: one for each set, its repetitions as bars, its count in words."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.motion.calibration import Limits
from kiosk.training.snapshot import SetRecord
from kiosk.widgets.depth_bars import paint_bars
from kiosk.widgets.paint import LEFT, RIGHT, draw_capitals, fitted_font, rounded
from kiosk.widgets.theme import Theme
from kiosk.widgets.verdict_look import fault_summary

_ROWS_IN_A_COLUMN = 6


class SetRows(QWidget):
    """Rows share the height; more than six sets stand in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._sets: tuple[SetRecord, ...] = ()
        self._limits: Limits | None = None
        self._planned = 0

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_sets(self, sets: tuple[SetRecord, ...], limits: Limits | None, planned: int) -> None:
        """Sets in their order and the repetitions planned for each (0: none)."""
        if (sets, limits, planned) != (self._sets, self._limits, self._planned):
            self._sets, self._limits, self._planned = sets, limits, planned
            self.update()

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All rows."""
        theme = self._theme
        if theme is None or not self._sets:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = 1 if len(self._sets) <= _ROWS_IN_A_COLUMN else 2
        rows = math.ceil(len(self._sets) / columns)
        gap = theme.size("gap") if rows <= _ROWS_IN_A_COLUMN else theme.size("gap") / 2
        width = (self.width() - gap * (columns - 1)) / columns
        height = min(theme.mm(56.0), (self.height() - gap * (rows - 1)) / rows)
        for index, record in enumerate(self._sets):
            column, row = divmod(index, rows)
            box = QRectF(column * (width + gap), row * (height + gap), width, height)
            self._draw_row(painter, theme, box, record)
        painter.end()

    def _draw_row(self, painter: QPainter, theme: Theme, box: QRectF, record: SetRecord) -> None:
        painter.fillPath(
            rounded(box, min(theme.size("panel_radius"), box.height() / 4)), theme.color("surface")
        )
        inset = min(theme.size("gutter"), box.height() * 0.14)
        inner = box.adjusted(theme.size("gutter"), inset, -theme.size("gutter"), -inset)
        words = min(theme.mm(58.0), inner.width() * 0.36)
        title = f"Set {record.number}" + ("" if record.finished else ", interrupted")
        lines = [(title, "heavy", "text")]
        if box.height() >= theme.mm(17.0) and words >= theme.mm(40.0):
            lines.append((fault_summary(record.reps) or "no repetitions", "regular", "muted"))
        step = inner.height() / len(lines) if len(lines) == 1 else min(inner.height() / 2, theme.mm(9.5))
        first = inner.center().y() - step * len(lines) / 2
        cap = min(theme.cap_mm["body"], step / theme.mm(1.0) * 0.55)
        for row, (text, weight, token) in enumerate(lines):
            painter.setPen(theme.color(token))
            place = QRectF(inner.left(), first + row * step, words, step)
            draw_capitals(
                painter, fitted_font(theme, text, cap * (1 - 0.2 * row), words, weight), text, place, LEFT
            )
        count = f"{record.counted}" + (f" of {self._planned}" if self._planned else "")
        right = min(theme.mm(34.0), inner.width() * 0.2)
        painter.setPen(theme.color("text"))
        font = fitted_font(theme, count, min(theme.cap_mm["heading"], cap * 1.3), right, "heavy")
        draw_capitals(
            painter, font, count, QRectF(inner.right() - right, inner.top(), right, inner.height()), RIGHT
        )
        field = QRectF(
            inner.left() + words + inset,
            inner.top(),
            inner.width() - words - right - 2 * inset,
            inner.height(),
        )
        paint_bars(painter, theme, field, record.reps, self._limits, max(self._planned, len(record.reps)))
