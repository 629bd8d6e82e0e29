"""One fault on a stepped clock, and questions about what a page would have shown."""

from __future__ import annotations

import numpy as np

from kiosk.bench.truth_runs import Stage
from kiosk.motion.events import AlertChange, AlertKind, Repetition
from kiosk.training.snapshot import Look, SetRecord
from kiosk.training.truth import SensorTruth, TruthChanged

ACTS = "tempo 1-0-1-0; rack 2; unrack 1; rep x3; rack 5"
OK = (Look.OK, Look.COUNTING)


class Told:
    """What happened in one run of ``acts`` with ``faults``."""

    def __init__(self, faults: str, acts: str = ACTS, seed: int = 3) -> None:
        stage = Stage(seed, "ok", faults, np.random.default_rng(seed), acts)
        stage.play()
        self.shown = stage.shown
        self.lies = stage.lies
        self.untrusted = stage.untrusted
        self.outcomes = stage.outcomes

    @property
    def reps(self) -> int:
        """Repetitions that were counted."""
        return sum(isinstance(one, Repetition) and one.counted for one in self.outcomes)

    @property
    def limit_alerts(self) -> int:
        """Alerts about limits."""
        kinds = (AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP)
        return sum(isinstance(one, AlertChange) and one.on and one.kind in kinds for one in self.outcomes)

    @property
    def truths(self) -> list[SensorTruth]:
        """What was known, in order."""
        return [one.truth for one in self.outcomes if isinstance(one, TruthChanged)]

    @property
    def sets(self) -> list[SetRecord]:
        """Sets that were kept."""
        return [one for one in self.outcomes if isinstance(one, SetRecord)]

    def hidden_s(self, from_s: float) -> float:
        """When a page first stopped claiming OK after ``from_s``, in s from there; infinite for never."""
        return next((t_s - from_s for t_s, _, look in self.shown if t_s >= from_s and look not in OK), np.inf)

    def back_s(self, from_s: float) -> float:
        """When a page claimed OK again after ``from_s``, in s from there; infinite for never."""
        return next((t_s - from_s for t_s, _, look in self.shown if t_s >= from_s and look in OK), np.inf)

    def look_at(self, t_s: float) -> Look:
        """What was shown at ``t_s``."""
        return [look for since_s, _, look in self.shown if since_s <= t_s][-1]
