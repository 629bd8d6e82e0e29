"""Whether a reading still means the place it meant when the machine was calibrated.

A sensor can lose its place in five ways that leave its line perfectly healthy: it begins anew, its counter
jumps, it counts the wrong way, a wire slips, a value creeps. Each is a doubt that stays until the sled is
seen at rest where its rack is, or the sensor finds its own reference again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.gate import sensible
from kiosk.motion.points import next_of
from kiosk.motion.samples import FlagArray, FloatArray, SampleFlag
from kiosk.training.slots import SlotRun
from kiosk.training.steps import CalmSlots, Jump, StepWatch

WARN_MM, LATCH_MM = 3.0, 10.0
"""How far the racked sled may lie from where calibration saw it."""

SEARCH_MM = 30.0
"""A sled dead still this near its rack hangs in it, at a reading that has moved."""

RACK_APART_MM = 30.0
"""A rack at least this far from where repetitions turn is not mistaken for a hold."""

STILL_MM = 0.15
"""What no person holds: a hand's tremor alone is larger."""

CHECK_S, SEARCH_S = 2.0, 4.0
CALM_MM, CALM_S = 3.0, 10.0
"""For a noisy sensor: nobody holds a loaded sled within this for so long."""

STUCK_S, STOP_MM = 3.0, 25.0
"""A fine sensor that says the same for so long, away from rack and stops, is stuck: no person is so still."""

OUTSIDE_MM, OUTSIDE_S = 20.0, 0.1
BACK_S, BACK_MM, BACK_MMPS = 1.5, 15.0, 600.0
"""A hand or towel before the sensor: the reading comes back to where a sled can have moved to meanwhile."""

_HOMED, _RESTARTED = int(SampleFlag.HOMED), int(SampleFlag.RESTARTED)


class Doubt(Enum):
    """Why the position may not be what it says, as one plain sentence."""

    RESTARTED = "The sensor began anew. Rack the sled and wait until the kiosk has checked it."
    UNHOMED = "The sensor has lost its zero. Move the sled to its rack so that it finds it again."
    JUMPED = "The position jumped. Rack the sled and wait until the kiosk has checked it."
    OUTSIDE = "The position lies outside the sled's travel. Rack the sled; if this stays, calibrate again."
    SUSPECTED = (
        "The movement does not fit this machine. Rack the sled and wait until the kiosk has checked it."
    )
    OFF_RACK = "The racked sled is not where it was at calibration. Check the sensor, then calibrate again."


class _Rest:
    """For how long, and where, the sled has stayed within a band."""

    def __init__(self, band_mm: float) -> None:
        self._band_mm = band_mm
        self._since_s: float | None = None
        self._low_mm = self._high_mm = 0.0
        self.still_s = 0.0

    @property
    def middle_mm(self) -> float:
        return (self._low_mm + self._high_mm) / 2.0

    def feed(self, first_s: float, last_s: float, low_mm: float, high_mm: float) -> None:
        """Take one slot: its first and last time, its lowest and highest place."""
        low, high = min(low_mm, self._low_mm), max(high_mm, self._high_mm)
        if self._since_s is None or high - low > self._band_mm:
            self._since_s = first_s if high_mm - low_mm <= self._band_mm else None
            low, high = low_mm, high_mm
        self._low_mm, self._high_mm = low, high
        self.still_s = 0.0 if self._since_s is None else last_s - self._since_s


@dataclass(frozen=True, eq=False)
class _Survey:
    """What is seen of a run of slots at once.

    Attributes:
        extents: of each slot the first and last time in s, the lowest and highest place in mm.
        homed: whether its samples have a zero; None unless it is a usual slot, with which no doubt begins.
        resting: slots in which the sled may be at rest, or which are not usual.
    """

    steps: CalmSlots
    extents: list[tuple[float, float, float, float]]
    homed: list[bool | None]
    resting: list[int]


