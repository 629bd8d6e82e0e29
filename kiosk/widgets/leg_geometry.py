"""Side view of a person in a 45-degree leg press, as points in metres. Pure geometry: no Qt.

x grows to the right, y upwards, the hip is the origin. Thigh and shank are the two links of
``kiosk.motion.geometry``; the ankle runs parallel to the rail, so the angle drawn at the knee is exactly the
angle asked for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.motion.geometry import DEFAULT_HEIGHT_M, SHANK_PER_HEIGHT, THIGH_PER_HEIGHT

Point = tuple[float, float]

THIGH_M = THIGH_PER_HEIGHT * DEFAULT_HEIGHT_M
SHANK_M = SHANK_PER_HEIGHT * DEFAULT_HEIGHT_M

# Widths of the strokes, metres at scale (the house's one construction for all people).
THIGH_WIDTH_M = 0.115
SHANK_WIDTH_M = 0.092
TRUNK_WIDTH_M = 0.135
ARM_WIDTH_M = 0.055
HEAD_RADIUS_M = 0.088
FOOT_WIDTH_M = 0.062
PAD_WIDTH_M = 0.075

MIN_FLEXION_DEG = 0.0
MAX_FLEXION_DEG = 140.0
DEEPEST_DRAWN_DEG = 115.0
STRAIGHTEST_DRAWN_DEG = 6.0

_RAIL_DEG = 45.0
_TRUNK_DEG = 147.0
_PLATE_DEG = 122.0  # the plate leans away from the person, so that the ankle is not forced at the bottom
_ANKLE_OFF_RAIL_M = 0.07  # ankle above the line through the hip, square to the rail
_RAIL_OFFSET_M = -0.27
_SOLE_M = 0.045
_FLOOR_M = -0.47

BOUNDS_M = (-0.76, _FLOOR_M - 0.03, 1.32, 1.03)
"""Left, bottom, right, top of everything the figure can ever draw."""


@dataclass(frozen=True)
class LegPose:
    """Moving points of the figure at one knee flexion, metres.

    Attributes:
        flexion_deg: the flexion drawn, clamped to what a knee can do.
        knee, ankle, heel, toe: of the near leg; the hip is the origin.
        plate: lower and upper end of the foot plate.
        carriage: lower and upper end of the sled's carriage on the rail.
        strut: from the carriage to the plate.
        weight: centre of the weight discs on the sled.
    """

    flexion_deg: float
    knee: Point
    ankle: Point
    heel: Point
    toe: Point
    plate: tuple[Point, Point]
    carriage: tuple[Point, Point]
    strut: tuple[Point, Point]
    weight: Point


@dataclass(frozen=True)
class MachineFrame:
    """Points of everything that stands still, metres."""

    back_pad: tuple[Point, Point]
    head_rest: tuple[Point, Point]
    seat_pad: tuple[Point, Point]
    rail: tuple[Point, Point]
    struts: tuple[tuple[Point, Point], ...]
    floor: tuple[Point, Point]
    handle: tuple[Point, Point]
    shoulder: Point
    neck: tuple[Point, Point]
    head: Point
    elbow: Point
    hand: Point


def _at(angle_deg: float, length_m: float, origin: Point = (0.0, 0.0)) -> Point:
    angle = math.radians(angle_deg)
    return origin[0] + length_m * math.cos(angle), origin[1] + length_m * math.sin(angle)


def _on_rail(along_m: float, off_m: float) -> Point:
    """Point ``along_m`` up the rail's direction and ``off_m`` square to it (towards the person)."""
    return _at(_RAIL_DEG + 90.0, off_m, _at(_RAIL_DEG, along_m))


def hip_to_ankle_m(flexion_deg: float) -> float:
    """Distance of hip and ankle at a knee flexion in degrees (0 straight)."""
    product = 2.0 * THIGH_M * SHANK_M * math.cos(math.radians(flexion_deg))
    return math.sqrt(THIGH_M**2 + SHANK_M**2 + product)


def sled_along_m(flexion_deg: float) -> float:
    """How far up the rail the ankle stands at a knee flexion in degrees."""
    return math.sqrt(hip_to_ankle_m(flexion_deg) ** 2 - _ANKLE_OFF_RAIL_M**2)


def flexion_of_travel(fraction: float) -> float:
    """Knee flexion in degrees for a share 0..1 of the drawn travel, when only the sled's place is known."""
    low, high = sled_along_m(DEEPEST_DRAWN_DEG), sled_along_m(STRAIGHTEST_DRAWN_DEG)
    along = low + min(1.0, max(0.0, fraction)) * (high - low)
    distance_squared = along**2 + _ANKLE_OFF_RAIL_M**2
    cosine = (distance_squared - THIGH_M**2 - SHANK_M**2) / (2.0 * THIGH_M * SHANK_M)
    return math.degrees(math.acos(min(1.0, max(-1.0, cosine))))


