"""What staff mode knows of the machine: the version in force, the older ones, the daily checks. Frozen."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.motion.calibration import MIN_RANGE_MM, Calibration, Limits
from kiosk.training.calibration_checks import ThirdPoint
from kiosk.training.daily_check import CheckResult
from kiosk.training.guide import GuideMachine
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.machine_state import MachineState

RACK_ABOVE_LOCKOUT_MM = 45.0
TOP_ABOVE_LOCKOUT_MM = 65.0
RIGHT_ANGLE_MM = 285.0
"""Sled travel from nearly straight to a right angle of the knee at 1.75 m of body height, with a margin."""

HIGH_RACK_SHARE = 0.6
LOWEST_MM = 20.0


@dataclass(frozen=True)
class VersionInfo:
    """One version of calibration and limits; damaged ones have no numbers and say why.

    Attributes:
        number: counts up by one with each version.
        calibration, limits, profile: None when the version cannot be believed.
        third: the check point, None when none was taken.
        signed: who saved it, empty when nobody's PIN was asked for.
        day: when, as it is shown.
        valid_until: last day, as it is shown; empty when it has no end.
        restored_from: number of the version that this one brought back, 0 otherwise.
        damage: why it cannot be believed, empty when it can.
    """

    number: int
    calibration: Calibration | None
    limits: Limits | None
    profile: MachineProfile | None
    third: ThirdPoint | None = None
    signed: str = ""
    day: str = ""
    valid_until: str = ""
    restored_from: int = 0
    damage: str = ""


@dataclass(frozen=True)
class CheckEntry:
    """A daily check as the chart shows it. ``day``: as it is shown."""

    day: str
    result: CheckResult


@dataclass(frozen=True)
class MachineFacts:
    """The machine as the disk has it.

    Attributes:
        in_force: the newest version, None without one that can be believed.
        state: whether its limits may be judged; ``sentence`` says why not.
        versions: newest first, damaged ones too.
        checks: daily checks, oldest first.
        black_boxes: recordings of faults on the disk, newest first, by name.
        counts_per_mm: scale of the connected sensor's protocol, None where it has none.
        profile: where a change of the description begins.
        described: what staff have said of the machine, for the guide; None when they have said nothing.
    """

    in_force: VersionInfo | None = None
    state: MachineState = MachineState.NONE
    sentence: str = "Not calibrated yet."
    versions: tuple[VersionInfo, ...] = ()
    checks: tuple[CheckEntry, ...] = ()
    counts_per_mm: float | None = None
    black_boxes: tuple[str, ...] = ()
    profile: MachineProfile = field(default_factory=MachineProfile)
    described: GuideMachine | None = None

    @property
    def judging(self) -> bool:
        """Whether limits may be judged."""
        return self.state is MachineState.VALID


def limits_for(calibration: Calibration, before: Limits | None) -> tuple[Limits, bool]:
    """Limits to go with a new calibration, and whether they are those of before.

    Limits are mm above the bottom stop, so they stay true when the same machine is calibrated again. Without
    any, or when they no longer fit the travel, cautious ones are proposed; staff see and change them.
    """
    if before is not None and before.depth_mm >= 0 and before.lockout_mm <= calibration.travel_mm:
        return before, True
    travel_mm = calibration.travel_mm
    high_rack = calibration.rack_mm > HIGH_RACK_SHARE * travel_mm
    lockout_mm = (
        calibration.rack_mm - RACK_ABOVE_LOCKOUT_MM if high_rack else travel_mm - TOP_ABOVE_LOCKOUT_MM
    )
    lockout_mm = min(max(lockout_mm, MIN_RANGE_MM), travel_mm)
    depth_mm = max(min(LOWEST_MM, lockout_mm - MIN_RANGE_MM), lockout_mm - RIGHT_ANGLE_MM)
    return Limits(depth_mm, lockout_mm), False
