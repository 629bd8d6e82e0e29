"""The graph as it is painted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from kiosk.motion.events import AlertKind
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.graph_curves import AHEAD_S, PAST_S
from kiosk.widgets.graph_ground import GraphWords
from kiosk.widgets.sled_graph import SledGraph
from tests.fakes import snapshots
from tests.fakes.pixels import Pixels, like, painted, part, share
from tests.fakes.theme import make_theme

WIDTH, HEIGHT = 980, 720
NOW_X = round(WIDTH * PAST_S / (PAST_S + AHEAD_S))
ZONE = HEIGHT // 8
WORDS = GraphWords("DON’T LOCK", "TOO DEEP", "NEAR THE LIMIT", "NO SIGNAL", "The cable is out")
THEME_SIZE = (1280, 800)


@pytest.fixture
def graph(qtbot: QtBot) -> SledGraph:
    widget = SledGraph()
    qtbot.addWidget(widget)
    widget.resize(WIDTH, HEIGHT)
    widget.set_theme(make_theme(*THEME_SIZE))
    widget.set_words(WORDS)
    return widget


def show(graph: SledGraph, snapshot: Snapshot, now_s: float | None = None) -> Pixels:
    now = snapshot.t_s if now_s is None else now_s
    curves = snapshot.curves
    graph.set_range(snapshot.limits, snapshot.travel_mm)
    graph.set_alerts(frozenset(alert.kind for alert in snapshot.alerts))
    graph.set_curves(curves.t_s, curves.position_mm, curves.path_t_s, curves.path_mm)
    graph.set_moment(now, snapshot.position_mm if snapshot.signal_ok(now) else None)
    return painted(graph)


def around_now(pixels: Pixels) -> Pixels:
    return part(pixels, QRect(NOW_X - 12, 0, 24, HEIGHT))


def test_the_dot_stands_on_the_line_of_now_at_the_position(graph: SledGraph) -> None:
    theme, snapshot = make_theme(*THEME_SIZE), snapshots.lifting()
    white = like(around_now(show(graph, snapshot)), theme.color("you"))
    assert snapshot.limits is not None and snapshot.position_mm is not None
    rows = np.flatnonzero(white.sum(axis=1) >= 16)
    limits = snapshot.limits
    share_up = (snapshot.position_mm - limits.depth_mm) / limits.range_mm
    expected = HEIGHT - ZONE - share_up * (HEIGHT - 2 * ZONE)
    assert rows.size
    assert rows.mean() == pytest.approx(expected, abs=4)


def test_the_target_path_is_drawn_ahead_of_now_and_the_trace_is_not(graph: SledGraph) -> None:
    theme = make_theme(*THEME_SIZE)
    ahead = part(
        show(graph, snapshots.lifting()), QRect(NOW_X + 40, ZONE, WIDTH - NOW_X - 80, HEIGHT - 2 * ZONE)
    )
    assert like(ahead, theme.color("guide"), 30).sum() > 100
    assert share(ahead, theme.color("guide_dim")) > 0.05
    assert like(ahead, theme.color("you")).sum() == 0


def test_without_a_signal_there_is_no_dot_no_trace_and_no_path(graph: SledGraph) -> None:
    theme = make_theme(*THEME_SIZE)
    pixels = show(graph, snapshots.link_lost())
    outside_plate = np.concatenate((pixels[: HEIGHT // 6], pixels[-HEIGHT // 6 :]))
    assert like(outside_plate, theme.color("you"), 20).sum() == 0
    assert like(pixels, theme.color("guide"), 30).sum() == 0
    assert like(pixels, theme.color("guide_dim")).sum() == 0


def test_a_lease_that_ran_out_greys_the_graph_though_the_snapshot_has_a_position(graph: SledGraph) -> None:
    theme, snapshot = make_theme(*THEME_SIZE), snapshots.lifting()
    fresh = like(around_now(show(graph, snapshot)), theme.color("you")).sum()
    stale = around_now(show(graph, snapshot, snapshot.t_s + 0.3))
    beside_plate = np.concatenate((stale[: HEIGHT // 6], stale[-HEIGHT // 6 :]))
    assert fresh > 150
    assert like(beside_plate, theme.color("you"), 20).sum() == 0


@pytest.mark.parametrize(
    ("kind", "top"), [(AlertKind.DEPTH, HEIGHT - ZONE + 4), (AlertKind.LOCKOUT, 4)], ids=["depth", "lockout"]
)
def test_a_crossed_zone_is_solid_alert_and_the_other_is_not(
    graph: SledGraph, kind: AlertKind, top: int
) -> None:
    color = make_theme(*THEME_SIZE).color("alert")
    pixels = show(graph, snapshots.alert(kind))
    other = HEIGHT - ZONE + 4 if top == 4 else 4
    assert share(part(pixels, QRect(20, top, WIDTH - 40, ZONE - 12)), color) > 0.75
    assert share(part(pixels, QRect(20, other, WIDTH - 40, ZONE - 12)), color) == 0.0


def test_ahead_lights_only_the_near_zone_in_amber(graph: SledGraph) -> None:
    theme = make_theme(*THEME_SIZE)
    pixels = show(graph, snapshots.alert(AlertKind.AHEAD))
    near, far = pixels[HEIGHT - ZONE :], pixels[:ZONE]
    assert like(near, theme.color("warn"), 12).sum() > 500
    assert like(far, theme.color("warn"), 12).sum() == 0
    assert like(pixels, theme.color("alert"), 2).sum() == 0


def test_the_picture_scrolls_linearly_with_time(graph: SledGraph) -> None:
    theme, snapshot = make_theme(*THEME_SIZE), snapshots.lifting()
    band = theme.color("guide_dim")
    step = 24
    later_s = step * (PAST_S + AHEAD_S) / WIDTH
    row = HEIGHT // 2
    before = like(show(graph, snapshot), band)[row]
    graph.set_moment(snapshot.t_s + later_s, snapshot.position_mm)
    after = like(painted(graph), band)[row]
    edges_before = np.flatnonzero(np.diff(before[NOW_X + 60 : -20].astype(int))) + NOW_X + 60
    edges_after = (
        np.flatnonzero(np.diff(after[NOW_X + 60 - step : -20 - step].astype(int))) + NOW_X + 60 - step
    )
    assert edges_before.size >= 2
    assert np.abs(edges_before - step - edges_after).max() <= 1


def test_corners_show_the_page(graph: SledGraph) -> None:
    pixels = show(graph, snapshots.lifting())
    corners = pixels[[0, 0, -1, -1], [0, -1, 0, -1]].reshape(2, 2, 3)
    assert like(corners, make_theme(*THEME_SIZE).color("ground"), 3).all()


def test_without_limits_no_zone_is_drawn(graph: SledGraph) -> None:
    theme = make_theme(*THEME_SIZE)
    graph.set_range(None, 600.0)
    graph.set_moment(0.0, 300.0)
    pixels = painted(graph)
    assert like(pixels, theme.color("zone_edge"), 10).sum() == 0
    assert like(pixels, theme.color("zone"), 1).sum() == 0


def test_the_path_looks_the_same_from_the_strip_as_painted_directly(graph: SledGraph) -> None:
    """The first frame is painted directly, later ones from the strip, wherever they have scrolled to."""
    snapshot = snapshots.lifting()
    direct = show(graph, snapshot)
    again = show(graph, snapshot)
    assert np.abs(again - direct).max() <= 90 and (np.abs(again - direct).max(axis=2) > 8).mean() < 0.01


def test_a_path_that_is_planned_anew_is_shown_at_once(graph: SledGraph) -> None:
    theme, snapshot = make_theme(*THEME_SIZE), snapshots.lifting()
    for _ in range(3):
        show(graph, snapshot)
    curves = snapshot.curves
    waiting = np.where(curves.path_t_s > snapshot.t_s, snapshots.HIGH_MM, curves.path_mm)
    graph.set_curves(curves.t_s, curves.position_mm, curves.path_t_s, waiting)
    graph.set_moment(snapshot.t_s, snapshot.position_mm)
    ahead = part(painted(graph), QRect(NOW_X + 60, HEIGHT // 2, WIDTH - NOW_X - 80, HEIGHT // 2 - ZONE - 4))
    assert share(ahead, theme.color("guide_dim")) == 0.0


def test_a_window_of_path_that_slides_is_followed_to_its_end(graph: SledGraph) -> None:
    """The coach hands over a new window each time; the picture must not stop where the first one ended."""
    theme, snapshot = make_theme(*THEME_SIZE), snapshots.lifting()
    path_s = np.arange(snapshot.t_s - 7.0, snapshot.t_s + 20.0, 0.02)
    path = snapshots.path_mm(path_s)
    for later_s in np.arange(0.0, 6.0, 0.25):
        now_s = snapshot.t_s + float(later_s)
        seen = (path_s > now_s - 6.5) & (path_s < now_s + 4.0)
        graph.set_range(snapshot.limits, snapshot.travel_mm)
        graph.set_curves(np.empty(0), np.empty(0), path_s[seen], path[seen])
        graph.set_moment(now_s, 300.0)
        pixels = painted(graph)
        for edge in (pixels[ZONE:-ZONE, 6:10], pixels[ZONE:-ZONE, -10:-6]):
            assert like(edge, theme.color("guide_dim"), 12).any()


def test_the_trace_never_strikes_through_the_name_of_a_zone(graph: SledGraph) -> None:
    """On the rack the sled stands in the upper zone, and its trace runs across the zone's name."""
    name = QRect(18, ZONE // 2 - 8, 60, 16)
    lifting = part(show(graph, snapshots.lifting()), name)
    racked = part(show(graph, snapshots.armed()), name)
    assert like(lifting, make_theme(*THEME_SIZE).color("zone"), 2).sum() < lifting.shape[0] * lifting.shape[1]
    assert np.array_equal(racked, lifting)
