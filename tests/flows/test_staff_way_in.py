"""The way into staff mode, touched on the whole kiosk: hidden, forced when new, never in training's way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screens.attract import AttractPage
from kiosk.screens.goal import GoalPage
from kiosk.screens.staff_limits import StaffLimitsPage
from kiosk.screens.staff_menu import StaffMenuPage
from kiosk.screens.staff_pin import StaffPinPage
from kiosk.screens.staff_sensor import StaffSensorPage
from kiosk.storage.machine_book import MachineBook
from kiosk.storage.office import Office
from kiosk.training.roles import Role
from kiosk.training.sled import Machine
from kiosk.training.staff_jobs import NoteLeaving
from kiosk.widgets.long_press import LongPress
from tests.fakes.staff_stand import StaffStand, quick_key

PIN = "836150"


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[StaffStand]:
    made = StaffStand(qtbot, tmp_path)
    yield made
    made.close()


def test_a_short_touch_of_the_corner_is_an_ordinary_touch(stand: StaffStand) -> None:
    stand.hold_the_corner(2.0)
    assert stand.shows(GoalPage)


def test_three_seconds_in_the_corner_lead_to_the_pad_and_nothing_shows_it(stand: StaffStand) -> None:
    before = stand.page.grab().toImage()
    (place,) = stand.page.findChildren(LongPress)
    place.hide()
    assert stand.page.grab().toImage() == before, "the hidden place paints nothing"
    place.show()
    stand.hold_the_corner(3.3)
    assert stand.shows(StaffPinPage)


def test_a_finger_that_slides_away_opens_nothing(stand: StaffStand) -> None:
    (place,) = stand.page.findChildren(LongPress)
    stand.hold_the_corner(1.0)
    assert not stand.shows(StaffPinPage)
    assert not place.grab().isNull()


def test_a_new_kiosk_begins_with_the_choice_of_a_pin(stand: StaffStand) -> None:
    stand.room.ask_for_first_pin()
    stand.play(0.2)
    assert stand.shows(StaffPinPage)
    assert "Choose the technician's PIN" in stand.words()
    stand.type_pin(PIN)
    assert "Type the same PIN again." in stand.words()
    stand.type_pin(PIN)
    assert stand.shows(StaffMenuPage)


def test_training_goes_on_at_the_open_door_of_a_new_kiosk(qtbot: QtBot, tmp_path: Path) -> None:
    made = StaffStand(qtbot, tmp_path)
    made.room.ask_for_first_pin()
    made.play(0.2)
    assert made.shows(StaffPinPage)
    made.play(61.0)
    assert made.shows(AttractPage)
    made.press("Touch to start")
    assert made.shows(GoalPage)
    made.close()


def test_wrong_pins_lock_the_pad_in_words_and_the_log_knows(stand: StaffStand, tmp_path: Path) -> None:
    stand.into_staff_mode(PIN)
    stand.press("Leave staff mode")
    stand.hold_the_corner(3.3)
    orders = set()
    for _ in range(5):
        orders.add("".join(name for name in stand.visible() if name.isdigit()))
        stand.type_pin("274918")
    assert len(orders) > 1, "the digits change places"
    assert "The next try is possible in" in stand.words()
    assert not stand.can_press("5")
    stand.play(31.0)
    stand.close()
    office = Office.open(tmp_path, quick_key)
    said = [entry.what for entry in office.staff.audit.entries()]
    office.close()
    assert said.count("pin wrong") == 5
    assert "left" in said


def test_the_menu_shows_only_what_this_person_may_open(qtbot: QtBot, tmp_path: Path) -> None:
    office = Office.open(tmp_path, quick_key)
    technician = office.staff.begin("Technician", PIN)
    office.staff.add("Early shift", Role.STAFF, "274918", technician)
    office.close()
    made = StaffStand(qtbot, tmp_path)
    made.hold_the_corner(3.3)
    made.press("Early shift")
    made.type_pin("274918")
    assert made.shows(StaffMenuPage)
    made.settle()
    shown = set(made.visible())
    assert {"Calibration", "Sensor", "History", "Records"} <= shown
    assert "Machine" not in shown
    assert "Limits" not in shown, "there is nothing to limit before a calibration"
    made.press("Records")
    made.settle()
    assert not any("Delete" in words for words in made.visible())
    made.close()


def test_limits_are_set_by_touch_and_rule_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    from kiosk.app.staff_clerk import save_simulated_machine

    save_simulated_machine(tmp_path)
    reading = MachineBook(tmp_path).present()
    assert reading.version is not None and reading.version.setup is not None
    setup = reading.version.setup
    made = StaffStand(qtbot, tmp_path, Machine(setup.calibration, setup.limits))
    made.into_staff_mode(PIN)
    made.press("Limits")
    page = made.page
    assert isinstance(page, StaffLimitsPage)
    for _ in range(5):
        made.press("more")
    assert MachineBook(tmp_path).present().version == reading.version, "a draft is not in force"
    made.press("Put in force")
    made.play(0.2)
    snapshot = made.coach.snapshot(made.now_s)
    assert snapshot.limits is not None and snapshot.limits.depth_mm == 275.0
    made.close()


def test_the_sensor_page_never_shows_the_last_value_of_a_dead_signal(stand: StaffStand) -> None:
    stand.into_staff_mode(PIN)
    stand.press("Sensor")
    page = stand.page
    assert isinstance(page, StaffSensorPage)
    stand.play(1.0)
    assert page.raw.newest != ""
    stand.connected = False
    stand.play(0.5)
    assert page.raw.newest == "" and page.judged.newest == ""


def test_whoever_leaves_is_written_down(stand: StaffStand) -> None:
    stand.into_staff_mode(PIN)
    stand.play(61.0)
    assert stand.shows(AttractPage)
    left = [job for job in stand.desk.asked if isinstance(job, NoteLeaving)]
    assert [job.idle for job in left] == [True]


def test_a_technician_gives_somebody_a_pin_who_then_comes_in(stand: StaffStand) -> None:
    stand.into_staff_mode(PIN)
    stand.press("People")
    stand.press("New staff")
    stand.type_pin("111111")
    assert "simple row" in stand.words()
    stand.type_pin("274918")
    assert "The same PIN again for Staff." in stand.words()
    stand.type_pin("274918")
    stand.press("Menu")
    stand.press("Leave staff mode")
    stand.hold_the_corner(3.3)
    stand.press("Staff")
    stand.type_pin("274918")
    assert stand.shows(StaffMenuPage)
    stand.settle()
    assert "People" not in stand.visible()


def test_the_last_technician_cannot_be_removed(stand: StaffStand) -> None:
    stand.into_staff_mode(PIN)
    stand.press("People")
    stand.press("Technician")
    stand.press("Remove")
    stand.press("Really remove")
    assert "The last technician cannot be removed" in stand.words()
    stand.settle()
    assert "Technician" in stand.visible()
