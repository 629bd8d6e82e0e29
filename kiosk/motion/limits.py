"""Alerts: beyond a limit, ahead of a limit, lowered too fast. Judged without smoothing or its delay."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertChange, AlertKind
from kiosk.motion.points import BoolArray, Point, Stretch
from kiosk.motion.rack import NEAR_MM
from kiosk.motion.samples import FloatArray

HYSTERESIS_MM = (6.0, 10.0)
CHANCE_NOISES, INSIDE_MM = 2.5, 5.0
"""Three of four samples lie 2.5 standard deviations off by chance once in a million: that must not reach a
limit from 5 mm inside."""

DROP_S = 0.04
DROP_RELEASE = 0.85


@dataclass(frozen=True)
class _Rush:
    """How a stroke looks that will not stop in time: faster than any controlled one, too near to brake."""

    least_mps: float
    stop_mps2: float

    def distance_m(self, speed_mps: FloatArray, reaction_s: float) -> FloatArray:
        """Distance ``(n,)`` within which the limit is too near for ``(n,)`` speeds, in m."""
        return np.minimum(reaction_s * speed_mps, speed_mps**2 / (2.0 * self.stop_mps2))


AHEAD_DOWN = _Rush(0.52, 3.2)
"""Lowering 500 mm in 1 s at a constant speed takes 0.5 m/s; a firm stop brakes with 3 m/s2."""
AHEAD_UP = _Rush(1.3, 12.0)
"""Pushing 500 mm in 0.5 s smoothly brakes with 11.5 m/s2: the weight itself helps to stop."""
AHEAD_RELEASE = 0.7
AHEAD_SAMPLES = 2
LEAST_S = 0.15
"""An alert lasts at least so long while it is allowed."""

_ONE_LIMIT = ({AlertKind.DEPTH}, {AlertKind.LOCKOUT})

ROUNDING_MM = 1e-6
"""A look too early costs a moment, one too late an alert."""


@dataclass(frozen=True)
class Permission:
    """What may be raised at this sample.

    Attributes:
        drop: fast lowering.
        depth, lockout: the limits, and the warning ahead of them.
    """

    drop: bool = False
    depth: bool = False
    lockout: bool = False


FORBIDDEN = Permission()


class LimitGuard:
    """Raises and clears alerts, each kind on its own."""

    def __init__(self, limits: Limits | None) -> None:
        self._limits = limits
        self._on: dict[AlertKind, float] = {}
        self.restart()

    def restart(self) -> None:
        """Forget conditions that were building up (alerts that are on stay on)."""
        self._drop_since_s: float | None = None
        self._ahead_count = 0

    def skip(self) -> None:
        """Points went by at which :meth:`next_event` sees nothing begin or end."""
        if AlertKind.DROP not in self._on:
            self._drop_since_s = None
        self._ahead_count = 0

    @property
    def alerts(self) -> frozenset[AlertKind]:
        """Kinds that are on."""
        return frozenset(self._on)

    def clear(self, t_s: float, position_mm: float) -> list[AlertChange]:
        """Turn everything off."""
        self.restart()
        changes = [AlertChange(t_s, kind, False, position_mm) for kind in self._on]
        self._on.clear()
        return changes

    def alarming(self, s: Stretch, rack_mm: float | None = None) -> list[int]:
        """Points at which something might begin; at all others nothing can, whatever is allowed.

        ``rack_mm``: being this near to the rack is no lockout.
        """
        limits = self._limits
        if limits is None:
            return []
        v_mps = s.velocity_mps
        found = np.maximum(s.high_mm, s.position_mm) > limits.lockout_mm
        if rack_mm is not None:
            found &= np.abs(s.position_mm - rack_mm) > NEAR_MM
        found |= (s.low_mm < limits.depth_mm) | (-v_mps > limits.drop_mps)
        for rush, speed_mps, distance_mm in (
            (AHEAD_DOWN, -v_mps, s.mean_mm - limits.depth_mm),
            (AHEAD_UP, v_mps, limits.lockout_mm - s.mean_mm),
        ):
            fast = np.flatnonzero(speed_mps >= rush.least_mps)
            stop_mm = rush.distance_m(speed_mps[fast], limits.reaction_s) * 1000.0 + ROUNDING_MM
            found[fast] |= distance_mm[fast] <= stop_mm
        return np.flatnonzero(found).tolist()

    def next_event(self, s: Stretch, i: int) -> int:
        """First point from ``i`` on at which the one limit alert that is on might end, or a drop change."""
        limits, least_mm = self._limits, HYSTERESIS_MM[0] - ROUNDING_MM
        if limits is None or self._on.keys() - {AlertKind.DROP} not in _ONE_LIMIT:
            return i
        drops = AlertKind.DROP in self._on
        low_mm, high_mm = -np.inf, limits.depth_mm + least_mm
        if AlertKind.LOCKOUT in self._on:
            low_mm, high_mm = limits.lockout_mm - least_mm, np.inf

        def changing(a: int, b: int) -> BoolArray:
            position_mm = s.position_mm[a:b]
            result: BoolArray = (position_mm < low_mm) | (position_mm > high_mm)
            lowering_mps = -s.velocity_mps[a:b]
            result |= (
                lowering_mps <= DROP_RELEASE * limits.drop_mps if drops else lowering_mps > limits.drop_mps
            )
            return result

        return s.first(i, changing)

    def step(self, point: Point, allow: Permission) -> list[AlertChange]:
        """Take one sample; hands over what began or ended."""
        limits = self._limits
        if limits is None:
            return []
        if allow is FORBIDDEN and not self._on:
            self.restart()
            return []
        wanted = (
            (AlertKind.DEPTH, self._depth(point, limits, allow)),
            (AlertKind.LOCKOUT, self._lockout(point, limits, allow)),
            (AlertKind.DROP, self._drop(point, limits, allow)),
            (AlertKind.AHEAD, self._ahead(point, limits, allow)),
        )
        if not self._on and not any(on for _, on in wanted):
            return []
        changes = []
        for kind, on in wanted:
            if on != (kind in self._on):
                changes.append(AlertChange(point.now_s, kind, on, point.position_mm))
                if on:
                    self._on[kind] = point.now_s
                else:
                    del self._on[kind]
        return changes

    def _fresh(self, kind: AlertKind, point: Point) -> bool:
        """Whether an alert is so new that nobody could have seen it yet."""
        return point.now_s - self._on[kind] < LEAST_S

    def _depth(self, point: Point, limits: Limits, allow: Permission) -> bool:
        if not allow.depth:
            return False
        if AlertKind.DEPTH in self._on:
            within = point.position_mm <= limits.depth_mm + _hysteresis_mm(point)
            return within or self._fresh(AlertKind.DEPTH, point)
        return point.low_mm < limits.depth_mm - _chance_mm(point)

    def _lockout(self, point: Point, limits: Limits, allow: Permission) -> bool:
        if not allow.lockout:
            return False
        if AlertKind.LOCKOUT in self._on:
            within = point.position_mm >= limits.lockout_mm - _hysteresis_mm(point)
            return within or self._fresh(AlertKind.LOCKOUT, point)
        return point.high_mm > limits.lockout_mm + _chance_mm(point)

    def _drop(self, point: Point, limits: Limits, allow: Permission) -> bool:
        if not allow.drop:
            self._drop_since_s = None
            return False
        lowering_mps = -point.velocity_mps
        if AlertKind.DROP in self._on:
            within = lowering_mps > DROP_RELEASE * limits.drop_mps
            return within or self._fresh(AlertKind.DROP, point)
        if lowering_mps <= limits.drop_mps:
            self._drop_since_s = None
            return False
        if self._drop_since_s is None:
            self._drop_since_s = point.centre_s
        return point.centre_s - self._drop_since_s >= DROP_S

    def _ahead(self, point: Point, limits: Limits, allow: Permission) -> bool:
        red = AlertKind.DEPTH in self._on or AlertKind.LOCKOUT in self._on
        if AlertKind.AHEAD in self._on:
            kept = not red and _runs_ahead(point, limits, allow, AHEAD_RELEASE)
            return kept or (allow.drop and self._fresh(AlertKind.AHEAD, point))
        begins = not red and _runs_ahead(point, limits, allow, 1.0)
        self._ahead_count = self._ahead_count + 1 if begins else 0
        return self._ahead_count >= AHEAD_SAMPLES


def _hysteresis_mm(point: Point) -> float:
    least, most = HYSTERESIS_MM
    return min(most, max(least, 3.0 * point.noise_mm))


def _chance_mm(point: Point) -> float:
    """How far beyond a limit a noisy signal has to be, to be there by more than chance."""
    return max(0.0, CHANCE_NOISES * point.noise_mm - INSIDE_MM)


def _runs_ahead(point: Point, limits: Limits, allow: Permission, ease: float) -> bool:
    """Whether the limit is near in time and too near to stop before it.

    Position and velocity are both taken at the middle of the window, so that a push that is already slowing
    down is not accused of the speed it had.
    """
    v_mps = point.velocity_mps
    rush = AHEAD_UP if v_mps > 0 else AHEAD_DOWN
    if abs(v_mps) < ease * rush.least_mps:
        return False
    if v_mps > 0 and allow.lockout:
        distance_m = (limits.lockout_mm - point.mean_mm) / 1000.0
    elif v_mps < 0 and allow.depth:
        distance_m = (point.mean_mm - limits.depth_mm) / 1000.0
    else:
        return False
    if distance_m <= 0:
        return False
    soon = distance_m < limits.reaction_s / ease * abs(v_mps)
    return soon and distance_m < v_mps * v_mps / (2.0 * rush.stop_mps2 * ease)
