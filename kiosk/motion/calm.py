"""Where nothing can turn red yet: samples there may be read together, and wait for the next frame."""

from __future__ import annotations

import math

from kiosk.motion.calibration import Limits
from kiosk.motion.limits import AHEAD_DOWN, AHEAD_UP
from kiosk.motion.points import Point
from kiosk.motion.rack import NEAR_MM

Band = tuple[float, float]
"""Positions between two, both excluded."""

NOWHERE: Band = (math.inf, -math.inf)
EVERYWHERE: Band = (-math.inf, math.inf)

MARGIN_MM = 10.0
"""Before a limit: a sled that comes with 1 m/s is followed sample by sample for 10 ms before it is beyond."""

SLOW_SHARE = 0.85
"""Of the slowest speed that an alert needs. Gravity adds the rest in 11 ms on a rail of 45 degrees."""


def calm_mm(limits: Limits | None, rack_mm: float | None, point: Point | None) -> Band:
    """Positions in mm between which the next samples can begin no red alert before the next frame.

    Around a limit, and while the sled is nearly as fast as an alert needs, that is nowhere.

    Args:
        limits: what is judged; without any nothing alarms.
        rack_mm: where the sled rests beyond the lockout limit, if there is a rack; resting is no alert.
        point: the newest; None while unknown.
    """
    if limits is None:
        return EVERYWHERE
    if point is None:
        return NOWHERE
    down_mps = SLOW_SHARE * min(limits.drop_mps, AHEAD_DOWN.least_mps)
    if not -down_mps < point.velocity_mps < SLOW_SHARE * AHEAD_UP.least_mps:
        return NOWHERE
    if rack_mm is not None and abs(point.position_mm - rack_mm) < NEAR_MM:
        return max(rack_mm - NEAR_MM, limits.depth_mm + MARGIN_MM), rack_mm + NEAR_MM
    return limits.depth_mm + MARGIN_MM, limits.lockout_mm - MARGIN_MM
