"""The one owner of the sled's position: counts to millimetres, trust, phases and limits, trace."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.events import AlertChange, AlertKind, MotionEvent, Phase, Repetition, Trust, TrustLevel
from kiosk.motion.geometry import LegModel
from kiosk.motion.home import HomeFinder
from kiosk.motion.samples import FloatArray, LinkNews, LinkState, SampleBlock
from kiosk.motion.tracker import MotionTracker
from kiosk.motion.trust import SignalWatch
from kiosk.training.personal import STRAIGHT_MARGIN_MM, PersonalRange
from kiosk.training.snapshot import LEASE_S
from kiosk.training.trace import Trace

TOP_BAND_SHARE = 0.2
"""Lowered out of this upper share of the range a set has begun; settling after unracking is not that."""

LOST_S = 0.5
"""Without a sample for this long the signal is lost, whatever the link says."""

NOT_CALIBRATED = Trust(TrustLevel.NONE, "Not calibrated: the kiosk guides you but judges nothing")


@dataclass(frozen=True)
class Machine:
    """A machine's calibration and limits as somebody stored them."""

    calibration: Calibration
    limits: Limits


class Sled:
    """Feeds every block through calibration, trust and judgement, in this order, and skips nothing.

    ``newest``: times and positions of the last block, None when it was not trusted.
    """

    def __init__(self, machine: Machine | None, prescribed_eccentric_s: float | None = None) -> None:
        self.machine = machine
        self.link = LinkState.SEARCHING
        self.link_reason = "Looking for the sensor"
        self.ever_live = False
        self.trust = NOT_CALIBRATED if machine is None else Trust(TrustLevel.NONE, "No sensor yet")
        self.fresh_until_s = -1.0
        self.trace = Trace()
        self.newest: tuple[FloatArray, FloatArray] | None = None
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
    def limits(self) -> Limits | None:
        """Limits that hold now: the person's, else the machine's; None when not calibrated."""
        if self._personal is not None:
            return self._personal.limits
        return None if self.machine is None else self.machine.limits

    def adopt(self, personal: PersonalRange | None) -> None:
        """A person's own limits and leg from the next :meth:`prescribe` on; None for the machine's."""
        self._personal = personal
        if personal is not None:
            self._leg = personal.leg
        elif self.machine is not None:
            self._leg = LegModel.from_height(self.machine.limits.lockout_mm + STRAIGHT_MARGIN_MM)

    def prescribe(self, eccentric_s: float | None) -> None:
        """Judge lowering times against this prescription from now on; the movement is found anew."""
        if self.machine is not None:
            self._tracker = MotionTracker(
                self.limits, self.machine.calibration.rack_mm, prescribed_eccentric_s=eccentric_s
            )

    def take(self, block: SampleBlock) -> list[MotionEvent]:
        """Judge one block; empty when it must not be judged."""
        if block.t_s.size == 0:
            return []
        last_s = float(block.t_s[-1])
        self.newest = None
        if self.machine is None or self._tracker is None:
            self.fresh_until_s = last_s + LEASE_S
            return []
        position_mm, flags, ceiling = self._home.place(block, self.machine.calibration.to_mm(block.raw))
        self.trust = self._watch.feed(block.t_s, position_mm, flags, block.lost).within(ceiling)
        if self.trust.level is TrustLevel.NONE:
            self.trace.gap(last_s)
            return self._tracker.interrupt()
        self.fresh_until_s = last_s + LEASE_S
        self.newest = (block.t_s, position_mm)
        self.trace.append(block.t_s, position_mm)
        return self._tracker.feed(block.t_s, position_mm, judge=self.trust.level is TrustLevel.FULL)

    def hear(self, news: LinkNews) -> list[MotionEvent]:
        """Link news: anything but LIVE ends the lease at once."""
        self.link, self.link_reason = news.state, news.reason
        if news.state is LinkState.LIVE:
            self.ever_live = True
            return []
        return self.lose(news.t_s)

    def lose(self, t_s: float) -> list[MotionEvent]:
        """The signal is gone: forget the position; an unfinished repetition is not counted."""
        self.fresh_until_s = -1.0
        self.trace.gap(t_s)
        if self.machine is not None:
            self._watch.restart()
        return self._tracker.interrupt() if self._tracker is not None else []

    def arm(self, t_s: float) -> list[AlertChange]:
        """A new set: limits rest until the person lifts. Alerts still on are ended."""
        if self._tracker is None:
            return []
        before = self._tracker.alerts
        self._tracker.begin_set()
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

    def usable(self, now_s: float) -> bool:
        """Whether samples flow and may be judged at ``now_s``."""
        fresh = self.link is LinkState.LIVE and now_s <= self.fresh_until_s - LEASE_S + LOST_S
        return fresh and (self.machine is None or self.trust.level is not TrustLevel.NONE)

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
        if self._tracker is None or self.trust.level is TrustLevel.NONE or self.link is not LinkState.LIVE:
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

    @property
    def alerts(self) -> frozenset[AlertKind]:
        """Alerts that are on."""
        return frozenset() if self._tracker is None else self._tracker.alerts
