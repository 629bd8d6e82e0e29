"""Draw-wire and multiturn encoders that speak Modbus RTU: they are asked, and answer with one 32-bit count.

The two frames that are needed are so small that they are made here: a library would bring its own port, its
own thread and its own waiting, and the reader has one of each. Numbers as in the Modbus serial line
standard: CRC-16 with polynomial A001 reflected, begins with FFFF, low byte first.
"""

from __future__ import annotations

import math

import numpy as np

from kiosk.motion.samples import SampleBlock, SampleFlag
from kiosk.sensing.decoded import Decoded, TrustClass, block_of
from kiosk.sensing.frames import Form, FrameScanner

UNIT = 1
REGISTER = 0
RATE_HZ = 100.0
PATIENCE_S = 0.05
"""An answer that took longer does not come any more."""

SILENCE_S = 0.002
"""Rest of the line between an answer and the next request: 3.5 characters, 1.75 ms above 19200 Bd."""

_READ_HOLDING = 3
_REFUSED = 0x80
_REASONS = {1: "function", 2: "address", 3: "value", 4: "device failure", 6: "busy"}


def crc16(data: bytes) -> int:
    """CRC-16/MODBUS of ``data``."""
    crc = 0xFFFF
    for byte in data:
        crc = (crc >> 8) ^ _TABLE[(crc ^ byte) & 0xFF]
    return crc


def _table() -> tuple[int, ...]:
    entries = []
    for entry in range(256):
        for _ in range(8):
            entry = (entry >> 1) ^ (0xA001 if entry & 1 else 0)
        entries.append(entry)
    return tuple(entries)


_TABLE = _table()


def framed(body: bytes) -> bytes:
    """``body`` with its CRC, low byte first."""
    return body + crc16(body).to_bytes(2, "little")


REQUEST = framed(bytes((UNIT, _READ_HOLDING, 0, REGISTER, 0, 2)))
"""Read two holding registers."""


def encode_answer(count: int) -> bytes:
    """An encoder's answer; ``count`` is wrapped to 32 bits, high word first."""
    return framed(bytes((UNIT, _READ_HOLDING, 4)) + (count & 0xFFFFFFFF).to_bytes(4, "big"))


def encode_refusal(code: int) -> bytes:
    """An encoder's refusal with an exception code."""
    return framed(bytes((UNIT, _READ_HOLDING | _REFUSED, code & 0xFF)))


_ANSWER = Form(bytes((UNIT, _READ_HOLDING, 4)), 9)
_REFUSAL = Form(bytes((UNIT, _READ_HOLDING | _REFUSED)), 5)
_ECHO = Form(REQUEST[:3], 8)
"""Adapters that hear themselves return the request; that is no damage."""


def _is_framed(frame: bytes) -> bool:
    return crc16(frame[:-2]) == int.from_bytes(frame[-2:], "little")


class ModbusDecoder:
    """Asks 100 times a second and decodes the answers; ``raw`` is in counts, two's complement.

    A sample's time is the middle between request and answer. An answer that nobody asked for is dropped.
    """

    def __init__(self) -> None:
        self._scanner = FrameScanner((_ANSWER, _REFUSAL, _ECHO), _is_framed)
        self._asked_s: float | None = None
        self._due_s = -math.inf
        self._last_s = -math.inf

    @property
    def due_s(self) -> float:
        """When the next request is sent, or the answer to the last one is given up."""
        return self._due_s

    def request(self, now_s: float) -> bytes:
        """The next request, when it is time."""
        if now_s < self._due_s:
            return b""
        self._asked_s = now_s
        self._due_s = now_s + PATIENCE_S
        return REQUEST

    def reopened(self) -> None:
        """Ask at once."""
        self._asked_s, self._due_s = None, -math.inf
        self._scanner.reset()

    def feed(self, data: bytes, arrived_s: float) -> Decoded:
        """Decode ``data``, read at host time ``arrived_s`` (s, monotonic)."""
        found, bad = self._scanner.feed(data)
        answers = [one.frame for one in found if one.form is _ANSWER]
        errors = tuple(_REASONS.get(one.frame[2], "unknown reason") for one in found if one.form is _REFUSAL)
        fault = (
            f"The sensor refuses to tell its position: {errors[-1]}. Check its settings." if errors else ""
        )
        block, stale = None, len(answers)
        if answers and self._asked_s is not None:
            block, stale = self._sample(answers[0], self._asked_s, arrived_s), stale - 1
        good = len(errors) + (block is not None)
        return Decoded(block, errors=errors, good=good, bad=bad, stale=stale, fault=fault)

    def _sample(self, answer: bytes, asked_s: float, arrived_s: float) -> SampleBlock:
        self._asked_s = None
        self._due_s = max(asked_s + 1.0 / RATE_HZ, arrived_s + SILENCE_S)
        count = int.from_bytes(answer[3:7], "big", signed=True)
        self._last_s = max(self._last_s, min(arrived_s, 0.5 * (asked_s + arrived_s)))
        flags = [int(SampleFlag.HOMED)]
        return block_of(np.array([self._last_s]), [count], flags, arrived_s, 0, TrustClass.FULL)
