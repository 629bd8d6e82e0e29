"""The stream of a Chronojump encoder: one signed byte for each millisecond, the mm moved in it.

No frame, no checksum, no time: time is the count of bytes, and position is their sum since the line was
opened. So what is missing shows only as a rate that falls, and every byte that is lost may hide a movement:
the position has then lost its origin and has to be homed again. The first bytes after opening are rubbish.
"""

from __future__ import annotations

import math

import numpy as np

from kiosk.motion.samples import SampleFlag
from kiosk.sensing.clockmap import ClockMap
from kiosk.sensing.decoded import Decoded, Greeting, TrustClass, block_of

RATE_HZ = 1000.0
RUBBISH = 20
"""Bytes after opening, and after anything impossible, that are not believed."""

FASTEST_MM = 5
"""5 m/s: no sled does that."""

SHARPEST_MM = 3
"""Most that the speed may change from one millisecond to the next: whole steps of 1 mm, and 100 g."""

EVERY = 5
"""One sample is made of so many bytes: 200 Hz is what the judgement needs."""

RATE_SHARE = 0.03
WINDOW_S = 1.0

_FAULT = "The sensor sends movements that are impossible. Check its type and its speed in the settings."


class ChronojumpDecoder:
    """Bytes in, one sample for every five out; ``raw`` is in mm from where the sled first was."""

    def __init__(self) -> None:
        self._greeting = Greeting()
        self._clock = ClockMap()
        self._rate = _RateWatch()
        self._count = 0
        self._position_mm = 0
        self._last = 0
        self._rubbish = RUBBISH
        self._begun = False
        self._lost_origin = False

    @property
    def due_s(self) -> float:
        """Never: it streams by itself."""
        return self._greeting.due_s

    def request(self, now_s: float) -> bytes:
        """Nothing is ever asked: an answer would look like movement."""
        return self._greeting.request(now_s)

    def reopened(self) -> None:
        """What moved meanwhile is unknown, so the origin is lost, except at the very first opening."""
        self._rubbish, self._last = RUBBISH, 0
        self._lost_origin = self._lost_origin or self._begun
        self._rate.restart()

    def feed(self, data: bytes, arrived_s: float) -> Decoded:
        """Decode ``data``, read at host time ``arrived_s`` (s, monotonic)."""
        lost = self._rate.lost(len(data), arrived_s)
        if lost:
            self._lost_origin = True
            self._clock.restart()
        times: list[float] = []
        raw: list[int] = []
        flags: list[int] = []
        bad = restarts = 0
        for moved in np.frombuffer(data, dtype=np.int8).tolist():
            bad += self._byte(moved)
            self._count += 1
            if self._count % EVERY or self._rubbish:
                continue
            flag = 0
            if self._lost_origin:
                flag, restarts, self._lost_origin = int(SampleFlag.RESTARTED), restarts + 1, False
            self._begun = True
            times.append(self._count / RATE_HZ)
            raw.append(self._position_mm)
            flags.append(flag)
        block = None
        if times:
            host_s = self._clock.to_host(np.array(times), arrived_s)
            block = block_of(host_s, raw, flags, arrived_s, lost, TrustClass.FULL, relative=True)
        fault = _FAULT if bad and not times else ""
        return Decoded(block, good=len(times), bad=bad, lost=lost, restarts=restarts, fault=fault)

    def _byte(self, moved: int) -> int:
        """Add one millisecond; 1 when it is impossible."""
        impossible = abs(moved) > FASTEST_MM or abs(moved - self._last) > SHARPEST_MM
        if self._rubbish:
            # Rubbish has to end: a run of believable bytes is waited for, whatever came before.
            fresh = not self._begun and not self._lost_origin
            self._rubbish = RUBBISH if impossible and not fresh else self._rubbish - 1
            self._last = moved if abs(moved) <= FASTEST_MM else 0
            return int(impossible and not fresh)
        if impossible:
            self._rubbish, self._last, self._lost_origin = RUBBISH, 0, True
            return 1
        self._last = moved
        self._position_mm += moved
        return 0


class _RateWatch:
    """Compares bytes with time: in every second the line's best case must not fall behind, nor run ahead.

    Single reads are late by any amount (a busy host), but within a second at least one is on time, and the
    least lateness of one second differs from the last one's only if bytes are missing or foreign.
    """

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Begin anew."""
        self._bytes = 0
        self._began_s: float | None = None
        self._window_s = 0.0
        self._least_s = math.inf
        self._before_s = math.inf

    def lost(self, count: int, arrived_s: float) -> int:
        """Count ``count`` bytes; how many are found missing (or too many), 0 while the rate is right."""
        if self._began_s is None:
            self._began_s = self._window_s = arrived_s
        self._bytes += count
        late_s = arrived_s - self._began_s - self._bytes / RATE_HZ
        self._least_s = min(self._least_s, late_s)
        if arrived_s - self._window_s < WINDOW_S:
            return 0
        passed_s = arrived_s - self._window_s
        slip_s = self._least_s - self._before_s if math.isfinite(self._before_s) else 0.0
        self._before_s, self._least_s, self._window_s = self._least_s, math.inf, arrived_s
        return round(abs(slip_s) * RATE_HZ) if abs(slip_s) > RATE_SHARE * passed_s else 0
