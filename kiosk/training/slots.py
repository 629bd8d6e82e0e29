"""Cuts a stream at fixed times, so that what is found out in pieces does not depend on how the bytes came."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kiosk.motion.samples import FlagArray, FloatArray

SLOT_S = 0.1


@dataclass(frozen=True, eq=False)
class Slot:
    """The samples of one slot: seconds, mm ``(n,)`` float64 and flags ``(n,)`` uint8.

    ``stop`` is how many samples of the block in hand lie before its end.
    """

    t_s: FloatArray
    position_mm: FloatArray
    flags: FlagArray
    stop: int


class Slots:
    """Collects samples until a later slot of ``SLOT_S`` on the absolute time line begins."""

    def __init__(self) -> None:
        self._parts: list[tuple[FloatArray, FloatArray, FlagArray]] = []
        self._number: float | None = None

    def clear(self) -> None:
        """Forget an unfinished slot, because the stream was interrupted."""
        self._parts.clear()
        self._number = None

    def cut(self, t_s: FloatArray, position_mm: FloatArray, flags: FlagArray) -> Iterator[Slot]:
        """Take a block; every slot that it completes, in order."""
        first, last = t_s[0] // SLOT_S, t_s[-1] // SLOT_S
        before = first if self._number is None else self._number
        begin, self._number = 0, last
        if before == first == last:
            self._parts.append((t_s, position_mm, flags))
            return
        numbers = t_s // SLOT_S
        for edge in np.flatnonzero(np.diff(numbers, prepend=before)).tolist():
            self._parts.append((t_s[begin:edge], position_mm[begin:edge], flags[begin:edge]))
            times, places, marks = (np.concatenate(column) for column in zip(*self._parts, strict=True))
            self._parts.clear()
            begin = edge
            if times.size:
                yield Slot(times, places, marks, edge)
        self._parts.append((t_s[begin:], position_mm[begin:], flags[begin:]))
