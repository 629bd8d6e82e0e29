"""The two-link leg: round trips, monotony, taught points, hip angle, and how wrong it may be."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.geometry import (
    IMPOSSIBLE_MM,
    ONE_POINT,
    TWO_POINT,
    Doubt,
    LegModel,
    flexion_estimate,
    position_estimate,
)

HEIGHT_M = st.floats(1.4, 2.1)
STRAIGHT_MM = st.floats(300, 1500)
OFFSET_MM = st.floats(-250, 250)
LEG = LegModel.from_height(500.0, 1.75)


@given(HEIGHT_M, STRAIGHT_MM, OFFSET_MM, st.floats(1, 120))
def test_angle_and_position_with_an_offset_are_each_others_inverse(
    height_m: float, straight_mm: float, offset_mm: float, flexion_deg: float
) -> None:
    leg = LegModel.from_height(straight_mm, height_m, offset_mm)
    assert leg.flexion_deg(leg.position_mm(flexion_deg)) == pytest.approx(flexion_deg, abs=1e-6)


@given(HEIGHT_M, OFFSET_MM, st.floats(0, 120), st.floats(0.5, 20))
def test_a_more_bent_knee_is_a_lower_sled(
    height_m: float, offset_mm: float, flexion_deg: float, more_deg: float
) -> None:
    leg = LegModel.from_height(500, height_m, offset_mm)
    assert leg.position_mm(flexion_deg + more_deg) < leg.position_mm(flexion_deg) <= 500.0 + 1e-9


@given(HEIGHT_M, OFFSET_MM, st.floats(3, 110))
def test_millimetres_for_a_degree_are_the_slope_of_the_way(
    height_m: float, offset_mm: float, flexion_deg: float
) -> None:
    leg = LegModel.from_height(500, height_m, offset_mm)
    slope = leg.position_mm(flexion_deg - 0.01) - leg.position_mm(flexion_deg + 0.01)
    assert leg.mm_per_deg(flexion_deg) == pytest.approx(slope / 0.02, rel=1e-3)


@pytest.mark.parametrize(
    ("flexion_deg", "expected_mm"), [(10, 0.65), (15, 0.98), (20, 1.3), (60, 3.75), (90, 5.3), (110, 6.1)]
)
def test_published_millimetres_for_a_degree(flexion_deg: float, expected_mm: float) -> None:
    assert LEG.mm_per_deg(flexion_deg) == pytest.approx(expected_mm, rel=0.01)


@given(st.floats(300, 600), STRAIGHT_MM, st.floats(40, 120), st.floats(2, 140))
def test_two_taught_points_find_any_leg_of_equal_segments(
    segment_mm: float, straight_mm: float, taught_deg: float, asked_deg: float
) -> None:
    real = LegModel(straight_mm, segment_mm, segment_mm)
    taught = LegModel.from_two_points(straight_mm, real.position_mm(taught_deg), taught_deg)
    assert taught.thigh_mm == pytest.approx(segment_mm, rel=1e-9)
    assert taught.position_mm(asked_deg) == pytest.approx(real.position_mm(asked_deg), abs=1e-6)


@pytest.mark.parametrize(
    ("bent_mm", "bent_deg", "named"),
    [(500, 90, "not below straight"), (200, 20, "20 degrees"), (200, 160, "160")],
)
def test_two_points_without_sense_are_refused(bent_mm: float, bent_deg: float, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        LegModel.from_two_points(500, bent_mm, bent_deg)


@pytest.mark.parametrize(("offset_mm", "longer"), [(100.0, 1.01), (200.0, 1.04)])
def test_feet_beside_the_line_make_the_right_angle_a_little_longer(offset_mm: float, longer: float) -> None:
    way_mm = 500 - LegModel.from_height(500, 1.75, offset_mm).position_mm(90)
    assert way_mm / (500 - LEG.position_mm(90)) == pytest.approx(longer, abs=0.002)


def test_a_plate_out_of_reach_is_refused() -> None:
    with pytest.raises(ValueError, match="900 mm beside"):
        LegModel(500, 400, 400, 900)


@pytest.mark.parametrize(("backrest", "hip"), [(90, 135), (105, 120), (110, 115), (120, 105), (135, 90)])
def test_published_hip_angles_at_a_right_angle_of_the_knee(backrest: float, hip: float) -> None:
    assert LEG.hip_flexion_deg(90, backrest) == pytest.approx(hip, abs=0.2)


@given(st.floats(20, 120), st.floats(80, 140), st.floats(-150, 150), st.floats(1, 50))
def test_higher_feet_bend_the_hip_more(
    flexion_deg: float, backrest_deg: float, foot_mm: float, higher_mm: float
) -> None:
    low = LEG.hip_flexion_deg(flexion_deg, backrest_deg, foot_mm)
    assert LEG.hip_flexion_deg(flexion_deg, backrest_deg, foot_mm + higher_mm) > low


def test_feet_ten_cm_higher_are_nine_and_a_half_degrees() -> None:
    assert LEG.hip_flexion_deg(90, 105, 100) - LEG.hip_flexion_deg(90, 105) == pytest.approx(9.5, abs=0.1)


def test_published_doubt_of_the_leg_length_alone() -> None:
    shown = flexion_estimate(LEG, LEG.position_mm(90), Doubt(0.05, 0.0, 0.0))
    assert (shown.low, shown.high) == pytest.approx((87.7, 92.5), abs=0.05)


@pytest.mark.parametrize(("shift_mm", "error_deg"), [(10, 1.9), (20, 3.8), (30, 5.6)])
def test_published_doubt_of_the_hips_alone(shift_mm: float, error_deg: float) -> None:
    shown = flexion_estimate(LEG, LEG.position_mm(90), Doubt(0.0, shift_mm, 0.0))
    assert (shown.high - shown.low) / 2 == pytest.approx(error_deg, abs=0.1)


def test_near_the_straight_knee_the_estimate_says_that_it_knows_little() -> None:
    shown = flexion_estimate(LEG, LEG.position_mm(10))
    assert shown.low == 0.0
    assert shown.high > 20.0
    assert shown.error > 9.0


@given(HEIGHT_M, st.floats(5, 120))
def test_an_estimate_holds_its_value_and_two_points_know_it_better(
    height_m: float, flexion_deg: float
) -> None:
    leg = LegModel.from_height(500, height_m)
    one, two = (position_estimate(leg, flexion_deg, doubt) for doubt in (ONE_POINT, TWO_POINT))
    assert one.low <= two.low < two.value < two.high <= one.high
    angle = flexion_estimate(leg, one.value)
    assert angle.low <= angle.value <= angle.high
    assert angle.value == pytest.approx(flexion_deg, abs=1e-5)
    assert angle.error == max(angle.high - angle.value, angle.value - angle.low)


def test_sinking_into_the_pad_only_straightens_the_knee() -> None:
    at_mm = LEG.position_mm(60)
    still, sunk = (flexion_estimate(LEG, at_mm, Doubt(0.05, 10.0, pad_mm)) for pad_mm in (0.0, 20.0))
    assert sunk.low < still.low
    assert sunk.high == still.high


@given(st.floats(-300, 60))
def test_nobody_reaches_far_beyond_the_taught_straight_leg(beyond_mm: float) -> None:
    position_mm = LEG.straight_mm + beyond_mm
    assert LEG.beyond_reach_mm(position_mm) == pytest.approx(max(0.0, beyond_mm))
    assert LEG.impossible(position_mm) == (position_mm - LEG.straight_mm > IMPOSSIBLE_MM)


def test_a_folded_leg_behind_an_offset_has_no_slope() -> None:
    assert LegModel(500, 400, 400, 300).mm_per_deg(175) == math.inf
