"""What is kept about training: workouts and their sets, each under its checksum."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from math import isfinite
from pathlib import Path
from typing import Any

from kiosk.motion.events import AlertKind
from kiosk.motion.tempo import Tempo
from kiosk.storage.backups import Beat
from kiosk.storage.errors import StoreError
from kiosk.storage.rows import REP_COLUMNS, extra_json, extra_of, rep_of, rep_values
from kiosk.storage.tables import Tables
from kiosk.training.programme import Goal, Programme
from kiosk.training.snapshot import SetRecord

_SET_FIELDS = ("number", "finished", "reps", "alerts", "t_start_s", "t_end_s", "load_kg")
_WORKOUT_COLUMNS = "id, started_wall_s, goal, sets, reps, eccentric_s, bottom_s, concentric_s, top_s, rest_s"
_SET_COLUMNS = (
    "id, workout_id, saved_wall_s, number, finished, t_start_s, t_end_s, stance, load_kg, "
    "machine_version, rep_rows, alert_rows, extra"
)
_REP_ROW = f"set_id, place, {', '.join(REP_COLUMNS)}, metrics"
_INSERT_REP = f"INSERT INTO reps ({_REP_ROW}) VALUES ({', '.join('?' * (len(REP_COLUMNS) + 3))})"
_TRAVEL_PER_ROM_M = 2 / 1000


@dataclass(frozen=True)
class SetTags:
    """What is known of a set beside its movement.

    Attributes:
        stance: foot position as the setup page names it, empty when unknown.
        load_kg: weight on the sled as typed, None when unknown.
        machine_version: number of the calibration that was in force, 0 without one.
    """

    stance: str = ""
    load_kg: float | None = None
    machine_version: int = 0


NO_TAGS = SetTags()


@dataclass(frozen=True)
class StoredWorkout:
    """A workout that was begun. ``started_wall_s``: seconds since 1970 UTC, as the machine said."""

    id: int
    programme: Programme
    started_wall_s: float


@dataclass(frozen=True)
class StoredSet:
    """A set as it was stored. ``saved_wall_s``: seconds since 1970 UTC, as the machine said."""

    id: int
    workout_id: int
    saved_wall_s: float
    record: SetRecord
    tags: SetTags


class Store:
    """The records of one kiosk. To be used by the thread that opened it."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables

    @classmethod
    def open(cls, data_dir: Path, beat: Beat | None = None) -> Store:
        """Open or create ``kiosk.db`` in ``data_dir``. Raises StoreError with the sentence to show.

        ``beat``: see :func:`open_database`.
        """
        return cls(Tables.open(data_dir, beat))

    @property
    def path(self) -> Path:
        """The file."""
        return self.tables.path

    @property
    def notice(self) -> str:
        """One plain sentence when a damaged file was put aside while opening, else empty."""
        return self.tables.notice

    def close(self) -> None:
        """Let the file go."""
        self.tables.close()

    def begin_workout(self, programme: Programme, t_wall: float) -> int:
        """Store a begun workout; its id. ``t_wall``: seconds since 1970 UTC. Raises StoreError."""
        tables = self.tables
        with tables.transaction():
            workout_id = tables.run(
                "INSERT INTO workouts (started_wall_s, goal, sets, reps, eccentric_s, bottom_s, "
                "concentric_s, top_s, rest_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                *(t_wall, programme.goal.value, programme.sets, programme.reps),
                *astuple(programme.tempo),
                programme.rest_s,
            )
            self._seal("workouts", _WORKOUT_COLUMNS, workout_id)
        return workout_id

    def save_set(
        self,
        workout_id: int,
        record: SetRecord,
        t_wall: float,
        tags: SetTags = NO_TAGS,
        trace: tuple[int, bytes] | None = None,
    ) -> int:
        """Store a set with its repetitions and alerts: all of it, on the disk, or nothing.

        Args:
            trace: number of samples and packed content of the raw trace (see ``traces.py``).

        Returns:
            The id of the set.

        Raises:
            StoreError: it could not be stored.
        """
        tables = self.tables
        try:
            reps = [rep_values(rep) for rep in record.reps]
            extra = extra_json(record, _SET_FIELDS)
        except ValueError as error:
            raise StoreError(f"{self.path}: a value was refused ({error}).", lasting=True) from error
        alerts = len(record.alerts) + sum(len(rep.alerts) for rep in record.reps)
        with tables.transaction():
            set_id = tables.run(
                "INSERT INTO sets (workout_id, saved_wall_s, number, finished, t_start_s, t_end_s, stance, "
                "load_kg, machine_version, rep_rows, alert_rows, extra) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                *(workout_id, t_wall, record.number, record.finished, record.t_start_s, record.t_end_s),
                *(tags.stance, tags.load_kg, tags.machine_version, len(reps), alerts, extra),
            )
            self._insert_alerts(set_id, None, record.alerts)
            for place, (columns, metrics) in enumerate(reps):
                tables.run(_INSERT_REP, set_id, place, *columns, metrics)
                self._insert_alerts(set_id, place, record.reps[place].alerts)
            self._seal("sets", _SET_COLUMNS, set_id)
            self._seal("reps", _REP_ROW, set_id, "set_id")
            self._seal("alerts", "id, set_id, rep_place, kind", set_id, "set_id")
            if trace is not None:
                tables.run("INSERT INTO traces VALUES (?, ?, ?)", set_id, *trace)
            self._count(record)
        return set_id

    def set_load(self, workout_id: int, number: int, load_kg: float | None) -> None:
        """The weight of a set that is stored already; nothing when it is not there. Raises StoreError.

        A set that is not as it was written is left alone: a new checksum would vouch for it.
        """
        with self.tables.transaction():
            rows = self.tables.all(
                f"SELECT id FROM sets WHERE +workout_id = ? AND number = ? AND sum = digest({_SET_COLUMNS})",
                *(workout_id, number),
            )
            for (set_id,) in rows:
                self.tables.run("UPDATE sets SET load_kg = ? WHERE id = ?", load_kg, set_id)
                self._seal("sets", _SET_COLUMNS, set_id)

    def workouts(self, newest: int = 100) -> tuple[StoredWorkout, ...]:
        """The ``newest`` workouts, latest first. Raises StoreError."""
        rows = self.tables.all(
            f"SELECT sum = digest({_WORKOUT_COLUMNS}), {_WORKOUT_COLUMNS} FROM workouts "
            "ORDER BY id DESC LIMIT ?",
            newest,
        )
        return tuple(self.workout_of(row) for row in rows)

    def workout(self, workout_id: int) -> StoredWorkout | None:
        """One workout, None when there is none of this id. Raises StoreError."""
        rows = self.tables.all(
            f"SELECT sum = digest({_WORKOUT_COLUMNS}), {_WORKOUT_COLUMNS} FROM workouts WHERE id = ?",
            workout_id,
        )
        return self.workout_of(rows[0]) if rows else None

    def workout_of(self, row: tuple[Any, ...]) -> StoredWorkout:
        """A workout out of its row. Raises StoreError when the row is not as it was written."""
        whole, number, started_wall_s, goal, sets, reps, *tempo, rest_s = row
        self._demand_whole(whole, f"workout {number}")
        with self.tables.understood():
            return StoredWorkout(
                number, Programme(Goal(goal), sets, reps, Tempo(*tempo), rest_s), started_wall_s
            )

    def sets(self, workout_id: int) -> tuple[SetRecord, ...]:
        """The sets of a workout in the order in which they were saved. Raises StoreError."""
        # The plus keeps SQLite from its index, which no checksum guards: a damaged entry would hide a set.
        return tuple(stored.record for stored in self.stored_sets("+workout_id = ? ORDER BY id", workout_id))

    def stored_sets(self, where: str, *values: float | str) -> tuple[StoredSet, ...]:
        """Sets by an SQL condition on the table ``sets``. Raises StoreError."""
        rows = self.tables.all(
            f"SELECT sum = digest({_SET_COLUMNS}), {_SET_COLUMNS} FROM sets WHERE {where}", *values
        )
        return tuple(self._set(row) for row in rows)

    def _set(self, row: tuple[Any, ...]) -> StoredSet:
        whole, set_id, workout_id, saved_wall_s, number, finished, t_start_s, t_end_s, *rest = row
        stance, load_kg, machine_version, rep_rows, alert_rows, extra = rest
        self._demand_whole(whole, f"set {set_id}")
        alerts = self._alerts(set_id, alert_rows)
        reps = self.tables.all(
            f"SELECT sum = digest({_REP_ROW}), {_REP_ROW} FROM reps WHERE set_id = ? ORDER BY place", set_id
        )
        self._demand_whole(len(reps) == rep_rows and all(rep[0] for rep in reps), f"set {set_id}")
        with self.tables.understood():
            judged = tuple(
                rep_of(dict(zip(REP_COLUMNS, columns, strict=True)), metrics, tuple(alerts.get(place, ())))
                for _, _, place, *columns, metrics in reps
            )
            record = SetRecord(
                number=number,
                finished=bool(finished),
                reps=judged,
                alerts=tuple(alerts.get(None, ())),
                t_start_s=t_start_s,
                t_end_s=t_end_s,
                load_kg=load_kg,
                **extra_of(SetRecord, extra, _SET_FIELDS),
            )
        return StoredSet(set_id, workout_id, saved_wall_s, record, SetTags(stance, load_kg, machine_version))

    def _alerts(self, set_id: int, expected: int) -> dict[int | None, list[AlertKind]]:
        rows = self.tables.all(
            "SELECT sum = digest(id, set_id, rep_place, kind), rep_place, kind FROM alerts "
            "WHERE set_id = ? ORDER BY id",
            set_id,
        )
        self._demand_whole(len(rows) == expected and all(row[0] for row in rows), f"set {set_id}")
        alerts: dict[int | None, list[AlertKind]] = {}
        with self.tables.understood():
            for _, place, kind in rows:
                alerts.setdefault(place, []).append(AlertKind(kind))
        return alerts

    def _demand_whole(self, whole: object, what: str) -> None:
        if not whole:
            raise StoreError(f"{self.path}: {what} is not as it was written; it is not shown.")

    def _insert_alerts(self, set_id: int, place: int | None, kinds: tuple[AlertKind, ...]) -> None:
        for kind in kinds:
            self.tables.run(
                "INSERT INTO alerts (set_id, rep_place, kind) VALUES (?, ?, ?)", set_id, place, kind.value
            )

    def _seal(self, table: str, columns: str, key: int, key_column: str = "id") -> None:
        self.tables.run(f"UPDATE {table} SET sum = digest({columns}) WHERE {key_column} = ?", key)

    def _count(self, record: SetRecord) -> None:
        """The machine's counters grow with the set, in its transaction."""
        travel_m = sum(abs(rep.rom_mm) for rep in record.reps) * _TRAVEL_PER_ROM_M
        lifting_s = max(0.0, record.t_end_s - record.t_start_s)
        # One impossible value must not spoil a sum of years.
        travel_m, lifting_s = (value if isfinite(value) else 0.0 for value in (travel_m, lifting_s))
        self.tables.run(
            "UPDATE counters SET sets = sets + 1, reps = reps + ?, attempts = attempts + ?, "
            "travel_m = travel_m + ?, lifting_s = lifting_s + ?",
            *(record.counted, len(record.reps), travel_m, lifting_s),
        )
        self.tables.run("UPDATE counters SET sum = digest(id, sets, reps, attempts, travel_m, lifting_s)")
