from __future__ import annotations

import math
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.screens.attract import (
    BOTTOM_DEG,
    NIGHT_AFTER_S,
    TOP_DEG,
    AttractPage,
    Idle,
    demo_flexion_deg,
    hour_of,
)
from kiosk.screens.attract import idle_look as look_of
from kiosk.training.programme import Goal
from kiosk.training.snapshot import WorkoutState
from kiosk.training.staff_settings import StaffSettings
from kiosk.widgets.language_panel import LanguagePanel
from tests.fakes.pages import make_context
from tests.fakes.workouts import make_snapshot

USUAL = StaffSettings()
IDLE_AFTER_S = USUAL.dim_after_s


def idle_look(idle_s: float) -> Idle:
    """At noon, with nothing set by staff."""
    return look_of(idle_s, USUAL, 12)


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


def test_outside_the_bright_hours_the_unused_page_goes_dark_sooner_and_further() -> None:
    settings = StaffSettings(bright_from_h=6, bright_to_h=22, dim_after_s=300, night_dim=0.95)
    soon, late = NIGHT_AFTER_S + 30.0, 400.0
    assert look_of(soon, settings, 21).dim == 0.0
    assert look_of(soon, settings, 22).dim == 0.95
    assert look_of(soon, settings, 5).dim == 0.95
    assert 0.0 < look_of(late, settings, 6).dim < 0.95
    over_midnight = StaffSettings(bright_from_h=18, bright_to_h=4)
    assert [hour for hour in range(24) if over_midnight.bright_at(hour)] == [0, 1, 2, 3, *range(18, 24)]
    always = StaffSettings(bright_from_h=0, bright_to_h=24, night_dim=0.95)
    assert all(look_of(soon, always, hour).dim == 0.0 for hour in range(24))
    assert hour_of("07:05") == 7 and hour_of("") == 12


def test_the_page_says_its_name_and_offers_only_what_staff_offer(qtbot: QtBot) -> None:
    page = AttractPage(make_context(1920, 1080))
    qtbot.addWidget(page)
    page.show()
    snapshot = make_snapshot(WorkoutState.ATTRACT)
    page.present(snapshot, 0.0)
    assert page.machine_name.text() == "" and page.first_time.isVisible() and page.language.isVisible()
    chosen = StaffSettings("Press 3", languages=("nl", "de"), goals=(Goal.SIZE,))
    page.present(replace(snapshot, settings=chosen), 0.1)
    assert page.machine_name.text() == "Press 3"
    assert not page.first_time.isVisible(), "nothing is taught where learning is not offered"
    page.language.click()
    (panel,) = (one for one in page.findChildren(LanguagePanel) if one.isVisible())
    assert list(panel.buttons) == ["nl", "de"]
    page.present(replace(snapshot, settings=StaffSettings(languages=("en",))), 0.2)
    assert not page.language.isVisible(), "there is nothing to choose"
