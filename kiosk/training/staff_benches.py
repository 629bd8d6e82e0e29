"""The pages of staff mode that only ask the disk: history, records, machine profile. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.samples import SledItem
from kiosk.training import staff_intents as ask
from kiosk.training import staff_jobs as jobs
from kiosk.training.cues import SoundCue
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.staff_jobs import JobFailed, Person, StaffAnswer, StaffJob
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_records import HistoryFacts, RecordsFacts, SetFacts


class DiskBench:
    """What they share. ``jobs`` are taken away by the owner; the sled means nothing to them."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.busy = False
        self.failure = ""
        self.jobs: list[StaffJob] = []
        self.sounds: list[SoundCue] = []

    def ask(self, job: StaffJob) -> None:
        """Have the disk do it; until then the page is busy."""
        self.jobs.append(job)
        self.busy, self.failure = True, ""

    def answer(self, answer: StaffAnswer) -> None:
        """The disk answered."""
        self.busy = False
        if isinstance(answer, JobFailed):
            self.failure = answer.sentence

    def hear(self, _item: SledItem) -> None:
        """Nothing to do."""

    def tick(self, _now_s: float) -> None:
        """Nothing to do."""

    def leave(self) -> None:
        """Nothing to end."""


@dataclass(frozen=True)
class HistoryView:
    """Days and sets, and what is open.

    Attributes:
        facts: None until the disk has answered.
        opened: the set that is open, None in the list.
        choosing: a set to lay over ``opened`` is being chosen from the list; ``other`` once it was.
        busy, failure, done: the disk is at work, refused (a sentence), did something (a sentence).
    """

    facts: HistoryFacts | None
    opened: SetFacts | None
    busy: bool
    failure: str
    choosing: bool = False
    other: SetFacts | None = None
    done: str = ""


class HistoryBench(DiskBench):
    """One visit to the history."""

    def __init__(self, person: Person) -> None:
        super().__init__(person)
        self._facts: HistoryFacts | None = None
        self._opened: SetFacts | None = None
        self._other: SetFacts | None = None
        self._choosing = False
        self._done = ""
        self.ask(jobs.LoadHistory())

    def intent(self, intent: ask.StaffIntent) -> None:
        """A touch on the page; ignored while the disk is at work."""
        if self.busy or not isinstance(intent, ask.HistoryIntent):
            return
        self._done = ""
        match intent:
            case ask.ShowDay(day):
                self.ask(jobs.LoadHistory(day))
            case ask.ShowSet(None):
                self._opened, self._other, self._choosing = None, None, False
            case ask.ShowSet(int(number)):
                self.ask(jobs.LoadSet(number))
            case ask.Compare(on) if self._opened is not None:
                self._choosing, self._other = on, None
            case ask.SavePicture() if self._opened is not None:
                self.ask(jobs.WritePicture(self.person, self._opened.info.id))

    def answer(self, answer: StaffAnswer) -> None:
        """Days, or one set."""
        super().answer(answer)
        if isinstance(answer, HistoryFacts):
            self._facts = answer
        elif isinstance(answer, jobs.JobDone):
            self._done = answer.sentence
        elif isinstance(answer, SetFacts) and self._choosing:
            self._other, self._choosing = answer, False
        elif isinstance(answer, SetFacts):
            self._opened = answer

    def view(self) -> HistoryView:
        """The picture now."""
        opened, other = self._opened, self._other
        return HistoryView(self._facts, opened, self.busy, self.failure, self._choosing, other, self._done)


@dataclass(frozen=True)
class RecordsView:
    """Counters and what can be done; ``asking_days``: deletion of sets so old was asked for, 0 means all."""

    facts: RecordsFacts | None
    asking_days: int | None
    busy: bool
    failure: str


class RecordsBench(DiskBench):
    """One visit to the records and to About, which shows the same facts."""

    def __init__(self, person: Person) -> None:
        super().__init__(person)
        self._facts: RecordsFacts | None = None
        self._asking: int | None = None
        self.ask(jobs.LoadRecords())

    def intent(self, intent: ask.StaffIntent) -> None:
        """A touch on the page; ignored while the disk is at work."""
        if self.busy or not isinstance(intent, ask.RecordsIntent):
            return
        asked, self._asking = self._asking, None
        match intent:
            case ask.ExportRecords(form):
                self.ask(jobs.WriteRecords(self.person, form.value))
            case ask.TakeBundle():
                self.ask(jobs.WriteBundle(self.person))
            case ask.LookForStick():
                self.ask(jobs.LoadRecords())
            case ask.DeleteRecords(days, sure) if sure and asked == days:
                self.ask(jobs.EraseRecords(self.person, days))
            case ask.DeleteRecords(days, False):
                self._asking = days

    def answer(self, answer: StaffAnswer) -> None:
        """Counters, and what was done."""
        super().answer(answer)
        if isinstance(answer, RecordsFacts):
            self._facts = answer

    def view(self) -> RecordsView:
        """The picture now."""
        return RecordsView(self._facts, self._asking, self.busy, self.failure)


@dataclass(frozen=True)
class ProfileView:
    """The description in force and as it stands on the page."""

    saved: MachineProfile
    draft: MachineProfile
    calibrated: bool
    busy: bool
    failure: str


class ProfileBench(DiskBench):
    """One visit to the machine's description; it is kept with the calibration, and saved only with one."""

    def __init__(self, person: Person, facts: MachineFacts) -> None:
        super().__init__(person)
        self._facts = facts
        self._draft = facts.profile

    def intent(self, intent: ask.StaffIntent) -> None:
        """A touch on the page; ignored while the disk is at work."""
        if self.busy:
            return
        version = self._facts.in_force
        match intent:
            case ask.SetProfile(profile):
                self._draft = profile
            case ask.SaveProfile() if version is not None and self._draft != self._facts.profile:
                if version.calibration is not None and version.limits is not None:
                    new = (version.calibration, version.limits, self._draft)
                    self.ask(jobs.SaveMachine(self.person, *new, third=None))

    def answer(self, answer: StaffAnswer) -> None:
        """The machine as it is now."""
        super().answer(answer)
        if isinstance(answer, MachineFacts):
            self._facts = answer
            self._draft = answer.profile

    def view(self) -> ProfileView:
        """The picture now."""
        known = self._facts.in_force is not None
        return ProfileView(self._facts.profile, self._draft, known, self.busy, self.failure)
