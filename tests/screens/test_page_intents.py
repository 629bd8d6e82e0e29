from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.motion.calibration import Limits
from kiosk.screens.base import Screen
from kiosk.screens.feet import FeetPage
from kiosk.screens.health import HealthPage
from kiosk.screens.help import HelpPage
from kiosk.screens.range import CHOICES_CM, RangePage, height_of, index_of
from kiosk.training.intents import (
    Back,
    Choose,
    ChooseStance,
    EditOwn,
    Finish,
    FirstTime,
    Hurts,
    Intent,
    Leave,
    MoreRest,
    OpenFeet,
    OpenHelp,
    OpenRange,
    Ready,
    Resume,
    StartSet,
    TeachAgain,
    TellHeight,
    TurnPage,
    UseLanguage,
    UseRange,
    Wake,
)
from kiosk.training.personal import Taught, compose
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.snapshot import RestView, Snapshot, WorkoutState
from kiosk.training.stance import Height, Stance, Toes, Width
from kiosk.training.teaching import TeachStep, TeachView
from kiosk.widgets.hold_button import HoldButton
from kiosk.widgets.language_panel import LanguagePanel
from tests.fakes.pages import PageSet, dress, make_context, make_pages
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
POINTS = Taught(570.0, 330.0, reps=2)
TAUGHT = replace(
    snap(S.RANGE),
    teaching=TeachView(TeachStep.LOWER, 2, False, POINTS),
    personal=compose(Limits(200.0, 560.0), POINTS, 1.8),
)
QUIET = {
    *(("rest", "load"), ("summary", "load")),  # open the keys; see tests/flows/test_weight_told.py
    *(("own", "start"), ("attract", "language"), ("help", "fix"), ("help", "know")),
    *(("health", name) for name in ("knee", "back_pain", "rehab")),
    *(("help", f"topic_{number}") for number in range(8)),
}
"""Buttons that change only their own page, or that have a test of their own."""

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
    ("setup", "more", snap(S.SETUP), OpenHelp()),
    ("setup", "more", snap(S.SETUP, 2), OpenFeet()),
    ("setup", "more", snap(S.SETUP, 4), OpenRange()),
    ("setup", "feet", snap(S.SETUP, guided=False), OpenFeet()),
    ("setup", "own_range", snap(S.SETUP, guided=False), OpenRange()),
    ("setup", "help", snap(S.SETUP, guided=False), OpenHelp()),
    ("health", "back", snap(S.HEALTH), Back()),
    ("health", "leave", snap(S.HEALTH), Leave()),
    ("health", "go_on", snap(S.HEALTH), Ready()),
    ("feet", "goal_all", snap(S.FEET), ChooseStance(Stance())),
    ("feet", "goal_front", snap(S.FEET), ChooseStance(Stance(Height.LOW))),
    ("feet", "goal_back", snap(S.FEET), ChooseStance(Stance(Height.HIGH))),
    ("feet", "goal_inner", snap(S.FEET), ChooseStance(Stance(Height.MIDDLE, Width.WIDE, Toes.FAR_OUT))),
    ("feet", "goal_outer", snap(S.FEET), ChooseStance(Stance(Height.MIDDLE, Width.NARROW, Toes.STRAIGHT))),
    ("feet", "toes", snap(S.FEET), ChooseStance(Stance(toes=Toes.FAR_OUT))),
    ("feet", "back", snap(S.FEET), Back()),
    ("feet", "done", snap(S.FEET), Back()),
    ("own_range", "back", snap(S.RANGE), Back()),
    ("own_range", "again", TAUGHT, TeachAgain()),
    ("own_range", "use", TAUGHT, UseRange()),
    ("help", "back", snap(S.HELP), Back()),
    ("help", "hurts", snap(S.HELP), Hurts()),
    ("stuck", "hurts", snap(S.STUCK), Hurts()),
    ("hurt", "end", snap(S.HURT), Finish()),
    ("hurt", "go_on", snap(S.HURT), Resume()),
    ("rest", "more", snap(S.RESTING), MoreRest(30)),
    ("rest", "help", snap(S.RESTING), OpenHelp()),
    ("rest", "help", replace(snap(S.RESTING), teach_again=True), OpenRange()),
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
    tested = {(page, button) for page, button, _, _ in CASES} | QUIET
    for name in PageSet.__dataclass_fields__:
        page = getattr(pages, name)
        named = {b.objectName() for b in page.form.findChildren(QPushButton) if b.objectName()}
        assert {button for page_name, button in tested if page_name == name} == named


def test_health_advice_is_shown_and_forgotten(qtbot: QtBot) -> None:
    page = shown(qtbot, "health", snap(S.HEALTH))
    assert isinstance(page, HealthPage)
    asked: list[object] = []
    page.intent.connect(asked.append)
    QTest.mouseClick(page.knee, Qt.MouseButton.LeftButton)
    assert page.chosen == "knee"
    assert page.advice_text.isVisible() and "checked" in page.advice_text.text()
    assert asked == [], "nothing of it leaves the page"
    page.entered(snap(S.HEALTH), 11.0)
    assert not page.advice_text.isVisible()


def test_help_opens_one_topic_at_a_time(qtbot: QtBot) -> None:
    page = shown(qtbot, "help", snap(S.HELP))
    assert isinstance(page, HelpPage)
    assert page.topic.key == "heels"
    QTest.mouseClick(page.topic_1, Qt.MouseButton.LeftButton)
    assert (page.topic.key, page.title.text()) == ("hips", "My back or hips lift")
    QTest.mouseClick(page.know, Qt.MouseButton.LeftButton)
    assert page.topic.key == "muscles" and page.topic_7.isVisible()


def test_a_touch_on_the_plate_moves_the_feet_there(qtbot: QtBot) -> None:
    page = shown(qtbot, "feet", snap(S.FEET))
    assert isinstance(page, FeetPage)
    asked: list[object] = []
    page.intent.connect(asked.append)
    box = page.plate.plate()
    spot = QPointF(box.center().x() + 0.31 * box.width(), box.top() + 0.3 * box.height()).toPoint()
    QTest.mouseClick(page.plate, Qt.MouseButton.LeftButton, pos=spot)
    assert asked == [ChooseStance(Stance(Height.HIGH, Width.WIDE))]
    before = page.body.strength("gluteus_maximus")
    page.present(replace(snap(S.FEET), stance=Stance(Height.HIGH)), 10.1)
    assert page.body.strength("gluteus_maximus") > before


def test_the_wheel_tells_the_height(qtbot: QtBot) -> None:
    page = shown(qtbot, "own_range", TAUGHT)
    assert isinstance(page, RangePage)
    asked: list[object] = []
    page.intent.connect(asked.append)
    wheel = page.stature
    right = QPoint(round(wheel.width() * 0.9), wheel.height() // 2)
    QTest.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=right)
    QTest.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=right)
    assert asked == [TellHeight(1.75), TellHeight(1.76)]
    page.present(replace(TAUGHT, height_m=None), 10.1)
    assert height_of(wheel.index) is None
    assert all(index_of(height_of(index)) == index for index in range(len(CHOICES_CM)))
