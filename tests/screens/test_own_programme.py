from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.motion.tempo import Tempo
from kiosk.screens.own import OwnPage, phase_words, total_words
from kiosk.training.intents import Choose
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.snapshot import WorkoutState
from kiosk.training.staff_settings import StaffSettings
from kiosk.widgets.stepper import Stepper
from tests.fakes.pages import make_context
from tests.fakes.workouts import make_snapshot


@pytest.fixture
def page(qtbot: QtBot) -> OwnPage:
    page = OwnPage(make_context(1920, 1080))
    qtbot.addWidget(page)
    return page


def press(button: QPushButton, times: int = 1) -> None:
    for _ in range(times):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_starts_from_size_and_counts_its_time(page: OwnPage) -> None:
    assert page.programme() == Programme(Goal.OWN, 3, 12, Tempo(2, 1, 1, 1), 90)
    assert page.total.text() == "3 × 12, about 6 min"


def plain(words: str) -> str:
    """With spaces at which a line may break."""
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_start_chooses_what_is_shown(page: OwnPage) -> None:
    asked: list[object] = []
    page.intent.connect(asked.append)
    press(page.sets.plus)
    press(page.reps.minus, 2)
    press(page.rest.plus)
    press(page.lowering.plus, 2)
    press(page.bottom.minus)
    press(page.push.minus)
    press(page.start)
    assert asked == [Choose(Programme(Goal.OWN, 4, 10, Tempo(4, 0, None, 1), 105))]
    assert plain(page.tempo.text()) == "Lower 4 s, push fast, hold 1 s"


def test_steppers_stop_at_both_ends(page: OwnPage) -> None:
    steppers = [one for one in page.form.findChildren(Stepper) if not one.isHidden()]
    assert len(steppers) == 7
    for stepper in steppers:
        press(stepper.plus, 110)
        assert not stepper.plus.isEnabled()
        page.programme()
        press(stepper.minus, 110)
        assert not stepper.minus.isEnabled()
        assert stepper.index == 0
        page.programme()
        press(stepper.plus)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(-200, 200)), max_size=14))
def test_no_touch_leads_out_of_the_allowed_ranges(page: OwnPage, touches: list[tuple[int, int]]) -> None:
    steppers = [one for one in page.form.findChildren(Stepper) if not one.isHidden()]
    for which, index in touches:
        steppers[which].set_index(index)
    programme = page.programme()
    page.set_programme(programme)
    assert page.programme() == programme


def test_page_forgets_the_person_before(page: OwnPage) -> None:
    press(page.sets.plus, 5)
    page.entered(make_snapshot(WorkoutState.OWN, programme=None), 10.0)
    assert page.programme().sets == PROGRAMMES[Goal.SIZE].sets


def test_page_keeps_ones_own_when_coming_back(page: OwnPage) -> None:
    own = Programme(Goal.OWN, 6, 8, Tempo(3, 0, None, 2), 120)
    page.entered(make_snapshot(WorkoutState.OWN, programme=own), 10.0)
    assert page.programme() == own


def test_rest_cannot_be_set_for_a_single_set(page: OwnPage) -> None:
    press(page.sets.minus, 2)
    assert not page.rest.plus.isEnabled() and not page.rest.minus.isEnabled()
    press(page.sets.plus)
    assert page.rest.plus.isEnabled() and page.rest.minus.isEnabled()


@pytest.mark.parametrize(
    ("programme", "words"),
    [
        (Programme(Goal.OWN, 1, 1, Tempo(2, 1, 1, 1), 90), "1 × 1, about 1 min"),
        (PROGRAMMES[Goal.STRENGTH], "5 × 5, about 14 min"),
    ],
)
def test_total_words(programme: Programme, words: str) -> None:
    assert total_words(programme) == words


def test_phase_words_leave_out_holds_of_no_length() -> None:
    assert plain(phase_words(Tempo(2, 0, 1.5, 0))) == "Lower 2 s, push 1.5 s"


def test_where_staff_offer_some_tempos_only_these_can_be_chosen(page: OwnPage) -> None:
    offered = (Tempo(2, 1, None, 1), Tempo(4, 1, 2, 1))
    settings = StaffSettings(any_tempo=False, tempos=offered, tempo=offered[1])
    page.entered(replace(make_snapshot(WorkoutState.OWN), settings=settings), 0.0)
    shown = [one for one in page.form.findChildren(Stepper) if not one.isHidden()]
    assert shown == [one for one in shown if one not in (page.lowering, page.bottom, page.push, page.top)]
    assert page.programme().tempo == offered[1], "the tempo of the programmes comes first"
    press(page.preset.minus, 3)
    assert page.programme().tempo == offered[0]
    press(page.preset.plus, 9)
    assert page.programme().tempo == offered[1]
    page.entered(make_snapshot(WorkoutState.OWN), 0.0)
    assert page.preset.isHidden() and not page.lowering.isHidden()
