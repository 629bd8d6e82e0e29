"""A set of five over a real pseudo-terminal in every protocol: simulated sensor, reader, decoder, coach."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from kiosk.motion.events import AlertChange, AlertKind, Repetition, TrustLevel, Verdict
from kiosk.motion.home import NOT_HOMED
from kiosk.motion.samples import LinkState, SledItem
from kiosk.screens.live_words import notice
from kiosk.sensing.decoded import TrustClass
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.link import LinkMonitor
from kiosk.sensing.protocols import WireProtocol, facts, new_decoder
from kiosk.sensing.reader import SerialReader
from kiosk.sensing.simulator.encoders import calibration_of
from kiosk.sensing.simulator.faults import NO_FAULTS
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.server import SimulatedSled
from kiosk.sensing.simulator.wire import Firmware, played
from kiosk.training.coach import Coach
from kiosk.training.programme import parse_workout
from kiosk.training.sled import Machine
from kiosk.training.snapshot import SetRecord

pytestmark = pytest.mark.real_time

SET = "tempo 1-0-1-0; unrack 1; rep x2; rep deep=25; rep x2; rack 2"
USUAL = f"rack 2; {SET}"
SCRIPTS = {WireProtocol.CHRONOJUMP: f"rack 0.5; stroke; rack 0.5; {SET}"}
LIMIT_S = 35.0
TRIES = 3
START_S = 5000.0
RATE_HZ = 100.0


@dataclass
class Bench:
    """One sensor and the kiosk that hears it."""

    protocol: WireProtocol
    script: str
    begins_at: TrustLevel | None = None
    reps: list[Repetition] = field(default_factory=list)
    alerts: list[AlertChange] = field(default_factory=list)
    sets: list[SetRecord] = field(default_factory=list)
    notices: set[str] = field(default_factory=set)
    levels: set[TrustLevel] = field(default_factory=set)

    def __post_init__(self) -> None:
        machine = SimulatedMachine()
        script = parse_script(self.script)
        self._sled = SimulatedSled(script, 3, RATE_HZ, machine=machine, protocol=self.protocol)
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
        self.hear(self._feed.drain(), time.monotonic())

    def hear(self, items: Sequence[SledItem], now_s: float) -> None:
        for item in items:
            self.coach.take(item)
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

    @property
    def interrupted(self) -> bool:
        """Whether the line fell silent, which no simulated sensor here does by itself."""
        return AlertKind.SIGNAL in {alert.kind for alert in self.alerts} or not self.sets

    def _begin_when_trusted(self, now_s: float) -> None:
        best = self.begins_at or facts(self.protocol).trust.ceiling.level
        if not self._begun and self.coach.snapshot(now_s).trust.level is best:
            self._begun = True
            self.coach.begin(parse_workout("1x5"), now_s)


def played_at_once(protocols: list[WireProtocol]) -> dict[WireProtocol, Bench]:
    """All these sensors, each on a terminal of its own, until each set is over."""
    made = {protocol: Bench(protocol, SCRIPTS.get(protocol, USUAL)) for protocol in protocols}
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


@pytest.fixture(scope="module")
def benches() -> dict[WireProtocol, Bench]:
    """One set of each sensor. One that a computer interrupted which stood still itself is played again."""
    done: dict[WireProtocol, Bench] = {}
    for _ in range(TRIES):
        left = [one for one in WireProtocol if one not in done or done[one].interrupted]
        done |= played_at_once(left)
    return done


JUDGED = [protocol for protocol in WireProtocol if facts(protocol).trust is TrustClass.FULL]
COUNTED = [protocol for protocol in WireProtocol if protocol not in JUDGED]
LIMITS = {AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP}


@pytest.mark.parametrize("protocol", WireProtocol)
def test_five_are_counted(benches: dict[WireProtocol, Bench], protocol: WireProtocol) -> None:
    bench = benches[protocol]
    assert [rep.counted for rep in bench.reps] == [True] * 5
    (record,) = bench.sets
    assert (record.finished, record.counted) == (True, 5)
    stats = bench.reader.stats
    assert (stats.bad, stats.restarts) == (0, 0)


@pytest.mark.parametrize("protocol", COUNTED)
def test_other_sensors_count_and_say_that_limits_are_not_watched(
    benches: dict[WireProtocol, Bench], protocol: WireProtocol
) -> None:
    bench = benches[protocol]
    assert {rep.verdict for rep in bench.reps} == {Verdict.UNJUDGED}
    assert not LIMITS & {alert.kind for alert in bench.alerts}
    assert bench.levels == {TrustLevel.COUNT_ONLY}
    assert bench.notices == {facts(protocol).trust.ceiling.reason}
    assert "limits are not watched" in facts(protocol).trust.ceiling.reason


def on_a_stepped_clock(
    protocol: WireProtocol, script: str = "", begins_at: TrustLevel | None = None
) -> Bench:
    """The same set without terminal and thread: a busy computer delays nothing here."""
    bench = Bench(protocol, script or SCRIPTS.get(protocol, USUAL), begins_at)
    firmware = Firmware(SimulatedMachine(), 3, RATE_HZ, NO_FAULTS, protocol)
    decoder, link = new_decoder(protocol), LinkMonitor()
    link.opened(START_S)
    for sent in played(firmware, parse_script(bench.script)):
        now_s = START_S + sent.t_s + 0.003
        data = sent.data + firmware.answer(decoder.request(now_s - 0.003))
        decoded = decoder.feed(data, now_s)
        samples = 0 if decoded.block is None else len(decoded.block.t_s)
        link.received(now_s, len(data), samples, decoded.bad, decoded.lost)
        block = [decoded.block] if decoded.block and link.state is LinkState.LIVE else []
        bench.hear([*link.news(), *block], now_s)
        if bench.sets:
            break
    return bench


@pytest.mark.parametrize("protocol", JUDGED)
def test_a_trusted_sensor_judges_the_limits(protocol: WireProtocol) -> None:
    bench = on_a_stepped_clock(protocol)
    assert [rep.verdict for rep in bench.reps].index(Verdict.DEEP) == 2
    assert AlertKind.DEPTH in {alert.kind for alert in bench.alerts}
    assert (bench.levels, bench.notices) == ({TrustLevel.FULL}, {""})


def test_a_sensor_that_was_not_homed_only_counts() -> None:
    bench = on_a_stepped_clock(WireProtocol.CHRONOJUMP, f"rack 2; {SET}", TrustLevel.COUNT_ONLY)
    assert [rep.counted for rep in bench.reps] == [True] * 5
    assert {rep.verdict for rep in bench.reps} == {Verdict.UNJUDGED}
    assert bench.alerts == []
    assert bench.notices == {NOT_HOMED.reason}
