"""Differences of both stops over the daily checks, with the band in which the limits are true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, LEFT, RIGHT, draw_capitals
from kiosk.widgets.theme import Theme


@dataclass(frozen=True)
class CheckMark:
    """One check: its day as shown, and how far off both stops were, mm."""

    day: str
    bottom_mm: float
    top_mm: float


class CheckChart(QWidget):
    """Bottom stop as a disc, top stop as a square, oldest at the left; ``limit_mm`` is what is allowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._marks: tuple[CheckMark, ...] = ()
        self._limit_mm = 3.0
        self._words = ("", "", "")

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_checks(self, marks: Sequence[CheckMark], limit_mm: float, words: tuple[str, str, str]) -> None:
        """Checks, the limit, and the words for bottom stop, top stop and "no check yet"."""
        if (tuple(marks), limit_mm, words) != (self._marks, self._limit_mm, self._words):
            self._marks, self._limit_mm, self._words = tuple(marks), limit_mm, words
            self.update()

    def marks(self) -> tuple[CheckMark, ...]:
        """What is shown."""
        return self._marks

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Band, both lines, days, key."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label = theme.font("label")
        foot, left = theme.mm(8.0), theme.mm(14.0)
        plot = QRectF(left, theme.mm(8.0), self.width() - left - theme.mm(3.0), 0)
        plot.setBottom(self.height() - foot)
        painter.setPen(theme.color("muted"))
        if not self._marks:
            draw_capitals(painter, label, self._words[2], QRectF(self.rect()), CENTER)
            painter.end()
            return
        worst = max(max(abs(mark.bottom_mm), abs(mark.top_mm)) for mark in self._marks)
        reach = max(1.5 * self._limit_mm, 1.1 * worst)

        def y_of(value_mm: float) -> float:
            return plot.center().y() - value_mm / reach * plot.height() / 2

        band = QRectF(plot.left(), y_of(self._limit_mm), plot.width(), 0)
        band.setBottom(y_of(-self._limit_mm))
        painter.fillRect(band, theme.color("raised"))
        painter.setPen(QPen(theme.color("line"), theme.mm(0.3)))
        painter.drawLine(QLineF(plot.left(), y_of(0), plot.right(), y_of(0)))
        painter.setPen(theme.color("muted"))
        for value in (self._limit_mm, 0.0, -self._limit_mm):
            box = QRectF(0, y_of(value) - theme.mm(3), left - theme.mm(2), theme.mm(6))
            draw_capitals(painter, label, f"{value:+.0f}" if value else "0", box, RIGHT)
        self._draw_marks(painter, theme, plot, reach)
        painter.setPen(theme.color("muted"))
        days = QRectF(plot.left(), plot.bottom() + theme.mm(2), plot.width(), foot - theme.mm(2))
        draw_capitals(painter, label, self._marks[0].day, days, LEFT)
        if len(self._marks) > 1:
            draw_capitals(painter, label, self._marks[-1].day, days, RIGHT)
        self._draw_key(painter, theme, plot)
        painter.end()

    def _draw_marks(self, painter: QPainter, theme: Theme, plot: QRectF, reach: float) -> None:
        count, size = len(self._marks), theme.mm(1.5)
        step = plot.width() / max(1, count - 1)
        for square, token in ((False, "guide"), (True, "you")):
            points = []
            for index, mark in enumerate(self._marks):
                value = mark.top_mm if square else mark.bottom_mm
                x = plot.center().x() if count == 1 else plot.left() + index * step
                points.append(QPointF(x, plot.center().y() - value / reach * plot.height() / 2))
            painter.setPen(QPen(theme.color(token, 0.55), theme.mm(0.5)))
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token))
            for point in points:
                _draw_sign(painter, point, size, square)

    def _draw_key(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        left = plot.left()
        font = theme.font("label")
        for square, token, words in ((False, "guide", self._words[0]), (True, "you", self._words[1])):
            box = QRectF(left, 0, plot.width() / 2, theme.mm(6))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token))
            _draw_sign(painter, QPointF(left + theme.mm(2), box.center().y()), theme.mm(1.5), square)
            painter.setPen(theme.color("muted"))
            box.setLeft(left + theme.mm(5.5))
            draw_capitals(painter, font, words, box, LEFT)
            left += plot.width() / 2


def _draw_sign(painter: QPainter, at: QPointF, size: float, square: bool) -> None:
    if square:
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
    else:
        painter.drawEllipse(at, size * 1.1, size * 1.1)
