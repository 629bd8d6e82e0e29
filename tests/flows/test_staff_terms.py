"""Staff set how long calibrations hold and sets are kept; what a shorter time deletes is said, then held."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.keeper import kept_days
from kiosk.app.staff_clerk import save_simulated_machine
from kiosk.screens.staff_terms import StaffTermsPage
from kiosk.storage.history import open_history
from kiosk.storage.staff_settings import SettingsBook
from kiosk.storage.store import Store
from kiosk.training import staff_jobs as jobs
from kiosk.training.roles import Role
from kiosk.training.staff_intents import SaveSettings, SetSettings
from kiosk.training.staff_settings import StaffSettings
from kiosk.widgets.hold_button import HOLD_S
from tests.fakes.records import PROGRAMME, record
from tests.fakes.staff_stand import StaffStand

DAY_S = 86_400.0
AGES_DAYS = (400, 200, 100, 10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A machine that was trained on so many days ago, two sets each time."""
    save_simulated_machine(tmp_path)
    store = Store.open(tmp_path)
    for age in AGES_DAYS:
        began_s = time.time() - age * DAY_S - 60.0
        workout = store.begin_workout(PROGRAMME, began_s)
        for number in (1, 2):
            store.save_set(workout, record(number), began_s + number)
    store.close()
    return tmp_path


@pytest.fixture
def stand(qtbot: QtBot, folder: Path) -> Iterator[StaffStand]:
    made = StaffStand(qtbot, folder)
    made.into_staff_mode()
    made.press("Periods")
    made.settle()
    yield made
    made.close()


def page(stand: StaffStand) -> StaffTermsPage:
    assert isinstance(stand.page, StaffTermsPage)
    return stand.page


def facts(stand: StaffStand) -> dict[str, str]:
    return {fact.name: fact.values[0] for fact in page(stand).facts.facts()}


def sets(folder: Path) -> int:
    with open_history(folder) as history:
        return history.stock((), time.time()).sets


def keep_for(stand: StaffStand, words: str) -> None:
    stand.press("Sets are kept")
    while page(stand).knob.value.text() != words:
        stand.press("less")


def hold(stand: StaffStand, seconds: float) -> None:
    button = page(stand).erase
    assert button.isVisible() and button.isEnabled()
    place = button.mapTo(stand.window, button.rect().center())
    handle = stand.window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=place)
    stand.play(seconds)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=place)
    stand.play(0.3)


def test_the_page_says_what_is_kept(stand: StaffStand) -> None:
    told = facts(stand)
    assert (told["Sets"], told["Workouts"], told["Its age"]) == ("8", "4", "400 days")


def test_a_shorter_time_says_what_it_deletes_and_is_held(stand: StaffStand, folder: Path) -> None:
    keep_for(stand, "180 days")
    stand.settle()
    assert "4 sets older than 180 days are deleted" in stand.words()
    assert "Put in force" not in stand.visible(), "a touch is not enough"
    hold(stand, HOLD_S / 2)
    assert sets(folder) == 8 and SettingsBook(folder).present().settings.retention_days is None
    hold(stand, HOLD_S + 0.3)
    assert sets(folder) == 4
    assert SettingsBook(folder).present().settings.retention_days == 180
    stand.settle()
    assert facts(stand)["Sets"] == "4", "it says what is left"
    assert not stand.can_press("Put in force")


def test_a_time_that_deletes_nothing_needs_no_holding(stand: StaffStand, folder: Path) -> None:
    keep_for(stand, "730 days")
    stand.press("Put in force")
    assert sets(folder) == 8
    assert SettingsBook(folder).present().settings.retention_days == 730
    assert kept_days(folder) == 730, "the daily work knows it without a restart"


def test_putting_it_in_force_without_being_sure_deletes_nothing(stand: StaffStand, folder: Path) -> None:
    stand.kiosk.intent(SetSettings(StaffSettings(retention_days=30)))
    stand.kiosk.intent(SaveSettings())
    assert sets(folder) == 8, "not without being sure"


def test_the_next_calibration_holds_as_long_as_staff_want(stand: StaffStand, folder: Path) -> None:
    before = facts(stand)["Calibration valid until"]
    stand.press("Calibration holds")
    stand.press("less")
    stand.press("Put in force")
    assert SettingsBook(folder).present().settings.valid_days == 180
    stand.settle()
    assert facts(stand)["Calibration valid until"] == before, "the one in force keeps its end"


def test_staff_do_not_delete(qtbot: QtBot, folder: Path) -> None:
    stand = StaffStand(qtbot, folder)
    clerk = stand.desk.clerk
    first = clerk.do(jobs.SetFirstPin("836150"))
    assert isinstance(first, jobs.PinJudged) and first.person is not None
    people = clerk.do(jobs.AddPerson(first.person, "Staff", Role.STAFF, "274918"))
    assert isinstance(people, jobs.PeopleFacts)
    wanted = StaffSettings(retention_days=30)
    refused = clerk.do(jobs.WriteSettings(people.people[-1], wanted, erase=True))
    assert isinstance(refused, jobs.JobFailed) and sets(folder) == 8
    stand.hold_the_corner(3.3)
    stand.press("Staff")
    stand.type_pin("274918")
    stand.play(0.3)
    stand.press("Periods")
    stand.press("Sets are kept")
    assert not stand.can_press("less")
    stand.close()


@pytest.mark.expected_log("staff settings are damaged")
def test_damaged_settings_delete_nothing(folder: Path) -> None:
    book = SettingsBook(folder)
    book.save(StaffSettings(retention_days=30))
    book.save(StaffSettings(retention_days=None))
    newest = sorted((folder / "settings").iterdir())[-1]
    newest.write_bytes(newest.read_bytes()[:-1])
    assert kept_days(folder) is None, "the older ones say 30 days, but nobody knows what holds"
