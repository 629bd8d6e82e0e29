"""Staff pages in their notable states, made by the real room; the disk's answers are given here."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.app.rehearsal import Rehearsal
from kiosk.motion.samples import LinkState
from kiosk.training.roles import Role
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import EnterStaff, PinDigit, PinEnter
from kiosk.training.staff_jobs import DoorFacts, Person, PinJudged, StaffAnswer

TECHNICIAN = Person(1, "Technician", Role.TECHNICIAN)
EARLY = Person(2, "Early shift", Role.STAFF)
LATE = Person(3, "Late shift", Role.STAFF)
PIN = "836150"


def at_the_door(*people: Person, wait_s: float = 0.0) -> Rehearsal:
    """Somebody held the hidden place."""
    rehearsal = Rehearsal("rack 300")
    rehearsal.link(LinkState.LIVE)
    rehearsal.play(1.5)
    rehearsal.intent(EnterStaff())
    answer(rehearsal, DoorFacts(people, wait_s))
    return rehearsal


def answer(rehearsal: Rehearsal, given: StaffAnswer) -> None:
    """The disk answers what it was asked last."""
    rehearsal.coach.staff_jobs()
    rehearsal.coach.staff_answer(given, rehearsal.now_s)


def type_pin(rehearsal: Rehearsal, pin: str = PIN) -> None:
    """Digits and enter."""
    for digit in pin:
        rehearsal.intent(PinDigit(digit))
    rehearsal.intent(PinEnter())


def inside(person: Person = TECHNICIAN) -> Rehearsal:
    """In the menu."""
    rehearsal = at_the_door(person)
    type_pin(rehearsal)
    answer(rehearsal, PinJudged(person))
    rehearsal.play(0.1)
    return rehearsal


def _typing() -> Snapshot:
    rehearsal = at_the_door(TECHNICIAN)
    for digit in PIN[:4]:
        rehearsal.intent(PinDigit(digit))
    return rehearsal.snapshot()


def _wrong() -> Snapshot:
    rehearsal = at_the_door(TECHNICIAN)
    type_pin(rehearsal)
    answer(rehearsal, PinJudged(None))
    return rehearsal.snapshot()


def _first() -> Snapshot:
    return at_the_door().snapshot()


def _repeat() -> Snapshot:
    rehearsal = at_the_door()
    type_pin(rehearsal)
    rehearsal.play(41.0)
    return rehearsal.snapshot()


def _menu() -> Snapshot:
    return inside().snapshot()


STAFF_SCENES: tuple[tuple[str, str, Callable[[], Snapshot]], ...] = (
    ("staff_pin", "staff-pin", _typing),
    ("staff_pin", "staff-pin-wrong", _wrong),
    ("staff_pin", "staff-pin-wait", lambda: at_the_door(TECHNICIAN, wait_s=252.0).snapshot()),
    ("staff_pin", "staff-pin-who", lambda: at_the_door(TECHNICIAN, EARLY, LATE).snapshot()),
    ("staff_pin", "staff-pin-first", _first),
    ("staff_pin", "staff-pin-repeat", _repeat),
    ("staff_menu", "staff-menu", _menu),
)
"""Page, scene, and how it comes about."""
