"""Whole text lines out of a stream of bytes, with a longest length and a count of what was thrown away."""

from __future__ import annotations

MAX_LINE = 80


class LineScanner:
    """Lines that end in LF, without their line end; what precedes the first line end is no whole line."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Drop half a line; the next line end is waited for."""
        self._tail = b""
        self._whole = False
        self._overflowed = False

    def feed(self, data: bytes) -> tuple[list[bytes], int]:
        """Whole lines in order, and how many over-long ones were dropped."""
        *ended, tail = (self._tail + data).split(b"\n")
        lines: list[bytes] = []
        dropped = 0
        for line in ended:
            if self._whole and not self._overflowed and len(line) < MAX_LINE:
                lines.append(line.removesuffix(b"\r"))
            elif self._whole and not self._overflowed:
                dropped += 1
            self._whole, self._overflowed = True, False
        if len(tail) >= MAX_LINE or self._overflowed:
            dropped += int(self._whole and not self._overflowed)
            self._overflowed, tail = True, b""
        self._tail = tail
        return lines, dropped
