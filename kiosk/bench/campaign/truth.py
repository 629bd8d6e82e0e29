"""What really happened in a simulated set, on a grid of milliseconds, and on which machine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.samples import FloatArray
from kiosk.training.sled import Machine

GRID_HZ = 1000.0


@dataclass(frozen=True)
class TrueRep:
    """One lowering and the push after it.

    Attributes:
        kind: in one word, for the report.
        counts: it has to be counted; a short one is an attempt that does not count.
        t_start_s, t_turn_s, t_end_s: beginning of the lowering, lowest point, end of the push.
        t_next_s: beginning of the next move from the top; what happens until then belongs to this one.
        bottom_mm, top_mm: lowest point, and highest from there to ``t_next_s``.
        t_deep_s, t_locked_s: when the path first passed the depth and the lockout limit; None if never.
    """

    kind: str
    counts: bool
    t_start_s: float
    t_turn_s: float
    t_end_s: float
    t_next_s: float
    bottom_mm: float
    top_mm: float
    t_deep_s: float | None
    t_locked_s: float | None


@dataclass(frozen=True)
class Marks:
    """One repetition as indices of the grid: start, end of the push, start of the next move."""

    kind: str
    counts: bool
    start: int
    end: int
    following: int


@dataclass(frozen=True, eq=False)
class Performance:
    """A whole set: ``position_mm`` ``(n,)`` float64 at ``GRID_HZ`` from 0 s, and its repetitions in order."""

    machine: Machine
    style: str
    position_mm: FloatArray
    reps: tuple[TrueRep, ...]

    @property
    def counted(self) -> int:
        """Repetitions that have to be counted."""
        return sum(rep.counts for rep in self.reps)


def performance(
    machine: Machine, style: str, position_mm: FloatArray, marks: tuple[Marks, ...]
) -> Performance:
    """Work out the truth of each repetition from the path itself, trembling included."""
    reps = tuple(_true_rep(mark, position_mm, machine.limits) for mark in marks)
    return Performance(machine, style, position_mm, reps)


def _true_rep(mark: Marks, position_mm: FloatArray, limits: Limits) -> TrueRep:
    turn = mark.start + int(np.argmin(position_mm[mark.start : mark.end]))
    rise = position_mm[turn : mark.following]
    return TrueRep(
        mark.kind,
        mark.counts,
        mark.start / GRID_HZ,
        turn / GRID_HZ,
        mark.end / GRID_HZ,
        mark.following / GRID_HZ,
        float(position_mm[turn]),
        float(rise.max()),
        _first(position_mm[mark.start : mark.end] < limits.depth_mm, mark.start),
        _first(rise > limits.lockout_mm, turn),
    )


def _first(mask: np.ndarray[tuple[int], np.dtype[np.bool_]], offset: int) -> float | None:
    where = int(np.argmax(mask))
    return (offset + where) / GRID_HZ if mask[where] else None


def machine_of(
    depth_mm: float, range_mm: float, rack_mm: float, travel_mm: float, reversed_: bool
) -> Machine:
    """A machine whose sensor counts micrometres, mounted either way."""
    stops = (travel_mm * 1000.0 + 5000.0, 5000.0) if reversed_ else (12_000.0, 12_000.0 + travel_mm * 1000.0)
    return Machine(Calibration(*stops, travel_mm, rack_mm), Limits(depth_mm, depth_mm + range_mm))
