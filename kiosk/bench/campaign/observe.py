"""What the live code makes of a signal: calibration, trust, limits, repetitions, as in a workout."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.bench.campaign.sensors import Signal
from kiosk.motion.events import AlertChange, MotionEvent, Repetition, TrustLevel
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.training.programme import STANDARD_TEMPO, Goal, Programme
from kiosk.training.session import Session
from kiosk.training.sled import Machine, Sled
from kiosk.training.truth import SensorTruth

UM_PER_MM = 1000.0


@dataclass(frozen=True)
class Observed:
    """What was judged.

    Attributes:
        attempts: as they stood at the end.
        alerts: beginnings and ends in order.
        trust: ``(time, level)`` of every change, the first one included; NONE while no position is shown.
        interrupted: the signal was not believed for a while after it had been, so that the set is marked as
            incomplete; these sensors fail only in the campaign's glitches, so that this is a false alarm.
    """

    attempts: tuple[Repetition, ...]
    alerts: tuple[AlertChange, ...]
    trust: tuple[tuple[float, TrustLevel], ...]
    interrupted: bool = False

    @property
    def counted(self) -> int:
        """Repetitions that count."""
        return sum(rep.counted for rep in self.attempts)

    def trusted(self, start_s: float, end_s: float) -> bool:
        """Whether limits were judged all the time from ``start_s`` to ``end_s``."""
        level = TrustLevel.NONE
        for t_s, changed in self.trust:
            if t_s > end_s:
                break
            if t_s > start_s and level is not TrustLevel.FULL:
                return False
            level = changed
        return level is TrustLevel.FULL


def observe(machine: Machine, signal: Signal, reps: int, samples_a_block: int) -> Observed:
    """Judge a signal in which ``reps`` repetitions are the target, cut into blocks of equal length."""
    watcher = _Watcher(machine, reps)
    calibration = machine.calibration
    raw = np.round(calibration.bottom_raw + signal.position_mm / calibration.mm_per_raw)
    for start in range(0, len(raw), samples_a_block):
        part = slice(start, start + samples_a_block)
        t_s = signal.t_s[part]
        flags = np.full(len(t_s), int(SampleFlag.HOMED), dtype=np.uint8)
        watcher.take(SampleBlock(t_s, raw[part], flags, float(t_s[-1])))
    return watcher.result()


class _Watcher:
    """The part of a workout that the judgement depends on: which repetition is the last."""

    def __init__(self, machine: Machine, reps: int) -> None:
        self._sled = Sled(machine, STANDARD_TEMPO.eccentric_s)
        self._session = Session(Programme(Goal.OWN, 1, reps, STANDARD_TEMPO, 90))
        self._alerts: list[AlertChange] = []
        self._trust: list[tuple[float, TrustLevel]] = []
        self._interrupted = False
        self._sled.hear(LinkNews(0.0, LinkState.LIVE, ""))
        self._sled.arm(0.0)
        self._expect()

    def _expect(self) -> None:
        self._sled.expect_last(self._session.one_missing)
        if self._session.target_reached:
            self._sled.expect_rack(True)

    def take(self, block: SampleBlock) -> None:
        for event in self._sled.take(block):
            self._hear(event)
        standing = self._sled.standing
        level = standing.trust.level if standing.truth is SensorTruth.LIVE else TrustLevel.NONE
        if not self._trust or self._trust[-1][1] is not level:
            self._trust.append((block.arrived_s, level))
        # A set that is being lifted is marked; one that cannot begin until the place is checked is none.
        doubted = standing.truth is SensorTruth.CAL_SUSPECT
        self._interrupted = self._sled.take_hole() or doubted or self._interrupted
        amended = self._sled.amended()
        if amended:
            self._session.amend(amended)
            self._expect()

    def _hear(self, event: MotionEvent) -> None:
        if isinstance(event, AlertChange):
            self._alerts.append(event)
        elif isinstance(event, Repetition):
            self._session.add(event)
            self._expect()

    def result(self) -> Observed:
        trust = tuple(self._trust)
        return Observed(self._session.attempts, tuple(self._alerts), trust, self._interrupted)
