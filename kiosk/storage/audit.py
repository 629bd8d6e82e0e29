"""Who came into staff mode and what they changed: append-only, each entry chained to the one before it."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.storage.tables import Tables

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def boot_id() -> str:
    """Name of this start of the computer: monotonic times are comparable under the same one."""
    return BOOT_ID.read_text(encoding="ascii").strip()


@dataclass(frozen=True)
class Entry:
    """One line of the log.

    Attributes:
        number: 1 for the first, without gaps.
        saved_wall_s: seconds since 1970 UTC, as the machine said.
        boot_id, t_mono_s: start of the computer, and monotonic seconds in it.
        person_id: whose PIN; None when it was nobody's.
        what: such as ``pin wrong``, ``calibration saved``.
        detail: before and after, as a JSON object; never a PIN.
        hash: SHA-256 over this entry and the hash before it, in hex.
    """

    number: int
    saved_wall_s: float
    boot_id: str
    t_mono_s: float
    person_id: int | None
    what: str
    detail: Mapping[str, object]
    hash: str


@dataclass(frozen=True)
class BrokenEntry:
    """The first entry that is not as it was written. ``number`` 0: entries are missing at the end."""

    number: int
    sentence: str


class Audit:
    """The log in an open database.

    Args:
        wall, clock: seconds since 1970 UTC, monotonic seconds; ``boot``: name of this start of the computer.
    """

    def __init__(
        self,
        tables: Tables,
        wall: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
        boot: Callable[[], str] = boot_id,
    ) -> None:
        self._tables = tables
        self._wall = wall
        self._clock = clock
        self._boot = boot

    def append(self, what: str, person_id: int | None = None, **detail: object) -> None:
        """Add an entry inside a transaction of the caller, so that it is kept together with what it tells."""
        tables = self._tables
        count, before = tables.all("SELECT entries, hash FROM audit_head")[0]
        row = (
            count + 1,
            self._wall(),
            self._boot(),
            self._clock(),
            person_id,
            what,
            json.dumps(detail, sort_keys=True),
        )
        link = _link(before, row)
        tables.run("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)", *row, link)
        tables.run("UPDATE audit_head SET entries = ?, hash = ?", count + 1, link)

    def note(self, what: str, person_id: int | None = None, **detail: object) -> None:
        """Add an entry in a transaction of its own. Raises StoreError."""
        with self._tables.transaction():
            self.append(what, person_id, **detail)

    def entries(self, newest: int = 200) -> tuple[Entry, ...]:
        """The ``newest`` entries, latest first. Raises StoreError."""
        rows = self._tables.all("SELECT * FROM audit ORDER BY id DESC LIMIT ?", newest)
        with self._tables.understood():
            return tuple(
                Entry(number, wall_s, boot, mono_s, person_id, what, json.loads(detail), link)
                for number, wall_s, boot, mono_s, person_id, what, detail, link in rows
            )

    def head(self) -> tuple[int, str]:
        """Number and hash of the newest entry: whoever noted them earlier can tell a rewritten log."""
        count, link = self._tables.all("SELECT entries, hash FROM audit_head")[0]
        return count, link

    def verify(self) -> BrokenEntry | None:
        """None when every entry is as it was written, else the first that is not. Raises StoreError."""
        before, expected = "", 0
        for *row, link in self._tables.all("SELECT * FROM audit ORDER BY id"):
            expected += 1
            if row[0] != expected:
                return BrokenEntry(expected, f"Entry {expected} of the log is missing.")
            if link != _link(before, tuple(row)):
                return BrokenEntry(expected, f"Entry {expected} of the log has been changed.")
            before = link
        if (expected, before) != self.head():
            return BrokenEntry(0, f"The log ends after entry {expected}; later entries are missing.")
        return None


def _link(before: str, row: tuple[Any, ...]) -> str:
    return hashlib.sha256(json.dumps([before, *row], separators=(",", ":")).encode()).hexdigest()
