"""Calibration and limits without the screen, for integrators."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.motion.calibration import Calibration, Limits
from kiosk.storage.machine_book import DAY_S, DEFAULT_VALID_DAYS, MachineBook, MachineSetup, Source
from kiosk.training.calibration_checks import ThirdPoint, check_third, check_travel
from kiosk.training.machine_profile import MachineProfile


@dataclass(frozen=True)
class CheckOptions:
    """What the command line may add to be held against the two stops.

    Attributes:
        nominal_travel_mm: stop to stop by the frame's data sheet, None when not given.
        check_raw, check_mm: counts at a third point, and its true distance above the bottom stop.
        valid_days: how long the calibration holds.
    """

    nominal_travel_mm: float | None = None
    check_raw: float | None = None
    check_mm: float | None = None
    valid_days: int = DEFAULT_VALID_DAYS

    @property
    def third(self) -> ThirdPoint | None:
        """The third point. ValueError: only half of it was given."""
        if self.check_raw is None and self.check_mm is None:
            return None
        if self.check_raw is None or self.check_mm is None:
            raise ValueError("calibration: give both --check-raw and --check-mm, or neither")
        return ThirdPoint(self.check_raw, self.check_mm)


NO_CHECKS = CheckOptions()


def calibrate(
    data_dir: Path,
    *,
    bottom_raw: float,
    top_raw: float,
    travel_mm: float,
    rack_mm: float,
    depth_limit_mm: float,
    lockout_limit_mm: float,
    checks: CheckOptions = NO_CHECKS,
) -> str:
    """Check everything as the wizard does, store it as the newest version, return a confirming line.

    ``bottom_raw`` and ``top_raw`` are the sensor's counts at the two stops; rack and limits are mm above the
    bottom stop. The profile that staff recorded stays.

    Raises:
        ValueError: a number makes no sense; nothing was stored.
        StoreError: it could not be stored.
    """
    calibration = Calibration(bottom_raw, top_raw, travel_mm, rack_mm)
    limits = Limits(depth_limit_mm, lockout_limit_mm)
    limits.check_inside(calibration)
    _check(calibration, checks)
    book = MachineBook(data_dir)
    before = book.present().version
    now_s = time.time()
    version = book.save(
        MachineSetup(
            calibration=calibration,
            limits=limits,
            profile=before.setup.profile if before and before.setup else MachineProfile(),
            source=Source.COMMAND_LINE,
            by=0,
            saved_wall_s=now_s,
            valid_until_wall_s=now_s + checks.valid_days * DAY_S,
            third=checks.third,
        )
    )
    return (
        f"Stored in {book.folder} as version {version.number}: travel {travel_mm:g} mm, "
        f"rack at {rack_mm:g} mm, depth limit {depth_limit_mm:g} mm, lockout limit {lockout_limit_mm:g} mm, "
        f"{abs(calibration.mm_per_raw):.6g} mm per count; valid for {checks.valid_days} days."
    )


def _check(calibration: Calibration, checks: CheckOptions) -> None:
    if not 1 <= checks.valid_days <= 3650:
        raise ValueError(f"calibration: valid_days is {checks.valid_days}, allowed are 1 to 3650")
    refusal = check_travel(calibration.travel_mm, checks.nominal_travel_mm)
    if refusal is None and checks.third is not None:
        refusal = check_third(calibration, checks.third)
    if refusal is not None:
        raise ValueError(refusal.sentence)
