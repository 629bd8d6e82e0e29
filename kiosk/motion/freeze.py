"""A sensor that stands still although the sled was moving: a body with mass cannot do that."""

from __future__ import annotations

import math
from collections import deque
from copy import deepcopy

import numpy as np
import numpy.typing as npt

from kiosk.motion.calibration import Limits
from kiosk.motion.filters import Median3
from kiosk.motion.gate import BoolArray
from kiosk.motion.samples import FloatArray

IntArray = npt.NDArray[np.int64]

FROZEN_S = 0.15
FROZEN_ALIKE = 8
"""Medians of a coarse sensor agree by chance, three or four of them in a row."""
FROZEN_FROM_MPS = 0.2
SPEED_WINDOW_S = 0.1
STOP_MM = 25.0
"""This near a stop or the rack a moving sled may well stop dead."""
TURN_SHARE = 0.25
"""Share of the range at either end in which people turn and hold."""
SLOW_MM = 0.8 * 1000.0 * FROZEN_FROM_MPS * SPEED_WINDOW_S / 2
"""So little movement within the window is slow, with a margin for rounding."""
EARLY_SAMPLES = 3
"""Where a look is worth while, it begins so many samples early: medians are that much unsure there."""


class FreezeWatch:
    """The same value again and again in the middle of a fast move.

    Args:
        stops_mm: where a sled may stop dead. None of them known: a stop cannot be told from a freeze.
        limits: near them a person turns and holds, so that standing still there proves nothing.
    """

    def __init__(self, stops_mm: list[float], limits: Limits | None) -> None:
        self._stops_mm = stops_mm
        self._low_mm, self._high_mm = -math.inf, math.inf
        if limits is not None:
            turn_mm = TURN_SHARE * limits.range_mm
            self._low_mm, self._high_mm = limits.depth_mm + turn_mm, limits.lockout_mm - turn_mm
        self.restart()

    def restart(self) -> None:
        """Forget the past samples."""
        self._median = Median3()
        self._changes: deque[tuple[float, float]] = deque()
        self._alike = 0

    def add(self, t_s: float, x_mm: float) -> bool:
        """Take one believed sample: whether the sensor stands still."""
        if not self._stops_mm:
            return False
        middle = self._median.add(t_s, x_mm)
        if middle is None:
            return False
        t_s, x_mm = middle
        changes = self._changes
        if changes and x_mm == changes[-1][1]:
            self._alike += 1
            fast = self._speed_mps() > FROZEN_FROM_MPS and not self._near_stop(x_mm)
            return fast and self._alike >= FROZEN_ALIKE and t_s - changes[-1][0] >= FROZEN_S
        changes.append((t_s, x_mm))
        self._alike = 0
        while changes[0][0] < t_s - SPEED_WINDOW_S:
            changes.popleft()
        return False

    def doubtful(self, t_s: FloatArray, x_mm: FloatArray, suspects: BoolArray) -> BoolArray:
        """``(n,)``: where :meth:`add` might find a freeze if the gate held back nothing but some suspects."""
        n = len(t_s)
        found = np.zeros(n, dtype=np.bool_)
        if not self._stops_mm:
            return found
        middle_s, middle_mm = deepcopy(self._median).add_many(t_s, x_mm)
        change_s, change_mm, starts = self._with_changes(middle_s, middle_mm)
        if len(change_s) == 0:
            return found
        starts = starts + n - len(middle_mm)
        stops = np.append(starts[1:], n)
        first = np.searchsorted(change_s, change_s - SPEED_WINDOW_S)
        fast = np.abs(change_mm - change_mm[first]) > SLOW_MM
        unsure = np.concatenate(([0], np.cumsum(suspects)))
        fast |= unsure[np.maximum(starts, 0)] > unsure[np.maximum(starts[first] - EARLY_SAMPLES, 0)]
        fast &= (stops > 0) & (np.append(change_s[1:], np.inf) - change_s >= FROZEN_S)
        stopped = self._near_stops(change_mm)
        for k in np.flatnonzero(fast).tolist():
            start, stop = max(0, starts.item(k) - EARLY_SAMPLES), stops.item(k) + EARLY_SAMPLES
            if stopped[k]:
                # There nothing is a freeze; only near a glitch at an edge the value itself is not sure.
                found[start : start + 3 * EARLY_SAMPLES] = True
                found[max(0, stop - 3 * EARLY_SAMPLES) : stop] = True
            else:
                found[start:stop] = True
        return found

    def _with_changes(
        self, middle_s: FloatArray, middle_mm: FloatArray
    ) -> tuple[FloatArray, FloatArray, IntArray]:
        """Known changes and those among new medians: times, values, index among the new (known: below 0)."""
        known = list(self._changes)
        last = [x for _, x in known[-1:]]
        new = np.flatnonzero(np.diff(np.concatenate((last, middle_mm))))
        if not known:
            new = np.concatenate(([0], new + 1))[: len(middle_mm)]
        return (
            np.concatenate(([t for t, _ in known], middle_s[new])),
            np.concatenate(([x for _, x in known], middle_mm[new])),
            np.concatenate((np.arange(-len(known), 0), new)),
        )

    def skip(self, t_s: FloatArray, x_mm: FloatArray) -> None:
        """Take ``(n,)`` believed samples, at none of which the sensor stands still."""
        if not self._stops_mm:
            return
        middle_s, middle_mm = self._median.add_many(t_s, x_mm)
        change_s, change_mm, starts = self._with_changes(middle_s, middle_mm)
        if len(change_s):
            since = int(starts[-1])
            self._alike = len(middle_mm) - 1 - since if since >= 0 else self._alike + len(middle_mm)
            recent = change_s >= change_s[-1] - SPEED_WINDOW_S
            self._changes = deque(zip(change_s[recent].tolist(), change_mm[recent].tolist(), strict=True))

    def _speed_mps(self) -> float:
        """Speed over the last changes of position; a sled that comes to rest has nearly none left."""
        (t0_s, x0_mm), (t1_s, x1_mm) = self._changes[0], self._changes[-1]
        return abs(x1_mm - x0_mm) / (t1_s - t0_s) / 1000.0 if t1_s - t0_s >= SPEED_WINDOW_S / 2 else 0.0

    def _near_stop(self, x_mm: float) -> bool:
        between = self._low_mm < x_mm < self._high_mm
        return not between or any(abs(x_mm - stop_mm) <= STOP_MM for stop_mm in self._stops_mm)

    def _near_stops(self, x_mm: FloatArray) -> BoolArray:
        found: BoolArray = (x_mm <= self._low_mm) | (x_mm >= self._high_mm)
        for stop_mm in self._stops_mm:
            found |= np.abs(x_mm - stop_mm) <= STOP_MM
        return found
