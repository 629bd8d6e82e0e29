"""From a stream of positions to phases, repetitions and alerts. The same for live sleds and recordings."""

from __future__ import annotations

import math
from functools import partial
from typing import Literal

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.chain import FilterChain
from kiosk.motion.course import Course
from kiosk.motion.events import AlertKind, MotionEvent, Phase, PhaseChange, Repetition
from kiosk.motion.gate import SENSELESS_MM, GlitchGate, suspects, usable
from kiosk.motion.limits import FORBIDDEN, LimitGuard, Permission
from kiosk.motion.lookahead import Lookahead
from kiosk.motion.metrics import EDGE_MPS, LEAD_S, History
from kiosk.motion.phases import PhaseWatch
from kiosk.motion.points import BoolArray, Point, Stretch, next_of
from kiosk.motion.rack import FIRST_LOWERING_MM, Place, RackWatch
from kiosk.motion.reps import Segmenter, Stage
from kiosk.motion.samples import FloatArray
from kiosk.motion.verdicts import SetBook
from kiosk.motion.working_range import BAND_SHARE, WorkingRange

GAP_S = 0.25
READY_S = 1.0
READY_SHARE = 0.7
LEAST_RUN = 64
"""Fewer samples are judged faster one by one."""

ROUNDING_MM = 1e-6


