"""What a page can ask for. Pages emit these; the coach turns them into state changes."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.training.programme import Programme
from kiosk.training.staff_intents import StaffIntent
from kiosk.training.stance import Stance


@dataclass(frozen=True)
class Wake:
    """Somebody touched the attract page."""


@dataclass(frozen=True)
class Choose:
    """Start this programme. ``guided`` walks through every setup step instead of the short list."""

    programme: Programme
    guided: bool = False


@dataclass(frozen=True)
class FirstTime:
    """Show me how: goes to the setup guide with the Learn programme."""


@dataclass(frozen=True)
class EditOwn:
    """Open the page on which sets, repetitions, tempo and rest are chosen."""


@dataclass(frozen=True)
class Back:
    """One page back."""


@dataclass(frozen=True)
class Ready:
    """Setup is done or skipped."""


@dataclass(frozen=True)
class TurnPage:
    """Setup guide: to step ``step`` (0-based)."""

    step: int


@dataclass(frozen=True)
class Pause:
    """Stop guiding for now; the set is kept."""


@dataclass(frozen=True)
class Resume:
    """Go on with the paused set."""


@dataclass(frozen=True)
class EndSet:
    """End this set now."""


@dataclass(frozen=True)
class Hurts:
    """Something hurts: stop coaching at once."""


@dataclass(frozen=True)
class StartSet:
    """End the rest and arm the next set."""


@dataclass(frozen=True)
class MoreRest:
    """Lengthen the rest by ``seconds``."""

    seconds: int = 30


@dataclass(frozen=True)
class Finish:
    """End the workout and show the summary."""


@dataclass(frozen=True)
class Leave:
    """Back to attract; a guest leaves nothing behind."""


@dataclass(frozen=True)
class ToggleSound:
    """Sound on or off."""


@dataclass(frozen=True)
class TempoOnly:
    """While the signal is lost: let the beat lead by time alone, or stop it."""

    on: bool


@dataclass(frozen=True)
class ConfirmPlace:
    """Staff have checked that the shown position is right: a doubt about it is over."""


@dataclass(frozen=True)
class OpenFeet:
    """Where to put the feet, and what works more."""


@dataclass(frozen=True)
class ChooseStance:
    """The feet stand like this; the sets that follow keep it."""

    stance: Stance


@dataclass(frozen=True)
class OpenRange:
    """Teach this person's own range."""


@dataclass(frozen=True)
class TellHeight:
    """Body height in metres, None for untold. Nothing keeps it beyond the session."""

    height_m: float | None


@dataclass(frozen=True)
class TellLoad:
    """Weight on the sled in kg, without the sled itself; None: not known any more."""

    load_kg: float | None


@dataclass(frozen=True)
class TeachAgain:
    """Forget what was taught and begin anew."""


@dataclass(frozen=True)
class UseRange:
    """Train within what was taught; without anything taught, within the machine's limits."""


@dataclass(frozen=True)
class OpenHelp:
    """Remedies, and what is worth knowing."""


@dataclass(frozen=True)
class UseLanguage:
    """Speak the language with this code until the session is over."""

    code: str


@dataclass(frozen=True)
class StillHere:
    """Somebody is there: do not end the session."""


Intent = (
    Wake
    | Choose
    | FirstTime
    | EditOwn
    | Back
    | Ready
    | TurnPage
    | Pause
    | Resume
    | EndSet
    | Hurts
    | StartSet
    | MoreRest
    | Finish
    | Leave
    | ToggleSound
    | StaffIntent
    | TempoOnly
    | ConfirmPlace
    | OpenFeet
    | ChooseStance
    | OpenRange
    | TellHeight
    | TellLoad
    | TeachAgain
    | UseRange
    | OpenHelp
    | UseLanguage
    | StillHere
)
