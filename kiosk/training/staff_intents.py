"""What the staff pages can ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from kiosk.motion.calibration import Limits
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.roles import Role
from kiosk.training.screen_turn import Turn
from kiosk.training.staff_settings import StaffSettings


class Place(Enum):
    """Every page of staff mode; the value names it in the log."""

    PIN = "pin"
    MENU = "menu"
    CALIBRATION = "calibration"
    LIMITS = "limits"
    SENSOR = "sensor"
    HISTORY = "history"
    RECORDS = "records"
    MACHINE = "machine"
    ABOUT = "about"
    PEOPLE = "people"
    TEMPO = "tempo"
    PROGRAMMES = "programmes"
    SCREEN = "screen"
    TERMS = "terms"
    NAME = "name"
    TURN = "turn"
    TURNED = "turned"


@dataclass(frozen=True)
class EnterStaff:
    """Somebody held the hidden place on the attract page."""


@dataclass(frozen=True)
class LeaveStaff:
    """Out of staff mode, back to attract."""


@dataclass(frozen=True)
class StaffTouched:
    """A touch that asks for nothing: somebody is there."""


@dataclass(frozen=True)
class ChoosePerson:
    """Who is at the door."""

    id: int


@dataclass(frozen=True)
class PinDigit:
    """A key of the PIN pad. The digit is kept out of every log and message."""

    digit: str = field(repr=False)


@dataclass(frozen=True)
class PinErase:
    """Take the last digit back."""


@dataclass(frozen=True)
class PinEnter:
    """The PIN is typed."""


@dataclass(frozen=True)
class GoTo:
    """Open a page of staff mode."""

    place: Place


@dataclass(frozen=True)
class StartWizard:
    """Calibrate: from the first point on."""


@dataclass(frozen=True)
class SetPlan:
    """What the wizard compares with.

    Attributes:
        block_mm: length of the block that is laid on the bottom stop.
        travel_mm: stop to stop by the frame's data sheet or a tape measure, None when unknown.
    """

    block_mm: float
    travel_mm: float | None


@dataclass(frozen=True)
class TakePoint:
    """The sled stands where the page asks for."""


@dataclass(frozen=True)
class TakeBack:
    """Take the last point again."""


@dataclass(frozen=True)
class ThrowAway:
    """Leave what was begun; what is in force stays."""


@dataclass(frozen=True)
class SaveCalibration:
    """Put the new calibration in force."""


@dataclass(frozen=True)
class StartDailyCheck:
    """Thirty seconds: both stops."""


@dataclass(frozen=True)
class SaveDailyCheck:
    """Sign the check."""


@dataclass(frozen=True)
class ShowVersions:
    """The older calibrations."""


@dataclass(frozen=True)
class ChooseVersion:
    """Compare this version with the one in force."""

    number: int


@dataclass(frozen=True)
class RestoreVersion:
    """Bring the chosen version back."""


CalibrationIntent = (
    StartWizard
    | SetPlan
    | TakePoint
    | TakeBack
    | ThrowAway
    | SaveCalibration
    | StartDailyCheck
    | SaveDailyCheck
    | ShowVersions
    | ChooseVersion
    | RestoreVersion
)


@dataclass(frozen=True)
class SetLimits:
    """The draft as it is now; refused in words when it makes no sense."""

    limits: Limits


@dataclass(frozen=True)
class SetDepthAngle:
    """Put the depth limit where the knee is probably bent so far."""

    flexion_deg: float


@dataclass(frozen=True)
class SetBodyHeight:
    """Whose leg turns degrees into millimetres, m."""

    height_m: float


@dataclass(frozen=True)
class TeachStraight:
    """The sled stands where somebody's leg is straight now."""


@dataclass(frozen=True)
class TryOut:
    """Judge the sled by the draft, with alerts, or stop that."""

    on: bool


@dataclass(frozen=True)
class SaveLimits:
    """Put the draft in force."""


@dataclass(frozen=True)
class DropLimits:
    """Back to what is in force."""


@dataclass(frozen=True)
class TryAlerts:
    """Show and sound every alert, one after the other, or stop that."""

    on: bool


@dataclass(frozen=True)
class TryTouch:
    """Draw every touch on the whole page, or stop that."""

    on: bool


@dataclass(frozen=True)
class ShowDay:
    """The sets of one day."""

    day: str


@dataclass(frozen=True)
class ShowSet:
    """One set with its graph; None goes back to the list."""

    id: int | None


@dataclass(frozen=True)
class Compare:
    """Put the open set aside and choose another to lay over it, or stop that."""

    on: bool


@dataclass(frozen=True)
class SavePicture:
    """A drawing of the open set, onto the stick."""


class Form(Enum):
    """What records are written as."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True)
class ExportRecords:
    """All stored sets, onto the stick."""

    form: Form


@dataclass(frozen=True)
class TakeBundle:
    """The diagnostics bundle, onto the stick."""


@dataclass(frozen=True)
class LookForStick:
    """Is one plugged in now?"""


@dataclass(frozen=True)
class DeleteRecords:
    """Delete sets older than ``days`` (0: all). Asked twice: ``sure`` is the second time."""

    days: int
    sure: bool = False


@dataclass(frozen=True)
class SetProfile:
    """The machine as it is described on the page."""

    profile: MachineProfile


@dataclass(frozen=True)
class SaveProfile:
    """Put the description in force."""


@dataclass(frozen=True)
class SetSettings:
    """The settings as they stand on the page."""

    settings: StaffSettings


@dataclass(frozen=True)
class SaveSettings:
    """Put them in force. ``sure``: also when sets are deleted by that."""

    sure: bool = False


@dataclass(frozen=True)
class TrySound:
    """Sound a few repetitions as the page has it, or stop that."""

    on: bool


@dataclass(frozen=True)
class ChooseTurn:
    """The screen's turn as it stands on the page."""

    turn: Turn


@dataclass(frozen=True)
class TryTurn:
    """Start anew with it; it goes back by itself unless somebody keeps it."""


@dataclass(frozen=True)
class KeepTurn:
    """The picture is the right way up."""


@dataclass(frozen=True)
class TurnBack:
    """It is not."""


@dataclass(frozen=True)
class NewPin:
    """Give somebody new a PIN with this role."""

    role: Role


@dataclass(frozen=True)
class ChangePin:
    """A new PIN for this person."""

    id: int


@dataclass(frozen=True)
class RemovePin:
    """Take this person's PIN away. Asked twice: ``sure`` is the second time."""

    id: int
    sure: bool = False


@dataclass(frozen=True)
class StopPin:
    """No new PIN after all."""


PeopleIntent = NewPin | ChangePin | RemovePin | StopPin
HistoryIntent = ShowDay | ShowSet | Compare | SavePicture
RecordsIntent = ExportRecords | TakeBundle | LookForStick | DeleteRecords
ProfileIntent = SetProfile | SaveProfile
SettingsIntent = SetSettings | SaveSettings | TrySound
TurnIntent = ChooseTurn | TryTurn | KeepTurn | TurnBack
SensorIntent = TryAlerts | TryTouch
LimitsIntent = SetLimits | SetDepthAngle | SetBodyHeight | TeachStraight | TryOut | SaveLimits | DropLimits

DoorIntent = ChoosePerson | PinDigit | PinErase | PinEnter
MeasuringIntent = CalibrationIntent | LimitsIntent | SensorIntent
AskingIntent = HistoryIntent | RecordsIntent | ProfileIntent | PeopleIntent | SettingsIntent | TurnIntent
StaffIntent = EnterStaff | LeaveStaff | StaffTouched | GoTo | DoorIntent | MeasuringIntent | AskingIntent