class MotionTracker:
    """Judges a sled sample by sample; how the samples are cut into calls makes no difference.

    Args:
        limits: depth and lockout limit; without them the range is learned and nothing is judged.
        rack_mm: where the sled rests; None if there is no rack (recordings).
        order: ``ec`` lowers first (leg press), ``ce`` pushes first.
        prescribed_eccentric_s: lowering time of the tempo, to tell a lowering that is far too fast.
        working_mm: lowest and highest point of a repetition when known without limits.
    """

    def __init__(
        self,
        limits: Limits | None,
        rack_mm: float | None,
        order: Literal["ec", "ce"] = "ec",
        prescribed_eccentric_s: float | None = None,
        working_mm: tuple[float, float] | None = None,
    ) -> None:
        self._limits = limits
        self._mirror = order == "ce"
        self._gate = GlitchGate()
        self._filters = FilterChain()
        self._guard = LimitGuard(limits)
        self._rack = RackWatch(rack_mm, limits)
        self._range = _working_range(limits, working_mm, self._mirror)
        self._segmenter = Segmenter(self._range)
        self._phases = PhaseWatch(self._range)
        self._history = History()
        self._book = SetBook(limits, self._range, self._mirror, prescribed_eccentric_s)
        self._course = Course(limits, rack_mm, self._mirror)
        self._expected = False
        self._last_t_s = float("-inf")
        self._forget_motion()

    def _forget_motion(self) -> None:
        self._point: Point | None = None
        self._armed = False
        self._course.forget()
        self._book.drop_unfinished()

    @property
    def phase(self) -> Phase:
        """Where in the movement the sled is."""
        return self._course.phase

    @property
    def position_mm(self) -> float | None:
        """Median of the last three raw samples; None while unknown."""
        return None if self._point is None else self._point.position_mm

    @property
    def velocity_mps(self) -> float | None:
        """Slope over the last tenth of a second; None while unknown."""
        return None if self._point is None else self._point.velocity_mps

    @property
    def noise_mm(self) -> float:
        """Standard deviation of the sensor's noise, estimated."""
        return self._filters.noise_mm

    @property
    def racked(self) -> bool | None:
        """Whether the sled hangs in its rack; None while that is unknown."""
        return self._rack.racked

    @property
    def attempts(self) -> tuple[Repetition, ...]:
        """Attempts of this set as they stand now."""
        return tuple(self._book.attempts)

    @property
    def alerts(self) -> frozenset[AlertKind]:
        """Alerts that are on."""
        return self._guard.alerts

    def begin_set(self) -> None:
        """Forget the attempts; the limits are disarmed until the set really runs."""
        self._book.begin_set()
        self._expected = False
        self._armed = False
        self._rack.begin_set()
        self._segmenter.restart()
        self._history.clear()

    def expect_rack(self, expected: bool) -> None:
        """The target is reached: the next move is racking and raises no limit alert."""
        self._expected = expected

    def expect_last(self, expected: bool) -> None:
        """One repetition is missing: a push that slows down at the top and goes on goes to the rack."""
        rack_mm, limits = self._rack.rack_mm, self._limits
        above = rack_mm is not None and limits is not None and rack_mm > limits.lockout_mm
        self._segmenter.goes_on_to_rack = expected and above

    def amended(self) -> tuple[Repetition, ...]:
        """Attempts that changed after their event, since the last call."""
        return self._book.take_amended()

    def interrupt(self) -> list[MotionEvent]:
        """The signal broke: alerts off, phase unknown, an unfinished repetition is dropped."""
        self._gate = GlitchGate()
        self._last_t_s = float("-inf")
        return self._break(self._point)

    def feed(self, t_s: FloatArray, position_mm: FloatArray, judge: bool = True) -> list[MotionEvent]:
        """Take samples in time order.

        Args:
            t_s: ``(n,)`` seconds; samples that do not advance are ignored.
            position_mm: ``(n,)``; values that are not numbers, or a kilometre away, are ignored.
            judge: False counts only: no verdicts, no alerts.
        """
        if len(t_s) < LEAST_RUN:
            return self._each(t_s, position_mm, judge)
        events: list[MotionEvent] = []
        good = usable(t_s, position_mm, self._last_t_s)
        if not good.all():
            t_s, position_mm = t_s[good], position_mm[good]
        start = 0
        doubtful = suspects(t_s, position_mm) | (np.diff(t_s, prepend=-np.inf) > GAP_S)
        for stop in [*np.flatnonzero(doubtful).tolist(), len(t_s)]:
            # A run is let through as a whole once the gate has opened; what precedes that goes one by one.
            while start < stop and not (self._gate.open and stop - start >= LEAST_RUN):
                events += self._each(t_s[start : start + 1], position_mm[start : start + 1], judge)
                start += 1
            if start < stop:
                events += self._run(t_s[start:stop], position_mm[start:stop], judge)
            events += self._each(t_s[stop : stop + 1], position_mm[stop : stop + 1], judge)
            start = stop + 1
        return events

    def _each(self, t_s: FloatArray, position_mm: FloatArray, judge: bool) -> list[MotionEvent]:
        events: list[MotionEvent] = []
        for t, x in zip(t_s.tolist(), position_mm.tolist(), strict=True):
            if not (t > self._last_t_s and abs(x) <= SENSELESS_MM):
                continue
            if t - self._last_t_s > GAP_S:
                events += self.interrupt()
            self._last_t_s = t
            gated = self._gate.add(t, x, self._filters.noise_mm)
            if gated.step:
                events += self._break(self._point)
            for sample in gated.samples:
                point = self._filters.add(*sample)
                if point is not None:
                    events += self._step(point, judge)
        return events

    def _run(self, t_s: FloatArray, position_mm: FloatArray, judge: bool) -> list[MotionEvent]:
        """Samples that the gate lets through: look only at those at which something might happen."""
        self._last_t_s = float(t_s[-1])
        self._gate.passed(self._last_t_s, float(position_mm[-1]))
        s = self._filters.add_many(t_s, position_mm)
        seen = s.mirrored() if self._mirror else s
        look = self._lookahead(s, seen, judge)
        events = self._step(s.point(0), judge)
        i = 1
        while i < s.n:
            j = look.next_event(i, self._mode)
            if j > i:
                self._skip(s, seen, i, j, judge)
            if j < s.n:
                events += self._step(s.point(j), judge)
            i = j + 1
        return events

    def finish(self) -> list[MotionEvent]:
        """The record is over (never for a live sled): a push that was nearly done is entered too."""
        excursion = self._segmenter.finish()
        if excursion is None or self._point is None or self._rack.place is not Place.RUNNING:
            return []
        return [self._book.report(excursion, self._point, self._history)]

    def _break(self, point: Point | None) -> list[MotionEvent]:
        events: list[MotionEvent] = []
        if point is not None:
            events += self._guard.clear(point.now_s, point.position_mm)
            events += self._course.enter(point.now_s, Phase.UNKNOWN, point.position_mm)
        self._filters.restart()
        self._rack.restart()
        self._forget_movement()
        self._forget_motion()
        return events

    def _forget_movement(self) -> None:
        self._segmenter.restart()
        self._phases.restart()
        self._history.clear()

    def _step(self, point: Point, judge: bool) -> list[MotionEvent]:
        self._point = point
        seen = point.mirrored() if self._mirror else point
        self._book.note_judging(judge, self._segmenter.stage is Stage.TOP)
        events: list[MotionEvent] = [*self._place(point, seen)]
        place, course = self._rack.place, self._course
        changes = [] if place is Place.RACKED else self._phases.step(seen)
        if place is Place.RUNNING:
            self._arm(seen)
            part, at_top = self._phases.part, self._segmenter.stage is Stage.TOP
            now = None if part is None else (self._phases.since_s, part)
            events += course.follow(point, changes, now, at_top, self._expected)
        # Alerts come first, so that a repetition that ends on this sample is told with its verdict.
        events += self._alerts(point, judge)
        if place in (Place.OFF, Place.RUNNING):
            events += self._repetitions(seen)
        return events

    @property
    def _mode(self) -> tuple[object, ...]:
        """What decides where something might happen, as far as it changes by leaps."""
        watches = (self._rack.place, self._segmenter.stage, self._phases.part)
        return (*watches, self._course.phase, self._armed, self._guard.alerts)

    def _lookahead(self, s: Stretch, seen: Stretch, judge: bool) -> Lookahead:
        alarming = self._guard.alarming(s) if judge else []
        racking = self._guard.alarming(s, self._rack.rack_mm) if judge else []

        def alert(i: int) -> int:
            if self._guard.alerts:
                return i
            if self._rack.place is not Place.RUNNING or not self._armed:
                return s.n
            return next_of(racking if self._course.phase is Phase.RERACKING else alarming, i, s.n)

        def movement(i: int) -> int:
            return s.n if self._rack.place is Place.RACKED else self._phases.next_event(seen, i)

        def repetition(i: int) -> int:
            return s.n if self._rack.place is Place.RACKED else self._segmenter.next_event(seen, i)

        def place(i: int) -> int:
            return self._rack.next_event(s, i, self._expected)

        return Lookahead((alert, movement, repetition, place, lambda i: self._next_of_set(seen, i)))

    def _next_of_set(self, seen: Stretch, i: int) -> int:
        """First point at which a set might be ready, begin, be armed, or its last push go on."""
        place = self._rack.place
        soonest = seen.n
        if place is Place.OFF:
            lowered = partial(_below, seen, self._settled_mm)
            span = (seen.crest_mm, seen.position_mm)
            soonest = seen.first_fall(i, self._segmenter.high_mm, FIRST_LOWERING_MM, span)
            soonest = seen.first(soonest, lowered)
            if self._course.phase is not Phase.READY:
                ready_mm = self._range.at_share(READY_SHARE) or -math.inf
                still = seen.still_from(i, READY_S)
                soonest = min(soonest, seen.first(still, partial(_above, seen, ready_mm)))
        elif place is Place.RUNNING and not self._armed and self._limits is not None:
            soonest = seen.first(i, partial(_below, seen, self._settled_mm))
        amended_mm = self._book.amended_from_mm
        if amended_mm is not None:
            soonest = min(soonest, seen.first(i, partial(_above, seen, amended_mm)))
        return soonest

    @property
    def _settled_mm(self) -> float:
        """Above this in a known range nobody lowers, they settle."""
        top_mm = self._range.top_band_mm if self._range.fixed else None
        return math.inf if top_mm is None else top_mm

    def _skip(self, s: Stretch, seen: Stretch, i: int, j: int, judge: bool) -> None:
        """Take the points from ``i`` to before ``j``, at none of which anything happens."""
        self._point = s.point(j - 1)
        place = self._rack.place
        self._book.note_judging(judge, self._segmenter.stage is Stage.TOP)
        self._rack.skip(s, i, j)
        self._guard.restart()
        if place is Place.RUNNING:
            self._course.skip(s, i, j, judge and self._armed)
        if place is not Place.RACKED:
            self._phases.skip(seen, i, j)
            self._history.extend(seen.t_s[i:j], seen.position_mm[i:j])
            self._segmenter.skip(seen, i, j)
            self._close_top()

    def _place(self, point: Point, seen: Point) -> list[PhaseChange]:
        """Leave or reach the rack; READY while waiting off the rack."""
        before = self._rack.place
        if self._rack.step(point, self._lowered_mm(seen), self._expected):
            place = self._rack.place
            self._course.begun = place is Place.RUNNING
            if place is Place.RACKED:
                self._forget_movement()
                self._forget_motion()
                self._point = point
                return self._course.enter(point.t_s, Phase.RACKED, point.position_mm)
            if place is Place.OFF and before is Place.RACKED:
                self._segmenter.restart()
                self._phases.restart()
                return self._course.enter(point.t_s, Phase.UNRACKING, point.position_mm)
        if self._rack.place is Place.OFF and point.still_s >= READY_S:
            ready_mm = self._range.at_share(READY_SHARE)
            if ready_mm is None or seen.position_mm >= ready_mm:
                return self._course.enter(point.t_s, Phase.READY, point.position_mm)
        return []

    def _lowered_mm(self, seen: Point) -> float:
        """Descent that begins a set: settling within the top band after unracking does not."""
        return 0.0 if seen.position_mm >= self._settled_mm else self._fallen_mm(seen)

    def _fallen_mm(self, seen: Point) -> float:
        """Descent from the local top; what lies above the range is setting up, not lowering."""
        fallen_mm = self._segmenter.fallen_mm(seen)
        if self._range.fixed and self._range.high_mm is not None:
            fallen_mm = min(fallen_mm, self._range.high_mm - seen.position_mm)
        return fallen_mm

    def _arm(self, seen: Point) -> None:
        """Limits count from the first lowering that leaves the top band on."""
        if self._armed or self._limits is None:
            return
        share = self._range.share(seen.position_mm)
        inside = share is not None and 0.0 <= share < 1.0 - BAND_SHARE
        self._armed = inside and self._fallen_mm(seen) >= FIRST_LOWERING_MM

    def _repetitions(self, seen: Point) -> list[MotionEvent]:
        segmenter = self._segmenter
        self._history.add(seen.t_s, seen.position_mm)
        excursion = segmenter.step(seen)
        events: list[MotionEvent] = []
        if excursion is not None and self._rack.place is Place.RUNNING:
            events.append(self._book.report(excursion, seen, self._history))
        self._close_top()
        if segmenter.stage is Stage.TOP and seen.velocity_mps < EDGE_MPS:
            self._book.amend_top(segmenter.crest_mm, self._history)
        return events

    def _close_top(self) -> None:
        """A push may go on after it was counted; going back into the rack is not part of it."""
        if self._segmenter.stage is not Stage.TOP or self._course.phase is Phase.RERACKING:
            self._book.close_top()
        if self._segmenter.stage is Stage.TOP:
            open_since_s = self._book.open_since_s
            oldest_s = self._segmenter.t_high_s if open_since_s is None else open_since_s
            self._history.forget_before(oldest_s - LEAD_S)

    def _alerts(self, point: Point, judge: bool) -> list[MotionEvent]:
        running = self._rack.place is Place.RUNNING and self._armed and judge
        allow = FORBIDDEN
        if running:
            limits_count = not self._expected
            to_rack = self._course.reracking(point) or self._segmenter.goes_on(point)
            allow = Permission(True, limits_count, limits_count and not to_rack)
        changes = self._guard.step(point, allow)
        at_top = self._segmenter.stage is Stage.TOP
        for change in changes:
            if change.on:
                self._book.note_alert(change, at_top)
        return [*changes]


def _below(s: Stretch, limit_mm: float, start: int, stop: int) -> BoolArray:
    result: BoolArray = s.position_mm[start:stop] < limit_mm + ROUNDING_MM
    return result


def _above(s: Stretch, limit_mm: float, start: int, stop: int) -> BoolArray:
    result: BoolArray = np.maximum(s.position_mm[start:stop], s.high_mm[start:stop]) >= limit_mm - ROUNDING_MM
    return result


def _working_range(
    limits: Limits | None, working_mm: tuple[float, float] | None, mirror: bool
) -> WorkingRange:
    low_mm: float | None = None
    high_mm: float | None = None
    if limits is not None:
        low_mm, high_mm = limits.depth_mm, limits.lockout_mm
    elif working_mm is not None:
        low_mm, high_mm = working_mm
    if mirror and low_mm is not None and high_mm is not None:
        low_mm, high_mm = -high_mm, -low_mm
    return WorkingRange(low_mm, high_mm)
