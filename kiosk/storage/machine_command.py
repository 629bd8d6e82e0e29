"""Calibration and limits without the screen, for integrators."""

from __future__ import annotations

from pathlib import Path

from kiosk.motion.calibration import Calibration, Limits
from kiosk.storage.store import Source, Store


def calibrate(
    data_dir: Path,
    *,
    bottom_raw: float,
    top_raw: float,
    travel_mm: float,
    rack_mm: float,
    depth_limit_mm: float,
    lockout_limit_mm: float,
) -> str:
    """Check everything, store it as the machine's newest setup, and return one confirming line.

    ``bottom_raw`` and ``top_raw`` are the sensor's counts at the two stops; rack and limits are mm above the
    bottom stop.

    Raises:
        ValueError: a number makes no sense; nothing was stored.
        StoreError: it could not be stored.
    """
    calibration = Calibration(bottom_raw, top_raw, travel_mm, rack_mm)
    limits = Limits(depth_limit_mm, lockout_limit_mm)
    limits.check_inside(calibration)
    store = Store.open(data_dir)
    try:
        store.save_machine(calibration, limits, Source.COMMAND_LINE)
    finally:
        store.close()
    line = (
        f"Stored in {store.path}: travel {travel_mm:g} mm, rack at {rack_mm:g} mm, depth limit "
        f"{depth_limit_mm:g} mm, lockout limit {lockout_limit_mm:g} mm, "
        f"{abs(calibration.mm_per_raw):.6g} mm per count."
    )
    return f"{store.notice}\n{line}" if store.notice else line
