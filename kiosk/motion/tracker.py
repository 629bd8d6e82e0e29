"""From a stream of positions to phases, repetitions and alerts. The same for live sleds and recordings."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from kiosk.motion import strides
from kiosk.motion.calibration import Limits
from kiosk.motion.calm import Band, calm_mm
from kiosk.motion.chain import FilterChain
from kiosk.motion.events import AlertKind, MotionEvent, Phase, Repetition
from kiosk.motion.gate import SENSELESS_MM, GlitchGate, suspects, usable
from kiosk.motion.movement import Movement
from kiosk.motion.quality import RAIL_DEG, check_rail
from kiosk.motion.samples import FloatArray
from kiosk.motion.working_range import WorkingRange

GAP_S = 0.25
LEAST_RUN = 64
"""Fewer samples are judged faster one by one."""


class Believed:
    """Samples that the gate has let through and that are still to be judged, piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[tuple[FloatArray, FloatArray, FloatArray]] = []
        self.count = 0

    def add(self, t_s: FloatArray, position_mm: FloatArray, noise_mm: FloatArray) -> None:
        """``(n,)`` float64 each: seconds, mm, and the noise after each in mm."""
        self._pieces.append((t_s, position_mm, noise_mm))
        self.count += len(t_s)

    def take(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """All of them as one, ``(n,)`` each; nothing is left."""
        t_s, position_mm, noise_mm = (np.concatenate(column) for column in zip(*self._pieces, strict=True))
        self._pieces.clear()
        self.count = 0
        return t_s, position_mm, noise_mm


class MotionTracker:
    """Judges a sled sample by sample; how the samples are cut into calls makes no difference.

    Args:
        limits: depth and lockout limit; without them the range is learned and nothing is judged.
        rack_mm: where the sled rests; None if there is no rack (recordings).
        order: ``ec`` lowers first (leg press), ``ce`` pushes first.
        prescribed_eccentric_s: lowering time of the tempo, to tell a lowering that is far too fast.
        working_mm: lowest and highest point of a repetition when known without limits.
        straight_mm: taught position of straight legs, beyond which nobody reaches.
        rail_deg: angle of the rail to the floor, for the propulsive velocity.

    Raises:
        ValueError: the rail is not between 0 (level) and 90 degrees (upright).
    """

    def __init__(
        self,
        limits: Limits | None,
        rack_mm: float | None,
        order: Literal["ec", "ce"] = "ec",
        prescribed_eccentric_s: float | None = None,
        working_mm: tuple[float, float] | None = None,
        straight_mm: float | None = None,
        rail_deg: float = RAIL_DEG,
    ) -> None:
        check_rail(rail_deg)
        mirror = order == "ce"
        working = _working_range(limits, working_mm, mirror)
        self._gate = GlitchGate()
        self._filters = FilterChain()
        self._movement = Movement(
            limits, rack_mm, working, mirror, prescribed_eccentric_s, straight_mm, rail_deg
        )
        self._last_t_s = -math.inf
        self._hole = False

    @property
    def phase(self) -> Phase:
        """Where in the movement the sled is."""
        return self._movement.course.phase

    @property
    def position_mm(self) -> float | None:
        """Median of the last three raw samples; None while unknown."""
        return None if self._movement.point is None else self._movement.point.position_mm

    @property
    def velocity_mps(self) -> float | None:
        """Slope over the last tenth of a second; None while unknown."""
        return None if self._movement.point is None else self._movement.point.velocity_mps

    @property
    def noise_mm(self) -> float:
        """Standard deviation of the sensor's noise, estimated."""
        return self._filters.noise_mm

    @property
    def racked(self) -> bool | None:
        """Whether the sled hangs in its rack; None while that is unknown."""
        return self._movement.rack.racked

    @property
    def attempts(self) -> tuple[Repetition, ...]:
        """Attempts of this set as they stand now."""
        return tuple(self._movement.book.attempts)

    @property
    def alerts(self) -> frozenset[AlertKind]:
        """Alerts that are on."""
        return self._movement.guard.alerts

    @property
    def calm_mm(self) -> Band:
        """Positions between which the next samples can begin no red alert before the next frame."""
        movement = self._movement
        return calm_mm(movement.limits, movement.rack.rack_mm, movement.point)

    def begin_set(self) -> None:
        """Forget the attempts; the limits are disarmed until the set really runs."""
        self._movement.begin_set()
        self._hole = False

    def expect_rack(self, expected: bool) -> None:
        """The target is reached: the next move is racking and raises no limit alert."""
        self._movement.expected = expected

    def expect_last(self, expected: bool) -> None:
        """One repetition is missing: a push that slows down at the top and goes on goes to the rack."""
        self._movement.expect_last(expected)

    @property
    def lost(self) -> bool:
        """Whether the movement has shown that the sensor has lost its place: nothing more is judged."""
        return self._movement.lost

    def latch(self, latching: bool) -> None:
        """Whether a suspicion that the sensor has lost its place ends the judgement until it is checked.

        Not in recordings, which nobody can check, nor while the sled rests in its rack.
        """
        self._movement.latching = latching

    def place_checked(self) -> None:
        """Somebody has checked the position at a known place: suspicions about it are over."""
        self._movement.places.checked()
        self._movement.lost = False

    def amended(self) -> tuple[Repetition, ...]:
        """Attempts that changed after their event, since the last call."""
        return self._movement.book.take_amended()

    def take_hole(self) -> bool:
        """Whether the signal broke in a running set since the last call: a repetition may be missing."""
        hole, self._hole = self._hole, False
        return hole

    def interrupt(self) -> list[MotionEvent]:
        """The signal broke: alerts off, phase unknown, an unfinished repetition is dropped."""
        self._gate = GlitchGate()
        self._last_t_s = -math.inf
        return self._break_off()

    def _break_off(self) -> list[MotionEvent]:
        self._filters.restart()
        self._hole = self._hole or self._movement.in_set
        return self._movement.break_off()

    def feed(self, t_s: FloatArray, position_mm: FloatArray, judge: bool = True) -> list[MotionEvent]:
        """Take samples in time order.

        Args:
            t_s: ``(n,)`` seconds; samples that do not advance are ignored.
            position_mm: ``(n,)``; values that are not numbers, or a kilometre away, are ignored.
            judge: False counts only: no verdicts, no alerts.
        """
        if len(t_s) < LEAST_RUN or self.lost:
            return self._each(t_s, position_mm, judge)
        events: list[MotionEvent] = []
        good = usable(t_s, position_mm, self._last_t_s)
        if not good.all():
            t_s, position_mm = t_s[good], position_mm[good]
        start = 0
        doubtful = suspects(t_s, position_mm) | (np.diff(t_s, prepend=-np.inf) > GAP_S)
        believed = Believed()
        for stop in [*np.flatnonzero(doubtful).tolist(), len(t_s)]:
            # A run is let through as a whole once the gate has opened; what precedes that goes one by one.
            while start < stop and not self._gate.open:
                events += self._one(t_s.item(start), position_mm.item(start), judge, believed)
                start += 1
            if self._over():
                return events
            if start < stop:
                self._pass(t_s[start:stop], position_mm[start:stop], believed)
            if stop < len(t_s):
                events += self._one(t_s.item(stop), position_mm.item(stop), judge, believed)
            if self._over():
                return events
            start = stop + 1
        return events + self._judge(believed, judge)

    def _one(self, t_s: float, position_mm: float, judge: bool, believed: Believed) -> list[MotionEvent]:
        """One sample through the gate; what was believed before is judged first if it breaks the stream."""
        events: list[MotionEvent] = []
        if self._over():
            return events
        if GAP_S < t_s - self._last_t_s < math.inf:
            events += self._judge(believed, judge)
            if self._over():
                return events
            events += self.interrupt()
        self._last_t_s = t_s
        gated = self._gate.add(t_s, position_mm, self._filters.noise_mm)
        if gated.step:
            events += self._judge(believed, judge)
            if self._over():
                return events
            events += self._break_off()
        if gated.samples:
            times_s, places_mm = np.array(gated.samples).T
            believed.add(times_s, places_mm, self._filters.measure(places_mm))
        return events

    def _pass(self, t_s: FloatArray, position_mm: FloatArray, believed: Believed) -> None:
        """Samples that an open gate lets through."""
        self._last_t_s = t_s.item(-1)
        self._gate.passed(self._last_t_s, position_mm.item(-1))
        believed.add(t_s, position_mm, self._filters.measure(position_mm))

    def _judge(self, believed: Believed, judge: bool) -> list[MotionEvent]:
        """All that has been believed and not yet judged."""
        events: list[MotionEvent] = []
        if believed.count >= LEAST_RUN:
            points = self._filters.add_many_measured(*believed.take())
            events += strides.run(self._movement, points, judge)
        elif believed.count:
            for sample in zip(*(column.tolist() for column in believed.take()), strict=True):
                point = self._filters.add_measured(*sample)
                if point is not None and not self._over():
                    events += self._movement.step(point, judge)
        return events + self._stop() if self._over() else events

    def _each(self, t_s: FloatArray, position_mm: FloatArray, judge: bool) -> list[MotionEvent]:
        events: list[MotionEvent] = []
        for t, x in zip(t_s.tolist(), position_mm.tolist(), strict=True):
            if not (t > self._last_t_s and abs(x) <= SENSELESS_MM) or self._over():
                continue
            if GAP_S < t - self._last_t_s < math.inf:
                events += self.interrupt()
            self._last_t_s = t
            gated = self._gate.add(t, x, self._filters.noise_mm)
            if gated.step:
                events += self._break_off()
            for sample in gated.samples:
                point = self._filters.add(*sample)
                if point is not None and not self._over():
                    events += self._movement.step(point, judge)
            if self._over():
                events += self._stop()
        return events

    def _over(self) -> bool:
        return self._movement.lost

    def _stop(self) -> list[MotionEvent]:
        """What was measured at places that mean nothing is forgotten too."""
        self._filters = FilterChain()
        return self.interrupt()

    def finish(self) -> list[MotionEvent]:
        """The record is over (never for a live sled): a push that was nearly done is entered too."""
        return self._movement.finish()


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
