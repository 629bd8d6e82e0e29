"""The watch over the sensor's place finds the same at the same moments, however its slots come."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.samples import FlagArray, FloatArray, SampleFlag
from kiosk.training.reference import Doubt, ReferenceWatch
from kiosk.training.slots import SLOT_S, Slots
from tests.fakes.mishaps import MISHAPS, spoil

TRAVEL_MM, RACK_MM = 620.0, 600.0
HOMED = int(SampleFlag.HOMED)

Found = list[tuple[float, Doubt | None, bool, bool, float | None]]
"""After each change: time, doubt, stuck, at the rack, off by."""


def session(rate_hz: float, noise_mm: float, seed: int) -> tuple[FloatArray, FloatArray]:
    """In the rack, a few repetitions, a hold that nobody could keep so still, and back in the rack."""
    random = np.random.default_rng(seed)
    t_s = np.arange(round(26.0 * rate_hz)) / rate_hz
    moving = 411.5 + 121.5 * np.cos(2.0 * np.pi * np.maximum(0.0, t_s - 4.0) / 2.5)
    place_mm = np.interp(
        t_s, [0.0, 3.0, 4.0, 14.0, 14.1, 20.0, 21.0], [600.0, 600.0, 533.0, 533.0, 415.0, 415.0, 600.0]
    )
    place_mm = np.where((t_s >= 4.0) & (t_s < 14.0), moving, place_mm)
    return t_s, np.round(place_mm + noise_mm * random.standard_normal(len(t_s)), 1)


def watched(
    t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, cuts: list[int]
) -> tuple[Found, ReferenceWatch]:
    slots, watch = Slots(), ReferenceWatch(TRAVEL_MM, RACK_MM, rack_is_apart=True)
    found: Found = []
    for part in np.split(np.arange(len(t_s)), sorted(cuts)):
        run = slots.cut(t_s[part], x_mm[part], flags[part]) if part.size else None
        if run is None:
            continue
        for k in watch.follow(run, lambda _: False):
            t_end_s = run.t_s.item(run.edges[k + 1] - 1)
            found.append((t_end_s, watch.doubt, watch.stuck, watch.at_rack, watch.off_mm))
    return found, watch


@settings(max_examples=25, deadline=None, derandomize=True)
@given(
    rate_hz=st.sampled_from([30.0, 83.0, 200.0, 1000.0]),
    noise_mm=st.sampled_from([0.0, 0.04, 0.5, 3.0]),
    mishaps=st.lists(st.sampled_from(MISHAPS), max_size=3),
    slip=st.tuples(st.floats(1.0, 24.0), st.floats(-150.0, 150.0)),
    seed=st.integers(0, 999),
    cuts=st.lists(st.integers(1, 5000), max_size=40),
)
def test_a_run_of_slots_says_what_its_slots_say_one_by_one(
    rate_hz: float, noise_mm: float, mishaps: list[str], slip: tuple[float, float], seed: int, cuts: list[int]
) -> None:
    t_s, x_mm = session(rate_hz, noise_mm, seed)
    x_mm[t_s > slip[0]] += slip[1]
    t_s, x_mm, flags = spoil(np.random.default_rng(seed), t_s, x_mm, mishaps)
    whole, at_once = watched(t_s, x_mm, flags, [])
    for pieces in (cuts, list(range(1, len(t_s)))):
        found, watch = watched(t_s, x_mm, flags, pieces)
        assert found == whole
        assert (watch.doubt, watch.stuck, watch.off_mm) == (at_once.doubt, at_once.stuck, at_once.off_mm)


def test_the_session_itself_is_stuck_once_and_raises_no_doubt() -> None:
    t_s, x_mm = session(200.0, 0.01, 1)
    found, watch = watched(t_s, x_mm, np.full(len(t_s), HOMED, np.uint8), [])
    states = [(doubt, stuck, at_rack) for _, doubt, stuck, at_rack, _ in found]
    resting, moving, stuck = (None, False, True), (None, False, False), (None, True, False)
    assert states == [resting, moving, stuck, moving, resting]
    assert 17.1 <= found[2][0] <= 17.1 + 2 * SLOT_S
    assert watch.off_mm is not None and abs(watch.off_mm) < 1.0


def test_values_that_are_no_numbers_do_not_blind_the_watch() -> None:
    t_s, x_mm = session(200.0, 0.03, 1)
    flags = np.full(len(t_s), HOMED, np.uint8)
    x_mm[1100:1110:3] = np.nan
    x_mm[1204] = np.inf
    x_mm[t_s > 9.0] += 40.0
    found, _ = watched(t_s, x_mm, flags, [])
    assert found[0][1] is Doubt.JUMPED
    assert 9.0 < found[0][0] < 9.2
