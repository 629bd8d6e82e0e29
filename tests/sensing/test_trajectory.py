"""The simulated person: believable, exact where the script is exact, and the same for the same seed."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.sensing.simulator.lifter import Truth
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import Trajectory, play, trajectory

MACHINE = SimulatedMachine()
EVERYTHING = (
    "rack 3; lean 8; unrack; rep x2; rep short=0.7; rep fast; partial 0.4; pause 3; bounce; lean 5; stall; "
    "tempo 2-1-X-1; rep x3; tempo 4-1-2-1; rep; rep lock=18; rep deep=18; rack 2"
)


def perform(text: str, seed: int = 1, rate_hz: float = 200.0) -> Trajectory:
    return trajectory(parse_script(text), MACHINE, seed, rate_hz)


def reps(made: Trajectory, kind: str | None = None) -> list[Truth]:
    return [one for one in made.truth if one.event == "rep" and kind in (None, one.kind)]


def mmps(made: Trajectory) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    speed: np.ndarray[tuple[int], np.dtype[np.float64]] = np.gradient(made.position_mm, made.t_s)
    return speed


@pytest.mark.parametrize("text", ["demo", "good5", "deep3", "lock4", EVERYTHING])
@pytest.mark.parametrize("seed", [1, 7, 99])
def test_the_sled_moves_like_a_sled(text: str, seed: int) -> None:
    made = perform(text, seed)
    np.testing.assert_allclose(made.t_s, np.arange(len(made.t_s)) / 200.0, atol=1e-9)
    assert np.abs(mmps(made)).max() < 1500.0
    assert np.abs(np.diff(made.position_mm)).max() < 7.5
    assert made.position_mm.min() > 0.0
    assert made.position_mm.max() < MACHINE.travel_mm
    assert made.position_mm[0] == MACHINE.rack_mm
    assert made.position_mm[-1] == MACHINE.rack_mm


def test_accelerations_are_those_of_legs() -> None:
    made = perform("demo")
    peak = (
        np.abs(np.gradient(np.convolve(mmps(made), np.ones(5) / 5, "same"), made.t_s))[400:-400].max()
        / 1000.0
    )
    assert 2.0 < peak < 12.0


@settings(max_examples=25, deadline=None)
@given(
    st.integers(0, 2**31),
    st.integers(1, 14),
    st.sampled_from(["2-1-1-1", "2-1-2-1", "2-1-X-1", "4-1-2-1", "9-0-6-0"]),
)
def test_good_repetitions_stay_well_inside_the_limits(seed: int, count: int, tempo: str) -> None:
    made = perform(f"rack 1; unrack; tempo {tempo}; rep x{count}; rack", seed, 100.0)
    near = 0.12 * MACHINE.range_mm
    done = reps(made)
    assert [one.number for one in done] == list(range(1, count + 1))
    for one in done:
        assert one.kind == "good"
        assert 8.0 <= one.bottom_mm - MACHINE.depth_limit_mm <= near
        assert 8.0 <= MACHINE.lockout_limit_mm - one.top_mm <= near
    moving = made.position_mm[(made.t_s >= done[0].t_start_s) & (made.t_s <= done[-1].t_end_s)]
    assert moving.min() - MACHINE.depth_limit_mm >= 8.0
    assert MACHINE.lockout_limit_mm - moving.max() >= 8.0
    assert -mmps(made).min() < 700.0 * MACHINE.drop_mps


@pytest.mark.parametrize("seed", range(8))
def test_deep3_is_too_deep_in_its_third_repetition_only(seed: int) -> None:
    done = reps(perform("deep3", seed))
    assert [one.kind for one in done] == ["good", "good", "deep", "good", "good"]
    assert MACHINE.depth_limit_mm - done[2].bottom_mm == pytest.approx(18.0, abs=1.0)


@pytest.mark.parametrize("seed", range(8))
def test_lock4_is_locked_in_its_fourth_repetition_only(seed: int) -> None:
    done = reps(perform("lock4", seed))
    assert [one.kind for one in done] == ["good", "good", "good", "locked", "good"]
    assert done[3].top_mm - MACHINE.lockout_limit_mm == pytest.approx(18.0, abs=1.0)
    assert MACHINE.rack_mm - done[3].top_mm > 20.0


def test_good5_follows_its_tempo_as_the_kiosk_measures_it() -> None:
    made = perform("good5")
    speed = mmps(made)
    for before, one in pairwise(reps(made)):
        assert one.t_start_s - before.t_start_s == pytest.approx(5.0, abs=0.5)
        inside = (made.t_s >= one.t_start_s) & (made.t_s <= one.t_end_s)
        fast = np.convolve(speed, np.ones(9) / 9, "same")[inside]
        assert np.count_nonzero(fast < -50.0) / 200.0 == pytest.approx(2.0, abs=0.2)
        assert np.count_nonzero(fast > 50.0) / 200.0 == pytest.approx(1.0, abs=0.2)
        assert one.t_end_s - one.t_start_s == pytest.approx(4.0, abs=0.3)


@pytest.mark.parametrize(
    ("tempo", "lower_s", "push_s"), [("4-1-2-1", 4.0, 2.0), ("6-0-4-0", 6.0, 4.0), ("2-1-X-1", 2.0, 0.6)]
)
def test_any_tempo_is_followed(tempo: str, lower_s: float, push_s: float) -> None:
    made = perform(f"unrack; tempo {tempo}; rep x3")
    speed = np.convolve(mmps(made), np.ones(9) / 9, "same")
    for one in reps(made):
        inside = speed[(made.t_s >= one.t_start_s) & (made.t_s <= one.t_end_s)]
        assert np.count_nonzero(inside < -30.0) / 200.0 == pytest.approx(lower_s, rel=0.15)
        assert np.count_nonzero(inside > 30.0) / 200.0 == pytest.approx(push_s, rel=0.15)


def test_each_kind_of_event_is_what_it_says() -> None:
    made = perform(EVERYTHING)
    [short] = reps(made, "short")
    assert short.top_mm - short.bottom_mm == pytest.approx(0.7 * MACHINE.range_mm, abs=2.0)
    [fast] = reps(made, "fast")
    lowering = mmps(made)[(made.t_s > fast.t_start_s) & (made.t_s < fast.t_turn_s)]
    assert 1000.0 * MACHINE.drop_mps < -lowering.min() < 1500.0
    [partial] = [one for one in made.truth if one.event == "partial"]
    assert partial.top_mm - partial.bottom_mm == pytest.approx(0.4 * MACHINE.range_mm, abs=2.0)
    assert partial.number == 0
    [stall] = reps(made, "stall")
    assert stall.t_end_s - stall.t_start_s > 7.0
    [bounce] = reps(made, "bounce")
    inside = (made.t_s >= bounce.t_start_s) & (made.t_s <= bounce.t_end_s) & (np.abs(mmps(made)) > 60.0)
    turns = made.t_s[inside][1:][np.diff(np.sign(mmps(made)[inside])) != 0.0]
    assert len(turns) == 3
    assert turns[1] - turns[0] < 0.25
    assert turns[2] - turns[0] < 0.4
    [unrack] = [one for one in made.truth if one.event == "unrack"]
    before = made.position_mm[np.searchsorted(made.t_s, unrack.t_start_s)]
    after = made.position_mm[np.searchsorted(made.t_s, unrack.t_end_s)]
    assert 60.0 <= before - after <= 150.0
    still = made.position_mm[(made.t_s > unrack.t_end_s - 2.0) & (made.t_s < unrack.t_end_s)]
    assert np.ptp(still) < 1.0
    assert [one.number for one in reps(made)] == list(range(1, 13))


def push_mmps(made: Trajectory, one: Truth) -> float:
    """Mean velocity of a push while it is faster than 0.05 m/s."""
    speed = mmps(made)[(made.t_s > one.t_turn_s) & (made.t_s <= one.t_end_s)]
    return float(speed[np.convolve(speed, np.ones(9) / 9, "same") > 50.0].mean())


def test_a_long_set_tires() -> None:
    made = perform("rack 1; unrack; tempo 2-1-1-1; rep x12; rack")
    done = reps(made)
    velocities = [push_mmps(made, one) for one in done]
    loss = 1.0 - np.mean(velocities[-2:]) / np.max(velocities)
    assert 0.15 < loss < 0.40
    pauses = [b.t_start_s - a.t_end_s for a, b in pairwise(done)]
    assert np.mean(pauses[-3:]) > 1.4 * np.mean(pauses[:3])
    first, last = done[0].top_mm - done[0].bottom_mm, done[-1].top_mm - done[-1].bottom_mm
    assert 0.90 < last / first < 1.0


def test_a_tired_push_sticks_on_its_way_up_and_a_fresh_one_does_not() -> None:
    made = perform("rack 1; unrack; tempo 2-1-1-1; rep x12; rack")
    humps = []
    for one in (reps(made)[0], reps(made)[-1]):
        inside = (made.t_s > one.t_turn_s) & (made.t_s <= one.t_end_s)
        smooth = np.convolve(mmps(made)[inside], np.ones(25) / 25, "same")
        way = (made.position_mm[inside] - one.bottom_mm) / (one.top_mm - one.bottom_mm)
        dip = smooth[(way > 0.2) & (way < 0.45)].min()
        humps.append(dip / smooth[way < 0.25].max())
    assert humps[0] > 0.88
    assert 0.3 < humps[1] < 0.80


def test_the_same_seed_gives_the_same_and_another_seed_another() -> None:
    one, again, other = perform("good5", 5), perform("good5", 5), perform("good5", 6)
    np.testing.assert_array_equal(one.position_mm, again.position_mm)
    assert one.truth == again.truth
    assert reps(one)[2].bottom_mm != reps(other)[2].bottom_mm


def test_the_movement_does_not_depend_on_the_rate() -> None:
    fast, slow = perform("good5", rate_hz=400.0), perform("good5", rate_hz=100.0)
    np.testing.assert_allclose(fast.position_mm[::4][: len(slow.t_s)], slow.position_mm, atol=1e-6)


def test_an_ended_script_stands_still_and_an_endless_one_goes_on() -> None:
    still = play(parse_script("rack 1"), MACHINE, 1, 100.0)
    seconds = [next(still) for _ in range(20)]
    assert np.ptp(np.concatenate([one.position_mm for one in seconds])) == 0.0
    assert [one.truth is not None for one in seconds] == [True] + [False] * 19
    again = play(parse_script("rack 1; unrack; rep; rack; repeat"), MACHINE, 1, 100.0)
    sets = [
        one.truth.set_number
        for one in (next(again) for _ in range(12))
        if one.truth and one.truth.event == "rep"
    ]
    assert sets == [1, 2, 3]


@pytest.mark.parametrize("rate_hz", [0.0, 19.0, 501.0])
def test_an_impossible_rate_is_refused(rate_hz: float) -> None:
    with pytest.raises(ValueError, match="allowed are 20 to 500"):
        perform("good5", rate_hz=rate_hz)
