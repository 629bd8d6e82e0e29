"""Leg and sled from the side on each kind of machine, as points in metres. Pure geometry: no Qt.

x grows to the right, y upwards, the hip is the origin. Thigh and shank are the two links of
``kiosk.motion.geometry``; the ankle runs parallel to the rail, so the angle drawn at the knee is exactly the
angle asked for. A machine of another kind is the same leg and sled turned about the hip.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.motion.geometry import DEFAULT_HEIGHT_M, SHANK_PER_HEIGHT, THIGH_PER_HEIGHT
from kiosk.training.guide import MachineKind

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

RAIL_DEG = {MachineKind.INCLINE: 45.0, MachineKind.HORIZONTAL: 0.0, MachineKind.VERTICAL: 90.0}
"""How the rail rises, degrees to the floor."""

RAIL_OFFSET_M = -0.27
_PLATE_TO_RAIL_DEG = 77.0  # it leans away from the person, so that the ankle is not forced at the bottom
_ANKLE_OFF_RAIL_M = 0.07  # ankle beside the line through the hip, square to the rail
_SOLE_M = 0.045
_LEAN_DEG = 140.0
_STACK_M = (-0.57, -0.27)  # the lifted part of a weight stack behind the back, with the sled at the bottom


@dataclass(frozen=True)
class LegPose:
    """Moving points of the figure at one knee flexion, metres.

    Attributes:
        flexion_deg: the flexion drawn, clamped to what a knee can do.
        knee, ankle, heel, toe: of the near leg; the hip is the origin.
        plate: lower and upper end of the foot plate.
        carriage: lower and upper end of the sled's carriage on the rail.
        strut: from the carriage to the plate.
        weight: centre of the weight discs on the sled; on a level rail they would weigh nothing, and there
            it is the lifted part of a stack behind the back.
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


def at(angle_deg: float, length_m: float, origin: Point = (0.0, 0.0)) -> Point:
    """Point ``length_m`` from ``origin`` in a direction, degrees counted from the right upwards."""
    angle = math.radians(angle_deg)
    return origin[0] + length_m * math.cos(angle), origin[1] + length_m * math.sin(angle)


def on_rail(kind: MachineKind, along_m: float, off_m: float) -> Point:
    """Point ``along_m`` from the hip along the rail and ``off_m`` square to it (towards the person)."""
    return at(RAIL_DEG[kind] + 90.0, off_m, at(RAIL_DEG[kind], along_m))


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


def leg_pose(flexion_deg: float, kind: MachineKind = MachineKind.INCLINE) -> LegPose:
    """Points of the leg and the sled at ``flexion_deg`` (0 straight, 90 a right angle).

    Raises:
        ValueError: the angle is not a finite number.
    """
    if not math.isfinite(flexion_deg):
        raise ValueError(f"figure: knee flexion is {flexion_deg}, it must be a number of degrees")
    flexion = min(MAX_FLEXION_DEG, max(MIN_FLEXION_DEG, flexion_deg))
    along, distance = sled_along_m(flexion), hip_to_ankle_m(flexion)
    ankle = on_rail(kind, along, _ANKLE_OFF_RAIL_M)
    cosine = (THIGH_M**2 + distance**2 - SHANK_M**2) / (2.0 * THIGH_M * distance)
    lift = math.degrees(math.acos(min(1.0, max(-1.0, cosine))))
    knee = at(math.degrees(math.atan2(ankle[1], ankle[0])) + lift, THIGH_M)
    plate_deg = RAIL_DEG[kind] + _PLATE_TO_RAIL_DEG
    sole = at(plate_deg - 90.0, _SOLE_M, ankle)
    face = at(plate_deg - 90.0, FOOT_WIDTH_M / 2 + 0.026, sole)
    low, high = (on_rail(kind, along + up, RAIL_OFFSET_M) for up in (0.13, 0.46))
    return LegPose(
        flexion_deg=flexion,
        knee=knee,
        ankle=ankle,
        heel=at(plate_deg, -0.055, sole),
        toe=at(plate_deg, 0.165, sole),
        plate=(at(plate_deg, -0.235, face), at(plate_deg, 0.30, face)),
        carriage=(low, high),
        strut=(on_rail(kind, along + 0.40, RAIL_OFFSET_M), at(plate_deg, 0.15, face)),
        weight=_weight(kind, along),
    )


def _weight(kind: MachineKind, along_m: float) -> Point:
    if kind is MachineKind.HORIZONTAL:
        return _STACK_M[0], _STACK_M[1] + along_m - sled_along_m(MAX_FLEXION_DEG)
    return on_rail(kind, along_m + 0.36, RAIL_OFFSET_M + 0.14)


def drawn_flexion_deg(pose: LegPose) -> float:
    """Knee flexion measured back from the drawn points, degrees."""
    (kx, ky), (ax, ay) = pose.knee, pose.ankle
    cosine = (kx * (ax - kx) + ky * (ay - ky)) / (math.hypot(kx, ky) * math.hypot(ax - kx, ay - ky))
    return math.degrees(math.acos(min(1.0, max(-1.0, cosine))))


def beside_knee(pose: LegPose, distance_m: float) -> Point:
    """Point ``distance_m`` outside the knee, where there is room: on the line that halves its angle.

    Above a person who lies that line meets the head; there it leans upwards.
    """
    (kx, ky), (ax, ay) = pose.knee, pose.ankle
    along = math.atan2(ay - ky, ax - kx)
    thigh = math.atan2(ky, kx)
    middle = math.atan2(math.sin(along) + math.sin(thigh), math.cos(along) + math.cos(thigh))
    return at(min(math.degrees(middle) + 90.0, _LEAN_DEG), distance_m, pose.knee)
