"""Seeded fault runs on a stepped clock: bytes, decoder, coach, snapshot, and what a page would paint.

Each run is a short set on the simulated sled with one fault, drawn from its seed. An oracle that sees the
simulator's truth looks at every painted frame and at every repetition and limit alert that is told.
"""

from __future__ import annotations

import multiprocessing
import re
from binascii import crc_hqx
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import chain

import numpy as np

from kiosk.bench.truth_draws import DRAWS
from kiosk.motion.events import AlertChange, AlertKind, Repetition
from kiosk.motion.samples import SampleBlock, SledItem
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.intake import Intake
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.simulator.fault_layers import Place
from kiosk.sensing.simulator.faults import Faults, FaultVerb, parse_faults
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.sensing.simulator.wire import Sent, sending
from kiosk.training.coach import Coach
from kiosk.training.outcomes import Outcome
from kiosk.training.programme import parse_workout
from kiosk.training.sled import Machine
from kiosk.training.snapshot import LEASE_S, Look
from kiosk.training.truth import SensorTruth

HOST_S = 1000.0
RATE_HZ = 100.0
FRAME_S = 0.033
READ_S = 0.02
REOPEN_S = 5.0
SCRIPT = "tempo 1-0-1-0; rack 1.3; unrack 0.5; rep x3; rack 3.5"
WRONG_MM = 10.0
"""A reading this far from the truth is wrong."""

SLACK_S = 0.03
"""Between measuring and reading: one read's wait and the clock map's margin."""

_LINE = re.compile(rb"\$(LPOS,\d+,(\d+),-?\d+,[0-9A-F]{2})\*([0-9A-F]{4})\r\n")
_LIMITS = (AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP)
_OK = (Look.OK, Look.COUNTING)

ALLOWED_S = {
    "wrong": 0.15,
    "reset": 0.15,
    "slip": 0.15,
    "stuck value": 3.3,
    "saturate": 3.3,
    "reverse": 6.0,
    "drift": float("inf"),
}
"""How long a wrong reading may go unseen: a step is seen by its next samples, a value that stands still by
the movement that is missing, a wrong direction by its first stroke, a creeping one at the next rest.
"""


@dataclass(frozen=True)
class TruthRun:
    """One run: what was drawn, what was painted, and every lie in words."""

    seed: int
    verb: str
    faults: str
    frames: int
    ok_frames: int
    reps: int
    lies: tuple[str, ...]
    untrusted: tuple[str, ...]


@dataclass(frozen=True)
class TruthCampaign:
    """Many runs: painted frames, those that claimed OK, those that lied, and verdicts that had no ground."""

    runs: int
    frames: int
    ok_frames: int
    reps: int
    lying_frames: int
    untrusted_verdicts: int
    by_verb: tuple[tuple[str, int], ...]
    examples: tuple[str, ...]


def measure_truth(runs: int, seed: int, workers: int = 1) -> TruthCampaign:
    """Run number ``seed`` to ``seed + runs - 1``; equal arguments give equal results, however many work."""
    seeds = range(seed, seed + runs)
    if workers == 1:
        return _summed([run_one(number) for number in seeds])
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        return _summed(list(pool.map(run_one, seeds, chunksize=20)))


def _summed(done: Sequence[TruthRun]) -> TruthCampaign:
    bad = [run for run in done if run.lies or run.untrusted]
    return TruthCampaign(
        runs=len(done),
        frames=sum(run.frames for run in done),
        ok_frames=sum(run.ok_frames for run in done),
        reps=sum(run.reps for run in done),
        lying_frames=sum(len(run.lies) for run in done),
        untrusted_verdicts=sum(len(run.untrusted) for run in done),
        by_verb=tuple(sorted(Counter(run.verb for run in done).items())),
        examples=tuple(
            f"seed {run.seed} ({run.faults}): {(run.lies + run.untrusted)[0]}" for run in bad[:12]
        ),
    )


def run_one(seed: int) -> TruthRun:
    """One run from its seed."""
    rng = np.random.default_rng([seed, 7])
    verb = list(DRAWS)[seed % len(DRAWS)]
    text = DRAWS[verb](rng)
    stage = Stage(seed, verb, text, rng)
    stage.play()
    return TruthRun(
        *(seed, verb, text, stage.frames, stage.ok_frames, stage.reps),
        tuple(stage.lies),
        tuple(stage.untrusted),
    )


