"""Filtered samples: one of them as a point, a run of them as a stretch of arrays that can be searched."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from kiosk.motion.metrics import EDGE_MPS
from kiosk.motion.samples import FloatArray
from kiosk.motion.working_range import REVERSAL_MM, REVERSAL_NOISES

BoolArray = npt.NDArray[np.bool_]

LEAST_STILL_S = 0.3
"""Nobody asks for a shorter stillness."""

FIRST_LOOK = 256
"""Samples that a search looks at first; each further look is four times as long."""


@dataclass(slots=True)
class Point:
    """One filtered sample.

    Attributes:
        now_s: time of the newest raw sample.
        t_s, position_mm: middle time and value of the median of three.
        low_mm, high_mm: robust extremes: at or below ``low_mm`` lie three of the last four raw samples, at or
            above ``high_mm`` three of them.
        centre_s, mean_mm, velocity_mps: least-squares line over the window.
        still_s, level_mm: for how long, and where, the sled has been still.
        noise_mm: standard deviation of the raw samples.
    """

    now_s: float
    t_s: float
    position_mm: float
    low_mm: float
    high_mm: float
    centre_s: float
    mean_mm: float
    velocity_mps: float
    still_s: float
    level_mm: float
    noise_mm: float

    def mirrored(self) -> Point:
        """The same seen from the other end of the rail."""
        return Point(
            self.now_s,
            self.t_s,
            -self.position_mm,
            -self.high_mm,
            -self.low_mm,
            self.centre_s,
            -self.mean_mm,
            -self.velocity_mps,
            self.still_s,
            -self.level_mm,
            self.noise_mm,
        )


@dataclass(eq=False)
class Stretch:
    """Consecutive points as ``(n,)`` float64 arrays, named as in :class:`Point`.

    The searches answer with the first index from ``i`` on at which something holds, or with n. They serve the
    watches, which say up to where nothing can happen to them, so that only the rest is looked at one by one.
    """

    now_s: FloatArray
    t_s: FloatArray
    position_mm: FloatArray
    low_mm: FloatArray
    high_mm: FloatArray
    centre_s: FloatArray
    mean_mm: FloatArray
    velocity_mps: FloatArray
    still_s: FloatArray
    level_mm: FloatArray
    noise_mm: FloatArray

    def __post_init__(self) -> None:
        self.n = len(self.now_s)
        self._rests = self._long_rests()
        self._rest_ends = [rest[1] for rest in self._rests]

    def mirrored(self) -> Stretch:
        """The same seen from the other end of the rail."""
        return Stretch(
            self.now_s,
            self.t_s,
            -self.position_mm,
            -self.high_mm,
            -self.low_mm,
            self.centre_s,
            -self.mean_mm,
            -self.velocity_mps,
            self.still_s,
            -self.level_mm,
            self.noise_mm,
        )

    def point(self, i: int) -> Point:
        """One of the points."""
        return Point(
            self.now_s.item(i),
            self.t_s.item(i),
            self.position_mm.item(i),
            self.low_mm.item(i),
            self.high_mm.item(i),
            self.centre_s.item(i),
            self.mean_mm.item(i),
            self.velocity_mps.item(i),
            self.still_s.item(i),
            self.level_mm.item(i),
            self.noise_mm.item(i),
        )

    def _long_rests(self) -> list[tuple[int, int, float, float]]:
        """Each rest that is long enough to matter to anybody: start, end, level in mm, length in s."""
        starts = np.flatnonzero(np.diff(self.still_s) < 0.0) + 1
        edges = np.concatenate(([0], starts, [self.n]))
        lasts = np.maximum(edges[1:] - 1, 0)
        found = np.flatnonzero(self.still_s[lasts] >= LEAST_STILL_S) if self.n else lasts[:0]
        last = lasts[found]
        columns = (edges[found], edges[found + 1], self.level_mm[last], self.still_s[last])
        return list(zip(*(column.tolist() for column in columns), strict=True))

    @cached_property
    def reversal_mm(self) -> FloatArray:
        """Counter-travel that proves a change of direction."""
        return np.maximum(REVERSAL_MM, REVERSAL_NOISES * self.noise_mm)

    @cached_property
    def crest_mm(self) -> FloatArray:
        """The higher of the robust highest and the level of a rest."""
        return np.maximum(self.high_mm, self.level_mm)

    @cached_property
    def noisiest_mm(self) -> float:
        """The largest noise of all points."""
        return float(self.noise_mm.max())

    @cached_property
    def _crossings(self) -> list[int]:
        v_mps = self.velocity_mps
        zone = np.zeros(self.n, dtype=np.int8)
        for edge_mps in (-EDGE_MPS, EDGE_MPS):
            zone += v_mps >= edge_mps
            zone += v_mps > edge_mps
        return (np.flatnonzero(np.diff(zone)) + 1).tolist()

    def next_crossing(self, i: int) -> int:
        """First point whose speed is on the other side of an edge than that of the point before it."""
        return next_of(self._crossings, i, self.n)

    def still_from(self, i: int, seconds: float, low_mm: float = -np.inf, high_mm: float = np.inf) -> int:
        """First point still for ``seconds`` (at least ``LEAST_STILL_S``) on a level from low to high."""
        first = bisect_right(self._rest_ends, i)
        for start, stop, level_mm, lasting_s in self._rests[first:]:
            if lasting_s >= seconds and low_mm <= level_mm <= high_mm:
                found = start + int(self.still_s[start:stop].searchsorted(seconds))
                if max(found, i) < stop:
                    return max(found, i)
        return self.n

    def rest_end(self, i: int) -> int:
        """End of the long rest to which point ``i`` belongs."""
        return next_of(self._rest_ends, i + 1, self.n)

    def was_still(self, i: int, j: int, seconds: float) -> bool:
        """Whether any of the points from ``i`` to before ``j`` had been still for ``seconds``."""
        return self.still_from(i, seconds) < j

    def first(self, i: int, test: Callable[[int, int], BoolArray], end: int | None = None) -> int:
        """First index at which ``test`` holds, or ``end``; it is asked for run after run of them."""
        end, look = self.n if end is None else end, FIRST_LOOK
        while i < end:
            stop = min(i + look, end)
            hits = test(i, stop)
            k = int(hits.argmax())
            if hits[k]:
                return i + k
            i, look = stop, 4 * look
        return end

    def first_rise(self, i: int, from_mm: float, by_mm: FloatArray | float, end: int | None = None) -> int:
        """First point ``by_mm`` (each its own, or all one) above the lowest since, or above ``from_mm``."""
        lowest_mm = from_mm

        def risen(start: int, stop: int) -> BoolArray:
            nonlocal lowest_mm
            low_mm = np.minimum(np.minimum.accumulate(self.low_mm[start:stop]), lowest_mm)
            lowest_mm = float(low_mm[-1])
            least_mm = by_mm if isinstance(by_mm, float) else by_mm[start:stop]
            result: BoolArray = self.high_mm[start:stop] - low_mm >= least_mm
            return result

        return self.first(i, risen, end)

    def first_fall(
        self,
        i: int,
        from_mm: float,
        by_mm: FloatArray | float,
        between: tuple[FloatArray, FloatArray] | None = None,
        end: int | None = None,
    ) -> int:
        """First point ``by_mm`` below the highest since, or below ``from_mm``.

        ``between``: what counts as high and what as low, ``(n,)`` in mm; the robust extremes unless given.
        """
        highest_mm = from_mm
        tops_mm, lows_mm = (self.high_mm, self.low_mm) if between is None else between

        def fallen(start: int, stop: int) -> BoolArray:
            nonlocal highest_mm
            high_mm = np.maximum(np.maximum.accumulate(tops_mm[start:stop]), highest_mm)
            highest_mm = float(high_mm[-1])
            least_mm = by_mm if isinstance(by_mm, float) else by_mm[start:stop]
            result: BoolArray = high_mm - lows_mm[start:stop] >= least_mm
            return result

        return self.first(i, fallen, end)


def next_of(sorted_indices: list[int], i: int, n: int) -> int:
    """First of the indices that is not before ``i``; n if there is none."""
    k = bisect_left(sorted_indices, i)
    return sorted_indices[k] if k < len(sorted_indices) else n
