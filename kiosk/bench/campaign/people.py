"""People made without the simulator's lifter: nine habits, each with its own clock and path."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.bench.campaign.shapes import Shape, minimum_jerk, skewed, spline, steady, sticking, tremor
from kiosk.bench.campaign.truth import GRID_HZ, Marks, Performance, machine_of, performance
from kiosk.motion.samples import FloatArray

INSIDE_MM = 5.5
"""An ordinary repetition turns at least this far inside the limits, trembling not included."""
BEYOND_MM = (6.5, 25.0)
SHAKE_MM = (0.05, 0.35)


@dataclass(frozen=True)
class Habit:
    """How somebody lifts; seconds are least and most.

    Attributes:
        name: as printed.
        lower_s, low_s, push_s, high_s: of the four phases.
        shapes: ways to move.
        sloppy: share of repetitions beyond a limit; short, partial: share of such moves.
        bounce, stop, fail, fidget: share of repetitions that bounce at the bottom, stop midway, fail first,
            and of tops that are fidgeted at.
        tired: how much longer pushes and holds get until the end of the set.
        drift: share of the range by which the lowest point wanders over the set.
    """

    name: str
    lower_s: tuple[float, float] = (1.6, 2.4)
    low_s: tuple[float, float] = (0.6, 1.2)
    push_s: tuple[float, float] = (0.9, 1.3)
    high_s: tuple[float, float] = (0.6, 1.3)
    shapes: tuple[Shape, ...] = (minimum_jerk, skewed, spline)
    sloppy: float = 0.08
    short: float = 0.0
    partial: float = 0.0
    bounce: float = 0.0
    stop: float = 0.0
    fail: float = 0.0
    fidget: float = 0.0
    tired: float = 0.2
    drift: float = 0.0


HABITS = (
    Habit("steady"),
    Habit("grinder", push_s=(1.2, 2.0), shapes=(sticking, spline, skewed), stop=0.2, fail=0.06, tired=1.2),
    Habit("bouncer", lower_s=(0.9, 1.5), low_s=(0.0, 0.05), bounce=0.6, high_s=(0.1, 0.6)),
    Habit("partial-heavy", partial=0.35, short=0.2),
    Habit("paused", low_s=(1.5, 5.0), high_s=(1.0, 6.0), stop=0.25),
    Habit("explosive", (0.8, 1.3), (0.0, 0.1), (0.35, 0.6), (0.0, 0.4), (minimum_jerk, skewed), sloppy=0.15),
    Habit("slow 10 s", (3.5, 6.0), (0.5, 1.5), (3.0, 5.0), (0.5, 2.0), (steady, minimum_jerk, spline)),
    Habit("fidgeter", high_s=(0.8, 2.5), fidget=0.7),
    Habit("drifting depth", low_s=(0.0, 0.8), sloppy=0.04, drift=0.16),
)


@dataclass(frozen=True)
class _Frame:
    depth_mm: float
    range_mm: float
    rack_mm: float
    travel_mm: float

    @property
    def lockout_mm(self) -> float:
        return self.depth_mm + self.range_mm


class _Person:
    """Adds moves and holds to a path; remembers where its repetitions are."""

    def __init__(self, habit: Habit, frame: _Frame, random: np.random.Generator) -> None:
        self._habit = habit
        self._frame = frame
        self._random = random
        self._pieces: list[FloatArray] = []
        self._count = 0
        self._mm = frame.rack_mm
        self.marks: list[Marks] = []

    def between(self, span: tuple[float, float]) -> float:
        return float(self._random.uniform(*span))

    def chance(self, share: float) -> bool:
        return bool(self._random.random() < share)

    def move(self, to_mm: float, seconds: float, shape: Shape | None = None) -> None:
        count = max(2, round(seconds * GRID_HZ))
        if shape is None:
            shape = self._habit.shapes[int(self._random.integers(len(self._habit.shapes)))]
        self._add(self._mm + (to_mm - self._mm) * shape(count, self._random))
        self._mm = to_mm

    def hold(self, seconds: float, creep_mm: float = 0.0) -> None:
        """Stand, or creep by a few mm and stay there."""
        count = round(seconds * GRID_HZ)
        if count < 2:
            return
        to_mm = self._mm + creep_mm
        self._add(np.linspace(self._mm, to_mm, count))
        self._mm = to_mm

    def _add(self, piece: FloatArray) -> None:
        self._pieces.append(piece)
        self._count += len(piece)

    def path_mm(self, racked: tuple[int, int]) -> FloatArray:
        """The whole path, trembling while the sled is carried."""
        path_mm = np.concatenate(self._pieces)
        first, last = racked
        path_mm[first:last] += tremor(last - first, self.between(SHAKE_MM), self._random)
        return path_mm

    @property
    def now(self) -> int:
        """Grid steps so far."""
        return self._count

    def repetition(self, share: float) -> None:
        """One lowering and push; ``share`` 0..1 is how far the set has gone."""
        habit, frame = self._habit, self._frame
        kind, bottom_mm, top_mm = self._turns(share)
        slower = 1.0 + habit.tired * share**1.5
        start = self.now
        self._lower(bottom_mm)
        push_s = max(slower * self.between(habit.push_s), (top_mm - bottom_mm) / 900.0)
        if self.chance(habit.fail):
            self._fail(bottom_mm, top_mm)
        self._push(top_mm, push_s)
        end = self.now
        self.hold(slower * self.between(habit.high_s), self._creep(top_mm))
        self._fidget(frame.lockout_mm)
        self.marks.append(Marks(kind, kind != "short", start, end, self.now))

    def _turns(self, share: float) -> tuple[str, float, float]:
        habit, frame, size_mm = self._habit, self._frame, self._frame.range_mm
        drift_mm = habit.drift * size_mm * share * (1.0 if self._random.random() < 0.5 else 0.6)
        start_mm = 0.13 * size_mm if habit.drift else INSIDE_MM + 1.5 + 0.05 * size_mm * self._random.random()
        bottom_mm = frame.depth_mm + max(INSIDE_MM + 1.5, start_mm - drift_mm)
        top_mm = frame.lockout_mm - INSIDE_MM - 1.5 - 0.07 * size_mm * self._random.random()
        if self.chance(habit.short):
            bottom_mm = frame.depth_mm + self.between((0.27, 0.32)) * size_mm
            return "short", bottom_mm, frame.lockout_mm - max(7.0, 0.025 * size_mm)
        if self.chance(habit.sloppy):
            return "deep", frame.depth_mm - self.between(BEYOND_MM), top_mm
        if self.chance(habit.sloppy):
            return "locked", bottom_mm, frame.lockout_mm + self.between(BEYOND_MM)
        return "good", bottom_mm, top_mm

    def _lower(self, bottom_mm: float) -> None:
        habit, seconds = self._habit, self.between(self._habit.lower_s)
        if self.chance(habit.stop):
            middle_mm = self._mm + self.between((0.4, 0.6)) * (bottom_mm - self._mm)
            self.move(middle_mm, 0.55 * seconds)
            self.hold(self.between((0.3, 1.2)), self.between((-2.0, 2.0)))
            seconds *= 0.6
        self.move(bottom_mm, max(seconds, (self._mm - bottom_mm) / 750.0))
        if self.chance(habit.bounce):
            self.move(bottom_mm + self.between((20.0, 40.0)), 0.11, minimum_jerk)
            self.move(bottom_mm, 0.12, minimum_jerk)
        else:
            self.hold(self.between(habit.low_s))

    def _push(self, top_mm: float, seconds: float) -> None:
        if self.chance(self._habit.stop):
            self.move(self._mm + self.between((0.4, 0.6)) * (top_mm - self._mm), 0.6 * seconds)
            self.hold(self.between((0.3, 1.2)))
            seconds *= 0.6
        self.move(top_mm, seconds)

    def _fail(self, bottom_mm: float, top_mm: float) -> None:
        """Rise, get stuck, sink back: still the same repetition."""
        self.move(bottom_mm + self.between((0.25, 0.5)) * (top_mm - bottom_mm), self.between((0.9, 1.6)))
        self.hold(self.between((0.8, 1.8)))
        self.move(bottom_mm, self.between((1.0, 1.8)))
        self.hold(self.between((0.3, 1.0)))

    def _creep(self, top_mm: float) -> float:
        room_mm = self._frame.lockout_mm - INSIDE_MM - top_mm
        return self.between((-3.0, min(3.0, max(0.0, room_mm)))) if room_mm > 0 else 0.0

    def _fidget(self, lockout_mm: float) -> None:
        if not self.chance(self._habit.fidget) or self._mm > lockout_mm - INSIDE_MM:
            return
        here_mm = self._mm
        for _ in range(int(self._random.integers(1, 4))):
            self.move(here_mm - self.between((3.0, 30.0)), self.between((0.2, 1.0)))
            self.hold(self.between((0.0, 0.8)))
            self.move(here_mm, self.between((0.2, 1.0)))

    def partial(self) -> None:
        """A move too small to be an attempt."""
        top_mm = self._mm
        depth = self.between((0.29, 0.48))
        seconds = max(0.4, depth * self.between(self._habit.lower_s))
        self.move(top_mm - depth * self._frame.range_mm, seconds)
        self.hold(self.between((0.0, 0.4)))
        self.move(top_mm, seconds)
        self.hold(self.between((0.3, 0.8)))


def perform(habit: Habit, reps: int, random: np.random.Generator) -> Performance:
    """A set of ``reps`` attempts out of the rack and back into it."""
    frame = _frame(random)
    person = _Person(habit, frame, random)
    person.hold(person.between((1.5, 4.0)))
    left = person.now
    _unrack(person, frame)
    for number in range(reps):
        if person.chance(habit.partial):
            person.partial()
        person.repetition(number / max(1, reps - 1))
        if person.chance(0.004):
            person.hold(person.between((20.0, 180.0)))
    person.hold(person.between((0.6, 1.2)))
    _rack(person, frame)
    back = person.now
    person.hold(person.between((1.5, 3.0)))
    reversed_ = person.chance(0.3)
    machine = machine_of(frame.depth_mm, frame.range_mm, frame.rack_mm, frame.travel_mm, reversed_)
    path_mm = person.path_mm((left, back))
    # Of its own stream, so that plates do not change how the person lifts.
    _load_plates(path_mm[:left], random.spawn(1)[0])
    return performance(machine, habit.name, path_mm, tuple(person.marks))


def _load_plates(racked_mm: FloatArray, random: np.random.Generator) -> None:
    """Plates pushed onto the racked sled, in one set of four: knocks of a few mm that ring for a moment."""
    if random.random() >= 0.25:
        return
    for start in random.integers(0, len(racked_mm), int(random.integers(1, 5))).tolist():
        after_s = np.arange(len(racked_mm) - start) / GRID_HZ
        tone_hz, size_mm = random.uniform(20.0, 80.0), random.uniform(1.0, 5.0)
        racked_mm[start:] += size_mm * np.exp(-after_s / 0.1) * np.sin(2.0 * np.pi * tone_hz * after_s)


def _frame(random: np.random.Generator) -> _Frame:
    range_mm = float(random.uniform(230.0, 430.0))
    depth_mm = float(random.uniform(120.0, 240.0))
    above = bool(random.random() < 0.75)
    beside_mm = float(random.uniform(48.0, 75.0))
    rack_mm = depth_mm + range_mm + beside_mm if above else depth_mm - beside_mm
    travel_mm = depth_mm + range_mm + float(random.uniform(95.0, 160.0))
    return _Frame(depth_mm, range_mm, rack_mm, travel_mm)


def _unrack(person: _Person, frame: _Frame) -> None:
    start_mm = frame.lockout_mm - INSIDE_MM - 2.0 - person.between((0.0, 0.06)) * frame.range_mm
    person.move(frame.rack_mm + person.between((5.0, 14.0)), person.between((0.4, 0.8)))
    person.hold(person.between((0.2, 1.0)))
    person.move(
        start_mm, max(person.between((1.0, 1.8)), abs(start_mm - frame.rack_mm) / 400.0), minimum_jerk
    )
    person.hold(person.between((1.1, 3.0)))


def _rack(person: _Person, frame: _Frame) -> None:
    over_mm = frame.rack_mm + person.between((5.0, 14.0))
    distance_mm = abs(over_mm - frame.lockout_mm)
    person.move(over_mm, max(person.between((0.8, 1.5)), distance_mm / 400.0), minimum_jerk)
    person.move(frame.rack_mm, person.between((0.3, 0.5)), minimum_jerk)