def leg_pose(flexion_deg: float) -> LegPose:
    """Points of the leg and the sled at ``flexion_deg`` (0 straight, 90 a right angle).

    Raises:
        ValueError: the angle is not a finite number.
    """
    if not math.isfinite(flexion_deg):
        raise ValueError(f"figure: knee flexion is {flexion_deg}, it must be a number of degrees")
    flexion = min(MAX_FLEXION_DEG, max(MIN_FLEXION_DEG, flexion_deg))
    along, distance = sled_along_m(flexion), hip_to_ankle_m(flexion)
    ankle = _on_rail(along, _ANKLE_OFF_RAIL_M)
    cosine = (THIGH_M**2 + distance**2 - SHANK_M**2) / (2.0 * THIGH_M * distance)
    lift = math.degrees(math.acos(min(1.0, max(-1.0, cosine))))
    knee = _at(math.degrees(math.atan2(ankle[1], ankle[0])) + lift, THIGH_M)
    sole = _at(_PLATE_DEG - 90.0, _SOLE_M, ankle)
    face = _at(_PLATE_DEG - 90.0, FOOT_WIDTH_M / 2 + 0.026, sole)
    plate_low, plate_high = _at(_PLATE_DEG, -0.235, face), _at(_PLATE_DEG, 0.30, face)
    return LegPose(
        flexion_deg=flexion,
        knee=knee,
        ankle=ankle,
        heel=_at(_PLATE_DEG, -0.055, sole),
        toe=_at(_PLATE_DEG, 0.165, sole),
        plate=(plate_low, plate_high),
        carriage=(_on_rail(along + 0.13, _RAIL_OFFSET_M), _on_rail(along + 0.46, _RAIL_OFFSET_M)),
        strut=(_on_rail(along + 0.40, _RAIL_OFFSET_M), _at(_PLATE_DEG, 0.15, face)),
        weight=_on_rail(along + 0.36, _RAIL_OFFSET_M + 0.14),
    )


def machine_frame() -> MachineFrame:
    """Points of the machine's frame, the pads and the part of the person that rests on them."""
    shoulder = _at(_TRUNK_DEG, 0.46)
    head = _at(_TRUNK_DEG - 14.0, 0.205, shoulder)
    beneath = _TRUNK_DEG + 90.0
    depth = (TRUNK_WIDTH_M + PAD_WIDTH_M) / 2 + 0.012
    pad_low, pad_high = (_at(_TRUNK_DEG, along, _at(beneath, depth)) for along in (-0.03, 0.62))
    rest_low, rest_high = (_at(_TRUNK_DEG - 12.0, along, pad_high) for along in (0.07, 0.17))
    seat_back, seat_front = _at(beneath + 8.0, depth + 0.01), _at(12.0, 0.27, _at(beneath + 32.0, depth))
    rail_low, rail_high = _on_rail(0.33, _RAIL_OFFSET_M), _on_rail(1.44, _RAIL_OFFSET_M)
    post_top = _at(_TRUNK_DEG, 0.42, _at(beneath, depth))
    return MachineFrame(
        back_pad=(pad_low, pad_high),
        head_rest=(rest_low, rest_high),
        seat_pad=(seat_back, seat_front),
        rail=(rail_low, rail_high),
        struts=(
            (post_top, (post_top[0] - 0.03, _FLOOR_M)),
            ((0.05, -0.12), (0.05, _FLOOR_M)),
            (rail_low, (rail_low[0], _FLOOR_M)),
            (rail_high, (rail_high[0], _FLOOR_M)),
        ),
        floor=((post_top[0] - 0.16, _FLOOR_M), (rail_high[0] + 0.08, _FLOOR_M)),
        handle=((0.14, -0.10), (0.17, 0.06)),
        shoulder=shoulder,
        neck=(_at(_TRUNK_DEG - 4.0, 0.03, shoulder), head),
        head=head,
        elbow=(-0.17, 0.02),
        hand=(0.155, 0.035),
    )


def drawn_flexion_deg(pose: LegPose) -> float:
    """Knee flexion measured back from the drawn points, degrees."""
    (kx, ky), (ax, ay) = pose.knee, pose.ankle
    cosine = (kx * (ax - kx) + ky * (ay - ky)) / (math.hypot(kx, ky) * math.hypot(ax - kx, ay - ky))
    return math.degrees(math.acos(min(1.0, max(-1.0, cosine))))


def beside_knee(pose: LegPose, distance_m: float) -> Point:
    """Point ``distance_m`` outside the knee, on the line that halves its angle."""
    (kx, ky), (ax, ay) = pose.knee, pose.ankle
    along = math.atan2(ay - ky, ax - kx)
    thigh = math.atan2(ky, kx)
    middle = math.atan2(math.sin(along) + math.sin(thigh), math.cos(along) + math.cos(thigh))
    return _at(math.degrees(middle) + 90.0, distance_m, pose.knee)
