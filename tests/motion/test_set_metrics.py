"""Figures of a set: loss, spread, drift, load and work, each against numbers worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.events import Repetition, Verdict
from kiosk.motion.set_metrics import Load, band_share, drift, set_metrics, velocity_loss
from kiosk.motion.tempo import Tempo

EXPLOSIVE, PACED = Tempo(2, 1, None, 1), Tempo(2, 1, 1, 1)


def rep(
    number: int = 1, speed_mps: float = 0.4, bottom_mm: float = 200.0, counted: bool = True
) -> Repetition:
    return Repetition(
        number=number,
        counted=counted,
        verdict=Verdict.GOOD,
        t_start_s=10.0 * number,
        t_turn_s=10.0 * number + 2.0,
        t_end_s=10.0 * number + 4.0,
        rom_mm=500.0 - bottom_mm,
        bottom_mm=bottom_mm,
        top_mm=500.0,
        eccentric_s=2.0,
        pause_s=0.5,
        concentric_s=1.0,
        top_s=1.0,
        mean_velocity_mps=speed_mps,
        peak_velocity_mps=2 * speed_mps,
        peak_lowering_mps=0.3,
        depth_margin_mm=None,
        lockout_margin_mm=None,
    )


def test_velocity_loss_is_only_told_where_the_push_is_as_fast_as_one_can() -> None:
    reps = [rep(n, speed) for n, speed in enumerate((0.50, 0.55, 0.44, 0.33), start=1)]
    assert set_metrics(reps, EXPLOSIVE).velocity_loss == pytest.approx(0.4)
    assert set_metrics(reps, PACED).velocity_loss is None
    assert velocity_loss(reps[:2]) is None


def test_attempts_that_do_not_count_have_no_part_in_speed_and_spread() -> None:
    reps = [rep(1, 0.4), rep(2, 0.9, counted=False), rep(3, 0.4), rep(4, 0.4)]
    found = set_metrics(reps, EXPLOSIVE)
    assert (found.attempts, found.counted) == (4, 3)
    assert (found.best_velocity_mps, found.velocity_loss) == (0.4, 0.0)
    assert found.range_cv == 0.0
    assert found.time_under_tension_s == pytest.approx(4 * 3.5)
    assert found.holds_s == pytest.approx(2.0)


def test_spread_is_the_deviation_of_a_sample_over_the_mean() -> None:
    reps = [rep(n, bottom_mm=bottom) for n, bottom in enumerate((190.0, 200.0, 210.0), start=1)]
    assert set_metrics(reps, PACED).range_cv == pytest.approx(10.0 / 300.0)


@given(st.floats(-5, 5), st.integers(3, 25), st.floats(100, 300))
def test_drift_of_a_straight_trend_is_its_whole_length(step_mm: float, count: int, start_mm: float) -> None:
    values = [start_mm + step_mm * n for n in range(count)]
    assert drift(values) == pytest.approx(step_mm * (count - 1), abs=1e-6)


def test_a_set_that_gets_deeper_drifts_downwards() -> None:
    reps = [rep(n, bottom_mm=205.0 - 2.0 * n) for n in range(1, 6)]
    assert set_metrics(reps, PACED).bottom_drift_mm == pytest.approx(-8.0)
    assert set_metrics(reps, PACED).top_drift_mm == pytest.approx(0.0, abs=1e-9)
    assert set_metrics(reps[:2], PACED).bottom_drift_mm is None


def test_a_known_load_is_work_power_and_volume() -> None:
    load = Load(plates_kg=100.0, sled_kg=41.42, rail_deg=45.0)
    found = set_metrics([rep(n) for n in range(1, 4)], PACED, load)
    assert load.effective_kg == pytest.approx(100.0, abs=0.01)
    assert found.work_j == pytest.approx(3 * 100.0 * 9.81 * 0.3, rel=1e-3)
    assert found.mean_power_w == pytest.approx(100.0 * 9.81 * 0.3, rel=1e-3)
    assert found.volume_kg == pytest.approx(300.0, abs=0.05)


def test_without_a_load_nothing_is_made_up() -> None:
    found = set_metrics([rep()], PACED)
    assert (found.effective_load_kg, found.work_j, found.mean_power_w, found.volume_kg) == (None,) * 4
    empty = set_metrics([], EXPLOSIVE, Load(50.0))
    assert (empty.best_velocity_mps, empty.mean_velocity_mps, empty.mean_power_w) == (None, None, None)


def test_a_counterweight_carries_its_part_and_never_pulls_up() -> None:
    assert Load(100.0, 50.0, 150.0, 90.0).force_n == pytest.approx(0.0)
    assert Load(100.0, 50.0, 200.0, 90.0).force_n == 0.0
    assert Load(100.0, rail_deg=0.0).force_n == 0.0


@pytest.mark.parametrize(
    ("load", "named"),
    [({"plates_kg": -1.0}, "plates_kg is -1"), ({"plates_kg": 1.0, "rail_deg": 91.0}, "rail_deg is 91")],
)
def test_a_load_without_sense_is_refused(load: dict[str, float], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        Load(**load)


def test_band_share_counts_the_samples_near_the_path() -> None:
    path = np.full(100, 300.0)
    position = path + np.linspace(-40, 40, 100)
    # Half the band is 5 % of 400 mm: 20 mm either way, half of the samples.
    assert band_share(position, path, 400.0) == pytest.approx(0.5, abs=0.02)
    # Never thinner than 12 mm.
    assert band_share(position, path, 100.0) == pytest.approx(0.3, abs=0.02)
    unknown = np.full(100, np.nan)
    assert band_share(position, unknown, 400.0) is None
    half = np.where(np.arange(100) < 50, np.nan, path)
    assert band_share(path, half, 400.0) == 1.0


def test_metrics_come_out_of_a_record_alone() -> None:
    reps = [rep(n, 0.4 - 0.02 * n) for n in range(1, 5)]
    again = [replace(one) for one in reps]
    assert set_metrics(again, EXPLOSIVE, Load(80.0)) == set_metrics(reps, EXPLOSIVE, Load(80.0))
