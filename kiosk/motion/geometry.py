"""Two-link leg: sled position to knee angle and back (hip fixed in the seat, ankle fixed to the sled).

D(theta)^2 = T^2 + S^2 + 2*T*S*cos(theta), theta = knee flexion, 0 straight. Segment lengths as fractions of
body height: thigh 0.245, shank 0.246 (Drillis and Contini 1966). An estimate, never a medical measurement.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

THIGH_PER_HEIGHT = 0.245
SHANK_PER_HEIGHT = 0.246
DEFAULT_HEIGHT_M = 1.75


@dataclass(frozen=True)
class LegModel:
    """A leg with its straight position on the rail.

    Attributes:
        straight_mm: sled position at which the knee would be straight.
        thigh_mm, shank_mm: segment lengths in mm, both above 0 (ValueError otherwise).
    """

    straight_mm: float
    thigh_mm: float
    shank_mm: float

    def __post_init__(self) -> None:
        if not (self.thigh_mm > 0 and self.shank_mm > 0):
            raise ValueError(
                f"leg: thigh {self.thigh_mm:g} mm and shank {self.shank_mm:g} mm must be above 0"
            )

    @classmethod
    def from_height(cls, straight_mm: float, height_m: float = DEFAULT_HEIGHT_M) -> LegModel:
        """Model from body height in metres."""
        return cls(straight_mm, height_m * 1000 * THIGH_PER_HEIGHT, height_m * 1000 * SHANK_PER_HEIGHT)

    def flexion_deg(self, position_mm: float) -> float:
        """Knee flexion in degrees at a sled position, clamped to 0 (straight) and 180 (folded)."""
        distance = self.thigh_mm + self.shank_mm - (self.straight_mm - position_mm)
        cosine = (distance**2 - self.thigh_mm**2 - self.shank_mm**2) / (2 * self.thigh_mm * self.shank_mm)
        return math.degrees(math.acos(min(1.0, max(-1.0, cosine)))) if distance > 0 else 180.0

    def position_mm(self, flexion_deg: float) -> float:
        """Sled position in mm at a knee flexion in degrees."""
        product = 2 * self.thigh_mm * self.shank_mm * math.cos(math.radians(flexion_deg))
        distance = math.sqrt(self.thigh_mm**2 + self.shank_mm**2 + product)
        return self.straight_mm - (self.thigh_mm + self.shank_mm - distance)
