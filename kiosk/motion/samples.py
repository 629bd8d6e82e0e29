"""What a sensor hands over: blocks of samples and news about the link, in one order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntFlag

import numpy as np
import numpy.typing as npt

from kiosk.motion.events import Trust, TrustLevel

FloatArray = npt.NDArray[np.float64]
FlagArray = npt.NDArray[np.uint8]

FULL_TRUST = Trust(TrustLevel.FULL)


class SampleFlag(IntFlag):
    """Status bits of one sample, numbered as LPOS/1 sends them."""

    HOMED = 0x01
    INDEX = 0x02
    ILLEGAL_TRANSITION = 0x04
    OVERSPEED = 0x08
    WEAK_SIGNAL = 0x10
    END_LOW = 0x20
    END_HIGH = 0x40
    RESTARTED = 0x80


@dataclass(frozen=True, eq=False)
class SampleBlock:
    """Consecutive samples of one read.

    Attributes:
        t_s: ``(n,)`` float64, seconds on the host's monotonic time line, mapped from the device's clock
            where it has one; never decreasing.
        raw: ``(n,)`` float64, position in the sensor's own unit (LPOS/1: micrometres).
        flags: ``(n,)`` uint8 of :class:`SampleFlag`.
        arrived_s: host monotonic time at which the bytes were read.
        lost: samples known to be missing before or within this block (sequence gaps, bad checksums).
        ceiling: the highest trust that this kind of sensor may get, and why not more.
        relative: ``raw`` counts from wherever the sled was when the sensor began; it has to be homed.
    """

    t_s: FloatArray
    raw: FloatArray
    flags: FlagArray
    arrived_s: float
    lost: int = 0
    ceiling: Trust = FULL_TRUST
    relative: bool = False


class LinkState(Enum):
    """Where the line to the sensor stands. Only LIVE means that samples flow."""

    SEARCHING = "searching"
    SILENT = "silent"
    LIVE = "live"
    LOST = "lost"


@dataclass(frozen=True)
class LinkNews:
    """A change of the link, in the same queue as the samples. ``reason`` is one plain sentence."""

    t_s: float
    state: LinkState
    reason: str


SledItem = SampleBlock | LinkNews
