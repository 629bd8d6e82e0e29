"""Whether a sample follows the one before it: what is missing, what is repeated, what began anew."""

from __future__ import annotations

from enum import Enum

_SEQ_SPAN = 1 << 16
_CLOCK_SPAN = 1 << 32
_REORDER_US = 100_000
_REORDER_SEQ = 50
_AHEAD_OF_HOST_S = 5.0
"""A device that claims this much more elapsed time than the host saw has a new clock; buffers hold less."""


class Step(Enum):
    """How a sample stands to the one before it."""

    NEXT = "next"
    STALE = "stale"
    RESTART = "restart"


class Continuity:
    """Follows sequence number (16 bit) and device clock (32 bit, microseconds) over their wraps."""

    def __init__(self) -> None:
        self.device_s = 0.0
        self._seq = 0
        self._t_us = 0
        self._elapsed_us = 0
        self._arrived_s: float | None = None

    def step(self, seq: int, t_us: int, arrived_s: float) -> tuple[Step, int]:
        """Judge one sample: its step and how many samples are missing before it.

        After NEXT and RESTART ``device_s`` is the sample's time in s since the first one; it never decreases.
        """
        if self._arrived_s is None:
            self._accept(seq, t_us, 0, arrived_s)
            return Step.NEXT, 0
        ahead_us = (t_us - self._t_us) % _CLOCK_SPAN
        ahead_seq = (seq - self._seq) % _SEQ_SPAN
        if self._is_stale(ahead_us, ahead_seq):
            return Step.STALE, 0
        host_s = arrived_s - self._arrived_s
        if ahead_us >= _CLOCK_SPAN // 2 or ahead_us / 1e6 > host_s + _AHEAD_OF_HOST_S:
            self._accept(seq, t_us, 0, arrived_s)
            return Step.RESTART, 0
        self._accept(seq, t_us, ahead_us, arrived_s)
        if ahead_seq >= _SEQ_SPAN // 2:
            return Step.RESTART, 0
        return Step.NEXT, max(0, ahead_seq - 1)

    @staticmethod
    def _is_stale(ahead_us: int, ahead_seq: int) -> bool:
        behind_us = -ahead_us % _CLOCK_SPAN
        behind_seq = -ahead_seq % _SEQ_SPAN
        # A clock that stands still is a frozen sensor, however its counter runs.
        return ahead_us == 0 or (behind_us <= _REORDER_US and behind_seq <= _REORDER_SEQ)

    def _accept(self, seq: int, t_us: int, ahead_us: int, arrived_s: float) -> None:
        self._seq, self._t_us, self._arrived_s = seq, t_us, arrived_s
        self._elapsed_us += ahead_us
        self.device_s = self._elapsed_us / 1e6
