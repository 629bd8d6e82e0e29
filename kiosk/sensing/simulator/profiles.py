"""How a person moves from one place to another: shapes of travel over time, and how long they take.

A tempo counts the time in which the sled visibly moves (faster than 0.05 m/s); the slow ends of a smooth
movement belong to the holds. ``Timing`` keeps both apart.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.samples import FloatArray

EDGE_MMPS = 50.0
_GRID: FloatArray = np.linspace(0.0, 1.0, 1001)
_STICKING_AT = 0.38
_STICKING_WIDTH = 0.11
_RAMP_S = 0.4
_SOFT_ENDS = 0.4


@dataclass(frozen=True, eq=False)
class Profile:
    """Travel from 0 to 1 over time 0 to 1: ``way`` and its derivative ``speed``, ``(1001,)`` float64 each."""

    way: FloatArray
    speed: FloatArray

    def at(self, share: FloatArray) -> FloatArray:
        """Way ``(n,)`` at shares of the time ``(n,)``."""
        way: FloatArray = np.interp(share, _GRID, self.way)
        return way

    @property
    def peak(self) -> float:
        """Largest speed, in ways per time."""
        return float(self.speed.max())


@dataclass(frozen=True)
class Timing:
    """Seconds from still to still, and how many of them at either end are too slow to count as movement."""

    total_s: float
    lead_s: float
    tail_s: float


def push(effort: float) -> Profile:
    """A push: ``effort`` 0 is one smooth hump (minimum jerk), towards 1 two with a sticking region."""
    dip = 0.75 * effort * np.exp(-(((_GRID - _STICKING_AT) / _STICKING_WIDTH) ** 2))
    return _from_speed(_GRID**2 * (1.0 - _GRID) ** 2 * (1.0 - dip))


def suited(profile: Profile, distance_mm: float, moving_s: float) -> tuple[Profile, Timing]:
    """Shape and time for ``distance_mm`` so that the sled visibly moves for ``moving_s`` without a break.

    A slow tempo leaves no room for soft ends: people follow it at an even speed, and so does this.
    """
    time = timing(profile, distance_mm, moving_s)
    if time.lead_s + time.tail_s <= _SOFT_ENDS * time.total_s and _unbroken(
        profile, distance_mm / time.total_s
    ):
        return profile, time
    even = steady(min(0.3, _RAMP_S / moving_s))
    return even, timing(even, distance_mm, moving_s)


def steady(ramp: float) -> Profile:
    """Even speed between two ramps, each ``ramp`` of the time (0 to 0.5)."""
    edge = np.clip(np.minimum(_GRID, 1.0 - _GRID) / ramp, 0.0, 1.0)
    return _from_speed(edge**2 * (3.0 - 2.0 * edge))


def timing(profile: Profile, distance_mm: float, moving_s: float) -> Timing:
    """Time for ``distance_mm`` so that it moves visibly for ``moving_s``, as far as the shape allows."""
    total_s = moving_s
    for _ in range(40):
        lead, tail = _slow_ends(profile, distance_mm / total_s)
        total_s = 0.5 * (total_s + moving_s / (1.0 - lead - tail))
    lead, tail = _slow_ends(profile, distance_mm / total_s)
    return Timing(total_s, lead * total_s, tail * total_s)


def _from_speed(speed: FloatArray) -> Profile:
    way = np.concatenate(([0.0], np.cumsum((speed[1:] + speed[:-1]) / 2.0)))
    return Profile(way / way[-1], speed * (len(_GRID) - 1) / way[-1])


def _unbroken(profile: Profile, mean_mmps: float) -> bool:
    fast = profile.speed * mean_mmps >= EDGE_MMPS
    return bool(fast.any()) and int(np.count_nonzero(np.diff(fast))) == 2


def _slow_ends(profile: Profile, mean_mmps: float) -> tuple[float, float]:
    fast = np.flatnonzero(profile.speed * mean_mmps >= EDGE_MMPS)
    if len(fast) < 2:
        return 0.0, 0.0
    return float(_GRID[fast[0]]), float(1.0 - _GRID[fast[-1]])


SMOOTH = push(0.0)
"""Minimum jerk."""
