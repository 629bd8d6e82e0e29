"""Every drawing of the guide by its name."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.widgets.body_figure import BodyFigure
from kiosk.widgets.close_ups import HeelPicture, KneesPicture, LockPicture
from kiosk.widgets.foot_plate import FootPlate
from kiosk.widgets.guide_figure import Emphasis, make_figure
from kiosk.widgets.painted import Painted

DRAWINGS: dict[str, Callable[[], Painted]] = {
    "machine": lambda: make_figure(70.0),
    "seat-right": lambda: make_figure(90.0, Emphasis.PADS, angle=True),
    "seat-far": lambda: make_figure(48.0, Emphasis.TOO_FAR, near=True),
    "seat-close": lambda: make_figure(126.0, Emphasis.BELLY, near=True),
    "back-flat": lambda: make_figure(84.0, Emphasis.BACK, near=True),
    "back-round": lambda: make_figure(84.0, Emphasis.ROUND, near=True),
    "hips-lift": lambda: make_figure(84.0, Emphasis.HIPS_UP, near=True),
    "feet-flat": lambda: HeelPicture(),
    "heels-up": lambda: HeelPicture(lifted=True),
    "knees-over": lambda: KneesPicture(),
    "knees-in": lambda: KneesPicture(inwards=True),
    "plate": lambda: FootPlate(),
    "handles-right": lambda: make_figure(60.0, Emphasis.ARMS, near=True),
    "handles-wrong": lambda: make_figure(60.0, Emphasis.HANDS_ON_KNEES, near=True),
    "range-right": lambda: make_figure(90.0, target_deg=15.0, angle=True),
    "range-deep": lambda: make_figure(112.0, Emphasis.TUCKED, near=True),
    "range-locked": lambda: make_figure(0.0, Emphasis.KNEE_LOCKED, near=True),
    "unlock-push": lambda: make_figure(16.0, Emphasis.PUSH),
    "unlock-grips": lambda: LockPicture(),
    "unlock-lever": lambda: LockPicture(lever=True),
    "lock-close": lambda: LockPicture(closing=True),
    "lever-close": lambda: LockPicture(lever=True, closing=True),
    "call": lambda: make_figure(70.0, Emphasis.CALL, near=True),
    "hands-help": lambda: make_figure(84.0, Emphasis.HANDS_HELP, near=True),
    "sink": lambda: make_figure(100.0, Emphasis.SINK, near=True),
    "breath": lambda: make_figure(60.0, Emphasis.BREATH, near=True),
    "body": lambda: BodyFigure(),
}
"""What the guide's files may name."""

UPRIGHT = frozenset({"plate", "body"})
"""Drawings that want height rather than width."""
