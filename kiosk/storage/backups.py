"""Copies of the database that were checked when they were made: seven newest, four spread further back."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from kiosk.storage.atomic import write_atomic
from kiosk.storage.errors import DATABASE_ERRORS, explain
from kiosk.storage.schema import APPLICATION_ID

FOLDER = "backups"
NEWEST = 7
SPREAD = 4
SPREAD_STEP = 7

_PAGES = 256
_BEAT_STEPS = 20_000

Beat = Callable[[], None]
"""Called again and again by long work: a sign of life."""

_NAME = re.compile(r"kiosk-(\d{6})\.db")


def backups(data_dir: Path) -> list[Path]:
    """Every backup, oldest first, whether good or not."""
    folder = data_dir / FOLDER
    found = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)] if folder.is_dir() else []
    return sorted(found)


def back_up(connection: sqlite3.Connection, data_dir: Path, beat: Beat | None = None) -> Path | None:
    """Copy the open database, check the copy, then keep it; None when nothing changed since the last one.

    ``beat`` is called all the while.

    Raises:
        StoreError: the database cannot be copied.
        OSError: the folder cannot be written; nothing half made is left.
    """
    folder = data_dir / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    try:
        content = _copy(connection, beat)
    except DATABASE_ERRORS as error:
        raise explain(error, data_dir / "kiosk.db") from error
    there = backups(data_dir)
    if there and there[-1].read_bytes() == content:
        return None
    path = folder / f"kiosk-{_number(there[-1]) + 1 if there else 1:06d}.db"
    write_atomic(path, content)
    for old in _superfluous([*there, path]):
        with suppress(OSError):
            old.unlink()
    return path


def newest_good(data_dir: Path, newest_version: int, beat: Beat | None = None) -> Path | None:
    """The newest backup that is whole, ours and not of a newer kiosk; None without one."""
    for path in reversed(backups(data_dir)):
        with suppress(*DATABASE_ERRORS, OSError):
            if _good(path, newest_version, beat):
                return path
    return None


def put_in_place(backup: Path, path: Path) -> None:
    """Make a copy of a backup the database. Raises OSError."""
    write_atomic(path, backup.read_bytes())


def _copy(connection: sqlite3.Connection, beat: Beat | None) -> bytes:
    """A consistent image of the database, checked."""
    with closing(sqlite3.connect(":memory:")) as image:
        image.set_progress_handler(beat, _BEAT_STEPS)
        connection.backup(image, pages=_PAGES, progress=lambda *_: beat() if beat else None)
        answer = image.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if answer != "ok":
            raise sqlite3.DatabaseError(str(answer))
        return image.serialize()


def _good(path: Path, newest_version: int, beat: Beat | None) -> bool:
    with closing(sqlite3.connect(":memory:")) as image:
        image.set_progress_handler(beat, _BEAT_STEPS)
        image.deserialize(_without_wal(path.read_bytes()))
        if image.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            return False
        owner = image.execute("PRAGMA application_id").fetchone()[0]
        version = image.execute("PRAGMA user_version").fetchone()[0]
        return bool(owner == APPLICATION_ID and version <= newest_version)


def _without_wal(content: bytes) -> bytes:
    """The image with its header saying "no log": an image in memory has none and would not open."""
    return content[:18] + b"\x01\x01" + content[20:]


def _number(path: Path) -> int:
    match = _NAME.fullmatch(path.name)
    return int(match[1]) if match else 0


def _superfluous(paths: list[Path]) -> list[Path]:
    """All but the newest few and, further back, every seventh."""
    older = paths[:-NEWEST]
    spread = [path for path in older if _number(path) % SPREAD_STEP == 0][-SPREAD:]
    return [path for path in older if path not in spread]
