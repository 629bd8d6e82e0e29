"""Dimetix-style laser rangers: ASCII lines, tenths of a millimetre, tracking once they are told to.

``s0h`` starts tracking; the answers are ``g0h`` and a sign and eight digits, ``g0@E`` and three digits for
an error, ``g0?`` after power-up. There is no checksum: sign, digits and length have to fit exactly, and
jumps that no sled can make are held back where every sensor's are (``kiosk.motion.filters.GlitchGate``).
"""

from __future__ import annotations

import math
import re

from kiosk.motion.samples import SampleFlag
from kiosk.sensing.decoded import Decoded, TrustClass, block_of
from kiosk.sensing.lines import LineScanner
from kiosk.sensing.pacing import PacedClock

RATE_HZ = 50.0
TRACK = b"s0h\r\n"
BANNER = b"g0?"
AGAIN_S = 1.0
"""A laser that says nothing for so long is told to track again."""

_DISTANCE = re.compile(rb"g0[gh]([+-]\d{8})")
_ERROR = re.compile(rb"g0@(E\d{3})")


def encode_distance(tenths: int) -> bytes:
    """One line of tracking. ValueError: more than eight digits."""
    if abs(tenths) > 99_999_999:
        raise ValueError(f"Dimetix distance {tenths} has more than eight digits")
    return b"g0h%+09d\r\n" % tenths


def encode_error(code: int) -> bytes:
    """The line that says why nothing is measured."""
    return b"g0@E%03d\r\n" % (code % 1000)


class DimetixDecoder:
    """Bytes in, samples out; ``raw`` is in tenths of a millimetre from the laser."""

    def __init__(self) -> None:
        self._scanner = LineScanner()
        self._clock = PacedClock(RATE_HZ)
        self._due_s = -math.inf

    @property
    def due_s(self) -> float:
        """When the laser is told (again) to track."""
        return self._due_s

    def request(self, now_s: float) -> bytes:
        """The command to track, when it is time."""
        if now_s < self._due_s:
            return b""
        self._due_s = now_s + AGAIN_S
        return TRACK

    def reopened(self) -> None:
        """Tell it to track at once."""
        self._scanner.reset()
        self._due_s = -math.inf

    def feed(self, data: bytes, arrived_s: float) -> Decoded:
        """Decode ``data``, read at host time ``arrived_s`` (s, monotonic)."""
        lines, bad = self._scanner.feed(data)
        raw: list[int] = []
        errors: list[str] = []
        banners = 0
        for line in lines:
            if match := _DISTANCE.fullmatch(line):
                raw.append(int(match[1]))
            elif match := _ERROR.fullmatch(line):
                errors.append(match[1].decode("ascii"))
            elif line.startswith(BANNER):
                banners, self._due_s = banners + 1, -math.inf
            elif line:
                bad += 1
        good = len(raw) + len(errors) + banners
        lost = len(errors)
        if raw:
            self._due_s = max(self._due_s, arrived_s + AGAIN_S) if not banners else self._due_s
            times = self._clock.stamp(len(raw), lost, arrived_s)
            flags = [int(SampleFlag.HOMED)] * len(raw)
            block = block_of(times, raw, flags, arrived_s, lost, TrustClass.FULL)
            return Decoded(block, errors=tuple(errors), good=good, bad=bad, lost=lost)
        fault = f"The laser cannot measure (code {errors[-1]}). Clean it and its target." if errors else ""
        return Decoded(errors=tuple(errors), good=good, bad=bad, lost=lost, fault=fault)
