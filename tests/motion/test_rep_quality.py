"""Propulsive velocity, arrival, creep, bounce and tempo errors of one repetition, against known movements."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.events import Repetition
from kiosk.motion.metrics import measure
from kiosk.motion.quality import BOUNCE_MM
from kiosk.motion.tempo import Tempo, tempo_errors
from tests.fakes.judging import judged, unracked
from tests.fakes.motion_paths import Path

RATES = (50.0, 200.0, 1000.0)


def only(path: Path, rate_hz: float = 200.0, noise_mm: float = 0.1) -> Repetition:
    tracker, _ = judged(path.hold(0.5), rate_hz, noise_mm)
    (rep,) = tracker.attempts
    return rep


@pytest.mark.parametrize("rate_hz", RATES)
def test_a_slow_push_is_propulsive_all_the_way(rate_hz: float) -> None:
    rep = only(unracked().reps(1, 115, 465), rate_hz)
    assert rep.propulsive_velocity_mps == pytest.approx(rep.mean_velocity_mps, rel=0.01)


@pytest.mark.parametrize("rate_hz", [200.0, 1000.0])
def test_the_propulsive_part_ends_where_gravity_alone_would_brake_less(rate_hz: float) -> None:
    # 350 mm in 0.4 s with constant acceleration, then constant braking, both of 4*0.35/0.4^2 = 8.75 m/s2.
    down = Path(465).hold(0.5).move(115, 1.0).hold(0.5)
    t_s, position_mm = down.move(465, 0.4, "parabola").hold(0.5).sampled(rate_hz, 0.02)
    on_a_slope, upright = (
        measure(t_s, position_mm, 0.5, 115, 465, rail_deg=rail_deg).push.propulsive_mps
        for rail_deg in (45.0, 90.0)
    )
    # On 45 degrees (6.9 m/s2) only the first half is propulsive; upright (9.8 m/s2) all of it is.
    mean = measure(t_s, position_mm, 0.5, 115, 465).mean_up_mps
    assert upright == pytest.approx(mean, rel=0.02)
    assert on_a_slope == pytest.approx(0.5 * 0.35 / 0.2, rel=0.2)


def test_arrival_is_the_speed_a_little_short_of_the_top() -> None:
    # Constant braking of 4*0.35/1.0^2 = 1.4 m/s2: sqrt(2*1.4*0.02) at 20 mm from the end.
    rep = only(unracked().move(115, 1.5).hold(0.5).move(465, 1.0, "parabola"))
    assert rep.arrival_mps == pytest.approx(np.sqrt(2 * 1.4 * 0.02), rel=0.1)


def test_creep_is_what_the_hold_wanders() -> None:
    still = only(unracked().reps(1, 115, 465))
    creeping = only(unracked().move(118, 2).move(112, 1.2).hold(0.3).move(465, 1))
    assert still.creep_mm is not None and still.creep_mm < 3.0
    assert creeping.creep_mm == pytest.approx(6.0, abs=2.5)
    assert only(unracked().reps(1, 115, 465, (2, 0.0, 1, 1))).creep_mm is None


def test_a_failed_push_is_neither_creep_nor_bounce() -> None:
    path = unracked().move(115, 2).hold(0.3).move(230, 1.2).hold(0.5).move(115, 1.2).hold(0.4).move(465, 1)
    rep = only(path)
    assert (rep.creep_mm, rep.bounce_mm) == (None, 0.0)


@pytest.mark.parametrize("bounce_mm", [25.0, 40.0])
def test_a_bounce_is_as_high_as_it_was(bounce_mm: float) -> None:
    path = unracked().move(115, 1.2).move(115 + bounce_mm, 0.12).move(115, 0.12).move(465, 1)
    assert only(path).bounce_mm == pytest.approx(bounce_mm, abs=0.25 * bounce_mm)
    assert only(unracked().reps(1, 115, 465)).bounce_mm == 0.0
    assert bounce_mm > BOUNCE_MM


def test_pushing_first_knows_no_bottom_between_its_strokes() -> None:
    path = unracked().reps(2, 115, 465)
    t_s, position_mm = path.sampled(100)
    from kiosk.motion.analyse import analyse

    for rep in analyse(t_s, -position_mm, "ce").reps:
        assert (rep.creep_mm, rep.bounce_mm) == (None, None)
        assert rep.propulsive_velocity_mps == pytest.approx(rep.mean_velocity_mps, rel=0.01)


def test_time_under_tension_is_the_three_phases_together() -> None:
    rep = only(unracked().reps(1, 115, 465))
    assert rep.time_under_tension_s == rep.eccentric_s + rep.pause_s + rep.concentric_s


def test_tempo_errors_are_negative_when_early_and_positive_when_late() -> None:
    tracker, _ = judged(unracked().reps(2, 115, 465, (1.5, 1.5, 1.0, 2.0)).hold(0.5), 200)
    first, second = tracker.attempts
    errors = tempo_errors(second, Tempo(2, 1, 2, 1))
    assert errors.lowering_ms == pytest.approx(1000 * (second.eccentric_s - 2), abs=1e-6)
    assert errors.lowering_ms < -400 < 400 < errors.bottom_ms
    assert errors.push_ms is not None and errors.push_ms < -900
    assert errors.top_ms is not None and errors.top_ms > 900
    assert tempo_errors(first, Tempo(2, 1, 2, 1)).top_ms is None
    assert tempo_errors(second, Tempo(2, 1, None, 1)).push_ms is None
