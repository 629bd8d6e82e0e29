"""The way into staff mode: the PIN, or on a new kiosk the choice of the first one. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.training.pin_policy import check_pin
from kiosk.training.pinpad import PadView, PinPad
from kiosk.training.staff_intents import ChoosePerson, PinDigit, PinEnter, PinErase, StaffIntent
from kiosk.training.staff_jobs import (
    CheckPin,
    DoorFacts,
    JobFailed,
    LookAtDoor,
    Person,
    PinJudged,
    SetFirstPin,
    StaffAnswer,
    StaffJob,
)


class DoorStep(Enum):
    """What the pad is for now."""

    LOOKING = "looking"
    WHO = "who"
    ENTER = "enter"
    CHOOSE = "choose"
    REPEAT = "repeat"


@dataclass(frozen=True)
class DoorView:
    """What the PIN page shows.

    Attributes:
        step: what the pad is for.
        pad: keys, digits and the wait.
        complaint: a sentence about what was typed last, empty when there is none.
        people: everybody with a PIN.
        person: who was chosen, None before that and on a new kiosk.
    """

    step: DoorStep
    pad: PadView
    complaint: str = ""
    people: tuple[Person, ...] = ()
    person: Person | None = None


DIFFERENT = "The two PINs are not the same. Choose one again."


class PinChoice:
    """A new PIN, typed twice on a pad; what is too easy is refused at once."""

    def __init__(self, pad: PinPad) -> None:
        self._pad = pad
        self._chosen = ""
        self.step = DoorStep.CHOOSE
        self.complaint = ""

    def enter(self, pin: str, now_s: float) -> str | None:
        """What was typed; the PIN once it was typed twice, and until then None."""
        if self.step is DoorStep.REPEAT and pin == self._chosen:
            return pin
        self.step, self.complaint = DoorStep.CHOOSE, DIFFERENT if self._chosen else ""
        if not self._chosen:
            self._judge(pin)
        else:
            self._chosen = ""
        self._pad.refused(0.0, now_s, wrong=False)
        return None

    def _judge(self, pin: str) -> None:
        try:
            check_pin(pin)
        except ValueError as refused:
            self.complaint = str(refused)
        else:
            self._chosen, self.step = pin, DoorStep.REPEAT


class Door:
    """One visit. ``person`` is set once the right PIN was given.

    Args:
        shuffle: the ten digits in a new order.
        now_s: host monotonic seconds.
    """

    def __init__(self, shuffle: Callable[[], str], now_s: float) -> None:
        self._shuffle = shuffle
        self._pad = PinPad(shuffle, now_s)
        self._step = DoorStep.LOOKING
        self._choice = PinChoice(self._pad)
        self._people: tuple[Person, ...] = ()
        self._who: Person | None = None
        self._complaint = ""
        self.person: Person | None = None
        self.jobs: list[StaffJob] = [LookAtDoor()]

    @property
    def choosing(self) -> bool:
        """A new kiosk: the first PIN is being chosen."""
        return self._step in (DoorStep.CHOOSE, DoorStep.REPEAT)

    def intent(self, intent: StaffIntent, now_s: float) -> None:
        """A key was pressed."""
        self._pad.touched(now_s)
        if self._step is DoorStep.LOOKING:
            return
        match intent:
            case ChoosePerson(number):
                self._choose_person(number, now_s)
            case PinDigit(digit) if self._step is not DoorStep.WHO:
                self._complaint = ""
                self._pad.digit(digit, now_s)
            case PinErase():
                self._pad.back(now_s)
            case PinEnter():
                self._enter(now_s)

    def answer(self, answer: StaffAnswer, now_s: float) -> None:
        """The disk answered."""
        match answer:
            case DoorFacts(people, wait_s, barred):
                self._people = people
                self._step = DoorStep.WHO if people else DoorStep.CHOOSE
                if len(people) == 1:
                    self._step, self._who = DoorStep.ENTER, people[0]
                if wait_s > 0 or barred:
                    self._pad.refused(wait_s, now_s, wrong=False, barred=barred)
            case PinJudged(None, wait_s, barred, wrong):
                self._pad.refused(wait_s, now_s, wrong=wrong, barred=barred)
            case PinJudged(person):
                self.person = person
                self._pad.right(now_s)
            case JobFailed(sentence):
                self._complaint = sentence
                self._pad.refused(0.0, now_s, wrong=False)

    def touched(self, now_s: float) -> None:
        """Somebody is there."""
        self._pad.touched(now_s)

    def view(self, now_s: float) -> DoorView:
        """The picture now."""
        return DoorView(self._step, self._pad.tick(now_s), self._complaint, self._people, self._who)

    def _choose_person(self, number: int, now_s: float) -> None:
        for person in self._people:
            if person.id == number:
                self._who, self._step, self._complaint = person, DoorStep.ENTER, ""
                while self._pad.tick(now_s).typed:
                    self._pad.back(now_s)

    def _enter(self, now_s: float) -> None:
        pin = self._pad.enter(now_s)
        if pin is None:
            return
        match self._step:
            case DoorStep.ENTER if self._who is not None:
                self.jobs.append(CheckPin(self._who, pin))
            case _:
                chosen = self._choice.enter(pin, now_s)
                self._step, self._complaint = self._choice.step, self._choice.complaint
                if chosen is not None:
                    self.jobs.append(SetFirstPin(chosen))
