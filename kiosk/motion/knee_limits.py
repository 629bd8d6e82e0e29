"""Limits of one person out of knee angles and taught points: which of them rules, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.motion.geometry import PAD_MM, LegModel

RIGHT_ANGLE_DEG = 90.0
LOCKOUT_MARGIN_DEG = 15.0
"""A slight bend: 7 to 9 mm for legs of 1.65 to 1.95 m people, so the pad allowance is the larger part."""


class DepthRule(Enum):
    """What sets the depth limit."""

    STAFF = "staff's cap"
    BACK_FLAT = "taught point up to which the lower back stays flat"
    RIGHT_ANGLE = "estimate of the right angle of the knee"


@dataclass(frozen=True)
class DepthLimit:
    """Where lowering has to end, and which rule says so.

    Attributes:
        depth_mm: sled position; the earliest that the lowering sled meets, that is the highest.
        rule: what set it. ``candidates``: every rule that was known, with its position, earliest first.
        flexion_deg: estimated knee flexion there; None without a leg model.
    """

    depth_mm: float
    rule: DepthRule
    candidates: tuple[tuple[DepthRule, float], ...]
    flexion_deg: float | None


@dataclass(frozen=True)
class LockoutLimit:
    """Where the push has to end: ``angle_mm`` for the bend and ``pad_mm`` for the pad short of straight."""

    lockout_mm: float
    angle_mm: float
    pad_mm: float


def depth_limit(
    leg: LegModel | None = None,
    back_flat_mm: float | None = None,
    staff_mm: float | None = None,
    flexion_deg: float = RIGHT_ANGLE_DEG,
) -> DepthLimit:
    """The earliest of the angle estimate, the taught back-flat point and the staff's cap.

    Deeper than the earliest is only possible when staff take the rule away. Of equals the first in the order
    of :class:`DepthRule` is named, so that what staff set is called theirs.

    Args:
        leg: for the angle estimate; None when it is not known.
        back_flat_mm: taught with the empty sled; None when it was not.
        staff_mm: typed by staff; None when it was not.
        flexion_deg: knee flexion allowed, 90 unless staff prescribe another.

    Raises:
        ValueError: no rule is known at all.
    """
    known = (
        (DepthRule.STAFF, staff_mm),
        (DepthRule.BACK_FLAT, back_flat_mm),
        (DepthRule.RIGHT_ANGLE, None if leg is None else leg.position_mm(flexion_deg)),
    )
    candidates = sorted(
        ((rule, mm) for rule, mm in known if mm is not None), key=lambda candidate: -candidate[1]
    )
    if not candidates:
        raise ValueError("depth limit: neither a leg, nor a taught point, nor a cap of staff is known")
    rule, depth_mm = candidates[0]
    return DepthLimit(depth_mm, rule, tuple(candidates), None if leg is None else leg.flexion_deg(depth_mm))


def lockout_limit(
    leg: LegModel, margin_deg: float = LOCKOUT_MARGIN_DEG, pad_mm: float = PAD_MM
) -> LockoutLimit:
    """Short of the straight leg by an angle and by what the pad gives way.

    Near the straight knee 10 degrees are 3 mm, so the angle alone would be lost in the pad.

    Raises:
        ValueError: a margin is negative.
    """
    if margin_deg < 0 or pad_mm < 0:
        raise ValueError(f"lockout limit: margins of {margin_deg:g} degrees and {pad_mm:g} mm, none below 0")
    angle_mm = leg.straight_mm - leg.position_mm(margin_deg)
    return LockoutLimit(leg.straight_mm - angle_mm - pad_mm, angle_mm, pad_mm)
