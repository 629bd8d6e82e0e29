"""A machine as plain numbers, as a black box keeps it beside the raw bytes."""

from __future__ import annotations

from kiosk.motion.calibration import Calibration, Limits
from kiosk.training.sled import Machine


def machine_numbers(machine: Machine | None) -> tuple[float, ...]:
    """A machine as plain numbers; empty when not calibrated."""
    if machine is None:
        return ()
    calibration, limits = machine.calibration, machine.limits
    return (
        *(calibration.bottom_raw, calibration.top_raw, calibration.travel_mm, calibration.rack_mm),
        *(limits.depth_mm, limits.lockout_mm, limits.drop_mps),
    )


def machine_from(numbers: tuple[float, ...]) -> Machine:
    """The machine behind :func:`machine_numbers`. ValueError when they describe none."""
    if len(numbers) != 7:
        raise ValueError(f"a machine is 7 numbers, {len(numbers)} were given")
    return Machine(Calibration(*numbers[:4]), Limits(*numbers[4:]))
