"""A technician turns the picture by touch: tried by a start of the shell, kept, or gone back by itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.shell_turn import FOLDER, TRIED, TURN, ShellTurn, shell_turn
from kiosk.app.staff_clerk import save_simulated_machine
from kiosk.bench.guard.supervised import SupervisedKiosk
from kiosk.screens.attract import AttractPage
from kiosk.screens.staff_turn import StaffTurnPage
from kiosk.screens.staff_turned import StaffTurnedPage
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.storage.turn_files import KEPT, TRY, TurnFiles
from kiosk.training import staff_jobs as jobs
from kiosk.training.roles import Role
from kiosk.training.screen_turn import Turn, TurnFacts
from kiosk.training.sled import Machine
from kiosk.training.snapshot import WorkoutState
from kiosk.training.staff_turn import KEEP_S
from tests.fakes.staff_stand import StaffStand


def shell(folder: Path, turn: int = 0, tried: bool = False) -> ShellTurn:
    """What the shell tells a kiosk that it has started."""
    found = shell_turn({FOLDER: str(folder / "screen"), TURN: str(turn), TRIED: "1" if tried else ""})
    assert found is not None
    return found


def on_disk(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted((folder / "screen").glob("*"))}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save_simulated_machine(tmp_path)
    return tmp_path


def test_a_turn_is_tried_by_the_next_start_of_the_shell(qtbot: QtBot, folder: Path) -> None:
    stand = StaffStand(qtbot, folder, shell=shell(folder))
    stand.into_staff_mode()
    stand.press("Screen")
    stand.press("Turn")
    assert stand.shows(StaffTurnPage) and not stand.can_press("Try it"), "as it is"
    stand.press("Turned right")
    assert on_disk(folder) == {} and stand.shell_starts == 0, "a choice does nothing yet"
    stand.press("Try it")
    stand.settle()
    assert (on_disk(folder), stand.shell_starts) == ({TRY: "90\n"}, 1)
    assert not stand.can_press("Try it")
    stand.close()


def test_whoever_answers_keeps_it(qtbot: QtBot, folder: Path) -> None:
    stand = StaffStand(qtbot, folder, shell=shell(folder, 90, tried=True))
    assert stand.shows(StaffTurnedPage), "asked before anything else, without a PIN"
    stand.play(KEEP_S / 2)
    stand.press("Keep it")
    stand.settle()
    assert stand.shows(AttractPage)
    stand.play(2 * KEEP_S)
    assert (on_disk(folder), stand.shell_starts) == ({KEPT: "90\n"}, 0)
    stand.close()


def test_without_an_answer_it_goes_back_by_itself_once(qtbot: QtBot, folder: Path) -> None:
    stand = StaffStand(qtbot, folder, shell=shell(folder, 90, tried=True))
    stand.play(KEEP_S - 1.5)
    assert stand.shell_starts == 0
    stand.play(2.0)
    assert (on_disk(folder), stand.shell_starts) == ({}, 1)
    stand.play(30.0)
    assert stand.shell_starts == 1
    stand.close()


def test_whoever_sees_that_it_is_wrong_need_not_wait(qtbot: QtBot, folder: Path) -> None:
    stand = StaffStand(qtbot, folder, shell=shell(folder, 180, tried=True))
    stand.press("Go back")
    stand.settle()
    assert (on_disk(folder), stand.shell_starts) == ({}, 1)
    stand.close()


def test_a_set_is_never_cut_short_by_the_question(qtbot: QtBot, folder: Path) -> None:
    simulated = SimulatedMachine()
    machine = Machine(simulated.calibration, simulated.limits)
    stand = StaffStand(qtbot, folder, machine, shell=shell(folder, 90, tried=True))
    stand.play(2.0)
    assert stand.shows(StaffTurnedPage)
    # Somebody unracks the sled: they have come to train.
    stand.move_to(stand.simulated.rack_mm + 30.0)
    stand.move_to(stand.simulated.rack_mm - 45.0)
    stand.play(1.0)
    assert stand.coach.state is not WorkoutState.STAFF, "it gives way"
    stand.play(KEEP_S + 5.0)
    assert stand.shell_starts == 0
    end_s = stand.now_s + 900.0
    while not stand.shell_starts and stand.now_s < end_s:
        stand.play(10.0)
    assert stand.shell_starts == 1, "asked again when nobody trains, and gone back"
    stand.close()


def test_a_disk_that_refuses_says_so_and_the_picture_goes_back(qtbot: QtBot, folder: Path) -> None:
    (folder / "screen").write_text("in the way")
    stand = StaffStand(qtbot, folder, shell=shell(folder, 90, tried=True))
    stand.press("Keep it")
    stand.settle()
    assert "cannot be stored" in stand.words()
    stand.play(KEEP_S)
    assert stand.shell_starts == 1
    stand.close()


def test_a_window_says_that_it_cannot(qtbot: QtBot, folder: Path) -> None:
    stand = StaffStand(qtbot, folder)
    stand.into_staff_mode()
    stand.press("Screen")
    stand.press("Turn")
    assert "in a window" in stand.words()
    assert not stand.can_press("Turned left") and not stand.can_press("Try it")
    stand.close()


def test_only_a_technician_turns_the_picture(qtbot: QtBot, folder: Path) -> None:
    stand = StaffStand(qtbot, folder, shell=shell(folder))
    clerk = stand.desk.clerk
    first = clerk.do(jobs.SetFirstPin("836150"))
    assert isinstance(first, jobs.PinJudged) and first.person is not None
    people = clerk.do(jobs.AddPerson(first.person, "Staff", Role.STAFF, "274918"))
    assert isinstance(people, jobs.PeopleFacts)
    staff = people.people[-1]
    refused = clerk.do(jobs.WriteTurnTry(staff, Turn.LEFT))
    assert isinstance(refused, jobs.JobFailed) and on_disk(folder) == {}
    stand.hold_the_corner(3.3)
    stand.press("Staff")
    stand.type_pin("274918")
    stand.play(0.3)
    stand.press("Screen")
    stand.settle()
    assert "Turn" not in stand.visible()
    stand.close()


def test_every_try_and_every_kept_turn_is_in_the_log(qtbot: QtBot, folder: Path) -> None:
    stand = StaffStand(qtbot, folder, shell=shell(folder))
    clerk = stand.desk.clerk
    first = clerk.do(jobs.SetFirstPin("836150"))
    assert isinstance(first, jobs.PinJudged) and first.person is not None
    clerk.do(jobs.WriteTurnTry(first.person, Turn.LEFT))
    clerk.do(jobs.WriteKeptTurn(Turn.LEFT))
    facts = clerk.do(jobs.LoadPeople())
    assert isinstance(facts, jobs.PeopleFacts)
    assert [(line.who, line.what) for line in facts.log[:2]] == [
        ("", "screen turn kept"),
        ("Technician", "screen turn tried"),
    ]
    stand.close()


@pytest.mark.parametrize(
    ("env", "known"),
    [
        ({}, None),
        ({FOLDER: "/x"}, None),
        ({TURN: "90"}, None),
        ({FOLDER: "/x", TURN: "91"}, None),
        ({FOLDER: "/x", TURN: ""}, None),
        ({FOLDER: "/x", TURN: "270", TRIED: ""}, TurnFacts(Turn.LEFT)),
        ({FOLDER: "/x", TURN: "0", TRIED: "1"}, TurnFacts(Turn.NONE, tried=True)),
    ],
)
def test_what_the_shell_says_is_checked(env: dict[str, str], known: TurnFacts | None) -> None:
    found = shell_turn(env)
    assert (None if found is None else found.facts) == known


def test_a_kiosk_that_crashed_after_the_answer_does_not_ask_again(folder: Path) -> None:
    TurnFiles(folder / "screen").keep(Turn.RIGHT)
    assert shell(folder, 90, tried=True).facts == TurnFacts(Turn.RIGHT)
    assert shell(folder, 180, tried=True).facts == TurnFacts(Turn.DOWN, tried=True)


@pytest.mark.parametrize("content", ["", "91", "left", "90 90", "\x00"])
def test_a_damaged_file_is_no_turn(tmp_path: Path, content: str) -> None:
    (tmp_path / KEPT).write_text(content)
    assert TurnFiles(tmp_path).kept() is None


@pytest.mark.real_time
@pytest.mark.timeout(120)
def test_a_real_kiosk_that_nobody_answers_ends_and_takes_its_shell_with_it(tmp_path: Path) -> None:
    told = {FOLDER: str(tmp_path / "screen"), TURN: "90", TRIED: "1"}
    master, sensor = os.openpty()  # plugged in and silent: nobody trains
    sled = ("--sled", f"lpos:{os.ttyname(sensor)}")
    with SupervisedKiosk(tmp_path, arguments=sled, env=told) as kiosk:
        up = kiosk.wait_for(r"kiosk \(full\) is up")
        again = kiosk.wait_for("the shell has to start anew", after=up)
        assert KEEP_S - 2.0 < kiosk.stamp_s(again) - kiosk.stamp_s(up) < KEEP_S + 20.0
        assert kiosk.wait() == 0, "the compositor ends well and the service manager starts both"
        assert not [line.text for line in kiosk.lines if "next start" in line.text], "that was no crash"
    os.close(master)
    os.close(sensor)
