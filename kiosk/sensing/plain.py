"""The line that most hobby boards print: ``milliseconds,millimetres`` or only ``millimetres``.

Nothing in it proves that it is whole or right, so it is uncertified: repetitions are counted, limits never
watched.
"""

from __future__ import annotations

import re

import numpy as np

from kiosk.motion.samples import FloatArray, SampleFlag
from kiosk.sensing.clockmap import ClockMap
from kiosk.sensing.decoded import Decoded, Greeting, TrustClass, block_of
from kiosk.sensing.lines import LineScanner
from kiosk.sensing.pacing import PacedClock

RATE_HZ = 100.0
_LINE = re.compile(rb"(?:(\d{1,10}), ?)?(-?\d{1,5}(?:\.\d{1,4})?)")
_CLOCK_SPAN = 1 << 32
_LONGEST_GAP_MS = 60_000
_CONVINCING = 5
"""So many lines of the other form in a row, and that form is what the board sends."""


def encode_plain(t_ms: int, position_mm: float) -> bytes:
    """One line with a time; ``t_ms`` is wrapped as a 32-bit counter does."""
    return b"%d,%.1f\r\n" % (t_ms % _CLOCK_SPAN, position_mm)


class PlainDecoder:
    """Bytes in, samples out; ``raw`` is in mm. Lines of one form are read, with a time or without."""

    def __init__(self) -> None:
        self._greeting = Greeting()
        self._scanner = LineScanner()
        self._paced = PacedClock(RATE_HZ)
        self._clock = ClockMap()
        self._timed: bool | None = None
        self._others = 0
        self._last_ms: int | None = None
        self._elapsed_ms = 0

    @property
    def due_s(self) -> float:
        """Never: it sends by itself."""
        return self._greeting.due_s

    def request(self, now_s: float) -> bytes:
        """Nothing is asked."""
        return self._greeting.request(now_s)

    def reopened(self) -> None:
        """Drop half a line; the next lines decide anew whether they carry a time."""
        self._scanner.reset()
        self._timed = None

    def feed(self, data: bytes, arrived_s: float) -> Decoded:
        """Decode ``data``, read at host time ``arrived_s`` (s, monotonic)."""
        lines, bad = self._scanner.feed(data)
        times: list[float] = []
        raw: list[float] = []
        flags: list[int] = []
        restarts = 0
        for line in lines:
            match = _LINE.fullmatch(line)
            if match is None or not self._is_expected(match[1]):
                bad += int(line != b"")
                continue
            began_anew = match[1] is not None and self._pass_time(int(match[1]))
            restarts += int(began_anew)
            times.append(self._elapsed_ms / 1000.0)
            raw.append(float(match[2]))
            flags.append(int(SampleFlag.HOMED) | (int(SampleFlag.RESTARTED) if began_anew else 0))
        if not times:
            return Decoded(bad=bad)
        block = block_of(self._stamp(times, arrived_s), raw, flags, arrived_s, 0, TrustClass.UNCERTIFIED)
        return Decoded(block, good=len(raw), bad=bad, restarts=restarts)

    def _is_expected(self, t_ms: bytes | None) -> bool:
        """Whether a line belongs to the form that this board sends."""
        if t_ms is not None and int(t_ms) >= _CLOCK_SPAN:
            return False
        timed = t_ms is not None
        self._others = self._others + 1 if self._timed not in (None, timed) else 0
        if self._others in (0, _CONVINCING):
            self._timed, self._others = timed, 0
        return self._others == 0

    def _stamp(self, times: list[float], arrived_s: float) -> FloatArray:
        if self._timed:
            return self._clock.to_host(np.array(times), arrived_s)
        return self._paced.stamp(len(times), 0, arrived_s)

    def _pass_time(self, t_ms: int) -> bool:
        """Follow the board's clock; True when it began anew."""
        last, self._last_ms = self._last_ms, t_ms
        if last is None:
            return False
        ahead_ms = (t_ms - last) % _CLOCK_SPAN
        if ahead_ms > _LONGEST_GAP_MS:
            self._clock.restart()
            return True
        self._elapsed_ms += ahead_ms
        return False
