"""Somebody who has never seen it calibrates an empty sled, touching only what can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screens.attract import AttractPage
from kiosk.screens.staff_calibration import StaffCalibrationPage
from kiosk.screens.staff_menu import StaffMenuPage
from kiosk.storage.machine_book import MachineBook
from kiosk.training.machine_state import MachineState
from kiosk.widgets.machine_figure import Rest
from tests.fakes.staff_stand import StaffStand

READ_S = 3.0
"""A new page or sentence is read before anything is done."""

REACT_S = 0.8
TWO_MINUTES_S = 120.0


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[StaffStand]:
    made = StaffStand(qtbot, tmp_path)
    yield made
    made.close()


class Newcomer:
    """Knows nothing but the page: moves the sled to where the picture wants it, presses what is lit."""

    def __init__(self, stand: StaffStand) -> None:
        self.stand = stand

    @property
    def page(self) -> StaffCalibrationPage:
        page = self.stand.page
        assert isinstance(page, StaffCalibrationPage)
        return page

    def press(self, words: str) -> None:
        self.stand.play(REACT_S)
        self.stand.press(words)

    def obey_picture(self) -> None:
        """Bring the sled to rest on what the picture shows."""
        self.stand.play(READ_S)
        _, rest = self.page.figure.target
        stand, machine = self.stand, self.stand.simulated
        stand.floor_mm = 0.0
        match rest:
            case Rest.TOP_STOP:
                stand.move_to(machine.travel_mm)
            case Rest.BOTTOM_STOP:
                stand.move_to(0.0)
            case Rest.BLOCK:
                stand.move_to(150.0)
                stand.floor_mm = 100.0
                stand.move_to(100.0)
            case Rest.RACK:
                stand.move_to(machine.rack_mm)

    def take(self) -> None:
        """Wait until the button may be pressed, then press it."""
        button = self.page.primary
        deadline_s = self.stand.now_s + 10.0
        while not button.isEnabled():
            assert self.stand.now_s < deadline_s, self.page.steady.text
            self.stand.play(0.1)
        self.press(button.text())

    def next_point(self) -> None:
        self.obey_picture()
        self.take()


def _begin(stand: StaffStand) -> Newcomer:
    stand.into_staff_mode()
    assert isinstance(stand.page, StaffMenuPage)
    newcomer = Newcomer(stand)
    stand.play(READ_S)
    newcomer.press("Calibration")
    stand.play(READ_S)
    newcomer.press("Calibrate")
    return newcomer


def test_an_empty_sled_is_calibrated_within_two_minutes(stand: StaffStand, tmp_path: Path) -> None:
    began_s = stand.now_s
    newcomer = _begin(stand)
    for _ in range(4):
        newcomer.next_point()
    stand.play(READ_S)
    newcomer.press("Put in force")
    stand.play(0.3)
    assert stand.now_s - began_s < TWO_MINUTES_S
    reading = MachineBook(tmp_path).present()
    assert reading.state is MachineState.VALID and reading.version is not None
    setup = reading.version.setup
    assert setup is not None
    assert setup.calibration.travel_mm == pytest.approx(620.0, abs=0.3)
    assert setup.calibration.rack_mm == pytest.approx(600.0, abs=0.3)
    assert setup.by == 1, "signed by the person whose PIN it was"
    snapshot = stand.coach.snapshot(stand.now_s)
    assert snapshot.calibrated and snapshot.limits == setup.limits, "judged by from now on"
    stand.play(2.0)
    snapshot = stand.coach.snapshot(stand.now_s)
    assert snapshot.signal_ok(stand.now_s)
    assert snapshot.position_mm == pytest.approx(600.0, abs=0.5)


def test_three_wrong_ways_are_refused_in_words_and_still_it_takes_two_minutes(
    stand: StaffStand, tmp_path: Path
) -> None:
    began_s = stand.now_s
    newcomer = _begin(stand)
    newcomer.next_point()

    # The bottom stop, without having moved the sled.
    stand.play(READ_S)
    newcomer.take()
    assert "Move the sled to the next point first" in newcomer.page.refusal.text
    newcomer.next_point()

    # The check point without the block.
    stand.play(READ_S)
    newcomer.take()
    assert "Move the sled to the next point first" in newcomer.page.refusal.text

    # The check point on a block of another length.
    stand.play(READ_S)
    stand.move_to(150.0)
    stand.floor_mm = 80.0
    stand.move_to(80.0)
    newcomer.take()
    assert "The check point reads 80.0 mm, it is at 100.0 mm." in newcomer.page.refusal.text
    assert not MachineBook(tmp_path).versions(), "nothing was stored so far"

    newcomer.next_point()
    assert newcomer.page.refusal.text == ""
    newcomer.next_point()
    stand.play(READ_S)
    newcomer.press("Put in force")
    stand.play(0.3)
    assert MachineBook(tmp_path).present().state is MachineState.VALID
    assert stand.now_s - began_s < TWO_MINUTES_S


def test_a_moving_sled_cannot_be_taken_and_the_page_says_why(stand: StaffStand) -> None:
    newcomer = _begin(stand)
    stand.play(1.0, speed_mmps=-150.0)
    assert not stand.can_press(newcomer.page.primary.text())
    assert newcomer.page.steady.text == "The sled is moving. Let go and wait."


def test_the_top_stop_missed_by_two_centimetres_is_found_by_the_frame_s_own_travel(
    stand: StaffStand,
) -> None:
    newcomer = _begin(stand)
    newcomer.press("Stop")
    for _ in range(95):
        newcomer.page.travel.plus.click()
    assert newcomer.page.travel.value.text() == "620"
    newcomer.press("Calibrate")
    newcomer.take()  # in the rack, 20 mm below the stop
    newcomer.next_point()
    assert "measures 600 mm" in newcomer.page.refusal.text
    assert "the frame has 620 mm" in newcomer.page.refusal.text


def test_what_was_begun_is_thrown_away_when_nobody_is_there(stand: StaffStand, tmp_path: Path) -> None:
    newcomer = _begin(stand)
    newcomer.next_point()
    stand.play(45.0)
    assert "Staff mode closes in" in newcomer.page.notice.text
    stand.play(16.0)
    assert isinstance(stand.page, AttractPage)
    assert not MachineBook(tmp_path).versions()
