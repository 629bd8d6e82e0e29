from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.screens.base import Screen
from kiosk.training.intents import (
    Back,
    Choose,
    EditOwn,
    Finish,
    FirstTime,
    Intent,
    Leave,
    MoreRest,
    Ready,
    Resume,
    StartSet,
    TurnPage,
    UseLanguage,
    Wake,
)
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.snapshot import RestView, Snapshot, WorkoutState
from kiosk.widgets.hold_button import HoldButton
from kiosk.widgets.language_panel import LanguagePanel
from tests.fakes.pages import dress, make_context, make_pages
from tests.fakes.workouts import REVIEW, make_set, make_snapshot, with_faults

SETS = (make_set(1, with_faults(12)),)


def shown(qtbot: QtBot, name: str, snapshot: Snapshot) -> Screen:
    context = make_context(1920, 1080)
    page = getattr(make_pages(context), name)
    assert isinstance(page, Screen)
    qtbot.addWidget(page)
    dress(page, context.theme)
    page.resize(1920, 1080)
    page.entered(snapshot, 10.0)
    page.present(snapshot, 10.0)
    page.show()
    return page


def snap(state: WorkoutState, step: int = 0, *, guided: bool = True) -> Snapshot:
    rest = RestView(60.0, 90.0, 2) if state is WorkoutState.RESTING else None
    return make_snapshot(
        state,
        setup_step=step,
        guided=guided,
        sets=SETS,
        reviews=(REVIEW,),
        rest=rest,
        programme=PROGRAMMES[Goal.SIZE],
    )


S = WorkoutState
CASES: list[tuple[str, str, Snapshot, Intent]] = [
    ("attract", "start", snap(S.ATTRACT), Wake()),
    ("attract", "first_time", snap(S.ATTRACT), FirstTime()),
    ("goal", "strength", snap(S.GOAL), Choose(PROGRAMMES[Goal.STRENGTH])),
    ("goal", "size_card", snap(S.GOAL), Choose(PROGRAMMES[Goal.SIZE])),
    ("goal", "endurance", snap(S.GOAL), Choose(PROGRAMMES[Goal.ENDURANCE])),
    ("goal", "learn", snap(S.GOAL), Choose(PROGRAMMES[Goal.LEARN], guided=True)),
    ("goal", "own", snap(S.GOAL), EditOwn()),
    ("goal", "back", snap(S.GOAL), Back()),
    ("own", "back", snap(S.OWN), Back()),
    ("setup", "back", snap(S.SETUP), Back()),
    ("setup", "back", snap(S.SETUP, 3), TurnPage(2)),
    ("setup", "skip", snap(S.SETUP), Ready()),
    ("setup", "next_step", snap(S.SETUP), TurnPage(1)),
    ("setup", "next_step", snap(S.SETUP, 5), Ready()),
    ("setup", "check_back", snap(S.SETUP, guided=False), Back()),
    ("setup", "show_steps", snap(S.SETUP, guided=False), TurnPage(0)),
    ("setup", "ready", snap(S.SETUP, guided=False), Ready()),
    ("hurt", "end", snap(S.HURT), Finish()),
    ("hurt", "go_on", snap(S.HURT), Resume()),
    ("rest", "more", snap(S.RESTING), MoreRest(30)),
    ("rest", "finish", snap(S.RESTING), Finish()),
    ("rest", "start", snap(S.RESTING), StartSet()),
    ("summary", "done", snap(S.SUMMARY), Leave()),
]


@pytest.mark.parametrize(("page_name", "button", "snapshot", "intent"), CASES)
def test_button_asks_for_its_intent_exactly_once(
    qtbot: QtBot, page_name: str, button: str, snapshot: Snapshot, intent: Intent
) -> None:
    page = shown(qtbot, page_name, snapshot)
    asked: list[object] = []
    page.intent.connect(asked.append)
    target = page.form.findChild(QPushButton, button)
    assert target is not None
    assert target.isVisible() and target.isEnabled()
    if isinstance(target, HoldButton):
        hold(page, target, snapshot)
    else:
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    assert asked == [intent]


def hold(page: Screen, button: HoldButton, snapshot: Snapshot) -> None:
    """Keep a finger on it for a second of frames."""
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    for frame in range(62):
        page.present(snapshot, 10.0 + frame * 0.016)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_language_is_chosen_by_its_own_name(qtbot: QtBot) -> None:
    page = shown(qtbot, "attract", snap(S.ATTRACT))
    asked: list[object] = []
    page.intent.connect(asked.append)
    button = page.form.findChild(QPushButton, "language")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (panel,) = page.findChildren(LanguagePanel)
    assert [one.text() for one in panel.buttons.values()] == ["English", "Deutsch", "Español", "Nederlands"]
    QTest.mouseClick(panel.buttons["nl"], Qt.MouseButton.LeftButton)
    assert asked == [UseLanguage("nl")]
    assert panel.isHidden()


def test_a_touch_beside_the_languages_leaves_them(qtbot: QtBot) -> None:
    page = shown(qtbot, "attract", snap(S.ATTRACT))
    asked: list[object] = []
    page.intent.connect(asked.append)
    button = page.form.findChild(QPushButton, "language")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (panel,) = page.findChildren(LanguagePanel)
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert panel.isHidden() and asked == []


def test_touch_on_the_words_of_a_card_chooses_it(qtbot: QtBot) -> None:
    page = shown(qtbot, "goal", snap(S.GOAL))
    asked: list[object] = []
    page.intent.connect(asked.append)
    card = page.form.findChild(QPushButton, "strength")
    assert card is not None
    for share in (0.1, 0.3, 0.5, 0.9):
        spot = card.mapTo(page, QPoint(round(card.width() * 0.2), round(card.height() * share)))
        assert page.childAt(spot) is card
    assert asked == []


def test_touch_beside_the_buttons_wakes_as_well(qtbot: QtBot) -> None:
    page = shown(qtbot, "attract", snap(S.ATTRACT))
    asked: list[object] = []
    page.intent.connect(asked.append)
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(1700, 900))
    assert asked == [Wake()]


def test_every_button_of_every_page_is_covered_here(qtbot: QtBot) -> None:
    pages = make_pages(make_context(1920, 1080))
    for page in pages.all():
        qtbot.addWidget(page)
    tested = {(page, button) for page, button, _, _ in CASES} | {("own", "start"), ("attract", "language")}
    for name in ("attract", "goal", "own", "setup", "hurt", "rest", "summary"):
        page = getattr(pages, name)
        named = {b.objectName() for b in page.form.findChildren(QPushButton) if b.objectName()}
        assert {button for page_name, button in tested if page_name == name} == named
