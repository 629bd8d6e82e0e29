"""One to three slow repetitions with an empty sled teach this person's straight and deep points.

Pure: samples go in, turning points come out. The way out of the rack and back into it teaches nothing,
because a leg counts as straight only where it stood still.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.motion.samples import FloatArray
from kiosk.training.personal import Taught

MOST_REPS = 3
BEGUN_MM = 60.0
"""Lowered by this much a repetition has begun; less is settling."""

TURN_MM = 20.0
"""Counter-travel that makes a turn."""

STILL_MM, STILL_S = 4.0, 0.8
"""A leg that stands within this for so long is straight."""

TOO_FAST_MPS = 0.5
"""Faster than this is no slow repetition, and teaches nothing."""


class TeachStep(Enum):
    """What the person does next."""

    UNLOCK = "unlock"
    LOWER = "lower"
    PUSH = "push"
    STAY = "stay"
    DONE = "done"


@dataclass(frozen=True)
class TeachView:
    """Where the teaching stands.

    Attributes:
        step: what to do now.
        reps: slow repetitions seen, 0 to ``MOST_REPS``.
        too_fast: the last one was too fast to teach anything.
        taught: the points so far; None before the first repetition, or when they leave no range.
    """

    step: TeachStep = TeachStep.UNLOCK
    reps: int = 0
    too_fast: bool = False
    taught: Taught | None = None


class Teaching:
    """Follows the sled. ``rack_mm``: where it rests; above and near it nothing is taught."""

    def __init__(self, rack_mm: float) -> None:
        self._rack_mm = rack_mm
        self._step = TeachStep.UNLOCK
        self._straight_mm: list[float] = []
        self._deep_mm: list[float] = []
        self._highest_mm = self._lowest_mm = rack_mm
        self._too_fast = self._hurried = False
        self._still: tuple[float, float] | None = None
        self._last: tuple[float, float] | None = None

    @property
    def view(self) -> TeachView:
        """Where it stands."""
        return TeachView(self._step, len(self._straight_mm), self._too_fast, self._taught())

    def feed(self, t_s: FloatArray, position_mm: FloatArray) -> None:
        """Take ``(n,)`` samples: host monotonic seconds, mm above the bottom stop."""
        for t, mm in zip(t_s.tolist(), position_mm.tolist(), strict=True):
            self._take(t, mm)

    def interrupt(self) -> None:
        """The signal was lost: the repetition in hand teaches nothing."""
        self._still = self._last = None
        if self._step in (TeachStep.PUSH, TeachStep.STAY):
            self._step = TeachStep.LOWER
            self._highest_mm = self._lowest_mm = float("-inf")

    def _take(self, t_s: float, mm: float) -> None:
        self._watch_speed(t_s, mm)
        still = self._stands_still(t_s, mm)
        self._highest_mm = max(self._highest_mm, mm)
        if self._step in (TeachStep.UNLOCK, TeachStep.LOWER):
            if self._step is TeachStep.UNLOCK and mm < self._rack_mm - STILL_MM and still:
                self._step = TeachStep.LOWER
            if mm < min(self._highest_mm, self._rack_mm) - BEGUN_MM:
                self._step, self._lowest_mm, self._hurried = TeachStep.PUSH, mm, False
        elif self._step is TeachStep.PUSH:
            self._lowest_mm = min(self._lowest_mm, mm)
            if mm > self._lowest_mm + TURN_MM:
                self._step, self._highest_mm = TeachStep.STAY, mm
        elif self._step is TeachStep.STAY:
            self._stay(mm, still)

    def _stay(self, mm: float, still: bool) -> None:
        if mm < self._highest_mm - TURN_MM:
            # Down again without having stood: not a straight leg. The deeper point is still to come.
            self._step = TeachStep.PUSH
            self._lowest_mm = min(self._lowest_mm, mm)
        elif still and mm > self._lowest_mm + BEGUN_MM:
            self._too_fast = self._hurried
            if not self._hurried:
                self._straight_mm.append(mm)
                self._deep_mm.append(self._lowest_mm)
            done = len(self._straight_mm) >= MOST_REPS
            self._step, self._highest_mm = (TeachStep.DONE if done else TeachStep.LOWER), mm

    def _watch_speed(self, t_s: float, mm: float) -> None:
        if self._last is None:
            self._last = (t_s, mm)
        elif t_s - self._last[0] >= 0.1:
            speed_mps = abs(mm - self._last[1]) / 1000.0 / (t_s - self._last[0])
            self._hurried = self._hurried or speed_mps > TOO_FAST_MPS
            self._last = (t_s, mm)

    def _stands_still(self, t_s: float, mm: float) -> bool:
        if self._still is None or abs(mm - self._still[1]) > STILL_MM:
            self._still = (t_s, mm)
        return t_s - self._still[0] >= STILL_S

    def _taught(self) -> Taught | None:
        if not self._straight_mm:
            return None
        try:
            return Taught(
                _middle(self._straight_mm),
                _middle(self._deep_mm),
                _spread(self._straight_mm),
                _spread(self._deep_mm),
                len(self._straight_mm),
            )
        except ValueError:
            return None


def _middle(values: list[float]) -> float:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _spread(values: list[float]) -> float:
    return (max(values) - min(values)) / 2
