"""Whether a sample follows the one before it: what is missing, what is repeated, what began anew."""

from __future__ import annotations

import math
from enum import Enum

_SEQ_SPAN = 1 << 16
_CLOCK_SPAN = 1 << 32
_REORDER_US = 100_000
_REORDER_SEQ = 50
_SEQ_IS_SURE_US = 60_000_000
"""After a longer gap the counter may have wrapped unseen and proves nothing."""

_BUFFERED_S = 3.5
"""Longest time for which bytes lie in buffers: 20 KB at 200 lines a second."""

_EARLY_S = 5.0
_LEAK = 200e-6


class Step(Enum):
    """How a sample stands to the one before it."""

    NEXT = "next"
    STALE = "stale"
    RESTART = "restart"


class Continuity:
    """Follows counter (16 bit) and device clock (32 bit, microseconds) over wraps, gaps and reconnections.

    A sensor that began anew shows by a clock that runs back, that is ahead of all time passed on the host, or
    that lags behind it by more than buffers explain.
    """

    def __init__(self) -> None:
        self.device_s = 0.0
        self._seq = 0
        self._t_us = 0
        self._elapsed_us = 0
        self._offset_s = math.inf
        self._begun = False
        self._reopened = False

    def reopened(self) -> None:
        """The line was opened anew: what comes next did not lie in a buffer."""
        self._reopened = True

    def step(self, seq: int, t_us: int, arrived_s: float) -> tuple[Step, int]:
        """Judge one sample: its step and how many samples are missing before it.

        After NEXT and RESTART ``device_s`` is the sample's time in s since the first one; it never decreases.
        """
        ahead_us = (t_us - self._t_us) % _CLOCK_SPAN
        ahead_seq = (seq - self._seq) % _SEQ_SPAN
        if not self._begun:
            self._begun = True
            return self._accept(Step.NEXT, seq, t_us, 0, arrived_s), 0
        if self._is_stale(ahead_us, ahead_seq):
            return Step.STALE, 0
        if self._is_new_clock(ahead_us, arrived_s):
            return self._accept(Step.RESTART, seq, t_us, 0, arrived_s), 0
        if ahead_seq >= _SEQ_SPAN // 2 and ahead_us < _SEQ_IS_SURE_US:
            return self._accept(Step.RESTART, seq, t_us, ahead_us, arrived_s), 0
        return self._accept(Step.NEXT, seq, t_us, ahead_us, arrived_s), max(0, ahead_seq - 1)

    @staticmethod
    def _is_stale(ahead_us: int, ahead_seq: int) -> bool:
        behind_us = -ahead_us % _CLOCK_SPAN
        behind_seq = -ahead_seq % _SEQ_SPAN
        # A clock that stands still is a frozen sensor, however its counter runs.
        return ahead_us == 0 or (behind_us <= _REORDER_US and behind_seq <= _REORDER_SEQ)

    def _is_new_clock(self, ahead_us: int, arrived_s: float) -> bool:
        late_s = arrived_s - (self._elapsed_us + ahead_us) / 1e6 - self._offset_s
        if ahead_us >= _CLOCK_SPAN // 2 or late_s < -_EARLY_S:
            return True
        # A host that slept finds late bytes too, but those follow directly on the last ones it read.
        return late_s > _BUFFERED_S and (self._reopened or ahead_us > 1e6 * _BUFFERED_S)

    def _accept(self, step: Step, seq: int, t_us: int, ahead_us: int, arrived_s: float) -> Step:
        self._seq, self._t_us, self._reopened = seq, t_us, False
        self._elapsed_us += ahead_us
        self.device_s = self._elapsed_us / 1e6
        offset_s = arrived_s - self.device_s
        self._offset_s = (
            offset_s if step is Step.RESTART else min(offset_s, self._offset_s + _LEAK * ahead_us / 1e6)
        )
        return step
