"""From filtered points to phases, repetitions and alerts: one point at a time, or a stretch of them.

Over a stretch only those points are looked at one by one at which something might happen; each watch says
where that is, and takes what lies between at once. So both ways say the same.
"""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.course import Course
from kiosk.motion.events import PLACE_FAULTS, Fault, MotionEvent, Phase, Repetition, Suspicion
from kiosk.motion.limits import FORBIDDEN, LimitGuard, Permission
from kiosk.motion.lookahead import Lookahead
from kiosk.motion.metrics import EDGE_MPS, LEAD_S, History
from kiosk.motion.phases import PhaseWatch
from kiosk.motion.places import PlaceWatch
from kiosk.motion.points import BoolArray, Point, Stretch, next_of
from kiosk.motion.rack import FIRST_LOWERING_MM, Place, RackWatch
from kiosk.motion.reps import Segmenter, Stage
from kiosk.motion.verdicts import SetBook
from kiosk.motion.working_range import BAND_SHARE, WorkingRange

READY_S = 1.0
READY_SHARE = 0.7
ROUNDING_MM = 1e-6
SLIPPED_MM = 10.0
"""A sled that hangs no further from its rack's place may have been racked carelessly."""


class Movement:
    """All that is known about a movement, and how its watches work together.

    Args:
        limits: depth and lockout limit, if any.
        rack_mm: where the sled rests, if there is a rack.
        working: range of a repetition, turned over if ``mirror``.
        mirror: the lift pushes first and is seen turned over.
        prescribed_eccentric_s: lowering time of the tempo.
        straight_mm: taught position of straight legs.
    """

    def __init__(
        self,
        limits: Limits | None,
        rack_mm: float | None,
        working: WorkingRange,
        mirror: bool,
        prescribed_eccentric_s: float | None,
        straight_mm: float | None,
    ) -> None:
        self._limits = limits
        self._mirror = mirror
        self._range = working
        self.guard = LimitGuard(limits)
        self.rack = RackWatch(rack_mm, limits)
        self.places = PlaceWatch(limits, rack_mm, straight_mm)
        self.course = Course(limits, rack_mm, mirror)
        self.book = SetBook(limits, working, mirror, prescribed_eccentric_s)
        self._segmenter = Segmenter(working)
        self._phases = PhaseWatch(working)
        self._history = History()
        self.expected = False
        self.latching = self.lost = False
        """Whether a lost place ends the judgement, and whether it has."""
        self._forget_motion()

    def begin_set(self) -> None:
        """Forget the attempts; the limits are disarmed until the set really runs."""
        self.book.begin_set()
        self.places.begin_set()
        self.expected = False
        self._armed = False
        self.rack.begin_set()
        self._segmenter.restart()
        self._history.clear()

    def expect_last(self, expected: bool) -> None:
        """One repetition is missing: a push that slows down at the top and goes on goes to the rack."""
        rack_mm, limits = self.rack.rack_mm, self._limits
        above = rack_mm is not None and limits is not None and rack_mm > limits.lockout_mm
        self._segmenter.goes_on_to_rack = expected and above

    def finish(self) -> list[MotionEvent]:
        """The record is over (never for a live sled): a push that was nearly done is entered too."""
        excursion = self._segmenter.finish()
        if excursion is None or self.point is None or self.rack.place is not Place.RUNNING:
            return []
        return [self.book.report(excursion, self.point, self._history)]

    def break_off(self) -> list[MotionEvent]:
        """The signal broke: alerts off, phase unknown, an unfinished repetition is dropped."""
        events: list[MotionEvent] = []
        point = self.point
        if point is not None:
            events += self.guard.clear(point.now_s, point.position_mm)
            events += self.course.enter(point.now_s, Phase.UNKNOWN, point.position_mm)
        self.rack.restart()
        self._forget_movement()
        self._forget_motion()
        return events

    @property
    def in_set(self) -> bool:
        """Whether a set runs and is not over: what is not seen of it now may be a repetition."""
        return self.rack.place is Place.RUNNING and not self.expected

    def _forget_motion(self) -> None:
        self.point: Point | None = None
        self._armed = False
        self.course.forget()
        self.book.drop_unfinished()

    def _forget_movement(self) -> None:
        self._segmenter.restart()
        self._phases.restart()
        self._history.clear()

    def step(self, point: Point, judge: bool) -> list[MotionEvent]:
        """Take one point; ``judge`` False counts only."""
        self.point = point
        judge = judge and self.places.judgeable
        seen = point.mirrored() if self._mirror else point
        self.book.note_judging(judge, self._segmenter.stage is Stage.TOP)
        events = self._place(point, seen)
        place, course = self.rack.place, self.course
        changes = [] if place is Place.RACKED else self._phases.step(seen)
        if place is Place.RUNNING:
            self._arm(seen)
            part, at_top = self._phases.part, self._segmenter.stage is Stage.TOP
            now = None if part is None else (self._phases.since_s, part)
            events += course.follow(point, changes, now, at_top, self.expected)
        # Alerts come first, so that a repetition that ends on this sample is told with its verdict.
        events += self._alerts(point, judge)
        if place in (Place.OFF, Place.RUNNING):
            events += self._repetitions(seen)
            events += self.places.look(point, self._working)
        self.lost = self.latching and any(map(self._loses_place, events))
        return events

    def _loses_place(self, event: MotionEvent) -> bool:
        if not isinstance(event, Suspicion) or event.fault not in PLACE_FAULTS:
            return False
        rack_mm = self.rack.rack_mm
        return event.fault is not Fault.RACK or abs(event.position_mm - (rack_mm or 0.0)) > SLIPPED_MM

    def run(self, s: Stretch, judge: bool) -> list[MotionEvent]:
        """Take a stretch of at least one point, as :meth:`step` would take each of them."""
        seen = s.mirrored() if self._mirror else s
        look = self._lookahead(s, seen, judge)
        events = self.step(s.point(0), judge)
        i = 1
        while i < s.n and not self.lost:
            j = look.next_event(i, self._mode)
            if j > i:
                self._skip(s, seen, i, j, judge)
            if j < s.n:
                events += self.step(s.point(j), judge)
            i = j + 1
        return events

    @property
    def _working(self) -> bool:
        running = self.rack.place is Place.RUNNING and self._armed
        return running and not self.expected and self.course.phase is not Phase.RERACKING

    @property
    def _mode(self) -> tuple[object, ...]:
        """What decides where something might happen, as far as it changes by leaps."""
        watches = (self.rack.place, self._segmenter.stage, self._phases.part)
        return (*watches, self.course.phase, self._armed, self.guard.alerts)

    def _lookahead(self, s: Stretch, seen: Stretch, judge: bool) -> Lookahead:
        alarming = self.guard.alarming(s) if judge else []
        far = self.guard.alarming(s, self.rack.rack_mm) if judge else []

        def alert(i: int) -> int:
            racking = self.course.phase is Phase.RERACKING or self._segmenter.goes_on_to_rack
            if self.guard.alerts:
                return i if racking or not judge else self.guard.next_event(s, i)
            if self.rack.place is not Place.RUNNING or not self._armed:
                return s.n
            return next_of(far if self.course.phase is Phase.RERACKING else alarming, i, s.n)

        def movement(i: int) -> int:
            return s.n if self.rack.place is Place.RACKED else self._phases.next_event(seen, i)

        def repetition(i: int) -> int:
            return s.n if self.rack.place is Place.RACKED else self._segmenter.next_event(seen, i)

        def place(i: int) -> int:
            return self.rack.next_event(s, i, self.expected)

        def beyond(i: int) -> int:
            racked = self.rack.place is Place.RACKED
            return s.n if racked else self.places.next_event(s, i, self._working)

        return Lookahead((alert, movement, repetition, place, beyond, lambda i: self._next_of_set(seen, i)))

    def _next_of_set(self, seen: Stretch, i: int) -> int:
        """First point at which a set might be ready, begin, be armed, or its last push go on."""
        place = self.rack.place
        soonest = seen.n
        if place is Place.OFF:
            lowered = partial(_below, seen, self._settled_mm)
            span = (seen.crest_mm, seen.position_mm)
            soonest = seen.first_fall(i, self._segmenter.high_mm, FIRST_LOWERING_MM, span)
            soonest = seen.first(soonest, lowered)
            if self.course.phase is not Phase.READY:
                ready_mm = self._range.at_share(READY_SHARE) or -math.inf
                still = seen.still_from(i, READY_S)
                soonest = min(soonest, seen.first(still, partial(_above, seen, ready_mm)))
        elif place is Place.RUNNING and not self._armed and self._limits is not None:
            soonest = seen.first(i, partial(_below, seen, self._settled_mm))
        amended_mm = self.book.amended_from_mm
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
        self.point = s.point(j - 1)
        judge = judge and self.places.judgeable
        place = self.rack.place
        self.book.note_judging(judge, self._segmenter.stage is Stage.TOP)
        self.rack.skip(s, i, j)
        self.guard.restart()
        if place is Place.RUNNING:
            self.course.skip(s, i, j, judge and self._armed)
        if place is not Place.RACKED:
            self._phases.skip(seen, i, j)
            self._history.extend(seen.t_s[i:j], seen.position_mm[i:j])
            self._segmenter.skip(seen, i, j)
            self._close_top()

    def _place(self, point: Point, seen: Point) -> list[MotionEvent]:
        """Leave or reach the rack; READY while waiting off the rack."""
        before = self.rack.place
        if self.rack.step(point, self._lowered_mm(seen), self.expected):
            place = self.rack.place
            self.course.begun = place is Place.RUNNING
            if place is Place.RACKED:
                self._forget_movement()
                self._forget_motion()
                self.point = point
                return [*self.course.enter(point.t_s, Phase.RACKED, point.position_mm)]
            if place is Place.OFF and before is Place.RACKED:
                self._segmenter.restart()
                self._phases.restart()
                return [
                    *self._left_rack(point),
                    *self.course.enter(point.t_s, Phase.UNRACKING, point.position_mm),
                ]
        if self.rack.place is Place.OFF and point.still_s >= READY_S:
            ready_mm = self._range.at_share(READY_SHARE)
            if ready_mm is None or seen.position_mm >= ready_mm:
                return [*self.course.enter(point.t_s, Phase.READY, point.position_mm)]
        return []

    def _left_rack(self, point: Point) -> list[Suspicion]:
        seat_mm = self.rack.seat_mm
        return [] if seat_mm is None else self.places.seated(point.t_s, seat_mm)

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
        if excursion is not None and self.rack.place is Place.RUNNING:
            told = self.book.report(excursion, seen, self._history)
            events.append(told)
            if isinstance(told, Repetition):
                events += self.places.turned(told)
        self._close_top()
        if segmenter.stage is Stage.TOP and seen.velocity_mps < EDGE_MPS:
            self.book.amend_top(segmenter.crest_mm, self._history)
        return events

    def _close_top(self) -> None:
        """A push may go on after it was counted; going back into the rack is not part of it."""
        if self._segmenter.stage is not Stage.TOP or self.course.phase is Phase.RERACKING:
            self.book.close_top()
        if self._segmenter.stage is Stage.TOP:
            open_since_s = self.book.open_since_s
            oldest_s = self._segmenter.t_high_s if open_since_s is None else open_since_s
            self._history.forget_before(oldest_s - LEAD_S)

    def _alerts(self, point: Point, judge: bool) -> list[MotionEvent]:
        running = self.rack.place is Place.RUNNING and self._armed and judge
        allow = FORBIDDEN
        if running:
            limits_count = not self.expected
            to_rack = self.course.reracking(point) or self._segmenter.goes_on(point)
            allow = Permission(True, limits_count, limits_count and not to_rack)
        changes = self.guard.step(point, allow)
        at_top = self._segmenter.stage is Stage.TOP
        for change in changes:
            if change.on:
                self.book.note_alert(change, at_top)
        return [*changes]


def _below(s: Stretch, limit_mm: float, start: int, stop: int) -> BoolArray:
    result: BoolArray = s.position_mm[start:stop] < limit_mm + ROUNDING_MM
    return result


def _above(s: Stretch, limit_mm: float, start: int, stop: int) -> BoolArray:
    result: BoolArray = np.maximum(s.position_mm[start:stop], s.high_mm[start:stop]) >= limit_mm - ROUNDING_MM
    return result
