"""Does staff mode's jobs on the disk, one at a time. Slow: not for the GUI thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from kiosk.app.black_boxes import FOLDER as BOXES
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.storage import staff as pins
from kiosk.storage.checks import Checks
from kiosk.storage.errors import StoreError
from kiosk.storage.machine_book import (
    DAY_S,
    DEFAULT_VALID_DAYS,
    MachineBook,
    MachineSetup,
    MachineState,
    MachineVersion,
    Source,
)
from kiosk.storage.tables import Tables
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.staff_jobs import (
    CheckPin,
    DoorFacts,
    JobFailed,
    LoadMachine,
    LookAtDoor,
    NoteLeaving,
    Person,
    PinJudged,
    RestoreMachine,
    SaveCheck,
    SaveMachine,
    SetFirstPin,
    StaffAnswer,
    StaffJob,
)
from kiosk.training.staff_machine import CheckEntry, MachineFacts, VersionInfo

FIRST_LABEL = "Technician"

Key = Callable[[str, bytes], bytes]


class Clerk:
    """The data folder from one thread: the one that enters it as a context manager.

    Args:
        folder: data folder of the kiosk.
        counts_per_mm: scale of the connected sensor, None where it has none of its own.
        key: PIN and salt to key.
    """

    def __init__(self, folder: Path, counts_per_mm: float | None, key: Key = pins.scrypt) -> None:
        self._folder = folder
        self._counts_per_mm = counts_per_mm
        self._key = key
        self._book = MachineBook(folder)
        self._tables: Tables | None = None

    def __enter__(self) -> Clerk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._tables is not None:
            self._tables.close()
            self._tables = None

    def do(self, job: StaffJob) -> StaffAnswer | None:
        """Do it; None when there is nothing to say. A refusal comes back as a sentence."""
        try:
            return self._do(job)
        except (StoreError, ValueError, pins.NotAllowedError) as refused:
            return JobFailed(str(refused))

    def _do(self, job: StaffJob) -> StaffAnswer | None:
        staff = self._staff()
        match job:
            case LookAtDoor():
                return _door(staff)
            case CheckPin(person, pin):
                return _judged(staff.enter(_stored(person), pin))
            case SetFirstPin(pin):
                return PinJudged(_shown(staff.begin(FIRST_LABEL, pin)))
            case NoteLeaving(person, idle):
                staff.left(_stored(person), idle)
                return None
        return self._do_machine(job)

    def _do_machine(self, job: StaffJob) -> MachineFacts:
        match job:
            case SaveMachine():
                self._save(job)
            case RestoreMachine(person, number):
                version = self._book.restore(number, person.id)
                self._log("calibration restored", person, version=version.number, of=number)
            case SaveCheck(person, result):
                Checks(self._open(), self._book).save(result, person.id)
            case LoadMachine():
                pass
        return self._facts()

    def _save(self, job: SaveMachine) -> None:
        newest = self._book.present().version
        before = None if newest is None else newest.setup
        now_s = time.time()
        calibrated = job.third is not None or before is None
        setup = MachineSetup(
            calibration=job.calibration,
            limits=job.limits,
            profile=job.profile,
            source=Source.STAFF,
            by=job.person.id,
            saved_wall_s=now_s,
            valid_until_wall_s=now_s + DEFAULT_VALID_DAYS * DAY_S
            if calibrated or before is None
            else before.valid_until_wall_s,
            third=job.third if calibrated or before is None else before.third,
            suspended="" if calibrated or before is None else before.suspended,
        )
        version = self._book.save(setup)
        what = "calibrated" if calibrated else "limits set"
        self._log(
            what,
            job.person,
            version=version.number,
            travel_mm=round(job.calibration.travel_mm, 1),
            depth_mm=round(job.limits.depth_mm, 1),
            lockout_mm=round(job.limits.lockout_mm, 1),
        )

    def _facts(self) -> MachineFacts:
        labels = {person.id: person.label for person in self._staff().people()}
        reading = self._book.present()
        version = reading.version
        setup = None if version is None else version.setup
        history = Checks(self._open(), self._book).history()
        return MachineFacts(
            in_force=None if version is None or setup is None else _info(version, labels),
            judging=reading.state is MachineState.VALID,
            sentence=reading.sentence,
            versions=tuple(_info(one, labels) for one in self._book.versions()),
            checks=tuple(CheckEntry(_day(entry.saved_wall_s), entry.result) for entry in history),
            counts_per_mm=self._counts_per_mm,
            black_boxes=_newest_first(self._folder / BOXES),
            profile=MachineProfile() if setup is None else setup.profile,
        )

    def _log(self, what: str, person: Person, **detail: object) -> None:
        self._staff().audit.note(what, person.id, **detail)

    def _staff(self) -> pins.Staff:
        return pins.Staff(self._open(), key=self._key)

    def _open(self) -> Tables:
        if self._tables is None:
            self._tables = Tables.open(self._folder)
        return self._tables


def save_simulated_machine(folder: Path) -> None:
    """What staff would have taught the simulated machine, in a folder that has nothing yet."""
    machine = SimulatedMachine()
    setup = MachineSetup(
        calibration=machine.calibration,
        limits=machine.limits,
        profile=MachineProfile(nominal_travel_mm=machine.travel_mm),
        source=Source.COMMAND_LINE,
        by=0,
        saved_wall_s=time.time(),
    )
    MachineBook(folder).save(setup)


def _door(staff: pins.Staff) -> DoorFacts:
    waiting = staff.waiting()
    people = tuple(_shown(person) for person in staff.people())
    return DoorFacts(people, waiting.wait_s, waiting.answer is pins.Answer.BARRED)


def _judged(entrance: pins.Entrance) -> PinJudged:
    person = None if entrance.person is None else _shown(entrance.person)
    return PinJudged(
        person,
        entrance.wait_s,
        barred=entrance.answer is pins.Answer.BARRED,
        wrong=entrance.answer is pins.Answer.WRONG,
    )


def _shown(person: pins.Person) -> Person:
    return Person(person.id, person.label, person.role)


def _stored(person: Person) -> pins.Person:
    return pins.Person(person.id, person.label, person.role)


def _info(version: MachineVersion, labels: dict[int, str]) -> VersionInfo:
    setup = version.setup
    if setup is None:
        return VersionInfo(version.number, None, None, None, damage=version.damage)
    signed = labels.get(setup.by, "") if setup.by else setup.source.value
    return VersionInfo(
        number=version.number,
        calibration=setup.calibration,
        limits=setup.limits,
        profile=setup.profile,
        third=setup.third,
        signed=signed,
        day=f"{_day(setup.saved_wall_s)} {time.strftime('%H:%M', time.localtime(setup.saved_wall_s))}",
        valid_until="" if setup.valid_until_wall_s is None else _day(setup.valid_until_wall_s),
        restored_from=setup.restored_from,
    )


def _day(wall_s: float) -> str:
    """``2026-11-12``: the same in every language."""
    return time.strftime("%Y-%m-%d", time.localtime(wall_s))
