"""The last seconds of the sled's position, for the graph. Fixed memory, gaps marked by NaN."""

from __future__ import annotations

import numpy as np

from kiosk.motion.samples import FloatArray

CAPACITY = 16384
GAP_S = 0.25


class Trace:
    """A sliding window over ``CAPACITY`` samples, contiguous so that reading it is a slice."""

    def __init__(self) -> None:
        self._t_s = np.empty(2 * CAPACITY)
        self._mm = np.empty(2 * CAPACITY)
        self._end = 0

    def append(self, t_s: FloatArray, position_mm: FloatArray) -> None:
        """Add ``(n,)`` samples; a hole of more than ``GAP_S`` before them becomes a gap in the line."""
        if t_s.size == 0:
            return
        if self._end and t_s[0] - self._t_s[self._end - 1] > GAP_S:
            self.gap(float(self._t_s[self._end - 1]))
        t_s, position_mm = t_s[-CAPACITY:], position_mm[-CAPACITY:]
        self._make_room(t_s.size)
        self._t_s[self._end : self._end + t_s.size] = t_s
        self._mm[self._end : self._end + t_s.size] = position_mm
        self._end += t_s.size

    def gap(self, t_s: float) -> None:
        """Break the line after ``t_s``."""
        if self._end and not np.isnan(self._mm[self._end - 1]):
            self._make_room(1)
            self._t_s[self._end] = t_s
            self._mm[self._end] = np.nan
            self._end += 1

    def since(self, t_s: float) -> tuple[FloatArray, FloatArray]:
        """Copies of times and positions from ``t_s`` on, ``(n,)`` float64 each."""
        start = int(np.searchsorted(self._t_s[: self._end], t_s))
        return self._t_s[start : self._end].copy(), self._mm[start : self._end].copy()

    def _make_room(self, count: int) -> None:
        if self._end + count > self._t_s.size:
            keep = CAPACITY - count if count < CAPACITY else 0
            for array in (self._t_s, self._mm):
                array[:keep] = array[self._end - keep : self._end]
            self._end = keep
