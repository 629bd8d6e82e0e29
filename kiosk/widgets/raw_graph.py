"""The last seconds of the sensor: as it comes, and as it is judged; a silence is a gap, never a line."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kiosk.motion.samples import FloatArray
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, RIGHT, draw_capitals, fitted_font, hatch, rounded
from kiosk.widgets.theme import Theme

SPAN_S = 10.0
GAP_S = 0.25
MOST_POINTS = 900


def runs(t_s: FloatArray, value: FloatArray) -> list[tuple[FloatArray, FloatArray]]:
    """Stretches without a gap, each ``(n,)`` float64 twice; NaN and silences divide them."""
    good = np.isfinite(value)
    t_s, value = t_s[good], value[good]
    if not t_s.size:
        return []
    # Dropped NaNs leave a hole in time, which divides as a silence does.
    cuts = np.flatnonzero(np.diff(t_s) > GAP_S) + 1
    return [(t, v) for t, v in zip(np.split(t_s, cuts), np.split(value, cuts), strict=True) if t.size > 1]


def thinned(t_s: FloatArray, value: FloatArray, most: int) -> tuple[FloatArray, FloatArray]:
    """At most ``most`` points: the lowest and highest of each piece, so that a spike stays."""
    if t_s.size <= most:
        return t_s, value
    size = int(np.ceil(2 * t_s.size / most))
    count = -(-t_s.size // size)
    whole = np.append(value, np.full(count * size - value.size, value[-1]))
    pieces = whole.reshape(count, size)
    index = np.stack([pieces.argmin(axis=1), pieces.argmax(axis=1)], axis=1)
    chosen = np.sort(index, axis=1).ravel() + np.repeat(np.arange(count) * size, 2)
    chosen = np.append(np.minimum(chosen, t_s.size - 1), t_s.size - 1)
    return t_s[chosen], value[chosen]


class RawGraph(QWidget):
    """One lane with a name at its upper edge and the newest value at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._t_s: FloatArray = np.empty(0)
        self._value: FloatArray = np.empty(0)
        self._now_s = 0.0
        self._name = self._newest = ""
        self._least_span = 1.0
        self._tone = "you"

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def setup(self, name: str, tone: str, least_span: float) -> None:
        """Its name, colour token, and the least range of values that fills its height."""
        self._name, self._tone, self._least_span = name, tone, least_span
        self.setAccessibleName(name)

    def set_trace(self, t_s: FloatArray, value: FloatArray, now_s: float, newest: str) -> None:
        """``(n,)`` float64 each; ``newest``: the last value in words, empty when there is no signal."""
        self._t_s, self._value, self._now_s, self._newest = t_s, value, now_s, newest
        self.update()

    @property
    def newest(self) -> str:
        """The newest value as written."""
        return self._newest

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, seconds, trace, words."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rounded(QRectF(self.rect()), theme.size("control_radius"))
        painter.fillPath(ground, theme.color("surface"))
        head = theme.mm(8.5)
        plot = QRectF(self.rect()).adjusted(theme.mm(2), head, -theme.mm(2), -theme.mm(2.5))
        painter.setPen(QPen(theme.color("line", 0.6), max(1.0, theme.mm(0.2))))
        for second in range(1, int(SPAN_S)):
            x = plot.right() - second / SPAN_S * plot.width()
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
        painter.save()
        painter.setClipPath(ground)
        self._draw_trace(painter, theme, plot)
        painter.restore()
        words = QRectF(theme.mm(3.0), 0, self.width() - theme.mm(6.0), head)
        painter.setPen(theme.color("muted"))
        font = fitted_font(theme, self._name, theme.cap_mm["label"], words.width() * 0.6)
        draw_capitals(painter, font, self._name, words, LEFT)
        if self._newest:
            painter.setPen(theme.color("text"))
            font = fitted_font(theme, self._newest, theme.cap_mm["body"], words.width() * 0.4)
            draw_capitals(painter, font, self._newest, words, RIGHT)
        else:
            self._draw_silence(painter, theme, plot)
        painter.end()

    def _draw_trace(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        shown = np.isfinite(self._value) & (self._t_s > self._now_s - SPAN_S)
        if not shown.any():
            return
        low, high = float(self._value[shown].min()), float(self._value[shown].max())
        spare = max(self._least_span, 1.15 * (high - low)) - (high - low)
        low, high = low - spare / 2, high + spare / 2
        pen = QPen(theme.color(self._tone), theme.mm(0.7), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for t_s, value in runs(self._t_s, self._value):
            t_s, value = thinned(t_s, value, MOST_POINTS)
            xs = plot.right() - (self._now_s - t_s) / SPAN_S * plot.width()
            ys = plot.bottom() - (value - low) / (high - low) * plot.height()
            line = QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)])
            painter.drawPolyline(line)

    def _draw_silence(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        """Hatched from the last sample on; without any, all of it."""
        last_s = float(self._t_s[-1]) if self._t_s.size else -np.inf
        share = min(1.0, (self._now_s - last_s) / SPAN_S)
        box = QRectF(plot.right() - share * plot.width(), plot.top(), share * plot.width(), plot.height())
        hatch(painter, rounded(box, 0), theme.color("unknown", 0.6), theme.mm(2.2), theme.mm(0.5))
        side = min(theme.size("icon") * 1.4, plot.height() * 0.8)
        sign = QRectF(plot.right() - side * 1.2, plot.center().y() - side / 2, side, side)
        painter.fillRect(sign, theme.color("surface"))
        paint_icon(painter, Icon.NO_SENSOR, sign, theme.color("muted"))
