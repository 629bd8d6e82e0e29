"""A page whose form is broken is not opened: a sentence stands there, staff read why, training goes on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import resources
from kiosk.app.later_pages import build_page
from kiosk.app.staff_pages import StaffPages
from kiosk.screens.base import FormError, PageContext
from kiosk.screens.live import LivePage
from kiosk.screens.missing import MissingPage
from kiosk.screens.setup import SetupPage
from kiosk.training.intents import Back, FirstTime, Intent, Leave, Ready, StartSet
from kiosk.training.snapshot import WorkoutState
from kiosk.training.staff_intents import GoTo, LeaveStaff, Place
from tests.fakes.pages import make_context, make_guide
from tests.fakes.stand import Stand

BROKEN = "<ui version='4.0'><class>Other</class><widget class='QWidget' name='Other'/></ui>"
"""A form, but not that of any page."""
S = WorkoutState


@pytest.fixture
def forms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped forms, in a folder of their own that every page is loaded from."""
    copied = tmp_path / "screens"
    shutil.copytree(resources.forms(), copied)
    monkeypatch.setattr(resources, "forms", lambda: copied)
    return copied


def broken(forms: Path, stem: str) -> PageContext:
    (forms / f"{stem}.ui").write_text(BROKEN, encoding="utf-8")
    return make_context(1280, 800)


@pytest.mark.expected_log("the page 'help' cannot be shown: form help.ui")
def test_a_touch_that_asks_for_a_broken_page_leads_to_one_sentence_and_back_to_training(
    qtbot: QtBot, forms: Path
) -> None:
    broken(forms, "help")
    stand = Stand(qtbot, "rack 12; unrack; rep x5; rack 3")
    stand.play(0.5)
    stand.finger("start")
    stand.finger("size_card")
    stand.finger("help")
    page = stand.window.page
    assert isinstance(page, MissingPage)
    assert page.title.text() == "This page cannot be shown"
    assert "help.ui" in page.reason.text() and page.reason.isVisible()
    stand.finger("on")
    assert stand.page() is SetupPage
    stand.play(14.0)
    assert stand.page() is LivePage, "the sled itself went on with the workout"


@pytest.mark.expected_log("the page 'setup' cannot be shown: form setup.ui")
def test_around_a_broken_setup_a_set_is_lifted(qtbot: QtBot, forms: Path) -> None:
    broken(forms, "setup")
    stand = Stand(qtbot, "rack 6; unrack; rep x5; rack 3")
    stand.play(0.5)
    stand.finger("start")
    stand.finger("size_card")
    assert stand.page() is MissingPage
    stand.finger("on")
    assert stand.page() is LivePage
    stand.play(18.0)
    assert any(event["counted"] for event in stand.events("rep"))


@pytest.mark.expected_log("cannot be shown: form ")
@pytest.mark.parametrize(
    ("state", "stem", "on"),
    [
        (S.GOAL, "goal", FirstTime()),
        (S.OWN, "own", Back()),
        (S.HEALTH, "health", Back()),
        (S.SETUP, "setup", Ready()),
        (S.FEET, "feet", Back()),
        (S.RANGE, "range", Back()),
        (S.HELP, "help", Back()),
        (S.RESTING, "rest", StartSet()),
        (S.SUMMARY, "summary", None),
    ],
)
def test_every_page_that_training_can_do_without_has_a_way_around(
    qtbot: QtBot, forms: Path, state: WorkoutState, stem: str, on: Intent | None
) -> None:
    page = build_page(state, broken(forms, stem), make_guide)
    qtbot.addWidget(page)
    assert isinstance(page, MissingPage)
    asked: list[object] = []
    page.intent.connect(asked.append)
    page.on.click()
    page.leave.click()
    assert asked == [*([] if on is None else [on]), Leave()]
    assert page.on.isHidden() == (on is None)


@pytest.mark.parametrize(("state", "stem"), [(S.STUCK, "stuck"), (S.HURT, "hurt")])
def test_without_the_pages_for_moments_of_danger_there_is_no_kiosk(
    qtbot: QtBot, forms: Path, state: WorkoutState, stem: str
) -> None:
    with pytest.raises(FormError, match=f"form {stem}.ui"):
        build_page(state, broken(forms, stem), make_guide)


@pytest.mark.expected_log("the page 'own' cannot be shown: form own.ui")
def test_a_broken_page_that_nobody_asked_for_does_not_end_the_kiosk(qtbot: QtBot, forms: Path) -> None:
    broken(forms, "own")
    stand = Stand(qtbot, "rack 3")
    for _ in stand.window.build_others():
        pass
    assert len(stand.window.findChildren(MissingPage)) == 1


@pytest.mark.expected_log("the staff page 'about' cannot be shown: form staff_about.ui")
def test_staff_come_back_from_a_broken_page(qtbot: QtBot, forms: Path) -> None:
    pages = StaffPages(broken(forms, "staff_about"))
    page = pages[Place.ABOUT]
    qtbot.addWidget(page)
    asked: list[object] = []
    page.intent.connect(asked.append)
    assert isinstance(page, MissingPage) and "staff_about.ui" in page.reason.text()
    page.on.click()
    page.leave.click()
    assert asked == [GoTo(Place.MENU), LeaveStaff()]
    assert pages[Place.ABOUT] is page
