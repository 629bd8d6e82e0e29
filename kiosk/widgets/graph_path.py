"""The target path of the graph: a wide dim band with a thin line, painted on a strip that only has to move.

Stroking the band costs more than all the rest of the graph, and the path seldom changes, so it is
painted once on a transparent strip a little longer than the view. From where the path says something
else than the strip, it is painted directly, until it has settled and a new strip is painted.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.motion.samples import FloatArray
from kiosk.widgets.graph_curves import AHEAD_S, PAST_S, Mapping2D, path_points, segments
from kiosk.widgets.graph_strip import Strip
from kiosk.widgets.plot_library import functions, internals
from kiosk.widgets.theme import Theme

TOLERANCE_MM = 18.0
"""Half width of the band around the target path."""

SPARE_S = 2.0
BEHIND_S = 0.5
"""A strip that is true so far behind now is painted anew, if what changes lies ahead."""

_STEP_PX = 3.0
_PROBE_S = 0.05
_SAME_MM = 0.2
_LEAD_S = 0.2
"""What is painted beside a strip begins so much before the seam, where it is cut off."""


def draw_segments(painter: QPainter, rows: FloatArray, color: QColor, width: float) -> None:
    """Draw ``(n, 4)`` rows as separate lines. Square ends close the joints at half the cost of round ones."""
    if not rows.size:
        return
    lines = internals.PrimitiveArray(QLineF, 4)
    lines.resize(len(rows))
    lines.ndarray()[:] = rows
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    painter.drawLines(*lines.drawargs())


@dataclass(frozen=True, eq=False)
class TargetPath:
    """Times ``(m,)`` in host monotonic seconds and positions ``(m,)`` in mm, both float64."""

    t_s: FloatArray
    position_mm: FloatArray

    def between(self, begin_s: float, end_s: float) -> tuple[float, float]:
        """The part of a stretch of time that the path covers; its end lies before its begin if none."""
        if self.t_s.size < 2:
            return 0.0, -1.0
        return max(begin_s, float(self.t_s[0])), min(end_s, float(self.t_s[-1]))


def band_rows(x: FloatArray, y: FloatArray, width_px: float) -> FloatArray:
    """Outline ``(2 n, 2)`` of a band around the points ``(n,)``, in pixels: one edge, and the other back.

    A filled outline costs a fraction of the same line stroked with a pen so wide.
    """
    along_x, along_y = np.gradient(x), np.gradient(y)
    half = 0.5 * width_px / np.maximum(np.hypot(along_x, along_y), 1e-9)
    off_x, off_y = -along_y * half, along_x * half
    one = np.column_stack((x + off_x, y + off_y))
    other = np.column_stack((x - off_x, y - off_y))
    return np.concatenate((one, other[::-1]))


def paint_path(
    painter: QPainter,
    theme: Theme,
    path: TargetPath,
    now_s: float,
    to_px: Mapping2D,
    end_s: float,
    begin_s: float = -math.inf,
) -> tuple[FloatArray, float]:
    """Draw band and line up to ``end_s``, from ``begin_s`` or the left edge of the view on.

    Returns rows ``x1 y1 x2 y2``, ``(n, 4)``, along the middle of what was painted, and its width in pixels.
    """
    width = min(theme.mm(14.0), max(theme.mm(4.0), 2 * TOLERANCE_MM * abs(to_px.y_px_per_mm)))
    stretch = path.between(max(begin_s, now_s - PAST_S - 0.2), end_s)
    x, y = path_points(path.t_s, path.position_mm, now_s, to_px, _STEP_PX, stretch)
    if x.size < 2:
        return np.empty((0, 4)), width
    outline = band_rows(x, y, width)
    band: QPolygonF = functions.create_qpolygonf(len(outline))
    functions.ndarray_from_qpolygonf(band)[:] = outline
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("guide_dim"))
    painter.drawPolygon(band, Qt.FillRule.WindingFill)
    rows = segments(x, y)
    draw_segments(painter, rows, theme.color("guide"), theme.mm(0.6))
    return rows, width


@dataclass(frozen=True, eq=False)
class _Probe:
    """The path at whole multiples of ``_PROBE_S``, to see whether it still says the same."""

    first: int
    position_mm: FloatArray

    @classmethod
    def of(cls, path: TargetPath, begin_s: float, end_s: float) -> _Probe:
        begin_s, end_s = path.between(begin_s, end_s)
        first, last = math.ceil(begin_s / _PROBE_S), math.floor(end_s / _PROBE_S)
        if last < first:
            return cls(first, np.empty(0))
        times = np.arange(first, last + 1) * _PROBE_S
        return cls(first, np.asarray(np.interp(times, path.t_s, path.position_mm), np.float64))

    def agrees_until(self, other: _Probe) -> float:
        """The last time up to which both say the same, in s; infinite for ever, and minus that for never."""
        first = max(self.first, other.first)
        last = min(self.first + self.position_mm.size, other.first + other.position_mm.size)
        if last <= first:
            return -math.inf
        mine = self.position_mm[first - self.first : last - self.first]
        theirs = other.position_mm[first - other.first : last - other.first]
        differ = np.abs(mine - theirs) > _SAME_MM
        at = int(differ.argmax())
        if not differ[at]:
            return math.inf
        return (first + at - 1) * _PROBE_S if at else -math.inf


class PathLayer:
    """Draws the target path, from the strip as far as that still says the same."""

    def __init__(self) -> None:
        self._strip: Strip | None = None
        self._said = _Probe(0, np.empty(0))
        self._path: TargetPath | None = None
        self._probe = _Probe(0, np.empty(0))
        self._steady_s = -math.inf
        """Up to when the path is as it was in the frame before."""

    def forget(self) -> None:
        """Throw the strip away, because colours or sizes changed."""
        self._strip = None

    def draw(
        self, painter: QPainter, theme: Theme, path: TargetPath, now_s: float, to_px: Mapping2D, height: float
    ) -> None:
        """Draw the path as it stands at ``now_s``; ``height`` of the graph in pixels."""
        if path is not self._path:
            before, self._path = self._probe, path
            self._probe = _Probe.of(path, now_s - PAST_S, now_s + AHEAD_S + SPARE_S)
            self._steady_s = self._probe.agrees_until(before)
        probe, steady_s = self._probe, self._steady_s
        strip, until_s = self._strip, -math.inf
        if strip is not None:
            until_s = self._true_until(strip, path, probe, now_s, to_px, painter.device().devicePixelRatioF())
        if until_s < math.inf and (steady_s == math.inf or until_s < now_s - BEHIND_S < steady_s):
            strip, until_s = self._paint_strip(painter, theme, path, now_s, to_px, height), math.inf
            self._strip, self._said = strip, probe
        if strip is None or until_s <= now_s - PAST_S:
            self._strip = None
            paint_path(painter, theme, path, now_s, to_px, now_s + AHEAD_S + 0.2)
        elif until_s == math.inf:
            strip.draw(painter, now_s, 0.0, to_px.x_now_px + AHEAD_S * to_px.x_px_per_s)
        else:
            self._draw_both(painter, theme, path, now_s, to_px, (strip, until_s))

    def _true_until(
        self, strip: Strip, path: TargetPath, probe: _Probe, now_s: float, to_px: Mapping2D, ratio: float
    ) -> float:
        """The time up to which the strip may be shown; infinite: all of it; minus that: nothing."""
        begin_s, end_s = path.between(now_s - PAST_S, now_s + AHEAD_S)
        if not strip.fits(to_px, ratio) or strip.begin_s > begin_s:
            return -math.inf
        said_s = probe.agrees_until(self._said)
        return said_s if end_s <= strip.end_s else min(said_s, strip.end_s)

    def _draw_both(
        self,
        painter: QPainter,
        theme: Theme,
        path: TargetPath,
        now_s: float,
        to_px: Mapping2D,
        known: tuple[Strip, float],
    ) -> None:
        """What is still true from the strip, and the rest anew: a path that waits changes only ahead."""
        strip, until_s = known
        seam_px = round(to_px.x_now_px + (until_s - now_s) * to_px.x_px_per_s)
        tall = painter.viewport().height()
        painter.save()
        painter.setClipRect(QRect(0, 0, seam_px, tall))
        strip.draw(painter, now_s, 0.0, seam_px)
        painter.setClipRect(QRect(seam_px, 0, painter.viewport().width(), tall))
        paint_path(painter, theme, path, now_s, to_px, now_s + AHEAD_S + 0.2, until_s - _LEAD_S)
        painter.restore()

    @staticmethod
    def _paint_strip(
        painter: QPainter, theme: Theme, path: TargetPath, now_s: float, to_px: Mapping2D, height: float
    ) -> Strip:
        begin_s = now_s - PAST_S - 0.2
        end_s = min(now_s + AHEAD_S + SPARE_S, float(path.t_s[-1]))
        strip = Strip(to_px, begin_s, now_s, end_s - begin_s, height, painter.device().devicePixelRatioF())
        inner = strip.painter()
        inner.translate(-strip.left_px, 0.0)
        rows, width_px = paint_path(inner, theme, path, now_s, to_px, end_s)
        inner.end()
        strip.inked(rows - np.array((strip.left_px, 0.0, strip.left_px, 0.0)), width_px / 2 + 2.0)
        return strip
