"""Ways from one height to another: shares of the way ``(n,)`` over ``n`` grid steps, from just above 0 to 1.

Written for the campaign alone, so that the judge is not examined by the maker of the simulated lifter.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from kiosk.motion.samples import FloatArray

Shape = Callable[[int, np.random.Generator], FloatArray]


def minimum_jerk(count: int, random: np.random.Generator) -> FloatArray:
    """Quintic of least jerk (Flash and Hogan 1985)."""
    del random
    u = _shares(count)
    way: FloatArray = u**3 * (10.0 - 15.0 * u + 6.0 * u**2)
    return way


def skewed(count: int, random: np.random.Generator) -> FloatArray:
    """One hump of speed that peaks early or late."""
    u = _shares(count)
    rise, fall = random.uniform(1.0, 2.6, 2)
    return _way(u**rise * (1.0 - u) ** fall + 1e-9)


def spline(count: int, random: np.random.Generator) -> FloatArray:
    """Speed drawn through random knots: uneven, but always onwards."""
    knots = np.concatenate(([0.0], random.uniform(0.55, 1.45, 5), [0.0]))
    fine = np.interp(_shares(count) * 6.0, np.arange(7.0), knots)
    width = max(3, count // 8) | 1
    padded = np.pad(fine, width // 2, mode="edge")
    return _way(np.convolve(padded, np.full(width, 1.0 / width), mode="valid") + 1e-9)


def steady(count: int, random: np.random.Generator) -> FloatArray:
    """Even speed between two short ramps."""
    u = _shares(count)
    return _way(np.clip(np.minimum(u, 1.0 - u) / float(random.uniform(0.08, 0.25)), 0.0, 1.0) + 1e-9)


def sticking(count: int, random: np.random.Generator) -> FloatArray:
    """Two humps with a sticking region at 30 to 45 % of the time."""
    u = _shares(count)
    depth, at = float(random.uniform(0.3, 0.75)), float(random.uniform(0.3, 0.45))
    return _way(u**1.5 * (1.0 - u) ** 1.5 * (1.0 - depth * np.exp(-(((u - at) / 0.12) ** 2))) + 1e-9)


def tremor(count: int, size_mm: float, random: np.random.Generator) -> FloatArray:
    """Trembling ``(count,)`` in mm of standard deviation ``size_mm``, band-limited around 6 to 10 Hz."""
    taps = np.arange(300) / 1000.0
    kernel = np.exp(-taps / 0.08) * np.cos(2.0 * np.pi * float(random.uniform(6.0, 10.0)) * taps)
    coarse = np.convolve(random.standard_normal(count + 299), kernel, mode="valid")
    shaking: FloatArray = np.clip(size_mm * coarse / np.sqrt(np.sum(kernel**2)), -3 * size_mm, 3 * size_mm)
    return shaking


def _shares(count: int) -> FloatArray:
    return np.arange(1, count + 1) / count


def _way(speed: FloatArray) -> FloatArray:
    total = np.cumsum(speed)
    way: FloatArray = total / total[-1]
    return way
