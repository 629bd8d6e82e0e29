"""Opening ``kiosk.db``: durable, migrated, and never deleted when it is damaged."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.storage.atomic import alone_in
from kiosk.storage.backups import Beat, newest_good, put_in_place
from kiosk.storage.digest import digest
from kiosk.storage.errors import DATABASE_ERRORS, StoreError, explain, primary_code
from kiosk.storage.schema import APPLICATION_ID, MIGRATIONS

FILE_NAME = "kiosk.db"
_BUSY_S = 2.0
_BEAT_STEPS = 20_000
"""Steps of SQLite's machine between two signs of life: some milliseconds."""

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


@dataclass(frozen=True)
class Opened:
    """A connection ready for use, and one plain sentence when something had to be put aside."""

    connection: sqlite3.Connection
    notice: str = ""


def open_database(folder: Path, migrations: tuple[str, ...] = MIGRATIONS, beat: Beat | None = None) -> Opened:
    """Open or create the database in ``folder`` and bring it to the present version.

    A damaged file is moved aside under a name with the date; the newest good backup takes its place, or a
    new file is begun.

    Args:
        beat: called again and again while SQLite works, also later: checking a large file takes its time,
            and whoever waits can tell that from a disk that hangs.

    Raises:
        StoreError: the folder or file cannot be used, or a newer or another program wrote it.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with alone_in(folder):
            if not path.exists():
                # Made here, so that the database and its log are nobody else's to read from the start.
                path.touch(mode=0o600)
            return _open_or_begin_anew(path, migrations, beat)
    except OSError as error:
        raise StoreError(
            f"{folder}: the data folder cannot be used ({error.strerror}); "
            "name another one or give the kiosk's user the right to write there."
        ) from error
    except DATABASE_ERRORS as error:
        raise explain(error, path) from error


def _open_or_begin_anew(path: Path, migrations: tuple[str, ...], beat: Beat | None) -> Opened:
    try:
        return Opened(_connect(path, migrations, beat))
    except DATABASE_ERRORS as error:
        if primary_code(error) not in _DAMAGED:
            raise
    aside = _move_aside(path)
    backup = newest_good(path.parent, len(migrations), beat)
    if backup is None:
        path.touch(mode=0o600)
        words = "a new one was begun."
    else:
        put_in_place(backup, path)
        words = f"the backup {backup.name} took its place."
    notice = f"{path}: the database was damaged and has been moved to {aside.name}; {words}"
    return Opened(_connect(path, migrations, beat), notice)


def _connect(path: Path, migrations: tuple[str, ...], beat: Beat | None) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None)
    try:
        connection.set_progress_handler(beat, _BEAT_STEPS)
        connection.create_function("digest", -1, digest, deterministic=True)
        _check_owner(connection, path, len(migrations))
        # FULL: NORMAL loses finished sets in a power cut, because the log is not synced at every commit.
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "wal_autocheckpoint=200",
            "journal_size_limit=4194304",
            # What is deleted leaves no readable rest in the file.
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")
        _check_whole(connection)
        _migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_owner(connection: sqlite3.Connection, path: Path, newest: int) -> None:
    owner, version = _number(connection, "application_id"), _number(connection, "user_version")
    used = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] > 0
    if used and owner != APPLICATION_ID:
        raise StoreError(
            f"{path}: this database belongs to another program; name another data folder for the kiosk."
        )
    if version > newest:
        raise StoreError(
            f"{path}: written by a newer kiosk (version {version} of the tables, this one knows "
            f"{newest}); install the newer kiosk again or name another data folder."
        )


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _check_whole(connection: sqlite3.Connection) -> None:
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if answer != "ok":
        error = sqlite3.DatabaseError(str(answer))
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _migrate(connection: sqlite3.Connection, migrations: tuple[str, ...]) -> None:
    """Run what is missing in one transaction: all of it or nothing."""
    missing = migrations[_number(connection, "user_version") :]
    if not missing:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for script in missing:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one; ``executescript`` would commit in between."""
    statement = ""
    for piece in script.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _move_aside(path: Path) -> Path:
    """Rename the damaged file and its log; where it is now."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    target = path.with_name(f"{path.stem}-damaged-{stamp}.db")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}-damaged-{stamp}-{number}.db")
    try:
        for suffix in ("-wal", "-shm", ""):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(target.with_name(target.name + suffix))
    except OSError as error:
        raise StoreError(
            f"{path}: the damaged database cannot be moved aside ({error.strerror}); move it by hand."
        ) from error
    return target
