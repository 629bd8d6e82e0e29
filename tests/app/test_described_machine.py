"""One truth about the machine: what staff describe is what the guide speaks of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk.app.cli import build_parser
from kiosk.app.gallery import Gallery, panel_named
from kiosk.app.run_command import machine_for, plan_run, staff_room
from kiosk.app.staff_clerk import Clerk
from kiosk.motion.calibration import Calibration, Limits
from kiosk.screens.setup import SetupPage
from kiosk.storage.machine_book import MachineBook, MachineSetup, Source
from kiosk.training.coach import Coach
from kiosk.training.guide import GuideMachine, Lock, MachineKind
from kiosk.training.machine_profile import Grips, MachineProfile, first_profile
from kiosk.training.roles import Role
from kiosk.training.snapshot import Snapshot, WorkoutState
from kiosk.training.staff_jobs import LoadMachine, Person, SaveMachine, SetFirstPin
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_room import StaffRoom

HORIZONTAL = MachineProfile(MachineKind.HORIZONTAL, 10.0, grips=Grips.NONE, lowest_stop_checked="2026-05-01")


def guide_of(folder: Path, source: Source | None, sled: str = "lpos:/dev/ttyLEGPRESS") -> GuideMachine:
    config = folder / "kiosk.toml"
    config.write_text('[machine]\nkind = "vertical"\n', encoding="utf-8")
    if source is not None:
        MachineBook(folder).save(
            MachineSetup(
                calibration=Calibration(1_000.0, 601_000.0, 600.0, 590.0),
                limits=Limits(100.0, 550.0),
                profile=HORIZONTAL,
                source=source,
                by=1,
                saved_wall_s=0.0,
            )
        )
    line = ["run", "--config", str(config), "--data-dir", str(folder), "--sled", sled]
    plan = plan_run(build_parser().parse_args(line))
    return staff_room(plan, machine_for(plan)).described


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        (None, MachineKind.VERTICAL),
        (Source.COMMAND_LINE, MachineKind.VERTICAL),
        (Source.STAFF, MachineKind.HORIZONTAL),
    ],
)
def test_the_guide_speaks_of_what_staff_described_else_of_the_settings(
    tmp_path: Path, source: Source | None, kind: MachineKind
) -> None:
    assert guide_of(tmp_path, source).kind is kind


def test_what_staff_saw_reaches_the_guide(tmp_path: Path) -> None:
    seen = guide_of(tmp_path, Source.STAFF)
    assert (seen.lock, seen.handles, seen.lowest_stop) == (Lock.NONE, False, True)


def test_a_demonstration_shows_the_machine_of_the_settings(tmp_path: Path) -> None:
    assert guide_of(tmp_path, Source.STAFF, "simulated").kind is MachineKind.VERTICAL


def staff_say(room: StaffRoom, described: GuideMachine | None) -> None:
    room.answer(MachineFacts(described=described), 1.0)


def test_what_staff_save_holds_at_once_and_kiosk_toml_where_they_have_said_nothing() -> None:
    lever, upright = GuideMachine(lock=Lock.LEVER), GuideMachine(MachineKind.VERTICAL)
    room = StaffRoom(known=lever)
    coach = Coach(None, staff=room)
    assert coach.snapshot(0.0).machine == lever
    staff_say(room, upright)
    assert coach.snapshot(1.0).machine == upright
    staff_say(room, None)
    assert coach.snapshot(2.0).machine == lever


def test_the_disk_answers_a_saved_description_with_what_the_guide_needs(tmp_path: Path) -> None:
    person = Person(1, "technician", Role.TECHNICIAN)
    calibration, limits = Calibration(1_000.0, 601_000.0, 600.0, 590.0), Limits(100.0, 550.0)
    with Clerk(tmp_path, None) as clerk:
        clerk.do(SetFirstPin("135790"))
        clerk.do(SaveMachine(person, calibration, limits, HORIZONTAL, None))
        facts = clerk.do(LoadMachine())
    assert isinstance(facts, MachineFacts)
    assert facts.described == HORIZONTAL.for_guide


def test_pages_speak_of_the_new_machine_at_once_and_the_old_ones_are_gone(qapp: QApplication) -> None:
    gallery = Gallery(panel_named("1280x800"))
    setup = Snapshot(1.0, WorkoutState.SETUP, guided=True)
    gallery.show(setup)
    before = gallery.window.page
    assert isinstance(before, SetupPage) and before.title.text() == "Set the seat"
    usual = gallery.picture()
    gallery.show(replace(setup, machine=GuideMachine(MachineKind.VERTICAL)))
    after = gallery.window.page
    assert isinstance(after, SetupPage) and after.title.text() == "Lie down"
    assert gallery.picture() != usual
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gallery.window.findChildren(SetupPage) == [after]
    gallery.show(setup)
    assert gallery.picture() == usual
    gallery.close()


@pytest.mark.parametrize("lock", Lock)
@pytest.mark.parametrize("handles", [True, False])
def test_staff_begin_with_what_is_known_and_claim_no_stop(lock: Lock, handles: bool) -> None:
    known = GuideMachine(MachineKind.VERTICAL, lock, handles, plate_parallel=True, lowest_stop=True)
    begun = first_profile(known).for_guide
    assert (begun.kind, begun.lock, begun.plate_parallel) == (known.kind, known.lock, True)
    assert not begun.lowest_stop
