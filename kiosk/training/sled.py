"""The one owner of the sled's position: counts to millimetres, phases and limits, trace."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.calm import EVERYWHERE, NOWHERE, Band
from kiosk.motion.events import (
    AlertChange,
    AlertKind,
    MotionEvent,
    Phase,
    Repetition,
    Suspicion,
    TrustLevel,
)
from kiosk.motion.geometry import LegModel
from kiosk.motion.home import HomeFinder
from kiosk.motion.quality import RAIL_DEG
from kiosk.motion.samples import FlagArray, FloatArray, LinkNews, SampleBlock
from kiosk.motion.tracker import MotionTracker
from kiosk.motion.trust import SignalWatch
from kiosk.training.machine_state import MachineState
from kiosk.training.personal import STRAIGHT_MARGIN_MM, PersonalRange
from kiosk.training.reference import ReferenceWatch
from kiosk.training.snapshot import LEASE_S
from kiosk.training.standing import Standing
from kiosk.training.trace import Trace

TOP_BAND_SHARE = 0.2
"""Lowered out of this upper share of the range a set has begun; settling after unracking is not that."""


@dataclass(frozen=True)
class Machine:
    """A machine's calibration, limits and angle of the rail to the floor as somebody stored them."""

    calibration: Calibration
    limits: Limits
    rail_deg: float = RAIL_DEG


