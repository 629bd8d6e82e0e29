"""Where one stands in a row of steps: done with a tick, the present one bright, the rest still dim."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, text_width
from kiosk.widgets.painted import Painted


class StepTabs(Painted):
    """Painted only; the pages turn by their buttons, where the hands are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._current = 0

    def set_steps(self, names: tuple[str, ...], current: int) -> None:
        """Names of all steps and the 0-based present one."""
        if (names, current) != (self._names, self._current):
            self._names, self._current = names, current
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One name and one stroke for each step."""
        theme = self._theme
        if theme is None or not self._names:
            return
        painter = self.ink()
        gap, stroke = theme.size("gap"), theme.mm(1.8)
        width = (self.width() - gap * (len(self._names) - 1)) / len(self._names)
        icon = theme.mm(theme.cap_mm["label"]) * 1.2
        widest = max(self._names, key=len)
        font = fitted_font(theme, widest, theme.cap_mm["body"] * 0.9, width - icon * 1.6)
        # Names without room side by side: only the present one is said, bars and ticks tell the rest.
        alone = font.pixelSize() < theme.font_px(theme.cap_mm["label"])
        if alone:
            font = theme.font("label")
        for index, name in enumerate(self._names):
            left = index * (width + gap)
            row = QRectF(left, 0, width, self.height() - stroke - theme.mm(1.5))
            bar = QRectF(left, self.height() - stroke, width, stroke)
            token = "guide" if index < self._current else "you" if index == self._current else "line"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token))
            painter.drawRoundedRect(bar, stroke / 2, stroke / 2)
            if index < self._current:
                place = QRectF(left, row.center().y() - icon / 2, icon, icon)
                paint_icon(painter, Icon.TICK, place, theme.color("guide"), 2.6)
                row.setLeft(left + icon * 1.4)
            painter.setPen(theme.color("text" if index == self._current else "muted"))
            if alone and index == self._current:
                row.setWidth(text_width(font, name))
                row.moveLeft(min(row.left(), self.width() - row.width()))
            if not alone or index == self._current:
                draw_capitals(painter, font, name, row, LEFT)
        painter.end()
