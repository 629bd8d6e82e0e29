"""What a finger may do by accident, what it has to mean, and what happens when there is none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.ending import EndingNotice
from kiosk.app.touch_guard import QUIET_S, TouchGuard
from kiosk.screens.attract import AttractPage
from kiosk.screens.goal import GoalPage
from kiosk.screens.live import LivePage
from kiosk.screens.rest import RestPage
from kiosk.screens.setup import SetupPage
from kiosk.screens.summary import SummaryPage
from kiosk.training.intents import Choose, Hurts, Pause, StartSet, TurnPage
from kiosk.training.patience import PATIENCE_S, WARNING_S
from kiosk.training.programme import parse_workout
from kiosk.training.snapshot import WorkoutState
from kiosk.training.staff_settings import StaffSettings
from kiosk.widgets.hold_button import HOLD_S, HoldButton
from tests.fakes.stand import Stand

SCREEN = QTest.createTouchDevice()
"""A touchscreen; Qt makes mouse events of what no widget takes as a touch."""


def touch(stand: Stand, place: QPoint) -> None:
    """One short touch of one finger on the glass."""
    window = stand.window.windowHandle()
    QTest.touchEvent(window, SCREEN).press(0, place, window).commit()
    QTest.touchEvent(window, SCREEN).release(0, place, window).commit()


def middle_of(stand: Stand, name: str) -> QPoint:
    page = stand.window.page
    assert page is not None
    target = page.findChild(QWidget, name)
    assert target is not None and target.isVisible(), name
    return target.mapTo(stand.window, target.rect().center())


def button(stand: Stand, name: str) -> HoldButton:
    page = stand.window.page
    assert page is not None
    found = page.findChild(HoldButton, name)
    assert found is not None
    return found


def test_the_first_touch_on_a_dimmed_screen_only_wakes(qtbot: QtBot) -> None:
    stand = Stand(qtbot, "rack 200")
    stand.play(StaffSettings().dim_after_s + 9.0)
    place = middle_of(stand, "start")
    touch(stand, place)
    stand.play(0.5)
    assert stand.page() is AttractPage, "the touch that wakes does nothing else"
    touch(stand, place)
    stand.play(0.1)
    assert stand.page() is GoalPage


def test_the_second_touch_of_a_double_touch_is_swallowed(qtbot: QtBot) -> None:
    stand = Stand(qtbot, "rack 60")
    stand.play(0.5)
    place = middle_of(stand, "start")
    touch(stand, place)
    assert stand.page() is GoalPage
    card = stand.window.page
    assert card is not None
    goal_button = card.findChild(QPushButton, "strength")
    assert goal_button is not None
    stand.play(0.05)
    goal_button.click()
    assert stand.page() is GoalPage, "nobody chooses a goal a twentieth of a second after the page came up"
    stand.play(QUIET_S + 0.1)
    goal_button.click()
    assert stand.page() is SetupPage


def test_one_step_of_the_guide_for_one_double_touch(qtbot: QtBot) -> None:
    stand = Stand(qtbot, "rack 60")
    stand.play(0.5)
    stand.click("start")
    stand.window.intent.emit(Choose(parse_workout("1x3")))
    stand.window.intent.emit(TurnPage(0))
    stand.play(0.5)
    page = stand.window.page
    assert isinstance(page, SetupPage)
    number = page.step_number.text()
    place = middle_of(stand, "next_step")
    touch(stand, place)
    stand.play(0.1)
    touch(stand, place)
    stand.play(0.1)
    assert page.step_number.text() != number
    assert page.step_number.text().startswith("Step 2")


def test_the_guard_never_swallows_what_stops_the_training() -> None:
    guard = TouchGuard()
    guard.tick(10.0)
    guard.page_turned()
    assert not guard.lets_through(StartSet())
    assert guard.lets_through(Pause())
    assert guard.lets_through(Hurts())
    guard.tick(10.0 + QUIET_S + 0.01)
    assert guard.lets_through(StartSet())
    assert not guard.lets_through(StartSet())


def lifting(qtbot: QtBot) -> Stand:
    stand = Stand(qtbot, "rack 3; unrack; rep x6; rack 200")
    stand.play(0.5)
    stand.click("start")
    stand.window.intent.emit(Choose(parse_workout("2x12")))
    stand.play(0.5)
    stand.click("ready")
    stand.play(18.0)
    assert stand.page() is LivePage
    return stand


def test_a_set_is_not_ended_by_a_brush_of_the_hand(qtbot: QtBot) -> None:
    stand = lifting(qtbot)
    end = button(stand, "end_set")
    QTest.mousePress(end, Qt.MouseButton.LeftButton)
    stand.play(HOLD_S * 0.6)
    assert 0.3 < end.share < 0.9, "the fill shows how long to hold"
    QTest.mouseRelease(end, Qt.MouseButton.LeftButton)
    stand.play(0.2)
    assert stand.page() is LivePage
    assert end.hinting and end.share == 0.0
    assert end.face_words() == "Keep holding"
    stand.play(2.5)
    assert end.face_words() == "End set"


def test_a_held_button_does_it_once(qtbot: QtBot) -> None:
    stand = lifting(qtbot)
    end = button(stand, "end_set")
    QTest.mousePress(end, Qt.MouseButton.LeftButton)
    stand.play(HOLD_S + 0.1)
    assert stand.page() is RestPage
    stand.play(2.0)
    assert stand.page() is RestPage, "the finger still on the glass does nothing to the next page"


def test_a_finger_that_slides_off_ends_nothing(qtbot: QtBot) -> None:
    stand = lifting(qtbot)
    end = button(stand, "end_set")
    QTest.mousePress(end, Qt.MouseButton.LeftButton)
    stand.play(HOLD_S * 0.5)
    QTest.mouseMove(end, QPoint(-80, -80))
    stand.play(HOLD_S * 2)
    assert stand.page() is LivePage
    QTest.mouseRelease(end, Qt.MouseButton.LeftButton, pos=QPoint(-80, -80))


def notice(stand: Stand) -> EndingNotice:
    (found,) = stand.window.findChildren(EndingNotice)
    return found


def at_goal(qtbot: QtBot, script: str = "rack 400") -> Stand:
    stand = Stand(qtbot, script)
    stand.play(0.5)
    stand.click("start")
    assert stand.page() is GoalPage
    return stand


PATIENCE = PATIENCE_S[WorkoutState.GOAL]


def test_a_session_ends_only_after_a_warning_with_a_countdown(qtbot: QtBot) -> None:
    stand = at_goal(qtbot)
    stand.play(PATIENCE - WARNING_S - 2.0)
    assert notice(stand).isHidden()
    seen: list[int] = []
    while stand.page() is GoalPage and len(seen) < 2000:
        stand.play(0.5)
        if notice(stand).isVisible():
            seen.append(int(notice(stand).seconds))
    assert seen[0] >= WARNING_S - 2 and seen[-1] <= 1
    assert seen == sorted(seen, reverse=True)
    assert stand.page() is AttractPage
    assert notice(stand).isHidden()


@pytest.mark.parametrize("where", ["button", "beside"])
def test_whoever_touches_the_warning_is_still_there(qtbot: QtBot, where: str) -> None:
    stand = at_goal(qtbot)
    stand.play(PATIENCE - 5.0)
    warned = notice(stand)
    assert warned.isVisible()
    place = QPoint(12, 12)
    if where == "button":
        place = warned.stay.mapTo(stand.window, warned.stay.rect().center())
    touch(stand, place)
    stand.play(0.1)
    assert warned.isHidden()
    assert stand.page() is GoalPage, "the touch does not fall through to the page"
    stand.play(PATIENCE - WARNING_S - 3.0)
    assert stand.page() is GoalPage and warned.isHidden()


def test_moving_the_sled_a_little_is_presence(qtbot: QtBot) -> None:
    still = at_goal(qtbot)
    still.play(PATIENCE - 1.0)
    assert notice(still).isVisible()
    stand = Stand(qtbot, "rack 55; unrack; rep x3; rack 100")
    stand.play(0.5)
    stand.click("start")
    stand.window.intent.emit(Choose(parse_workout("1x3")))
    stand.play(62.0)
    assert stand.page() in (SetupPage, LivePage, SummaryPage)
    assert notice(stand).isHidden()


def test_from_attract_to_an_armed_set_in_two_touches(qtbot: QtBot) -> None:
    """A regular: touch to start, touch a goal, and the sled does the rest."""
    stand = Stand(qtbot, "rack 4; unrack; rep x2; rack 20")
    stand.play(0.5)
    touch(stand, middle_of(stand, "start"))
    stand.play(0.6)
    touch(stand, middle_of(stand, "strength"))
    stand.play(0.3)
    stand.play(8.0)
    assert stand.page() is LivePage
    assert [event["state"] for event in stand.events("state")][-1] in ("counting in", "lifting")
