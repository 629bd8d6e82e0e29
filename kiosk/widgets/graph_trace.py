"""The sled's trace on a strip to which every frame adds only what is new."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QPainter

from kiosk.motion.samples import FloatArray
from kiosk.widgets.graph_curves import PAST_S, Mapping2D, averaged, segments
from kiosk.widgets.graph_path import draw_segments
from kiosk.widgets.graph_strip import Strip

STEP_PX = 2.0
SPARE_S = 3.0
_MARGIN_S = 0.2
_SAME_S = 1e-6
_SAME_MM = 1e-6


class TraceLayer:
    """Draws the trace. Should it say something else about the past, all of it is painted anew."""

    def __init__(self) -> None:
        self._strip: Strip | None = None
        self._look: tuple[str, float] = ("", 0.0)
        self._first_s = 0.0
        self._last = (0.0, 0.0)
        """Time and place of the newest slot on the strip."""

    def forget(self) -> None:
        """Throw the strip away, because colours or sizes changed."""
        self._strip = None

    def draw(
        self,
        painter: QPainter,
        trace: tuple[FloatArray, FloatArray],
        head_mm: float | None,
        now_s: float,
        to_px: Mapping2D,
        height_px: float,
        color: QColor,
        width_px: float,
    ) -> None:
        """Draw times ``(n,)`` and positions ``(n,)`` up to ``now_s``, and on to a known ``head_mm``."""
        times, places = _visible(trace, now_s, to_px)
        if times.size < 2:
            self._strip = None
            return
        # The newest slot still grows: it is drawn on the graph itself.
        strip = self._strip_for(
            painter, times[:-1], places[:-1], now_s, to_px, height_px, (color.name(), width_px)
        )
        self._append(strip, times[:-1], places[:-1], color, width_px)
        strip.draw(painter, now_s, to_px.x_now_px - PAST_S * to_px.x_px_per_s, to_px.x_now_px)
        x, y = to_px.x(times[-2:] - now_s), to_px.y(places[-2:])
        if head_mm is not None:
            x, y = np.append(x, to_px.x_now_px), np.append(y, to_px.y_of(head_mm))
        draw_segments(painter, segments(x, y), color, width_px)

    def _strip_for(
        self,
        painter: QPainter,
        times: FloatArray,
        places: FloatArray,
        now_s: float,
        to_px: Mapping2D,
        height_px: float,
        look: tuple[str, float],
    ) -> Strip:
        strip, ratio = self._strip, painter.device().devicePixelRatioF()
        begin_s = now_s - PAST_S - _MARGIN_S
        continues = look == self._look and self._continues(
            times, places, begin_s, 2 * STEP_PX / to_px.x_px_per_s
        )
        if strip is None or not continues or not strip.fits(to_px, ratio) or strip.end_s < now_s:
            seconds = PAST_S + _MARGIN_S + SPARE_S
            strip = Strip(to_px, begin_s, now_s, seconds, height_px, ratio)
            self._strip, self._look = strip, look
            self._first_s, self._last = float(times[0]), (-np.inf, 0.0)
        return strip

    def _continues(self, times: FloatArray, places: FloatArray, begin_s: float, slots_s: float) -> bool:
        """Whether the strip's first and newest slots are still there, where they were."""
        last_s, last_mm = self._last
        at = int(np.searchsorted(times, last_s - _SAME_S))
        if at >= times.size or abs(times[at] - last_s) > _SAME_S:
            return False
        if not np.isclose(places[at], last_mm, rtol=0.0, atol=_SAME_MM, equal_nan=True):
            return False
        return bool(times[0] <= max(self._first_s, begin_s) + slots_s)

    def _append(
        self, strip: Strip, times: FloatArray, places: FloatArray, color: QColor, width_px: float
    ) -> None:
        at = int(np.searchsorted(times, self._last[0] - _SAME_S))
        if times.size - at < 2:
            return
        x = (times[at:] - strip.begin_s) * strip.to_px.x_px_per_s
        rows = segments(x, strip.to_px.y(places[at:]))
        painter = strip.painter()
        draw_segments(painter, rows, color, width_px)
        painter.end()
        strip.inked(rows, width_px)
        self._last = (float(times[-1]), float(places[-1]))


def _visible(
    trace: tuple[FloatArray, FloatArray], now_s: float, to_px: Mapping2D
) -> tuple[FloatArray, FloatArray]:
    t_s, position_mm = trace
    bin_s = STEP_PX / to_px.x_px_per_s
    # From the edge of a slot: the first one visible must not lose samples from frame to frame.
    begin_s = np.floor((now_s - PAST_S - _MARGIN_S) / bin_s) * bin_s
    first = int(np.searchsorted(t_s, begin_s))
    last = int(np.searchsorted(t_s, now_s, side="right"))
    return averaged(t_s[first:last], position_mm[first:last], bin_s)
