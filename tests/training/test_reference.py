"""Whether a reading still means the place it meant: jumps, slips, restarts, creeping, and the way back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.samples import FloatArray, SampleFlag
from kiosk.training.reference import Doubt, ReferenceWatch

RATE_HZ = 200.0
TRAVEL_MM, RACK_MM = 620.0, 600.0
HOMED = int(SampleFlag.HOMED)


class Bench:
    """A watch that is fed in small blocks."""

    def __init__(self, noise_mm: float = 0.0) -> None:
        self.watch = ReferenceWatch(TRAVEL_MM, RACK_MM, rack_is_apart=True)
        self._rng = np.random.default_rng(5)
        self._noise_mm = noise_mm
        self._t_s = 0.0

    def feed(self, position_mm: FloatArray, flag: int = HOMED, racked: bool = False) -> ReferenceWatch:
        noise_mm = self._noise_mm * self._rng.standard_normal(len(position_mm))
        read_mm = np.round(position_mm + noise_mm, 1)
        for start in range(0, len(read_mm), 2):
            block = read_mm[start : start + 2]
            t_s = self._t_s + np.arange(1, len(block) + 1) / RATE_HZ
            self._t_s = float(t_s[-1])
            self.watch.feed(t_s, block, np.full(len(block), flag, dtype=np.uint8), lambda: racked)
        return self.watch

    def rack(self, seconds: float, off_mm: float = 0.0, racked: bool = True) -> ReferenceWatch:
        return self.feed(np.full(round(seconds * RATE_HZ), RACK_MM + off_mm), racked=racked)


def rep(seconds: float = 4.0, shift_mm: float = 0.0) -> FloatArray:
    """Down and up between 533 and 290 mm, with a person's tremor."""
    t_s = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    middle, half = 411.5, 121.5
    tremor = 0.3 * np.sin(2 * np.pi * 8.0 * t_s)
    moved: FloatArray = middle + half * np.cos(2 * np.pi * t_s / seconds) + tremor + shift_mm
    return moved


@pytest.mark.parametrize("noise_mm", [0.0, 0.3, 1.5])
def test_repetitions_raise_no_doubt(noise_mm: float) -> None:
    bench = Bench(noise_mm)
    for seconds in (4.0, 2.0, 1.2):
        bench.feed(rep(seconds))
    assert bench.watch.doubt is None
    assert not bench.watch.stuck


@settings(max_examples=40, deadline=None)
@given(st.floats(15.0, 400.0), st.booleans(), st.floats(0.05, 0.95))
def test_a_slip_of_15_mm_is_seen_wherever_it_happens(slip_mm: float, down: bool, where: float) -> None:
    bench = Bench(noise_mm=0.2)
    bench.feed(rep())
    moved = rep()
    cut = int(where * len(moved))
    moved[cut:] += -slip_mm if down else slip_mm
    bench.feed(moved)
    assert bench.watch.doubt in (Doubt.JUMPED, Doubt.OUTSIDE)


def test_a_counter_that_falls_to_zero_is_seen_also_near_zero() -> None:
    for place_mm in (15.0, 40.0, 300.0, 600.0):
        bench = Bench()
        bench.feed(np.concatenate([np.full(100, place_mm), np.full(20, 0.0)]))
        assert bench.watch.doubt is Doubt.JUMPED, place_mm


def test_single_and_triple_glitches_are_no_jump() -> None:
    moved = rep()
    moved[200] += 80.0
    moved[400:403] -= 60.0
    assert Bench().feed(moved).doubt is None


def test_a_towel_in_the_beam_is_forgiven_when_it_is_gone() -> None:
    bench = Bench()
    bench.feed(rep())
    covered = rep()
    covered[200:300] = 60.0
    bench.feed(covered[:250])
    assert bench.watch.doubt is Doubt.JUMPED
    bench.feed(covered[250:])
    assert bench.watch.doubt is None


def test_rest_in_the_rack_ends_a_doubt_and_a_hold_by_a_person_does_not() -> None:
    bench = Bench()
    bench.feed(rep())
    bench.feed(rep(shift_mm=67.0))
    assert bench.watch.doubt is Doubt.JUMPED
    t_s = np.arange(1000) / RATE_HZ
    bench.feed(RACK_MM + 0.3 * np.sin(2 * np.pi * 8.0 * t_s))
    assert bench.watch.doubt is Doubt.JUMPED, "a top position moved by 67 mm lies where the rack was"
    bench.feed(np.linspace(600.0, 595.0, 100))
    assert bench.rack(1.5, racked=False).doubt is Doubt.JUMPED
    assert bench.rack(1.0, racked=False).doubt is None


def test_a_noisy_sensor_is_believed_again_after_ten_seconds_in_the_rack() -> None:
    bench = Bench(noise_mm=0.3)
    bench.feed(rep())
    bench.feed(rep(shift_mm=90.0))
    assert bench.watch.doubt is not None
    assert bench.rack(8.0).doubt is not None
    assert bench.rack(4.0).doubt is None


