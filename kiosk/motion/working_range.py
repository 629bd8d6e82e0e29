"""The range in which somebody works, and what share of it makes a fidget, a partial move, a repetition."""

from __future__ import annotations

from collections import deque
from statistics import median

FIDGET_MM = 50.0
FIDGET_SHARE = 0.2
ATTEMPT_SHARE = 0.6
LOWERED_SHARE = 0.4
BAND_SHARE = 0.2
UNKNOWN_RANGE_MM = 200.0
"""Range taken for granted until a range is known: moves of 60 % of it may be repetitions."""


REVERSAL_MM, REVERSAL_NOISES = 8.0, 4.0


def reversal_mm(noise_mm: float) -> float:
    """Counter-travel that proves a change of direction."""
    return max(REVERSAL_MM, REVERSAL_NOISES * noise_mm)


class WorkingRange:
    """Lowest and highest point of a repetition: given, or learned from the latest repetitions."""

    def __init__(self, low_mm: float | None, high_mm: float | None) -> None:
        self.fixed = low_mm is not None and high_mm is not None
        self.low_mm, self.high_mm = low_mm, high_mm
        self._lows: deque[float] = deque(maxlen=9)
        self._highs: deque[float] = deque(maxlen=9)

    def learn(self, low_mm: float, high_mm: float) -> None:
        """Take in one repetition; without effect on a given range."""
        if self.fixed:
            return
        self._lows.append(low_mm)
        self._highs.append(high_mm)
        self.low_mm, self.high_mm = median(self._lows), median(self._highs)

    @property
    def size_mm(self) -> float:
        """Length of the range, or what is taken for granted while none is known."""
        if self.low_mm is None or self.high_mm is None:
            return UNKNOWN_RANGE_MM
        return max(self.high_mm - self.low_mm, UNKNOWN_RANGE_MM / 4)

    @property
    def fidget_mm(self) -> float:
        """Smaller excursions mean nothing."""
        return max(FIDGET_MM, FIDGET_SHARE * self.size_mm)

    def share(self, y_mm: float) -> float | None:
        """0 at the lowest, 1 at the highest point; None while unknown."""
        if self.low_mm is None or self.high_mm is None:
            return None
        return (y_mm - self.low_mm) / self.size_mm

    @property
    def top_band_mm(self) -> float | None:
        """Where a push has come back far enough; None while unknown."""
        return self.at_share(1.0 - BAND_SHARE)

    def in_top_band(self, y_mm: float) -> bool | None:
        """Whether a push has come back far enough; None while unknown."""
        top_mm = self.top_band_mm
        return None if top_mm is None else y_mm >= top_mm

    def at_share(self, share: float) -> float | None:
        """Position of a share of the range; None while unknown."""
        return None if self.low_mm is None or self.high_mm is None else self.low_mm + share * self.size_mm

    def overlap_mm(self, low_mm: float, high_mm: float) -> float:
        """How much of a move lies within the range (and a tenth beyond it, for drift)."""
        if self.low_mm is None or self.high_mm is None:
            return high_mm - low_mm
        slack_mm = 0.1 * self.size_mm
        return min(high_mm, self.high_mm + slack_mm) - max(low_mm, self.low_mm - slack_mm)
