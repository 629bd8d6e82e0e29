"""What stands still on each kind of machine, and the body that rests on it, as points in metres. No Qt.

The same coordinates as :mod:`kiosk.widgets.leg_geometry`: the hip is the origin, y grows upwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.training.guide import MachineKind
from kiosk.widgets.leg_geometry import (
    PAD_WIDTH_M,
    RAIL_OFFSET_M,
    TRUNK_WIDTH_M,
    Point,
    at,
    on_rail,
)

Line = tuple[Point, Point]

INCLINE, HORIZONTAL, VERTICAL = MachineKind.INCLINE, MachineKind.HORIZONTAL, MachineKind.VERTICAL

TRUNK_DEG = {INCLINE: 147.0, HORIZONTAL: 104.0, VERTICAL: 174.0}
"""From the hip to the shoulder: leaning back, upright, lying."""

_PAD_DEPTH_M = (TRUNK_WIDTH_M + PAD_WIDTH_M) / 2 + 0.012
_LEVEL_FLOOR_M, _VERTICAL_FLOOR_M = -0.47, -0.36

BOUNDS_M = {
    INCLINE: (-0.76, -0.50, 1.32, 1.03),
    HORIZONTAL: (-0.82, -0.50, 1.54, 0.86),
    VERTICAL: (-0.86, -0.42, 0.62, 1.48),
}
"""Left, bottom, right, top of everything that the figure can ever draw."""

NEAR_M = {
    INCLINE: (-0.66, -0.27, 0.86, 0.86),
    HORIZONTAL: (-0.42, -0.36, 1.04, 0.80),
    VERTICAL: (-0.86, -0.26, 0.46, 0.98),
}
"""The same of a close view: the person, without the far end of the machine."""


@dataclass(frozen=True)
class MachineFrame:
    """Points of everything that stands still, metres.

    Attributes:
        tower: posts, beam and rod of a weight stack; empty where discs sit on the sled.
        stack: the plates of that stack that stay down.
    """

    back_pad: Line
    head_rest: Line
    seat_pad: Line
    rail: Line
    struts: tuple[Line, ...]
    floor: Line
    handle: Line
    shoulder: Point
    neck: Line
    head: Point
    elbow: Point
    hand: Point
    tower: tuple[Line, ...] = ()
    stack: tuple[Line, ...] = ()


def _frame(
    kind: MachineKind,
    seat_pad: Line,
    standing: tuple[Line, ...],
    floor: Line,
    arm: tuple[Point, Point],
    handle: Line,
) -> MachineFrame:
    """Trunk, pad and head in the direction of the trunk; the rest as given."""
    trunk = TRUNK_DEG[kind]
    shoulder = at(trunk, 0.46)
    head = at(trunk - 14.0, 0.205, shoulder)
    low, high = (at(trunk, along, _beneath(kind)) for along in (-0.03, 0.62))
    return MachineFrame(
        back_pad=(low, high),
        head_rest=(at(trunk - 12.0, 0.07, high), at(trunk - 12.0, 0.17, high)),
        seat_pad=seat_pad,
        rail=_rail(kind),
        struts=standing,
        floor=floor,
        handle=handle,
        shoulder=shoulder,
        neck=(at(trunk - 4.0, 0.03, shoulder), head),
        head=head,
        elbow=arm[0],
        hand=arm[1],
    )


def _beneath(kind: MachineKind, along_m: float = 0.0) -> Point:
    """Middle of the back pad, ``along_m`` from the hip towards the shoulder."""
    trunk = TRUNK_DEG[kind]
    return at(trunk, along_m, at(trunk + 90.0, _PAD_DEPTH_M))


def _rail(kind: MachineKind) -> Line:
    low = {INCLINE: 0.33, HORIZONTAL: 0.30, VERTICAL: _VERTICAL_FLOOR_M}[kind]
    return on_rail(kind, low, RAIL_OFFSET_M), on_rail(kind, 1.41 if kind is VERTICAL else 1.44, RAIL_OFFSET_M)


def _to_floor(top: Point, floor_m: float, lean_m: float = 0.0) -> Line:
    return top, (top[0] + lean_m, floor_m)


def _incline() -> MachineFrame:
    floor, (low, high), post = _LEVEL_FLOOR_M, _rail(INCLINE), _beneath(INCLINE, 0.42)
    under = TRUNK_DEG[INCLINE] + 90.0
    return _frame(
        INCLINE,
        (at(under + 8.0, _PAD_DEPTH_M + 0.01), at(12.0, 0.27, at(under + 32.0, _PAD_DEPTH_M))),
        (
            _to_floor(post, floor, -0.03),
            _to_floor((0.05, -0.12), floor),
            _to_floor(low, floor),
            _to_floor(high, floor),
        ),
        ((post[0] - 0.16, floor), (high[0] + 0.08, floor)),
        ((-0.17, 0.02), (0.155, 0.035)),
        ((0.14, -0.10), (0.17, 0.06)),
    )


def _horizontal() -> MachineFrame:
    floor, (low, high), post = _LEVEL_FLOOR_M, _rail(HORIZONTAL), _beneath(HORIZONTAL, 0.36)
    frame = _frame(
        HORIZONTAL,
        ((-0.085, -0.125), (0.24, -0.09)),
        (
            _to_floor(post, floor, -0.04),
            _to_floor((0.05, -0.12), floor),
            _to_floor(low, floor),
            _to_floor(high, floor),
            ((0.05, low[1]), low),
        ),
        ((-0.74, floor), (high[0] + 0.06, floor)),
        ((-0.155, 0.125), (0.135, 0.035)),
        ((0.12, -0.10), (0.15, 0.06)),
    )
    left, right, top = -0.715, -0.425, 0.50
    return replace(
        frame,
        tower=(
            ((left, floor), (left, top)),
            ((right, floor), (right, top)),
            ((left, top), (right, top)),
            ((-0.57, floor), (-0.57, top)),
        ),
        stack=(((-0.63, -0.415), (-0.51, -0.415)),),
    )


def _vertical() -> MachineFrame:
    floor, (foot, _top) = _VERTICAL_FLOOR_M, _rail(VERTICAL)
    return _frame(
        VERTICAL,
        (_beneath(VERTICAL, 0.02), _beneath(VERTICAL, -0.11)),
        (
            _to_floor(_beneath(VERTICAL, 0.46), floor, -0.02),
            _to_floor(_beneath(VERTICAL, 0.02), floor),
            ((foot[0] + 0.24, floor), (foot[0], floor + 0.36)),
        ),
        ((-0.64, floor), (foot[0] + 0.30, floor)),
        ((-0.19, -0.035), (0.125, 0.015)),
        ((0.135, -0.13), (0.15, 0.035)),
    )


MACHINE_FRAMES: Mapping[MachineKind, MachineFrame] = {
    INCLINE: _incline(),
    HORIZONTAL: _horizontal(),
    VERTICAL: _vertical(),
}
"""The frame of each kind of machine."""
