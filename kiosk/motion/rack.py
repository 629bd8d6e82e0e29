"""Whether the sled hangs in its rack, leaves it, works, or goes back."""

from __future__ import annotations

from enum import Enum, auto

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.points import BoolArray, Point, Stretch
from kiosk.motion.working_range import BAND_SHARE

NEAR_MM = 12.0
LEAVE_MM = 18.0
SEEN_S = 0.3
RACKED_S = 0.8
EARLY_S = 1.8
"""Racked before the target is reached: longer than a usual hold, so that a locked knee there is no rack."""
PARKED_S = 4.5
"""Racked where people also hold a repetition."""
SEAT_MM = 4.0
SEAT_MPS = 0.01
TURN_MM = 40.0
FIRST_LOWERING_MM = 25.0


class Place(Enum):
    """Where the sled is as far as the rack goes."""

    UNSEEN = auto()
    RACKED = auto()
    OFF = auto()
    RUNNING = auto()


class RackWatch:
    """Place of the sled. Without a rack position the sled is always running."""

    def __init__(self, rack_mm: float | None, limits: Limits | None) -> None:
        self.rack_mm = rack_mm
        self._limits = limits
        self._first = True
        self._was_running = False
        self.seat_mm: float | None = None
        self._from_below = False
        self.place = Place.UNSEEN
        self.restart()

    def restart(self) -> None:
        """Forget where the sled is, not whether the set was running."""
        if self.place is not Place.UNSEEN:  # a signal may break off again before the sled was found
            self._was_running = self.place is Place.RUNNING
        self.place = Place.RUNNING if self.rack_mm is None else Place.UNSEEN
        self._t_start_s: float | None = None

    def begin_set(self) -> None:
        """A new set: it runs from its first lowering on."""
        self._was_running = False
        if self.place is Place.RUNNING and self.rack_mm is not None:
            self.place = Place.OFF

    @property
    def racked(self) -> bool | None:
        """None without a rack position or before it is clear."""
        if self.rack_mm is None or self.place is Place.UNSEEN:
            return None
        return self.place is Place.RACKED

    def step(self, point: Point, fallen_mm: float, expected: bool) -> bool:
        """Take one sample; ``fallen_mm`` is the descent from the local top. True when the place changed."""
        if self.rack_mm is None:
            return False
        before = self.place
        self._from_below = self._from_below and self._below_top(point.low_mm)
        if before is Place.UNSEEN:
            self._look(point)
        elif before is Place.RACKED:
            if min(self._off_mm(point.low_mm), self._off_mm(point.high_mm)) > max(
                LEAVE_MM, 5 * point.noise_mm
            ):
                self.place = Place.OFF
                self._from_below = self._below_top(self.rack_mm)
        elif self._arrived(point, expected):
            self.place = Place.RACKED
        elif before is Place.OFF and fallen_mm >= FIRST_LOWERING_MM and self._lowers(point):
            self.place = Place.RUNNING
        if self.place is Place.RACKED and point.still_s >= SEEN_S and abs(point.velocity_mps) < SEAT_MPS:
            self.seat_mm = point.mean_mm
        return self.place is not before

    def next_event(self, s: Stretch, i: int, expected: bool) -> int:
        """First point from ``i`` on at which the rack might be left or reached."""
        rack_mm = self.rack_mm
        if rack_mm is None:
            return s.n
        if self.place is Place.UNSEEN:
            return i
        if self.place is Place.RACKED:

            def left(a: int, b: int) -> BoolArray:
                far = np.minimum(np.abs(s.low_mm[a:b] - rack_mm), np.abs(s.high_mm[a:b] - rack_mm))
                result: BoolArray = far > LEAVE_MM
                return result

            return s.first(i, left)
        near_mm = max(NEAR_MM, 3 * s.noisiest_mm)
        around = (rack_mm - near_mm, rack_mm + near_mm)
        if expected or self.place is Place.OFF:
            return s.still_from(i, RACKED_S, *around)
        parked, seat_mm = s.still_from(i, PARKED_S, *around), self.seat_mm
        if seat_mm is None or not self._apart:
            return parked

        def seated(a: int, b: int) -> BoolArray:
            result: BoolArray = np.abs(s.mean_mm[a:b] - seat_mm) <= np.maximum(SEAT_MM, 2 * s.noise_mm[a:b])
            return result

        return s.first(s.still_from(i, EARLY_S, *around), seated, parked)

    def skip(self, s: Stretch, i: int, j: int) -> None:
        """Take the points from ``i`` to before ``j``, at none of which the place changes."""
        if self._from_below:
            self._from_below = self._below_top(float(s.low_mm[i:j].max()))
        if self.place is Place.RACKED:
            seated = (s.still_s[i:j] >= SEEN_S) & (np.abs(s.velocity_mps[i:j]) < SEAT_MPS)
            last = j - 1 - int(seated[::-1].argmax())
            if seated[last - i]:
                self.seat_mm = float(s.mean_mm[last])

    def _below_top(self, position_mm: float) -> bool:
        limits = self._limits
        return limits is not None and position_mm < limits.lockout_mm - BAND_SHARE * limits.range_mm

    def _lowers(self, point: Point) -> bool:
        """Out of a low rack a set begins at the top, or below the rack: the rest is settling back into it."""
        if self._from_below and self.rack_mm is not None:
            return point.position_mm < self.rack_mm - FIRST_LOWERING_MM
        return True

    def _off_mm(self, position_mm: float) -> float:
        assert self.rack_mm is not None
        return abs(position_mm - self.rack_mm)

    def _near(self, point: Point) -> bool:
        return self._off_mm(point.level_mm) <= max(NEAR_MM, 3 * point.noise_mm)

    def _look(self, point: Point) -> None:
        if self._t_start_s is None:
            self._t_start_s = point.t_s
        if self._near(point) and self._off_mm(point.position_mm) <= LEAVE_MM:
            if point.still_s >= (SEEN_S if self._first else RACKED_S):
                self.place, self._first = Place.RACKED, False
        elif point.now_s - self._t_start_s >= SEEN_S:
            self.place = Place.RUNNING if self._was_running else Place.OFF
            self._first = False

    def _arrived(self, point: Point, expected: bool) -> bool:
        if not self._near(point):
            return False
        if expected or self.place is Place.OFF:
            return point.still_s >= RACKED_S
        return point.still_s >= (EARLY_S if self._apart and self._seated(point) else PARKED_S)

    def _seated(self, point: Point) -> bool:
        """Whether it lies where it lay in the rack before, closer than a person would hold it there."""
        if self.seat_mm is None:
            return False
        return abs(point.mean_mm - self.seat_mm) <= max(SEAT_MM, 2 * point.noise_mm)

    @property
    def _apart(self) -> bool:
        """Whether the rack lies where no repetition turns."""
        if self._limits is None or self.rack_mm is None:
            return self._limits is None
        return not self._limits.depth_mm - TURN_MM <= self.rack_mm <= self._limits.lockout_mm
