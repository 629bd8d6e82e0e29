"""What is kept: the machine's setup, workouts and their sets. One object, one connection, one thread."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.events import AlertKind, Repetition, Verdict
from kiosk.motion.tempo import Tempo
from kiosk.storage.database import FILE_NAME, open_database
from kiosk.storage.errors import StoreError, explain
from kiosk.training.programme import Goal, Programme
from kiosk.training.snapshot import SetRecord

_log = logging.getLogger(__name__)

_REP_COLUMNS = (
    *("number", "counted", "verdict", "t_start_s", "t_turn_s", "t_end_s", "rom_mm", "bottom_mm", "top_mm"),
    *("eccentric_s", "pause_s", "concentric_s", "top_s", "mean_velocity_mps", "peak_velocity_mps"),
    *("peak_lowering_mps", "depth_margin_mm", "lockout_margin_mm"),
)
_INSERT_REP = (
    f"INSERT INTO reps (set_id, place, {', '.join(_REP_COLUMNS)}) "
    f"VALUES ({', '.join('?' * (len(_REP_COLUMNS) + 2))})"
)
_SELECT_REPS = f"SELECT place, {', '.join(_REP_COLUMNS)} FROM reps WHERE set_id = ? ORDER BY place"


class Source(Enum):
    """Who saved a machine setup."""

    COMMAND_LINE = "command line"
    STAFF = "staff"


@dataclass(frozen=True)
class MachineSetup:
    """A stored calibration with its limits. ``saved_wall_s``: seconds since 1970 UTC, as the machine said."""

    calibration: Calibration
    limits: Limits
    saved_wall_s: float
    source: Source


@dataclass(frozen=True)
class StoredWorkout:
    """A workout that was begun. ``started_wall_s``: seconds since 1970 UTC, as the machine said."""

    id: int
    programme: Programme
    started_wall_s: float


class Store:
    """The database of one kiosk. To be used by the thread that opened it.

    Attributes:
        path: the file.
        notice: one plain sentence when a damaged file was put aside while opening, else empty.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, notice: str) -> None:
        self._connection = connection
        self.path = path
        self.notice = notice

    @classmethod
    def open(cls, data_dir: Path) -> Store:
        """Open or create ``kiosk.db`` in ``data_dir``. Raises StoreError with the sentence to show."""
        opened = open_database(data_dir)
        if opened.notice:
            _log.error("%s", opened.notice)
        return cls(opened.connection, data_dir / FILE_NAME, opened.notice)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def machine(self) -> MachineSetup | None:
        """The newest setup that makes sense, None when there is none. Raises StoreError."""
        for row in self._all("SELECT * FROM machine ORDER BY id DESC"):
            number, saved_wall_s, source, *values = row
            try:
                calibration, limits = Calibration(*values[:4]), Limits(*values[4:])
                limits.check_inside(calibration)
                return MachineSetup(calibration, limits, saved_wall_s, Source(source))
            except ValueError as error:
                _log.warning("%s: setup %d of the machine is passed over: %s", self.path, number, error)
        return None

    def save_machine(
        self, calibration: Calibration, limits: Limits, source: Source, t_wall: float | None = None
    ) -> MachineSetup:
        """Add a setup; older ones stay. ``t_wall``: seconds since 1970 UTC, now when left out.

        Raises:
            ValueError: the limits lie outside the travel.
            StoreError: it could not be stored.
        """
        limits.check_inside(calibration)
        saved_wall_s = time.time() if t_wall is None else t_wall
        values = (saved_wall_s, source.value, *astuple(calibration), *astuple(limits))
        with self._transaction():
            self._connection.execute(
                "INSERT INTO machine (saved_wall_s, source, bottom_raw, top_raw, travel_mm, rack_mm, "
                "depth_mm, lockout_mm, drop_mps) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
        return MachineSetup(calibration, limits, saved_wall_s, source)

    def begin_workout(self, programme: Programme, t_wall: float) -> int:
        """Store a begun workout; its id. ``t_wall``: seconds since 1970 UTC. Raises StoreError."""
        with self._transaction():
            cursor = self._connection.execute(
                "INSERT INTO workouts (started_wall_s, goal, sets, reps, eccentric_s, bottom_s, "
                "concentric_s, top_s, rest_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    t_wall,
                    programme.goal.value,
                    programme.sets,
                    programme.reps,
                    *astuple(programme.tempo),
                    programme.rest_s,
                ),
            )
        return int(cursor.lastrowid or 0)

    def save_set(self, workout_id: int, record: SetRecord, t_wall: float) -> None:
        """Store a set with its repetitions and alerts: all of it, on the disk, or nothing.

        Raises:
            StoreError: it could not be stored.
        """
        with self._transaction():
            cursor = self._connection.execute(
                "INSERT INTO sets (workout_id, saved_wall_s, number, finished, t_start_s, t_end_s) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (workout_id, t_wall, record.number, record.finished, record.t_start_s, record.t_end_s),
            )
            set_id = int(cursor.lastrowid or 0)
            self._insert_alerts(set_id, None, record.alerts)
            for place, rep in enumerate(record.reps):
                values = [_plain(getattr(rep, name)) for name in _REP_COLUMNS]
                self._connection.execute(_INSERT_REP, (set_id, place, *values))
                self._insert_alerts(set_id, place, rep.alerts)

    def workouts(self, newest: int = 100) -> tuple[StoredWorkout, ...]:
        """The ``newest`` workouts, latest first. Raises StoreError."""
        rows = self._all("SELECT * FROM workouts ORDER BY id DESC LIMIT ?", newest)
        with self._understood():
            return tuple(
                StoredWorkout(
                    number, Programme(Goal(goal), sets, reps, Tempo(*tempo), rest_s), started_wall_s
                )
                for number, started_wall_s, goal, sets, reps, *tempo, rest_s in rows
            )

    def sets(self, workout_id: int) -> tuple[SetRecord, ...]:
        """The sets of a workout in the order in which they were saved. Raises StoreError."""
        rows = self._all(
            "SELECT id, number, finished, t_start_s, t_end_s FROM sets WHERE workout_id = ? ORDER BY id",
            workout_id,
        )
        with self._understood():
            return tuple(self._set(*row) for row in rows)

    def _set(self, set_id: int, number: int, finished: int, t_start_s: float, t_end_s: float) -> SetRecord:
        alerts: dict[int | None, list[AlertKind]] = {}
        for place, kind in self._all(
            "SELECT rep_place, kind FROM alerts WHERE set_id = ? ORDER BY id", set_id
        ):
            alerts.setdefault(place, []).append(AlertKind(kind))
        reps = []
        for place, *values in self._all(_SELECT_REPS, set_id):
            columns = dict(zip(_REP_COLUMNS, values, strict=True))
            columns["counted"] = bool(columns["counted"])
            columns["verdict"] = Verdict(columns["verdict"])
            reps.append(Repetition(**columns, alerts=tuple(alerts.get(place, ()))))
        set_alerts = tuple(alerts.get(None, ()))
        return SetRecord(number, bool(finished), tuple(reps), set_alerts, t_start_s, t_end_s)

    def _insert_alerts(self, set_id: int, place: int | None, kinds: tuple[AlertKind, ...]) -> None:
        self._connection.executemany(
            "INSERT INTO alerts (set_id, rep_place, kind) VALUES (?, ?, ?)",
            [(set_id, place, kind.value) for kind in kinds],
        )

    def _all(self, query: str, *values: int) -> list[Any]:
        """Rows; STRICT tables vouch for the type of every column."""
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise explain(error, self.path) from error

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """A stored value that no longer makes sense becomes a StoreError."""
        try:
            yield
        except ValueError as error:
            raise StoreError(f"{self.path}: a stored set cannot be read ({error}).") from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Commit at the end, take everything back on any error; SQLite's own errors become StoreError."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._take_back()
            raise explain(error, self.path) from error
        except BaseException:
            self._take_back()
            raise

    def _take_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value
