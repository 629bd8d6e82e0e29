"""Ways into staff mode for pictures: the door, the menu, the wizard; the disk's answers are given here."""

from __future__ import annotations

from dataclasses import replace

from kiosk.app.rehearsal import Rehearsal
from kiosk.motion.calibration import Calibration
from kiosk.motion.samples import LinkState
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.training.calibration_checks import ThirdPoint
from kiosk.training.daily_check import CheckResult
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.machine_state import MachineState
from kiosk.training.roles import Role
from kiosk.training.screen_turn import TurnFacts
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import (
    EnterStaff,
    GoTo,
    PinDigit,
    PinEnter,
    Place,
    StartWizard,
    TakePoint,
)
from kiosk.training.staff_jobs import (
    DoorFacts,
    Person,
    PinJudged,
    StaffAnswer,
)
from kiosk.training.staff_machine import CheckEntry, MachineFacts, VersionInfo
from kiosk.training.staff_room import StaffRoom

TECHNICIAN = Person(1, "Technician", Role.TECHNICIAN)
EARLY = Person(2, "Early shift", Role.STAFF)
LATE = Person(3, "Late shift", Role.STAFF)
PIN = "836150"
SET_SCRIPT = "rack 3; unrack; rep x4; rep deep=18; rep x2; rep short=0.7; rep x4; rack; rack 3"
CALIBRATE = "rack 3; move 620 4; move 0 4; move 100 4; move 600 60"
"""An empty sled from the rack to both stops, onto a block, and back."""


def shuffled() -> str:
    """An order that is the same in every picture."""
    return "7304918265"


def at_the_door(
    *people: Person, wait_s: float = 0.0, script: str = "rack 300", turn: TurnFacts | None = None
) -> Rehearsal:
    """Somebody held the hidden place."""
    rehearsal = Rehearsal(script, staff=StaffRoom(shuffled, turn=turn))
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


def inside(
    person: Person = TECHNICIAN,
    facts: MachineFacts | None = None,
    script: str = "rack 300",
    turn: TurnFacts | None = None,
) -> Rehearsal:
    """In the menu, with what the disk knows of the machine."""
    rehearsal = at_the_door(person, script=script, turn=turn)
    type_pin(rehearsal)
    answer(rehearsal, PinJudged(person))
    answer(rehearsal, known_machine() if facts is None else facts)
    rehearsal.play(1.5)
    return rehearsal


def known_machine() -> MachineFacts:
    """The simulated machine after three calibrations and some weeks of daily checks."""
    machine = SimulatedMachine()
    now = machine.calibration
    before = replace(now, bottom_raw=now.bottom_raw + 1300, top_raw=now.top_raw + 1450, travel_mm=620.4)
    third = ThirdPoint(now.bottom_raw + 100_300, 100.0)
    profile = MachineProfile(nominal_travel_mm=620.0)

    def version(number: int, calibration: Calibration, signed: str, day: str, until: str) -> VersionInfo:
        return VersionInfo(number, calibration, machine.limits, profile, third, signed, day, until)

    versions = (
        version(4, now, "Technician", "2026-11-12 09:10", "2027-11-12"),
        version(3, before, "Technician", "2026-05-03 14:02", "2027-05-03"),
        VersionInfo(2, None, None, None, damage="its checksum is wrong"),
        version(1, before, "command line", "2026-04-30 16:45", ""),
    )
    checks = tuple(
        CheckEntry(f"2026-11-{day}", CheckResult(0.1 * ((day * 7) % 9) - 0.3, 0.2 * ((day * 5) % 8) - 0.6))
        for day in range(12, 21)
    )
    return MachineFacts(
        *(versions[0], MachineState.VALID, "", versions, checks, 1000.0, ("20261118T070312.1Z",), profile)
    )


def calibrating(script: str = CALIBRATE) -> Rehearsal:
    """In the wizard, the empty sled moved as the script says."""
    rehearsal = inside(script=script)
    rehearsal.intent(GoTo(Place.CALIBRATION))
    rehearsal.intent(StartWizard())
    return rehearsal


def take_point(rehearsal: Rehearsal, mm: float) -> None:
    """Wait until the sled rests at ``mm`` and the reading is quiet, then take the point."""

    calibration = rehearsal.machine.calibration

    def ready(snapshot: Snapshot) -> bool:
        bench = None if snapshot.staff is None else snapshot.staff.calibration
        wizard = None if bench is None else bench.wizard
        if wizard is None or wizard.raw is None or not wizard.ready:
            return False
        return abs((wizard.raw - calibration.bottom_raw) * calibration.mm_per_raw - mm) < 5.0

    rehearsal.until(ready, 60.0)
    rehearsal.intent(TakePoint())
