"""Alerts beside the limits: what must never be missed, and what must never cry wolf."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.events import AlertChange, AlertKind, MotionEvent
from kiosk.motion.samples import FloatArray
from kiosk.motion.tracker import MotionTracker
from tests.fakes.judging import LIMITS, alerts
from tests.fakes.motion_paths import FINE_S, Path, Shape

DEPTH_AND_LOCKOUT = (AlertKind.DEPTH, AlertKind.LOCKOUT)


def fed(t_s: FloatArray, position_mm: FloatArray) -> list[MotionEvent]:
    return MotionTracker(LIMITS, None).feed(t_s, position_mm)


def glitched(position_mm: FloatArray, width: int, share: float, seed: int) -> FloatArray:
    """Bursts of ``width`` samples, any size from a few millimetres to half a metre."""
    rng = np.random.default_rng(seed)
    spoilt = position_mm.copy()
    for i in np.flatnonzero(rng.random(len(spoilt)) < share).tolist():
        spoilt[i : i + width] += rng.choice([-1.0, 1.0]) * 10.0 ** rng.uniform(0.7, 2.7)
    return spoilt


@pytest.mark.parametrize("width", [1, 2])
@pytest.mark.parametrize(
    ("rate_hz", "noise_mm"), [(50.0, 0.3), (100.0, 0.05), (100.0, 1.5), (200.0, 0.3), (1000.0, 0.02)]
)
def test_glitches_and_bursts_of_two_raise_nothing_five_mm_inside(
    rate_hz: float, noise_mm: float, width: int
) -> None:
    path = Path(465).hold(1).reps(20, 105, 475, (1.2, 0.8, 0.8, 0.8))
    t_s, position_mm = path.sampled(rate_hz, noise_mm, seed=width)
    assert alerts(fed(t_s, glitched(position_mm, width, 0.01, 7)), *DEPTH_AND_LOCKOUT) == []


@pytest.mark.parametrize("rate_hz", [50.0, 100.0, 200.0, 1000.0])
@pytest.mark.parametrize("noise_mm", [0.05, 1.5, 2.2])
@pytest.mark.parametrize("shape", ["jerk", "parabola"])
def test_five_mm_beyond_is_never_missed_not_even_touch_and_go(
    rate_hz: float, noise_mm: float, shape: Shape
) -> None:
    path = Path(465).hold(1).reps(8, 95, 485, (1.0, 0.0, 0.7, 0.1), shape)
    t_s, position_mm = path.move(465, 0.5).hold(0.3).sampled(rate_hz, noise_mm, jitter=0.5)
    found = [e.kind for e in alerts(fed(t_s, glitched(position_mm, 1, 0.001, 3)), *DEPTH_AND_LOCKOUT) if e.on]
    assert found == [*DEPTH_AND_LOCKOUT] * 8


@pytest.mark.parametrize("rate_hz", [50.0, 100.0, 200.0, 500.0])
def test_an_alert_comes_three_samples_after_the_crossing(rate_hz: float) -> None:
    path = Path(465).hold(1).move(80, 1.5).hold(0.5)
    crossing_s = float(np.argmax(path.at(np.arange(0.0, path.duration_s, FINE_S)) < LIMITS.depth_mm)) * FINE_S
    (depth,) = alerts(fed(*path.sampled(rate_hz, 0.0)), AlertKind.DEPTH)
    assert 2.0 / rate_hz - 1e-3 <= depth.t_s - crossing_s <= 3.0 / rate_hz + 1e-3


def test_wavering_at_a_limit_does_not_make_an_alert_flicker() -> None:
    t_s = np.arange(0, 6, 0.01)
    wavering = np.where(t_s < 2, 300 - 98 * np.minimum(t_s, 2), 101 + 3 * np.sin(2 * np.pi * 2 * t_s))
    changes = alerts(fed(t_s, wavering), AlertKind.DEPTH)
    assert [change.on for change in changes] == [True]


def test_an_alert_lasts_long_enough_to_be_seen() -> None:
    path = Path(465).hold(1).move(96, 1, "parabola").move(465, 0.7, "parabola").hold(0.5)
    first, last = alerts(fed(*path.sampled(200, 0.1)), AlertKind.DEPTH)
    assert first.on and not last.on
    assert last.t_s - first.t_s >= 0.15 - 1e-9


def test_every_alert_is_an_end_of_the_repetition_beyond_the_limit_and_the_other_way_round() -> None:
    path = Path(465).hold(1)
    for bottom_mm in (108, 103, 101, 99, 97, 92):
        path.reps(1, bottom_mm, 465, (1.2, 0.3, 0.8, 0.3))
    t_s, position_mm = path.sampled(100, 0.3, seed=9)
    tracker = MotionTracker(LIMITS, None)
    events = tracker.feed(t_s, position_mm)
    beyond = [rep.bottom_mm < LIMITS.depth_mm for rep in tracker.attempts]
    assert beyond == [AlertKind.DEPTH in rep.alerts for rep in tracker.attempts]
    assert sum(beyond) == len([e for e in events if isinstance(e, AlertChange) and e.on])


def test_a_soft_arrival_warns_of_nothing_and_a_hard_one_ahead_of_the_limit() -> None:
    soft = fed(*Path(465).hold(1).move(106, 0.9).hold(0.5).sampled(200, 0.1))
    assert alerts(soft) == []
    start_mm, speed_mps = 465.0, 0.9
    steps = np.arange(1.0, round(0.42 / (speed_mps * FINE_S)), dtype=np.float64)
    fall = np.asarray(start_mm - speed_mps * 1000 * FINE_S * steps, dtype=np.float64)
    hard = fed(*Path(465).hold(1).add(fall).hold(0.5).sampled(200, 0.1))
    kinds = [e.kind for e in alerts(hard) if e.on]
    assert kinds[:2] == [AlertKind.AHEAD, AlertKind.DEPTH]
    ahead, depth = (next(e for e in alerts(hard, kind)) for kind in (AlertKind.AHEAD, AlertKind.DEPTH))
    assert 0.08 <= depth.t_s - ahead.t_s <= 0.3
