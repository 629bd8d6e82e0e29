"""What staff mode asks of the disk, and what comes back. The room waits for nothing and opens no file."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.motion.calibration import Calibration, Limits
from kiosk.training.calibration_checks import ThirdPoint
from kiosk.training.daily_check import CheckResult
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.roles import Role
from kiosk.training.screen_turn import Turn
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_records import HistoryFacts, RecordsFacts, SetFacts, TermsFacts
from kiosk.training.staff_settings import StaffSettings


@dataclass(frozen=True)
class Person:
    """Who has a PIN: ``label`` is what the tile says and everything is signed with."""

    id: int
    label: str
    role: Role


@dataclass(frozen=True)
class LookAtDoor:
    """Is there a PIN at all, and may one be tried now?"""


@dataclass(frozen=True)
class CheckPin:
    """Is it right? The try is on the disk before the answer."""

    person: Person
    pin: str = field(repr=False)


@dataclass(frozen=True)
class SetFirstPin:
    """The first PIN of this kiosk; it belongs to the technician."""

    pin: str = field(repr=False)


@dataclass(frozen=True)
class NoteLeaving:
    """Somebody left staff mode; ``idle``: the kiosk closed it."""

    person: Person
    idle: bool


@dataclass(frozen=True)
class LoadMachine:
    """The machine as the disk has it."""


@dataclass(frozen=True)
class SaveMachine:
    """A new version, in force when it is answered. ``third`` None: only limits or profile changed."""

    person: Person
    calibration: Calibration
    limits: Limits
    profile: MachineProfile
    third: ThirdPoint | None


@dataclass(frozen=True)
class RestoreMachine:
    """Version ``number`` as a new one."""

    person: Person
    number: int


@dataclass(frozen=True)
class SaveCheck:
    """A daily check; a failed one takes the limits out of force."""

    person: Person
    result: CheckResult


@dataclass(frozen=True)
class LoadHistory:
    """Days with training, and the sets of ``day`` (empty: of the newest)."""

    day: str = ""


@dataclass(frozen=True)
class LoadSet:
    """One set with its samples."""

    id: int


@dataclass(frozen=True)
class WritePicture:
    """A drawing of one set onto the stick."""

    person: Person
    id: int


@dataclass(frozen=True)
class LoadRecords:
    """Counters, and whether a stick is plugged in."""


@dataclass(frozen=True)
class WriteRecords:
    """All stored sets onto the stick; ``form`` csv or json."""

    person: Person
    form: str


@dataclass(frozen=True)
class WriteBundle:
    """The diagnostics bundle onto the stick."""

    person: Person


@dataclass(frozen=True)
class EraseRecords:
    """Sets older than ``days``; 0 for all of them."""

    person: Person
    days: int


@dataclass(frozen=True)
class LoadPeople:
    """Who has a PIN, and what the log says."""


@dataclass(frozen=True)
class AddPerson:
    """A PIN for somebody new."""

    by: Person
    label: str
    role: Role
    pin: str = field(repr=False)


@dataclass(frozen=True)
class SetPin:
    """A new PIN for somebody who has one."""

    by: Person
    person: Person
    pin: str = field(repr=False)


@dataclass(frozen=True)
class RemovePerson:
    """No PIN any more."""

    by: Person
    person: Person


@dataclass(frozen=True)
class WriteSettings:
    """Staff's settings, in force when it is answered. ``erase``: sets kept for too long go at once."""

    by: Person
    settings: StaffSettings
    erase: bool = False


@dataclass(frozen=True)
class LoadTerms:
    """What is kept now, and how many sets are older than each of these numbers of days."""

    days: tuple[int, ...]


@dataclass(frozen=True)
class WriteTurnTry:
    """The next start of the shell, and only that, turns the picture so."""

    by: Person
    turn: Turn


@dataclass(frozen=True)
class WriteKeptTurn:
    """From now on every start does."""

    turn: Turn


@dataclass(frozen=True)
class StartShell:
    """Nothing to write: a try is used up when it is shown."""


PeopleJob = LoadPeople | AddPerson | SetPin | RemovePerson
HistoryJob = LoadHistory | LoadSet | WritePicture
RecordsJob = LoadRecords | LoadTerms | WriteRecords | WriteBundle | EraseRecords
AskingJob = HistoryJob | RecordsJob | PeopleJob | WriteSettings
MachineJob = LoadMachine | SaveMachine | RestoreMachine | SaveCheck
TurnJob = WriteTurnTry | WriteKeptTurn | StartShell
StaffJob = LookAtDoor | CheckPin | SetFirstPin | NoteLeaving | MachineJob | AskingJob | TurnJob


@dataclass(frozen=True)
class DoorFacts:
    """Who has a PIN (nobody on a new kiosk), and the seconds until the next try."""

    people: tuple[Person, ...]
    wait_s: float = 0.0
    barred: bool = False


@dataclass(frozen=True)
class PinJudged:
    """``person`` None: wrong, or tried too early (``wrong`` False)."""

    person: Person | None
    wait_s: float = 0.0
    barred: bool = False
    wrong: bool = True


@dataclass(frozen=True)
class LogLine:
    """An entry of the log as it is shown: when, who (empty: nobody), what."""

    when: str
    who: str
    what: str


@dataclass(frozen=True)
class PeopleFacts:
    """Everybody with a PIN, the newest entries first, and why the log cannot be believed (empty: it can)."""

    people: tuple[Person, ...]
    log: tuple[LogLine, ...]
    broken: str = ""


@dataclass(frozen=True)
class SettingsFacts:
    """Staff's settings as the disk has them."""

    settings: StaffSettings


@dataclass(frozen=True)
class ShellAgain:
    """Everything is written: the kiosk and the shell around it may end and start anew."""


@dataclass(frozen=True)
class TurnKept:
    """The picture stays turned like this."""

    turn: Turn


@dataclass(frozen=True)
class JobDone:
    """A job was done, as one plain sentence."""

    sentence: str


@dataclass(frozen=True)
class JobFailed:
    """A job could not be done, as one plain sentence."""

    sentence: str


MachineAnswer = MachineFacts | SettingsFacts
RecordsAnswer = HistoryFacts | SetFacts | RecordsFacts | TermsFacts
Told = JobDone | JobFailed | ShellAgain | TurnKept
StaffAnswer = DoorFacts | PinJudged | MachineAnswer | RecordsAnswer | PeopleFacts | Told