def test_an_interruption_keeps_the_doubt_and_is_none_by_itself() -> None:
    bench = Bench()
    bench.feed(rep())
    bench.watch.restart()
    bench.feed(np.full(50, 200.0))
    assert bench.watch.doubt is None, "a sled may be moved while the cable is out"
    bench.feed(np.full(50, 500.0))
    bench.watch.restart()
    assert bench.watch.doubt is Doubt.JUMPED


def test_a_sensor_that_forgot_its_zero_is_believed_when_it_found_it() -> None:
    bench = Bench()
    bench.feed(rep())
    bench.feed(rep(), flag=0)
    assert bench.watch.doubt is Doubt.UNHOMED
    bench.feed(rep())
    assert bench.watch.doubt is None


def test_a_zero_that_is_found_moves_the_reading_without_a_doubt() -> None:
    bench = Bench()
    bench.feed(rep(shift_mm=-150.0), flag=0)
    bench.feed(rep())
    assert bench.watch.doubt is None
    mixed = ReferenceWatch(TRAVEL_MM, RACK_MM, rack_is_apart=True)
    t_s = np.arange(200) / RATE_HZ
    position_mm = np.where(t_s < 0.5, 200.0, 500.0)
    flags = np.where(t_s < 0.5, 0, HOMED).astype(np.uint8)
    mixed.feed(t_s, position_mm, flags, racked=lambda: False)
    assert mixed.doubt is None


def test_a_restart_is_no_doubt_before_the_sensor_was_ever_homed() -> None:
    bench = Bench()
    bench.feed(np.full(4, 300.0), flag=int(SampleFlag.RESTARTED))
    assert bench.watch.doubt is None
    bench.feed(rep())
    bench.feed(np.full(2, 533.0), flag=HOMED | int(SampleFlag.RESTARTED))
    assert bench.watch.doubt is Doubt.RESTARTED


@pytest.mark.parametrize(
    ("off_mm", "doubt", "warns"),
    [(0.0, None, False), (2.5, None, False), (-5.0, None, True), (11.0, Doubt.OFF_RACK, True)],
)
def test_a_racked_sled_off_its_place_warns_and_then_doubts(
    off_mm: float, doubt: Doubt | None, warns: bool
) -> None:
    watch = Bench().rack(3.0, off_mm)
    assert (watch.doubt, watch.warning) == (doubt, warns)
    assert watch.off_mm == pytest.approx(off_mm, abs=0.1)


def test_a_sled_dead_still_beside_its_rack_hangs_in_it() -> None:
    assert Bench().rack(3.0, -20.0, racked=False).doubt is None
    assert Bench().rack(5.0, -20.0, racked=False).doubt is Doubt.OFF_RACK


def test_a_doubt_from_elsewhere_is_ended_by_the_rack_too() -> None:
    bench = Bench()
    bench.feed(rep())
    bench.watch.suspect()
    assert bench.feed(rep()).doubt is Doubt.SUSPECTED
    assert bench.rack(2.5).doubt is None


def test_a_position_beyond_the_stops_is_doubted() -> None:
    assert Bench().feed(np.full(100, TRAVEL_MM + 30.0)).doubt is Doubt.OUTSIDE
    assert Bench().feed(np.full(10, TRAVEL_MM + 30.0)).doubt is None, "for a moment only"


def test_a_reading_that_no_person_could_hold_is_stuck_until_it_moves() -> None:
    bench = Bench()
    bench.feed(rep())
    assert not bench.feed(np.full(500, 400.0)).stuck
    assert bench.feed(np.full(200, 400.0)).stuck
    bench.feed(np.linspace(400.0, 380.0, 100))
    assert not bench.watch.stuck
    assert not Bench().feed(np.full(1000, 4.0)).stuck, "it lies on its stop"


@pytest.mark.parametrize("jump_mm", [0.0, 5.0, 40.0])
def test_a_block_at_once_leaves_the_same_doubt_as_its_samples_one_by_one(jump_mm: float) -> None:
    random = np.random.default_rng(4)
    t_s = np.arange(0.0, 12.0, 0.005)
    position_mm = 400.0 + 120.0 * np.sin(2.0 * t_s) + random.normal(0.0, 0.3, t_s.size)
    position_mm[t_s > 7.0] += jump_mm
    flags = np.full(t_s.size, int(SampleFlag.HOMED), np.uint8)
    single, blocks = (ReferenceWatch(620.0, 600.0, rack_is_apart=True) for _ in range(2))
    for i in range(t_s.size):
        single.feed(t_s[i : i + 1], position_mm[i : i + 1], flags[i : i + 1], racked=lambda: False)
    for start in range(0, t_s.size, 300):
        part = slice(start, start + 300)
        blocks.feed(t_s[part], position_mm[part], flags[part], racked=lambda: False)
    assert single.doubt is blocks.doubt
    assert (single.doubt is Doubt.JUMPED) == (jump_mm > 20.0)


