"""Finding repetitions: a way down and the way up after it, told from fidgets, partial moves and bounces.

Everything here is seen so that a repetition goes down first; for lifts that begin with the push the caller
turns the signal over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from kiosk.motion.metrics import EDGE_MPS
from kiosk.motion.points import Point, Stretch
from kiosk.motion.working_range import ATTEMPT_SHARE, BAND_SHARE, LOWERED_SHARE, WorkingRange, reversal_mm

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

ROUNDING_MM, ROUNDING_S = 1e-6, 1e-6
"""A look too early costs a moment, one too late an event."""


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
            self._follow_top([(point.t_s, point.low_mm, point.high_mm, point.still_s, point.level_mm)])
            if self.high_mm - point.low_mm >= self._range.fidget_mm:
                self.stage = Stage.DOWN
                self._low_mm = self._deepest_mm = point.low_mm
        elif self.stage is Stage.DOWN:
            self._going_down(point)
        if self.stage is Stage.UP:
            return self._going_up(point)
        return None

    def next_event(self, s: Stretch, i: int) -> int:
        """First point from ``i`` on at which the stage might change; what lies before is for :meth:`skip`."""
        fidget_mm = self._range.fidget_mm
        if self._fresh:
            return i
        if self.stage is Stage.TOP:
            # A hold sets the top to its level.
            return s.first_fall(i, self.high_mm, fidget_mm, (s.crest_mm, s.low_mm))
        if self.stage is Stage.DOWN:
            turn = s.first_rise(i, self._low_mm, fidget_mm)
            top_mm = self._range.top_band_mm
            return turn if top_mm is None else min(turn, s.still_from(i, TOP_HOLD_S, top_mm))
        return self._end_of_push(s, i)

    def _end_of_push(self, s: Stretch, i: int) -> int:
        """First point at which the way up might be over, or its speed crosses the edge."""
        if self.goes_on_to_rack:
            return i
        soonest = min(s.next_crossing(i), s.still_from(i, ABANDONED_S))
        soonest = s.first_fall(i, self._peak_mm, s.reversal_mm, end=soonest)
        if reversal_mm(s.noisiest_mm) > self._range.fidget_mm:
            soonest = s.first_fall(i, self._peak_mm, self._range.fidget_mm, end=soonest)
        if self._slow_since_s is None:
            return soonest
        slow = int(np.searchsorted(s.centre_s, self._slow_since_s + SETTLED_S - ROUNDING_S))
        top_mm = self._top_mm - ROUNDING_MM
        if self._peak_mm >= top_mm or slow >= soonest:
            return min(soonest, max(slow, i))
        return s.first(max(slow, i), lambda a, b: s.high_mm[a:b] >= top_mm, soonest)

    def skip(self, s: Stretch, i: int, j: int) -> None:
        """Take the points from ``i`` to before ``j``, at none of which the stage changes."""
        part = slice(i, j)
        if self.stage is Stage.TOP:
            columns = (s.t_s, s.low_mm, s.high_mm, s.still_s, s.level_mm)
            self._follow_top(zip(*(column[part].tolist() for column in columns), strict=True))
            return
        if self.stage is Stage.DOWN:
            self._low_mm = min(self._low_mm, float(s.low_mm[part].min()))
            self._deepest_mm = min(self._deepest_mm, self._low_mm)
            return
        peak = j - 1 - int(s.high_mm[part][::-1].argmax())
        if s.high_mm[peak] >= self._peak_mm:
            self._t_peak_s, self._peak_mm = float(s.t_s[peak]), float(s.high_mm[peak])
        fastest = j - 1 - int(s.velocity_mps[part][::-1].argmax())
        if s.velocity_mps[fastest] >= self._fastest_mps:
            self._fastest_mps = self._slowest_mps = float(s.velocity_mps[fastest])
            part = slice(fastest, j)
        self._slowest_mps = min(self._slowest_mps, float(s.velocity_mps[part].min()))

    def _new_top(self, t_s: float, y_mm: float) -> None:
        self.stage = Stage.TOP
        self.t_high_s, self.high_mm, self.crest_mm = t_s, y_mm, y_mm

    def _follow_top(self, samples: Iterable[tuple[float, float, float, float, float]]) -> None:
        """Times, low, high, stillness and level of samples at the top."""
        t_high_s, top_mm, crest_mm = self.t_high_s, self.high_mm, self.crest_mm
        fidget_mm = self._range.fidget_mm
        for t_s, low_mm, high_mm, still_s, level_mm in samples:
            if high_mm >= top_mm:
                t_high_s, top_mm = t_s, high_mm
                crest_mm = max(crest_mm, high_mm)
            elif still_s >= TOP_HOLD_S and top_mm - low_mm < fidget_mm:
                t_high_s, top_mm = t_s, level_mm
        self.t_high_s, self.high_mm, self.crest_mm = t_high_s, top_mm, crest_mm

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
        at_top = self._peak_mm >= self._top_mm
        if at_top:
            return turned or self._stands(point) or self.goes_on(point)
        high_enough = (
            self._range.overlap_mm(self._low_mm, self._peak_mm) >= ATTEMPT_SHARE * self._range.size_mm
        )
        return high_enough and point.still_s >= ABANDONED_S

    @property
    def _top_mm(self) -> float:
        """Where the top begins: of the range, or of the way that was lowered while no range is known."""
        top_mm = self._range.top_band_mm
        return self.high_mm - BAND_SHARE * (self.high_mm - self._deepest_mm) if top_mm is None else top_mm

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
