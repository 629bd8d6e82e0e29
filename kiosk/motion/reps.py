"""Finding repetitions: a way down and the way up after it, told from fidgets, partial moves and bounces.

Everything here is seen so that a repetition goes down first; for lifts that begin with the push the caller
turns the signal over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from kiosk.motion.points import Point, Stretch
from kiosk.motion.push import DIP_NEAR_MM, Push
from kiosk.motion.working_range import ATTEMPT_SHARE, BAND_SHARE, LOWERED_SHARE, WorkingRange, reversal_mm

TOP_HOLD_S = 0.4
HOLD_NOISE_MM = 2.4
"""With more noise the band in which a sled is still is wider, and it takes longer to cross it slowly."""
ABANDONED_S = 2.5
CLOSE_NOISES = 4.0
"""A push that is no attempt by no more than the noise is looked at for longer before it is called partial."""
ROUNDING_MM = 1e-6
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
        self._low_mm = self._deepest_mm = 0.0
        self._push = Push(0.0, 0.0, 0.0)

    def fallen_mm(self, point: Point) -> float:
        """Descent from the local top."""
        return 0.0 if self._fresh else self.high_mm - point.position_mm

    def step(self, point: Point) -> Excursion | None:
        """Take one sample; hands over an excursion when its way up is over."""
        if self._fresh:
            self._fresh = False
            self._new_top(point.t_s, point.position_mm)
        if self.stage is Stage.TOP:
            rested = point.still_s >= _hold_s(point.noise_mm)
            self._follow_top([(point.t_s, point.low_mm, point.high_mm, rested, point.level_mm)])
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
        push, fidget_mm = self._push, self._range.fidget_mm
        soonest = min(push.next_change(s, i), s.still_from(i, ABANDONED_S))
        top_mm = self._top_mm - ROUNDING_MM
        if push.peak_mm < top_mm:
            # Below the top it may turn as it likes, until it has fallen by a whole fidget.
            soonest = s.first_fall(i, push.peak_mm, fidget_mm, end=soonest)
            return s.first(i, lambda a, b: s.high_mm[a:b] >= top_mm, soonest)
        soonest = s.first_fall(i, push.peak_mm, s.reversal_mm, end=soonest)
        if reversal_mm(s.noisiest_mm) > fidget_mm:
            soonest = s.first_fall(i, push.peak_mm, fidget_mm, end=soonest)
        return min(soonest, max(push.settled_from(s), i))

    def skip(self, s: Stretch, i: int, j: int) -> None:
        """Take the points from ``i`` to before ``j``, at none of which the stage changes."""
        part = slice(i, j)
        if self.stage is Stage.TOP:
            rested = s.still_s[part] >= TOP_HOLD_S * np.maximum(1.0, s.noise_mm[part] / HOLD_NOISE_MM)
            columns = (s.t_s[part], s.low_mm[part], s.high_mm[part], rested, s.level_mm[part])
            self._follow_top(zip(*(column.tolist() for column in columns), strict=True))
        elif self.stage is Stage.DOWN:
            self._low_mm = min(self._low_mm, float(s.low_mm[part].min()))
            self._deepest_mm = min(self._deepest_mm, self._low_mm)
        else:
            self._push.skip(s, i, j, self._near_top_mm)

    def _new_top(self, t_s: float, y_mm: float) -> None:
        self.stage = Stage.TOP
        self.t_high_s, self.high_mm, self.crest_mm = t_s, y_mm, y_mm

    def _follow_top(self, samples: Iterable[tuple[float, float, float, bool, float]]) -> None:
        """Times, low, high, whether it rests and at which level, of samples at the top."""
        t_high_s, top_mm, crest_mm = self.t_high_s, self.high_mm, self.crest_mm
        fidget_mm = self._range.fidget_mm
        for t_s, low_mm, high_mm, rested, level_mm in samples:
            if high_mm >= top_mm:
                t_high_s, top_mm = t_s, high_mm
                crest_mm = max(crest_mm, high_mm)
            elif rested and top_mm - low_mm < fidget_mm:
                t_high_s, top_mm = t_s, level_mm
        self.t_high_s, self.high_mm, self.crest_mm = t_high_s, top_mm, crest_mm

    def _going_down(self, point: Point) -> None:
        self._low_mm = min(self._low_mm, point.low_mm)
        self._deepest_mm = min(self._deepest_mm, self._low_mm)
        held = point.still_s >= _hold_s(point.noise_mm) and self._range.in_top_band(point.level_mm)
        lowered_mm = self._range.overlap_mm(self._deepest_mm, self.high_mm)
        if held and lowered_mm < LOWERED_SHARE * self._range.size_mm:
            self._new_top(point.t_s, point.level_mm)  # from a rack somewhere else to where the set begins
        elif point.high_mm - self._low_mm >= self._range.fidget_mm:
            self.stage = Stage.UP
            self._push = Push(point.t_s, point.high_mm, point.noise_mm)

    def _going_up(self, point: Point) -> Excursion | None:
        self._push.step(point, self._near_top_mm)
        reversed_ = self._push.peak_mm - point.low_mm >= self._range.fidget_mm
        if self._back_up(point):
            excursion = self._finish()
            self._new_top(point.t_s, self._push.peak_mm)
            return excursion
        if not reversed_:
            return None
        excursion = self._finish()
        if excursion is not None and excursion.attempt:
            self._new_top(point.t_s, self._push.peak_mm)
            self.t_high_s = self._push.t_peak_s
            self._deepest_mm = point.low_mm
        elif self._push.peak_mm > self.high_mm:
            self.t_high_s, self.high_mm = self._push.t_peak_s, self._push.peak_mm
            self._deepest_mm = point.low_mm
        self.stage = Stage.DOWN
        self._low_mm = point.low_mm
        return excursion

    def _back_up(self, point: Point) -> bool:
        """Whether the push is over: slow or turned within the top band, or given up below it."""
        turned = self._push.peak_mm - point.low_mm >= reversal_mm(point.noise_mm)
        at_top = self._push.peak_mm >= self._top_mm
        attempt_mm = ATTEMPT_SHARE * self._range.size_mm
        if at_top:
            missing_mm = attempt_mm - self._range.overlap_mm(self._deepest_mm, self._push.peak_mm)
            close = 0.0 < missing_mm <= CLOSE_NOISES * point.noise_mm
            stands = self._push.stands(point, self._range.fixed, close)
            return turned or stands or self.goes_on(point)
        high_enough = self._range.overlap_mm(self._low_mm, self._push.peak_mm) >= attempt_mm
        return high_enough and point.still_s >= ABANDONED_S

    @property
    def _top_mm(self) -> float:
        """Where the top begins: of the range, or of the way that was lowered while no range is known."""
        top_mm = self._range.top_band_mm
        return self.high_mm - BAND_SHARE * (self.high_mm - self._deepest_mm) if top_mm is None else top_mm

    @property
    def _near_top_mm(self) -> float:
        return (self._range.high_mm or 0.0) - DIP_NEAR_MM

    def goes_on(self, point: Point) -> bool:
        """Whether a last push, having come to the top, goes on from there into the rack."""
        if not self.goes_on_to_rack or self.stage is Stage.DOWN:
            return False
        if self._push.went_on or self.stage is not Stage.UP:
            return self._push.went_on
        return self._push.goes_on(point, self._near_top_mm)

    def finish(self) -> Excursion | None:
        """The record ends: a push that is under way counts as far as it got."""
        if self.stage is not Stage.UP:
            return None
        excursion = self._finish()
        self.restart()
        return excursion if excursion is not None and excursion.attempt else None

    def _finish(self) -> Excursion | None:
        working = self._range
        rise_mm = working.overlap_mm(self._deepest_mm, self._push.peak_mm)
        lowered_mm = working.overlap_mm(self._deepest_mm, self.high_mm)
        enough = rise_mm >= ATTEMPT_SHARE * working.size_mm
        if enough and lowered_mm < LOWERED_SHARE * working.size_mm:
            return None  # a push with next to no lowering before it: leaving a low rack
        if not enough and rise_mm < working.fidget_mm:
            return None  # beside the working range
        low_mm = self._deepest_mm if enough else self._low_mm
        return Excursion(enough, self.t_high_s, self.high_mm, low_mm, self._push.peak_mm)


def _hold_s(noise_mm: float) -> float:
    """How long a sled has to be still to rest."""
    return TOP_HOLD_S * max(1.0, noise_mm / HOLD_NOISE_MM)
