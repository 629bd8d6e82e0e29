"""What grows while days go by: memory, descriptors, threads, widgets, records, counts of references.

Run as ``python -m kiosk.bench.speed.enduring '{"frames": 36000, "sessions": 100}'``. First everything is
visited in every language, so that nothing is built for the first time while it is watched. Then come
``frames`` frames at 60 a second, then ``sessions`` sessions at 10 a second: a day.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.app.memory import give_back, keep_memory_small
from kiosk.bench.speed.child import answer, settings_given
from kiosk.bench.speed.kiosk_day import KioskDay

FINE_S, COARSE_S = 1 / 60, 0.1
LANGUAGES = 4
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def state(folder: Path, day: KioskDay) -> dict[str, float]:
    """Everything that must not grow, now. Memory is what is left when all garbage has been given back."""
    gc.collect()
    give_back()
    records = {path.name: path.stat().st_size for path in folder.rglob("*.db*") if path.is_file()}
    return {
        "frames": day.frames,
        "sessions": day.sessions,
        "memory_mb": int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE_BYTES / 2**20,
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
        "threads": threading.active_count(),
        "widgets": len(QApplication.allWidgets()),
        "objects": len(gc.get_objects()),
        "database_kb": sum(size for name, size in records.items() if not name.endswith("-wal")) / 1024,
        "wal_kb": sum(size for name, size in records.items() if name.endswith("-wal")) / 1024,
        "none": sys.getrefcount(None),
        "true": sys.getrefcount(True),
        "false": sys.getrefcount(False),
    }


def measure(frames: int, sessions: int, visits: int = 2 * LANGUAGES) -> dict[str, list[dict[str, float]]]:
    """States before and after the frames, and after the sessions; ``visits`` come before all."""
    keep_memory_small()
    QApplication([])
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        with KioskDay(folder, COARSE_S) as day:
            for visit in range(visits):
                # The last one as fine as what follows: at 60 frames a second more pictures are kept.
                day.frame_s = FINE_S if visit == visits - 1 else COARSE_S
                day.session()
            states = [state(folder, day)]
            day.frame_s = FINE_S
            until = day.frames + frames
            while day.frames < until:
                day.session()
            states.append(state(folder, day))
            day.frame_s = COARSE_S
            for _ in range(sessions):
                day.session()
            states.append(state(folder, day))
    return {"states": states}


if __name__ == "__main__":
    answer(measure(**settings_given()))
