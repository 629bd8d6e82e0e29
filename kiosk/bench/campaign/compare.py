"""Judgement against truth, set by set."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.bench.campaign.observe import Observed
from kiosk.bench.campaign.sensors import Signal
from kiosk.bench.campaign.truth import GRID_HZ, Performance, TrueRep
from kiosk.motion.events import AlertChange, AlertKind, Verdict

CLEAR_MM = 5.0
"""Nearer to a limit than this nothing is demanded of an alert, either way."""

LOOK_BACK_S = 0.25
"""An alert may be about any position of the last quarter of a second."""

VERDICTS = {
    "deep": Verdict.DEEP,
    "locked": Verdict.LOCKED,
    "short": Verdict.SHORT,
    "fast": Verdict.FAST,
}


@dataclass(frozen=True)
class SetResult:
    """What one set adds to the figures.

    Attributes:
        seed, style, sensor: which set it was.
        reps: attempts that really happened; ``found``, ``counted_true``, ``counted``: attempts found, and
            repetitions that had to be counted and were.
        incomplete: the signal was not believed for a while and the set is marked.
        beyond, missed: repetitions clearly beyond a limit, and those of them without an alert.
        inside, false: ends clearly inside a limit (two a repetition), and alerts that were about nothing.
        denied: repetitions whose limits were not judged, visibly.
        at_rack: alerts at the rack, outside the repetitions.
        warned: repetitions that stayed clearly inside both limits, and yet were warned ahead of one.
        judged, misjudged: attempts with a verdict, and those of them with the wrong one.
        delays_ms: from passing the limit to its alert.
        faults: one line for each thing that went wrong.
    """

    seed: int
    style: str
    sensor: str
    reps: int
    found: int
    counted_true: int
    counted: int
    incomplete: bool
    beyond: int
    missed: int
    inside: int
    false: int
    denied: int
    at_rack: int
    warned: int
    judged: int
    misjudged: int
    delays_ms: tuple[float, ...]
    faults: tuple[str, ...]

    @property
    def exact(self) -> bool:
        """Whether every attempt was found and every repetition counted, no more and no less."""
        return self.reps == self.found and self.counted_true == self.counted


class Comparison:
    """Compares one set."""

    def __init__(self, truth: Performance, signal: Signal, observed: Observed) -> None:
        self._truth = truth
        self._signal = signal
        self._observed = observed
        self._limits = truth.machine.limits
        self._beyond = self._missed = self._inside = self._denied = 0
        self._delays_ms: list[float] = []
        self._faults: list[str] = []

    def result(self, seed: int, sensor: str) -> SetResult:
        """The set's part of the figures."""
        truth, observed = self._truth, self._observed
        exact = len(truth.reps) == len(observed.attempts) and truth.counted == observed.counted
        if not exact:
            self._faults.append(self._count_fault())
        for number, rep in enumerate(truth.reps, start=1):
            self._limits_of(rep, number)
        false, at_rack = self._alerts_about_nothing()
        judged, misjudged = self._verdicts() if exact else (0, 0)
        return SetResult(
            seed=seed,
            style=truth.style,
            sensor=sensor,
            reps=len(truth.reps),
            found=len(observed.attempts),
            counted_true=truth.counted,
            counted=observed.counted,
            incomplete=observed.interrupted,
            beyond=self._beyond,
            missed=self._missed,
            inside=self._inside,
            false=false,
            denied=self._denied,
            at_rack=at_rack,
            warned=sum(map(self._warned, self._truth.reps)),
            judged=judged,
            misjudged=misjudged,
            delays_ms=tuple(self._delays_ms),
            faults=tuple(self._faults),
        )

    def _count_fault(self) -> str:
        real, found = self._truth.reps, self._observed.attempts
        within = [[seen for seen in found if rep.t_start_s <= seen.t_turn_s <= rep.t_next_s] for rep in real]
        lost = [
            f"{rep.kind} at {rep.t_start_s:.1f}" for rep, seen in zip(real, within, strict=True) if not seen
        ]
        more = [
            f"{rep.kind} at {rep.t_start_s:.1f}"
            for rep, seen in zip(real, within, strict=True)
            if len(seen) > 1
        ]
        known = {id(seen) for matched in within for seen in matched}
        nowhere = [f"{seen.t_turn_s:.1f}" for seen in found if id(seen) not in known]
        wrong = [
            f"{rep.kind} at {rep.t_start_s:.1f} counted={seen[0].counted}"
            for rep, seen in zip(real, within, strict=True)
            if len(seen) == 1 and seen[0].counted != rep.counts
        ]
        return (
            f"count: {len(found)} attempts, {self._observed.counted} counted; really {len(real)},"
            f" {self._truth.counted}; lost {lost}, found twice {more}, from nothing {nowhere},"
            f" wrongly {wrong}"
        )

    def _limits_of(self, rep: TrueRep, number: int) -> None:
        if not self._observed.trusted(rep.t_start_s, rep.t_next_s):
            self._denied += 1
            return
        limits = self._limits
        ends = (
            (AlertKind.DEPTH, limits.depth_mm - rep.bottom_mm, rep.t_deep_s, rep.t_end_s),
            (AlertKind.LOCKOUT, rep.top_mm - limits.lockout_mm, rep.t_locked_s, rep.t_next_s),
        )
        for kind, beyond_mm, passed_s, until_s in ends:
            if beyond_mm <= -CLEAR_MM:
                self._inside += 1
            elif beyond_mm >= CLEAR_MM and passed_s is not None:
                self._beyond += 1
                self._find(kind, passed_s, until_s, f"rep {number}: {beyond_mm:.1f} mm beyond {kind.value}")

    def _find(self, kind: AlertKind, passed_s: float, until_s: float, about: str) -> None:
        """The first alert of this kind from shortly before the limit (noise) to the end of the stay."""
        for alert in self._observed.alerts:
            near = passed_s - LOOK_BACK_S <= alert.t_s <= until_s + LOOK_BACK_S
            if alert.kind is kind and alert.on and near:
                self._delays_ms.append(1000.0 * (alert.t_s - passed_s))
                return
        self._missed += 1
        self._faults.append(f"missed: {about} at {passed_s:.2f} s")

    def _alerts_about_nothing(self) -> tuple[int, int]:
        false = at_rack = 0
        reps = self._truth.reps
        for alert in self._observed.alerts:
            if not alert.on or alert.kind not in (AlertKind.DEPTH, AlertKind.LOCKOUT):
                continue
            if self._about_nothing(alert):
                false += 1
                self._faults.append(
                    f"false: {alert.kind.value} at {alert.t_s:.3f} s{self._glitch(alert.t_s)}"
                )
            elif not reps or not reps[0].t_start_s <= alert.t_s <= reps[-1].t_next_s + LOOK_BACK_S:
                at_rack += 1
                self._faults.append(f"at the rack: {alert.kind.value} at {alert.t_s:.2f} s")
        return false, at_rack

    def _glitch(self, t_s: float) -> str:
        """The glitch that came just before, in words."""
        signal = self._signal
        last = int(np.searchsorted(signal.t_s, t_s + 1e-9))
        recent = signal.glitch_mm[max(0, last - 6) : last]
        jumps = recent[recent != 0.0]
        return f" after a glitch of {len(jumps)} x {jumps[-1]:.0f} mm" if len(jumps) else " without a glitch"

    def _about_nothing(self, alert: AlertChange) -> bool:
        path_mm = self._truth.position_mm
        first = max(0, int((alert.t_s - LOOK_BACK_S) * GRID_HZ))
        seen_mm = path_mm[first : int(alert.t_s * GRID_HZ) + 2]
        if alert.kind is AlertKind.DEPTH:
            return float(np.min(seen_mm)) >= self._limits.depth_mm + CLEAR_MM
        return float(np.max(seen_mm)) <= self._limits.lockout_mm - CLEAR_MM

    def _warned(self, rep: TrueRep) -> bool:
        limits = self._limits
        inside_mm = min(rep.bottom_mm - limits.depth_mm, limits.lockout_mm - rep.top_mm)
        return inside_mm >= CLEAR_MM and any(
            alert.on and alert.kind is AlertKind.AHEAD and rep.t_start_s <= alert.t_s <= rep.t_next_s
            for alert in self._observed.alerts
        )

    def _verdicts(self) -> tuple[int, int]:
        judged = wrong = 0
        for number, (rep, seen) in enumerate(
            zip(self._truth.reps, self._observed.attempts, strict=True), start=1
        ):
            wanted = self._wanted(rep)
            if seen.verdict is Verdict.UNJUDGED or wanted is None:
                continue
            judged += 1
            if seen.verdict not in wanted:
                wrong += 1
                self._faults.append(
                    f"verdict: rep {number} at {rep.t_start_s:.1f} s is {seen.verdict.value},"
                    f" really {rep.kind}"
                )
        return judged, wrong

    def _wanted(self, rep: TrueRep) -> tuple[Verdict, ...] | None:
        """Verdicts that are right; None where it could go either way."""
        limits = self._limits
        ends_mm = (limits.depth_mm - rep.bottom_mm, rep.top_mm - limits.lockout_mm)
        if any(abs(end_mm) < CLEAR_MM for end_mm in ends_mm):
            return None
        if ends_mm[0] > 0:
            return (Verdict.DEEP,)
        if ends_mm[1] > 0:
            return (Verdict.LOCKED,)
        if rep.kind in VERDICTS:
            return (VERDICTS[rep.kind],)
        # Whether a quick lowering is too fast is a matter of the tempo, which these sets do not have.
        return (Verdict.GOOD, Verdict.FAST)
