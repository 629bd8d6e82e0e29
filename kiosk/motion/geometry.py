"""Two-link leg: sled position to knee and hip angle and back, with what may be wrong about it.

Hip fixed in the seat, ankle fixed to the sled while the whole sole is down. With thigh T, shank S and knee
flexion theta (0 straight) the hip is D from the ankle, D^2 = T^2 + S^2 + 2*T*S*cos(theta). Along the rail
the ankle is sqrt(D^2 - y^2) from the hip, y being how far it lies beside the line through the hip. Segment
lengths as fractions of body height: thigh 0.245, shank 0.246 (Drillis and Contini 1966). An estimate, never
a medical measurement.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

THIGH_PER_HEIGHT = 0.245
SHANK_PER_HEIGHT = 0.246
DEFAULT_HEIGHT_M = 1.75

ONE_POINT_SHARE = 0.05
"""Leg length out of body height: people of one height differ by as much."""
TWO_POINT_SHARE = 0.042
"""Leg length taught with a goniometer read to 2 degrees: d(1 - cos(45))/(1 - cos(45)) = 0.042."""
HIP_SHIFT_MM = 10.0
PAD_MM = 10.0
"""Under load the pelvis sinks into the pad, away from the plate: the knee is straighter than it looks."""
IMPOSSIBLE_MM = 8.0
"""So far beyond the taught straight leg nobody reaches: hips slid, toes pushed, or a wrong profile."""


@dataclass(frozen=True)
class LegModel:
    """A leg with its straight position on the rail.

    Attributes:
        straight_mm: sled position at which the knee would be straight.
        thigh_mm, shank_mm: segment lengths in mm, both above 0.
        offset_mm: how far the ankle lies beside the line through the hip along the rail.

    Raises:
        ValueError: a segment has no length, or the leg does not reach across the offset.
    """

    straight_mm: float
    thigh_mm: float
    shank_mm: float
    offset_mm: float = 0.0

    def __post_init__(self) -> None:
        if not (self.thigh_mm > 0 and self.shank_mm > 0):
            raise ValueError(
                f"leg: thigh {self.thigh_mm:g} mm and shank {self.shank_mm:g} mm must be above 0"
            )
        if not abs(self.offset_mm) < self.thigh_mm + self.shank_mm:
            raise ValueError(f"leg: it does not reach a plate {self.offset_mm:g} mm beside the hip")

    @classmethod
    def from_height(
        cls, straight_mm: float, height_m: float = DEFAULT_HEIGHT_M, offset_mm: float = 0.0
    ) -> LegModel:
        """One-point teaching: the straight position, and the leg out of body height in metres."""
        thigh_mm, shank_mm = height_m * 1000 * THIGH_PER_HEIGHT, height_m * 1000 * SHANK_PER_HEIGHT
        return cls(straight_mm, thigh_mm, shank_mm, offset_mm)

    @classmethod
    def from_two_points(cls, straight_mm: float, bent_mm: float, bent_deg: float = 90.0) -> LegModel:
        """Two-point teaching: straight, and bent by what a goniometer shows; equal segments, no height.

        2*L = (straight - bent)/(1 - cos(angle/2)); it absorbs the geometry of the machine.

        Raises:
            ValueError: the angle is outside 30 to 150 degrees or the bent position is not below the straight.
        """
        if not 30.0 <= bent_deg <= 150.0:
            raise ValueError(f"leg: taught at {bent_deg:g} degrees, allowed are 30 to 150")
        if not bent_mm < straight_mm:
            raise ValueError(
                f"leg: bent at {bent_mm:g} mm, which is not below straight at {straight_mm:g} mm"
            )
        half_mm = (straight_mm - bent_mm) / (1.0 - math.cos(math.radians(bent_deg / 2.0))) / 2.0
        return cls(straight_mm, half_mm, half_mm)

    @property
    def length_mm(self) -> float:
        """Hip to ankle of the straight leg."""
        return self.thigh_mm + self.shank_mm

    def flexion_deg(self, position_mm: float) -> float:
        """Knee flexion in degrees at a sled position, clamped to 0 (straight) and 180 (folded)."""
        along_mm = self._along_mm(self.length_mm) - (self.straight_mm - position_mm)
        if along_mm <= 0:
            return 180.0
        square = along_mm**2 + self.offset_mm**2 - self.thigh_mm**2 - self.shank_mm**2
        return math.degrees(math.acos(_unit(square / (2 * self.thigh_mm * self.shank_mm))))

    def position_mm(self, flexion_deg: float) -> float:
        """Sled position in mm at a knee flexion in degrees, as far as the offset lets the leg fold."""
        lost_mm = self._along_mm(self.length_mm) - self._along_mm(self.distance_mm(flexion_deg))
        return self.straight_mm - lost_mm

    def distance_mm(self, flexion_deg: float) -> float:
        """Hip to ankle at a knee flexion."""
        product = 2 * self.thigh_mm * self.shank_mm * math.cos(math.radians(flexion_deg))
        return math.sqrt(max(0.0, self.thigh_mm**2 + self.shank_mm**2 + product))

    def mm_per_deg(self, flexion_deg: float) -> float:
        """How far the sled goes for one degree: next to nothing at the straight knee, a singularity."""
        distance_mm = self.distance_mm(flexion_deg)
        along_mm = self._along_mm(distance_mm)
        if along_mm <= 0:
            return math.inf
        sine = math.sin(math.radians(flexion_deg))
        return math.radians(self.thigh_mm * self.shank_mm * sine / along_mm)

    def hip_flexion_deg(self, flexion_deg: float, backrest_deg: float, foot_mm: float = 0.0) -> float:
        """Hip flexion in degrees (0 is a straight hip): 180 - backrest + thigh + foot.

        Args:
            flexion_deg: of the knee.
            backrest_deg: angle between the trunk (hip to shoulder) and the rail.
            foot_mm: how far above the line through the hip the foot stands on the plate; below is negative.
        """
        distance_mm = max(self.distance_mm(flexion_deg), 1e-9)
        cosine = (self.thigh_mm**2 + distance_mm**2 - self.shank_mm**2) / (2 * self.thigh_mm * distance_mm)
        thigh_deg = math.degrees(math.acos(_unit(cosine)))
        foot_deg = math.degrees(math.asin(_unit(foot_mm / distance_mm)))
        return 180.0 - backrest_deg + thigh_deg + foot_deg

    def beyond_reach_mm(self, position_mm: float) -> float:
        """How far a position lies beyond the straight leg, 0 within its reach."""
        return max(0.0, position_mm - self.straight_mm)

    def impossible(self, position_mm: float) -> bool:
        """Whether this leg cannot be there: hips or feet moved, or the profile is somebody else's."""
        return self.beyond_reach_mm(position_mm) > IMPOSSIBLE_MM

    def scaled(self, factor: float) -> LegModel:
        """The same place with segments ``factor`` times as long."""
        return replace(self, thigh_mm=self.thigh_mm * factor, shank_mm=self.shank_mm * factor)

    def _along_mm(self, distance_mm: float) -> float:
        return math.sqrt(max(0.0, distance_mm**2 - self.offset_mm**2))


