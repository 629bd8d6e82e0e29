"""This person's own limits: what was taught, estimated and prescribed, composed inside the machine's limits.

The earliest limit counts (domain paper 2.6, conflict 6). Angles are estimates of a two-link leg, never
medical measurements; how sure each number is stands beside it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from kiosk.motion.calibration import MIN_RANGE_MM, Limits
from kiosk.motion.geometry import DEFAULT_HEIGHT_M, LegModel

RIGHT_ANGLE_DEG = 90.0

STRAIGHT_MARGIN_MM = 17.0
"""Lockout limit below the taught straight knee: 7 mm for 15 degrees at 1.75 m, and 10 mm of pad."""

LEG_SHARE = 0.05
"""How far legs of one body height differ in length."""

HIP_SHIFT_MM = 10.0
"""How far a hip moves in the seat without anybody noticing."""

LEAST_SPREAD_MM = 3.0
"""No person turns at one place more exactly than this."""

IMPOSSIBLE_MM = 10.0
"""Further out than the taught straight leg plus this, the leg would be longer than it is."""


class Reason(Enum):
    """What a limit is made of."""

    MACHINE = "machine"
    BACK_FLAT = "back flat"
    RIGHT_ANGLE = "right angle"
    STAFF = "staff"


@dataclass(frozen=True)
class Bound:
    """One candidate for the depth limit.

    Attributes:
        reason: where it comes from.
        position_mm: the sled must not go below.
        sure_mm: it may be off by this much either way; 0 for what is set, not measured.
    """

    reason: Reason
    position_mm: float
    sure_mm: float


@dataclass(frozen=True)
class Taught:
    """What slow unloaded repetitions showed.

    Attributes:
        straight_mm, deep_mm: where the leg was straight, and the deepest point with the back flat.
        straight_spread_mm, deep_spread_mm: half the distance of the furthest repetitions, 0 for one alone.
        reps: how many, at least 1.

    Raises:
        ValueError: the points lie too near to each other for a range between them.
    """

    straight_mm: float
    deep_mm: float
    straight_spread_mm: float = 0.0
    deep_spread_mm: float = 0.0
    reps: int = 1

    def __post_init__(self) -> None:
        if not self.straight_mm - self.deep_mm - STRAIGHT_MARGIN_MM >= MIN_RANGE_MM:
            raise ValueError(
                f"taught range: {self.straight_mm - self.deep_mm:.0f} mm from straight to deep; "
                f"at least {MIN_RANGE_MM + STRAIGHT_MARGIN_MM:.0f} mm are needed"
            )


@dataclass(frozen=True)
class PersonalRange:
    """Limits of one person on this machine.

    Attributes:
        taught: the points behind it.
        limits: always inside the machine's own.
        bounds: every candidate for the depth limit, the one that counts first.
        height_m: body height as it was told, None when it was not.
        leg: the leg that turns positions into angles.
    """

    taught: Taught
    limits: Limits
    bounds: tuple[Bound, ...]
    height_m: float | None
    leg: LegModel

    @property
    def depth(self) -> Bound:
        """The candidate that counts."""
        return self.bounds[0]

    @property
    def depth_deg(self) -> float:
        """Estimated knee flexion at the depth limit."""
        return self.leg.flexion_deg(self.limits.depth_mm)

    @property
    def depth_sure_deg(self) -> float:
        """The flexion at the depth limit may be off by this much, degrees, rounded up to whole ones."""
        leg_deg = angle_error_deg(self.leg, self.limits.depth_mm, self.height_m is not None)
        spread_mm = max(LEAST_SPREAD_MM, self.taught.straight_spread_mm)
        per_mm = degrees_per_mm(self.leg, self.limits.depth_mm)
        return math.ceil(math.hypot(leg_deg, spread_mm * per_mm))

    def impossible(self, position_mm: float) -> bool:
        """Whether a leg reached further than it can: the hips slid, or somebody else sits there."""
        spread_mm = max(LEAST_SPREAD_MM, self.taught.straight_spread_mm)
        return position_mm > self.taught.straight_mm + spread_mm + IMPOSSIBLE_MM


def degrees_per_mm(leg: LegModel, position_mm: float) -> float:
    """How many degrees of flexion one millimetre of the sled is worth."""
    return abs(leg.flexion_deg(position_mm - 0.5) - leg.flexion_deg(position_mm + 0.5))


def angle_error_deg(leg: LegModel, position_mm: float, height_known: bool) -> float:
    """Error of the flexion from leg length and hip shift; without a height the leg is twice as unsure."""
    share = LEG_SHARE if height_known else 2 * LEG_SHARE
    shown = leg.flexion_deg(position_mm)
    other = LegModel(leg.straight_mm, leg.thigh_mm * (1 + share), leg.shank_mm * (1 + share))
    shifted = LegModel(leg.straight_mm + HIP_SHIFT_MM, leg.thigh_mm, leg.shank_mm)
    return math.hypot(other.flexion_deg(position_mm) - shown, shifted.flexion_deg(position_mm) - shown)


def compose(
    machine: Limits, taught: Taught, height_m: float | None = None, staff_deg: float | None = None
) -> PersonalRange:
    """The person's range: earliest of machine, taught back-flat point, 90 degree estimate and staff's cap.

    The estimate needs the body height (metres). Staff's cap in degrees of flexion does without it, on the
    usual leg.

    Raises:
        ValueError: what is left between the limits is too little to train in.
    """
    leg = LegModel.from_height(taught.straight_mm, height_m or DEFAULT_HEIGHT_M)
    bounds = [
        Bound(Reason.MACHINE, machine.depth_mm, 0.0),
        Bound(Reason.BACK_FLAT, taught.deep_mm, max(LEAST_SPREAD_MM, taught.deep_spread_mm)),
    ]
    if height_m is not None:
        bounds.append(_angle_bound(Reason.RIGHT_ANGLE, leg, RIGHT_ANGLE_DEG, True))
    if staff_deg is not None:
        bounds.append(_angle_bound(Reason.STAFF, leg, staff_deg, height_m is not None))
    bounds.sort(key=lambda bound: -bound.position_mm)
    lockout_mm = min(machine.lockout_mm, taught.straight_mm - STRAIGHT_MARGIN_MM)
    limits = Limits(bounds[0].position_mm, lockout_mm, machine.drop_mps)
    return PersonalRange(taught, limits, tuple(bounds), height_m, leg)


def _angle_bound(reason: Reason, leg: LegModel, flexion_deg: float, height_known: bool) -> Bound:
    position_mm = leg.position_mm(flexion_deg)
    per_mm = degrees_per_mm(leg, position_mm)
    error_deg = angle_error_deg(leg, position_mm, height_known)
    return Bound(reason, position_mm, error_deg / per_mm)
