"""Somebody at the PIN pad for weeks, with a hand on the plug and on the clock."""

from __future__ import annotations

import random
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.storage.staff import Answer, Staff
from kiosk.storage.tables import Tables

DAY_S = 86_400.0
REBOOT_S = 20.0
PINS = 1_000_000


@dataclass(frozen=True)
class Attack:
    """How the attacker works.

    Attributes:
        plug: chance of pulling the plug after a try, before the answer is seen or after it.
        clock: chance of setting the wall clock anywhere before a try.
        insider: chance of coming in with an own PIN in between.
    """

    plug: float = 0.0
    clock: float = 0.0
    insider: float = 0.0


@dataclass(frozen=True)
class PinFigures:
    """What the attacker got.

    Attributes:
        kiosks: attacked until each was barred (the last one perhaps not).
        asked: times that a PIN was handed over, allowed or not.
        tries: times that it was looked at; ``most_in_a_row`` on one kiosk.
        first_day: the most of them in the first 24 hours; ``most_later_day`` in any later 24 hours.
        hits: times that the door opened for a guess.
        power_cuts, clock_jumps: what was done besides.
        chance_per_day: of a hit with a random 6-digit PIN on the first day.
    """

    kiosks: int
    asked: int
    tries: int
    most_in_a_row: int
    first_day: int
    most_later_day: int
    hits: int
    power_cuts: int
    clock_jumps: int
    chance_per_day: float


class _World:
    """Time as a computer sees it: monotonic since its start, a name for the start, a clock to be set."""

    def __init__(self) -> None:
        self.true_s = 0.0
        self.started_s = 0.0
        self.starts = 1
        self.wall_off_s = 0.0

    def wall(self) -> float:
        return self.true_s + self.wall_off_s

    def monotonic(self) -> float:
        return self.true_s - self.started_s

    def boot(self) -> str:
        return f"start {self.starts}"

    def reboot(self) -> None:
        self.true_s += REBOOT_S
        self.started_s = self.true_s
        self.starts += 1


class _PowerCutError(BaseException):
    """The plug is out; nothing after this point happens."""


def measure_pin_attack(seed: int, asked: int, attack: Attack) -> PinFigures:
    """Guess as fast as the kiosk allows, in simulated time, until PINs were handed over ``asked`` times.

    A kiosk that has barred its staff mode is left, and another one attacked. The real :class:`Staff` on a
    real database answers; only scrypt is left out, which would take a night.
    """
    rng = random.Random(seed)
    runs: list[_Run] = []
    while sum(run.asked for run in runs) < asked:
        runs.append(_attack_one(rng, asked - sum(run.asked for run in runs), attack))
    first_day = max(sum(t < DAY_S for t in run.times) for run in runs)
    later = [
        sum(begin <= t < begin + DAY_S for t in run.times)
        for run in runs
        for begin in run.times
        if begin >= DAY_S
    ]
    return PinFigures(
        kiosks=len(runs),
        asked=sum(run.asked for run in runs),
        tries=sum(len(run.times) for run in runs),
        most_in_a_row=max(len(run.times) for run in runs),
        first_day=first_day,
        most_later_day=max(later, default=0),
        hits=sum(run.hits for run in runs),
        power_cuts=sum(run.cuts for run in runs),
        clock_jumps=sum(run.jumps for run in runs),
        chance_per_day=first_day / PINS,
    )


@dataclass
class _Run:
    """One kiosk under attack: what was asked and done, and when a PIN was really looked at."""

    asked: int = 0
    hits: int = 0
    cuts: int = 0
    jumps: int = 0
    times: list[float] = field(default_factory=list)


def _attack_one(rng: random.Random, asked: int, attack: Attack) -> _Run:
    world, run = _World(), _Run()
    with tempfile.TemporaryDirectory(prefix="kiosk-pins-", dir=_memory()) as name:
        folder = Path(name)
        _people(folder, world)
        while run.asked < asked:
            run.asked += 1
            if rng.random() < attack.clock:
                run.jumps += 1
                world.wall_off_s = rng.uniform(-4e9, 4e9)
            cut = rng.random() < attack.plug
            answer, wait_s = _try(folder, world, rng, cut, run.times)
            run.hits += answer is Answer.OPEN
            if answer is Answer.BARRED:
                break
            if cut:
                run.cuts += 1
                world.reboot()
            elif rng.random() < attack.insider:
                _insider(folder, world)
            # Impatient: half of the time the next guess comes before it is allowed.
            world.true_s += wait_s if rng.random() < 0.5 else rng.uniform(0.5, max(1.0, wait_s))
    return run


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _people(folder: Path, world: _World) -> None:
    with closing(Tables.open(folder)) as tables:
        staff = _staff(tables, world)
        technician = staff.begin("Technician", "481516")
        staff.add("Insider", technician.role, "235711", technician)


def _staff(tables: Tables, world: _World, looked: list[float] | None = None, cut: bool = False) -> Staff:
    def key(pin: str, salt: bytes) -> bytes:
        if looked is not None:
            looked.append(world.true_s)
            if cut:
                raise _PowerCutError
        return pin.encode() + salt

    return Staff(tables, key, world.monotonic, world.boot, world.wall)


def _try(
    folder: Path, world: _World, rng: random.Random, cut: bool, times: list[float]
) -> tuple[Answer, float]:
    """One guess at the technician's PIN, never right; with ``cut`` the power goes while it is judged."""
    guess = f"{rng.randrange(PINS):06d}"
    with closing(Tables.open(folder)) as tables:
        staff = _staff(tables, world, times, cut)
        technician = staff.people()[0]
        try:
            entrance = staff.enter(technician, guess if guess != "481516" else "481517")
        except _PowerCutError:
            return Answer.WRONG, 0.0
    return entrance.answer, entrance.wait_s


def _insider(folder: Path, world: _World) -> None:
    with closing(Tables.open(folder)) as tables:
        staff = _staff(tables, world)
        staff.enter(staff.people()[1], "235711")
