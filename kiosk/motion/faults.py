"""What is wrong with a signal just now, and how far it can still be trusted."""

from __future__ import annotations

from kiosk.motion.events import Fault, Trust, TrustLevel
from kiosk.motion.gate import BoolArray
from kiosk.motion.samples import FlagArray, SampleFlag

GOOD_S = 1.0
"""So long after its last sign a fault is over."""

FULL = Trust(TrustLevel.FULL)
_LEVELS = list(TrustLevel)

# Plain numbers: an enum's own operators cost more than all the rest of a sample.
_HOMED, _RESTARTED = int(SampleFlag.HOMED), int(SampleFlag.RESTARTED)
_MISSED = int(SampleFlag.OVERSPEED | SampleFlag.ILLEGAL_TRANSITION)
_WEAK = int(SampleFlag.WEAK_SIGNAL)
_BAD = _RESTARTED | _MISSED | _WEAK


def flagged(marks: FlagArray) -> BoolArray:
    """``(n,)``: which samples the sensor itself says something bad about."""
    result: BoolArray = (marks & (_HOMED | _BAD)) != _HOMED
    return result


class FaultBook:
    """The faults of the last second, each with the trust that it leaves."""

    def __init__(self) -> None:
        self._faults: dict[Fault, tuple[float, Trust]] = {}

    @property
    def over_s(self) -> float | None:
        """When the first of them is over; None without one."""
        return min(t_s for t_s, _ in self._faults.values()) + GOOD_S if self._faults else None

    def note(self, fault: Fault, t_s: float, reason: str, level: TrustLevel = TrustLevel.NONE) -> None:
        """A sign of a fault; while it goes on its first reason stays."""
        known = self._faults.get(fault)
        kept = known[1] if known is not None and known[1].level is level else Trust(level, reason, fault)
        self._faults[fault] = t_s, kept

    def note_flags(self, t_s: float, mark: int) -> None:
        """What the sensor says about itself, ``SampleFlag`` bits."""
        if mark & (_HOMED | _BAD) == _HOMED:
            return
        if not mark & _HOMED or mark & _RESTARTED:
            reason = "The sensor has lost its zero: move the sled to its reference point, or call staff."
            self.note(Fault.ZERO, t_s, reason, TrustLevel.COUNT_ONLY)
        if mark & _MISSED:
            reason = "The sensor reports missed counts; its zero may be off."
            self.note(Fault.COUNTS, t_s, reason, TrustLevel.COUNT_ONLY)
        if mark & _WEAK:
            reason = "The sensor reports a weak signal; clean it."
            self.note(Fault.WEAK, t_s, reason, TrustLevel.COUNT_ONLY)

    def verdict(self, t_s: float) -> Trust:
        """What the worst fault leaves; of equals the one that came first, so that the reason stays."""
        if not self._faults:
            return FULL
        self._faults = {name: fault for name, fault in self._faults.items() if t_s - fault[0] < GOOD_S}
        if not self._faults:
            return FULL
        return max(
            (fault[1] for fault in self._faults.values()), key=lambda trust: _LEVELS.index(trust.level)
        )
