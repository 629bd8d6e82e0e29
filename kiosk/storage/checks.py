"""Daily checks over the months, and what a failed one does to the limits."""

from __future__ import annotations

import time
from dataclasses import dataclass

from kiosk.storage.audit import Audit
from kiosk.storage.machine_book import MachineBook
from kiosk.storage.tables import Tables
from kiosk.training.daily_check import CheckResult

_COLUMNS = "id, saved_wall_s, person_id, machine_version, bottom_off_mm, top_off_mm, passed"


@dataclass(frozen=True)
class DailyCheckRecord:
    """A check as it was made.

    Attributes:
        saved_wall_s: seconds since 1970 UTC, as the machine said.
        person_id: whose PIN, 0 when none was asked for.
        machine_version: number of the calibration that was checked.
        result: both errors in mm.
    """

    saved_wall_s: float
    person_id: int
    machine_version: int
    result: CheckResult


class Checks:
    """The checks in an open database, tied to the machine's versions."""

    def __init__(self, tables: Tables, book: MachineBook) -> None:
        self._tables = tables
        self._book = book

    def save(self, result: CheckResult, person_id: int, t_wall: float | None = None) -> DailyCheckRecord:
        """Keep a check. A failed one takes the limits out of force first; a passed one puts them back.

        Raises:
            StoreError: the machine's state or the record could not be stored.
        """
        version = self._book.suspend(result.sentence, person_id, t_wall)
        number = 0 if version is None else version.number
        wall_s = time.time() if t_wall is None else t_wall
        with self._tables.transaction():
            row = self._tables.run(
                "INSERT INTO daily_checks (saved_wall_s, person_id, machine_version, bottom_off_mm, "
                "top_off_mm, passed, sum) VALUES (?, ?, ?, ?, ?, ?, '')",
                *(wall_s, person_id, number, result.bottom_off_mm, result.top_off_mm, result.passed),
            )
            self._tables.run(f"UPDATE daily_checks SET sum = digest({_COLUMNS}) WHERE id = ?", row)
            Audit(self._tables).append(
                "daily check",
                person_id or None,
                passed=result.passed,
                bottom_off_mm=round(result.bottom_off_mm, 2),
                top_off_mm=round(result.top_off_mm, 2),
            )
        return DailyCheckRecord(wall_s, person_id, number, result)

    def history(self, newest: int = 400) -> tuple[DailyCheckRecord, ...]:
        """The ``newest`` checks, oldest first, for a chart; rows not as they were written are left out."""
        rows = self._tables.all(
            f"SELECT {_COLUMNS} FROM daily_checks WHERE sum = digest({_COLUMNS}) ORDER BY id DESC LIMIT ?",
            newest,
        )
        return tuple(
            DailyCheckRecord(wall_s, person, version, CheckResult(bottom_mm, top_mm))
            for _, wall_s, person, version, bottom_mm, top_mm, _ in reversed(rows)
        )
