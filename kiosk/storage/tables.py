"""One open database: statements in, rows out, SQLite's errors as sentences."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.storage.backups import Beat
from kiosk.storage.database import FILE_NAME, open_database
from kiosk.storage.errors import DATABASE_ERRORS, StoreError, explain

_log = logging.getLogger(__name__)

Value = float | str | bytes | None


class Tables:
    """The connection of one thread. To be used by the thread that opened it.

    Attributes:
        path: the file.
        notice: one plain sentence when a damaged file was put aside while opening, else empty.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, notice: str = "") -> None:
        self.connection = connection
        self.path = path
        self.notice = notice

    @classmethod
    def open(cls, data_dir: Path, beat: Beat | None = None) -> Tables:
        """Open or create ``kiosk.db`` in ``data_dir``. Raises StoreError with the sentence to show.

        ``beat``: see :func:`open_database`.
        """
        opened = open_database(data_dir, beat=beat)
        if opened.notice:
            _log.error("%s", opened.notice)
        return cls(opened.connection, data_dir / FILE_NAME, opened.notice)

    def close(self) -> None:
        """Let the file go."""
        self.connection.close()

    def all(self, query: str, *values: Value) -> list[Any]:
        """Rows; STRICT tables vouch for the type of every column. Raises StoreError."""
        try:
            return self.connection.execute(query, values).fetchall()
        except DATABASE_ERRORS as error:
            raise explain(error, self.path) from error

    def run(self, query: str, *values: Value) -> int:
        """One statement inside :meth:`transaction`; the id of the row that it inserted."""
        return int(self.connection.execute(query, values).lastrowid or 0)

    @contextmanager
    def understood(self) -> Iterator[None]:
        """A stored value that no longer makes sense becomes a StoreError."""
        try:
            yield
        except (ValueError, TypeError, KeyError) as error:
            raise StoreError(f"{self.path}: a stored record cannot be read ({error}).") from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit at the end, take everything back on any error; SQLite's own errors become StoreError."""
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield
            self.connection.execute("COMMIT")
        except DATABASE_ERRORS as error:
            self._take_back()
            raise explain(error, self.path) from error
        except BaseException:
            self._take_back()
            raise

    def _take_back(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")
