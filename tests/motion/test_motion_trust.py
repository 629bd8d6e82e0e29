"""When a signal is believed, and in which words it is not."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Trust, TrustLevel
from kiosk.motion.samples import FlagArray, FloatArray, SampleFlag
from kiosk.motion.trust import SignalWatch
from tests.fakes.motion_paths import Path

HOMED = int(SampleFlag.HOMED)


def flags(t_s: FloatArray, mark: int = HOMED) -> FlagArray:
    return np.full(len(t_s), mark, dtype=np.uint8)


def times(after_s: float, n: int) -> FloatArray:
    """The next ``n`` samples at 200 Hz."""
    return np.asarray(after_s + 0.005 * np.arange(1, n + 1), dtype=np.float64)


def levels(
    watch: SignalWatch,
    t_s: FloatArray,
    position_mm: FloatArray,
    marks: FlagArray | None = None,
    block: int = 5,
) -> list[Trust]:
    marks = flags(t_s) if marks is None else marks
    parts = [slice(i, i + block) for i in range(0, len(t_s), block)]
    return [watch.feed(t_s[part], position_mm[part], marks[part], 0) for part in parts]


def settled(seconds: float = 3.0) -> tuple[SignalWatch, float]:
    watch = SignalWatch(600, 520)
    t_s, position_mm = Path(400).hold(seconds).sampled(200)
    assert levels(watch, t_s, position_mm)[-1].level is TrustLevel.FULL
    return watch, float(t_s[-1])


def test_nothing_seen_is_no_trust() -> None:
    watch = SignalWatch(600)
    assert watch.trust.level is TrustLevel.NONE
    trust = watch.feed(np.array([0.0]), np.array([100.0]), None, 0)
    assert trust.level is TrustLevel.NONE and trust.reason


@pytest.mark.parametrize("rate_hz", [50.0, 100.0, 200.0, 1000.0])
@pytest.mark.parametrize("noise_mm", [0.0, 0.3, 1.5])
def test_a_good_signal_is_trusted_all_through_a_set(rate_hz: float, noise_mm: float) -> None:
    t_s, position_mm = Path(465).hold(1).reps(3, 115, 465).hold(2).sampled(rate_hz, noise_mm, glitches=0.001)
    seen = {trust.level for trust in levels(SignalWatch(600, 520), t_s, position_mm)[12:]}
    assert seen == {TrustLevel.FULL}


def test_a_sled_at_perfect_rest_is_no_fault() -> None:
    t_s = np.arange(0, 60, 0.01)
    seen = {trust.level for trust in levels(SignalWatch(600), t_s, np.full(len(t_s), 300.0))[5:]}
    assert seen == {TrustLevel.FULL}


def test_a_lost_zero_only_counts_until_a_second_after_it_is_back() -> None:
    watch, end_s = settled()
    t_s = times(end_s, 600)
    marks = flags(t_s)
    marks[:100] = 0
    seen = levels(watch, t_s, np.full(600, 400.0), marks, 1)
    assert seen[0].level is TrustLevel.COUNT_ONLY
    assert seen[0].reason.startswith("The sensor has lost its zero:")
    back = next(i for i, trust in enumerate(seen) if trust.level is TrustLevel.FULL)
    assert 295 <= back <= 305
    assert {trust.level for trust in seen[back:]} == {TrustLevel.FULL}


def test_a_gap_takes_trust_away_for_a_second() -> None:
    watch, end_s = settled()
    t_s = times(end_s + 0.395, 400)
    seen = levels(watch, t_s, np.full(400, 400.0), block=1)
    assert seen[0].level is TrustLevel.NONE and "400 ms" in seen[0].reason
    changes = sum(a.level is not b.level for a, b in pairwise(seen))
    assert changes == 1 and seen[-1].level is TrustLevel.FULL


def test_a_real_step_is_a_fault_and_a_single_glitch_is_not() -> None:
    watch, end_s = settled()
    t_s = times(end_s, 10)
    glitch = np.full(10, 400.0)
    glitch[4] = 100.0
    assert levels(watch, t_s, glitch)[-1].level is TrustLevel.FULL
    step = np.where(np.arange(10) < 4, 400.0, 100.0)
    assert levels(watch, t_s + 0.05, step)[-1].level is TrustLevel.NONE


def test_frozen_in_the_middle_of_a_move_is_a_fault() -> None:
    t_s, position_mm = Path(465).hold(1).move(115, 1).hold(1).sampled(200, 0.0)
    frozen = position_mm.copy()
    frozen[t_s > 1.5] = frozen[np.searchsorted(t_s, 1.5)]
    watch = SignalWatch(600, 520)
    assert levels(watch, t_s, frozen)[-1].level is TrustLevel.NONE
    assert "stands still" in watch.trust.reason
    assert levels(SignalWatch(600, 520), t_s, position_mm)[-1].level is TrustLevel.FULL


@pytest.mark.parametrize(("end_mm", "level"), [(300.0, TrustLevel.NONE), (200.0, TrustLevel.FULL)])
def test_a_dead_stop_is_a_fault_in_the_middle_and_a_hold_where_people_turn(
    end_mm: float, level: TrustLevel
) -> None:
    position_mm = np.maximum(end_mm, 520.0 - 1.5 * np.maximum(0, np.arange(500) - 200))
    watch = SignalWatch(600, 560, Limits(180.0, 540.0))
    assert levels(watch, times(0, 500), position_mm)[-1].level is level


def test_a_sled_that_hits_its_stop_is_not_frozen() -> None:
    position_mm = np.maximum(0.0, 400.0 - 4.0 * np.arange(400))
    t_s = times(0, 400)
    assert levels(SignalWatch(600), t_s, position_mm)[-1].level is TrustLevel.FULL


@pytest.mark.parametrize(
    ("rate_hz", "noise_mm", "level"),
    [(30, 0.3, TrustLevel.COUNT_ONLY), (10, 0.3, TrustLevel.NONE), (100, 4.5, TrustLevel.COUNT_ONLY)],
)
def test_too_slow_or_too_noisy(rate_hz: float, noise_mm: float, level: TrustLevel) -> None:
    t_s, position_mm = Path(300).hold(8).sampled(rate_hz, noise_mm)
    seen = levels(SignalWatch(600), t_s, position_mm)
    late = seen[len(seen) // 2 :]
    assert {trust.level for trust in late} == {level}
    assert len({trust.reason for trust in late}) == 1


def test_out_of_travel_names_the_place() -> None:
    watch, end_s = settled()
    t_s = times(end_s, 300)
    position_mm = np.minimum(400.0 + 2 * np.arange(300), 650.0)
    trust = levels(watch, t_s, position_mm)[-1]
    assert trust.level is TrustLevel.NONE and "0 to 600 mm" in trust.reason


def test_many_lost_samples() -> None:
    watch, end_s = settled()
    t_s = times(end_s, 100)
    assert watch.feed(t_s[:50], np.full(50, 400.0), flags(t_s[:50]), 5).level is TrustLevel.FULL
    assert watch.feed(t_s[50:], np.full(50, 400.0), flags(t_s[50:]), 90).level is TrustLevel.NONE


def test_a_few_samples_lost_right_after_the_start_are_no_fault() -> None:
    watch = SignalWatch(600, 520)
    t_s = times(0.0, 13)
    watch.feed(t_s[:12], np.full(12, 400.0), flags(t_s[:12]), 2)
    assert watch.feed(t_s[12:], np.full(1, 400.0), flags(t_s[12:]), 2).level is TrustLevel.FULL


@pytest.mark.parametrize("rate_hz", [20.0, 30.0])
@pytest.mark.parametrize("seed", range(4))
def test_values_that_agree_by_chance_are_no_frozen_sensor(rate_hz: float, seed: int) -> None:
    """Whole millimetres of a coarse sensor: three or four medians alike mean nothing."""
    path = Path(465).hold(2)
    for _ in range(40):
        path.move(300, 0.8).hold(0.6).move(110, 0.8).hold(0.5).move(300, 0.6).hold(0.6).move(465, 0.6).hold(
            0.5
        )
    t_s, position_mm = path.sampled(rate_hz, 5.0, seed, 0.2)
    seen = levels(SignalWatch(600, 560, Limits(100.0, 480.0)), t_s, np.round(position_mm))
    assert TrustLevel.NONE not in {trust.level for trust in seen[20:]}