class Sled:
    """Feeds every block through calibration, trust and judgement, in this order, and skips nothing.

    Attributes:
        standing: how the sensor stands: line, lease, truth, place.
    """

    def __init__(
        self,
        machine: Machine | None,
        prescribed_eccentric_s: float | None = None,
        state: MachineState = MachineState.NONE,
    ) -> None:
        self.standing = Standing()
        self.adopt(machine, prescribed_eccentric_s, state)

    def adopt(
        self,
        machine: Machine | None,
        prescribed_eccentric_s: float | None = None,
        state: MachineState = MachineState.NONE,
    ) -> None:
        """Judge by this machine from now on; what was seen by another one is forgotten.

        ``state`` says why, where there is none.
        """
        self.machine = machine
        self.machine_state = state if machine is None else MachineState.VALID
        reference = None if machine is None else ReferenceWatch.of(machine.calibration, machine.limits)
        self.standing.adopt(reference, state)
        self.trace = Trace()
        self.suspicion = ""
        """What in the movement of this set fits neither machine nor person, as one plain sentence."""
        self._believed: list[tuple[FloatArray, FloatArray]] = []
        self._personal: PersonalRange | None = None
        self._leg: LegModel | None = None
        self._tracker: MotionTracker | None = None
        if machine is not None:
            self._leg = LegModel.from_height(machine.limits.lockout_mm + STRAIGHT_MARGIN_MM)
            self._home = HomeFinder(machine.calibration.travel_mm)
            self._watch = SignalWatch(
                machine.calibration.travel_mm, machine.calibration.rack_mm, machine.limits
            )
            self.prescribe(prescribed_eccentric_s)

    @property
    def newest(self) -> tuple[FloatArray, FloatArray] | None:
        """Times ``(n,)`` in s and positions ``(n,)`` in mm of what was trusted of the last block."""
        if not self._believed:
            return None
        times, places = zip(*self._believed, strict=True)
        return np.concatenate(times), np.concatenate(places)

    @property
    def limits(self) -> Limits | None:
        """Limits that hold now: the person's, else the machine's; None when not calibrated."""
        if self._personal is not None:
            return self._personal.limits
        return None if self.machine is None else self.machine.limits

    def adopt_range(self, personal: PersonalRange | None) -> None:
        """A person's own limits and leg from the next :meth:`prescribe` on; None for the machine's."""
        self._personal = personal
        if personal is not None:
            self._leg = personal.leg
        elif self.machine is not None:
            self._leg = LegModel.from_height(self.machine.limits.lockout_mm + STRAIGHT_MARGIN_MM)

    def prescribe(self, eccentric_s: float | None) -> None:
        """Judge lowering times against this prescription from now on; the movement is found anew."""
        self.suspicion = ""
        if self.machine is not None:
            self._tracker = MotionTracker(
                self.limits,
                self.machine.calibration.rack_mm,
                prescribed_eccentric_s=eccentric_s,
                straight_mm=None if self._personal is None else self._personal.taught.straight_mm,
                rail_deg=self.machine.rail_deg,
            )
            self._check_place()

    def take(self, block: SampleBlock) -> list[MotionEvent]:
        """Judge one block; empty when it must not be judged."""
        if block.t_s.size == 0:
            return []
        last_s = float(block.t_s[-1])
        self._believed = []
        if self.machine is None or self._tracker is None:
            self.standing.renew(last_s)
            return []
        position_mm, flags, ceiling = self._home.place(block, self.machine.calibration.to_mm(block.raw))
        late = block.arrived_s - last_s > LEASE_S
        events: list[MotionEvent] = []
        for span in self._watch.follow(block.t_s, position_mm, flags, block.lost):
            part = slice(span.start, span.stop)
            self.standing.trust = span.trust.within(ceiling)
            events += self._judge(self._tracker, block.t_s[part], position_mm[part], flags[part], late)
        return events

    def _judge(
        self, tracker: MotionTracker, t_s: FloatArray, position_mm: FloatArray, flags: FlagArray, late: bool
    ) -> list[MotionEvent]:
        """Samples of one trust; a doubt about the place counts from the end of the slot that shows it."""
        events: list[MotionEvent] = []
        done = 0

        def catch_up(stop: int) -> None:
            nonlocal done
            if stop > done:
                events.extend(self._feed(tracker, t_s[done:stop], position_mm[done:stop], late))
                done = stop

        def racked_at(stop: int) -> bool:
            catch_up(stop)
            return self.phase is Phase.RACKED

        for change in self.standing.changes_of_place(t_s, position_mm, flags, racked_at):
            catch_up(change)
            self._check_place()
        catch_up(len(t_s))
        return events

    def _feed(
        self, tracker: MotionTracker, t_s: FloatArray, position_mm: FloatArray, late: bool
    ) -> list[MotionEvent]:
        """Samples that are believed alike."""
        last_s = float(t_s[-1])
        if not self.standing.weigh(last_s, late):
            self.trace.gap(last_s)
            return tracker.interrupt()
        events = tracker.feed(t_s, position_mm, judge=self.standing.trust.level is TrustLevel.FULL)
        suspicions = [event for event in events if isinstance(event, Suspicion)]
        if suspicions:
            self.suspicion = suspicions[-1].reason
        if tracker.lost:
            self.standing.lose_place()
            known = int(np.searchsorted(t_s, suspicions[-1].t_s, "right"))
            t_s, position_mm = t_s[:known], position_mm[:known]
        self._believed.append((t_s, position_mm))
        self.trace.append(t_s, position_mm)
        return events

    def _check_place(self) -> None:
        checked = self.standing.check_place()
        if self._tracker is not None:
            if checked:
                self._tracker.place_checked()
            self._tracker.latch(not self.standing.at_rack)

    def hear(self, news: LinkNews) -> list[MotionEvent]:
        """Link news: anything but LIVE ends the lease at once."""
        if self.standing.hear(news):
            return []
        if self.machine is not None:
            self._watch.restart()
        self._check_place()
        return self.lose(news.t_s)

    def confirm_place(self) -> None:
        """Staff have checked that the position is right."""
        if self.standing.confirm_place() and self._tracker is not None:
            self._tracker.place_checked()

    def lose(self, t_s: float) -> list[MotionEvent]:
        """The signal is gone: forget the position; an unfinished repetition is not counted.

        What was seen of the signal is not forgotten: a fault must not be over because it was noticed.
        """
        self.standing.end_lease()
        self.trace.gap(t_s)
        return self._tracker.interrupt() if self._tracker is not None else []

    @property
    def calm_raw(self) -> Band:
        """In the sensor's unit: samples between these may wait a frame, because none can turn red."""
        if self.machine is None or self._tracker is None:
            return EVERYWHERE
        band = self._tracker.calm_mm
        if band is NOWHERE:
            return NOWHERE
        offset_mm, calibration = self._home.offset_mm, self.machine.calibration
        low, high = sorted(calibration.to_raw(place_mm - offset_mm) for place_mm in band)
        return low, high

    @property
    def noise_mm(self) -> float | None:
        """Standard deviation of the position's noise, None when not calibrated."""
        return None if self.machine is None else self._watch.noise_mm

    def arm(self, t_s: float) -> list[AlertChange]:
        """A new set: limits rest until the person lifts. Alerts still on are ended."""
        if self._tracker is None:
            return []
        before = self._tracker.alerts
        self._tracker.begin_set()
        self.suspicion = ""
        position_mm = self.position_mm or 0.0
        gone = sorted(before - self._tracker.alerts, key=lambda kind: kind.value)
        return [AlertChange(t_s, kind, False, position_mm) for kind in gone]

    def expect_last(self, expected: bool) -> None:
        """The next repetition is the last of its set."""
        if self._tracker is not None:
            self._tracker.expect_last(expected)

    def expect_rack(self, expected: bool) -> None:
        """The target is reached: the next move is racking."""
        if self._tracker is not None:
            self._tracker.expect_rack(expected)

    @property
    def phase(self) -> Phase:
        """Real phase of the movement."""
        return Phase.UNKNOWN if self._tracker is None else self._tracker.phase

    @property
    def lowering(self) -> bool:
        """Whether the person lowers the sled for a repetition, not merely settles at the top."""
        position_mm, limits = self.position_mm, self.limits
        if limits is None or position_mm is None or self.phase is not Phase.ECCENTRIC:
            return False
        return position_mm < limits.lockout_mm - TOP_BAND_SHARE * limits.range_mm

    @property
    def leaving_rack_behind(self) -> bool:
        """Whether the person lowers for one more repetition although only racking was left to do."""
        position_mm, limits = self.position_mm, self.limits
        if self.machine is None or limits is None or position_mm is None or not self.lowering:
            return False
        return position_mm < self.machine.calibration.rack_mm - TOP_BAND_SHARE * limits.range_mm

    @property
    def position_mm(self) -> float | None:
        """Newest trusted position, None when unknown."""
        if self._tracker is None or not self.standing.live:
            return None
        return self._tracker.position_mm

    @property
    def knee_deg(self) -> float | None:
        """Estimated knee flexion, None when the position is unknown."""
        position_mm = self.position_mm
        if self._leg is None or position_mm is None or not np.isfinite(position_mm):
            return None
        return self._leg.flexion_deg(position_mm)

    def amended(self) -> tuple[Repetition, ...]:
        """Attempts whose verdict changed after they were reported, since the last call."""
        return () if self._tracker is None else self._tracker.amended()

    def take_hole(self) -> bool:
        """Whether the signal broke in a running set since the last call: a repetition may be missing."""
        return self._tracker is not None and self._tracker.take_hole()

    @property
    def alerts(self) -> frozenset[AlertKind]:
        """Alerts that are on."""
        return frozenset() if self._tracker is None else self._tracker.alerts
