"""Stored sets as CSV or JSON for trainers and programs. Nothing in it is personal: no card, name or PIN."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from kiosk.storage.atomic import write_atomic
from kiosk.storage.errors import StoreError
from kiosk.storage.history import open_history
from kiosk.storage.machine_book import MachineBook
from kiosk.storage.rows import REP_COLUMNS, rep_values
from kiosk.storage.set_picture import as_svg
from kiosk.storage.store import StoredSet, StoredWorkout

SCHEMA = 1
"""Of the export; grows when a column changes its meaning or goes. New columns come at the end."""

UNITS = {"mm": "millimetre", "s": "second", "mps": "metre per second", "kg": "kilogram"}

_SET_COLUMNS = (
    *("saved", "workout", "goal", "tempo", "set", "finished", "load_kg", "stance", "calibration"),
    "set_alerts",
)
_LATE_COLUMNS = ("rep_alerts", "metrics")


class ExportFormat(Enum):
    """What a file can be."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True)
class ExportRequest:
    """What to export.

    Attributes:
        form: CSV has one line a repetition, JSON one object a set.
        first, last: days by the machine's clock, both included; None for no bound.
        machine_name: as staff named it, empty for none.
    """

    form: ExportFormat
    first: date | None = None
    last: date | None = None
    machine_name: str = ""


def export(data_dir: Path, out: str, request: ExportRequest) -> int:
    """Write the stored sets to the file ``out``, whole or not at all, or to standard output (``-``).

    Returns:
        The number of sets.

    Raises:
        StoreError: there are no records, or one is not as it was written; nothing was written.
        OSError: the file cannot be written; what had its name is as it was.
    """
    with open_history(data_dir) as history:
        sets = list(history.between(request.first, request.last))
    text = as_csv(sets, request) if request.form is ExportFormat.CSV else as_json(sets, request)
    _put(out, text)
    return len(sets)


def export_picture(data_dir: Path, out: str, set_id: int) -> None:
    """Draw one set into the file ``out`` or to standard output (``-``).

    Raises:
        StoreError: there is no such set, its trace is gone, or its calibration is no longer kept.
        OSError: the file cannot be written.
    """
    with open_history(data_dir) as history:
        opened = history.open_set(set_id)
    if opened is None:
        raise StoreError(f"set {set_id}: there is no set of this number.")
    wanted = opened.stored.tags.machine_version
    setups = [version.setup for version in MachineBook(data_dir).versions() if version.number == wanted]
    if not setups or setups[0] is None:
        raise StoreError(f"set {set_id}: its calibration (version {wanted}) is no longer kept.")
    _put(out, as_svg(opened, setups[0]))


def _put(out: str, text: str) -> None:
    if out == "-":
        sys.stdout.write(text)
        sys.stdout.flush()
    else:
        _write(Path(out), text)


def as_csv(sets: Iterable[tuple[StoredWorkout, StoredSet]], request: ExportRequest) -> str:
    """One comment line with schema and units, one line of names, one line a repetition."""
    units = ", ".join(f"_{unit} {words}" for unit, words in UNITS.items())
    stream = io.StringIO()
    name = f" {request.machine_name};" if request.machine_name else ""
    stream.write(f"# legpress-kiosk export;{name} schema {SCHEMA}; units: {units}; times ISO 8601\n")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow((*_SET_COLUMNS, *REP_COLUMNS, *_LATE_COLUMNS))
    for workout, stored in sets:
        writer.writerows(_csv_rows(workout, stored))
    return stream.getvalue()


def as_json(sets: Iterable[tuple[StoredWorkout, StoredSet]], request: ExportRequest) -> str:
    """An object with schema, units and the sets, each with its repetitions."""
    exported = {
        "export": "legpress-kiosk",
        "schema": SCHEMA,
        "machine": request.machine_name,
        "units": UNITS,
        "sets": [_json_set(workout, stored) for workout, stored in sets],
    }
    return json.dumps(exported, indent=1) + "\n"


def _csv_rows(workout: StoredWorkout, stored: StoredSet) -> Iterator[tuple[Any, ...]]:
    record, tags = stored.record, stored.tags
    head = (
        *(_iso(stored.saved_wall_s), workout.id, workout.programme.goal.value, str(workout.programme.tempo)),
        *(record.number, int(record.finished), "" if tags.load_kg is None else tags.load_kg, tags.stance),
        *(tags.machine_version, " ".join(kind.value for kind in record.alerts)),
    )
    for rep in record.reps:
        columns, metrics = rep_values(rep)
        plain = [int(value) if isinstance(value, bool) else value for value in columns]
        yield (*head, *plain, " ".join(kind.value for kind in rep.alerts), metrics)


def _json_set(workout: StoredWorkout, stored: StoredSet) -> dict[str, Any]:
    record, tags = stored.record, stored.tags
    reps = []
    for rep in record.reps:
        columns, metrics = rep_values(rep)
        values = {name: _finite(value) for name, value in zip(REP_COLUMNS, columns, strict=True)}
        alerts = [kind.value for kind in rep.alerts]
        reps.append({**values, "alerts": alerts, "metrics": json.loads(metrics)})
    return {
        "saved": _iso(stored.saved_wall_s),
        "workout": workout.id,
        "goal": workout.programme.goal.value,
        "tempo": str(workout.programme.tempo),
        "set": record.number,
        "finished": record.finished,
        "load_kg": tags.load_kg,
        "stance": tags.stance,
        "calibration": tags.machine_version,
        "alerts": [kind.value for kind in record.alerts],
        "reps": reps,
    }


def _finite(value: Any) -> Any:
    """JSON has no infinity; what is no number is left unknown."""
    return None if isinstance(value, float) and not -1e300 < value < 1e300 else value


def _iso(wall_s: float) -> str:
    return datetime.fromtimestamp(wall_s, UTC).isoformat(timespec="seconds")


def _write(path: Path, text: str) -> None:
    if path.is_dir() or (path.exists() and not path.is_file()):
        raise StoreError(f"{path}: this is no file that can be replaced; name another one.")
    write_atomic(path, text.encode(), mode=0o644)