@dataclass
class Oracle:
    """Knows what is true: where the sled is, what the sensor believes, and what came through the line."""

    verb: str
    faults: Faults
    t_s: list[float]
    true_mm: list[float]
    measured_s: float = -1.0
    wrong_since_s: float | None = None
    _next: int = 0
    _place: Place = field(init=False)

    def __post_init__(self) -> None:
        machine = SimulatedMachine()
        self._place = Place(self.faults, -machine.bottom_raw * machine.calibration.mm_per_raw)

    def move(self, now_s: float) -> None:
        """The sled moves on to ``now_s``."""
        while self._next < len(self.t_s) and self.t_s[self._next] <= now_s:
            t_s, true_mm = self.t_s[self._next], self.true_mm[self._next]
            self._next += 1
            if abs(self._place.at(t_s, true_mm) - true_mm) <= WRONG_MM:
                self.wrong_since_s = None
            elif self.wrong_since_s is None:
                self.wrong_since_s = t_s

    def hear(self, data: bytes) -> None:
        """Bytes came through: the newest moment at which one of them was measured."""
        for body, t_us, crc in _LINE.findall(data):
            if crc_hqx(body, 0xFFFF) == int(crc, 16):
                booted_s = self.faults.restarts[0] + 0.3 if self.faults.restarts else 0.0
                t_s = int(t_us) / 1e6
                fresh = t_s + booted_s if booted_s and t_s < self.measured_s - 0.5 else t_s
                self.measured_s = max(self.measured_s, fresh)

    def lie(self, now_s: float) -> str:
        """Why nobody may claim at ``now_s`` that the position is known; empty when it is."""
        age_s = now_s - self.measured_s
        if age_s > LEASE_S + SLACK_S:
            return f"OK at {now_s:.2f} s with a sample of {1000 * age_s:.0f} ms ago"
        allowed_s = ALLOWED_S.get(self.verb, 0.0)
        if self.wrong_since_s is not None and now_s - self.wrong_since_s > allowed_s + SLACK_S:
            return f"OK at {now_s:.2f} s on a position wrong since {self.wrong_since_s:.2f} s"
        named = self.faults.at(FaultVerb.HELLO_WRONG, now_s)
        if named is not None and now_s - named.start_s > LEASE_S + SLACK_S:
            return f"OK at {now_s:.2f} s with another device on the line"
        return ""


