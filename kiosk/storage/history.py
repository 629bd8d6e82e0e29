"""Browsing what was trained: read-only, on a connection of its own, for staff pages and the export."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.storage.database import FILE_NAME
from kiosk.storage.digest import digest
from kiosk.storage.errors import DATABASE_ERRORS, StoreError, explain
from kiosk.storage.schema import APPLICATION_ID, MIGRATIONS
from kiosk.storage.store import Store, StoredSet, StoredWorkout
from kiosk.storage.tables import Tables
from kiosk.storage.traces import RawTrace, TraceRing

DAY_S = 86_400.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class DaySummary:
    """One day on which somebody trained, by the machine's own clock and time zone."""

    day: date
    workouts: int
    sets: int
    reps: int


@dataclass(frozen=True)
class SetLine:
    """A set as a list shows it.

    Attributes:
        id: to open it with.
        workout_id, number: which set of which workout.
        saved_wall_s: seconds since 1970 UTC, as the machine said.
        goal: value of the goal, such as ``size``.
        finished: False when it was broken off.
        reps, attempts: counted, and all.
        faults: attempts judged other than good (unjudged ones are none).
        alerts: number of alerts.
        load_kg: as typed, None when unknown.
        has_trace: the raw samples are still there.
    """

    id: int
    workout_id: int
    number: int
    saved_wall_s: float
    goal: str
    finished: bool
    reps: int
    attempts: int
    faults: int
    alerts: int
    load_kg: float | None
    has_trace: bool


@dataclass(frozen=True)
class Stock:
    """What is stored: numbers, the start of the oldest workout (seconds since 1970 UTC, None without one),
    raw traces and their bytes, and for each of the days asked for the sets of workouts begun longer ago."""

    workouts: int
    sets: int
    oldest_wall_s: float | None
    traces: int
    trace_bytes: int
    beyond: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class OpenedSet:
    """A set with everything that is kept of it; ``trace`` is None when it has made room for newer ones."""

    stored: StoredSet
    workout: StoredWorkout
    trace: RawTrace | None


@dataclass(frozen=True)
class Counters:
    """What the machine did in its life; deletion does not change it.

    Attributes:
        sets, reps, attempts: ended sets, counted repetitions, all attempts.
        travel_km: way of the sled in the attempts, down and up.
        lifting_h: hours from the first lift to the end of each set.
        whole: the stored numbers are as they were written.
    """

    sets: int
    reps: int
    attempts: int
    travel_km: float
    lifting_h: float
    whole: bool


