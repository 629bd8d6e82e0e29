"""The drawn leg: an angle that is asked for is the angle that is drawn."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.geometry import LegModel
from kiosk.widgets.leg_geometry import (
    BOUNDS_M,
    SHANK_M,
    THIGH_M,
    drawn_flexion_deg,
    flexion_of_travel,
    leg_pose,
    machine_frame,
    sled_along_m,
)


@given(st.floats(0.5, 139.5))
def test_drawn_angle_is_the_asked_angle(flexion_deg: float) -> None:
    assert drawn_flexion_deg(leg_pose(flexion_deg)) == pytest.approx(flexion_deg, abs=1e-6)


@given(st.floats(-30.0, 200.0))
def test_bones_keep_their_length_and_the_ankle_its_line(flexion_deg: float) -> None:
    pose, straight = leg_pose(flexion_deg), leg_pose(0.0)
    assert math.hypot(*pose.knee) == pytest.approx(THIGH_M)
    assert math.dist(pose.knee, pose.ankle) == pytest.approx(SHANK_M)
    # The rail rises at 45 degrees: x - y is the same wherever the sled stands.
    assert pose.ankle[0] - pose.ankle[1] == pytest.approx(straight.ankle[0] - straight.ankle[1])


def test_at_a_right_angle_thigh_and_shank_are_square() -> None:
    pose = leg_pose(90.0)
    shank = (pose.ankle[0] - pose.knee[0], pose.ankle[1] - pose.knee[1])
    assert pose.knee[0] * shank[0] + pose.knee[1] * shank[1] == pytest.approx(0.0, abs=1e-12)


def test_knee_points_up_and_everything_stays_inside_the_bounds() -> None:
    left, bottom, right, top = BOUNDS_M
    frame = machine_frame()
    fixed = [*frame.back_pad, *frame.head_rest, *frame.rail, *frame.floor, frame.head]
    for flexion_deg in range(0, 141, 5):
        pose = leg_pose(flexion_deg)
        chord = pose.ankle[1] / pose.ankle[0]
        assert pose.knee[1] >= chord * pose.knee[0] - 1e-9
        for x, y in (pose.knee, pose.toe, *pose.plate, *pose.carriage, pose.weight, *fixed):
            assert left < x < right and bottom < y < top


def test_sled_rises_as_the_knee_straightens() -> None:
    places = [sled_along_m(float(flexion)) for flexion in range(140, -1, -5)]
    assert places == sorted(places)


@given(st.floats(0.0, 1.0))
def test_travel_share_puts_the_sled_at_that_share(fraction: float) -> None:
    low, high = sled_along_m(flexion_of_travel(0.0)), sled_along_m(flexion_of_travel(1.0))
    assert sled_along_m(flexion_of_travel(fraction)) == pytest.approx(low + fraction * (high - low), abs=1e-9)


def test_figure_agrees_with_the_model_that_estimates_the_knee() -> None:
    model = LegModel.from_height(straight_mm=600.0)
    drop_mm = 600.0 - model.position_mm(90.0)
    drawn_mm = 1000 * (sled_along_m(0.0) - sled_along_m(90.0))
    assert drawn_mm == pytest.approx(drop_mm, rel=0.02)  # the ankle stands a little above the hip's line


@pytest.mark.parametrize("wrong", [math.nan, math.inf])
def test_an_angle_that_is_no_number_is_refused(wrong: float) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        leg_pose(wrong)
