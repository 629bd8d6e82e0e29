"""``bench --only recordings``: recordings of real lifts against their reference, where a folder has them.

The folder holds ``reference_reps.csv`` (a row for each repetition, with ``recording``, ``order``,
``t_turn``, ``rom_con_mm``, ``mean_v_con`` and ``flag``) and ``recordings/*.csv`` with ``t_s,pos_mm``.
Nothing in the judgement is tuned to them: the figures show how it does on signals that nobody here made.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.figures import Figure, Limit
from kiosk.bench.options import Options
from kiosk.motion.analyse import Order, analyse
from kiosk.motion.events import Repetition
from kiosk.sensing.replay import load_recording

REFERENCE = "reference_reps.csv"
VELOCITY_MPS = 0.03
VELOCITY_SHARE = 0.06
"""Mean velocity may differ by the larger of the two."""


@dataclass(frozen=True)
class SensorClass:
    """What may be asked of a kind of sensor: turning points in s, range in mm."""

    name: str
    turn_s: float
    range_mm: float


MOCAP = SensorClass("motion capture", 0.06, 8.0)
VIDEO = SensorClass("video", 0.12, 15.0)
TIME_OF_FLIGHT = SensorClass("time of flight", 0.12, 25.0)
_BY_PREFIX = {"mocap": MOCAP, "wl": VIDEO}


@dataclass(frozen=True)
class Row:
    """One repetition of the reference; ``flagged`` ones are counted and not compared."""

    order: Order
    t_turn_s: float
    rom_mm: float
    mean_velocity_mps: float
    flagged: bool


@dataclass(frozen=True)
class _Miss:
    """How far one repetition is off, each as a share of what is allowed (1 is just allowed)."""

    where: str
    turn_s: float
    rom_mm: float
    velocity_mps: float
    turn: float
    rom: float
    velocity: float


def measure(options: Options) -> list[Figure]:
    """Judge each recording of the folder."""
    if options.data is None:
        return [Figure("recordings", "recordings", note="not measured: no folder was given with --data")]
    reference = read_reference(options.data / REFERENCE)
    miscounted: list[str] = []
    misses: list[_Miss] = []
    for name, rows in sorted(reference.items()):
        reps = _judged(options.data, name, rows[0].order)
        if len(reps) != len(rows):
            miscounted.append(f"{name}: {len(reps)} repetitions of {len(rows)}")
            continue
        pairs = enumerate(zip(rows, reps, strict=True), start=1)
        misses += [_miss(name, number, row, rep) for number, (row, rep) in pairs if not row.flagged]
    total = sum(len(rows) for rows in reference.values())
    count = Figure(
        "recordings.miscounted",
        "recordings",
        (len(miscounted),),
        Limit(at_most=0),
        note=f"of {len(reference)}, with {total} repetitions",
        details=tuple(miscounted),
    )
    return [count, *_distances(misses)]


def read_reference(path: Path) -> dict[str, list[Row]]:
    """Rows of the reference for each recording.

    Raises:
        ValueError: it cannot be read; one line that names the file and what is wrong.
    """
    rows: dict[str, list[Row]] = {}
    try:
        with path.open(newline="", encoding="utf-8") as file:
            for line in csv.DictReader(file):
                rows.setdefault(line["recording"], []).append(_row(line))
    except (OSError, KeyError, ValueError) as error:
        raise ValueError(f"reference {path} cannot be read: {error}") from error
    if not rows:
        raise ValueError(f"reference {path} holds no repetition")
    return rows


def _row(line: dict[str, str]) -> Row:
    order: Order = "ce" if line["order"] == "ce" else "ec"
    turn_s, rom_mm, velocity_mps = (float(line[name]) for name in ("t_turn", "rom_con_mm", "mean_v_con"))
    return Row(order, turn_s, rom_mm, velocity_mps, bool(line["flag"]))


def _judged(folder: Path, name: str, order: Order) -> tuple[Repetition, ...]:
    recording = load_recording(folder / "recordings" / f"{name}.csv")
    return analyse(recording.t_s, recording.position_mm, order).reps


def sensor_class(name: str) -> SensorClass:
    """Which kind of sensor a recording is from; what nobody knows is held to the coarsest."""
    return _BY_PREFIX.get(name.split("_")[0], TIME_OF_FLIGHT)


def _miss(name: str, number: int, row: Row, rep: Repetition) -> _Miss:
    allowed = sensor_class(name)
    turn_s = rep.t_turn_s - row.t_turn_s
    # Like with like: the reference measures the push between its velocity edges, not from extreme to extreme.
    rom_mm = 1000.0 * rep.mean_velocity_mps * rep.concentric_s - row.rom_mm
    velocity_mps = rep.mean_velocity_mps - row.mean_velocity_mps
    allowed_mps = max(VELOCITY_MPS, VELOCITY_SHARE * row.mean_velocity_mps)
    return _Miss(
        f"{name}, repetition {number}",
        turn_s,
        rom_mm,
        velocity_mps,
        abs(turn_s) / allowed.turn_s,
        abs(rom_mm) / allowed.range_mm,
        abs(velocity_mps) / allowed_mps,
    )


def _distances(misses: list[_Miss]) -> Iterable[Figure]:
    compared = len(misses)
    turns = [f"{miss.where}: {1000 * miss.turn_s:+.0f} ms" for miss in misses if miss.turn > 1.0]
    ranges = [f"{miss.where}: {miss.rom_mm:+.1f} mm" for miss in misses if miss.rom > 1.0]
    speeds = [f"{miss.where}: {miss.velocity_mps:+.3f} m/s" for miss in misses if miss.velocity > 1.0]
    yield _outside(
        "recordings.turning_points_outside", turns, compared, "within 60 ms (motion capture), else 120 ms"
    )
    yield _outside(
        "recordings.ranges_outside", ranges, compared, "within 8, 15, 25 mm (motion capture, video, ToF)"
    )
    yield _outside(
        "recordings.mean_velocities_outside", speeds, compared, "within 0.03 m/s or 6 %, edges at 0.05 m/s"
    )
    if misses:
        for name, values, unit in (
            ("turning_point", [1000 * abs(miss.turn_s) for miss in misses], "ms"),
            ("range", [abs(miss.rom_mm) for miss in misses], "mm"),
            ("mean_velocity", [1000 * abs(miss.velocity_mps) for miss in misses], "mm/s"),
        ):
            rounded = tuple(round(value, 2) for value in values)
            yield Figure(f"recordings.{name}_difference", unit, rounded, note="over the repetitions compared")


def _outside(name: str, lines: list[str], compared: int, allowed: str) -> Figure:
    note = f"of {compared} repetitions compared; {allowed}"
    return Figure(name, "repetitions", (len(lines),), Limit(at_most=0), note=note, details=tuple(lines))
