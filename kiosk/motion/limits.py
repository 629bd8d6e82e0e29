"""Alerts: beyond a limit, ahead of a limit, lowered too fast. Judged without smoothing, cleared at once."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertChange, AlertKind
from kiosk.motion.filters import Point

HYSTERESIS_MM = (6.0, 10.0)
DROP_S = 0.04
DROP_RELEASE = 0.85


@dataclass(frozen=True)
class _Rush:
    """How a stroke looks that will not stop in time: faster than any controlled one, too near to brake."""

    least_mps: float
    stop_mps2: float


AHEAD_DOWN = _Rush(0.52, 3.2)
"""Lowering 500 mm in 1 s at a constant speed takes 0.5 m/s; a firm stop brakes with 3 m/s2."""
AHEAD_UP = _Rush(1.3, 12.0)
"""Pushing 500 mm in 0.5 s smoothly brakes with 11.5 m/s2: the weight itself helps to stop."""
AHEAD_RELEASE = 0.7
AHEAD_SAMPLES = 2
AHEAD_MIN_S = 0.15


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

    def step(self, point: Point, allow: Permission) -> list[AlertChange]:
        """Take one sample; hands over what began or ended."""
        limits = self._limits
        if limits is None:
            return []
        wanted = (
            (AlertKind.DEPTH, self._depth(point, limits, allow)),
            (AlertKind.LOCKOUT, self._lockout(point, limits, allow)),
            (AlertKind.DROP, self._drop(point, limits, allow)),
            (AlertKind.AHEAD, self._ahead(point, limits, allow)),
        )
        changes = []
        for kind, on in wanted:
            if on != (kind in self._on):
                changes.append(AlertChange(point.now_s, kind, on, point.position_mm))
                if on:
                    self._on[kind] = point.now_s
                else:
                    del self._on[kind]
        return changes

    def _depth(self, point: Point, limits: Limits, allow: Permission) -> bool:
        if not allow.depth:
            return False
        if AlertKind.DEPTH in self._on:
            return point.position_mm <= limits.depth_mm + _hysteresis_mm(point)
        return point.low_mm < limits.depth_mm

    def _lockout(self, point: Point, limits: Limits, allow: Permission) -> bool:
        if not allow.lockout:
            return False
        if AlertKind.LOCKOUT in self._on:
            return point.position_mm >= limits.lockout_mm - _hysteresis_mm(point)
        return point.high_mm > limits.lockout_mm

    def _drop(self, point: Point, limits: Limits, allow: Permission) -> bool:
        if not allow.drop:
            self._drop_since_s = None
            return False
        lowering_mps = -point.velocity_mps
        if AlertKind.DROP in self._on:
            return lowering_mps > DROP_RELEASE * limits.drop_mps
        if lowering_mps <= limits.drop_mps:
            self._drop_since_s = None
            return False
        if self._drop_since_s is None:
            self._drop_since_s = point.centre_s
        return point.centre_s - self._drop_since_s >= DROP_S

    def _ahead(self, point: Point, limits: Limits, allow: Permission) -> bool:
        since_s = self._on.get(AlertKind.AHEAD)
        red = AlertKind.DEPTH in self._on or AlertKind.LOCKOUT in self._on
        if since_s is not None:
            kept = not red and _runs_ahead(point, limits, allow, AHEAD_RELEASE)
            return kept or (allow.drop and point.now_s - since_s < AHEAD_MIN_S)
        begins = not red and _runs_ahead(point, limits, allow, 1.0)
        self._ahead_count = self._ahead_count + 1 if begins else 0
        return self._ahead_count >= AHEAD_SAMPLES


def _hysteresis_mm(point: Point) -> float:
    least, most = HYSTERESIS_MM
    return min(most, max(least, 3.0 * point.noise_mm))


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
