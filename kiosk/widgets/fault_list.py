"""What happened, newest first: when, what and what to do, and the code that staff can read out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import CENTER, LEFT, RIGHT, draw_block, draw_capitals, fitted_font
from kiosk.widgets.theme import Theme

_ROW_MM, _LONG_WHEN_MM = 14.0, 45.0


@dataclass(frozen=True)
class FaultRow:
    """``when`` and ``words`` as they are shown; ``code`` may be empty; ``warn`` puts a triangle before it."""

    when: str
    words: str
    code: str = ""
    warn: bool = True


class FaultList(QWidget):
    """As many rows as fit; without any, the words for "nothing"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._rows: tuple[FaultRow, ...] = ()
        self._nothing = ""

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_faults(self, rows: Sequence[FaultRow], nothing: str) -> None:
        """Newest first; ``nothing`` is said when there are none."""
        if (tuple(rows), nothing) != (self._rows, self._nothing):
            self._rows, self._nothing = tuple(rows), nothing
            self.setAccessibleName(" ".join(row.words for row in rows) or nothing)
            self.update()

    def rows(self) -> tuple[FaultRow, ...]:
        """What is shown, as far as it fits."""
        return self._rows

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rows with hairlines between them."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._rows:
            painter.setPen(theme.color("muted"))
            font = fitted_font(theme, self._nothing, theme.cap_mm["body"], self.width(), "regular")
            draw_capitals(painter, font, self._nothing, QRectF(self.rect()), CENTER)
        tall = theme.mm(_ROW_MM)
        for index, row in enumerate(self._rows[: int(self.height() // tall)]):
            if index:
                painter.setPen(QPen(theme.color("line"), max(1.0, theme.mm(0.25))))
                painter.drawLine(QLineF(0, index * tall, self.width(), index * tall))
            self._draw(painter, theme, row, QRectF(0, index * tall, self.width(), tall))
        painter.end()

    def _draw(self, painter: QPainter, theme: Theme, row: FaultRow, box: QRectF) -> None:
        side = theme.mm(5.0)
        mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if row.warn:
            paint_icon(painter, Icon.TRIANGLE, mark, theme.color("warn"))
        when = QRectF(mark.right() + theme.mm(2.5), box.top(), theme.mm(21.0), box.height())
        if not row.warn:
            when = QRectF(box.left(), box.top(), theme.mm(_LONG_WHEN_MM), box.height())
        painter.setPen(theme.color("muted"))
        font = fitted_font(theme, row.when, theme.cap_mm["label"], when.width() - theme.mm(1), "regular")
        draw_capitals(painter, font, row.when, when, LEFT)
        code = QRectF(box.right() - theme.mm(11.0), box.top(), theme.mm(11.0), box.height())
        draw_capitals(painter, theme.font("label", "semibold"), row.code, code, RIGHT)
        words = QRectF(when.right(), box.top() + theme.mm(1), 0, box.height() - theme.mm(2))
        words.setRight(code.left() - theme.mm(2.0))
        painter.setPen(theme.color("text"))
        draw_block(painter, theme, row.words, words, theme.cap_mm["label"] * 1.08, middle=True)
