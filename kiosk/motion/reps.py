"""Finding repetitions: a way down and the way up after it, told from fidgets, partial moves and bounces.

Everything here is seen so that a repetition goes down first; for lifts that begin with the push the caller
turns the signal over.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum, auto
from statistics import median

from kiosk.motion.filters import Point
from kiosk.motion.metrics import EDGE_MPS

FIDGET_MM = 50.0
FIDGET_SHARE = 0.2
ATTEMPT_SHARE = 0.6
LOWERED_SHARE = 0.4
BAND_SHARE = 0.2
UNKNOWN_RANGE_MM = 200.0
"""Range taken for granted until a range is known: moves of 60 % of it may be repetitions."""

TOP_HOLD_S = 0.4
SETTLED_S = 0.04
CREEP_MPS = 0.012
CREEP_S = 0.6
"""Over is a push that stands: a slow one goes on for 20 mm below the edge speed, perhaps past a limit."""
DIP_SHARE = 0.4
DIP_MPS = 0.08
DIP_FROM_MPS = 0.25
DIP_NEAR_MM = 45.0
"""A push that lost this much speed and gained this much again was two: to the top, then to the rack."""
ABANDONED_S = 2.5


def reversal_mm(noise_mm: float) -> float:
    """Counter-travel that proves a change of direction."""
    return max(8.0, 4.0 * noise_mm)


class WorkingRange:
    """Lowest and highest point of a repetition: given, or learned from the latest repetitions."""

    def __init__(self, low_mm: float | None, high_mm: float | None) -> None:
        self.fixed = low_mm is not None and high_mm is not None
        self.low_mm, self.high_mm = low_mm, high_mm
        self._lows: deque[float] = deque(maxlen=9)
        self._highs: deque[float] = deque(maxlen=9)

    def learn(self, low_mm: float, high_mm: float) -> None:
        """Take in one repetition; without effect on a given range."""
        if self.fixed:
            return
        self._lows.append(low_mm)
        self._highs.append(high_mm)
        self.low_mm, self.high_mm = median(self._lows), median(self._highs)

    @property
    def size_mm(self) -> float:
        """Length of the range, or what is taken for granted while none is known."""
        if self.low_mm is None or self.high_mm is None:
            return UNKNOWN_RANGE_MM
        return max(self.high_mm - self.low_mm, UNKNOWN_RANGE_MM / 4)

    @property
    def fidget_mm(self) -> float:
        """Smaller excursions mean nothing."""
        return max(FIDGET_MM, FIDGET_SHARE * self.size_mm)

    def share(self, y_mm: float) -> float | None:
        """0 at the lowest, 1 at the highest point; None while unknown."""
        if self.low_mm is None or self.high_mm is None:
            return None
        return (y_mm - self.low_mm) / self.size_mm

    def in_top_band(self, y_mm: float) -> bool | None:
        """Whether a push has come back far enough; None while unknown."""
        share = self.share(y_mm)
        return None if share is None else share >= 1.0 - BAND_SHARE

    def overlap_mm(self, low_mm: float, high_mm: float) -> float:
        """How much of a move lies within the range (and a tenth beyond it, for drift)."""
        if self.low_mm is None or self.high_mm is None:
            return high_mm - low_mm
        slack_mm = 0.1 * self.size_mm
        return min(high_mm, self.high_mm + slack_mm) - max(low_mm, self.low_mm - slack_mm)


@dataclass(frozen=True)
class Excursion:
    """A finished way up: from the last top at ``t_high_s`` through the lowest point to the highest."""

    attempt: bool
    t_high_s: float
    high_before_mm: float
    low_mm: float
    high_mm: float


class Stage(Enum):
    """Where the segmenter stands."""

    TOP = auto()
    DOWN = auto()
    UP = auto()


class Segmenter:
    """Streaming turning points with hysteresis, gathered into excursions."""

    def __init__(self, working: WorkingRange) -> None:
        self._range = working
        self.goes_on_to_rack = False
        self.restart()

    def restart(self) -> None:
        """Begin afresh from wherever the sled is."""
        self.stage = Stage.TOP
        self._fresh = True
        self.t_high_s = self.high_mm = 0.0
        self.crest_mm = 0.0
        self._low_mm = self._deepest_mm = self._peak_mm = 0.0
        self._t_peak_s = 0.0
        self._slow_since_s: float | None = None
        self._fastest_mps = self._slowest_mps = 0.0
        self._gone_on = False

    def fallen_mm(self, point: Point) -> float:
        """Descent from the local top."""
        return 0.0 if self._fresh else self.high_mm - point.position_mm

    def step(self, point: Point) -> Excursion | None:
        """Take one sample; hands over an excursion when its way up is over."""
        if self._fresh:
            self._fresh = False
            self._new_top(point.t_s, point.position_mm)
        if self.stage is Stage.TOP:
            self._at_top(point)
        elif self.stage is Stage.DOWN:
            self._going_down(point)
        if self.stage is Stage.UP:
            return self._going_up(point)
        return None

    def _new_top(self, t_s: float, y_mm: float) -> None:
        self.stage = Stage.TOP
        self.t_high_s, self.high_mm, self.crest_mm = t_s, y_mm, y_mm

    def _at_top(self, point: Point) -> None:
        if point.high_mm >= self.high_mm:
            self.t_high_s, self.high_mm = point.t_s, point.high_mm
            self.crest_mm = max(self.crest_mm, point.high_mm)
        elif point.still_s >= TOP_HOLD_S and self.high_mm - point.low_mm < self._range.fidget_mm:
            self.t_high_s, self.high_mm = point.t_s, point.level_mm
        if self.high_mm - point.low_mm >= self._range.fidget_mm:
            self.stage = Stage.DOWN
            self._low_mm = self._deepest_mm = point.low_mm

    def _going_down(self, point: Point) -> None:
        self._low_mm = min(self._low_mm, point.low_mm)
        self._deepest_mm = min(self._deepest_mm, self._low_mm)
        held = point.still_s >= TOP_HOLD_S and self._range.in_top_band(point.level_mm)
        lowered_mm = self._range.overlap_mm(self._deepest_mm, self.high_mm)
        if held and lowered_mm < LOWERED_SHARE * self._range.size_mm:
            self._new_top(point.t_s, point.level_mm)  # from a rack somewhere else to where the set begins
        elif point.high_mm - self._low_mm >= self._range.fidget_mm:
            self.stage = Stage.UP
            self._t_peak_s, self._peak_mm = point.t_s, point.high_mm
            self._slow_since_s = None
            self._fastest_mps = self._slowest_mps = 0.0
            self._gone_on = False

    def _going_up(self, point: Point) -> Excursion | None:
        if point.high_mm >= self._peak_mm:
            self._t_peak_s, self._peak_mm = point.t_s, point.high_mm
        if point.velocity_mps >= EDGE_MPS:
            self._slow_since_s = None
        elif self._slow_since_s is None:
            self._slow_since_s = point.centre_s
        if point.velocity_mps >= self._fastest_mps:
            self._fastest_mps = self._slowest_mps = point.velocity_mps
        self._slowest_mps = min(self._slowest_mps, point.velocity_mps)
        reversed_ = self._peak_mm - point.low_mm >= self._range.fidget_mm
        if self._back_up(point):
            excursion = self._finish()
            self._new_top(point.t_s, self._peak_mm)
            return excursion
        if not reversed_:
            return None
        excursion = self._finish()
        if excursion is not None and excursion.attempt:
            self._new_top(point.t_s, self._peak_mm)
            self.t_high_s = self._t_peak_s
            self._deepest_mm = point.low_mm
        elif self._peak_mm > self.high_mm:
            self.t_high_s, self.high_mm = self._t_peak_s, self._peak_mm
            self._deepest_mm = point.low_mm
        self.stage = Stage.DOWN
        self._low_mm = point.low_mm
        return excursion

    def _back_up(self, point: Point) -> bool:
        """Whether the push is over: slow or turned within the top band, or given up below it."""
        turned = self._peak_mm - point.low_mm >= reversal_mm(point.noise_mm)
        at_top = self._range.in_top_band(self._peak_mm)
        if at_top is None:
            drop_mm = self.high_mm - self._deepest_mm
            at_top = self._peak_mm >= self.high_mm - BAND_SHARE * drop_mm
        if at_top:
            return turned or self._stands(point) or self.goes_on(point)
        high_enough = (
            self._range.overlap_mm(self._low_mm, self._peak_mm) >= ATTEMPT_SHARE * self._range.size_mm
        )
        return high_enough and point.still_s >= ABANDONED_S

    def _stands(self, point: Point) -> bool:
        if self._slow_since_s is None:
            return False
        slow_s = point.centre_s - self._slow_since_s
        if self._range.fixed and point.velocity_mps > CREEP_MPS:
            return slow_s >= CREEP_S
        return slow_s >= SETTLED_S

    def goes_on(self, point: Point) -> bool:
        """Whether a last push, having come to the top, goes on from there into the rack."""
        if not self.goes_on_to_rack or self.stage is Stage.DOWN:
            return False
        return self._gone_on or self._regains(point)

    def _regains(self, point: Point) -> bool:
        near_mm = (self._range.high_mm or 0.0) - DIP_NEAR_MM
        if self.stage is not Stage.UP or self._fastest_mps < DIP_FROM_MPS or point.mean_mm < near_mm:
            return False
        gained_mps = point.velocity_mps - self._slowest_mps
        self._gone_on = self._slowest_mps <= DIP_SHARE * self._fastest_mps and gained_mps >= DIP_MPS
        return self._gone_on

    def finish(self) -> Excursion | None:
        """The record ends: a push that is under way counts as far as it got."""
        if self.stage is not Stage.UP:
            return None
        excursion = self._finish()
        self.restart()
        return excursion if excursion is not None and excursion.attempt else None

    def _finish(self) -> Excursion | None:
        working = self._range
        rise_mm = working.overlap_mm(self._deepest_mm, self._peak_mm)
        lowered_mm = working.overlap_mm(self._deepest_mm, self.high_mm)
        enough = rise_mm >= ATTEMPT_SHARE * working.size_mm
        if enough and lowered_mm < LOWERED_SHARE * working.size_mm:
            return None  # a push with next to no lowering before it: leaving a low rack
        if not enough and rise_mm < working.fidget_mm:
            return None  # beside the working range
        low_mm = self._deepest_mm if enough else self._low_mm
        return Excursion(enough, self.t_high_s, self.high_mm, low_mm, self._peak_mm)
