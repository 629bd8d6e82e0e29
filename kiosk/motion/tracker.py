"""From a stream of positions to phases, repetitions and alerts. The same for live sleds and recordings."""

from __future__ import annotations

from typing import Literal

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind, MotionEvent, Phase, PhaseChange, Repetition
from kiosk.motion.filters import FilterChain, GlitchGate, Point
from kiosk.motion.limits import FORBIDDEN, LimitGuard, Permission
from kiosk.motion.metrics import EDGE_MPS, History
from kiosk.motion.phases import Change, Part, PhaseWatch
from kiosk.motion.rack import FIRST_LOWERING_MM, NEAR_MM, Place, RackWatch
from kiosk.motion.reps import BAND_SHARE, Segmenter, Stage, WorkingRange, reversal_mm
from kiosk.motion.samples import FloatArray
from kiosk.motion.verdicts import SetBook

GAP_S = 0.25
READY_S = 1.0
READY_SHARE = 0.7
HOLD_S = 0.3
RERACK_GRACE_S = 1.5
RERACK_NEAR_MM = 30.0

_EC = {
    Part.HIGH: Phase.TOP,
    Part.DOWN: Phase.ECCENTRIC,
    Part.LOW: Phase.BOTTOM,
    Part.UP: Phase.CONCENTRIC,
    Part.STALL: Phase.STALLED,
}
_CE = {
    Part.HIGH: Phase.BOTTOM,
    Part.DOWN: Phase.CONCENTRIC,
    Part.LOW: Phase.TOP,
    Part.UP: Phase.ECCENTRIC,
    Part.STALL: Phase.ECCENTRIC,
}

