"""Repetitions: how many are done, and how each one was judged."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.motion.events import Verdict
from kiosk.widgets.icons import Icon, octagon_path, paint_icon
from kiosk.widgets.paint import LEFT, RIGHT, draw_capitals, fitted_font, rounded, text_width
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


def strip_grid(cells: int, width: float, height: float) -> tuple[int, float]:
    """Marks in a row and pixels of one square cell, as large as ``cells`` of them fit ``width x height``."""
    best = (max(1, cells), 0.0)
    for rows in range(1, max(1, cells) + 1):
        columns = -(-cells // rows) if cells else 1
        side = min(width / columns, height / rows)
        if side > best[1]:
            best = (columns, side)
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


class RepPanel(QWidget):
    """The count, huge, over a strip of small marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._view = RepView(0, 1, (), "", "")

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        self._theme = theme
        self.update()

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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(QRectF(self.rect()), theme.size("panel_radius")), theme.color("surface"))
        pad = theme.mm(4.0)
        inner = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        label = theme.mm(theme.cap_mm["label"])
        painter.setPen(theme.color("muted"))
        font = fitted_font(theme, self._view.title, theme.cap_mm["label"], inner.width())
        draw_capitals(
            painter, font, self._view.title, QRectF(inner.x(), inner.y(), inner.width(), label), LEFT
        )
        strip = self._draw_strip(painter, theme, inner)
        number = QRectF(inner.left(), inner.top() + label + theme.mm(3.0), inner.width(), 0)
        number.setBottom(strip.top() - theme.mm(3.5))
        self._draw_number(painter, theme, number)
        painter.end()

    def _draw_number(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        """The count at the left, ``of 12`` at its foot: on one baseline where there is room, else below."""
        view, heading = self._view, theme.cap_mm["title"] - 1.0
        small = fitted_font(theme, view.of_target, heading, box.width())
        room = box.width() - text_width(small, view.of_target) - theme.mm(4.0)
        cap = min(theme.cap_mm["count"] + 4.0, box.height() / theme.mm(1.0))
        shown = str(view.done)
        beside = fitted_font(theme, "88", cap, room, "heavy")
        stacked_cap = min(cap, (box.height() - theme.mm(heading + 3.5)) / theme.mm(1.0))
        stacked = fitted_font(theme, "88", max(4.0, stacked_cap), box.width(), "heavy")
        side_by_side = beside.pixelSize() >= stacked.pixelSize()
        big = beside if side_by_side else stacked
        if not side_by_side:
            box = QRectF(box.left(), box.top(), box.width(), box.height() - theme.mm(heading + 3.5))
        painter.setPen(theme.color("you" if view.known else "muted"))
        letters = draw_capitals(painter, big, shown, box, LEFT)
        foot = theme.mm(heading)
        bottom = letters.bottom() if side_by_side else box.bottom() + theme.mm(heading + 3.5)
        line = QRectF(box.left(), bottom - foot, box.width(), foot)
        painter.setPen(theme.color("muted"))
        draw_capitals(painter, small, view.of_target, line, RIGHT if side_by_side else LEFT)

    def _draw_strip(self, painter: QPainter, theme: Theme, inner: QRectF) -> QRectF:
        view = self._view
        tall = min(inner.height() * 0.30, theme.mm(20.0))
        columns, side = strip_grid(view.cells, inner.width(), tall)
        side = min(side, theme.mm(9.0))
        rows = -(-view.cells // columns)
        top = inner.bottom() - rows * side
        for i in range(view.cells):
            row, column = divmod(i, columns)
            cell = QRectF(inner.left() + column * side, top + row * side, side, side)
            paint_mark(painter, theme, view.marks[i] if i < len(view.marks) else None, cell)
        return QRectF(inner.left(), top, inner.width(), rows * side)
