"""A count that one process keeps and another reads while it runs, in a file that both map."""

from __future__ import annotations

import mmap
import struct
from pathlib import Path

_COUNT = struct.Struct("=Q")


class Tally:
    """Counts from 0 in a new file."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(_COUNT.pack(0))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), _COUNT.size)
        self._count = 0

    def add(self) -> None:
        """One more."""
        self._count += 1
        _COUNT.pack_into(self._memory, 0, self._count)


def counted(path: Path) -> int:
    """How many there are now. FileNotFoundError before somebody counts."""
    found: tuple[int] = _COUNT.unpack(path.read_bytes())
    return found[0]
