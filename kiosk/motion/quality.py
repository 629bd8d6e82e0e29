"""How well a stroke was made: propulsive velocity, arrival at the top, creep and bounce at the bottom."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from kiosk.motion.samples import FloatArray

GRAVITY_MPS2 = 9.81
RAIL_DEG = 45.0
"""Angle of the rail to the floor while none is known: most machines are built so."""

RAIL_RANGE_DEG = (0.0, 90.0)
"""Level and upright."""

ARRIVAL_MM = 20.0
"""So far short of its highest point a push is asked for its speed; 0.2 m/s there brakes with 1 m/s2."""

SETTLE_S = 0.1
"""The first and last moments of a hold belong to the turning, not to the creep."""

BOUNCE_MM = 8.0
BOUNCE_SHARE = 0.15
"""A reversal of ``BOUNCE_MM`` within this share of the stroke from the lowest point belongs to the bottom."""


@dataclass(frozen=True)
class PushQuality:
    """Of one push: ``propulsive_mps`` and ``arrival_mps``, both positive; None where it cannot be told."""

    propulsive_mps: float | None
    arrival_mps: float | None


@dataclass(frozen=True)
class HoldQuality:
    """Of one hold at the bottom, in mm: ``creep_mm`` None when it was none, ``bounce_mm`` 0 without one."""

    creep_mm: float | None
    bounce_mm: float


def check_rail(rail_deg: float, name: str = "rail_deg") -> None:
    """Raise ValueError if a rail cannot lie at this angle to the floor, in degrees; ``name``: who said so."""
    low_deg, high_deg = RAIL_RANGE_DEG
    if not low_deg <= rail_deg <= high_deg:  # NaN fails it, as it should
        raise ValueError(f"{name} is {rail_deg:g}, allowed are {low_deg:g} to {high_deg:g}")


class Way(NamedTuple):
    """Samples of one way, ``(n,)`` float64 each, smoothed and turned so that it rises."""

    t_s: FloatArray
    y_mm: FloatArray
    velocity_mps: FloatArray
    acceleration_mps2: FloatArray


def push_quality(way: Way, edges_s: tuple[float, float], rail_deg: float = RAIL_DEG) -> PushQuality:
    """Measure a push that rises between its edges.

    The propulsive part ends where the acceleration falls below what gravity alone would do along the rail,
    -g*sin(angle) (Sanchez-Medina et al. 2010, on a rail). Slow pushes never brake so hard: all of it counts.

    Args:
        way: samples that hold the push.
        edges_s: start and end of the push.
        rail_deg: angle of the rail to the floor.
    """
    t_s, y_mm, velocity_mps, acceleration_mps2 = way
    start_s, end_s = edges_s
    inside = np.flatnonzero((t_s >= start_s) & (t_s <= end_s))
    if len(inside) < 3:
        return PushQuality(None, None)
    first, last = int(inside[0]), int(inside[-1])
    fastest = first + int(np.argmax(velocity_mps[first : last + 1]))
    least_mps2 = -GRAVITY_MPS2 * math.sin(math.radians(rail_deg))
    braking = acceleration_mps2[fastest : last + 1] < least_mps2
    until_s = float(t_s[fastest + int(np.argmax(braking))]) if braking.any() else end_s
    from_mm, to_mm = (float(np.interp(t, t_s, y_mm)) for t in (start_s, until_s))
    propulsive = (to_mm - from_mm) / 1000.0 / (until_s - start_s) if until_s > start_s else None
    return PushQuality(propulsive, _arrival_mps(y_mm, velocity_mps, first))


def _arrival_mps(y_mm: FloatArray, velocity_mps: FloatArray, first: int) -> float | None:
    """Speed at the last passing of the height ``ARRIVAL_MM`` below the highest point."""
    highest = first + int(np.argmax(y_mm[first:]))
    below = np.flatnonzero(y_mm[first : highest + 1] < y_mm[highest] - ARRIVAL_MM)
    return float(max(0.0, velocity_mps[first + int(below[-1])])) if len(below) else None


def hold_quality(
    t_s: FloatArray,
    y_mm: FloatArray,
    hold: tuple[float, float],
    low_mm: float,
    size_mm: float,
    zone_mm: float,
) -> HoldQuality:
    """Measure a hold at the bottom.

    Args:
        t_s, y_mm: ``(n,)`` samples around it, smoothed.
        hold: its edges in s.
        low_mm, size_mm: lowest point, and length of the stroke.
        zone_mm: wandering within this of the lowest point is no movement.
    """
    start_s, end_s = hold
    still = y_mm[(t_s >= start_s + SETTLE_S) & (t_s <= end_s - SETTLE_S)]
    wandered_mm = float(np.ptp(still)) if end_s - start_s >= 3 * SETTLE_S and len(still) > 1 else None
    failed = (
        wandered_mm is not None and wandered_mm > BOUNCE_SHARE * size_mm
    )  # a push that sank back is no hold
    return HoldQuality(None if failed else wandered_mm, _bounce_mm(y_mm, low_mm, size_mm, zone_mm))


def _bounce_mm(y_mm: FloatArray, low_mm: float, size_mm: float, zone_mm: float) -> float:
    visits: npt.NDArray[np.intp] = np.flatnonzero(y_mm <= low_mm + zone_mm)
    if len(visits) < 2:
        return 0.0
    risen_mm = float(y_mm[visits[0] : visits[-1] + 1].max()) - low_mm
    bounced = max(BOUNCE_MM, 0.8 * zone_mm) <= risen_mm - zone_mm / 2 and risen_mm <= BOUNCE_SHARE * size_mm
    return risen_mm if bounced else 0.0