class Stage:
    """One kiosk without a window, on a clock that only :meth:`play` moves.

    Attributes:
        shown: each time that what a page shows changed: s since plugging in, truth, look.
        outcomes: everything the coach told.
    """

    def __init__(
        self, seed: int, verb: str, faults: str, rng: np.random.Generator, acts: str = SCRIPT
    ) -> None:
        machine, script = SimulatedMachine(), parse_script(acts)
        self._faults = parse_faults(faults)
        played = trajectory(script, machine, seed, RATE_HZ)
        self._end_s = float(played.t_s[-1])
        self._oracle = Oracle(verb, self._faults, played.t_s.tolist(), played.position_mm.tolist())
        self._bytes = self._sent(sending(script, machine, seed, RATE_HZ, self._faults))
        self._feed = SledFeed()
        self._intake = Intake(WireProtocol.LPOS, self._feed.put)
        self._coach = Coach(Machine(machine.calibration, machine.limits))
        self._rng = rng
        self._ahead: Sent | None = None
        self._plugged = False
        self._untrusted_s = -1.0
        self._stall_s = float(rng.uniform(1.0, 8.0)) if rng.random() < 0.15 else float("inf")
        self.frames = self.ok_frames = self.reps = 0
        self.lies: list[str] = []
        self.untrusted: list[str] = []
        self.outcomes: list[Outcome] = []
        self.shown: list[tuple[float, SensorTruth, Look]] = []

    def play(self) -> None:
        """From plugging in to the end of the script."""
        self._coach.begin(parse_workout("1x3"), HOST_S)
        self._intake.searching(HOST_S)
        now_s, frame_s = 0.0, 0.0
        while now_s < self._end_s:
            now_s += READ_S * float(self._rng.uniform(0.5, 1.5))
            self._oracle.move(now_s)
            self._read(now_s)
            while frame_s <= now_s:
                self._frame(now_s, now_s + float(self._rng.uniform(0.0, 0.03)))
                frame_s += FRAME_S
            if now_s > self._stall_s:
                # A GUI that is busy for a while: nothing is painted, then everything is there at once.
                frame_s, self._stall_s = now_s + float(self._rng.uniform(0.2, 1.0)), float("inf")

    def _sent(self, sent: Iterator[Sent]) -> Iterator[Sent]:
        return (one for one in sent if one.data)

    def _read(self, now_s: float) -> None:
        out = self._faults.at(FaultVerb.OFF, now_s) is not None
        if out and self._plugged:
            self._plugged = False
            self._intake.broken(HOST_S + now_s)
        elif not out and not self._plugged:
            self._plugged = True
            self._intake.opened(HOST_S + now_s)
        data = self._due(now_s)
        if data and self._plugged:
            self._oracle.hear(data)
            self._intake.take(data, HOST_S + now_s)
        elif self._plugged:
            self._intake.passed(HOST_S + now_s)
            if HOST_S + now_s >= self._intake.silent_at_s + REOPEN_S:
                self._intake.opened(HOST_S + now_s)

    def _due(self, now_s: float) -> bytes:
        chunks = []
        ahead = self._ahead or next(self._bytes)
        while ahead.t_s <= now_s:
            chunks.append(ahead.data)
            ahead = next(self._bytes)
        self._ahead = ahead
        return b"".join(chunks)

    def _frame(self, now_s: float, painted_s: float) -> None:
        for item in chain.from_iterable(map(_one_by_one, self._feed.drain())):
            self._coach.take(item)
            if isinstance(item, SampleBlock) and self._coach.truth is not SensorTruth.LIVE:
                self._untrusted_s = float(item.t_s[-1]) - HOST_S
            self._watch()
        self._coach.tick(HOST_S + now_s)
        self._watch()
        look = self._coach.snapshot(HOST_S + now_s).look(HOST_S + painted_s)
        self.frames += 1
        if not self.shown or self.shown[-1][1:] != (self._coach.truth, look):
            self.shown.append((painted_s, self._coach.truth, look))
        if look in _OK:
            self.ok_frames += 1
            lie = self._oracle.lie(painted_s)
            if lie:
                self.lies.append(lie)

    def _watch(self) -> None:
        for outcome in self._coach.outcomes():
            self.outcomes.append(outcome)
            if isinstance(outcome, Repetition):
                self.reps += 1
                self._check_verdict("repetition", outcome.t_start_s - HOST_S, outcome.t_end_s - HOST_S)
            elif isinstance(outcome, AlertChange) and outcome.on and outcome.kind in _LIMITS:
                self._check_verdict(f"{outcome.kind.value} alert", outcome.t_s - HOST_S, outcome.t_s - HOST_S)
        self._coach.sounds()

    def _check_verdict(self, what: str, begun_s: float, end_s: float) -> None:
        if self._untrusted_s >= begun_s:
            span = f"{what} of {begun_s:.2f} to {end_s:.2f} s"
            self.untrusted.append(f"{span} out of samples not trusted at {self._untrusted_s:.2f} s")
        wrong_s, allowed_s = self._oracle.wrong_since_s, ALLOWED_S.get(self._oracle.verb, 0.0)
        if wrong_s is not None and end_s - wrong_s > allowed_s + SLACK_S:
            self.untrusted.append(f"{what} at {end_s:.2f} s on a position wrong since {wrong_s:.2f} s")


def _one_by_one(item: SledItem) -> Iterator[SledItem]:
    """A block sample by sample, so that it is known which of them is trusted; blocks make no difference."""
    if not isinstance(item, SampleBlock) or item.t_s.size < 2:
        yield item
        return
    for k in range(item.t_s.size):
        at = slice(k, k + 1)
        lost = item.lost if k == 0 else 0
        yield replace(item, t_s=item.t_s[at], raw=item.raw[at], flags=item.flags[at], lost=lost)
