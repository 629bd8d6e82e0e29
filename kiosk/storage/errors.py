"""Faults of disk and database in words."""

from __future__ import annotations

import sqlite3
from pathlib import Path


class StoreError(Exception):
    """Nothing was stored or read, as one plain sentence: what, where, what to do.

    ``lasting``: the fault lies in the value, so that trying again with the same value is useless.
    ``full``: there is no room; less may still fit.
    """

    def __init__(self, sentence: str, *, lasting: bool = False, full: bool = False) -> None:
        super().__init__(sentence)
        self.lasting = lasting
        self.full = full


_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full; free some space",
    sqlite3.SQLITE_READONLY: "it may only be read; give the kiosk's user the right to write there",
    sqlite3.SQLITE_PERM: "the kiosk's user may not open it; give it the right to",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check that the folder exists and may be written",
    sqlite3.SQLITE_BUSY: "another program holds it; close that program",
    sqlite3.SQLITE_LOCKED: "another program holds it; close that program",
    sqlite3.SQLITE_IOERR: "the disk refuses to work; check the disk and its free space",
    sqlite3.SQLITE_CORRUPT: "it is damaged; start the kiosk again, which moves it aside",
    sqlite3.SQLITE_NOTADB: "it is not a database; start the kiosk again, which moves it aside",
    sqlite3.SQLITE_CONSTRAINT: "a value was refused; report this to the maker",
}


DATABASE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite may raise; the second when a damaged name stands in the message of the first."""


def primary_code(error: Exception) -> int:
    """SQLite's primary result code, -1 when the error carries none."""
    if isinstance(error, UnicodeDecodeError):
        return sqlite3.SQLITE_CORRUPT
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else -1


def explain(error: Exception, path: Path) -> StoreError:
    """The error as a sentence that names the file."""
    advice = _ADVICE.get(primary_code(error), "the database failed; report this to the maker")
    detail = " ".join(str(error).split()).rstrip(".")
    lasting = primary_code(error) == sqlite3.SQLITE_CONSTRAINT
    # A limit on the size of files shows as an I/O error, a full disk as either.
    full = primary_code(error) in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
    return StoreError(f"{path}: {advice} ({detail}).", lasting=lasting, full=full)