class ReferenceWatch:
    """Follows trusted and distrusted samples alike; ``doubt`` stays until a reference check passes."""

    def __init__(self, travel_mm: float, rack_mm: float, rack_is_apart: bool) -> None:
        """``rack_is_apart``: no repetition turns near the rack, so that rest there is the rack."""
        self._travel_mm = travel_mm
        self._rack_mm = rack_mm
        self._apart = rack_is_apart
        self.doubt: Doubt | None = None
        self.off_mm: float | None = None
        self._homed_once = self._homed_last = False
        self._jumped: Jump | None = None
        self._steps = StepWatch()
        self.restart()

    @classmethod
    def of(cls, calibration: Calibration, limits: Limits) -> ReferenceWatch:
        """The watch of one machine; a rack among the turning points proves nothing by stillness."""
        low_mm, high_mm = limits.depth_mm - RACK_APART_MM, limits.lockout_mm + RACK_APART_MM
        apart = not low_mm <= calibration.rack_mm <= high_mm
        return cls(calibration.travel_mm, calibration.rack_mm, apart)

    @property
    def stuck(self) -> bool:
        """Whether the reading stands still where only a person could hold the sled."""
        if self._still.still_s < STUCK_S or not self._steps.fine:
            return False
        place_mm = self._still.middle_mm
        return STOP_MM < place_mm < self._travel_mm - STOP_MM and abs(place_mm - self._rack_mm) > SEARCH_MM

    @property
    def warning(self) -> bool:
        """Whether the racked sled lies further off than it should, though not yet by too much."""
        return self.off_mm is not None and abs(self.off_mm) > WARN_MM

    def restart(self) -> None:
        """The stream was interrupted: no sample follows directly on the last one. A doubt stays."""
        self._still, self._calm = _Rest(STILL_MM), _Rest(CALM_MM)
        self._edge = (math.nan, math.nan)
        self._steps.restart()
        self._outside_since_s: float | None = None
        self.at_rack = False
        """Whether the reference check passes: the sled rests where its rack is."""

    def suspect(self) -> None:
        """The movement has shown a place where no sled can be."""
        self._doubt(Doubt.SUSPECTED)

    def confirm(self) -> None:
        """Staff have checked the position: the doubt is over."""
        self.doubt = self._jumped = None

    def feed(
        self, t_s: FloatArray, position_mm: FloatArray, flags: FlagArray, racked: Callable[[], bool]
    ) -> None:
        """Take one slot: seconds and mm ``(n,)`` float64, ``SampleFlag`` ``(n,)`` uint8, n at least 1.

        ``racked``: asks whether the movement says that the sled hangs in its rack, at the end of the slot.
        """
        for _ in self.follow(SlotRun.of_one(t_s, position_mm, flags), lambda _: racked()):
            pass

    def follow(self, run: SlotRun, racked: Callable[[int], bool]) -> Iterator[int]:
        """Take a run of slots; stop at each at whose end a doubt, being stuck or at the rack begins or ends.

        ``racked``: asks whether the movement says at the end of a slot that the sled hangs in its rack. It is
        asked before anything is decided for which a suspicion of the movement until then makes a difference.
        """
        seen = self._survey(run)
        k = 0
        while k < len(run):
            known = self._known
            if self._usual(seen.homed[k]):
                # A sled that goes on moving is neither stuck nor at its rack: the last slot tells all.
                stop = k + 1 if self.stuck or self.at_rack else max(k + 1, next_of(seen.resting, k, len(run)))
                self._steps.skip(run, seen.steps, k, stop)
                self._outside_since_s = None
                k = stop - 1
                self._rest(*seen.extents[k])
            else:
                self._slot(run, k)
            self._check(k, racked)
            if self._known != known:
                yield k
            k += 1
        self._edge = (run.t_s.item(-1), run.position_mm.item(-1))

    @property
    def _known(self) -> tuple[bool, bool, bool]:
        return self.doubt is not None, self.stuck, self.at_rack

    def _survey(self, run: SlotRun) -> _Survey:
        starts = run.edges[:-1]
        first_s, last_s = run.t_s[starts], run.t_s[run.edges[1:] - 1]
        low_mm, high_mm = (f.reduceat(run.position_mm, starts) for f in (np.minimum, np.maximum))
        every, some = (f.reduceat(run.flags, starts) for f in (np.bitwise_and, np.bitwise_or))
        steps = self._steps.survey(run, self._edge)
        usual = steps.calm & (low_mm >= -OUTSIDE_MM) & (high_mm <= self._travel_mm + OUTSIDE_MM)
        usual &= ((every ^ some) & _HOMED == 0) & (some & _RESTARTED == 0)
        resting = ~usual | (high_mm <= low_mm + CALM_MM)
        homed = [
            bool(mark & _HOMED) if fits else None
            for mark, fits in zip(some.tolist(), usual.tolist(), strict=True)
        ]
        extents = list(zip(*(x.tolist() for x in (first_s, last_s, low_mm, high_mm)), strict=True))
        return _Survey(steps, extents, homed, np.flatnonzero(resting).tolist())

    def _usual(self, homed: bool | None) -> bool:
        return homed is self._homed_last is self._homed_once and self._steps.settled

    def _slot(self, run: SlotRun, k: int) -> None:
        """Look closely at one slot."""
        part = slice(run.edges.item(k), run.edges.item(k + 1))
        t_s, position_mm, flags = run.t_s[part], run.position_mm[part], run.flags[part]
        self._flags(flags)
        found = self._found_zero(flags)
        if found is not None:
            # What came before was counted from another zero.
            self.restart()
            t_s, position_mm = t_s[found:], position_mm[found:]
        sound = sensible(t_s, position_mm)
        if not sound.all():
            t_s, position_mm = t_s[sound], position_mm[sound]
        if len(t_s):
            self._outside(t_s, position_mm)
            for jump in self._steps.feed(t_s, position_mm):
                self._jump(jump)
            self._rest(t_s.item(0), t_s.item(-1), float(position_mm.min()), float(position_mm.max()))

    def _rest(self, first_s: float, last_s: float, low_mm: float, high_mm: float) -> None:
        self._still.feed(first_s, last_s, low_mm, high_mm)
        self._calm.feed(first_s, last_s, low_mm, high_mm)

    def _flags(self, flags: FlagArray) -> None:
        homed = bool(flags[-1] & _HOMED)
        if self._homed_once and np.any(flags & _RESTARTED):
            self.doubt = Doubt.RESTARTED
        if self._homed_once and not homed:
            self.doubt = Doubt.UNHOMED
        if homed:
            self._homed_once = True
            if self.doubt is Doubt.UNHOMED:
                self.doubt = None  # the sensor has been at its own reference again

    def _found_zero(self, flags: FlagArray) -> int | None:
        """From which sample on the sensor has a zero that it had not before; None when nothing changed."""
        homed = (flags & _HOMED) != 0
        before, self._homed_last = self._homed_last, bool(homed[-1])
        if not homed[-1] or (before and homed.all()):
            return None
        without = np.flatnonzero(~homed)
        return int(without[-1]) + 1 if without.size else 0

    def _outside(self, t_s: FloatArray, position_mm: FloatArray) -> None:
        outside = (position_mm < -OUTSIDE_MM) | (position_mm > self._travel_mm + OUTSIDE_MM)
        if not outside[-1]:
            self._outside_since_s = None
            return
        if self._outside_since_s is None:
            inside = np.flatnonzero(~outside)
            self._outside_since_s = float(t_s[inside[-1] + 1 if inside.size else 0])
        if t_s[-1] - self._outside_since_s >= OUTSIDE_S:
            self._doubt(Doubt.OUTSIDE)

    def _doubt(self, doubt: Doubt) -> None:
        if self.doubt is None:
            self.doubt = doubt

    def _jump(self, jump: Jump) -> None:
        before, self._jumped = self._jumped, jump
        back = before is not None and _came_back(jump.t_s - before.t_s, before.size_mm, jump.size_mm)
        if back and self.doubt is Doubt.JUMPED:
            self.doubt = self._jumped = None
        elif not back:
            self._doubt(Doubt.JUMPED)

    def _check(self, k: int, racked: Callable[[int], bool]) -> None:
        off_mm = self._settled_mm()
        if off_mm is None:
            self.at_rack = False
            if self._calm.still_s >= CHECK_S or self._still.still_s >= SEARCH_S:
                self._check_rack(k, racked)
            return
        if not self.at_rack:
            racked(k)
        self.at_rack, self.off_mm = True, off_mm
        if self.doubt is not None:
            self.confirm()

    def _settled_mm(self) -> float | None:
        """How far off the sled rests in its rack, so still that no person holds it; None when it does not."""
        if self._homed_once and not self._homed_last:
            return None
        for rest, needed_s in ((self._still, CHECK_S), (self._calm, CALM_S)):
            off_mm = rest.middle_mm - self._rack_mm
            if rest.still_s >= needed_s and abs(off_mm) <= WARN_MM:
                return off_mm
        return None

    def _check_rack(self, k: int, racked: Callable[[int], bool]) -> None:
        """A doubtful sled that rests at or near its rack, which the movement knows or its stillness tells."""
        rest, calm = self._still, self._calm
        off_mm, calm_off_mm = rest.middle_mm - self._rack_mm, calm.middle_mm - self._rack_mm
        near, beside = (abs(calm_off_mm) <= mm for mm in (WARN_MM, SEARCH_MM))
        if calm.still_s >= CHECK_S and (near or (beside and racked(k))):
            if self.doubt is None:
                self.off_mm = calm_off_mm
            if abs(calm_off_mm) > LATCH_MM:
                self._doubt(Doubt.OFF_RACK)
        elif self._apart and rest.still_s >= SEARCH_S and LATCH_MM < abs(off_mm) <= SEARCH_MM:
            racked(k)
            if self.doubt is None:
                self.off_mm, self.doubt = off_mm, Doubt.OFF_RACK


def _came_back(after_s: float, out_mm: float, back_mm: float) -> bool:
    opposite = (out_mm > 0.0) != (back_mm > 0.0)
    return opposite and after_s <= BACK_S and abs(out_mm + back_mm) <= BACK_MM + BACK_MMPS * after_s
