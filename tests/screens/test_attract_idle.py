from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.screens.attract import BOTTOM_DEG, IDLE_AFTER_S, TOP_DEG, AttractPage, demo_flexion_deg, idle_look
from kiosk.training.snapshot import WorkoutState
from tests.fakes.pages import make_context
from tests.fakes.workouts import make_snapshot


@given(st.floats(0.0, IDLE_AFTER_S))
def test_page_is_bright_and_still_while_somebody_may_be_near(idle_s: float) -> None:
    look = idle_look(idle_s)
    assert (look.dx_mm, look.dy_mm, look.dim) == (0.0, 0.0, 0.0)


@given(st.floats(0.0, 1e6), st.floats(0.0, 0.02))
def test_drift_is_small_and_too_slow_to_see(idle_s: float, frame_s: float) -> None:
    before, after = idle_look(idle_s), idle_look(idle_s + frame_s)
    for first, second in ((before.dx_mm, after.dx_mm), (before.dy_mm, after.dy_mm)):
        assert abs(first) <= 5.0
        assert abs(second - first) <= 0.1 * frame_s + 1e-6
    assert 0.0 <= before.dim < 1.0


def test_no_pixel_rests_in_one_place_for_hours() -> None:
    places = {
        (round(look.dx_mm), round(look.dy_mm)) for look in (idle_look(100.0 + 10.0 * i) for i in range(360))
    }
    assert len(places) > 20


@given(st.floats(0.0, 1e5))
def test_demonstrated_repetition_is_in_range_and_smooth(t_s: float) -> None:
    angle, later = demo_flexion_deg(t_s), demo_flexion_deg(t_s + 0.02)
    assert TOP_DEG <= angle <= BOTTOM_DEG
    assert abs(later - angle) < 2.0


def test_demonstrated_repetition_reaches_both_ends() -> None:
    angles = [demo_flexion_deg(0.1 * i) for i in range(70)]
    assert math.isclose(max(angles), BOTTOM_DEG) and math.isclose(min(angles), TOP_DEG)


def test_whole_page_drifts_and_comes_back(qtbot: QtBot) -> None:
    page = AttractPage(make_context(1920, 1080))
    qtbot.addWidget(page)
    page.resize(1920, 1080)
    page.show()
    snapshot = make_snapshot(WorkoutState.ATTRACT)
    page.entered(snapshot, 0.0)
    page.present(snapshot, 0.0)
    QApplication.processEvents()
    assert page.form.pos() == QPoint(0, 0)
    page.present(snapshot, IDLE_AFTER_S + 100.0)
    QApplication.processEvents()
    assert page.form.pos() != QPoint(0, 0)
    assert page.form.size() == page.size()
    page.entered(snapshot, 200.0)
    page.present(snapshot, 200.0)
    QApplication.processEvents()
    assert page.form.pos() == QPoint(0, 0)


def test_figure_follows_the_time_that_is_passed_in(qtbot: QtBot) -> None:
    page = AttractPage(make_context(1920, 1080))
    qtbot.addWidget(page)
    snapshot = make_snapshot(WorkoutState.ATTRACT)
    page.present(snapshot, 3.5)
    deep = page.figure.drawn_pose().flexion_deg
    page.present(snapshot, 6.5)
    assert deep > page.figure.drawn_pose().flexion_deg + 60.0
    assert page.clock.text() == "18:40"
