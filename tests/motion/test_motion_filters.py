"""The streaming filters by themselves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.filters import Median3, NoiseMeter, SlopeFilter, StillClock, median_of_three
from kiosk.motion.gate import GlitchGate


@given(st.tuples(*[st.floats(-1e6, 1e6)] * 3))
def test_median_of_three_is_the_middle_one(values: tuple[float, float, float]) -> None:
    assert median_of_three(*values) == sorted(values)[1]


def test_median_belongs_to_the_middle_sample() -> None:
    median = Median3()
    assert median.add(0.0, 1.0) is None
    assert median.add(0.01, 500.0) is None
    assert median.add(0.02, 3.0) == (0.01, 3.0)


@settings(deadline=None)
@given(
    speed_mps=st.floats(-2, 2),
    intervals_ms=st.lists(st.floats(1, 50), min_size=5, max_size=300),
    start_s=st.floats(0, 1e6),
)
def test_slope_of_a_straight_line_is_exact_at_any_rate(
    speed_mps: float, intervals_ms: list[float], start_s: float
) -> None:
    slope = SlopeFilter()
    t_s = start_s + np.cumsum(intervals_ms) / 1000.0
    for t in t_s.tolist():
        slope.add(t, 250.0 + 1000.0 * speed_mps * (t - start_s))
    assert slope.slope_mps == pytest.approx(speed_mps, abs=1e-4)
    assert slope.mean_mm == pytest.approx(250.0 + 1000.0 * speed_mps * (slope.centre_s - start_s), abs=1e-3)


def test_slope_equals_least_squares_over_the_window() -> None:
    rng = np.random.default_rng(3)
    t_s = np.cumsum(rng.uniform(0.002, 0.02, 2000))
    x_mm = 300 + 100 * np.sin(t_s) + rng.standard_normal(2000)
    slope = SlopeFilter(0.1)
    for t, x in zip(t_s.tolist(), x_mm.tolist(), strict=True):
        slope.add(t, x)
    inside = t_s >= t_s[-1] - 0.1 - 1e-9
    expected = np.polyfit(t_s[inside] - t_s[-1], x_mm[inside], 1)[0] / 1000.0
    assert slope.slope_mps == pytest.approx(float(expected), rel=1e-5)


def test_slope_keeps_three_samples_at_low_rates() -> None:
    slope = SlopeFilter(0.05)
    for i, x in enumerate((0.0, 10.0, 20.0, 40.0)):
        slope.add(0.05 * i, x)
    assert slope.slope_mps == pytest.approx(0.3)


def test_gate_holds_a_single_jump_back_and_believes_three() -> None:
    gate = GlitchGate()
    for i in range(5):
        gate.add(0.01 * i, 100.0, 0.0)
    assert gate.add(0.05, 400.0, 0.0).samples == ()
    assert gate.add(0.06, 101.0, 0.0).samples == ((0.06, 101.0),)
    assert gate.add(0.07, 400.0, 0.0).samples == ()
    assert gate.add(0.08, 401.0, 0.0).samples == ()
    believed = gate.add(0.09, 402.0, 0.0)
    assert believed.step and [x for _, x in believed.samples] == [400.0, 401.0, 402.0]


def test_gate_does_not_trust_a_first_glitch() -> None:
    gate = GlitchGate()
    passed = [gate.add(0.01 * i, x, 0.0) for i, x in enumerate((900.0, 100.0, 101.0, 102.0))]
    assert [sample for gated in passed for sample in gated.samples] == [
        (0.01, 100.0),
        (0.02, 101.0),
        (0.03, 102.0),
    ]
    assert not any(gated.step for gated in passed)


@pytest.mark.parametrize("noise_mm", [0.1, 1.0, 4.0])
def test_noise_is_found_under_motion_and_glitches(noise_mm: float) -> None:
    rng = np.random.default_rng(8)
    t_s = np.arange(0, 20, 0.005)
    x_mm = 300 + 150 * np.sin(2 * t_s) + noise_mm * rng.standard_normal(len(t_s))
    x_mm[rng.random(len(t_s)) < 0.01] += 300
    meter = NoiseMeter()
    for x in x_mm.tolist():
        meter.add(x)
    assert meter.noise_mm == pytest.approx(noise_mm, rel=0.25)


def test_still_clock_tells_a_creep_from_rest() -> None:
    rest, creep = StillClock(), StillClock()
    for i in range(400):
        rest.add(0.01 * i, 100.0 + (i % 3), 0.3)
        creep.add(0.01 * i, 100.0 + 0.2 * i, 0.3)
    assert rest.still_s == pytest.approx(3.99)
    assert creep.still_s < 0.5
