"""The people page: who has a PIN, a new one, a changed one, one less; and the log. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.training import staff_intents as ask
from kiosk.training import staff_jobs as jobs
from kiosk.training.pinpad import PadView, PinPad
from kiosk.training.roles import Role
from kiosk.training.staff_benches import DiskBench
from kiosk.training.staff_door import DoorStep, PinChoice
from kiosk.training.staff_jobs import PeopleFacts, Person, StaffAnswer

LABELS = {Role.TECHNICIAN: "Technician", Role.STAFF: "Staff"}


@dataclass(frozen=True)
class PeopleView:
    """What the people page shows.

    Attributes:
        facts: None until the disk has answered.
        pad, step: while a PIN is being chosen for ``whom``.
        asking: id of the person whose PIN was asked to be removed, None when nobody's.
        complaint: about what was typed last, or why the records refused; empty when there is none.
    """

    facts: PeopleFacts | None
    pad: PadView | None
    step: DoorStep | None
    whom: str
    asking: int | None
    busy: bool
    complaint: str


class PeopleBench(DiskBench):
    """One visit to the page."""

    def __init__(self, person: Person, shuffle: Callable[[], str]) -> None:
        super().__init__(person)
        self._shuffle = shuffle
        self._facts: PeopleFacts | None = None
        self._pad: PinPad | None = None
        self._choice: PinChoice | None = None
        self._new: tuple[str, Role] | Person | None = None
        self._asking: int | None = None
        self.ask(jobs.LoadPeople())

    def intent(self, intent: ask.StaffIntent, now_s: float) -> None:
        """A touch on the page; ignored while the disk is at work."""
        if self.busy or self._facts is None:
            return
        asked, self._asking = self._asking, None
        people = {one.id: one for one in self._facts.people}
        match intent:
            case ask.NewPin(role):
                self._choose((free_label(role, self._facts), role), now_s)
            case ask.ChangePin(number) if number in people:
                self._choose(people[number], now_s)
            case ask.RemovePin(number, sure) if sure and asked == number and number in people:
                self.ask(jobs.RemovePerson(self.person, people[number]))
            case ask.RemovePin(number, False):
                self._asking = number
            case ask.StopPin():
                self._pad = self._choice = self._new = None
            case _:
                self._type(intent, now_s)

    def answer(self, answer: StaffAnswer) -> None:
        """People and log as they are now."""
        super().answer(answer)
        self._pad = self._choice = self._new = None
        if isinstance(answer, PeopleFacts):
            self._facts = answer

    def view(self, now_s: float) -> PeopleView:
        """The picture now."""
        complaint = self.failure if self._choice is None else self._choice.complaint
        whom = ""
        if self._new is not None:
            whom = self._new.label if isinstance(self._new, Person) else self._new[0]
        return PeopleView(
            facts=self._facts,
            pad=None if self._pad is None else self._pad.tick(now_s),
            step=None if self._choice is None else self._choice.step,
            whom=whom,
            asking=self._asking,
            busy=self.busy,
            complaint=complaint,
        )

    def _choose(self, whom: tuple[str, Role] | Person, now_s: float) -> None:
        self._pad = PinPad(self._shuffle, now_s)
        self._choice, self._new = PinChoice(self._pad), whom

    def _type(self, intent: ask.StaffIntent, now_s: float) -> None:
        if self._pad is None or self._choice is None:
            return
        match intent:
            case ask.PinDigit(digit):
                self._pad.digit(digit, now_s)
            case ask.PinErase():
                self._pad.back(now_s)
            case ask.PinEnter():
                pin = self._pad.enter(now_s)
                chosen = None if pin is None else self._choice.enter(pin, now_s)
                if chosen is not None:
                    self._give(chosen)

    def _give(self, pin: str) -> None:
        if isinstance(self._new, Person):
            self.ask(jobs.SetPin(self.person, self._new, pin))
        elif self._new is not None:
            label, role = self._new
            self.ask(jobs.AddPerson(self.person, label, role, pin))


def free_label(role: Role, facts: PeopleFacts) -> str:
    """``Staff 2``: the first that nobody has."""
    taken = {person.label for person in facts.people}
    names = [LABELS[role], *(f"{LABELS[role]} {n}" for n in range(2, len(taken) + 3))]
    return next(name for name in names if name not in taken)
