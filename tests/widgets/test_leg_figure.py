"""The figure as it is painted."""

from __future__ import annotations

import math

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from kiosk.training.guide import MachineKind
from kiosk.widgets.leg_figure import LegFigure
from kiosk.widgets.leg_geometry import drawn_flexion_deg
from tests.fakes.pixels import like, painted
from tests.fakes.theme import make_theme


@pytest.fixture
def figure(qtbot: QtBot) -> LegFigure:
    widget = LegFigure()
    qtbot.addWidget(widget)
    widget.resize(640, 460)
    widget.set_theme(make_theme())
    return widget


def test_asked_angle_is_the_drawn_angle(figure: LegFigure) -> None:
    figure.set_pose(90.0)
    assert drawn_flexion_deg(figure.drawn_pose()) == pytest.approx(90.0)


def test_thigh_and_shank_are_painted_at_a_right_angle(figure: LegFigure) -> None:
    """Measured from white pixels alone: each limb's long axis from the spread of its pixels."""
    figure.set_pose(90.0)
    white = like(painted(figure), make_theme().color("you"), 2)
    ys, xs = np.nonzero(white)
    pose = figure.drawn_pose()
    scale = min(640 / 2.08, 460 / 1.53)
    knee_x = 320 + scale * (pose.knee[0] - 0.28)
    knee_y = 230 - scale * (pose.knee[1] - 0.265)
    length, half = 0.43 * scale, 0.06 * scale
    angles = []
    for end in ((0.0, 0.0), pose.ankle):
        ux, uy = (end[0] - pose.knee[0]) / 0.43, -(end[1] - pose.knee[1]) / 0.43
        along = (xs - knee_x) * ux + (ys - knee_y) * uy
        across = -(xs - knee_x) * uy + (ys - knee_y) * ux
        limb = (along > 0.3 * length) & (along < 0.7 * length) & (np.abs(across) < 1.5 * half)
        assert limb.sum() > 200
        slope = np.polyfit(along[limb], across[limb], 1)[0]
        angles.append(math.degrees(math.atan2(uy, ux) + math.atan(slope)))
    assert abs(angles[0] - angles[1]) % 180 == pytest.approx(90.0, abs=1.5)


def test_unknown_shows_no_white_leg_and_the_same_picture_whatever_was_last(figure: LegFigure) -> None:
    figure.set_pose(None)
    never_known = painted(figure)
    figure.set_pose(100.0)
    assert like(painted(figure), make_theme().color("you"), 2).sum() > 1000
    figure.set_pose(None)
    assert not figure.known
    assert np.array_equal(painted(figure), never_known)
    assert like(never_known, make_theme().color("you"), 12).sum() == 0


def test_alert_paints_the_leg_in_the_alert_colour(figure: LegFigure) -> None:
    edge = make_theme().color("alert_edge")
    figure.set_pose(110.0)
    assert like(painted(figure), edge).sum() == 0
    figure.set_alert(True)
    assert like(painted(figure), edge).sum() > 1000


def test_another_kind_is_another_picture_and_back_again_the_same(figure: LegFigure) -> None:
    figure.set_pose(70.0)
    seen = {}
    for kind in MachineKind:
        figure.set_kind(kind)
        seen[kind] = painted(figure).tobytes()
    assert len(set(seen.values())) == len(MachineKind)
    figure.set_kind(MachineKind.INCLINE)
    assert painted(figure).tobytes() == seen[MachineKind.INCLINE]


@pytest.mark.parametrize("kind", MachineKind)
def test_what_the_sled_moves_is_drawn_where_the_pose_says_after_any_way(
    figure: LegFigure, kind: MachineKind
) -> None:
    figure.set_kind(kind)
    figure.set_pose(30.0)
    painted(figure)
    figure.set_pose(100.0)
    moved = painted(figure)
    fresh = LegFigure()
    fresh.set_theme(make_theme(1920, 1080))
    fresh.set_kind(kind)
    fresh.resize(figure.size())
    fresh.set_pose(100.0)
    assert np.abs(moved - painted(fresh)).max() == 0


def test_travel_alone_moves_the_sled(figure: LegFigure) -> None:
    figure.set_pose(None, 0.1)
    low = figure.drawn_pose().ankle
    figure.set_pose(None, 0.9)
    assert figure.drawn_pose().ankle[1] > low[1] + 0.1


@pytest.mark.parametrize("kind", MachineKind)
@pytest.mark.parametrize(("width", "height"), [(180, 420), (900, 200), (320, 240)])
def test_nothing_touches_the_edge_at_any_aspect(
    figure: LegFigure, width: int, height: int, kind: MachineKind
) -> None:
    figure.set_kind(kind)
    figure.resize(width, height)
    figure.set_show_angle(True)
    for flexion in (0.0, 60.0, 120.0):
        figure.set_pose(flexion)
        pixels = painted(figure)
        border = np.concatenate((pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]))
        assert np.abs(border - border[0]).max() == 0
