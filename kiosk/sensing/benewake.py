"""Benewake TF-Luna, TFmini-S and TFmini-Plus: a light pulse's time of flight, for counting only.

Nine bytes: ``59 59``, distance, strength and temperature as 16-bit words low byte first, and the low eight
bits of the sum of the eight bytes before. A weak echo is reported with distance 0, which is no position.
Errors of several centimetres are within the maker's promise, so limits are never judged with it.
"""

from __future__ import annotations

from kiosk.motion.samples import SampleFlag
from kiosk.sensing.decoded import Decoded, Greeting, TrustClass, block_of
from kiosk.sensing.frames import Form, Found, FrameScanner
from kiosk.sensing.pacing import PacedClock

RATE_HZ = 100.0
WEAKEST = 100
DAZZLED = 0xFFFF
LENGTH = 9
_FRAME = Form(b"\x59\x59", LENGTH)

_FAULT = "The sensor sees no clear echo. Clean its window and its target, and keep sunlight off."


def summed(body: bytes) -> bytes:
    """``body`` with its checksum."""
    return body + bytes((sum(body) & 0xFF,))


MILLIMETRES = summed(b"\x5a\x05\x05\x06")
"""Command: distance in mm from now on (until it is switched off)."""

HUNDRED_HZ = summed(b"\x5a\x06\x03\x64\x00")


_ANSWERS = (Form(HUNDRED_HZ[:3], len(HUNDRED_HZ)), Form(MILLIMETRES[:3], len(MILLIMETRES)))
"""A command that is obeyed comes back."""


def encode_frame(distance_mm: int, strength: int, temperature: int = 0x0900) -> bytes:
    """One frame. ValueError: a number does not fit 16 bits."""
    words = (distance_mm, strength, temperature)
    if not all(0 <= word <= 0xFFFF for word in words):
        raise ValueError(f"TF frame {words}: each number has to fit 16 bits")
    return summed(_FRAME.header + b"".join(word.to_bytes(2, "little") for word in words))


def _is_summed(frame: bytes) -> bool:
    return sum(frame[:-1]) & 0xFF == frame[-1]


class BenewakeDecoder:
    """Bytes in, samples out; ``raw`` is the distance in mm. Frames without a clear echo count as missing."""

    def __init__(self) -> None:
        self._greeting = Greeting(HUNDRED_HZ + MILLIMETRES)
        self._scanner = FrameScanner((_FRAME, *_ANSWERS), _is_summed)
        self._clock = PacedClock(RATE_HZ)

    @property
    def due_s(self) -> float:
        """Once after opening the sensor is told to send mm, 100 times a second."""
        return self._greeting.due_s

    def request(self, now_s: float) -> bytes:
        """The two commands, once after opening."""
        return self._greeting.request(now_s)

    def reopened(self) -> None:
        """Drop half a frame and give the commands again."""
        self._scanner.reset()
        self._greeting.reopened()

    def feed(self, data: bytes, arrived_s: float) -> Decoded:
        """Decode ``data``, read at host time ``arrived_s`` (s, monotonic)."""
        everything, bad = self._scanner.feed(data)
        found = [one for one in everything if one.form is _FRAME]
        clear = [one for one in found if _is_clear(one)]
        lost = len(found) - len(clear) + sum(one.skipped // LENGTH for one in found)
        if not clear:
            return Decoded(good=len(found), bad=bad, lost=lost, fault=_FAULT if found else "")
        raw = [int.from_bytes(one.frame[2:4], "little") for one in clear]
        times = self._clock.stamp(len(clear), lost, arrived_s)
        flags = [int(SampleFlag.HOMED)] * len(clear)
        block = block_of(times, raw, flags, arrived_s, lost, TrustClass.COUNT_ONLY)
        return Decoded(block, good=len(found), bad=bad, lost=lost)


def _is_clear(one: Found) -> bool:
    distance = int.from_bytes(one.frame[2:4], "little")
    strength = int.from_bytes(one.frame[4:6], "little")
    return WEAKEST <= strength < DAZZLED and 0 < distance < DAZZLED
