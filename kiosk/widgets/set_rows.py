"""A whole workout as rows: one for each set, its repetitions as bars, its count in words."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Verdict
from kiosk.training.snapshot import SetRecord
from kiosk.widgets.depth_bars import paint_bars
from kiosk.widgets.paint import LEFT, RIGHT, draw_capitals, fitted_font, rounded, text_width
from kiosk.widgets.painted import Painted
from kiosk.widgets.speech import translate
from kiosk.widgets.theme import Theme
from kiosk.widgets.verdict_look import fault_summary

ROWS_IN_A_COLUMN = 6
_TWO_LINES_MM, _FAULTS_MM = 14.0, 40.0


def of_words(done: int, planned: int) -> str:
    """``11 of 12``."""
    return translate("Sets", "{done} of {planned}").format(done=done, planned=planned)


class SetRows(Painted):
    """Rows share the height; more than six sets stand in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets: tuple[SetRecord, ...] = ()
        self._limits: Limits | None = None
        self._planned = 0

    def set_sets(self, sets: tuple[SetRecord, ...], limits: Limits | None, planned: int) -> None:
        """Sets in their order and the repetitions planned for each (0: none)."""
        if (sets, limits, planned) != (self._sets, self._limits, self._planned):
            self._sets, self._limits, self._planned = sets, limits, planned
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All rows."""
        theme = self._theme
        if theme is None or not self._sets:
            return
        painter = self.ink()
        columns = 1 if len(self._sets) <= ROWS_IN_A_COLUMN else 2
        rows = math.ceil(len(self._sets) / columns)
        gap = theme.size("gap") if rows <= ROWS_IN_A_COLUMN else theme.size("gap") / 2
        width = (self.width() - gap * (columns - 1)) / columns
        height = min(theme.mm(56.0), (self.height() - gap * (rows - 1)) / rows)
        for index, record in enumerate(self._sets):
            column, row = divmod(index, rows)
            box = QRectF(column * (width + gap), row * (height + gap), width, height)
            self._draw_row(painter, theme, box, record)
        painter.end()

    def _draw_row(self, painter: QPainter, theme: Theme, box: QRectF, record: SetRecord) -> None:
        radius = min(theme.size("panel_radius"), box.height() / 4)
        painter.fillPath(rounded(box, radius), theme.color("surface"))
        inset = min(theme.size("gutter"), box.height() * 0.14)
        inner = box.adjusted(theme.size("gutter"), inset, -theme.size("gutter"), -inset)
        left, right = min(theme.mm(64.0), inner.width() * 0.42), min(theme.mm(40.0), inner.width() * 0.31)
        self._draw_name(painter, theme, QRectF(inner.left(), inner.top(), left, inner.height()), record)
        count = of_words(record.counted, self._planned) if self._planned else str(record.counted)
        painter.setPen(theme.color("text"))
        cap = max(theme.cap_mm["label"], min(theme.cap_mm["heading"], inner.height() / theme.mm(1.0) * 0.5))
        if self._planned and text_width(theme.font("label", "heavy"), count) > right:
            count = f"{record.counted}/{self._planned}"
        font = fitted_font(theme, count, cap, right, "heavy")
        place = QRectF(inner.right() - right, inner.top(), right, inner.height())
        draw_capitals(painter, font, count, place, RIGHT)
        field = inner.adjusted(left + inset, 0, -right - inset, 0)
        places = max(self._planned, len(record.reps))
        paint_bars(painter, theme, field, record.reps, self._limits, places)

    @staticmethod
    def _draw_name(painter: QPainter, theme: Theme, box: QRectF, record: SetRecord) -> None:
        """Number of the set, whether it was interrupted, and below, where there is room, its faults."""
        name = (
            translate("Sets", "Set {number}")
            if not record.incomplete
            else translate("Sets", "Set {number}, interrupted")
        )
        title = name.format(number=record.number)
        first, second = title, fault_summary(record.reps) or translate("Sets", "no repetitions")
        if text_width(theme.font("label", "heavy"), title) > box.width() and record.incomplete:
            first = translate("Sets", "Set {number}").format(number=record.number)
            second = translate("Sets", "interrupted")
        if text_width(theme.font("label", "regular"), second) > box.width():
            wrong = sum(rep.verdict is not Verdict.GOOD for rep in record.reps)
            second = translate("Sets", "%n fault(s)", None, wrong)
        lines = [(first, "heavy", "text")]
        if box.height() >= theme.mm(_TWO_LINES_MM) and box.width() >= theme.mm(_FAULTS_MM):
            lines.append((second, "regular", "muted"))
        step = min(box.height() / len(lines), theme.mm(9.5))
        cap = min(theme.cap_mm["body"], step / theme.mm(1.0) * 0.55)
        top = box.center().y() - step * len(lines) / 2
        for row, (text, weight, token) in enumerate(lines):
            painter.setPen(theme.color(token))
            font = fitted_font(
                theme, text, max(theme.cap_mm["label"], cap * (1 - 0.2 * row)), box.width(), weight
            )
            draw_capitals(painter, font, text, QRectF(box.left(), top + row * step, box.width(), step), LEFT)
