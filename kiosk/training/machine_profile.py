"""What staff record about a machine beside its calibration."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from kiosk.training.guide import GuideMachine, Lock, MachineKind


class Grips(Enum):
    """What the hands hold, and what locks the sled."""

    TURNED_OUT = "turned out to unlock"
    LEVER = "beside hips, with a lever"
    BESIDE_HIPS = "beside hips"
    NONE = "none"


_HELD = {
    Grips.TURNED_OUT: (Lock.GRIPS, True),
    Grips.LEVER: (Lock.LEVER, True),
    Grips.BESIDE_HIPS: (Lock.NONE, True),
    Grips.NONE: (Lock.NONE, False),
}
"""For each kind of grips the lock, and whether there are handles."""


_RANGES = {
    "rail_deg": (0.0, 90.0),
    "sled_kg": (0.0, 300.0),
    "counterweight_kg": (0.0, 300.0),
    "plate_offset_mm": (-500.0, 500.0),
}


@dataclass(frozen=True)
class MachineProfile:
    """A machine as its staff describe it.

    Attributes:
        kind: how the rail lies.
        rail_deg: angle of the rail to the floor, 0 to 90.
        sled_kg: mass of the empty sled, 0 when unknown.
        counterweight_kg: mass that carries part of the sled, 0 without one.
        grips: what the hands hold.
        lowest_stop_checked: day on which staff saw that the lowest stop holds, as YYYY-MM-DD; empty when
            nobody ever did, and then no page may say that there is one.
        slanted_plate: the foot plate leans away, so that the calves are not stretched at the bottom.
        plate_offset_mm: height of the plate's middle above the hip, across the rail.
        seat_positions: holes or marks of the seat's scale, 0 without a scale.
        counts_per_mm: what the sensor's data sheet promises, None when unknown; the wizard compares.
        nominal_travel_mm: what the frame's data sheet promises, None when unknown; the wizard compares.

    Raises:
        ValueError: a number is outside its allowed range, or the day is no day.
    """

    kind: MachineKind = MachineKind.INCLINE
    rail_deg: float = 45.0
    sled_kg: float = 0.0
    counterweight_kg: float = 0.0
    grips: Grips = Grips.TURNED_OUT
    lowest_stop_checked: str = ""
    slanted_plate: bool = True
    plate_offset_mm: float = 0.0
    seat_positions: int = 0
    counts_per_mm: float | None = None
    nominal_travel_mm: float | None = None

    def __post_init__(self) -> None:
        for name, (low, high) in _RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:  # NaN fails it, as it should
                raise ValueError(f"machine: {name} is {value:g}, allowed are {low:g} to {high:g}")
        if self.seat_positions not in range(100):
            raise ValueError(f"machine: seat_positions is {self.seat_positions}, allowed are 0 to 99")
        for name in ("counts_per_mm", "nominal_travel_mm"):
            value = getattr(self, name)
            if value is not None and not (math.isfinite(value) and value > 0):
                raise ValueError(f"machine: {name} is {value:g}, it must be above 0")
        if self.lowest_stop_checked and not _is_day(self.lowest_stop_checked):
            raise ValueError(f"machine: lowest_stop_checked is '{self.lowest_stop_checked}', not YYYY-MM-DD")

    @property
    def has_lowest_stop(self) -> bool:
        """Whether a page may say that the sled cannot come lower than its stop."""
        return bool(self.lowest_stop_checked)

    @property
    def for_guide(self) -> GuideMachine:
        """What the guide's words and drawings depend on."""
        lock, handles = _HELD[self.grips]
        return GuideMachine(self.kind, lock, handles, not self.slanted_plate, self.has_lowest_stop)


def first_profile(machine: GuideMachine) -> MachineProfile:
    """Where staff begin to describe a machine of which only this much is known.

    That somebody says there is a lowest stop is not yet that it was seen to hold.
    """
    fit = {grips: (lock is machine.lock, held == machine.handles) for grips, (lock, held) in _HELD.items()}
    grips = max(fit, key=lambda one: fit[one])
    return MachineProfile(machine.kind, grips=grips, slanted_plate=not machine.plate_parallel)


def _is_day(text: str) -> bool:
    parts = text.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not "".join(parts).isdecimal():
        return False
    year, month, day = map(int, parts)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return year >= 2000 and 1 <= month <= 12 and 1 <= day <= days[month - 1]
