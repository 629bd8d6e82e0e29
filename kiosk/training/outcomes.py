"""What the coach reports outward, in order: for the event feed, the store and the window."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.events import AlertChange, PartialMove, PhaseChange, Repetition
from kiosk.motion.samples import LinkNews
from kiosk.training.programme import Programme
from kiosk.training.snapshot import SetRecord, WorkoutState
from kiosk.training.truth import TruthChanged


@dataclass(frozen=True)
class StateChanged:
    """The workout entered ``state``."""

    t_s: float
    state: WorkoutState


@dataclass(frozen=True)
class WorkoutBegan:
    """A programme was chosen; sets that follow belong to it."""

    t_s: float
    programme: Programme


@dataclass(frozen=True)
class LoadTold:
    """The weight of sets of this workout that were over when it was typed, by their numbers."""

    t_s: float
    numbers: tuple[int, ...]
    load_kg: float | None


Outcome = (
    StateChanged
    | TruthChanged
    | WorkoutBegan
    | LoadTold
    | LinkNews
    | PhaseChange
    | AlertChange
    | PartialMove
    | Repetition
    | SetRecord
)
