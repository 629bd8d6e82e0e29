"""What staff mode knows of the records: days, sets, one opened set, counters. Frozen."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Repetition
from kiosk.motion.samples import FloatArray


@dataclass(frozen=True)
class DayInfo:
    """A day on which somebody trained, as YYYY-MM-DD, with its sets and counted repetitions."""

    day: str
    sets: int
    reps: int


@dataclass(frozen=True)
class SetInfo:
    """A set as the list shows it.

    Attributes:
        id: to open it with.
        time: of the day, as it is shown.
        goal: value of the goal, such as ``size``; ``number`` of the set in its workout.
        finished: False when it was broken off.
        reps, attempts, faults, alerts: counted; all; judged other than good; alerts.
        has_trace: its samples are still there.
    """

    id: int
    time: str
    goal: str
    number: int
    finished: bool
    reps: int
    attempts: int
    faults: int
    alerts: int
    has_trace: bool


@dataclass(frozen=True)
class HistoryFacts:
    """Days, newest first, and the sets of ``day`` in their order."""

    days: tuple[DayInfo, ...]
    day: str
    sets: tuple[SetInfo, ...]


@dataclass(frozen=True, eq=False)
class SetFacts:
    """One set.

    Attributes:
        info, reps: as stored; ``limits`` of that day, None when they are not known any more.
        t_s, position_mm: ``(n,)`` float64 each, empty when its samples are not kept any more.
        load_kg: weight on the sled as typed, None when nobody typed it.
        work_j, mean_power_w: of all pushes, by the machine's description; None without a weight.
    """

    info: SetInfo
    reps: tuple[Repetition, ...]
    limits: Limits | None
    t_s: FloatArray = field(default_factory=lambda: np.empty(0))
    position_mm: FloatArray = field(default_factory=lambda: np.empty(0))
    load_kg: float | None = None
    work_j: float | None = None
    mean_power_w: float | None = None


@dataclass(frozen=True)
class TermsFacts:
    """What is kept now, and what would go.

    Attributes:
        workouts, sets: stored; ``oldest``: day of the oldest workout, empty without one, ``age_days`` ago.
        traces, traces_mib: raw traces of sets, and the room that they take.
        beyond: days, and the sets of workouts begun longer ago, for each choice.
        valid_until: last day of the calibration in force, empty when it has no end or there is none.
    """

    workouts: int
    sets: int
    oldest: str
    age_days: int
    traces: int
    traces_mib: float
    beyond: tuple[tuple[int, int], ...]
    valid_until: str = ""

    def deleted_by(self, days: int | None) -> int:
        """Sets that are deleted when sets are kept for ``days``; KeyError for days that nobody asked for."""
        return 0 if days is None else dict(self.beyond)[days]


@dataclass(frozen=True)
class TermsView:
    """What the page shows beside the settings.

    Attributes:
        facts: None until the disk has answered.
        deletes: sets that go when the draft comes into force; None while that is not known.
    """

    facts: TermsFacts | None
    deletes: int | None


@dataclass(frozen=True)
class RecordsFacts:
    """What the machine did in its life, and what can be done with the records.

    Attributes:
        sets, reps, attempts, travel_km, lifting_h: counters; ``whole`` when they are as they were written.
        stick: where a plugged-in stick can be written to, empty without one.
        done: a sentence about what was done last, empty at first.
        version, data_folder: of this kiosk.
        libraries: name and version of what it is built on.
        restarts: codes of the restarts of the last 24 hours, oldest first.
    """

    sets: int
    reps: int
    attempts: int
    travel_km: float
    lifting_h: float
    whole: bool
    stick: str
    done: str = ""
    version: str = ""
    data_folder: str = ""
    libraries: tuple[tuple[str, str], ...] = ()
    restarts: tuple[str, ...] = ()
