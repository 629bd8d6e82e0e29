"""What grows while days go by: memory, descriptors, threads, widgets, records, counts of references.

Run as ``python -m kiosk.bench.speed.enduring '{"frames": 36000, "sessions": 100}'``. First comes the warm-up:
``visits`` sessions, so that everything has been seen in every language and retention and the ring of raw
traces are full. Then come ``frames`` frames at 60 a second, then ``sessions`` sessions at 10 a second. Looks
are taken all the way, each when the writer has nothing left to do. For the records a night follows on each
session, with a backup, room for new traces and retention.
"""

from __future__ import annotations

import gc
import os
import sqlite3
import sys
import tempfile
import threading
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.memory import give_back, keep_memory_small
from kiosk.bench.speed.child import answer, settings_given
from kiosk.bench.speed.kiosk_day import RETENTION_DAYS, KioskDay
from kiosk.storage.database import FILE_NAME

FINE_S, COARSE_S = 1 / 60, 0.1
LANGUAGES = 4
VISITS = -(-RETENTION_DAYS // LANGUAGES) * LANGUAGES + LANGUAGES
"""Sessions of the warm-up: as often in each language, and more than retention keeps."""

LOOKS = 25
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def look(folder: Path, day: KioskDay) -> dict[str, float]:
    """Everything that must not grow, now. Memory is what is left when all garbage has been given back."""
    day.wait_until_saved()
    gc.collect()
    give_back()
    wal = folder / f"{FILE_NAME}-wal"
    return {
        "frames": day.frames,
        "sessions": day.sessions,
        "memory_mb": int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE_BYTES / 2**20,
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "threads": threading.active_count(),
        "widgets": len(QApplication.allWidgets()),
        "objects": len(gc.get_objects()),
        "database_kb": pages_kb(folder / FILE_NAME),
        "wal_kb": wal.stat().st_size / 1024 if wal.exists() else 0.0,
        "none": sys.getrefcount(None),
        "true": sys.getrefcount(True),
        "false": sys.getrefcount(False),
    }


def pages_kb(path: Path) -> float:
    """Size of a database with what still lies in its log.

    The file alone grows in leaps: what is written stays in the log until that is full.
    """
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        pages, page_bytes = (
            connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
        )
    return float(pages) * float(page_bytes) / 1024


def measure(frames: int, sessions: int, visits: int = VISITS) -> dict[str, list[dict[str, float]]]:
    """Looks during the frames and during the day of sessions; ``visits`` come before all."""
    keep_memory_small()
    QApplication([])
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        with KioskDay(folder, COARSE_S) as day:
            for visit in range(visits):
                # The last one as fine as what follows: at 60 frames a second more pictures are kept.
                day.frame_s = FINE_S if visit == visits - 1 else COARSE_S
                day.session()
            day.frame_s = FINE_S
            return {"frames": _frames(folder, day, frames), "day": _day(folder, day, sessions)}


def _frames(folder: Path, day: KioskDay, frames: int) -> list[dict[str, float]]:
    """Looks at the same point of a session each: in the midst of a set more is in hand."""
    looks, until = [look(folder, day)], day.frames + frames
    while day.frames < until:
        day.session()
        looks.append(look(folder, day))
    return looks


def _day(folder: Path, day: KioskDay, sessions: int) -> list[dict[str, float]]:
    day.frame_s = COARSE_S
    every = max(1, sessions // LOOKS)
    looks = [look(folder, day)]
    for number in range(1, sessions + 1):
        day.session()
        if number % every == 0 or number == sessions:
            looks.append(look(folder, day))
    return looks


if __name__ == "__main__":
    answer(measure(**settings_given()))
