"""Sets of leg presses as strangers would send them: any machine, any profile, any sensor, by random seed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.samples import FloatArray

Profile = Literal["jerk", "cosine", "parabola", "trapezoid", "linear"]
PROFILES: tuple[Profile, ...] = ("jerk", "cosine", "parabola", "trapezoid", "linear")
RACKS = ("above", "below lockout", "middle", "near depth", "stack")
FINE_S = 0.001


def _curve(profile: Profile, n: int) -> FloatArray:
    u = np.arange(1, n + 1) / n
    match profile:
        case "jerk":
            curve = u**3 * (10 - 15 * u + 6 * u**2)
        case "cosine":
            curve = (1 - np.cos(np.pi * u)) / 2
        case "parabola":
            curve = np.where(u < 0.5, 2 * u**2, 1 - 2 * (1 - u) ** 2)
        case "trapezoid":
            ramp = 0.2
            speed = np.clip(np.minimum(u, 1 - u + 1 / n) / ramp, 0, 1)
            curve = np.cumsum(speed) / speed.sum()
        case "linear":
            curve = u
    result: FloatArray = np.asarray(curve, dtype=np.float64)
    return result


@dataclass
class Track:
    """Holds and moves of the sled, every ``FINE_S``."""

    start_mm: float
    pieces: list[FloatArray] = field(default_factory=list)
    end_mm: float = 0.0
    t_s: float = 0.0

    def __post_init__(self) -> None:
        self.end_mm = self.start_mm

    def hold(self, seconds: float) -> None:
        """Stand still."""
        self._add(np.full(round(seconds / FINE_S), self.end_mm))

    def move(self, to_mm: float, seconds: float, profile: Profile) -> None:
        """Go somewhere."""
        n = max(2, round(seconds / FINE_S))
        self._add(self.end_mm + (to_mm - self.end_mm) * _curve(profile, n))

    def _add(self, piece: FloatArray) -> None:
        if len(piece):
            self.pieces.append(piece)
            self.end_mm = float(piece[-1])
            self.t_s += len(piece) * FINE_S


@dataclass(frozen=True)
class Sensor:
    """How the positions are read."""

    rate_hz: float = 100.0
    count_um: int = 100
    noise_mm: float = 0.0
    tremor_mm: float = 0.0
    burst: int = 1
    bad_share: float = 0.0
    homed_after_s: float = 0.0
    identity: bool = True
    seq0: int = 0
    t0_us: int = 0


@dataclass(frozen=True)
class Story:
    """One set: what the sled does and what is true about it.

    Attributes:
        path_mm: true position every ``FINE_S``.
        crossing_s: time at which the one bad repetition crosses its limit; None without.
        fault: ``depth``, ``lockout`` or empty. ``bad``: its number, from 1.
        racked_s: when the sled came to rest in its rack.
        about: rack, start, profile and end in words.
    """

    seed: int
    calibration: Calibration
    limits: Limits
    sensor: Sensor
    path_mm: FloatArray
    fault: str
    bad: int
    crossing_s: float | None
    racked_s: float
    about: str

    @property
    def duration_s(self) -> float:
        """Length of the story."""
        return len(self.path_mm) * FINE_S

    def samples(self) -> tuple[FloatArray, FloatArray]:
        """Times in s and raw positions in whole micrometres."""
        rng = np.random.default_rng(self.seed)
        sensor = self.sensor
        t_s = np.arange(int(self.duration_s * sensor.rate_hz)) / sensor.rate_hz
        mm = np.interp(t_s, np.arange(len(self.path_mm)) * FINE_S, self.path_mm)
        mm = mm + sensor.noise_mm * rng.standard_normal(len(mm))
        mm = mm + sensor.tremor_mm * np.sin(2 * np.pi * 9.0 * t_s + rng.uniform(0, 6))
        raw = self.calibration.bottom_raw + mm / self.calibration.mm_per_raw
        return t_s, np.round(raw / sensor.count_um) * sensor.count_um


def _machine(rng: np.random.Generator, kind: str) -> tuple[Calibration, Limits]:
    range_mm = rng.uniform(150, 500)
    depth_mm = rng.uniform(60, 260)
    lockout_mm = depth_mm + range_mm
    travel_mm = lockout_mm + rng.uniform(45, 120)
    rack_mm = {
        "above": lockout_mm + rng.uniform(6, 40),
        "below lockout": lockout_mm - rng.uniform(0, 30),
        "middle": depth_mm + range_mm * rng.uniform(0.35, 0.65),
        "near depth": depth_mm + rng.uniform(-25, 25),
        "stack": rng.uniform(0, 20),
    }[kind]
    bottom = round(rng.uniform(-500_000, 500_000))
    span = round(travel_mm * rng.uniform(900, 1100))
    raws = (bottom, bottom + span) if rng.random() < 0.6 else (bottom + span, bottom)
    return Calibration(*raws, travel_mm, rack_mm), Limits(depth_mm, lockout_mm)


def _sensor(rng: np.random.Generator) -> Sensor:
    rate_hz = float(rng.choice([50, 60, 100, 125, 200, 250, 500], p=[0.2, 0.1, 0.3, 0.1, 0.2, 0.07, 0.03]))
    noise = float(rng.choice([0.0, 0.05, 0.3, 1.0], p=[0.45, 0.15, 0.25, 0.15]))
    return Sensor(
        rate_hz=rate_hz,
        count_um=int(rng.choice([1, 10, 50, 100, 500, 1000])),
        noise_mm=noise,
        tremor_mm=float(rng.choice([0.0, 0.0, 0.0, 0.5, 1.5])),
        burst=max(1, round(float(rng.choice([0.0, 0.0, 0.016, 0.04])) * rate_hz)),
        bad_share=float(rng.choice([0.0, 0.0, 0.01])),
        homed_after_s=float(rng.choice([0.0, 0.0, 0.0, 1.0])),
        identity=bool(rng.random() < 0.5),
        seq0=int(rng.choice([0, 65_000, 65_535])),
        t0_us=int(rng.choice([0, 2**32 - 5_000_000, 2**32 - 20_000_000])),
    )


class _Person:
    """Whoever lifts: moves a machine's sled by one random generator."""

    def __init__(self, rng: np.random.Generator, rack: str, fault: str) -> None:
        self.rng, self.rack, self.fault = rng, rack, fault
        self.calibration, self.limits = _machine(rng, rack)
        self.sensor = _sensor(rng)
        self.profile: Profile = self.any_profile()
        sensor, range_mm = self.sensor, self.limits.range_mm
        unsure_mm = 3 * sensor.noise_mm + sensor.tremor_mm + sensor.count_um / 1000
        self.most_mm = min(40.0, 0.19 * range_mm - unsure_mm)
        self.least_mm = min(5.0 + unsure_mm, self.most_mm)
        low_s = max(1.0, _PEAK[self.profile] * range_mm / 900)
        self.down_s, self.up_s = float(rng.uniform(low_s, 4)), float(rng.uniform(0.5, 3))
        self.low_hold_s = float(rng.choice([0.0, rng.uniform(0, 2)]))
        self.top_hold_s = float(rng.choice([0.0, rng.uniform(0, 3)]))
        self.start = str(rng.choice(["racked", "short", "off", "lifting"], p=[0.55, 0.2, 0.15, 0.1]))
        self.after = str(rng.choice(["at once", "soon", "late"]))
        self.bad = int(rng.integers(1, 6)) if fault else 0
        self.partial_after = int(rng.integers(1, 5)) if rng.random() < 0.15 else 0
        self.crossing_s: float | None = None
        self.track = Track(self.calibration.rack_mm)

    def any_profile(self) -> Profile:
        return PROFILES[self.rng.integers(len(PROFILES))]

    def inside_mm(self) -> float:
        """How far inside a limit the next turn lies."""
        return float(self.rng.uniform(self.least_mm, self.most_mm))

    def begin(self) -> None:
        """Rack to the first top, or connected while already off the rack; then stand."""
        rng, limits = self.rng, self.limits
        top_mm = limits.lockout_mm - self.inside_mm()
        if self.start in ("racked", "short"):
            self.track.hold(rng.uniform(1, 6) if self.start == "racked" else 1.0)
            self._unrack(top_mm)
        elif self.start == "off":
            self.track = Track(top_mm)
            self.track.hold(0.8)
        else:
            self.track = Track(limits.depth_mm + self.inside_mm())
            self.track.hold(0.5)
            self.track.move(top_mm, self.up_s, self.profile)
        for _ in range(rng.integers(1, 4) if rng.random() < 0.25 else 0):
            self.track.hold(0.3)
            self.track.move(top_mm - rng.uniform(5, min(40.0, 0.15 * limits.range_mm)), 0.4, "jerk")
            self.track.move(top_mm, 0.4, "jerk")
        stand_s = rng.uniform(0.3, 3) if rng.random() < 0.8 else rng.uniform(3, 10)
        trusted_s = 1.2 + self.sensor.homed_after_s - self.track.t_s if self.sensor.homed_after_s else 0.0
        self.track.hold(max(stand_s, trusted_s))

    def _unrack(self, top_mm: float) -> None:
        rng, track = self.rng, self.track
        profile = self.any_profile()
        way = rng.choice(["over", "straight", "up"])
        if self.rack in ("above", "below lockout") and way != "straight":
            track.move(track.end_mm + rng.uniform(5, 25), rng.uniform(0.3, 0.8), profile)
            track.hold(float(rng.choice([0.0, 0.3, 1.0])))
        elif way == "over":
            over_mm = self.limits.lockout_mm + rng.uniform(2, 25)
            track.move(over_mm, max(0.6, (over_mm - track.end_mm) / 400), profile)
            track.hold(float(rng.choice([0.0, 0.3, 1.0])))
        track.move(top_mm, max(0.4, abs(top_mm - track.end_mm) / rng.uniform(100, 400)), profile)

    def repeat(self, number: int) -> None:
        """One repetition, the bad one if it is its turn, and what follows it."""
        limits, track = self.limits, self.track
        bottom_mm, top_mm = limits.depth_mm + self.inside_mm(), limits.lockout_mm - self.inside_mm()
        if number == self.bad and self.fault == "depth":
            bottom_mm = limits.depth_mm - 18
        elif number == self.bad:
            top_mm = limits.lockout_mm + 18
        since_s, pace = track.t_s, self.rng.uniform(1.0, 1.1)
        track.move(bottom_mm, self.down_s * pace, self.profile)
        track.hold(self.low_hold_s)
        track.move(top_mm, self.up_s * pace, self.profile)
        if number == self.bad:
            self._note_crossing(since_s)
        if number < 5:
            track.hold(self.top_hold_s)
        if number == self.partial_after:
            back_mm = track.end_mm
            for to_mm in (back_mm - 0.4 * limits.range_mm, back_mm):
                track.hold(0.5)
                track.move(to_mm, 1.2, "jerk")
            track.hold(0.5)

    def _note_crossing(self, since_s: float) -> None:
        stroke_mm = np.concatenate(self.track.pieces)[round(since_s / FINE_S) :]
        deep = self.fault == "depth"
        beyond = stroke_mm < self.limits.depth_mm if deep else stroke_mm > self.limits.lockout_mm
        self.crossing_s = since_s + float(np.argmax(beyond)) * FINE_S
        if not deep:
            self.track.hold(self.rng.uniform(0.0, 1.0))
            self.track.move(self.limits.lockout_mm - 15, 0.6, "jerk")

    def end(self) -> float:
        """Back into the rack; the time at which the sled lies there."""
        rng, track, rack_mm = self.rng, self.track, self.calibration.rack_mm
        at_once_s = 0.15 if self.profile == "linear" else 0.0
        track.hold({"at once": at_once_s, "soon": 0.5, "late": rng.uniform(1, 5)}[self.after])
        over_mm = float(rng.choice([0.0, 0.0, 12.0])) if self.rack == "above" else 0.0
        away_mm = abs(rack_mm - track.end_mm)
        track.move(rack_mm + over_mm, max(0.4, away_mm / rng.uniform(60, 400)), PROFILES[rng.integers(3)])
        if over_mm:
            track.move(rack_mm, 0.3, "jerk")
        racked_s = track.t_s
        track.hold(rng.uniform(1.6, 6))
        return racked_s


_PEAK = {"jerk": 1.875, "cosine": 1.571, "parabola": 2.0, "trapezoid": 1.25, "linear": 1.0}
"""Top speed of a stroke in means."""


def story(seed: int, fault: str = "", rack: str | None = None) -> Story:
    """One random set of five; with a ``fault`` one repetition goes 18 mm past that limit."""
    rng = np.random.default_rng([seed, 77])
    kind = rack or str(rng.choice(RACKS, p=[0.4, 0.15, 0.15, 0.15, 0.15]))
    person = _Person(rng, kind, fault)
    person.begin()
    for number in range(1, 6):
        person.repeat(number)
    racked_s = person.end()
    return Story(
        seed=seed,
        calibration=person.calibration,
        limits=person.limits,
        sensor=person.sensor,
        path_mm=np.concatenate(person.track.pieces),
        fault=fault,
        bad=person.bad,
        crossing_s=person.crossing_s,
        racked_s=racked_s,
        about=f"{kind} {person.start} {person.profile} {person.after}",
    )
