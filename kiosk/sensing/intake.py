"""From what happens on a line to what the coach is told: bytes in, blocks and news out, in one order.

It has no thread and no clock, so the reader, a replayed black box and the tests on a stepped clock share it.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.motion.samples import LineHealth, LinkCause, LinkState, SampleBlock, SampleFlag, SledItem
from kiosk.sensing.blackbox import ByteRing, Entry, Happening
from kiosk.sensing.decoded import Decoded, LposIdentity
from kiosk.sensing.link import SILENCE_S, LinkMonitor
from kiosk.sensing.protocols import WireProtocol, new_decoder

_log = logging.getLogger(__name__)
_WINDOW_S = 1.0


@dataclass(frozen=True)
class ReaderStats:
    """Counters since the start: samples, damaged lines, missing, repeated, bytes, restarts, reconnects."""

    good: int = 0
    bad: int = 0
    lost: int = 0
    stale: int = 0
    bytes: int = 0
    restarts: int = 0
    reconnects: int = 0
    identity: LposIdentity | None = None


class RateMeter:
    """Rate, jitter and age of the samples over the last whole second."""

    def __init__(self) -> None:
        self.rate_hz: float | None = None
        self.jitter_ms: float | None = None
        self.late_ms: float | None = None
        self.gaps = 0
        self._last_s: float | None = None
        self._begin(0.0)

    def add(self, block: SampleBlock) -> None:
        """Take one block."""
        times = block.t_s.tolist()
        for t_s in times:
            if self._last_s is not None:
                step_s = t_s - self._last_s
                if step_s > SILENCE_S:
                    self.gaps += 1
                    self._begin(t_s)
                else:
                    self._steps += 1
                    self._sum_s += step_s
                    self._sum_s2 += step_s * step_s
            self._last_s = t_s
        self._age_s += block.arrived_s - times[-1]
        self._blocks += 1
        if self._sum_s >= _WINDOW_S:
            self._close(times[-1])

    def _begin(self, t_s: float) -> None:
        self._since_s = t_s
        self._steps = self._blocks = 0
        self._sum_s = self._sum_s2 = self._age_s = 0.0

    def _close(self, t_s: float) -> None:
        mean_s = self._sum_s / self._steps
        self.rate_hz = 1.0 / mean_s
        self.jitter_ms = 1000.0 * math.sqrt(max(0.0, self._sum_s2 / self._steps - mean_s * mean_s))
        self.late_ms = 1000.0 * self._age_s / self._blocks
        self._begin(t_s)


class Intake:
    """One line's decoder and link rules. ``put`` gets what the coach must know; ``ring`` keeps the bytes."""

    def __init__(
        self,
        protocol: WireProtocol,
        put: Callable[[SledItem], None],
        ring: ByteRing | None = None,
        expected: LposIdentity | None = None,
    ) -> None:
        """``expected``: the device that belongs here; None believes the first that names itself."""
        self.decoder = new_decoder(protocol)
        self.stats = ReaderStats()
        self._put = put
        self._ring = ring
        self._belongs = expected
        self._link = LinkMonitor()
        self._meter = RateMeter()
        self._restart_untold = False

    @property
    def silent_at_s(self) -> float:
        """When the lease of the last good sample ends."""
        return self._link.silent_at_s

    @property
    def health(self) -> LineHealth:
        """How the line does."""
        stats, meter = self.stats, self._meter
        return LineHealth(
            *(meter.rate_hz, meter.jitter_ms, meter.late_ms),
            *(stats.good, stats.bad, stats.lost, stats.stale, meter.gaps),
            restarts=stats.restarts,
            reconnects=stats.reconnects,
        )

    def searching(self, now_s: float, reason: str = "", cause: LinkCause | None = None) -> None:
        """The device cannot be opened (yet)."""
        told = "" if cause is None else cause.value
        self._note(Happening(now_s, Entry.SEARCHED, reason=reason, cause=told))
        if reason:
            self._link.searching(now_s, reason, cause)
        else:
            self._link.searching(now_s)
        self._announce()

    def opened(self, now_s: float) -> None:
        """The device was opened."""
        self._note(Happening(now_s, Entry.OPENED))
        self.decoder.reopened()
        self._link.opened(now_s, must_name=self._belongs is not None)
        self._announce()
        self.stats = replace(self.stats, reconnects=self.stats.reconnects + 1)

    def broken(self, now_s: float) -> None:
        """The device went away while it was open."""
        self._note(Happening(now_s, Entry.BROKEN))
        self._link.broken(now_s)
        self._announce()

    def failed(self, now_s: float) -> None:
        """The kiosk itself failed."""
        self._link.failed(now_s)
        self._announce()

    def passed(self, now_s: float) -> None:
        """Time went by without bytes."""
        self._link.passed(now_s)
        if self._announce():
            self._note(Happening(now_s, Entry.PASSED))

    @property
    def due_s(self) -> float:
        """When the device has to be asked next; infinite for never."""
        return self.decoder.due_s

    def request(self, now_s: float) -> bytes:
        """What to ask the device now."""
        asked = self.decoder.request(now_s)
        if asked:
            self._note(Happening(now_s, Entry.ASKED))
        return asked

    def take(self, data: bytes, now_s: float) -> None:
        """Bytes were read."""
        self._note(Happening(now_s, Entry.READ, data))
        decoded = self.decoder.feed(data, now_s)
        block = decoded.block
        samples = 0 if block is None else len(block.t_s)
        self._count(decoded, len(data), samples)
        self._check_name(decoded.identity, now_s)
        self._link.explain(now_s, decoded.fault)
        self._link.received(now_s, len(data), samples, decoded.bad, decoded.lost, decoded.stale)
        self._link.passed(now_s)
        self._announce()
        self._restart_untold = self._restart_untold or decoded.restarts > 0
        if block is not None:
            self._meter.add(block)
            if self._link.state is LinkState.LIVE:
                self._deliver(block)

    def play(self, happening: Happening, shift_s: float = 0.0) -> None:
        """Let it happen again, ``shift_s`` later."""
        now_s = happening.t_s + shift_s
        match happening.entry:
            case Entry.SEARCHED:
                cause = LinkCause(happening.cause) if happening.cause else None
                self.searching(now_s, happening.reason, cause)
            case Entry.OPENED:
                self.opened(now_s)
            case Entry.READ:
                self.take(happening.data, now_s)
            case Entry.ASKED:
                self.decoder.request(now_s)
            case Entry.PASSED:
                self.passed(now_s)
            case Entry.BROKEN:
                self.broken(now_s)

    def _check_name(self, identity: LposIdentity | None, now_s: float) -> None:
        if identity is None:
            return
        if self._belongs is None:
            self._belongs = identity
        # Firmware and rate may be changed by a technician; what one count means may not.
        known = (self._belongs.sensor, self._belongs.mm_per_count)
        if (identity.sensor, identity.mm_per_count) == known:
            self._link.named()
        else:
            self._link.stranger(now_s)

    def _deliver(self, block: SampleBlock) -> None:
        if self._restart_untold:
            # It may have begun anew before the link was LIVE; who judges must know all the same.
            block.flags[0] |= SampleFlag.RESTARTED
            self._restart_untold = False
        self._put(block)

    def _count(self, decoded: Decoded, size: int, samples: int) -> None:
        old = self.stats
        self.stats = ReaderStats(
            good=old.good + samples,
            bad=old.bad + decoded.bad,
            lost=old.lost + decoded.lost,
            stale=old.stale + decoded.stale,
            bytes=old.bytes + size,
            restarts=old.restarts + decoded.restarts,
            reconnects=old.reconnects,
            identity=decoded.identity or old.identity,
        )

    def _announce(self) -> bool:
        told = False
        for news in self._link.news():
            _log.info("sensor: %s (%s)", news.state.value, news.reason)
            self._put(replace(news, health=self.health))
            told = True
        return told

    def _note(self, happening: Happening) -> None:
        if self._ring is not None:
            self._ring.add(happening)
