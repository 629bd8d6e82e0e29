"""A transparent picture that scrolls with time: painted once, then only moved.

Blending costs by the pixel, empty ones too, so only the columns' parts that hold something are drawn.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from kiosk.motion.samples import FloatArray
from kiosk.widgets.graph_curves import Mapping2D

TILE_PX = 48


class Strip:
    """Pixmap from ``begin_s`` on, in the mapping ``to_px``; what is painted on it counts from its left edge.

    Args:
        to_px: map of the graph.
        begin_s: wanted time of the left edge, host monotonic; moved to a whole pixel at ``now_s``.
        now_s: time of this frame.
        seconds: length.
        height_px: height of the graph.
        ratio: device pixels for each pixel.
    """

    def __init__(
        self, to_px: Mapping2D, begin_s: float, now_s: float, seconds: float, height_px: float, ratio: float
    ) -> None:
        self.to_px = to_px
        self.ratio = ratio
        wanted_px = to_px.x_now_px + (begin_s - now_s) * to_px.x_px_per_s
        # A strip that began between two pixels would already be half a pixel off in its first frame.
        self.left_px = math.floor(wanted_px * ratio) / ratio
        self.begin_s = now_s + (self.left_px - to_px.x_now_px) / to_px.x_px_per_s
        self.end_s = self.begin_s + seconds
        width_px = seconds * to_px.x_px_per_s + 1.0
        self.pixmap = QPixmap((QSizeF(width_px, height_px) * ratio).toSize())
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(Qt.GlobalColor.transparent)
        columns = math.ceil(self.pixmap.width() / TILE_PX)
        self._top = np.full(columns, self.pixmap.height())
        self._bottom = np.zeros(columns, dtype=int)

    def fits(self, to_px: Mapping2D, ratio: float) -> bool:
        """Whether it was painted for this graph."""
        return self.to_px == to_px and self.ratio == ratio

    def painter(self) -> QPainter:
        """For painting on it; what is painted has to be told by :meth:`inked`."""
        painter = QPainter(self.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def inked(self, rows: FloatArray, width_px: float) -> None:
        """Lines ``x1 y1 x2 y2``, ``(n, 4)`` and no longer than a column, were painted with a pen so wide."""
        reach = width_px * self.ratio
        x, y = rows[:, 0::2] * self.ratio, rows[:, 1::2] * self.ratio
        top = np.clip(np.floor(y.min(axis=1) - reach), 0, self.pixmap.height()).astype(int)
        bottom = np.clip(np.ceil(y.max(axis=1) + reach), 0, self.pixmap.height()).astype(int)
        for edge in (x.min(axis=1) - reach, x.max(axis=1) + reach):
            column = np.clip(edge // TILE_PX, 0, self._top.size - 1).astype(int)
            np.minimum.at(self._top, column, top)
            np.maximum.at(self._bottom, column, bottom)

    def draw(self, painter: QPainter, now_s: float, from_px: float, to_px: float) -> None:
        """Draw what lies between two positions of the graph, as it stands at ``now_s``."""
        left = self.to_px.x_now_px + (self.begin_s - now_s) * self.to_px.x_px_per_s
        left = round(left * self.ratio)
        first = max(0, math.floor((from_px * self.ratio - left) / TILE_PX))
        last = min(self._top.size, math.ceil((to_px * self.ratio - left) / TILE_PX))
        tops, bottoms = self._top[first:last].tolist(), self._bottom[first:last].tolist()
        for column, top, bottom in zip(range(first, last), tops, bottoms, strict=True):
            if bottom > top:
                self._draw_tile(painter, left, column * TILE_PX, top, bottom - top)

    def _draw_tile(self, painter: QPainter, left: int, x: int, top: int, tall: int) -> None:
        if self.ratio == 1.0:  # whole numbers cost half as much to hand over
            painter.drawPixmap(left + x, top, self.pixmap, x, top, TILE_PX, tall)
            return
        place = QPointF((left + x) / self.ratio, top / self.ratio)
        painter.drawPixmap(place, self.pixmap, QRectF(x, top, TILE_PX, tall))
