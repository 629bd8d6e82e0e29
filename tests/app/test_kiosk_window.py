from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.build_window import build_languages
from kiosk.app.pages import LIVE, Pages
from kiosk.app.staff_pages import StaffPages
from kiosk.app.window import FADE_S, DemoBadge, Fade, KioskWindow
from kiosk.screens.base import Screen
from kiosk.screens.hurt import HurtPage
from kiosk.training.guide import GuideMachine
from kiosk.training.intents import Back, FirstTime, Hurts, Wake
from kiosk.training.snapshot import WorkoutState
from kiosk.training.staff_intents import Place
from tests.fakes.pages import PageSet, dress, make_context, make_pages
from tests.fakes.workouts import make_snapshot

WIDTH, HEIGHT = 960, 540


class Kiosk:
    """A window on a desk with every page; a second hurt page stands in for the live one."""

    def __init__(self, qtbot: QtBot, *, windowed: bool = True, reduced_motion: bool = False) -> None:
        context = make_context(WIDTH, HEIGHT)
        self.pages: PageSet = make_pages(context)
        self.live = HurtPage(context)
        p = self.pages
        self.staff = StaffPages(context)
        built: dict[WorkoutState, Screen] = {
            WorkoutState.ATTRACT: p.attract,
            WorkoutState.GOAL: p.goal,
            WorkoutState.OWN: p.own,
            WorkoutState.HEALTH: p.health,
            WorkoutState.SETUP: p.setup,
            WorkoutState.FEET: p.feet,
            WorkoutState.RANGE: p.own_range,
            WorkoutState.HELP: p.help,
            LIVE: self.live,
            WorkoutState.STUCK: p.stuck,
            WorkoutState.HURT: p.hurt,
            WorkoutState.RESTING: p.rest,
            WorkoutState.SUMMARY: p.summary,
        }

        def maker(state: WorkoutState) -> Callable[[GuideMachine], Screen]:
            return lambda _machine: built[state]

        pages = Pages({state: maker(state) for state in built}, lambda: self.staff)
        self.window = KioskWindow(
            pages, context.theme, build_languages(), windowed=windowed, reduced_motion=reduced_motion
        )
        dress(self.window, context.theme)
        qtbot.addWidget(self.window, before_close_func=lambda _w: self.window.hide())
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.intents: list[object] = []
        self.window.intent.connect(self.intents.append)

    def show(self, state: WorkoutState, now_s: float = 10.0, *, demo: bool = False) -> None:
        self.window.present(make_snapshot(state, demo=demo), now_s)

    def is_fading(self) -> bool:
        return any(fade.isVisible() for fade in self.window.findChildren(Fade))


@pytest.fixture
def kiosk(qtbot: QtBot) -> Kiosk:
    return Kiosk(qtbot)


@pytest.mark.parametrize("state", list(WorkoutState))
def test_every_state_has_its_page(kiosk: Kiosk, state: WorkoutState) -> None:
    expected: dict[WorkoutState, Screen] = {
        WorkoutState.ATTRACT: kiosk.pages.attract,
        WorkoutState.GOAL: kiosk.pages.goal,
        WorkoutState.OWN: kiosk.pages.own,
        WorkoutState.HEALTH: kiosk.pages.health,
        WorkoutState.SETUP: kiosk.pages.setup,
        WorkoutState.FEET: kiosk.pages.feet,
        WorkoutState.RANGE: kiosk.pages.own_range,
        WorkoutState.HELP: kiosk.pages.help,
        WorkoutState.STUCK: kiosk.pages.stuck,
        WorkoutState.HURT: kiosk.pages.hurt,
        WorkoutState.RESTING: kiosk.pages.rest,
        WorkoutState.SUMMARY: kiosk.pages.summary,
        WorkoutState.STAFF: kiosk.staff[Place.PIN],
    }
    kiosk.show(state)
    page = expected.get(state, kiosk.live)
    assert kiosk.window.page is page
    assert page.isVisible()


def test_intent_of_the_page_that_is_up_goes_out_once(kiosk: Kiosk) -> None:
    kiosk.show(WorkoutState.ATTRACT)
    kiosk.show(WorkoutState.ATTRACT, 11.0)
    QTest.mouseClick(kiosk.pages.attract.first_time, Qt.MouseButton.LeftButton)
    assert kiosk.intents == [FirstTime()]


def test_intent_of_a_hidden_page_is_dropped(kiosk: Kiosk) -> None:
    kiosk.show(WorkoutState.ATTRACT)
    kiosk.pages.goal.intent.emit(Back())
    assert kiosk.intents == []


