"""Whether positions still mean what they meant at calibration, as far as the movement itself can tell.

A sensor may slip, count the wrong way, or be asked about another person's legs while its signal is perfect.
What gives that away is a place where no sled, or no leg, can be.
"""

from __future__ import annotations

from functools import partial
from statistics import median

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Fault, Repetition, Suspicion
from kiosk.motion.points import BoolArray, Point, Stretch

BEYOND_RACK_MM = 60.0
"""Over its hooks a sled is lifted by 25 mm."""

REACH_MM = 10.0
"""How far beyond the taught straight leg pads and shoes give way."""

SEAT_MM = 5.0
"""A sled hangs in its rack within a millimetre or two of where it hung before."""

DRIFT_MM, DRIFT_SHARE = 20.0, 0.05
DRIFT_SPREADS = 4.0
FIRST_REPS, LAST_REPS = 3, 2
"""People who tire turn earlier at one end or at both; they do not move both turns the same way."""

NOISES = 3.0

REASONS = {
    Fault.REVERSED: "The sled seems to move the wrong way: the sensor may count backwards. Call staff.",
    Fault.REACH: "The sled is further out than straight legs reach: sit back, or teach your range again.",
    Fault.RACK: "The sled hangs elsewhere in its rack than before: the sensor may have slipped. Call staff.",
    Fault.DRIFT: "Both ends of your repetitions moved the same way: the sensor may have slipped.",
}


class PlaceWatch:
    """Looks for impossible places. Each suspicion is told once, until :meth:`begin_set` or :meth:`checked`.

    Args:
        limits: outside them a rack can only be left towards them.
        rack_mm: where the sled rests.
        straight_mm: taught position of straight legs; None if it was not taught.
    """

    def __init__(
        self, limits: Limits | None, rack_mm: float | None, straight_mm: float | None = None
    ) -> None:
        self._reach_mm = np.inf if straight_mm is None else straight_mm + REACH_MM
        self._low_mm, self._high_mm = -np.inf, np.inf
        if limits is not None and rack_mm is not None and rack_mm >= limits.lockout_mm:
            self._high_mm = rack_mm + BEYOND_RACK_MM
        if limits is not None and rack_mm is not None and rack_mm <= limits.depth_mm:
            self._low_mm = rack_mm - BEYOND_RACK_MM
        self._told: set[Fault] = set()
        self.judgeable = True
        """Whether limits mean anything: not while the sled moves the wrong way."""
        self._seat_mm: float | None = None
        self._turns: list[tuple[float, float]] = []

    def begin_set(self) -> None:
        """Another set, perhaps another person: turns and reach are watched anew."""
        self._turns.clear()
        self._told -= {Fault.REACH, Fault.DRIFT}

    def checked(self) -> None:
        """Somebody has checked the position at a known place."""
        self._told.clear()
        self.judgeable = True
        self._seat_mm = None
        self._turns.clear()

    def look(self, point: Point, working: bool) -> list[Suspicion]:
        """One point off the rack; ``working``: in a repetition, not on the way from or to the rack."""
        slack_mm = NOISES * point.noise_mm
        if point.high_mm > self._high_mm + slack_mm or point.low_mm < self._low_mm - slack_mm:
            return self._tell(point.now_s, Fault.REVERSED, point.position_mm)
        if working and point.high_mm > self._reach_mm + slack_mm:
            return self._tell(point.now_s, Fault.REACH, point.position_mm)
        return []

    def next_event(self, s: Stretch, i: int, working: bool) -> int:
        """First point from ``i`` on at which :meth:`look` might find something."""
        reach = working and self._reach_mm < np.inf and Fault.REACH not in self._told
        high_mm = self._high_mm if self.judgeable else np.inf
        low_mm = self._low_mm if self.judgeable else -np.inf
        high_mm = min(high_mm, self._reach_mm) if reach else high_mm
        if high_mm == np.inf and low_mm == -np.inf:
            return s.n
        return s.first(i, partial(_beyond, s, low_mm, high_mm))

    def seated(self, t_s: float, seat_mm: float) -> list[Suspicion]:
        """The sled was taken out of the rack in which it lay at ``seat_mm``."""
        before_mm, self._seat_mm = self._seat_mm, seat_mm
        if before_mm is None or abs(seat_mm - before_mm) <= SEAT_MM:
            return []
        return self._tell(t_s, Fault.RACK, seat_mm)

    def turned(self, rep: Repetition) -> list[Suspicion]:
        """A repetition is over: have both of its turns moved the same way since the set began?"""
        self._turns.append((rep.bottom_mm, rep.top_mm))
        if len(self._turns) < FIRST_REPS + LAST_REPS:
            return []
        shifts_mm = [_shift_mm(self._turns[:FIRST_REPS], turns) for turns in self._turns[-LAST_REPS:]]
        if min(shifts_mm) > 0.0 or max(shifts_mm) < 0.0:
            return self._tell(rep.t_end_s, Fault.DRIFT, rep.top_mm)
        return []

    def _tell(self, t_s: float, fault: Fault, position_mm: float) -> list[Suspicion]:
        if fault in self._told:
            return []
        self._told.add(fault)
        self.judgeable = Fault.REVERSED not in self._told
        return [Suspicion(t_s, fault, REASONS[fault], position_mm)]


def _shift_mm(first: list[tuple[float, float]], turns: tuple[float, float]) -> float:
    """By how much both turns have moved the same way, signed; 0 if not, or by no more than usual."""
    ends = [sorted(turn[end] for turn in first) for end in (0, 1)]
    range_mm = median(ends[1]) - median(ends[0])
    spread_mm = max(end[-1] - end[0] for end in ends)
    least_mm = max(DRIFT_MM, DRIFT_SHARE * range_mm, DRIFT_SPREADS * spread_mm)
    moved = [turn - median(end) for turn, end in zip(turns, ends, strict=True)]
    if min(moved) >= least_mm:
        return min(moved)
    return max(moved) if max(moved) <= -least_mm else 0.0


def _beyond(s: Stretch, low_mm: float, high_mm: float, start: int, stop: int) -> BoolArray:
    result: BoolArray = (s.high_mm[start:stop] > high_mm) | (s.low_mm[start:stop] < low_mm)
    return result