@settings(max_examples=60, deadline=None)
@given(
    rate_hz=st.sampled_from([25.0, 50.0, 125.0, 200.0, 1000.0]),
    glitches=st.lists(
        st.tuples(st.floats(3.0, 14.0), st.integers(1, 2), st.floats(3.0, 90.0), st.booleans()), max_size=12
    ),
    speed=st.floats(0.5, 2.5),
)
def test_glitches_of_one_or_two_samples_are_no_jump(
    rate_hz: float, glitches: list[tuple[float, int, float, bool]], speed: float
) -> None:
    t_s = np.arange(0.0, 16.0, 1.0 / rate_hz)
    position_mm = 400.0 + 110.0 * np.sin(speed * t_s)
    taken: set[int] = set()
    for at_s, length, size_mm, down in glitches:
        first = int(at_s * rate_hz)
        if taken & set(range(first - 12, first + 14)):
            continue
        taken |= set(range(first, first + length))
        position_mm[first : first + length] += -size_mm if down else size_mm
    watch = ReferenceWatch(TRAVEL_MM, RACK_MM, rack_is_apart=True)
    flags = np.full(t_s.size, HOMED, np.uint8)
    for start in range(0, t_s.size, 5):
        part = slice(start, start + 5)
        watch.feed(t_s[part], position_mm[part], flags[part], lambda: False)
    assert watch.doubt is None


def watched(t_s: FloatArray, position_mm: FloatArray, samples_a_block: int) -> ReferenceWatch:
    watch = ReferenceWatch(TRAVEL_MM, RACK_MM, rack_is_apart=True)
    for start in range(0, t_s.size, samples_a_block):
        part = slice(start, start + samples_a_block)
        flags = np.full(len(t_s[part]), HOMED, np.uint8)
        watch.feed(t_s[part], position_mm[part], flags, lambda: False)
    return watch


@pytest.mark.parametrize("doubled", [2, 6])
def test_a_glitch_after_a_doubled_sample_is_no_jump(doubled: int) -> None:
    """A sample that came twice has no speed of its own."""
    t_s = np.arange(0.0, 3.0, 0.02)
    position_mm = 300.0 + 20.0 * t_s
    position_mm[100] += 17.0
    again = 100 - doubled
    t_s, position_mm = np.insert(t_s, again, t_s[again]), np.insert(position_mm, again, position_mm[again])
    assert watched(t_s, position_mm, 1).doubt is None


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("noise_mm", [5.0, 8.0])
def test_glitches_of_a_noisy_sensor_are_no_jump(noise_mm: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    t_s = np.arange(0.0, 120.0, 0.04)
    position_mm = 410.0 + 110.0 * np.sin(1.5 * t_s) + noise_mm * rng.standard_t(5, t_s.size) / np.sqrt(5 / 3)
    for first in range(40, t_s.size - 20, 20):
        length = int(rng.integers(1, 3))
        position_mm[first : first + length] += rng.choice([-1.0, 1.0]) * rng.uniform(60.0, 160.0)
    assert watched(t_s, np.round(position_mm), 3).doubt is None


@pytest.mark.parametrize("seed", range(6))
def test_a_sled_that_rings_when_plates_are_loaded_has_not_jumped(seed: int) -> None:
    rng = np.random.default_rng(seed)
    t_s = np.arange(0.0, 30.0, 0.008)
    position_mm = np.full(t_s.size, RACK_MM)
    for start in range(60, t_s.size, 100):
        after_s = t_s[start:] - t_s[start]
        tone_hz = rng.uniform(20.0, 80.0)
        position_mm[start:] += 5.0 * np.exp(-after_s / 0.1) * np.sin(2.0 * np.pi * tone_hz * after_s)
        position_mm[start + 3] += rng.choice([-1.0, 1.0]) * rng.uniform(10.0, 20.0)
    assert watched(t_s, np.round(position_mm, 1), 4).doubt is None


@pytest.mark.parametrize("seed", range(5))
def test_glitches_in_fast_repetitions_are_no_jump(seed: int) -> None:
    """A laser of whole millimetres at 50 Hz; bouncing and pushing at more than a metre a second."""
    rng = np.random.default_rng(seed)
    t_s = np.arange(0.0, 150.0, 0.02) + rng.uniform(-0.001, 0.001, 7500)
    position_mm = 400.0 + 110.0 * np.sin(9.0 * t_s) + 20.0 * np.sin(17.0 * t_s) + rng.normal(0, 0.5, t_s.size)
    for first in range(40, t_s.size - 20, 20):
        length = int(rng.integers(1, 3))
        position_mm[first : first + length] += rng.choice([-1.0, 1.0]) * np.exp(rng.uniform(2.3, 5.5))
    assert watched(t_s, np.round(position_mm), 3).doubt is None


@pytest.mark.parametrize("seed", range(3))
def test_one_suspicion_soon_after_another_is_weighed_like_the_first(seed: int) -> None:
    rng = np.random.default_rng(seed)
    t_s = np.arange(0.0, 200.0, 0.04)
    position_mm = 410.0 + 110.0 * np.sin(2.5 * t_s) + rng.normal(0.0, 7.0, t_s.size)
    for first in range(40, t_s.size - 20, 9):
        position_mm[first] += rng.choice([-1.0, 1.0]) * rng.uniform(60.0, 120.0)
    assert watched(t_s, np.round(position_mm), 3).doubt is None
