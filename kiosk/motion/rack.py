"""Whether the sled hangs in its rack, leaves it, works, or goes back."""

from __future__ import annotations

from enum import Enum, auto

from kiosk.motion.calibration import Limits
from kiosk.motion.filters import Point

NEAR_MM = 12.0
LEAVE_MM = 18.0
SEEN_S = 0.3
RACKED_S = 0.8
PARKED_S = 6.0
MOVED_IN_MM = 15.0
FIRST_LOWERING_MM = 25.0


class Place(Enum):
    """Where the sled is as far as the rack goes."""

    UNSEEN = auto()
    RACKED = auto()
    OFF = auto()
    RUNNING = auto()


class RackWatch:
    """Place of the sled. Without a rack position the sled is always running."""

    def __init__(self, rack_mm: float | None, limits: Limits | None) -> None:
        self.rack_mm = rack_mm
        self._limits = limits
        self._first = True
        self._was_running = False
        self.place = Place.UNSEEN
        self.restart()

    def restart(self) -> None:
        """Forget where the sled is, not whether the set was running."""
        self._was_running = self.place is Place.RUNNING
        self.place = Place.RUNNING if self.rack_mm is None else Place.UNSEEN
        self._t_start_s: float | None = None
        self._hold_mm: float | None = None
        self._pushed = False

    def begin_set(self) -> None:
        """A new set: it runs from its first lowering on."""
        self._was_running = False
        if self.place is Place.RUNNING and self.rack_mm is not None:
            self.place = Place.OFF

    @property
    def racked(self) -> bool | None:
        """None without a rack position or before it is clear."""
        if self.rack_mm is None or self.place is Place.UNSEEN:
            return None
        return self.place is Place.RACKED

    def step(self, point: Point, fallen_mm: float, expected: bool) -> bool:
        """Take one sample; ``fallen_mm`` is the descent from the local top. True when the place changed."""
        if self.rack_mm is None:
            return False
        before = self.place
        if before is Place.UNSEEN:
            self._look(point)
        elif before is Place.RACKED:
            if min(self._off_mm(point.low_mm), self._off_mm(point.high_mm)) > max(
                LEAVE_MM, 5 * point.noise_mm
            ):
                self.place = Place.OFF
        elif self._arrived(point, expected):
            self.place = Place.RACKED
        elif before is Place.OFF and fallen_mm >= FIRST_LOWERING_MM:
            self.place = Place.RUNNING
        if self.place is not before:
            self._hold_mm, self._pushed = None, False
        return self.place is not before

    def _off_mm(self, position_mm: float) -> float:
        assert self.rack_mm is not None
        return abs(position_mm - self.rack_mm)

    def _near(self, point: Point) -> bool:
        return self._off_mm(point.level_mm) <= max(NEAR_MM, 3 * point.noise_mm)

    def _look(self, point: Point) -> None:
        if self._t_start_s is None:
            self._t_start_s = point.t_s
        if self._near(point) and self._off_mm(point.position_mm) <= LEAVE_MM:
            if point.still_s >= (SEEN_S if self._first else RACKED_S):
                self.place, self._first = Place.RACKED, False
        elif point.now_s - self._t_start_s >= SEEN_S:
            self.place = Place.RUNNING if self._was_running else Place.OFF
            self._first = False

    def note_push(self, up: bool) -> None:
        """The last long move went up (towards a rack at the top) or down."""
        self._pushed = up

    def _arrived(self, point: Point, expected: bool) -> bool:
        if not self._near(point):
            if point.still_s >= 0.3 and self._pushed:
                self._hold_mm = point.level_mm
            return False
        if point.still_s >= PARKED_S:
            return True
        if point.still_s < RACKED_S:
            return False
        return expected or self.place is Place.OFF or (self._pushed and self._from_outside(point))

    def _from_outside(self, point: Point) -> bool:
        """Whether lying still here tells the rack from a hold at the top."""
        assert self.rack_mm is not None
        if self._limits is None or self.rack_mm > self._limits.lockout_mm:
            return True
        return self._hold_mm is not None and abs(point.level_mm - self._hold_mm) >= MOVED_IN_MM
