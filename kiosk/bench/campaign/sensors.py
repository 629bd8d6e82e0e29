"""Sensor kinds: what they make of a path, each with its own noise, steps, timing and glitches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from kiosk.bench.campaign.truth import GRID_HZ
from kiosk.motion.samples import FloatArray

GLITCH_SHARE = 0.001
"""Share of samples at which a glitch begins: half of them one sample long, half of them two."""

GLITCH_MM = (10.0, 800.0)


@dataclass(frozen=True)
class SensorKind:
    """A kind of sensor.

    Attributes:
        name: as printed.
        rate_hz: least and most samples a second.
        step_mm: resolution.
        noise_mm: least and most standard deviation.
        jitter: spread of the sampling times as a share of the interval.
        doubled: share of samples sent twice with the same time.
        heavy: noise with heavy tails (Student's t of 5 degrees of freedom) and memory.
        weight: share of the repetitions.
    """

    name: str
    rate_hz: tuple[float, float]
    step_mm: float
    noise_mm: tuple[float, float]
    jitter: float = 0.0
    doubled: float = 0.0
    heavy: bool = False
    weight: int = 1


SENSORS = (
    SensorKind("draw-wire encoder 1 kHz", (1000.0, 1000.0), 0.02, (0.01, 0.03)),
    SensorKind("LPOS encoder 200 Hz", (200.0, 200.0), 0.1, (0.02, 0.08), weight=4),
    SensorKind("polled draw-wire 125 Hz", (110.0, 140.0), 0.1, (0.03, 0.1), jitter=0.5, weight=3),
    SensorKind("laser 50 Hz", (48.0, 52.0), 1.0, (0.3, 0.8), jitter=0.1, doubled=0.002, weight=4),
    SensorKind("time of flight 20-30 Hz", (20.0, 30.0), 1.0, (5.0, 8.0), 0.2, 0.01, True, weight=4),
)


class Signal(NamedTuple):
    """What arrives: ``t_s`` and ``position_mm`` ``(n,)`` float64, times never decreasing.

    ``glitch_mm`` ``(n,)`` is the part of the position that is a glitch, 0 nearly everywhere.
    """

    t_s: FloatArray
    position_mm: FloatArray
    glitch_mm: FloatArray


def sense(kind: SensorKind, path_mm: FloatArray, random: np.random.Generator) -> Signal:
    """Sample a path given at ``GRID_HZ``, with everything that this kind of sensor does to it."""
    rate_hz = float(random.uniform(*kind.rate_hz))
    count = int((len(path_mm) - 2) / GRID_HZ * rate_hz)
    t_s = (np.arange(count) + 0.5 + kind.jitter * random.uniform(-0.5, 0.5, count)) / rate_hz
    grid_s = np.arange(len(path_mm)) / GRID_HZ
    position_mm = np.interp(t_s, grid_s, path_mm) + _noise(kind, count, random)
    glitch_mm = _glitches(count, random)
    position_mm = np.round(position_mm / kind.step_mm) * kind.step_mm + glitch_mm
    times = np.ones(count, dtype=np.int64)
    if kind.doubled:
        times += random.random(count) < kind.doubled
    return Signal(np.repeat(t_s, times), np.repeat(position_mm, times), np.repeat(glitch_mm, times))


def _noise(kind: SensorKind, count: int, random: np.random.Generator) -> FloatArray:
    sigma_mm = float(random.uniform(*kind.noise_mm))
    if not kind.heavy:
        return sigma_mm * random.standard_normal(count)
    white = random.standard_t(5.0, count) / np.sqrt(5.0 / 3.0)
    wander = np.convolve(random.standard_normal(count), np.full(4, 0.5), mode="same")
    mixed: FloatArray = sigma_mm * (0.9 * white + 0.436 * wander)
    return mixed


def _glitches(count: int, random: np.random.Generator) -> FloatArray:
    """Jumps of one or two samples, from within the noise gate to across the whole machine."""
    added = np.zeros(count)
    for start in np.flatnonzero(random.random(count) < GLITCH_SHARE):
        low, high = np.log(GLITCH_MM)
        jump_mm = float(np.exp(random.uniform(low, high))) * (1.0 if random.random() < 0.5 else -1.0)
        added[start : start + int(random.integers(1, 3))] = jump_mm
    return added
