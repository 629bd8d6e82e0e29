"""From the sensor's counts to millimetres along the rail, and the limits a machine allows."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.motion.samples import FloatArray

MIN_TRAVEL_MM = 100.0
MAX_TRAVEL_MM = 2000.0
MIN_RANGE_MM = 80.0


@dataclass(frozen=True)
class Calibration:
    """A straight line through the two stops. ``bottom_raw > top_raw`` means a sensor mounted the other way.

    Raises:
        ValueError: a number is not finite, the stops coincide, or travel or rack are not possible.
    """

    bottom_raw: float
    top_raw: float
    travel_mm: float
    rack_mm: float

    def __post_init__(self) -> None:
        for name in ("bottom_raw", "top_raw", "travel_mm", "rack_mm"):
            if not math.isfinite(getattr(self, name)):
                raise ValueError(f"calibration: {name} is {getattr(self, name)}, it must be a number")
        if self.bottom_raw == self.top_raw:
            raise ValueError(
                f"calibration: bottom and top both read {self.top_raw:g}; move the sled between them"
            )
        if not MIN_TRAVEL_MM <= self.travel_mm <= MAX_TRAVEL_MM:
            raise ValueError(
                f"calibration: travel_mm is {self.travel_mm:g}, "
                f"allowed are {MIN_TRAVEL_MM:g} to {MAX_TRAVEL_MM:g}"
            )
        if not -0.05 * self.travel_mm <= self.rack_mm <= 1.05 * self.travel_mm:
            raise ValueError(
                f"calibration: rack_mm is {self.rack_mm:g}, outside the travel 0 to {self.travel_mm:g}"
            )

    @property
    def mm_per_raw(self) -> float:
        """Signed scale in mm for one count."""
        return self.travel_mm / (self.top_raw - self.bottom_raw)

    def to_mm(self, raw: FloatArray) -> FloatArray:
        """Position ``(n,)`` float64 in mm above the bottom stop for ``(n,)`` counts."""
        return (raw - self.bottom_raw) * self.mm_per_raw

    def to_raw(self, position_mm: float) -> float:
        """Counts of a position in mm above the bottom stop; infinite for an infinite one."""
        return self.bottom_raw + position_mm / self.mm_per_raw


@dataclass(frozen=True)
class Limits:
    """Where alerts begin: below ``depth_mm``, above ``lockout_mm``, lowering faster than ``drop_mps``.

    ``reaction_s`` is the time that a person needs to react: so long before a limit the warning ahead begins,
    for a stroke that will not stop in time.

    Raises:
        ValueError: a value is not finite or the limits leave less than ``MIN_RANGE_MM`` between them.
    """

    depth_mm: float
    lockout_mm: float
    drop_mps: float = 1.0
    reaction_s: float = 0.25

    def __post_init__(self) -> None:
        for name in ("depth_mm", "lockout_mm", "drop_mps", "reaction_s"):
            if not math.isfinite(getattr(self, name)):
                raise ValueError(f"limits: {name} is {getattr(self, name)}, it must be a number")
        if self.range_mm < MIN_RANGE_MM:
            raise ValueError(
                f"limits: depth_mm {self.depth_mm:g} and lockout_mm {self.lockout_mm:g} leave "
                f"{self.range_mm:g} mm; at least {MIN_RANGE_MM:g} mm are needed"
            )
        if not 0.1 <= self.drop_mps <= 5.0:
            raise ValueError(f"limits: drop_mps is {self.drop_mps:g}, allowed are 0.1 to 5")
        if not 0.1 <= self.reaction_s <= 1.0:
            raise ValueError(f"limits: reaction_s is {self.reaction_s:g}, allowed are 0.1 to 1")

    @property
    def range_mm(self) -> float:
        """Distance between the two limits."""
        return self.lockout_mm - self.depth_mm

    def check_inside(self, calibration: Calibration) -> None:
        """Raise ValueError when a limit lies outside the travel of the sled."""
        for name in ("depth_mm", "lockout_mm"):
            value = getattr(self, name)
            if not 0.0 <= value <= calibration.travel_mm:
                raise ValueError(
                    f"limits: {name} {value:g} lies outside the travel 0 to {calibration.travel_mm:g}"
                )
