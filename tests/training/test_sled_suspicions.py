"""What the movement shows about the sensor's place reaches the truth and stays until the rack was seen."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.calibration import Calibration
from kiosk.motion.events import Fault, MotionEvent, Repetition, Suspicion, Verdict
from kiosk.motion.samples import FloatArray, LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.training.personal import Taught, compose
from kiosk.training.sled import Machine, Sled
from kiosk.training.truth import SensorTruth
from tests.fakes.judging import LIMITS, RACK_MM, unracked
from tests.fakes.motion_paths import Path

MACHINE = Machine(Calibration(0.0, 1000.0, 1000.0, RACK_MM), LIMITS)


def live() -> Sled:
    sled = Sled(MACHINE)
    sled.hear(LinkNews(0.0, LinkState.LIVE, ""))
    return sled


def take(sled: Sled, t_s: FloatArray, x_mm: FloatArray, cuts: list[int]) -> list[MotionEvent]:
    events: list[MotionEvent] = []
    for part in np.split(np.arange(len(t_s)), sorted(cuts)):
        if part.size:
            flags = np.full(part.size, int(SampleFlag.HOMED), np.uint8)
            events += sled.take(SampleBlock(t_s[part], x_mm[part], flags, float(t_s[part][-1])))
    return events


def told(events: list[MotionEvent]) -> list[Fault]:
    return [event.fault for event in events if isinstance(event, Suspicion)]


def racked_again() -> Path:
    return unracked().reps(3, 115, 465).move(RACK_MM + 15, 1.0).move(RACK_MM, 0.4).hold(4.0)


def test_a_sensor_that_counts_backwards_is_doubted_until_the_rack_was_seen() -> None:
    t_s, position_mm = racked_again().sampled(200, 0.02)
    backwards_mm = 2 * RACK_MM - position_mm
    sled = live()
    lifting = t_s < 11.0
    events = take(sled, t_s[lifting], backwards_mm[lifting], [])
    assert told(events) == [Fault.REVERSED]
    assert not [event for event in events if isinstance(event, Repetition)]
    assert (sled.standing.truth, sled.position_mm) == (SensorTruth.CAL_SUSPECT, None)
    assert take(sled, t_s[~lifting], backwards_mm[~lifting], []) is not None
    assert sled.standing.truth is SensorTruth.LIVE, "it hangs in its rack, at the place that means the rack"
    good = take(sled, t_s + t_s[-1] + 0.005, position_mm, [])
    verdicts = [event.verdict for event in good if isinstance(event, Repetition)]
    assert verdicts == [Verdict.GOOD] * 3


@settings(max_examples=6, deadline=None, derandomize=True)
@given(
    backwards_s=st.floats(-1.0, 8.0),
    seed=st.integers(0, 99),
    cuts=st.lists(st.integers(1, 5000), max_size=30),
)
def test_a_doubt_of_the_movement_begins_and_ends_alike_in_any_blocks(
    backwards_s: float, seed: int, cuts: list[int]
) -> None:
    t_s, first_mm = racked_again().sampled(100, 0.02, seed=seed)
    x_mm = np.concatenate((np.where(t_s > backwards_s, 2 * RACK_MM - first_mm, first_mm), first_mm))
    t_s = np.concatenate((t_s, t_s + t_s[-1] + 0.01))
    whole, pieces, single = live(), live(), live()
    expected = take(single, t_s, x_mm, list(range(1, len(t_s))))
    assert take(whole, t_s, x_mm, []) == expected
    assert take(pieces, t_s, x_mm, cuts) == expected
    assert whole.standing.truth is pieces.standing.truth is single.standing.truth
    assert whole.noise_mm == pieces.noise_mm == single.noise_mm


@pytest.mark.parametrize(("slip_mm", "truth"), [(7.0, SensorTruth.LIVE), (13.0, SensorTruth.CAL_SUSPECT)])
def test_a_rack_that_moved_far_is_doubted_as_soon_as_the_sled_leaves_it(
    slip_mm: float, truth: SensorTruth
) -> None:
    set_done = unracked().reps(1, 115, 465)
    done_s = set_done.duration_s
    path = set_done.move(RACK_MM, 1.0).hold(1.4).move(RACK_MM + 30, 0.4).move(465, 1).hold(1)
    t_s, position_mm = path.sampled(200, 0.3)
    creeping_mm = position_mm + np.interp(t_s, [3.0, 9.0], [0.0, slip_mm])
    sled = live()
    lifting = t_s < done_s
    take(sled, t_s[lifting], creeping_mm[lifting], [])
    sled.expect_rack(True)
    assert told(take(sled, t_s[~lifting], creeping_mm[~lifting], [])) == [Fault.RACK]
    assert sled.standing.truth is truth
    assert "rack" in sled.suspicion


def test_a_sled_beyond_the_taught_straight_legs_is_told_for_this_set_only() -> None:
    t_s, position_mm = unracked(top_mm=440).reps(1, 150, 440).reps(2, 150, 475).sampled(200, 0.3)
    sled = live()
    sled.adopt_range(compose(LIMITS, Taught(450.0, 140.0), 1.75))
    sled.prescribe(3.0)
    assert told(take(sled, t_s, position_mm, [])) == [Fault.REACH]
    assert sled.standing.truth is SensorTruth.LIVE and "straight legs" in sled.suspicion
    sled.arm(float(t_s[-1]))
    assert sled.suspicion == ""
    sled.adopt_range(None)
    sled.prescribe(3.0)
    assert told(take(sled, t_s + 100.0, position_mm, [])) == []


def test_a_value_that_stops_in_mid_move_is_a_frozen_sensor_like_every_other() -> None:
    t_s, position_mm = unracked().reps(1, 115, 465).sampled(200, 0.02)
    push = int(np.flatnonzero((t_s > 7.0) & (position_mm > 280.0))[0])
    position_mm[push : push + 60] = position_mm[push]
    sled = live()
    take(sled, t_s[: push + 60], position_mm[: push + 60], [])
    assert sled.standing.trust.fault is Fault.FROZEN
    assert [sled.standing.truth] == [SensorTruth.FROZEN]
    assert sled.standing.reason == "The sensor stands still although the sled was moving."
    take(sled, t_s[push + 60 :], position_mm[push + 60 :], [])
    assert [sled.standing.truth] == [SensorTruth.CAL_SUSPECT], "it came back with a jump"
