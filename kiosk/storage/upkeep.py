"""What the writer does once a day: backup, room for new traces, retention."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.storage.audit import Audit
from kiosk.storage.backups import Beat, back_up
from kiosk.storage.machine_book import DAY_S
from kiosk.storage.tables import Tables
from kiosk.storage.traces import RING_BYTES, TraceRing

FIRST_DAY_S = datetime(2026, 1, 1, tzinfo=UTC).timestamp()
"""A clock that stands before the making of this software is wrong."""

LARGEST_STEP_S = 45 * DAY_S
"""A clock that moved further than this since the last day of work is doubted for one day."""


@dataclass(frozen=True)
class UpkeepDone:
    """What was done: the new backup if anything had changed, traces and sets that went."""

    backup: Path | None
    traces_dropped: int
    workouts_deleted: int


def keep_up(
    tables: Tables,
    data_dir: Path,
    retention_days: int | None,
    now_wall_s: float | None = None,
    beat: Beat | None = None,
    traces_bytes: int = RING_BYTES,
) -> UpkeepDone:
    """Do the day's work.

    Args:
        retention_days: workouts begun longer ago are deleted; None keeps them for ever.
        now_wall_s: seconds since 1970 UTC, now when left out.
        beat: called all the while.
        traces_bytes: the oldest raw traces go until the rest fits into so much.

    Raises:
        StoreError, OSError: something could not be done; nothing is half done.
    """
    now_s = time.time() if now_wall_s is None else now_wall_s
    dropped = TraceRing(tables, traces_bytes).trim()
    deleted = 0
    if _clock_agrees(tables, now_s) and retention_days is not None:
        deleted = delete_before(tables, now_s - retention_days * DAY_S)
    return UpkeepDone(back_up(tables.connection, data_dir, beat), dropped, deleted)


def delete_before(tables: Tables, wall_s: float, person_id: int | None = None) -> int:
    """Delete workouts begun before ``wall_s`` (seconds since 1970 UTC) with all they hold; how many.

    Counters and log stay. What is deleted is overwritten in the file; backups lose it as they are replaced.

    Raises:
        StoreError: nothing was deleted.
    """
    with tables.transaction():
        ids = [row[0] for row in tables.all("SELECT id FROM workouts WHERE started_wall_s < ?", wall_s)]
        if ids:
            tables.run("DELETE FROM workouts WHERE started_wall_s < ?", wall_s)
            Audit(tables).append("records deleted", person_id, workouts=len(ids), before_wall_s=wall_s)
    return len(ids)


def delete_everything(tables: Tables, data_dir: Path, person_id: int) -> int:
    """Delete every workout and every backup that still holds some; how many workouts went.

    Raises:
        StoreError, OSError: not everything could be deleted.
    """
    deleted = delete_before(tables, float("inf"), person_id)
    tables.all("PRAGMA wal_checkpoint(TRUNCATE)")
    for path in (data_dir / "backups").glob("kiosk-*.db"):
        path.unlink()
    back_up(tables.connection, data_dir)
    return deleted


def _clock_agrees(tables: Tables, now_s: float) -> bool:
    """Whether the clock may decide on deletion: not before this software, no great step since last time."""
    (last_s,) = tables.all("SELECT retention_wall_s FROM upkeep")[0]
    with tables.transaction():
        tables.run("UPDATE upkeep SET retention_wall_s = ?", now_s)
    return now_s >= FIRST_DAY_S and -DAY_S <= now_s - last_s <= LARGEST_STEP_S
