"""Does staff mode's jobs on the records, one at a time. Slow: not for the GUI thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from kiosk.app.black_boxes import FOLDER as BOXES
from kiosk.app.staff_archive import Archive
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.storage import staff as pins
from kiosk.storage.errors import StoreError
from kiosk.storage.machine_book import (
    DAY_S,
    MachineBook,
    MachineSetup,
    MachineVersion,
    Source,
)
from kiosk.storage.office import Office
from kiosk.storage.turn_files import TurnFiles
from kiosk.training import staff_jobs as jobs
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.roles import Right
from kiosk.training.staff_jobs import (
    DoorFacts,
    HistoryJob,
    JobFailed,
    LogLine,
    MachineJob,
    PeopleFacts,
    PeopleJob,
    Person,
    PinJudged,
    RecordsJob,
    SaveMachine,
    StaffAnswer,
    StaffJob,
)
from kiosk.training.staff_machine import CheckEntry, MachineFacts, VersionInfo

FIRST_LABEL = "Technician"
LOG_LINES = 40

Key = Callable[[str, bytes], bytes]


class Clerk:
    """The data folder from one thread: the one that enters it as a context manager.

    Args:
        folder: data folder of the kiosk.
        counts_per_mm: scale of the connected sensor, None where it has none of its own.
        described: the machine before staff have described it.
        turns: where the shell reads how staff turned the picture; None without one.
        key: PIN and salt to key.
    """

    def __init__(
        self,
        folder: Path,
        counts_per_mm: float | None,
        key: Key = pins.scrypt,
        described: MachineProfile | None = None,
        turns: TurnFiles | None = None,
    ) -> None:
        self._turns = turns
        self._folder = folder
        self._described = described or MachineProfile()
        self._counts_per_mm = counts_per_mm
        self._key = key
        self._opened: Office | None = None

    def __enter__(self) -> Clerk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def do(self, job: StaffJob) -> StaffAnswer | None:
        """Do it; None when there is nothing to say. A refusal comes back as a sentence."""
        try:
            if isinstance(job, MachineJob):
                return self._do_machine(job)
            if isinstance(job, HistoryJob | RecordsJob):
                return Archive(self._office(), self._folder).do(job)
            if isinstance(job, PeopleJob):
                return self._do_people(job)
            if isinstance(job, jobs.WriteSettings):
                return self._save_settings(job)
            if isinstance(job, jobs.TurnJob):
                return self._do_turn(job)
            return self._do_door(job)
        except (StoreError, ValueError, pins.NotAllowedError) as refused:
            return JobFailed(str(refused))
        except OSError as refused:
            return JobFailed(f"{refused.filename or self._folder}: {refused.strerror}.")

    def _do_door(self, job: StaffJob) -> StaffAnswer | None:
        staff = self._office().staff
        match job:
            case jobs.LookAtDoor():
                return _door(staff)
            case jobs.CheckPin(person, pin):
                return _judged(staff.enter(stored(person), pin))
            case jobs.SetFirstPin(pin):
                return PinJudged(_shown(staff.begin(FIRST_LABEL, pin)))
            case jobs.NoteLeaving(person, idle):
                staff.left(stored(person), idle)
        return None

    def _save_settings(self, job: jobs.WriteSettings) -> StaffAnswer:
        """Deletion that somebody has seen and asked for does not wait for the night."""
        self._office().save_settings(job.settings, stored(job.by))
        if job.erase and job.settings.retention_days is not None:
            oldest_s = time.time() - job.settings.retention_days * DAY_S
            self._office().delete_before(oldest_s, stored(job.by))
        return jobs.SettingsFacts(self._office().settings.present().settings)

    def _do_turn(self, job: jobs.TurnJob) -> StaffAnswer:
        """The log comes first: what is not written there is not done."""
        if self._turns is None:
            return JobFailed("Nothing around this kiosk can turn its picture.")
        match job:
            case jobs.WriteTurnTry(by, turn):
                pins.demand(stored(by), Right.MACHINE)
                self._office().staff.audit.note("screen turn tried", by.id, degrees=turn.value)
                self._turns.try_once(turn)
            case jobs.WriteKeptTurn(turn):
                self._office().staff.audit.note("screen turn kept", degrees=turn.value)
                self._turns.keep(turn)
                return jobs.TurnKept(turn)
        return jobs.ShellAgain()

    def _do_people(self, job: PeopleJob) -> PeopleFacts:
        staff = self._office().staff
        match job:
            case jobs.AddPerson(by, label, role, pin):
                staff.add(label, role, pin, stored(by))
            case jobs.SetPin(by, person, pin):
                staff.change_pin(stored(person), pin, stored(by))
            case jobs.RemovePerson(by, person):
                staff.remove(stored(person), stored(by))
        labels = {person.id: person.label for person in staff.people()}
        broken = staff.audit.verify()
        return PeopleFacts(
            people=tuple(_shown(person) for person in staff.people()),
            log=tuple(
                LogLine(_moment(entry.saved_wall_s), labels.get(entry.person_id or 0, ""), entry.what)
                for entry in staff.audit.entries(LOG_LINES)
            ),
            broken="" if broken is None else broken.sentence,
        )

    def _do_machine(self, job: MachineJob) -> MachineFacts:
        office = self._office()
        match job:
            case SaveMachine():
                office.save_machine(self._setup(office, job), stored(job.person))
            case jobs.RestoreMachine(person, number):
                office.restore_machine(number, stored(person))
            case jobs.SaveCheck(person, result):
                office.save_check(result, stored(person))
        return self._facts(office)

    def _setup(self, office: Office, job: SaveMachine) -> MachineSetup:
        """A new calibration begins a new validity; new limits or a new profile keep the old one."""
        newest = office.machine.present().version
        before = None if newest is None else newest.setup
        now_s = time.time()
        end_s = now_s + DAY_S * office.settings.present().settings.valid_days
        third, suspended = job.third, ""
        if job.third is None and before is not None:
            end, third, suspended = before.valid_until_wall_s, before.third, before.suspended
        else:
            end = end_s
        return MachineSetup(
            calibration=job.calibration,
            limits=job.limits,
            profile=job.profile,
            source=Source.STAFF,
            by=job.person.id,
            saved_wall_s=now_s,
            valid_until_wall_s=end,
            third=third,
            suspended=suspended,
        )

    def _facts(self, office: Office) -> MachineFacts:
        labels = {person.id: person.label for person in office.staff.people()}
        reading = office.machine.present()
        version = reading.version
        setup = None if version is None else version.setup
        return MachineFacts(
            in_force=None if version is None or setup is None else _info(version, labels),
            state=reading.state,
            sentence=reading.sentence,
            versions=tuple(_info(one, labels) for one in office.machine.versions()),
            checks=tuple(CheckEntry(day_of(one.saved_wall_s), one.result) for one in office.checks.history()),
            counts_per_mm=self._counts_per_mm,
            black_boxes=_newest_first(self._folder / BOXES),
            profile=self._described if setup is None else setup.profile,
            described=None if setup is None else setup.described,
        )

    def _office(self) -> Office:
        if self._opened is None:
            self._opened = Office.open(self._folder, self._key)
        return self._opened


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


def stored(person: Person) -> pins.Person:
    """The person as the records know them."""
    return pins.Person(person.id, person.label, person.role)


def day_of(wall_s: float) -> str:
    """``2026-11-12``: the same in every language."""
    return time.strftime("%Y-%m-%d", time.localtime(wall_s))


def _moment(wall_s: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(wall_s))


def _newest_first(folder: Path) -> tuple[str, ...]:
    return tuple(path.stem for path in sorted(folder.glob("*.jsonl"), reverse=True))


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


def _info(version: MachineVersion, labels: dict[int, str]) -> VersionInfo:
    setup = version.setup
    if setup is None:
        return VersionInfo(version.number, None, None, None, damage=version.damage)
    return VersionInfo(
        number=version.number,
        calibration=setup.calibration,
        limits=setup.limits,
        profile=setup.profile,
        third=setup.third,
        signed=labels.get(setup.by, "") if setup.by else setup.source.value,
        day=_moment(setup.saved_wall_s),
        valid_until="" if setup.valid_until_wall_s is None else day_of(setup.valid_until_wall_s),
        restored_from=setup.restored_from,
    )