def test_pages_fade_for_150_ms_and_then_stand_still(kiosk: Kiosk) -> None:
    kiosk.show(WorkoutState.ATTRACT, 10.0)
    assert not kiosk.is_fading()
    kiosk.show(WorkoutState.GOAL, 11.0)
    assert kiosk.is_fading()
    kiosk.show(WorkoutState.GOAL, 11.0 + FADE_S * 0.9)
    assert kiosk.is_fading()
    kiosk.show(WorkoutState.GOAL, 11.0 + FADE_S * 1.01)
    assert not kiosk.is_fading()


def test_fade_starts_with_the_old_page_and_ends_with_the_new(kiosk: Kiosk) -> None:
    kiosk.show(WorkoutState.HURT, 10.0)
    old = kiosk.window.grab().toImage()
    kiosk.show(WorkoutState.SUMMARY, 11.0)
    assert kiosk.window.grab().toImage() == old
    kiosk.show(WorkoutState.SUMMARY, 12.0)
    assert kiosk.window.grab().toImage() != old


def test_reduced_motion_has_no_fade(qtbot: QtBot) -> None:
    kiosk = Kiosk(qtbot, reduced_motion=True)
    kiosk.show(WorkoutState.ATTRACT, 10.0)
    kiosk.show(WorkoutState.GOAL, 11.0)
    assert not kiosk.is_fading()


def click_through(kiosk: Kiosk, page: Screen, name: str) -> None:
    """Click where a button lies, on whatever widget is on top there."""
    button = page.form.findChild(QPushButton, name)
    assert button is not None
    spot = button.mapTo(kiosk.window, button.rect().center())
    on_top = kiosk.window.childAt(spot)
    assert on_top is not None
    QTest.mouseClick(on_top, Qt.MouseButton.LeftButton, pos=on_top.mapFrom(kiosk.window, spot))


def test_second_tap_of_a_double_tap_does_not_choose_on_the_next_page(kiosk: Kiosk) -> None:
    kiosk.show(WorkoutState.ATTRACT, 10.0)
    kiosk.show(WorkoutState.GOAL, 11.0)
    click_through(kiosk, kiosk.pages.goal, "back")
    assert kiosk.intents == []
    kiosk.show(WorkoutState.GOAL, 12.0)
    click_through(kiosk, kiosk.pages.goal, "back")
    assert kiosk.intents == [Back()]


def test_what_stops_the_training_is_heard_during_the_fade(kiosk: Kiosk) -> None:
    kiosk.show(WorkoutState.SETUP, 10.0)
    kiosk.show(WorkoutState.ARMED, 11.0)
    assert kiosk.is_fading()
    kiosk.live.intent.emit(Hurts())
    assert kiosk.intents == [Hurts()]


def test_touch_that_wakes_a_dimmed_page_does_nothing_else(kiosk: Kiosk) -> None:
    kiosk.show(WorkoutState.ATTRACT, 10.0)
    kiosk.show(WorkoutState.ATTRACT, 1000.0)
    click_through(kiosk, kiosk.pages.attract, "start")
    assert kiosk.intents == []
    kiosk.show(WorkoutState.ATTRACT, 1000.1)
    click_through(kiosk, kiosk.pages.attract, "start")
    assert kiosk.intents == [Wake()]


@pytest.mark.parametrize("state", [WorkoutState.ATTRACT, WorkoutState.ARMED, WorkoutState.SUMMARY])
def test_simulated_sled_is_said_on_every_page(kiosk: Kiosk, state: WorkoutState) -> None:
    badge = kiosk.window.findChildren(DemoBadge)[0]
    kiosk.show(state, 10.0, demo=True)
    assert badge.isVisible()
    assert badge.geometry().top() == 0
    kiosk.show(state, 20.0, demo=False)
    assert not badge.isVisible()


def test_escape_closes_a_window_on_a_desk(kiosk: Kiosk) -> None:
    closed: list[bool] = []
    kiosk.window.closing.connect(lambda: closed.append(True))
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    assert closed == [True]
    assert not kiosk.window.isVisible()


def test_nothing_closes_the_kiosk(qtbot: QtBot) -> None:
    kiosk = Kiosk(qtbot, windowed=False)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    assert not kiosk.window.close()
    assert kiosk.window.isVisible()
    assert kiosk.window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_app_can_end_the_kiosk(qtbot: QtBot) -> None:
    kiosk = Kiosk(qtbot, windowed=False)
    closed: list[bool] = []
    kiosk.window.closing.connect(lambda: closed.append(True))
    kiosk.window.shut()
    assert closed == [True]
    assert not kiosk.window.isVisible()


def test_there_is_no_context_menu(kiosk: Kiosk) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(kiosk.window, event)
    assert event.isAccepted()
