"""A machine as plain numbers, as a black box keeps it beside the raw bytes."""

from __future__ import annotations

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.quality import check_rail
from kiosk.training.sled import Machine

WITHOUT_RAIL = 7
"""So many numbers has the machine of a box from before the angle of the rail was kept: taken as usual."""


def machine_numbers(machine: Machine | None) -> tuple[float, ...]:
    """A machine as plain numbers; empty when not calibrated."""
    if machine is None:
        return ()
    calibration, limits = machine.calibration, machine.limits
    return (
        *(calibration.bottom_raw, calibration.top_raw, calibration.travel_mm, calibration.rack_mm),
        *(limits.depth_mm, limits.lockout_mm, limits.drop_mps, machine.rail_deg),
    )


def machine_from(numbers: tuple[float, ...]) -> Machine:
    """The machine behind :func:`machine_numbers`. ValueError when they describe none."""
    if len(numbers) not in (WITHOUT_RAIL, WITHOUT_RAIL + 1):
        raise ValueError(f"a machine is {WITHOUT_RAIL + 1} numbers, {len(numbers)} were given")
    for rail_deg in numbers[WITHOUT_RAIL:]:
        check_rail(rail_deg)
    return Machine(Calibration(*numbers[:4]), Limits(*numbers[4:WITHOUT_RAIL]), *numbers[WITHOUT_RAIL:])
