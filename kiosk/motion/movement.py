"""From filtered points to phases, repetitions and alerts, one point at a time."""

from __future__ import annotations

import math

from kiosk.motion.calibration import Limits
from kiosk.motion.course import Course
from kiosk.motion.events import PLACE_FAULTS, Fault, MotionEvent, Phase, Repetition, Suspicion
from kiosk.motion.limits import FORBIDDEN, LimitGuard, Permission
from kiosk.motion.metrics import EDGE_MPS, LEAD_S, History
from kiosk.motion.phases import PhaseWatch
from kiosk.motion.places import PlaceWatch
from kiosk.motion.points import Point
from kiosk.motion.quality import RAIL_DEG
from kiosk.motion.rack import FIRST_LOWERING_MM, Place, RackWatch
from kiosk.motion.reps import Segmenter, Stage
from kiosk.motion.verdicts import SetBook
from kiosk.motion.working_range import BAND_SHARE, WorkingRange

READY_S = 1.0
READY_SHARE = 0.7
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
        rail_deg: angle of the rail to the floor.

    Attributes:
        point: the newest; None while unknown.
        armed: limits count, because the first lowering has left the top band.
        expected: only racking is left to do.
        guard, rack, places, course, book, segmenter, phases, history: the watches, each with its own part.
    """

    def __init__(
        self,
        limits: Limits | None,
        rack_mm: float | None,
        working: WorkingRange,
        mirror: bool,
        prescribed_eccentric_s: float | None,
        straight_mm: float | None,
        rail_deg: float = RAIL_DEG,
    ) -> None:
        self.limits = limits
        self.mirror = mirror
        self.working = working
        self.guard = LimitGuard(limits)
        self.rack = RackWatch(rack_mm, limits)
        self.places = PlaceWatch(limits, rack_mm, straight_mm)
        self.course = Course(limits, rack_mm, mirror)
        self.book = SetBook(limits, working, mirror, prescribed_eccentric_s, rail_deg)
        self.segmenter = Segmenter(working)
        self.phases = PhaseWatch(working)
        self.history = History()
        self.expected = False
        self.latching = self.lost = False
        """Whether a lost place ends the judgement, and whether it has."""
        self._forget_motion()

    def begin_set(self) -> None:
        """Forget the attempts; the limits are disarmed until the set really runs."""
        self.book.begin_set()
        self.places.begin_set()
        self.expected = False
        self.armed = False
        self.rack.begin_set()
        self.segmenter.restart()
        self.history.clear()

    def expect_last(self, expected: bool) -> None:
        """One repetition is missing: a push that slows down at the top and goes on goes to the rack."""
        rack_mm, limits = self.rack.rack_mm, self.limits
        above = rack_mm is not None and limits is not None and rack_mm > limits.lockout_mm
        self.segmenter.goes_on_to_rack = expected and above

    def finish(self) -> list[MotionEvent]:
        """The record is over (never for a live sled): a push that was nearly done is entered too."""
        excursion = self.segmenter.finish()
        if excursion is None or self.point is None or self.rack.place is not Place.RUNNING:
            return []
        return [self.book.report(excursion, self.point, self.history)]

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
        self.armed = False
        self.course.forget()
        self.book.drop_unfinished()

    def _forget_movement(self) -> None:
        self.segmenter.restart()
        self.phases.restart()
        self.history.clear()

    def step(self, point: Point, judge: bool) -> list[MotionEvent]:
        """Take one point; ``judge`` False counts only."""
        self.point = point
        judge = judge and self.places.judgeable
        seen = point.mirrored() if self.mirror else point
        self.book.note_judging(judge, self.segmenter.stage is Stage.TOP)
        events = self._place(point, seen)
        place, course = self.rack.place, self.course
        changes = [] if place is Place.RACKED else self.phases.step(seen)
        if place is Place.RUNNING:
            self._arm(seen)
            part, at_top = self.phases.part, self.segmenter.stage is Stage.TOP
            now = None if part is None else (self.phases.since_s, part)
            events += course.follow(point, changes, now, at_top, self.expected)
        # Alerts come first, so that a repetition that ends on this sample is told with its verdict.
        events += self._alerts(point, judge)
        if place in (Place.OFF, Place.RUNNING):
            events += self._repetitions(seen)
            events += self.places.look(point, self.in_repetition)
        self.lost = self.latching and any(map(self._loses_place, events))
        return events

    def _loses_place(self, event: MotionEvent) -> bool:
        if not isinstance(event, Suspicion) or event.fault not in PLACE_FAULTS:
            return False
        rack_mm = self.rack.rack_mm
        return event.fault is not Fault.RACK or abs(event.position_mm - (rack_mm or 0.0)) > SLIPPED_MM

    @property
    def in_repetition(self) -> bool:
        """Whether the sled is worked with, not on its way from or to the rack."""
        running = self.rack.place is Place.RUNNING and self.armed
        return running and not self.expected and self.course.phase is not Phase.RERACKING

    @property
    def settled_mm(self) -> float:
        """Above this in a known range nobody lowers, they settle."""
        top_mm = self.working.top_band_mm if self.working.fixed else None
        return math.inf if top_mm is None else top_mm

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
                self.segmenter.restart()
                self.phases.restart()
                return [
                    *self._left_rack(point),
                    *self.course.enter(point.t_s, Phase.UNRACKING, point.position_mm),
                ]
        if self.rack.place is Place.OFF and point.still_s >= READY_S:
            ready_mm = self.working.at_share(READY_SHARE)
            if ready_mm is None or seen.position_mm >= ready_mm:
                return [*self.course.enter(point.t_s, Phase.READY, point.position_mm)]
        return []

    def _left_rack(self, point: Point) -> list[Suspicion]:
        seat_mm = self.rack.seat_mm
        return [] if seat_mm is None else self.places.seated(point.t_s, seat_mm)

    def _lowered_mm(self, seen: Point) -> float:
        """Descent that begins a set: settling within the top band after unracking does not."""
        return 0.0 if seen.position_mm >= self.settled_mm else self._fallen_mm(seen)

    def _fallen_mm(self, seen: Point) -> float:
        """Descent from the local top; what lies above the range is setting up, not lowering."""
        fallen_mm = self.segmenter.fallen_mm(seen)
        if self.working.fixed and self.working.high_mm is not None:
            fallen_mm = min(fallen_mm, self.working.high_mm - seen.position_mm)
        return fallen_mm

    def _arm(self, seen: Point) -> None:
        """Limits count from the first lowering that leaves the top band on."""
        if self.armed or self.limits is None:
            return
        share = self.working.share(seen.position_mm)
        inside = share is not None and 0.0 <= share < 1.0 - BAND_SHARE
        self.armed = inside and self._fallen_mm(seen) >= FIRST_LOWERING_MM

    def _repetitions(self, seen: Point) -> list[MotionEvent]:
        segmenter = self.segmenter
        self.history.add(seen.t_s, seen.position_mm)
        excursion = segmenter.step(seen)
        events: list[MotionEvent] = []
        if excursion is not None and self.rack.place is Place.RUNNING:
            told = self.book.report(excursion, seen, self.history)
            events.append(told)
            if isinstance(told, Repetition):
                events += self.places.turned(told)
        self.close_top()
        if segmenter.stage is Stage.TOP and seen.velocity_mps < EDGE_MPS:
            self.book.amend_top(segmenter.crest_mm, self.history)
        return events

    def close_top(self) -> None:
        """A push may go on after it was counted; going back into the rack is not part of it."""
        if self.segmenter.stage is not Stage.TOP or self.course.phase is Phase.RERACKING:
            self.book.close_top()
        if self.segmenter.stage is Stage.TOP:
            open_since_s = self.book.open_since_s
            oldest_s = self.segmenter.t_high_s if open_since_s is None else open_since_s
            self.history.forget_before(oldest_s - LEAD_S)

    def _alerts(self, point: Point, judge: bool) -> list[MotionEvent]:
        running = self.rack.place is Place.RUNNING and self.armed and judge
        allow = FORBIDDEN
        if running:
            limits_count = not self.expected
            to_rack = self.course.reracking(point) or self.segmenter.goes_on(point)
            allow = Permission(True, limits_count, limits_count and not to_rack)
        changes = self.guard.step(point, allow)
        at_top = self.segmenter.stage is Stage.TOP
        for change in changes:
            if change.on:
                self.book.note_alert(change, at_top)
        return [*changes]
