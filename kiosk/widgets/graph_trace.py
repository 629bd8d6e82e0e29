"""The sled's trace on a strip to which every few frames add what is new."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QColor, QPainter

from kiosk.motion.samples import FloatArray
from kiosk.widgets.graph_curves import PAST_S, Mapping2D, averaged, segments
from kiosk.widgets.graph_path import draw_segments
from kiosk.widgets.graph_strip import Strip

STEP_PX = 2.0
SPARE_S = 3.0
BATCH = 4
"""To begin painting on the strip costs more than to draw the few slots that wait for it on the graph."""

_MARGIN_S = 0.2
_SAME_S = 1e-6
_SAME_MM = 1e-6

Slots = tuple[FloatArray, FloatArray]
"""Mean times and positions ``(k,)`` of the samples in each slot of ``STEP_PX``."""


@dataclass(frozen=True, eq=False)
class _Window:
    """What can be seen of a trace: samples ``first`` to ``last`` of its times and positions ``(n,)``."""

    t_s: FloatArray
    position_mm: FloatArray
    begin_s: float
    first: int
    last: int
    slot_s: float

    @classmethod
    def of(cls, trace: Slots, now_s: float, to_px: Mapping2D) -> _Window:
        t_s, position_mm = trace
        slot_s = STEP_PX / to_px.x_px_per_s
        # From the edge of a slot: the first one visible must not lose samples from frame to frame.
        begin_s = math.floor((now_s - PAST_S - _MARGIN_S) / slot_s) * slot_s
        first, last = np.searchsorted(t_s, begin_s), np.searchsorted(t_s, now_s, side="right")
        return cls(t_s, position_mm, begin_s, int(first), int(last), slot_s)

    def slots(self, from_s: float = -math.inf) -> Slots:
        """Slots from a time on; the first may be a part of one."""
        first = max(self.first, int(np.searchsorted(self.t_s, from_s)))
        return averaged(self.t_s[first : self.last], self.position_mm[first : self.last], self.slot_s)


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
        trace: Slots,
        head_mm: float | None,
        now_s: float,
        to_px: Mapping2D,
        height_px: float,
        color: QColor,
        width_px: float,
    ) -> None:
        """Draw times ``(n,)`` and positions ``(n,)`` up to ``now_s``, and on to a known ``head_mm``."""
        window = _Window.of(trace, now_s, to_px)
        look, ratio = (color.name(), width_px), painter.device().devicePixelRatioF()
        strip, fresh = self._strip, None
        if strip is not None and look == self._look and strip.fits(to_px, ratio) and strip.end_s >= now_s:
            fresh = self._since_strip(window)
        if strip is None or fresh is None:
            fresh = window.slots()
            if fresh[0].size < 2:
                self._strip = None
                return
            seconds = PAST_S + _MARGIN_S + SPARE_S
            strip = Strip(to_px, now_s - PAST_S - _MARGIN_S, now_s, seconds, height_px, ratio)
            self._strip, self._look, self._first_s = strip, look, float(fresh[0][0])
            fresh = self._append(strip, fresh, color, width_px)
        elif fresh[0].size > BATCH + 1:
            fresh = self._append(strip, fresh, color, width_px)
        strip.draw(painter, now_s, to_px.x_now_px - PAST_S * to_px.x_px_per_s, to_px.x_now_px)
        x, y = to_px.x(fresh[0] - now_s), to_px.y(fresh[1])
        if head_mm is not None:
            x, y = np.append(x, to_px.x_now_px), np.append(y, to_px.y_of(head_mm))
        draw_segments(painter, segments(x, y), color, width_px)

    def _since_strip(self, window: _Window) -> Slots | None:
        """Slots from the strip's newest one on; None when the strip says something else than the trace."""
        last_s, last_mm = self._last
        begun_s = window.t_s[window.first] if window.first < window.last else math.inf
        if begun_s > max(self._first_s, window.begin_s) + 2 * window.slot_s:
            return None
        times, places = window.slots((math.floor(last_s / window.slot_s) - 1) * window.slot_s)
        at = int(np.searchsorted(times, last_s - _SAME_S))
        if at >= times.size or abs(times.item(at) - last_s) > _SAME_S:
            return None
        place_mm = places.item(at)
        if not (abs(place_mm - last_mm) <= _SAME_MM or (math.isnan(place_mm) and math.isnan(last_mm))):
            return None
        return times[at:], places[at:]

    def _append(self, strip: Strip, slots: Slots, color: QColor, width_px: float) -> Slots:
        """Paint all but the newest slot, which still grows; the newest on the strip, and what follows it."""
        times, places = slots
        x = (times[:-1] - strip.begin_s) * strip.to_px.x_px_per_s
        rows = segments(x, strip.to_px.y(places[:-1]))
        if rows.size:
            painter = strip.painter()
            draw_segments(painter, rows, color, width_px)
            painter.end()
            strip.inked(rows, width_px)
        self._last = (times.item(-2), places.item(-2))
        return times[-2:], places[-2:]
