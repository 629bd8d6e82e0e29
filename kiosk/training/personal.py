"""This person's own limits: what was taught, estimated and prescribed, composed inside the machine's limits.

The earliest limit counts (domain paper 2.6, conflict 6). Angles are estimates of a two-link leg, never
medical measurements; how sure each number is stands beside it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from kiosk.motion.calibration import MIN_RANGE_MM, Limits
from kiosk.motion.geometry import (
    DEFAULT_HEIGHT_M,
    HIP_SHIFT_MM,
    ONE_POINT_SHARE,
    Doubt,
    LegModel,
    flexion_estimate,
    position_estimate,
)
from kiosk.motion.knee_limits import RIGHT_ANGLE_DEG, DepthRule, depth_limit, lockout_limit

STRAIGHT_MARGIN_MM = 17.0
"""Lockout limit below the straight knee of a usual leg: 7 mm for 15 degrees, and 10 mm of pad."""

LEAST_SPREAD_MM = 3.0
"""No person turns at one place more exactly than this."""


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
        doubt = doubt_of(self.height_m, self.taught.straight_spread_mm)
        return math.ceil(flexion_estimate(self.leg, self.limits.depth_mm, doubt).error)

    def impossible(self, position_mm: float) -> bool:
        """Whether a leg reached further than it can: the hips slid, or somebody else sits there."""
        spread_mm = max(LEAST_SPREAD_MM, self.taught.straight_spread_mm)
        return self.leg.impossible(position_mm - spread_mm)


def doubt_of(height_m: float | None, spread_mm: float) -> Doubt:
    """What may be wrong: leg length (twice as much without a height), and the spread of the taught points."""
    share = ONE_POINT_SHARE if height_m is not None else 2 * ONE_POINT_SHARE
    return Doubt(share, math.hypot(HIP_SHIFT_MM, max(LEAST_SPREAD_MM, spread_mm)))


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
    doubt = doubt_of(height_m, taught.straight_spread_mm)
    staff_mm = None if staff_deg is None else leg.position_mm(staff_deg)
    known = depth_limit(leg if height_m is not None else None, taught.deep_mm, staff_mm)
    sure_mm = {
        DepthRule.BACK_FLAT: max(LEAST_SPREAD_MM, taught.deep_spread_mm),
        DepthRule.RIGHT_ANGLE: position_estimate(leg, RIGHT_ANGLE_DEG, doubt).error,
        DepthRule.STAFF: 0.0 if staff_deg is None else position_estimate(leg, staff_deg, doubt).error,
    }
    bounds = [Bound(_REASONS[rule], mm, sure_mm[rule]) for rule, mm in known.candidates]
    bounds.append(Bound(Reason.MACHINE, machine.depth_mm, 0.0))
    bounds.sort(key=lambda bound: -bound.position_mm)
    lockout_mm = min(machine.lockout_mm, lockout_limit(leg).lockout_mm)
    limits = Limits(bounds[0].position_mm, lockout_mm, machine.drop_mps)
    return PersonalRange(taught, limits, tuple(bounds), height_m, leg)


_REASONS = {
    DepthRule.STAFF: Reason.STAFF,
    DepthRule.BACK_FLAT: Reason.BACK_FLAT,
    DepthRule.RIGHT_ANGLE: Reason.RIGHT_ANGLE,
}