@dataclass(frozen=True)
class Doubt:
    """What may be wrong about a leg model.

    Attributes:
        leg_share: of the length of the leg.
        hip_mm: by which the hips may have moved, either way.
        pad_mm: by which the pelvis may have sunk away from the plate under load.
    """

    leg_share: float = ONE_POINT_SHARE
    hip_mm: float = HIP_SHIFT_MM
    pad_mm: float = PAD_MM


ONE_POINT = Doubt(ONE_POINT_SHARE)
TWO_POINT = Doubt(TWO_POINT_SHARE)


@dataclass(frozen=True)
class Estimate:
    """A value with the interval in which the truth probably lies; degrees or mm as the function says."""

    value: float
    low: float
    high: float

    @property
    def error(self) -> float:
        """The larger of the two sides."""
        return max(self.high - self.value, self.value - self.low)


def flexion_estimate(leg: LegModel, position_mm: float, doubt: Doubt = ONE_POINT) -> Estimate:
    """Knee flexion in degrees at a sled position. Independent errors add as squares on each side."""
    value = leg.flexion_deg(position_mm)
    longer = leg.scaled(1 + doubt.leg_share).flexion_deg(position_mm)
    shorter = leg.scaled(1 - doubt.leg_share).flexion_deg(position_mm)
    nearer = leg.flexion_deg(position_mm - doubt.hip_mm)
    away, sunk = (leg.flexion_deg(position_mm + mm) for mm in (doubt.hip_mm, doubt.pad_mm))
    low = value - math.hypot(value - min(longer, shorter), value - away, value - sunk)
    high = value + math.hypot(max(longer, shorter) - value, nearer - value)
    return Estimate(value, max(0.0, low), min(180.0, high))


def position_estimate(leg: LegModel, flexion_deg: float, doubt: Doubt = ONE_POINT) -> Estimate:
    """Sled position in mm at a knee flexion. Sunk into the pad, the same knee comes with a lower sled."""
    value = leg.position_mm(flexion_deg)
    lengths = [leg.scaled(1 + sign * doubt.leg_share).position_mm(flexion_deg) for sign in (1, -1)]
    low = value - math.hypot(value - min(lengths), doubt.hip_mm, doubt.pad_mm)
    high = value + math.hypot(max(lengths) - value, doubt.hip_mm)
    return Estimate(value, low, high)


def _unit(value: float) -> float:
    return min(1.0, max(-1.0, value))
