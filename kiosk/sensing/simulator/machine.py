"""The machine that the simulator stands in for, so that a kiosk can be calibrated to it without asking."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.calibration import Calibration, Limits


@dataclass(frozen=True)
class SimulatedMachine:
    """A 45 degree leg press of common size, with a drum encoder of 0.1 mm for one count.

    The rack lies 45 mm above the lockout limit and 75 mm above where a repetition usually ends: a move of
    that size unracks it, and even a clearly locked repetition (18 mm) stays well away from the rack.

    Attributes:
        travel_mm: between the stops. ``rack_mm``: where the sled hangs in its catches.
        depth_limit_mm, lockout_limit_mm: the machine's limits, 285 mm apart: about a right angle of the knee.
        drop_mps: fastest allowed lowering.
        top_mm, bottom_mm: where this person usually turns; both well inside the limits.
        bottom_raw, top_raw: what the sensor says at the stops, in micrometres.
        count_um: one count of the encoder.
    """

    travel_mm: float = 620.0
    rack_mm: float = 600.0
    depth_limit_mm: float = 270.0
    lockout_limit_mm: float = 555.0
    drop_mps: float = 1.0
    top_mm: float = 533.0
    bottom_mm: float = 290.0
    bottom_raw: float = 12_000.0
    top_raw: float = 632_000.0
    count_um: int = 100

    @property
    def range_mm(self) -> float:
        """Distance between the limits."""
        return self.lockout_limit_mm - self.depth_limit_mm

    @property
    def calibration(self) -> Calibration:
        """What staff would teach this machine."""
        return Calibration(self.bottom_raw, self.top_raw, self.travel_mm, self.rack_mm)

    @property
    def limits(self) -> Limits:
        """What staff would set on this machine."""
        return Limits(self.depth_limit_mm, self.lockout_limit_mm, self.drop_mps)

    def to_raw_um(self, position_mm: float) -> int:
        """What the encoder says at a position: micrometres in whole counts."""
        scale = (self.top_raw - self.bottom_raw) / self.travel_mm
        return round((self.bottom_raw + position_mm * scale) / self.count_um) * self.count_um
