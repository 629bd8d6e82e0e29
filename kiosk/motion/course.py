"""Which phase the sled is in: the parts of a movement by their names, and the way back into the rack."""

from __future__ import annotations

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Phase, PhaseChange
from kiosk.motion.phases import Change, Part
from kiosk.motion.points import Point, Stretch
from kiosk.motion.rack import NEAR_MM
from kiosk.motion.working_range import reversal_mm

HOLD_S = 0.3
RERACK_GRACE_S = 1.5
RERACK_NEAR_MM = 30.0

_EC = {
    Part.HIGH: Phase.TOP,
    Part.DOWN: Phase.ECCENTRIC,
    Part.LOW: Phase.BOTTOM,
    Part.UP: Phase.CONCENTRIC,
    Part.STALL: Phase.STALLED,
}
_CE = {
    Part.HIGH: Phase.BOTTOM,
    Part.DOWN: Phase.CONCENTRIC,
    Part.LOW: Phase.TOP,
    Part.UP: Phase.ECCENTRIC,
    Part.STALL: Phase.ECCENTRIC,
}
_WAITING = (Phase.UNKNOWN, Phase.UNRACKING, Phase.READY)


class Course:
    """The phase of the movement and what tells racking from a repetition.

    Args:
        limits: for racking above the lockout limit.
        rack_mm: where the sled rests; None if there is no rack.
        mirror: a lift that pushes first, whose parts are seen turned over.
    """

    def __init__(self, limits: Limits | None, rack_mm: float | None, mirror: bool) -> None:
        self._limits = limits
        self._rack_mm = rack_mm
        self._names = _CE if mirror else _EC
        self.phase = Phase.UNKNOWN
        self.forget()

    def forget(self) -> None:
        """The movement broke off; the phase stays until another is entered."""
        self.begun = False
        self._held = False
        self._crossing_s: float | None = None

    def enter(self, t_s: float, phase: Phase, position_mm: float) -> list[PhaseChange]:
        """Into a phase; nothing happens when it is the present one."""
        if phase is self.phase:
            return []
        self.phase = phase
        return [PhaseChange(t_s, phase, position_mm)]

    def follow(
        self, point: Point, changes: list[Change], now: Change | None, at_top: bool, expected: bool
    ) -> list[PhaseChange]:
        """Name the parts of a running movement.

        Args:
            point: the newest.
            changes: parts entered at it.
            now: the part that is on and since when.
            at_top: whether a repetition may begin here.
            expected: the next move is racking.
        """
        events: list[PhaseChange] = []
        if (self.begun or self.phase in _WAITING) and now is not None and now[1] in (Part.DOWN, Part.UP):
            changes = [now]  # it began before it was long enough to count
        self.begun = False
        for t_s, part in changes:
            if self.phase is Phase.RERACKING and (part is Part.HIGH or self.above_lockout(point)):
                continue  # lifted over the hooks and lowered into them
            to_rack = part is Part.UP and self._held and at_top and self._heads_for_rack(point, expected)
            if to_rack:
                self._crossing_s = None
            phase = Phase.RERACKING if to_rack else self._names[part]
            events += self.enter(t_s, phase, point.position_mm)
        self._hold(point.still_s >= HOLD_S)
        return events

    def skip(self, s: Stretch, i: int, j: int, judged: bool) -> None:
        """Take the points from ``i`` to before ``j`` of a running movement, in which no part begins."""
        self._hold(s.was_still(i, j, HOLD_S))
        limits = self._limits
        if not judged or limits is None or self.phase is not Phase.RERACKING:
            return
        if s.position_mm[i:j].min() <= limits.lockout_mm:
            self._crossing_s = None

    def _hold(self, still: bool) -> None:
        if self.phase in (Phase.TOP, Phase.READY):
            self._held = self._held or still
        elif self.phase in (Phase.ECCENTRIC, Phase.BOTTOM):
            self._held = False

    def above_lockout(self, point: Point) -> bool:
        """Whether the sled is where knees are straight."""
        return self._limits is not None and point.position_mm > self._limits.lockout_mm

    def _heads_for_rack(self, point: Point, expected: bool) -> bool:
        rack_mm = self._rack_mm
        if rack_mm is None or point.position_mm > rack_mm + reversal_mm(point.noise_mm):
            return False
        near_limit = self._limits is not None and rack_mm >= self._limits.lockout_mm - RERACK_NEAR_MM
        return expected or self._limits is None or near_limit

    def reracking(self, point: Point) -> bool:
        """Whether being above the lockout limit is the way into the rack, for a moment."""
        rack_mm = self._rack_mm
        if self.phase is not Phase.RERACKING or rack_mm is None or self._limits is None:
            return False
        if not self.above_lockout(point):
            self._crossing_s = None
            return True
        if abs(point.position_mm - rack_mm) <= max(NEAR_MM, 3 * point.noise_mm):
            return True
        if self._crossing_s is None:
            self._crossing_s = point.now_s
        return point.now_s - self._crossing_s <= RERACK_GRACE_S
