"""Cuts a stream at fixed times, so that what is found out in pieces does not depend on how the bytes came."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.motion.samples import FlagArray, FloatArray

SLOT_S = 0.1

IntArray = npt.NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class SlotRun:
    """Complete slots in a row.

    Attributes:
        t_s, position_mm: seconds and mm, ``(n,)`` float64.
        flags: ``(n,)`` uint8 of ``SampleFlag``.
        edges: ``(m + 1,)`` rising from 0 to n; slot k is from ``edges[k]`` to before ``edges[k + 1]``.
        held: how many of the samples came before the block in hand.
    """

    t_s: FloatArray
    position_mm: FloatArray
    flags: FlagArray
    edges: IntArray
    held: int = 0

    @classmethod
    def of_one(cls, t_s: FloatArray, position_mm: FloatArray, flags: FlagArray) -> SlotRun:
        """All of the samples, at least one, as one slot."""
        return cls(t_s, position_mm, flags, np.array([0, len(t_s)]))

    def __len__(self) -> int:
        return len(self.edges) - 1

    def stop(self, k: int) -> int:
        """How many samples of the block in hand lie before the end of slot ``k``."""
        return self.edges.item(k + 1) - self.held


class Slots:
    """Collects samples until a later slot of ``SLOT_S`` on the absolute time line begins."""

    def __init__(self) -> None:
        self._parts: list[tuple[FloatArray, FloatArray, FlagArray]] = []
        self._number: float | None = None

    def clear(self) -> None:
        """Forget an unfinished slot, because the stream was interrupted."""
        self._parts.clear()
        self._number = None

    def cut(self, t_s: FloatArray, position_mm: FloatArray, flags: FlagArray) -> SlotRun | None:
        """Take a block of at least one sample; the slots that it completes, None without one."""
        numbers = np.floor(t_s / SLOT_S)
        begins = np.flatnonzero(numbers[1:] != numbers[:-1]) + 1
        if self._number is not None and numbers[0] != self._number:
            begins = np.concatenate(([0], begins))
        self._number = numbers.item(-1)
        if not begins.size:
            self._parts.append((t_s, position_mm, flags))
            return None
        held, end = sum(len(part[0]) for part in self._parts), begins.item(-1)
        whole = [*self._parts, (t_s[:end], position_mm[:end], flags[:end])]
        self._parts = [(t_s[end:], position_mm[end:], flags[end:])]
        times, places, marks = (np.concatenate(column) for column in zip(*whole, strict=True))
        return SlotRun(times, places, marks, np.concatenate(([0], begins + held)), held)