class History:
    """Queries. To be used by the thread that opened it; sees what the writer has committed."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._store = Store(tables)

    def days(self, newest: int = 60) -> tuple[DaySummary, ...]:
        """Days with training, latest first. Raises StoreError."""
        rows = self._tables.all(
            "SELECT date(saved_wall_s, 'unixepoch', 'localtime') AS day, count(DISTINCT workout_id), "
            "count(*), coalesce(sum((SELECT sum(counted) FROM reps WHERE set_id = sets.id)), 0) "
            "FROM sets WHERE day IS NOT NULL GROUP BY day ORDER BY day DESC LIMIT ?",
            newest,
        )
        return tuple(DaySummary(date.fromisoformat(day), *counts) for day, *counts in rows)

    def sets_of(self, day: date) -> tuple[SetLine, ...]:
        """The sets of one day in the order in which they were saved. Raises StoreError."""
        rows = self._tables.all(
            "SELECT sets.id, workout_id, sets.number, saved_wall_s, goal, finished, "
            "(SELECT coalesce(sum(counted), 0) FROM reps WHERE set_id = sets.id), "
            "(SELECT count(*) FROM reps WHERE set_id = sets.id), "
            "(SELECT count(*) FROM reps WHERE set_id = sets.id AND verdict NOT IN ('good', 'unjudged')), "
            "(SELECT count(*) FROM alerts WHERE set_id = sets.id AND rep_place IS NULL), "
            "load_kg, EXISTS (SELECT 1 FROM traces WHERE set_id = sets.id) "
            "FROM sets JOIN workouts ON workouts.id = workout_id "
            "WHERE saved_wall_s >= ? AND saved_wall_s < ? ORDER BY sets.id",
            *_bounds(day, day),
        )
        return tuple(
            SetLine(
                id=set_id,
                workout_id=workout_id,
                number=number,
                saved_wall_s=saved_wall_s,
                goal=goal,
                finished=bool(finished),
                reps=reps,
                attempts=attempts,
                faults=faults,
                alerts=alerts,
                load_kg=load_kg,
                has_trace=bool(has_trace),
            )
            for set_id, workout_id, number, saved_wall_s, goal, finished, *counts, load_kg, has_trace in rows
            for reps, attempts, faults, alerts in (counts,)
        )

    def open_set(self, set_id: int) -> OpenedSet | None:
        """One set with its repetitions, alerts and trace; None when it is not there (any more).

        Raises:
            StoreError: the set is not as it was written. A damaged trace only leaves the trace out.
        """
        found = self._store.stored_sets("id = ?", set_id)
        workout = self._store.workout(found[0].workout_id) if found else None
        if workout is None:
            return None
        try:
            trace = TraceRing(self._tables).read(set_id)
        except StoreError as error:
            _log.warning("%s", error)
            trace = None
        return OpenedSet(found[0], workout, trace)

    def between(self, first: date | None, last: date | None) -> Iterator[tuple[StoredWorkout, StoredSet]]:
        """Every set saved from ``first`` to ``last`` (both included; None: no bound) with its workout.

        Raises:
            StoreError: a set is not as it was written.
        """
        begin_s, end_s = _bounds(first or date.min, last or date.max)
        ids = self._tables.all(
            "SELECT id FROM sets WHERE saved_wall_s >= ? AND saved_wall_s < ? ORDER BY id", begin_s, end_s
        )
        for (set_id,) in ids:
            for stored in self._store.stored_sets("id = ?", set_id):
                workout = self._store.workout(stored.workout_id)
                if workout is not None:
                    yield workout, stored

    def stock(self, days: Sequence[int], now_wall_s: float) -> Stock:
        """What is stored at ``now_wall_s`` (seconds since 1970 UTC). Raises StoreError."""
        workouts, oldest_s = self._tables.all("SELECT count(*), min(started_wall_s) FROM workouts")[0]
        sets = self._tables.all("SELECT count(*) FROM sets")[0][0]
        traces, size = self._tables.all("SELECT count(*), coalesce(sum(length(content)), 0) FROM traces")[0]
        older = "SELECT count(*) FROM sets JOIN workouts ON workouts.id = workout_id WHERE started_wall_s < ?"
        beyond = tuple((one, self._tables.all(older, now_wall_s - one * DAY_S)[0][0]) for one in days)
        return Stock(workouts, sets, oldest_s, traces, size, beyond)

    def counters(self) -> Counters:
        """The machine's counters. Raises StoreError."""
        columns = "sets, reps, attempts, travel_m, lifting_s"
        row = self._tables.all(f"SELECT {columns}, sum = digest(id, {columns}) FROM counters")[0]
        sets, reps, attempts, travel_m, lifting_s, whole = row
        return Counters(sets, reps, attempts, travel_m / 1000, lifting_s / 3600, bool(whole))


@contextmanager
def open_history(data_dir: Path) -> Iterator[History]:
    """History of a data folder, read-only: nothing is made, moved or migrated.

    Raises:
        StoreError: there are no records there, or they cannot be read.
    """
    path = data_dir / FILE_NAME
    if not path.exists():
        raise StoreError(f"{path}: there are no records here; name the kiosk's data folder.")
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    except DATABASE_ERRORS as error:
        raise explain(error, path) from error
    try:
        _check(connection, path)
        connection.create_function("digest", -1, digest, deterministic=True)
        yield History(Tables(connection, path))
    finally:
        connection.close()


def _check(connection: sqlite3.Connection, path: Path) -> None:
    try:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except DATABASE_ERRORS as error:
        raise explain(error, path) from error
    if owner != APPLICATION_ID:
        raise StoreError(f"{path}: this database belongs to another program.")
    if version != len(MIGRATIONS):
        words = "a newer kiosk" if version > len(MIGRATIONS) else "an older kiosk; start the kiosk once"
        raise StoreError(f"{path}: written by {words} (version {version} of {len(MIGRATIONS)}).")


def _bounds(first: date, last: date) -> tuple[float, float]:
    """Seconds since 1970 UTC of the first local midnight and of the one after the last day."""
    begin_s = float("-inf") if first == date.min else datetime.combine(first, datetime.min.time()).timestamp()
    if last == date.max:
        return begin_s, float("inf")
    after = last + timedelta(days=1)
    return begin_s, datetime.combine(after, datetime.min.time()).timestamp()
