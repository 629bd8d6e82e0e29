"""A set of five over a real pseudo-terminal in every protocol: simulated sensor, reader, decoder, coach."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import pytest

from kiosk.motion.events import AlertChange, Repetition, TrustLevel, Verdict
from kiosk.screens.live_words import notice
from kiosk.sensing.decoded import TrustClass
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.protocols import WireProtocol, facts
from kiosk.sensing.reader import SerialReader
from kiosk.sensing.simulator.encoders import calibration_of
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.server import SimulatedSled
from kiosk.training.coach import Coach
from kiosk.training.programme import parse_workout
from kiosk.training.sled import Machine
from kiosk.training.snapshot import SetRecord

SET = "tempo 1-0-1-0; unrack 1; rep x2; rep deep=25; rep x2; rack 2"
SCRIPTS = {WireProtocol.CHRONOJUMP: f"rack 0.5; stroke; rack 0.5; {SET}"}
LIMIT_S = 45.0


@dataclass
class Bench:
    """One sensor and the kiosk that hears it."""

    protocol: WireProtocol
    reps: list[Repetition] = field(default_factory=list)
    alerts: list[AlertChange] = field(default_factory=list)
    sets: list[SetRecord] = field(default_factory=list)
    notices: set[str] = field(default_factory=set)
    levels: set[TrustLevel] = field(default_factory=set)

    def __post_init__(self) -> None:
        machine = SimulatedMachine()
        script = parse_script(SCRIPTS.get(self.protocol, f"rack 2; {SET}"))
        self._sled = SimulatedSled(script, seed=3, machine=machine, protocol=self.protocol)
        self._feed = SledFeed()
        self.coach = Coach(Machine(calibration_of(self.protocol, machine), machine.limits))
        self._begun = False

    def start(self) -> None:
        self._sled.start()
        self.reader = SerialReader(self.protocol, self._sled.device, self._feed)
        self.reader.start()

    def stop(self) -> None:
        self.reader.stop()
        self._sled.stop()

    def step(self) -> None:
        for item in self._feed.drain():
            self.coach.take(item)
        now_s = time.monotonic()
        self.coach.tick(now_s)
        self.coach.sounds()
        self._begin_when_trusted(now_s)
        for outcome in self.coach.outcomes():
            match outcome:
                case Repetition():
                    self.reps.append(outcome)
                    shown = self.coach.snapshot(now_s)
                    self.levels.add(shown.trust.level)
                    self.notices.add(notice(shown, shown.look(now_s)))
                case AlertChange():
                    self.alerts.append(outcome)
                case SetRecord():
                    self.sets.append(outcome)

    def _begin_when_trusted(self, now_s: float) -> None:
        best = facts(self.protocol).trust.ceiling.level
        if not self._begun and self.coach.snapshot(now_s).trust.level is best:
            self._begun = True
            self.coach.begin(parse_workout("1x5"), now_s)


@pytest.fixture(scope="module")
def benches() -> dict[WireProtocol, Bench]:
    """All sensors at once, each on a terminal of its own, until each set is over."""
    made = {protocol: Bench(protocol) for protocol in WireProtocol}
    for bench in made.values():
        bench.start()
    end_s = time.monotonic() + LIMIT_S
    while time.monotonic() < end_s and not all(bench.sets for bench in made.values()):
        for bench in made.values():
            bench.step()
        time.sleep(0.03)
    for bench in made.values():
        bench.stop()
    return made


JUDGED = [protocol for protocol in WireProtocol if facts(protocol).trust is TrustClass.FULL]
COUNTED = [protocol for protocol in WireProtocol if protocol not in JUDGED]


@pytest.mark.parametrize("protocol", WireProtocol)
def test_five_are_counted(benches: dict[WireProtocol, Bench], protocol: WireProtocol) -> None:
    bench = benches[protocol]
    assert [rep.counted for rep in bench.reps] == [True] * 5
    (record,) = bench.sets
    assert (record.finished, record.counted) == (True, 5)
    stats = bench.reader.stats
    assert (stats.bad, stats.restarts) == (0, 0)


@pytest.mark.parametrize("protocol", JUDGED)
def test_a_trusted_sensor_judges_the_limits(
    benches: dict[WireProtocol, Bench], protocol: WireProtocol
) -> None:
    bench = benches[protocol]
    assert [rep.verdict for rep in bench.reps].index(Verdict.DEEP) == 2
    assert "depth" in {alert.kind.value for alert in bench.alerts}
    assert (bench.levels, bench.notices) == ({TrustLevel.FULL}, {""})


@pytest.mark.parametrize("protocol", COUNTED)
def test_other_sensors_count_and_say_that_limits_are_not_watched(
    benches: dict[WireProtocol, Bench], protocol: WireProtocol
) -> None:
    bench = benches[protocol]
    assert {rep.verdict for rep in bench.reps} == {Verdict.UNJUDGED}
    assert bench.alerts == []
    assert bench.levels == {TrustLevel.COUNT_ONLY}
    assert bench.notices == {facts(protocol).trust.ceiling.reason}
    assert "limits are not watched" in facts(protocol).trust.ceiling.reason
