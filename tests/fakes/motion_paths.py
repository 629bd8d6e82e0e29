"""Made-up sled movements: an ideal path in time, then sampled with noise as a sensor would."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from kiosk.motion.samples import FloatArray

Shape = Literal["jerk", "parabola"]
FINE_S = 0.0005


def minimum_jerk(u: FloatArray) -> FloatArray:
    """0 to 1 with the smoothest acceleration."""
    result: FloatArray = u**3 * (10.0 - 15.0 * u + 6.0 * u**2)
    return result


def parabola(u: FloatArray) -> FloatArray:
    """0 to 1 with constant acceleration, then constant deceleration."""
    result: FloatArray = np.where(u < 0.5, 2.0 * u**2, 1.0 - 2.0 * (1.0 - u) ** 2)
    return result


@dataclass
class Path:
    """Holds and moves, one after the other, from ``start_mm``."""

    start_mm: float
    _pieces: list[FloatArray] = field(default_factory=list)

    @property
    def end_mm(self) -> float:
        return float(self._pieces[-1][-1]) if self._pieces else self.start_mm

    @property
    def duration_s(self) -> float:
        return sum(len(piece) for piece in self._pieces) * FINE_S

    def hold(self, seconds: float) -> Path:
        self._pieces.append(np.full(max(1, round(seconds / FINE_S)), self.end_mm))
        return self

    def move(self, to_mm: float, seconds: float, shape: Shape = "jerk") -> Path:
        u = np.arange(1, round(seconds / FINE_S) + 1) / round(seconds / FINE_S)
        curve = minimum_jerk(u) if shape == "jerk" else parabola(u)
        start_mm = self.end_mm
        self._pieces.append(start_mm + (to_mm - start_mm) * curve)
        return self

    def add(self, samples_mm: FloatArray) -> Path:
        """Append positions every ``FINE_S``."""
        self._pieces.append(samples_mm)
        return self

    def reps(
        self,
        n: int,
        bottom_mm: float,
        top_mm: float,
        tempo: tuple[float, float, float, float] = (2.0, 1.0, 1.0, 1.0),
        shape: Shape = "jerk",
    ) -> Path:
        lower_s, low_s, push_s, high_s = tempo
        for _ in range(n):
            self.move(bottom_mm, lower_s, shape).hold(low_s).move(top_mm, push_s, shape).hold(high_s)
        return self

    def at(self, t_s: FloatArray) -> FloatArray:
        """Position at any times."""
        fine = np.concatenate(self._pieces)
        return np.interp(t_s, np.arange(len(fine)) * FINE_S, fine)

    def sampled(
        self,
        rate_hz: float = 200.0,
        noise_mm: float = 0.3,
        seed: int = 1,
        jitter: float = 0.0,
        glitches: float = 0.0,
    ) -> tuple[FloatArray, FloatArray]:
        """Times and positions; ``jitter`` as a share of the interval, ``glitches`` as a share of samples."""
        rng = np.random.default_rng(seed)
        n = int(self.duration_s * rate_hz)
        t_s = (np.arange(n) + jitter * rng.uniform(-0.5, 0.5, n)) / rate_hz
        position_mm = self.at(t_s) + noise_mm * rng.standard_normal(n)
        wild = rng.random(n) < glitches
        position_mm[wild] += rng.choice([-1.0, 1.0], wild.sum()) * rng.uniform(60.0, 500.0, wild.sum())
        return t_s, position_mm
