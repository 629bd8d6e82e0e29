"""Repetitions: how many are done, and how each one was judged."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.motion.events import Verdict
from kiosk.widgets.icons import Icon, octagon_path, paint_icon
from kiosk.widgets.paint import CENTER, LEFT, RIGHT, draw_capitals, fitted_font, rounded
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme


@dataclass(frozen=True)
class RepView:
    """Count, target and one mark for each attempt.

    Attributes:
        done: counted repetitions.
        target: to do, at least 1.
        marks: verdict of each attempt in order.
        title, of_target: translated ``REPS`` and ``of 12``.
        known: False greys the number: without a signal nothing is counted.
    """

    done: int
    target: int
    marks: tuple[Verdict, ...]
    title: str
    of_target: str
    known: bool = True

    @property
    def cells(self) -> int:
        """Marks drawn: every attempt, then what is still to do."""
        return len(self.marks) + max(0, self.target - self.done)


def strip_grid(cells: int, width: float, height: float, enough: float) -> tuple[int, float]:
    """Marks in a row and pixels of one square cell, for ``cells`` of them in ``width x height``.

    The fewest rows whose cells are ``enough`` pixels wide; where none are, the rows with the largest cells.
    """
    best = (max(1, cells), 0.0)
    for rows in range(1, max(1, cells) + 1):
        columns = -(-cells // rows) if cells else 1
        side = min(width / columns, height / rows)
        if side > best[1]:
            best = (columns, side)
        if side >= enough:
            break
    return best


def paint_mark(painter: QPainter, theme: Theme, verdict: Verdict | None, cell: QRectF) -> None:
    """One mark; every verdict has its own shape. ``None`` is a repetition still to do."""
    pad = cell.width() * 0.12
    box = cell.adjusted(pad, pad, -pad, -pad)
    side, radius = box.width(), box.width() * 0.28
    if verdict is None:
        painter.fillPath(rounded(box, radius), theme.color("line", 0.75))
    elif verdict is Verdict.GOOD:
        painter.fillPath(rounded(box, radius), theme.color("guide"))
        inset = side * 0.16
        tick = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, Icon.TICK, tick, theme.color("on_guide"), stroke=4.0)
    elif verdict is Verdict.SHORT:
        paint_icon(painter, Icon.TRIANGLE, cell, theme.color("warn"), stroke=2.4)
    elif verdict is Verdict.FAST:
        paint_icon(painter, Icon.FAST, cell, theme.color("warn"), stroke=3.4)
    elif verdict is Verdict.UNJUDGED:
        half = side * 0.06
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("muted"), 2 * half))
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
    else:
        _paint_limit(painter, theme, verdict, box)


def _paint_limit(painter: QPainter, theme: Theme, verdict: Verdict, box: QRectF) -> None:
    """Too deep or locked: an octagon with the arrow of the end that was overrun."""
    side = box.width()
    stroke = side * 0.10
    painter.setBrush(theme.color("alert"))
    painter.setPen(QPen(theme.color("alert_edge"), stroke))
    painter.drawPath(octagon_path(box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)))
    inset = side * 0.22
    arrow = Icon.DOWN if verdict is Verdict.DEEP else Icon.UP
    inside = box.adjusted(inset, inset, -inset, -inset)
    paint_icon(painter, arrow, inside, theme.color("you"), stroke=4.0)


class RepPanel(Painted):
    """The count, huge, over a strip of small marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = RepView(0, 1, (), "", "")

    def set_view(self, view: RepView) -> None:
        """Count and marks; repaints only when they change."""
        if view != self._view:
            self._view = view
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, number, target and marks."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        painter.fillPath(rounded(QRectF(self.rect()), theme.size("panel_radius")), theme.color("surface"))
        pad = theme.mm(4.0)
        inner = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        head = self._draw_head(painter, theme, inner)
        strip = self._draw_strip(painter, theme, inner)
        gap = theme.mm(4.0)
        more = theme.mm(1.2)  # the number may come nearer to the edge than small text
        number = QRectF(inner.left() - more, head + gap, inner.width() + 2 * more, 0)
        number.setBottom(strip.top() - gap)
        self._draw_number(painter, theme, number)
        painter.end()

    def _draw_number(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        """The count as large as two digits can be, so that it keeps its size from 9 to 10."""
        digits = "8" * max(2, len(str(self._view.done)))
        cap = min(theme.cap_mm["count"] + 4.0, box.height() / theme.mm(1.0))
        painter.setPen(theme.color("you" if self._view.known else "muted"))
        font = fitted_font(theme, digits, cap, box.width(), "heavy")
        draw_capitals(painter, font, str(self._view.done), box, CENTER)

    def _draw_head(self, painter: QPainter, theme: Theme, inner: QRectF) -> float:
        """Title at the left and target at the right, on one baseline; return the bottom of the line."""
        view, cap = self._view, theme.cap_mm["heading"]
        tall = theme.mm(cap)
        line = QRectF(inner.left(), inner.top(), inner.width(), tall)
        font = fitted_font(theme, view.of_target, cap, inner.width() * 0.6)
        painter.setPen(theme.color("text" if view.known else "muted"))
        target = draw_capitals(painter, font, view.of_target, line, RIGHT)
        small = theme.mm(theme.cap_mm["label"])
        foot = QRectF(inner.left(), target.bottom() - small, inner.width() - target.width(), small)
        painter.setPen(theme.color("muted"))
        font = fitted_font(theme, view.title, theme.cap_mm["label"], foot.width() - theme.mm(2.0))
        draw_capitals(painter, font, view.title, foot, LEFT)
        return line.bottom()

    def _draw_strip(self, painter: QPainter, theme: Theme, inner: QRectF) -> QRectF:
        view = self._view
        tall = min(inner.height() * (0.15 if theme.small else 0.30), theme.mm(20.0))
        columns, side = strip_grid(view.cells, inner.width(), tall, theme.mm(5.5))
        side = min(side, theme.mm(9.0))
        pitch = min(inner.width() / columns, side * 1.2)
        left = inner.center().x() - pitch * columns / 2
        rows = -(-view.cells // columns)
        top = inner.bottom() - rows * side
        for i in range(view.cells):
            row, column = divmod(i, columns)
            cell = QRectF(left + column * pitch + (pitch - side) / 2, top + row * side, side, side)
            paint_mark(painter, theme, view.marks[i] if i < len(view.marks) else None, cell)
        return QRectF(inner.left(), top, inner.width(), rows * side)