_WAITING = (Phase.UNKNOWN, Phase.UNRACKING, Phase.READY)


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
        self._expected = False
        self._phase = Phase.UNKNOWN
        self._last_t_s: float | None = None
        self._forget_motion()

    def _forget_motion(self) -> None:
        self._point: Point | None = None
        self._armed = False
        self._started = False
        self._crossing_s: float | None = None
        self._held_mm: float | None = None
        self._book.drop_unfinished()

    @property
    def phase(self) -> Phase:
        """Where in the movement the sled is."""
        return self._phase

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
        self._last_t_s = None
        return self._break(self._point)

    def feed(self, t_s: FloatArray, position_mm: FloatArray, judge: bool = True) -> list[MotionEvent]:
        """Take samples in time order.

        Args:
            t_s: ``(n,)`` seconds; samples that do not advance are ignored.
            position_mm: ``(n,)``; values that are not finite are ignored.
            judge: False counts only: no verdicts, no alerts.
        """
        events: list[MotionEvent] = []
        for t, x in zip(t_s.tolist(), position_mm.tolist(), strict=True):
            if x - x != 0.0 or (self._last_t_s is not None and t <= self._last_t_s):
                continue
            if self._last_t_s is not None and t - self._last_t_s > GAP_S:
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
            events += self._enter(point.now_s, Phase.UNKNOWN, point)
        self._filters.restart()
        self._rack.restart()
        self._segmenter.restart()
        self._phases.restart()
        self._history.clear()
        self._forget_motion()
        return events

    def _step(self, point: Point, judge: bool) -> list[MotionEvent]:
        self._point = point
        seen = point.mirrored() if self._mirror else point
        self._book.note_judging(judge, self._segmenter.stage is Stage.TOP)
        events = self._place(point, seen)
        changes = self._phases.step(seen)
        if self._rack.place is Place.RUNNING:
            self._arm(seen)
            events += self._running_phase(point, changes)
        # Alerts come first, so that a repetition that ends on this sample is told with its verdict.
        events += self._alerts(point, judge)
        if self._rack.place in (Place.OFF, Place.RUNNING):
            events += self._repetitions(seen)
        return events

    def _enter(self, t_s: float, phase: Phase, point: Point) -> list[MotionEvent]:
        if phase is self._phase:
            return []
        self._phase = phase
        return [PhaseChange(t_s, phase, point.position_mm)]

    def _place(self, point: Point, seen: Point) -> list[MotionEvent]:
        """Leave or reach the rack; READY while waiting off the rack."""
        before = self._rack.place
        if self._rack.step(point, self._lowered_mm(seen), self._expected):
            place = self._rack.place
            self._started = place is Place.RUNNING
            if place is Place.RACKED:
                return self._into_rack(point)
            if place is Place.OFF and before is Place.RACKED:
                self._segmenter.restart()
                self._phases.restart()
                return self._enter(point.t_s, Phase.UNRACKING, point)
        if self._rack.place is Place.OFF and point.still_s >= READY_S:
            share = self._range.share(seen.position_mm)
            if share is None or share >= READY_SHARE:
                return self._enter(point.t_s, Phase.READY, point)
        return []

    def _into_rack(self, point: Point) -> list[MotionEvent]:
        self._segmenter.restart()
        self._phases.restart()
        self._history.clear()
        self._forget_motion()
        self._point = point
        return self._enter(point.t_s, Phase.RACKED, point)

    def _lowered_mm(self, seen: Point) -> float:
        """Descent that begins a set: settling within the top band after unracking does not."""
        share = self._range.share(seen.position_mm)
        settling = self._range.fixed and share is not None and share >= 1.0 - BAND_SHARE
        return 0.0 if settling else self._fallen_mm(seen)

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

    def _running_phase(self, point: Point, changes: list[Change]) -> list[MotionEvent]:
        names = _CE if self._mirror else _EC
        events: list[MotionEvent] = []
        part = self._phases.part
        if (self._started or self._phase in _WAITING) and part in (Part.DOWN, Part.UP):
            changes = [(self._phases.since_s, part)]  # it began before it was long enough to count
        self._started = False
        for t_s, part in changes:
            if self._phase is Phase.RERACKING and (part is Part.HIGH or self._above_lockout(point)):
                continue  # lifted over the hooks and lowered into them
            if part in (Part.UP, Part.DOWN):
                events += self._departure(t_s, part, point, names[part])
            else:
                events += self._enter(t_s, names[part], point)
        if self._phase in (Phase.TOP, Phase.READY) and point.still_s >= HOLD_S:
            self._held_mm = point.level_mm
        elif self._phase in (Phase.ECCENTRIC, Phase.BOTTOM):
            self._held_mm = None
        return events

    def _departure(self, t_s: float, part: Part, point: Point, phase: Phase) -> list[MotionEvent]:
        """A move begins: a phase of a repetition, or the way back into the rack."""
        from_top = self._held_mm is not None and self._segmenter.stage is Stage.TOP
        if part is Part.UP and from_top and self._heads_for_rack(point):
            self._crossing_s = None
            return self._enter(t_s, Phase.RERACKING, point)
        return self._enter(t_s, phase, point)

    def _above_lockout(self, point: Point) -> bool:
        return self._limits is not None and point.position_mm > self._limits.lockout_mm

    def _heads_for_rack(self, point: Point) -> bool:
        rack_mm = self._rack.rack_mm
        if rack_mm is None or point.position_mm > rack_mm + reversal_mm(point.noise_mm):
            return False
        near_limit = self._limits is not None and rack_mm >= self._limits.lockout_mm - RERACK_NEAR_MM
        return self._expected or self._limits is None or near_limit

    def _repetitions(self, seen: Point) -> list[MotionEvent]:
        segmenter = self._segmenter
        self._history.add(seen.t_s, seen.position_mm)
        excursion = segmenter.step(seen)
        events: list[MotionEvent] = []
        if excursion is not None and self._rack.place is Place.RUNNING:
            events.append(self._book.report(excursion, seen, self._history))
        if segmenter.stage is Stage.TOP:
            self._follow_top(seen)
        else:
            self._book.close_top()
        return events

    def _follow_top(self, seen: Point) -> None:
        """A push may go on after it was counted; going back into the rack is not part of it."""
        if self._phase is Phase.RERACKING:
            self._book.close_top()
        elif seen.velocity_mps < EDGE_MPS:
            self._book.amend_top(self._segmenter.crest_mm, self._history)
        open_since_s = self._book.open_since_s
        oldest_s = self._segmenter.t_high_s if open_since_s is None else open_since_s
        self._history.forget_before(oldest_s - 0.5)

    def _alerts(self, point: Point, judge: bool) -> list[MotionEvent]:
        running = self._rack.place is Place.RUNNING and self._armed and judge
        allow = FORBIDDEN
        if running:
            limits_count = not self._expected
            to_rack = self._reracking(point) or self._segmenter.goes_on(point)
            allow = Permission(True, limits_count, limits_count and not to_rack)
        changes = self._guard.step(point, allow)
        at_top = self._segmenter.stage is Stage.TOP
        for change in changes:
            if change.on:
                self._book.note_alert(change, at_top)
        return [*changes]

    def _reracking(self, point: Point) -> bool:
        """Whether being above the lockout limit is the way into the rack, for a moment."""
        rack_mm, limits = self._rack.rack_mm, self._limits
        if self._phase is not Phase.RERACKING or rack_mm is None or limits is None:
            return False
        if not self._above_lockout(point):
            self._crossing_s = None
            return True
        if abs(point.position_mm - rack_mm) <= max(NEAR_MM, 3 * point.noise_mm):
            return True
        if self._crossing_s is None:
            self._crossing_s = point.now_s
        return point.now_s - self._crossing_s <= RERACK_GRACE_S


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
