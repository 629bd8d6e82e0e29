"""Rows 14 to 25 of the fault table (docs/faults.md): the place, the time, the kiosk itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from kiosk.app.rehearsal import Rehearsal
from kiosk.bench.truth_runs import run_one
from kiosk.motion.events import AlertChange, AlertKind
from kiosk.motion.samples import LinkCause, LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.training.coach import Coach
from kiosk.training.intents import ConfirmPlace
from kiosk.training.programme import parse_workout
from kiosk.training.sled import Machine
from kiosk.training.snapshot import Look
from kiosk.training.truth import SensorTruth
from tests.fakes.fault_stage import OK, Told

MACHINE = SimulatedMachine()
REP = "tempo 1-0-1-0; rack 2; unrack 1; rep x6; rack 5"


class Fed:
    """A coach that is fed block by block at 200 Hz."""

    def __init__(self) -> None:
        self.coach = Coach(Machine(MACHINE.calibration, MACHINE.limits))
        self.now_s = 100.0
        self.coach.begin(parse_workout("1x5"), self.now_s)
        self.coach.take(LinkNews(self.now_s, LinkState.LIVE, "The sensor is working."))

    def feed(self, position_mm: np.ndarray[tuple[int], np.dtype[np.float64]], flag: int = 1) -> None:
        raw = np.array([MACHINE.to_raw_um(float(value)) for value in position_mm], dtype=np.float64)
        for start in range(0, len(raw), 4):
            part = raw[start : start + 4]
            t_s = self.now_s + np.arange(1, len(part) + 1) / 200.0
            self.now_s = float(t_s[-1])
            flags = np.full(len(part), flag, dtype=np.uint8)
            self.coach.take(SampleBlock(t_s, part, flags, self.now_s))
            self.coach.tick(self.now_s)

    @property
    def look(self) -> Look:
        return self.coach.snapshot(self.now_s).look(self.now_s)

    @property
    def off_rack_mm(self) -> float | None:
        return self.coach.snapshot(self.now_s).off_rack_mm


def at_rest(position_mm: float, seconds: float = 1.5) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    t_s = np.arange(round(200 * seconds)) / 200.0
    return position_mm + 0.4 * np.sin(2 * np.pi * 8.0 * t_s)


def test_row_14_single_glitches() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x3; rack", seed=3)
    spikes = np.arange(1500, rehearsal._raw.size - 400, 173)
    rehearsal._raw[spikes] += np.random.default_rng(1).choice([-150_000.0, 150_000.0], spikes.size)
    rehearsal.begin(parse_workout("1x3"))
    rehearsal.until(lambda snapshot: snapshot.state.value == "summary")
    told = [one for one in rehearsal.outcomes if isinstance(one, AlertChange) and one.on]
    assert [one.kind for one in told if one.kind in (AlertKind.DEPTH, AlertKind.LOCKOUT)] == []


@pytest.mark.parametrize("t_s", [0.9, 3.3, 4.2, 4.9, 5.6, 6.4, 7.7, 9.9])
def test_row_15_brown_out_counter_to_zero(t_s: float) -> None:
    told = Told(f"reset@{t_s}")
    assert told.hidden_s(t_s) <= 0.2
    assert told.back_s(t_s + 0.2) == np.inf
    assert SensorTruth.CAL_SUSPECT in told.truths
    assert not told.untrusted


def test_row_15_a_board_that_restarts_and_says_so_comes_back_at_the_rack() -> None:
    told = Told("restart=5", acts=REP)
    assert told.hidden_s(5.0) <= 0.4
    assert SensorTruth.CAL_SUSPECT in told.truths
    assert told.shown[-1][2] in OK, "it was homed again in the rack"
    assert all(record.incomplete for record in told.sets)


def test_row_16_slip_latches_until_the_rack_agrees() -> None:
    told = Told("slip=15@5.2")
    assert told.hidden_s(5.2) <= 0.2
    assert told.back_s(5.4) == np.inf, "in the rack it still reads 15 mm too much"


def test_row_16_a_slip_that_goes_back_is_believed_again_in_the_rack() -> None:
    told = Told("slip=40@5.2,slip=-40@7.5", acts=REP)
    assert told.hidden_s(5.2) <= 0.2
    assert told.look_at(12.0) is Look.STAFF
    assert told.shown[-1][2] in OK


def test_row_16_drift_warns_and_then_latches_in_the_rack() -> None:
    fed = Fed()
    fed.feed(np.full(600, 600.0))
    assert fed.look is Look.OK
    fed.feed(np.full(600, 604.5))
    assert fed.off_rack_mm == pytest.approx(4.5, abs=0.2)
    assert fed.look is Look.OK
    drifted = Fed()
    drifted.feed(np.full(800, 611.0))
    assert drifted.look is Look.STAFF
    drifted.coach.intent(ConfirmPlace(), drifted.now_s)
    drifted.feed(np.full(20, 611.0))
    assert drifted.look is Look.STAFF, "only a new calibration mends a zero that has moved"


def test_row_16_staff_can_end_a_doubt_that_they_have_checked() -> None:
    fed = Fed()
    fed.feed(at_rest(500.0))
    fed.feed(at_rest(540.0))
    assert fed.coach.snapshot(fed.now_s).staff_code == "S31"
    fed.coach.intent(ConfirmPlace(), fed.now_s)
    fed.feed(at_rest(540.0, 0.1))
    assert fed.coach.truth is SensorTruth.LIVE


def test_row_16_a_doubt_is_not_over_because_samples_came_late() -> None:
    fed = Fed()
    fed.feed(at_rest(500.0))
    fed.feed(at_rest(540.0))
    fed.coach.outcomes()
    for _ in range(3):
        fed.now_s += 0.3
        fed.coach.tick(fed.now_s)
        fed.feed(at_rest(540.0, 0.1))
    told = [one for one in fed.coach.outcomes() if isinstance(one, AlertChange)]
    assert told == []
    assert fed.look not in OK


def test_row_17_reversed_direction() -> None:
    told = Told("reverse@0.5", acts=REP)
    assert told.reps == 0
    assert told.limit_alerts == 0
    assert SensorTruth.CAL_SUSPECT in told.truths or SensorTruth.IMPLAUSIBLE in told.truths


def test_row_18_out_of_range() -> None:
    fed = Fed()
    fed.feed(at_rest(533.0))
    assert fed.look is Look.OK
    fed.feed(np.full(80, 700.0))
    assert fed.look in (Look.UNKNOWN, Look.STAFF)


def test_row_18_an_end_that_is_pinned() -> None:
    told = Told("saturate=400@5")
    assert told.hidden_s(5.0) <= 4.5
    assert not told.limit_alerts


def test_row_19_a_weak_signal_counts_and_judges_no_limits() -> None:
    fed = Fed()
    fed.feed(at_rest(533.0, 2.5), flag=int(SampleFlag.HOMED | SampleFlag.WEAK_SIGNAL))
    assert fed.look is Look.COUNTING


def test_row_20_a_towel_in_the_beam() -> None:
    told = Told("slip=-250@5.2,slip=250@5.7", acts=REP)
    assert told.hidden_s(5.2) <= 0.2
    assert told.back_s(5.7) <= 2.5
    assert told.limit_alerts == 0
    assert not told.untrusted


@pytest.mark.parametrize(("rate_hz", "ok"), [(10, False), (37, True)])
def test_row_21_another_sample_rate(rate_hz: int, ok: bool) -> None:
    told = Told(f"rate={rate_hz}@5", acts=REP)
    assert (told.look_at(9.0) in OK) == ok
    assert not told.lies


def test_row_22_the_wall_clock_has_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    before = run_one(1)

    def jumped() -> float:
        raise AssertionError("somebody asked the wall clock")

    monkeypatch.setattr("time.time", jumped)
    assert run_one(1) == before


def test_row_24_a_stalled_screen_never_claims_ok_for_what_is_old() -> None:
    fed = Fed()
    fed.feed(at_rest(533.0))
    snapshot = fed.coach.snapshot(fed.now_s)
    for stall_s in (0.26, 1.0, 3.0, 10.0):
        assert snapshot.look(fed.now_s + stall_s) is Look.UNKNOWN
    assert replace(snapshot, t_s=0.0).look(fed.now_s + 0.2) is Look.OK


def test_row_24_a_queue_that_nobody_drains_drops_the_oldest_and_says_so() -> None:
    feed = SledFeed(capacity=100)
    for number in range(50):
        t_s = np.arange(4) / 200.0 + number
        feed.put(SampleBlock(t_s, np.zeros(4), np.ones(4, dtype=np.uint8), float(t_s[-1])))
    blocks = [item for item in feed.drain() if isinstance(item, SampleBlock)]
    assert sum(len(block.t_s) for block in blocks) <= 100
    assert blocks[0].lost == feed.dropped > 0


def test_row_25_a_fault_of_the_reader_is_shown_as_one() -> None:
    fed = Fed()
    fed.feed(at_rest(533.0))
    fed.coach.take(LinkNews(fed.now_s, LinkState.SEARCHING, "It failed.", LinkCause.FAULT))
    snapshot = fed.coach.snapshot(fed.now_s)
    assert (snapshot.look(fed.now_s), snapshot.staff_code) == (Look.STAFF, "S40")


def test_a_set_with_a_hole_is_kept_as_incomplete_and_nothing_is_made_up() -> None:
    told = Told("off@6+1.2", acts=REP + "; rack 3")
    assert [record.incomplete for record in told.sets] == [True]
    assert told.reps < 6
    assert told.sets[0].counted == told.reps
    assert not told.untrusted
