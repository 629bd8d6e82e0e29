"""Geometry, tempo, calibration and limits: figures, round trips, refusals."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.events import Phase
from kiosk.motion.geometry import LegModel
from kiosk.motion.tempo import EXPLOSIVE_S, Tempo


@given(height_m=st.floats(1.4, 2.1), straight_mm=st.floats(200, 1500), flexion_deg=st.floats(1, 150))
def test_angle_and_position_are_each_others_inverse(
    height_m: float, straight_mm: float, flexion_deg: float
) -> None:
    leg = LegModel.from_height(straight_mm, height_m)
    assert leg.flexion_deg(leg.position_mm(flexion_deg)) == pytest.approx(flexion_deg, abs=1e-6)


@pytest.mark.parametrize(
    ("height_m", "travel_mm"),
    [
        (1.55, {5: 0.7, 10: 2.9, 15: 6.5, 20: 11.6, 30: 25.9, 60: 102, 90: 223, 100: 272, 110: 325}),
        (1.75, {5: 0.8, 10: 3.3, 15: 7.4, 20: 13.1, 30: 29.3, 60: 115, 90: 252, 100: 307, 110: 366}),
        (1.95, {5: 0.9, 10: 3.6, 15: 8.2, 20: 14.5, 30: 32.6, 60: 128, 90: 280, 100: 342, 110: 408}),
    ],
)
def test_travel_from_straight_to_an_angle(height_m: float, travel_mm: dict[int, float]) -> None:
    leg = LegModel.from_height(500, height_m)
    for flexion_deg, expected_mm in travel_mm.items():
        tolerance_mm = 0.06 if expected_mm < 100 else 0.6
        assert 500 - leg.position_mm(flexion_deg) == pytest.approx(expected_mm, abs=tolerance_mm)


def test_beyond_the_leg_is_straight_and_behind_the_hip_is_folded() -> None:
    leg = LegModel.from_height(500)
    assert leg.flexion_deg(520) == 0.0
    assert leg.flexion_deg(-2000) == 180.0


def test_a_leg_without_length_is_refused() -> None:
    with pytest.raises(ValueError, match="thigh 0 mm"):
        LegModel(500, 0, 400)


SECONDS = st.integers(5, 200).map(lambda tenths: tenths / 10)
HOLD = st.integers(0, 200).map(lambda tenths: tenths / 10)


@given(lower_s=SECONDS, low_s=HOLD, push_s=st.none() | SECONDS, high_s=HOLD)
def test_a_tempo_reads_as_it_is_written(
    lower_s: float, low_s: float, push_s: float | None, high_s: float
) -> None:
    tempo = Tempo(lower_s, low_s, push_s, high_s)
    assert Tempo.parse(str(tempo)) == tempo
    push = EXPLOSIVE_S if push_s is None else push_s
    assert tempo.cycle_s == pytest.approx(lower_s + low_s + push + high_s)
    assert tempo.duration_s(Phase.CONCENTRIC) == push


@pytest.mark.parametrize("text", ["", "2-1-1", "2-1-1-1-1", "x-1-1-1", "2-1-1-X", "2,5-1-1-1", "-2-1-1-1"])
def test_a_tempo_of_another_form_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(ValueError, match=f"tempo '{text}'"):
        Tempo.parse(text)


@pytest.mark.parametrize(
    ("text", "value"), [("0-1-1-1", "of 0 s"), ("2-21-1-1", "of 21 s"), ("2-1-30-1", "30 s")]
)
def test_a_tempo_out_of_bounds_is_refused_with_its_value(text: str, value: str) -> None:
    with pytest.raises(ValueError, match=value):
        Tempo.parse(text)


@given(
    bottom=st.floats(-1e6, 1e6),
    span=st.floats(100, 1e6) | st.floats(-1e6, -100),
    travel_mm=st.floats(100, 2000),
    share=st.floats(0, 1),
)
def test_calibration_is_a_straight_line_through_both_stops(
    bottom: float, span: float, travel_mm: float, share: float
) -> None:
    calibration = Calibration(bottom, bottom + span, travel_mm, travel_mm / 2)
    raw = np.array([bottom, bottom + span, bottom + share * span])
    assert calibration.to_mm(raw) == pytest.approx([0.0, travel_mm, share * travel_mm], abs=1e-3)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((0, 0, 600, 500), "both read 0"),
        ((0, 1000, 50, 40), "travel_mm is 50"),
        ((0, 1000, 600, 900), "rack_mm is 900"),
        ((float("nan"), 1000, 600, 500), "bottom_raw is nan"),
    ],
)
def test_an_impossible_calibration_is_refused(values: tuple[float, float, float, float], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        Calibration(*values)


def test_limits_name_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="leave 50 mm"):
        Limits(100, 150)
    with pytest.raises(ValueError, match="drop_mps is 9"):
        Limits(100, 480, 9)
    with pytest.raises(ValueError, match="lockout_mm is inf"):
        Limits(100, float("inf"))
    calibration = Calibration(0, 600_000, 600, 520)
    Limits(100, 480).check_inside(calibration)
    with pytest.raises(ValueError, match="lockout_mm 650 lies outside the travel 0 to 600"):
        Limits(100, 650).check_inside(calibration)
