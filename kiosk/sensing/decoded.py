"""What a decoder is, and what it makes of a chunk of bytes: the same for every wire protocol."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

import numpy as np

from kiosk.motion.events import Trust, TrustLevel
from kiosk.motion.samples import FULL_TRUST, FloatArray, SampleBlock


class TrustClass(Enum):
    """How far positions of a kind of sensor may be trusted at best; ``docs/sensors.md`` explains each."""

    FULL = "full"
    COUNT_ONLY = "count only"
    UNCERTIFIED = "uncertified"

    @property
    def ceiling(self) -> Trust:
        """The highest trust that its samples may get, with the reason in words for the page."""
        return _CEILINGS[self]


_CEILINGS = {
    TrustClass.FULL: FULL_TRUST,
    TrustClass.COUNT_ONLY: Trust(
        TrustLevel.COUNT_ONLY,
        "This sensor is coarse: it counts, but limits are not watched.",
    ),
    TrustClass.UNCERTIFIED: Trust(
        TrustLevel.COUNT_ONLY,
        "This sensor's line is unchecked: it counts, but limits are not watched.",
    ),
}


@dataclass(frozen=True)
class LposIdentity:
    """What a device says of itself: sensor type, mm for one count, samples in a second, firmware.

    ``boot`` is a number of this start of the device, in hex; empty when it does not tell.
    """

    sensor: str
    mm_per_count: float
    rate_hz: int
    firmware: str
    boot: str = ""


@dataclass(frozen=True)
class Decoded:
    """What one chunk of bytes held.

    Attributes:
        block: the samples in it, None without any.
        identity: how the device named itself last in it.
        errors: codes with which the device refused something.
        good: valid lines or frames of any kind. ``bad``: damaged, over-long or malformed ones.
        lost: samples known to be missing (the same figure as ``block.lost``).
        stale: repeated, reordered or unasked samples, dropped.
        restarts: times the position's origin was lost: the sensor began anew, or bytes of a relative one.
        fault: why the device measures nothing although it is heard, as one plain sentence; else empty.
    """

    block: SampleBlock | None = None
    identity: LposIdentity | None = None
    errors: tuple[str, ...] = ()
    good: int = 0
    bad: int = 0
    lost: int = 0
    stale: int = 0
    restarts: int = 0
    fault: str = ""


class Decoder(Protocol):
    """Bytes in, samples and faults out. Never raises, whatever the bytes; bounded memory; any chunking.

    A decoder of a device that has to be asked says when (``due_s``) and what (``request``).
    """

    @property
    def due_s(self) -> float:
        """Host time from which ``request`` has something to send; infinite for never."""

    def feed(self, data: bytes, arrived_s: float) -> Decoded:
        """Decode one chunk read at host time ``arrived_s`` (s, monotonic)."""

    def request(self, now_s: float) -> bytes:
        """What to send now; empty before ``due_s``."""

    def reopened(self) -> None:
        """The line was opened (anew): half a frame is dropped, counters and clocks are kept."""


class Greeting:
    """Bytes to be sent once each time the line is opened."""

    def __init__(self, greeting: bytes = b"") -> None:
        self._greeting = greeting
        self._waiting = bool(greeting)

    @property
    def due_s(self) -> float:
        """At once while the greeting waits, else never."""
        return -math.inf if self._waiting else math.inf

    def request(self, now_s: float) -> bytes:
        """The greeting, once."""
        del now_s
        greeting, self._waiting = self._greeting if self._waiting else b"", False
        return greeting

    def reopened(self) -> None:
        """Greet again."""
        self._waiting = bool(self._greeting)


def block_of(
    t_s: FloatArray,
    raw: list[int] | list[float],
    flags: list[int],
    arrived_s: float,
    lost: int,
    trust: TrustClass,
    relative: bool = False,
) -> SampleBlock:
    """A block of at least one sample, ``t_s`` ``(n,)`` float64 as its clock made them."""
    return SampleBlock(
        t_s=t_s,
        raw=np.array(raw, dtype=np.float64),
        flags=np.array(flags, dtype=np.uint8),
        arrived_s=arrived_s,
        lost=lost,
        ceiling=trust.ceiling,
        relative=relative,
    )
