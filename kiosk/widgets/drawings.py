"""Every drawing of the guide by its name, each for every kind of machine."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.training.guide import MachineKind
from kiosk.widgets.body_figure import BodyFigure
from kiosk.widgets.close_ups import HeelPicture, KneesPicture, LockPicture
from kiosk.widgets.foot_plate import FootPlate
from kiosk.widgets.guide_figure import Emphasis, make_figure
from kiosk.widgets.painted import Painted

DRAWINGS: dict[str, Callable[[MachineKind], Painted]] = {
    "machine": lambda kind: make_figure(kind, 70.0),
    "seat-right": lambda kind: make_figure(kind, 90.0, Emphasis.PADS, angle=True),
    "seat-far": lambda kind: make_figure(kind, 48.0, Emphasis.TOO_FAR, near=True),
    "seat-close": lambda kind: make_figure(kind, 126.0, Emphasis.BELLY, near=True),
    "back-flat": lambda kind: make_figure(kind, 84.0, Emphasis.BACK, near=True),
    "back-round": lambda kind: make_figure(kind, 84.0, Emphasis.ROUND, near=True),
    "hips-lift": lambda kind: make_figure(kind, 84.0, Emphasis.HIPS_UP, near=True),
    "feet-flat": lambda _kind: HeelPicture(),
    "heels-up": lambda _kind: HeelPicture(lifted=True),
    "knees-over": lambda _kind: KneesPicture(),
    "knees-in": lambda _kind: KneesPicture(inwards=True),
    "plate": lambda _kind: FootPlate(),
    "handles-right": lambda kind: make_figure(kind, 60.0, Emphasis.ARMS, near=True),
    "handles-wrong": lambda kind: make_figure(kind, 60.0, Emphasis.HANDS_ON_KNEES, near=True),
    "range-right": lambda kind: make_figure(kind, 90.0, target_deg=15.0, angle=True),
    "range-deep": lambda kind: make_figure(kind, 112.0, Emphasis.TUCKED, near=True),
    "range-locked": lambda kind: make_figure(kind, 0.0, Emphasis.KNEE_LOCKED, near=True),
    "unlock-push": lambda kind: make_figure(kind, 16.0, Emphasis.PUSH),
    "unlock-grips": lambda _kind: LockPicture(),
    "unlock-lever": lambda _kind: LockPicture(lever=True),
    "lock-close": lambda _kind: LockPicture(closing=True),
    "lever-close": lambda _kind: LockPicture(lever=True, closing=True),
    "call": lambda kind: make_figure(kind, 70.0, Emphasis.CALL, near=True),
    "hands-help": lambda kind: make_figure(kind, 84.0, Emphasis.HANDS_HELP, near=True),
    "sink": lambda kind: make_figure(kind, 100.0, Emphasis.SINK, near=True),
    "breath": lambda kind: make_figure(kind, 60.0, Emphasis.BREATH, near=True),
    "body": lambda _kind: BodyFigure(),
}
"""What the guide's files may name."""

DRAWN = {kind: frozenset(DRAWINGS) for kind in MachineKind}
"""The names that there are for each kind of machine."""

UPRIGHT = frozenset({"plate", "body"})
"""Drawings that want height rather than width."""
