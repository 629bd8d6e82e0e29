"""What must hold for any movement and any cutting of the stream."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertChange, MotionEvent, PartialMove, Repetition, Verdict
from kiosk.motion.metrics import measure
from kiosk.motion.tracker import MotionTracker
from tests.fakes.motion_paths import Path, Shape

CALM = settings(
    max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)


@CALM
@given(
    n=st.integers(1, 3),
    rom_mm=st.floats(250, 450),
    margin_mm=st.floats(10, 20),
    rack=st.sampled_from(["above", "between", "below", "none"]),
    shape=st.sampled_from(["jerk", "parabola"]),
    bottom_s=st.sampled_from([0.0, 0.05, 1.0, 3.0]),
    top_s=st.sampled_from([0.05, 0.5, 1.0, 2.0]),
    rate_hz=st.sampled_from([50.0, 100.0, 200.0, 500.0]),
    noise_mm=st.sampled_from([0.05, 0.3, 1.0, 1.5]),
    jitter=st.sampled_from([0.0, 0.6]),
    seed=st.integers(0, 10_000),
)
def test_clean_repetitions_in_good_repetitions_out(
    n: int,
    rom_mm: float,
    margin_mm: float,
    rack: str,
    shape: Shape,
    bottom_s: float,
    top_s: float,
    rate_hz: float,
    noise_mm: float,
    jitter: float,
    seed: int,
) -> None:
    limits = Limits(100.0, 100.0 + rom_mm + 2 * margin_mm)
    low_mm, high_mm = 100.0 + margin_mm, limits.lockout_mm - margin_mm
    rack_mm = {"above": limits.lockout_mm + 40, "between": high_mm + 5, "below": 50.0, "none": None}[rack]
    path = Path(high_mm if rack_mm is None else rack_mm).hold(1)
    path.move(high_mm, 1.5).hold(0.5).reps(n, low_mm, high_mm, (2, bottom_s, 1, top_s), shape)
    t_s, position_mm = path.hold(0.3).sampled(rate_hz, noise_mm, seed, jitter)
    tracker = MotionTracker(limits, rack_mm)
    events = tracker.feed(t_s, position_mm)
    assert [(rep.verdict, rep.counted) for rep in tracker.attempts] == [(Verdict.GOOD, True)] * n
    assert not [e for e in events if isinstance(e, AlertChange | PartialMove)]


@CALM
@given(
    fidgets=st.lists(
        st.tuples(st.floats(-49, 14), st.floats(0.1, 2.0), st.floats(0, 1)), min_size=1, max_size=8
    ),
    rate_hz=st.sampled_from([50.0, 200.0]),
    seed=st.integers(0, 1000),
)
def test_no_fidget_is_ever_a_repetition(
    fidgets: list[tuple[float, float, float]], rate_hz: float, seed: int
) -> None:
    path = Path(465).hold(0.5)
    for offset_mm, move_s, hold_s in fidgets:
        path.move(465 + offset_mm, move_s).hold(hold_s).move(465, move_s).hold(hold_s)
    t_s, position_mm = path.hold(0.5).sampled(rate_hz, 0.3, seed)
    for limits in (Limits(100, 480), None):
        tracker = MotionTracker(limits, None)
        events = tracker.feed(t_s, position_mm)
        assert not [e for e in events if isinstance(e, Repetition | PartialMove)]


@CALM
@given(cuts=st.lists(st.integers(0, 1300), max_size=12), seed=st.integers(0, 100))
def test_cutting_the_stream_changes_nothing(cuts: list[int], seed: int) -> None:
    path = Path(520).hold(1).move(465, 1).hold(1).reps(1, 82, 498, (1.5, 0.2, 0.8, 0.3)).reps(1, 115, 465)
    t_s, position_mm = path.sampled(100, 1.0, seed, 0.5, 0.005)
    whole = MotionTracker(Limits(100, 480), 520)
    expected = whole.feed(t_s, position_mm)
    pieces = MotionTracker(Limits(100, 480), 520)
    events: list[MotionEvent] = []
    for part in np.split(np.arange(len(t_s)), sorted(cuts)):
        events += pieces.feed(t_s[part], position_mm[part])
    assert events == expected
    assert pieces.attempts == whole.attempts
    assert len(whole.attempts) == 2


@CALM
@given(
    y_mm=st.lists(st.floats(-500, 1500), min_size=2, max_size=40),
    high_at=st.floats(0, 1),
    seed=st.integers(0, 1000),
)
def test_any_movement_whatever_can_be_measured(y_mm: list[float], high_at: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    t_s = np.cumsum(rng.uniform(0.001, 0.05, 5 * len(y_mm)))
    positions_mm = np.repeat(y_mm, 5)
    t_high_s = float(t_s[int(high_at * (len(t_s) - 1))])
    strokes = measure(t_s, positions_mm, t_high_s, min(y_mm), max(y_mm))
    assert t_s[0] <= strokes.t_low_s <= strokes.t_up_s <= t_s[-1]
    assert t_s[0] <= strokes.t_turn_s <= t_s[-1]
