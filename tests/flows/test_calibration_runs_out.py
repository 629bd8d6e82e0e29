"""A calibration that no longer holds: said in a plain sentence where people train, and nothing is judged."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.rehearsal import Rehearsal
from kiosk.app.staff_clerk import save_simulated_machine
from kiosk.app.staff_rehearsal import known_machine
from kiosk.motion.samples import LinkState
from kiosk.screens.attract import AttractPage
from kiosk.storage.machine_book import DAY_S, MachineBook
from kiosk.training import intents
from kiosk.training import staff_jobs as jobs
from kiosk.training.machine_state import MachineState
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.sled import Machine
from kiosk.training.snapshot import WorkoutState
from kiosk.training.staff_room import StaffRoom
from kiosk.training.truth import SensorTruth
from tests.fakes.staff_stand import StaffStand

EVERY_S = 600.0


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[StaffStand]:
    """Somebody was in staff mode today; the kiosk looks again every ten minutes."""
    save_simulated_machine(tmp_path)
    setup = MachineBook(tmp_path).present().version
    assert setup is not None and setup.setup is not None
    made = StaffStand(
        qtbot, tmp_path, Machine(setup.setup.calibration, setup.setup.limits), recheck_s=EVERY_S
    )
    yield made
    made.close()


def test_an_unused_kiosk_notices_that_its_calibration_ran_out(stand: StaffStand, tmp_path: Path) -> None:
    stand.play(0.5)
    page = stand.page
    assert isinstance(page, AttractPage) and page.notice.text == ""
    book = MachineBook(tmp_path)
    version = book.present().version
    assert version is not None and version.setup is not None
    book.save(replace(version.setup, valid_until_wall_s=time.time() - DAY_S))
    stand.play(1.0)
    assert page.notice.text == "", "looked at ten minutes later"
    stand.now_s += EVERY_S
    stand.play(0.5)
    assert page.notice.text == "Calibration expired: limits not watched"
    snapshot = stand.coach.snapshot(stand.now_s)
    assert snapshot.truth is SensorTruth.UNCALIBRATED and snapshot.limits is None
    assert snapshot.position_mm is None, "no verdict can be made of it"
    book.save(replace(version.setup, valid_until_wall_s=time.time() + DAY_S))
    stand.now_s += EVERY_S
    stand.play(0.5)
    assert page.notice.text == "" and stand.coach.snapshot(stand.now_s).calibrated


def test_a_failed_daily_check_is_said_in_its_own_words(qtbot: QtBot, tmp_path: Path) -> None:
    save_simulated_machine(tmp_path)
    MachineBook(tmp_path).suspend("The daily check found the top stop +4.2 mm off.", 1)
    stand = StaffStand(qtbot, tmp_path, recheck_s=EVERY_S)
    stand.play(0.5)
    page = stand.page
    assert isinstance(page, AttractPage)
    assert page.notice.text == "Daily check failed: limits not watched"
    stand.press("Touch to start")
    snapshot = stand.coach.snapshot(stand.now_s)
    assert snapshot.machine_state is MachineState.SUSPENDED and not snapshot.calibrated
    stand.close()


def test_nobody_looks_while_somebody_trains_and_a_set_keeps_its_calibration() -> None:
    room = StaffRoom(recheck_s=20.0)
    rehearsal = Rehearsal("rack 1; unrack; rep x6; rack; rack 600", staff=room)
    rehearsal.link(LinkState.LIVE)
    rehearsal.play(0.2)
    assert [type(job) for job in rehearsal.coach.staff_jobs()] == [jobs.LoadMachine]
    rehearsal.begin(PROGRAMMES[Goal.SIZE])
    rehearsal.until(lambda shown: shown.reps_done == 2)
    expired = replace(known_machine(), state=MachineState.EXPIRED)
    rehearsal.coach.staff_answer(expired, rehearsal.now_s)
    rehearsal.until(lambda shown: shown.reps_done == 4)
    rehearsal.play(60.0)
    assert rehearsal.coach.state is not WorkoutState.ATTRACT
    assert rehearsal.coach.staff_jobs() == []
    rehearsal.intent(intents.Leave())
    rehearsal.play(0.2)
    assert [type(job) for job in rehearsal.coach.staff_jobs()] == [jobs.LoadMachine]
    rehearsal.coach.staff_answer(expired, rehearsal.now_s)
    rehearsal.play(0.2)
    snapshot = rehearsal.snapshot()
    assert not snapshot.calibrated and snapshot.machine_state is MachineState.EXPIRED
    assert "has run out" in snapshot.truth_reason


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (MachineState.NONE, "Not calibrated: limits not watched"),
        (MachineState.EXPIRED, "Calibration expired: limits not watched"),
        (MachineState.SUSPENDED, "Daily check failed: limits not watched"),
    ],
)
def test_the_live_page_says_why_nothing_is_judged(state: MachineState, words: str) -> None:
    from kiosk.screens.live_words import notice

    rehearsal = Rehearsal("rack 1; unrack; rep x2; rack 9", calibrated=False, state=state)
    rehearsal.begin(PROGRAMMES[Goal.SIZE])
    rehearsal.intent(intents.StartSet())
    rehearsal.play(8.0)
    snapshot = rehearsal.snapshot()
    assert notice(snapshot, snapshot.look(snapshot.t_s)) == words
    assert snapshot.attempts == () and snapshot.reps_done == 0
