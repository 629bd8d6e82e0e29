"""Sets of leg presses as strangers would send them: any machine, any profile, any sensor, by random seed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
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
        silent_s: when the source ends.
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
    reps: int
    partials: int
    notes: dict[str, object]

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


def _unrack(track: Track, rng: np.random.Generator, kind: str, limits: Limits, top_mm: float) -> None:
    rack_mm = track.end_mm
    profile = PROFILES[rng.integers(len(PROFILES))]
    way = rng.choice(["over", "straight", "up"])
    if kind in ("above", "below lockout") and way != "straight":
        track.move(rack_mm + rng.uniform(5, 25), rng.uniform(0.3, 0.8), profile)
        track.hold(float(rng.choice([0.0, 0.3, 1.0])))
    elif way == "over":
        over_mm = limits.lockout_mm + rng.uniform(2, 25)
        track.move(over_mm, max(0.6, (over_mm - rack_mm) / 400), profile)
        track.hold(float(rng.choice([0.0, 0.3, 1.0])))
    away_mm = abs(top_mm - track.end_mm)
    track.move(top_mm, max(0.4, away_mm / rng.uniform(100, 400)), profile)


def story(seed: int, fault: str = "", rack: str | None = None) -> Story:
    """One random set of five."""
    rng = np.random.default_rng([seed, 77])
    kind = rack or str(rng.choice(RACKS, p=[0.4, 0.15, 0.15, 0.15, 0.15]))
    calibration, limits = _machine(rng, kind)
    sensor = _sensor(rng)
    profile = PROFILES[rng.integers(len(PROFILES))]
    noise_mm = 3 * sensor.noise_mm + sensor.tremor_mm + sensor.count_um / 1000
    most_mm = min(40.0, 0.19 * limits.range_mm - noise_mm)
    least_mm = min(5.0 + noise_mm, most_mm)

    def inside_mm() -> float:
        return float(rng.uniform(least_mm, most_mm))

    rom_mm = limits.range_mm
    slowest_peak = {"jerk": 1.875, "cosine": 1.571, "parabola": 2.0, "trapezoid": 1.25, "linear": 1.0}[
        profile
    ]
    low_s = max(1.0, slowest_peak * rom_mm / 900, 0.9 if profile == "linear" else 1.05)
    down_s, up_s = float(rng.uniform(low_s, 4)), float(rng.uniform(0.5, 3))
    low_hold_s = float(rng.choice([0.0, rng.uniform(0, 2)]))
    top_hold_s = float(rng.choice([0.0, rng.uniform(0, 3)]))
    start = str(rng.choice(["racked", "short", "off", "lifting"], p=[0.55, 0.2, 0.15, 0.1]))
    if start in ("off", "lifting") and sensor.homed_after_s:
        sensor = replace(sensor, homed_after_s=0.0)
    top_mm = limits.lockout_mm - inside_mm()
    stand_s = float(rng.uniform(0.3, 3) if rng.random() < 0.8 else rng.uniform(3, 10))
    if start in ("racked", "short"):
        track = Track(calibration.rack_mm)
        track.hold(rng.uniform(1, 6) if start == "racked" else 1.0)
        _unrack(track, rng, kind, limits, top_mm)
    elif start == "off":
        track = Track(top_mm)
        track.hold(0.8)
    else:
        track = Track(limits.depth_mm + inside_mm())
        track.hold(0.5)
        track.move(top_mm, up_s, profile)
    fidgets = bool(rng.random() < 0.25)
    if fidgets:
        for _ in range(rng.integers(1, 4)):
            by_mm = rng.uniform(5, min(40.0, 0.15 * limits.range_mm))
            track.hold(0.3)
            track.move(top_mm - by_mm, 0.4, "jerk")
            track.move(top_mm, 0.4, "jerk")
    track.hold(max(stand_s, 2.2 - track.t_s if sensor.homed_after_s else 0.0))
    bad = int(rng.integers(1, 6)) if fault else 0
    partial_after = int(rng.integers(1, 5)) if rng.random() < 0.15 else 0
    crossing_s: float | None = None
    for number in range(1, 6):
        bottom_mm, top_mm = limits.depth_mm + inside_mm(), limits.lockout_mm - inside_mm()
        if number == bad and fault == "depth":
            bottom_mm = limits.depth_mm - 18
        if number == bad and fault == "lockout":
            top_mm = limits.lockout_mm + 18
        since_s = track.t_s
        pace = rng.uniform(1.0, 1.1)
        track.move(bottom_mm, down_s * pace, profile)
        track.hold(low_hold_s)
        track.move(top_mm, up_s * pace, profile)
        if number == bad:
            fine = np.concatenate(track.pieces)
            tail = fine[round(since_s / FINE_S) :]
            beyond = tail < limits.depth_mm if fault == "depth" else tail > limits.lockout_mm
            crossing_s = since_s + float(np.argmax(beyond)) * FINE_S
            if fault == "lockout":
                track.hold(rng.uniform(0.0, 1.0))
                track.move(limits.lockout_mm - 15, 0.6, "jerk")
        if number < 5:
            track.hold(top_hold_s)
        if number == partial_after:
            track.hold(0.5)
            back_mm = track.end_mm
            track.move(back_mm - 0.4 * limits.range_mm, 1.2, "jerk")
            track.hold(0.3)
            track.move(back_mm, 1.2, "jerk")
            track.hold(0.5)
    after = str(rng.choice(["at once", "soon", "late"]))
    track.hold(
        {"at once": 0.0 if profile != "linear" else 0.15, "soon": 0.5, "late": rng.uniform(1, 5)}[after]
    )
    away_mm = abs(calibration.rack_mm - track.end_mm)
    fastest = PROFILES[rng.integers(3)]
    over_mm = float(rng.choice([0.0, 0.0, 12.0])) if kind == "above" else 0.0
    track.move(calibration.rack_mm + over_mm, max(0.4, away_mm / rng.uniform(60, 400)), fastest)
    if over_mm:
        track.move(calibration.rack_mm, 0.3, "jerk")
    racked_s = track.t_s
    track.hold(rng.uniform(1.6, 6))
    notes = {
        "rack": kind, "profile": profile, "start": start, "down": round(down_s, 2), "up": round(up_s, 2),
        "low_hold": round(low_hold_s, 2), "top_hold": round(top_hold_s, 2), "after": after,
        "fidgets": fidgets, "range": round(limits.range_mm), "stand": round(stand_s, 2), "over": over_mm,
        "partial": partial_after, "limits": (round(limits.depth_mm), round(limits.lockout_mm)), "rack_mm": round(calibration.rack_mm),
    }  # fmt: skip
    return Story(
        seed, calibration, limits, sensor, np.concatenate(track.pieces), fault, bad, crossing_s, racked_s, 5,
        int(partial_after > 0), notes,
    )  # fmt: skip
