"""The drawn leg: an angle that is asked for is the angle that is drawn."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.geometry import LegModel
from kiosk.training.guide import MachineKind
from kiosk.widgets.leg_geometry import (
    HEAD_RADIUS_M,
    RAIL_DEG,
    SHANK_M,
    THIGH_M,
    Point,
    drawn_flexion_deg,
    flexion_of_travel,
    leg_pose,
    sled_along_m,
)
from kiosk.widgets.machine_frames import BOUNDS_M, MACHINE_FRAMES


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


KINDS = tuple(MachineKind)


def turned_back(point: Point, kind: MachineKind) -> Point:
    """The point as the 45 degree machine would have it."""
    turn = math.radians(RAIL_DEG[MachineKind.INCLINE] - RAIL_DEG[kind])
    x, y = point
    return x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)


@given(st.floats(0.0, 1.0), st.sampled_from(KINDS))
def test_one_place_of_the_sled_is_one_pose_of_the_leg_on_every_kind(share: float, kind: MachineKind) -> None:
    flexion_deg = flexion_of_travel(share)
    usual, pose = leg_pose(flexion_deg), leg_pose(flexion_deg, kind)
    assert drawn_flexion_deg(pose) == pytest.approx(drawn_flexion_deg(usual), abs=1e-9)
    for name in ("knee", "ankle", "heel", "toe"):
        assert turned_back(getattr(pose, name), kind) == pytest.approx(getattr(usual, name), abs=1e-9)
    for name in ("plate", "carriage"):
        for here, there in zip(getattr(pose, name), getattr(usual, name), strict=True):
            assert turned_back(here, kind) == pytest.approx(there, abs=1e-9)


@pytest.mark.parametrize("kind", KINDS)
def test_the_sled_travels_as_the_rail_of_its_kind_lies(kind: MachineKind) -> None:
    low, high = leg_pose(110.0, kind).carriage[0], leg_pose(10.0, kind).carriage[0]
    way_deg = math.degrees(math.atan2(high[1] - low[1], high[0] - low[0]))
    assert way_deg == pytest.approx({"incline": 45.0, "horizontal": 0.0, "vertical": 90.0}[kind.value])
    rail = MACHINE_FRAMES[kind].rail
    for x, y in (low, high):  # it runs on the drawn rail
        across = (rail[1][0] - rail[0][0]) * (y - rail[0][1]) - (rail[1][1] - rail[0][1]) * (x - rail[0][0])
        assert across == pytest.approx(0.0, abs=1e-9)


def test_the_person_leans_sits_upright_or_lies() -> None:
    def trunk_deg(kind: MachineKind) -> float:
        x, y = MACHINE_FRAMES[kind].shoulder
        return math.degrees(math.atan2(y, x))

    assert trunk_deg(MachineKind.INCLINE) == pytest.approx(147.0)
    assert 90.0 < trunk_deg(MachineKind.HORIZONTAL) < 110.0
    assert 165.0 < trunk_deg(MachineKind.VERTICAL) <= 180.0


@pytest.mark.parametrize("kind", KINDS)
def test_the_head_lies_in_front_of_the_pad_and_the_floor_below_everything(kind: MachineKind) -> None:
    frame = MACHINE_FRAMES[kind]
    ground = frame.floor[0][1]
    assert frame.floor[1][1] == ground
    for line in (frame.back_pad, frame.head_rest, frame.seat_pad, frame.rail, *frame.struts, *frame.tower):
        assert min(y for _, y in line) >= ground - 1e-9
    (x, y), (to_x, to_y) = frame.head_rest
    near = math.dist(frame.head, ((x + to_x) / 2, (y + to_y) / 2))
    assert HEAD_RADIUS_M < near < 3 * HEAD_RADIUS_M


@pytest.mark.parametrize("kind", KINDS)
def test_a_weight_rises_as_the_leg_straightens_or_moves_with_the_sled(kind: MachineKind) -> None:
    deep, straight = leg_pose(110.0, kind), leg_pose(5.0, kind)
    assert straight.weight[1] > deep.weight[1] + 0.2  # also where the sled itself stays level
    assert bool(MACHINE_FRAMES[kind].tower) == (kind is MachineKind.HORIZONTAL)


@pytest.mark.parametrize("kind", KINDS)
def test_knee_stays_on_its_side_and_everything_inside_the_bounds(kind: MachineKind) -> None:
    left, bottom, right, top = BOUNDS_M[kind]
    frame = MACHINE_FRAMES[kind]
    fixed = [*frame.back_pad, *frame.head_rest, *frame.rail, *frame.floor, frame.head, frame.neck[1]]
    fixed += [point for line in (*frame.struts, *frame.tower, *frame.stack) for point in line]
    for flexion_deg in range(0, 141, 5):
        pose = leg_pose(flexion_deg, kind)
        assert pose.ankle[0] * pose.knee[1] - pose.ankle[1] * pose.knee[0] >= -1e-9
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
