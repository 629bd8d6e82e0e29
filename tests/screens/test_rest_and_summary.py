from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.motion.events import AlertKind, Verdict
from kiosk.screens.rest import RestPage
from kiosk.screens.setup import SetupPage
from kiosk.screens.summary import SummaryPage
from kiosk.screens.words import duration_words
from kiosk.training.snapshot import RestView, SetRecord, WorkoutState
from tests.fakes.pages import make_context, make_pages
from tests.fakes.workouts import REVIEW, UNKNOWN_REVIEW, make_set, make_snapshot, with_faults


@pytest.fixture
def rest(qtbot: QtBot) -> RestPage:
    page = RestPage(make_context(1920, 1080))
    qtbot.addWidget(page)
    return page


@pytest.fixture
def summary(qtbot: QtBot) -> SummaryPage:
    page = SummaryPage(make_context(1920, 1080))
    qtbot.addWidget(page)
    return page


@pytest.fixture
def setup(qtbot: QtBot) -> SetupPage:
    page = make_pages(make_context(1920, 1080)).setup
    qtbot.addWidget(page)
    return page


def test_rest_shows_what_comes_and_what_was(rest: RestPage) -> None:
    sets = (make_set(2, with_faults(12, deep=4, short=12)),)
    snapshot = make_snapshot(WorkoutState.RESTING, sets=sets, reviews=(REVIEW,), rest=RestView(73.2, 90.0, 3))
    rest.present(snapshot, 10.0)
    assert rest.ring.text == "1:14"
    assert rest.next_set.text() == "Next: set 3 of 3"
    assert rest.start.text() == "Start set 3"
    assert rest.title.text() == "Set 2 done"
    assert rest.subtitle.text() == "11 of 12 reps"
    assert rest.faults.text() == "1 short · 1 too deep"
    assert (rest.on_tempo.text(), rest.in_range.text()) == ("92 %", "83 %")
    assert (rest.speed_loss.text(), rest.lowering.text()) == ("18 %", "2.1 s")
    assert rest.lowering_note.text() == "target 2 s"
    assert rest.advice.text == REVIEW.advice


def test_only_a_set_with_a_hole_in_its_signal_is_called_interrupted(rest: RestPage) -> None:
    left_early = make_set(1, with_faults(7), finished=False)
    with_hole = replace(left_early, alerts=(AlertKind.SIGNAL,))
    for record, title in ((left_early, "Set 1"), (with_hole, "Set 1, interrupted")):
        view = RestView(10.0, 90.0, 2)
        rest.present(make_snapshot(WorkoutState.RESTING, sets=(record,), reviews=(REVIEW,), rest=view), 10.0)
        assert rest.title.text() == title
        assert rest.subtitle.text() == "7 of 12 reps"


def test_help_offers_to_show_only_what_it_has_a_remedy_for(rest: RestPage) -> None:
    for review, word in ((REVIEW, "Help"), (replace(REVIEW, remedy="deep"), "Show me")):
        sets, view = (make_set(1, with_faults(3)),), RestView(10.0, 90.0, 2)
        rest.present(make_snapshot(WorkoutState.RESTING, sets=sets, reviews=(review,), rest=view), 10.0)
        assert rest.help.face_words() == word


def test_unknown_figures_are_a_dash_and_words(rest: RestPage) -> None:
    sets = (make_set(1, (Verdict.UNJUDGED,) * 3),)
    known = make_snapshot(WorkoutState.RESTING, sets=sets, reviews=(REVIEW,), rest=RestView(0.0, 90.0, 2))
    unknown = make_snapshot(
        WorkoutState.RESTING, sets=sets, reviews=(UNKNOWN_REVIEW,), rest=RestView(0.0, 90.0, 2)
    )
    rest.present(known, 10.0)
    rest.present(unknown, 11.0)
    for value, note in (
        (rest.on_tempo, rest.on_tempo_note),
        (rest.in_range, rest.in_range_note),
        (rest.lowering, rest.lowering_note),
    ):
        assert (value.text(), note.text()) == ("–", "not known")
    assert (rest.speed_loss.text(), rest.speed_loss_note.text()) == ("–", "paced push")
    assert rest.ring.text == "0:00"
    assert rest.faults.text() == "3 not judged"


def test_summary_adds_up_every_set(summary: SummaryPage) -> None:
    sets = (
        make_set(1, with_faults(12)),
        make_set(2, with_faults(12, short=12)),
        make_set(3, with_faults(4), finished=False),
    )
    snapshot = make_snapshot(WorkoutState.SUMMARY, sets=sets, reviews=(REVIEW,) * 3)
    summary.present(snapshot, 10.0)
    assert summary.reps.text() == "27"
    assert summary.sets_done.text() == "2 of 3"
    assert summary.tension.text() == "1 min 52 s"
    assert summary.programme.text() == "Size"
    assert summary.advice.text == REVIEW.advice


@pytest.mark.parametrize(
    ("sets", "words"),
    [
        ((), "No repetition was counted."),
        ((make_set(1, with_faults(1)),), "You did 1 rep."),
        ((make_set(1, with_faults(5)), make_set(2, with_faults(5))), "You did 10 reps."),
    ],
)
def test_summary_without_advice_says_what_was_done(
    summary: SummaryPage, sets: tuple[SetRecord, ...], words: str
) -> None:
    summary.present(make_snapshot(WorkoutState.SUMMARY, sets=sets), 10.0)
    assert summary.advice.text == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.0, "0 s"), (59.6, "1 min"), (90.0, "90 s"), (124.0, "2 min 4 s")]
)
def test_duration_words(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words


def test_setup_shows_the_sled_only_while_the_signal_lives(setup: SetupPage) -> None:
    snapshot = make_snapshot(WorkoutState.SETUP, guided=True)
    setup.present(snapshot, 10.0)
    assert [setup.sled.known] == [True]
    assert setup.check_sled_words.text() == "Sled"
    setup.present(snapshot, 10.3)
    assert [setup.sled.known] == [False]
    assert setup.check_sled_words.text() == "No sensor: train by feel"


def test_setup_walks_or_lists(setup: SetupPage) -> None:
    setup.present(make_snapshot(WorkoutState.SETUP, guided=True, setup_step=2), 10.0)
    assert setup.stack.currentIndex() == 0
    assert setup.step_number.text() == "Step 3 of 6"
    assert setup.next_step.text() == "Next: Handles"
    setup.present(make_snapshot(WorkoutState.SETUP, guided=True, setup_step=5), 10.0)
    assert setup.next_step.text() == "Start"
    assert not setup.skip.isEnabled()
    setup.present(make_snapshot(WorkoutState.SETUP, guided=False), 10.0)
    assert setup.stack.currentIndex() == 1
