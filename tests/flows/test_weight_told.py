"""The weight on the sled: one touch away while one rests, never asked for, kept with the sets."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.rehearsal import Rehearsal
from kiosk.screens.rest import RestPage
from kiosk.training import intents
from kiosk.training.outcomes import LoadTold
from kiosk.training.programme import Programme, parse_workout
from kiosk.training.snapshot import RestView, SetRecord, Snapshot, WorkoutState
from kiosk.widgets.load_panel import LoadPanel, load_words
from tests.fakes.pages import make_context, make_theme
from tests.fakes.workouts import REVIEW, make_set, make_snapshot, with_faults

ONE_SET = "unrack; rep x2; rack 8"


def rested(sets: int) -> Rehearsal:
    programme: Programme = parse_workout("3x2")
    rehearsal = Rehearsal("; ".join(["rack 2", *[ONE_SET] * 3]), seed=3)
    rehearsal.begin(programme)
    for number in range(1, sets + 1):
        rehearsal.until(partial(_has_sets, number), 120.0)
        if number < sets:
            rehearsal.intent(intents.StartSet())
    return rehearsal


def _has_sets(number: int, shown: Snapshot) -> bool:
    return len(shown.sets) == number


def loads(rehearsal: Rehearsal) -> list[float | None]:
    return [record.load_kg for record in rehearsal.snapshot().sets]


def test_it_belongs_to_the_sets_without_one_and_to_those_that_follow() -> None:
    rehearsal = rested(1)
    rehearsal.intent(intents.TellLoad(80.0))
    assert loads(rehearsal) == [80.0] and rehearsal.snapshot().load_kg == 80.0
    rehearsal.intent(intents.TellLoad(90.0))
    assert loads(rehearsal) == [80.0], "plates were changed for the next set"
    rehearsal.intent(intents.StartSet())
    rehearsal.until(lambda shown: len(shown.sets) == 2, 120.0)
    assert loads(rehearsal) == [80.0, 90.0]
    told = [one for one in rehearsal.outcomes if isinstance(one, LoadTold)]
    assert [(one.numbers, one.load_kg) for one in told] == [((1,), 80.0)]
    kept = [one.load_kg for one in rehearsal.outcomes if isinstance(one, SetRecord)]
    assert kept == [None, 90.0], "the second was stored with it"


def test_at_the_end_it_goes_to_every_set_without_one_and_then_corrects_the_last() -> None:
    rehearsal = rested(3)
    assert rehearsal.coach.state is WorkoutState.SUMMARY
    rehearsal.intent(intents.TellLoad(80.0))
    assert loads(rehearsal) == [80.0] * 3
    rehearsal.intent(intents.TellLoad(85.0))
    assert loads(rehearsal) == [80.0, 80.0, 85.0]
    rehearsal.intent(intents.Leave())
    assert rehearsal.snapshot().load_kg is None, "a guest leaves nothing behind"


def press(panel: LoadPanel, *names: str) -> None:
    for name in names:
        button = panel.findChild(QPushButton, name)
        assert button is not None and button.isEnabled() and button.isVisible(), name
        button.click()


@pytest.fixture
def panel(qtbot: QtBot) -> LoadPanel:
    page = RestPage(make_context(1280, 800))
    qtbot.addWidget(page)
    page.setFixedSize(1280, 800)
    page.show()
    snapshot = make_snapshot(
        WorkoutState.RESTING,
        sets=(make_set(1, with_faults(12)),),
        reviews=(REVIEW,),
        rest=RestView(60, 90, 2),
    )
    page.present(snapshot, 10.0)
    assert page.load.text() == "Weight" and page.load.isVisible()
    page.load.click()
    found = page.findChild(LoadPanel)
    assert found is not None and found.isVisible()
    return found


def test_one_touch_opens_the_keys_and_ok_tells_it(qtbot: QtBot, panel: LoadPanel) -> None:
    assert not panel.ok.isEnabled(), "nothing is typed yet"
    with qtbot.waitSignal(panel.told) as told:
        press(panel, "digit_1", "digit_2", "digit_2", "point", "digit_5", "load_ok")
    assert told.args == [122.5]
    assert not panel.isVisible()


def test_a_slip_of_the_finger_is_not_taken(qtbot: QtBot, panel: LoadPanel) -> None:
    press(panel, "digit_9", "digit_9", "digit_9")
    assert panel.typed_kg == 99.0, "990 kg hang on no leg press"
    press(panel, "load_erase", "load_erase")
    assert not panel.ok.isEnabled(), "nothing is typed any more"
    with qtbot.waitSignal(panel.told) as told:
        press(panel, "load_unknown")
    assert told.args == [None]


def test_the_panel_fits_the_smallest_glass(panel: LoadPanel) -> None:
    theme = make_theme(1280, 800)
    for button in panel.findChildren(QPushButton):
        assert panel.rect().contains(button.mapTo(panel, button.rect().bottomRight()))
        assert min(button.width(), button.height()) >= theme.size("control_height") - 1
    assert load_words(122.5) == "122.5 kg"
