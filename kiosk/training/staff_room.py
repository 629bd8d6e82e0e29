"""Staff mode as a room of its own: locked, PIN, menu, pages; it closes itself when nobody is there.

Pure, like the coach that owns it: samples, link news, touches, answers of the disk and time go in; a picture,
and jobs for the disk come out. The workout knows only that somebody is in the room, and when they left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.motion.samples import LinkNews, SledItem
from kiosk.training.pinpad import DIGITS, IDLE_S
from kiosk.training.roles import Right, may
from kiosk.training.staff_calibration import CalibrationBench, CalibrationView
from kiosk.training.staff_door import Door, DoorView
from kiosk.training.staff_intents import CalibrationIntent, GoTo, LeaveStaff, Place, StaffIntent
from kiosk.training.staff_jobs import (
    DoorFacts,
    JobFailed,
    LoadMachine,
    LookAtDoor,
    NoteLeaving,
    Person,
    StaffAnswer,
    StaffJob,
)
from kiosk.training.staff_machine import MachineFacts

NOTICE_S = 20.0
"""Seconds before closing during which the page says so (WCAG 2.2.1 asks for 20)."""

NEEDS: dict[Place, Right] = {
    Place.CALIBRATION: Right.CALIBRATE,
    Place.LIMITS: Right.LIMITS,
    Place.SENSOR: Right.LOOK,
}
"""What a person must be allowed to do to open a page."""


class Exit(Enum):
    """How the room was left."""

    LEFT = "left"
    IDLE = "idle"


@dataclass(frozen=True)
class StaffView:
    """What staff pages show.

    Attributes:
        place: the page that is open.
        person: who is in, None before the right PIN.
        closes_in_s: the kiosk closes staff mode after this long without a touch; None while that is far off.
        open_places: pages that this person may open.
        machine: the machine as the disk has it; None until it has said so.
        door, calibration: what these pages show, None on all others.
    """

    place: Place
    person: Person | None
    closes_in_s: float | None
    open_places: tuple[Place, ...]
    machine: MachineFacts | None = None
    door: DoorView | None = None
    calibration: CalibrationView | None = None


class StaffRoom:
    """Closed most of the time. ``shuffle`` returns the ten digits in a new order for each try."""

    def __init__(self, shuffle: Callable[[], str] = lambda: DIGITS) -> None:
        self._shuffle = shuffle
        self._door: Door | None = None
        self._person: Person | None = None
        self._place = Place.PIN
        self._active_s = 0.0
        self._machine: MachineFacts | None = None
        self._calibration: CalibrationBench | None = None
        self._link: LinkNews | None = None
        self._jobs: list[StaffJob] = []
        self.first_pin_needed = False

    def ask_for_first_pin(self) -> None:
        """At the start of the kiosk: when nobody has a PIN yet, the room wants to be entered."""
        self._jobs.append(LookAtDoor())

    @property
    def inside(self) -> bool:
        """Somebody is in staff mode or at its door."""
        return self._door is not None

    @property
    def locked(self) -> bool:
        """At the door, not yet in: whoever moves the sled now has come to train."""
        return self.inside and self._person is None

    def enter(self, now_s: float) -> None:
        """Somebody held the hidden place."""
        self.first_pin_needed = False
        self._door = Door(self._shuffle, now_s)
        self._person, self._place, self._active_s = None, Place.PIN, now_s

    def intent(self, intent: StaffIntent, now_s: float) -> Exit | None:
        """A touch; LEFT when it closed the room."""
        if self._door is None:
            return None
        self._active_s = now_s
        if self._person is None:
            self._door.intent(intent, now_s)
        match intent:
            case LeaveStaff():
                return self._close(Exit.LEFT)
            case GoTo(place):
                self._go(place)
        if self._calibration is not None and isinstance(intent, CalibrationIntent):
            self._calibration.intent(intent, now_s)
        return None

    def moved(self, now_s: float) -> None:
        """The sled moved: staff who calibrate have their hands on it, not on the screen."""
        if self._person is not None:
            self._active_s = max(self._active_s, now_s)

    def take(self, item: SledItem) -> None:
        """The next samples or link news, as they come from the sensor."""
        if isinstance(item, LinkNews):
            self._link = item
        if self._calibration is not None:
            self._calibration.hear(item)

    def answer(self, answer: StaffAnswer, now_s: float) -> None:
        """The disk answered."""
        if self._door is None:
            self.first_pin_needed = isinstance(answer, DoorFacts) and not answer.people
        if self._door is not None and self._person is None:
            self._door.answer(answer, now_s)
            if self._door.person is not None:
                self._person, self._place = self._door.person, Place.MENU
                self._jobs.append(LoadMachine())
            return
        match answer:
            case MachineFacts():
                self._machine = answer
                if self._calibration is not None:
                    self._calibration.answer(answer)
            case JobFailed(sentence) if self._calibration is not None:
                self._calibration.failed(sentence)

    def tick(self, now_s: float) -> Exit | None:
        """Time passes; IDLE when it closed the room."""
        if self._door is not None and now_s - self._active_s >= IDLE_S:
            return self._close(Exit.IDLE)
        return None

    def jobs(self) -> list[StaffJob]:
        """What the disk should do, since the last call, in order."""
        found, self._jobs = self._jobs, []
        for corner in (self._door, self._calibration):
            if corner is not None:
                found += corner.jobs
                corner.jobs = []
        return found

    def leave_to_train(self) -> None:
        """Somebody began to train at the locked door."""
        self._close(Exit.LEFT)

    def view(self, now_s: float) -> StaffView | None:
        """The picture now, None while nobody is here."""
        if self._door is None:
            return None
        left_s = max(0.0, self._active_s + IDLE_S - now_s)
        return StaffView(
            place=self._place,
            person=self._person,
            closes_in_s=left_s if left_s <= NOTICE_S else None,
            open_places=tuple(place for place in NEEDS if self._may_open(place)),
            machine=self._machine,
            door=self._door.view(now_s) if self._person is None else None,
            calibration=None if self._calibration is None else self._calibration.view(now_s),
        )

    def _go(self, place: Place) -> None:
        """Open a page; what was begun on the one before is thrown away, what is in force stays."""
        if self._person is None or not self._may_open(place):
            return
        self._place = place
        self._calibration = None
        if place is Place.CALIBRATION and self._machine is not None:
            self._calibration = CalibrationBench(self._person, self._machine)
            if self._link is not None:
                self._calibration.hear(self._link)

    def _may_open(self, place: Place) -> bool:
        if place is Place.MENU:
            return True
        if self._machine is None:
            return False
        return self._person is not None and place in NEEDS and may(self._person.role, NEEDS[place])

    def _close(self, how: Exit) -> Exit:
        if self._person is not None:
            self._jobs.append(NoteLeaving(self._person, idle=how is Exit.IDLE))
        self._door, self._person, self._place = None, None, Place.PIN
        self._calibration = None
        return how
