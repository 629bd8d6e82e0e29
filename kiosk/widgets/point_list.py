"""What to do (tick) and what to avoid (cross), one point a line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_SMALLEST = 0.72
"""Share of the wanted size down to which the points shrink to fit."""

_LINE, _TIGHT_LINE = 1.75, 1.5
"""Distance of two lines as a multiple of the capital height; the second on a small panel."""


class PointList(Painted):
    """Do-points first, then avoid-points. All are shown; when room is short, all get smaller alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[str, bool], ...] = ()

    def set_points(self, do: tuple[str, ...], avoid: tuple[str, ...]) -> None:
        """The texts of both kinds."""
        points = tuple((text, True) for text in do) + tuple((text, False) for text in avoid)
        if points != self._points:
            self._points = points
            self.update()

    def fits(self) -> bool:
        """Whether every point has room at a readable size."""
        return self._theme is None or self._layout(self._theme)[2]

    def _layout(self, theme: Theme) -> tuple[QFont, list[list[str]], bool]:
        """Font, wrapped lines of every point, and whether they fit."""
        largest = theme.font_px(theme.cap_mm["body"])
        pixels = largest
        while True:
            font = theme.font_of_px(pixels, "semibold")
            width = self.width() - self._indent(theme)
            lines = [wrapped(font, text, width) for text, _ in self._points]
            if self._height(theme, font, lines) <= self.height():
                return font, lines, True
            if pixels <= largest * _SMALLEST:
                return font, lines, False
            pixels -= 1

    @staticmethod
    def _indent(theme: Theme) -> float:
        return theme.mm(13.0)

    @staticmethod
    def _step(theme: Theme, font: QFont) -> float:
        return QFontMetricsF(font).capHeight() * (_TIGHT_LINE if theme.small else _LINE)

    def _height(self, theme: Theme, font: QFont, lines: list[list[str]]) -> float:
        gaps = theme.mm(2.5) * max(0, len(lines) - 1)
        return sum(max(theme.mm(9.0), self._step(theme, font) * len(some)) for some in lines) + gaps

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A disc with tick or cross, and the words beside it."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        font, points, _fits = self._layout(theme)
        slack = self.height() - self._height(theme, font, points)
        gap = theme.mm(2.5) + min(theme.mm(4.0), max(0.0, slack) / max(1, len(points)))
        top = 0.0
        for (_, good), lines in zip(self._points, points, strict=True):
            step = self._step(theme, font)
            height = max(theme.mm(9.0), step * len(lines))
            self._draw_mark(
                painter, theme, QRectF(0, top + height / 2 - theme.mm(4.5), theme.mm(9), theme.mm(9)), good
            )
            painter.setPen(theme.color("text" if good else "muted"))
            first = top + (height - step * len(lines)) / 2
            for row, line in enumerate(lines):
                box = QRectF(self._indent(theme), first + row * step, self.width(), step)
                draw_capitals(painter, font, line, box, LEFT)
            top += height + gap
        painter.end()

    @staticmethod
    def _draw_mark(painter: QPainter, theme: Theme, box: QRectF, good: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide_dim" if good else "raised"))
        painter.drawEllipse(box)
        inset = box.width() * 0.22
        inner = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(
            painter, Icon.TICK if good else Icon.CROSS, inner, theme.color("guide" if good else "warn"), 3.0
        )
