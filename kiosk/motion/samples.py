"""What a sensor hands over: blocks of samples and news about the link, in one order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntFlag

import numpy as np
import numpy.typing as npt

from kiosk.motion.events import Trust, TrustLevel

FloatArray = npt.NDArray[np.float64]
FlagArray = npt.NDArray[np.uint8]

FULL_TRUST = Trust(TrustLevel.FULL)

JOINED_S = 0.05
"""Three frames: what waited longer was held up, and is judged as it came."""


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


class LinkCause(Enum):
    """Why the line stands where it stands; the value is what the event feed says."""

    ABSENT = "absent"
    FORBIDDEN = "forbidden"
    IN_USE = "in use"
    CHECKING = "checking"
    STRANGER = "stranger"
    WORKING = "working"
    SILENT = "silent"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    FROZEN = "frozen"
    UNPLUGGED = "unplugged"
    FAULT = "fault"


@dataclass(frozen=True)
class LineHealth:
    """How the line to the sensor did over the last seconds, and since the start.

    Attributes:
        rate_hz: samples a second over the last second; None before one was seen.
        jitter_ms: standard deviation of the device's sampling interval over the last second.
        late_ms: mean age of a sample when it was read.
        good, bad, lost, stale: samples, damaged frames, samples missing by their number, repeated ones.
        gaps: silences longer than the lease.
        restarts, reconnects: of the sensor, and openings of the line.
    """

    rate_hz: float | None = None
    jitter_ms: float | None = None
    late_ms: float | None = None
    good: int = 0
    bad: int = 0
    lost: int = 0
    stale: int = 0
    gaps: int = 0
    restarts: int = 0
    reconnects: int = 0


_USUAL_CAUSE = {
    LinkState.SEARCHING: LinkCause.CHECKING,
    LinkState.SILENT: LinkCause.SILENT,
    LinkState.LIVE: LinkCause.WORKING,
    LinkState.LOST: LinkCause.UNPLUGGED,
}


@dataclass(frozen=True)
class LinkNews:
    """A change of the link, in the same queue as the samples. ``reason`` is one plain sentence.

    ``cause`` None means the usual one of its state; ``health`` is how the line did until then.
    """

    t_s: float
    state: LinkState
    reason: str
    cause: LinkCause | None = None
    health: LineHealth | None = None

    @property
    def why(self) -> LinkCause:
        """The cause, or the usual one of the state."""
        return _USUAL_CAUSE[self.state] if self.cause is None else self.cause


SledItem = SampleBlock | LinkNews


def joined(items: Sequence[SledItem]) -> list[SledItem]:
    """The same in fewer blocks, for whoever pays for each block; news stay where they are.

    No block made here reaches over more than ``JOINED_S``. One that knows of missing samples begins anew, so
    that what is missing stays where it was.
    """
    found: list[LinkNews | list[SampleBlock]] = []
    for item in items:
        last = found[-1] if found else None
        if isinstance(item, LinkNews):
            found.append(item)
        elif isinstance(last, list) and _continues(last, item):
            last.append(item)
        else:
            found.append([item])
    return [_one(item) if isinstance(item, list) else item for item in found]


def _continues(run: list[SampleBlock], block: SampleBlock) -> bool:
    first = run[0]
    if block.lost or not block.t_s.size or not first.t_s.size:
        return False
    alike = block.ceiling == first.ceiling and block.relative == first.relative
    return alike and block.t_s.item(-1) - first.t_s.item(0) <= JOINED_S


def _one(run: list[SampleBlock]) -> SampleBlock:
    first, last = run[0], run[-1]
    if first is last:
        return first
    return SampleBlock(
        np.concatenate([block.t_s for block in run]),
        np.concatenate([block.raw for block in run]),
        np.concatenate([block.flags for block in run]),
        last.arrived_s,
        first.lost,
        first.ceiling,
        first.relative,
    )
