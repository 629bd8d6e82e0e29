"""One wheel to choose a value: drag it sideways, or touch beside the middle for one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font, rounded, text_width
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_STEP_MM = 26.0
_FILLED = 0.92
"""Share of its place that the chosen text may take."""

_DRAG_SHARE = 0.25
"""A drag over this share of a step moves by one: a wheel of many values turns quickly."""

_CLICK_MM = 3.0


class Wheel(Painted):
    """Texts in a row with the chosen one in the middle. ``changed`` carries the index, for touches only."""

    changed = Signal(int)
    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ("",)
        self._index = 0
        self._shift = 0.0
        self._grabbed: float | None = None
        self._moved = 0.0

    def set_texts(self, texts: Sequence[str]) -> None:
        """What can be chosen. ValueError when there is nothing."""
        if not texts:
            raise ValueError("wheel: there is nothing to choose from")
        self._texts = tuple(texts)
        self.set_index(self._index)

    @property
    def index(self) -> int:
        """The chosen one, 0-based."""
        return self._index

    def set_index(self, index: int) -> None:
        """Choose without emitting; clamped to what there is. A wheel that is being turned is left alone."""
        if self._grabbed is None:
            self._index = min(len(self._texts) - 1, max(0, index))
            self.setAccessibleName(self._texts[self._index])
            self.update()

    def _step(self) -> float:
        if self._theme is None:
            return 1.0
        readable = self._theme.font("label", "heavy")
        widest = text_width(readable, max(self._texts, key=len, default=""))
        return min(max(self._theme.mm(_STEP_MM), widest / _FILLED), self.width() / 2.6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the wheel."""
        self._grabbed, self._moved = event.position().x(), 0.0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn it."""
        if self._grabbed is None:
            return
        moved = event.position().x() - self._grabbed
        self._moved = max(self._moved, abs(moved))
        unit = self._step() * _DRAG_SHARE
        steps = round(-moved / unit)
        if steps:
            self._grabbed -= steps * unit
            self._move(steps)
        self._shift = (event.position().x() - self._grabbed) / _DRAG_SHARE
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; without a drag a touch at the side is one step."""
        click_px = 1.0 if self._theme is None else self._theme.mm(_CLICK_MM)
        if self._grabbed is not None and self._moved < click_px:
            off = event.position().x() - self.width() / 2
            if abs(off) > self._step() / 2:
                self._move(1 if off > 0 else -1)
        self._grabbed, self._shift = None, 0.0
        self.update()

    def _move(self, steps: int) -> None:
        index = min(len(self._texts) - 1, max(0, self._index + steps))
        if index != self._index:
            self._index = index
            self.setAccessibleName(self._texts[index])
            self.update()
            self.changed.emit(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, neighbours, and the chosen one between two lines."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        box = QRectF(self.rect())
        ground = rounded(box, theme.size("control_radius"))
        painter.fillPath(ground, theme.color("raised"))
        painter.setClipPath(ground)
        self._draw_texts(painter, theme, box)
        painter.setClipping(False)
        step = self._step()
        painter.setPen(QPen(theme.color("guide"), theme.mm(0.8)))
        for side in (-1, 1):
            x = box.center().x() + side * step * 0.5
            painter.drawLine(QPointF(x, box.top() + theme.mm(3.5)), QPointF(x, box.bottom() - theme.mm(3.5)))
        painter.end()

    def _draw_texts(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        step = self._step()
        for off in (-1, 0, 1):
            index = self._index + off
            if not 0 <= index < len(self._texts):
                continue
            centre = box.center().x() + off * step + self._shift
            near = abs(centre - box.center().x()) < step / 2
            cap = theme.cap_mm["heading" if near else "label"]
            place = QRectF(centre - step / 2, box.y(), step, box.height())
            font = fitted_font(
                theme,
                self._texts[index],
                cap,
                step * (_FILLED if near else 0.9),
                "heavy" if near else "regular",
            )
            painter.setPen(theme.color("text" if near else "muted"))
            draw_capitals(painter, font, self._texts[index], place, CENTER)
