"""Live and replayed judgement are the same: one sample at a time, or however a record is cut."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.motion.calibration import Limits
from kiosk.motion.chain import FilterChain
from kiosk.motion.events import AlertChange, AlertKind, Fault, MotionEvent, Suspicion
from kiosk.motion.samples import FlagArray, FloatArray
from kiosk.motion.tracker import MotionTracker
from kiosk.motion.trust import SignalWatch
from tests.fakes.judging import LIMITS, RACK_MM, unracked
from tests.fakes.lifters import RACKS, story
from tests.fakes.mishaps import MISHAPS, spoil
from tests.fakes.motion_paths import Path

SETTINGS = settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
CUTS = st.lists(st.integers(0, 6000), max_size=12)
SPOILT = st.lists(st.sampled_from(MISHAPS), max_size=3)
RATES = st.sampled_from([20.0, 37.0, 100.0, 200.0, 1000.0])
NOISES = st.sampled_from([0.0, 0.02, 0.3, 1.5, 5.0, 25.0])


def wandering(
    seed: int, rate_hz: float, noise_mm: float, mishaps: list[str]
) -> tuple[FloatArray, FloatArray]:
    """A sled that goes anywhere at any speed, and a signal of it that has suffered."""
    rng = np.random.default_rng(seed)
    path = Path(520).hold(rng.uniform(0.5, 1.5))
    for _ in range(3):
        path.move(rng.uniform(60, 140), rng.uniform(0.3, 3)).hold(rng.uniform(0, 1.5))
        path.move(rng.uniform(420, 540), rng.uniform(0.3, 3)).hold(rng.uniform(0, 1.5))
    t_s, position_mm = path.sampled(rate_hz, noise_mm, seed, 0.9)
    t_s, position_mm, _ = spoil(rng, t_s, np.round(position_mm, int(rng.integers(0, 4))), mishaps)
    return t_s, position_mm


def fed(
    tracker: MotionTracker, t_s: FloatArray, position_mm: FloatArray, cuts: list[int]
) -> list[MotionEvent]:
    events: list[MotionEvent] = []
    for part in np.split(np.arange(len(t_s)), sorted(cuts)):
        events += tracker.feed(t_s[part], position_mm[part])
    return events + tracker.finish()


@SETTINGS
@given(
    seed=st.integers(0, 10**6),
    rate_hz=RATES,
    noise_mm=NOISES,
    mishaps=SPOILT,
    judged=st.booleans(),
    rack_mm=st.sampled_from([None, 520.0, 100.0]),
    mirror=st.booleans(),
    rail_deg=st.sampled_from([0.0, 30.0, 90.0]),
    cuts=CUTS,
)
def test_the_tracker_says_the_same_however_the_stream_is_cut(
    seed: int,
    rate_hz: float,
    noise_mm: float,
    mishaps: list[str],
    judged: bool,
    rack_mm: float | None,
    mirror: bool,
    rail_deg: float,
    cuts: list[int],
) -> None:
    t_s, position_mm = wandering(seed, rate_hz, noise_mm, mishaps)

    def tracker() -> MotionTracker:
        limits = Limits(100, 480) if judged else None
        return MotionTracker(limits, rack_mm, "ce" if mirror else "ec", rail_deg=rail_deg)

    single, whole, pieces = tracker(), tracker(), tracker()
    expected = fed(single, t_s, position_mm, list(range(len(t_s))))
    assert fed(whole, t_s, position_mm, []) == expected
    assert fed(pieces, t_s, position_mm, cuts) == expected
    assert whole.attempts == pieces.attempts == single.attempts
    assert whole.phase is pieces.phase is single.phase
    assert whole.position_mm == pieces.position_mm == single.position_mm
    assert whole.noise_mm == single.noise_mm


@pytest.mark.parametrize("fault", ["", "depth", "lockout"])
@pytest.mark.parametrize("rack", RACKS)
def test_sets_of_strangers_are_told_alike_at_once_and_one_by_one(rack: str, fault: str) -> None:
    told = story(len(rack) + 40, fault, rack)
    t_s, raw = told.samples()
    position_mm = told.calibration.to_mm(raw)
    single = MotionTracker(told.limits, told.calibration.rack_mm)
    whole = MotionTracker(told.limits, told.calibration.rack_mm)
    expected = fed(single, t_s, position_mm, list(range(len(t_s))))
    assert fed(whole, t_s, position_mm, []) == expected
    assert whole.attempts == single.attempts and len(whole.attempts) == 5


def trusts(
    watch: SignalWatch, t_s: FloatArray, position_mm: FloatArray, flags: FlagArray, cuts: list[int]
) -> list[tuple[float, str]]:
    """Time and reason of every change of trust."""
    changes: list[tuple[float, str]] = []
    for part in np.split(np.arange(len(t_s)), sorted(cuts)):
        for span in watch.follow(t_s[part], position_mm[part], flags[part], 0):
            said = f"{span.trust.level.value}: {span.trust.reason}"
            if not changes or changes[-1][1] != said:
                changes.append((float(t_s[part][span.start]), said))
    return changes


@SETTINGS
@given(
    seed=st.integers(0, 10**6),
    rate_hz=RATES,
    noise_mm=NOISES,
    mishaps=SPOILT,
    travel_mm=st.sampled_from([None, 600.0]),
    cuts=CUTS,
)
@example(seed=3, rate_hz=200.0, noise_mm=0.0, mishaps=["frozen"], travel_mm=600.0, cuts=[])
@example(seed=4, rate_hz=200.0, noise_mm=0.3, mishaps=["flags", "glitches"], travel_mm=600.0, cuts=[500])
def test_trust_is_the_same_however_the_stream_is_cut(
    seed: int,
    rate_hz: float,
    noise_mm: float,
    mishaps: list[str],
    travel_mm: float | None,
    cuts: list[int],
) -> None:
    rng = np.random.default_rng(seed)
    clean_s, clean_mm = wandering(seed, rate_hz, noise_mm, [])
    t_s, position_mm, flags = spoil(rng, clean_s, clean_mm, mishaps)
    keep = np.diff(t_s, prepend=-np.inf) > 0
    t_s, position_mm, flags = t_s[keep], position_mm[keep], flags[keep]

    def watch() -> SignalWatch:
        return SignalWatch(travel_mm, 520, Limits(100, 480))

    expected = trusts(watch(), t_s, position_mm, flags, list(range(len(t_s))))
    assert trusts(watch(), t_s, position_mm, flags, []) == expected
    assert trusts(watch(), t_s, position_mm, flags, cuts) == expected


@SETTINGS
@given(
    seed=st.integers(0, 10**6),
    start_s=st.sampled_from([0.0, 86_400.0, 1.7e9]),
    sizes=st.lists(st.integers(3, 300), min_size=1, max_size=6),
)
def test_filters_give_the_same_bits_one_by_one_and_at_once(
    seed: int, start_s: float, sizes: list[int]
) -> None:
    rng = np.random.default_rng(seed)
    n = sum(sizes)
    t_s = start_s + np.cumsum(rng.choice([0.001, 0.005, 0.02], n) * rng.uniform(0.5, 1.5, n))
    position_mm = 300 + 150 * np.sin(t_s - start_s) + rng.choice([0.0, 0.3, 25.0]) * rng.standard_normal(n)
    single, many = FilterChain(), FilterChain()
    points = [single.add(t, x) for t, x in zip(t_s.tolist(), position_mm.tolist(), strict=True)]
    expected = [astuple(point) for point in points if point is not None]
    got = []
    for part in np.split(np.arange(n), np.cumsum(sizes)[:-1]):
        stretch = many.add_many(t_s[part], position_mm[part])
        got += [astuple(stretch.point(i)) for i in range(stretch.n)]
    assert got == expected


@pytest.mark.parametrize("times", [2, 5])
def test_a_signal_that_breaks_off_again_is_as_one_that_broke_off_once(times: int) -> None:
    told = story(7474, "depth")
    t_s, raw = told.samples()
    position_mm = told.calibration.to_mm(raw)
    said: list[list[MotionEvent]] = []
    for breaks in (1, times):
        tracker = MotionTracker(told.limits, told.calibration.rack_mm)
        middle = int(np.searchsorted(t_s, 20.0))
        tracker.feed(t_s[:middle], position_mm[:middle])
        for _ in range(breaks):
            tracker.interrupt()
        said.append(tracker.feed(t_s[middle + 200 :], position_mm[middle + 200 :]))
    assert said[0] == said[1]


@pytest.mark.parametrize("rate_hz", [50.0, 200.0, 1000.0])
def test_a_drop_below_the_limit_and_a_push_that_sinks_back_are_told_alike(rate_hz: float) -> None:
    """Two alerts at once, of which one ends first; then a push that turns again and again below the top."""
    path = unracked().reps(1, 115, 465).move(40, 0.45).move(60, 0.3).move(30, 0.15).hold(0.3).move(300, 1.0)
    for low_mm in (285, 270, 260):
        path.move(low_mm, 0.3).move(300, 0.4)
    t_s, position_mm = path.move(465, 1.0).hold(1.0).sampled(rate_hz, 0.3)
    single, whole = MotionTracker(LIMITS, RACK_MM), MotionTracker(LIMITS, RACK_MM)
    expected = fed(single, t_s, position_mm, list(range(len(t_s))))
    assert fed(whole, t_s, position_mm, []) == expected
    assert whole.attempts == single.attempts
    kinds = [event.kind for event in expected if isinstance(event, AlertChange) and event.on]
    assert AlertKind.DEPTH in kinds and AlertKind.DROP in kinds


@pytest.mark.parametrize(
    ("rack_mm", "seed", "alarm"), [(520.0, 3919659, "lockout"), (100.0, 7119530, "depth")]
)
def test_an_alert_ends_with_the_belief_in_the_place_at_once_in_any_pieces(
    rack_mm: float, seed: int, alarm: str
) -> None:
    """A wire slips while the alert is on: the sled is where no sled can be, and limits mean nothing more."""
    depth_mm = 100.0 if alarm == "lockout" else 130.0
    t_s, position_mm = wandering(seed, 200.0, 1.5, ["slip"])
    single, whole = (MotionTracker(Limits(depth_mm, 440.0), rack_mm) for _ in range(2))
    expected = fed(single, t_s, position_mm, list(range(len(t_s))))
    told = [event.fault for event in expected if isinstance(event, Suspicion)]
    assert Fault.REVERSED in told
    assert fed(whole, t_s, position_mm, []) == expected
