"""The thread that owns the serial line: opens, reads, closes, and comes back after every loss."""

from __future__ import annotations

import logging
import os
import random
import select
import termios
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.motion.samples import LinkState, SampleBlock, SampleFlag
from kiosk.sensing.decoded import Decoded, LposIdentity
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.link import LinkMonitor
from kiosk.sensing.port import PortError, close_port, open_port
from kiosk.sensing.protocols import WireProtocol, facts, new_decoder

if TYPE_CHECKING:
    import serial

_log = logging.getLogger(__name__)

READ_SIZE = 65_536
FIRST_RETRY_S = 0.25
LAST_RETRY_S = 2.0
REOPEN_AFTER_S = 5.0
"""Silence after which the device is opened anew: longer than a board takes to boot when opening resets it."""

_JOIN_S = 2.0


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


class SerialReader:
    """Reads one device into a feed until stopped.

    Blocks reach the feed only while the link is LIVE; the first one after a restart of the sensor says so in
    its flags. ``tap`` sees each of them, in the reader's thread.
    """

    def __init__(
        self,
        protocol: WireProtocol,
        device: str,
        feed: SledFeed,
        clock: Callable[[], float] = time.monotonic,
        tap: Callable[[SampleBlock], None] | None = None,
    ) -> None:
        self._protocol = protocol
        self._device = device
        self._feed = feed
        self._clock = clock
        self._tap = tap
        self._decoder = new_decoder(protocol)
        self._restart_untold = False
        self._link = LinkMonitor()
        self._stats = ReaderStats()
        self._stopping = threading.Event()
        self._wake: tuple[int, int] | None = None
        self._thread: threading.Thread | None = None

    @property
    def stats(self) -> ReaderStats:
        """The counters now."""
        return self._stats

    def start(self) -> None:
        """Start the thread. RuntimeError when it runs already."""
        if self._thread is not None:
            raise RuntimeError(f"the reader of {self._device} runs already")
        self._stopping.clear()
        wake_read, wake_write = os.pipe()
        self._wake = (wake_read, wake_write)
        self._thread = threading.Thread(target=self._run, args=(wake_read,), name="sled-reader", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, close the device; harmless when not running. RuntimeError if the thread hangs."""
        if self._thread is None or self._wake is None:
            return
        self._stopping.set()
        os.write(self._wake[1], b"x")
        self._thread.join(_JOIN_S)
        if self._thread.is_alive():
            raise RuntimeError(f"the reader of {self._device} did not stop within {_JOIN_S:g} s")
        for end in self._wake:
            os.close(end)
        self._thread = self._wake = None

    def _run(self, wake: int) -> None:
        self._link.searching(self._clock())
        self._announce()
        retry_s = FIRST_RETRY_S
        while not self._stopping.is_set():
            heard = self._connect(wake)
            retry_s = FIRST_RETRY_S if heard else min(LAST_RETRY_S, retry_s * 2)
            # Jitter keeps several kiosks on one hub from asking in step.
            _wait(wake, retry_s * random.uniform(0.8, 1.0))

    def _connect(self, wake: int) -> bool:
        """One connection from opening to loss; True when the device could be opened."""
        try:
            port = open_port(self._device, facts(self._protocol).bauds[0])
        except PortError as error:
            self._link.searching(self._clock(), str(error))
            self._announce()
            return False
        try:
            self._link.opened(self._clock())
            self._announce()
            self._stats = replace(self._stats, reconnects=self._stats.reconnects + 1)
            self._read(port, wake)
        # pyserial and the kernel report a pulled plug in five unrelated ways.
        except (OSError, termios.error, TypeError, ValueError) as error:
            _log.info("sensor at %s lost: %s", self._device, error)
            self._link.broken(self._clock())
            self._announce()
        finally:
            close_port(port)
        return True

    def _read(self, port: serial.Serial, wake: int) -> None:
        fd = port.fileno()
        self._decoder.reopened()
        poller = select.poll()
        poller.register(fd, select.POLLIN)
        poller.register(wake, select.POLLIN)
        while not self._stopping.is_set():
            now_s = self._clock()
            if now_s >= self._link.silent_at_s + REOPEN_AFTER_S:
                return
            if now_s >= self._decoder.due_s:
                _send(fd, self._decoder.request(now_s))
            patience_s = min(self._patience_s(now_s), max(0.0, self._decoder.due_s - now_s))
            ready = {number for number, _ in poller.poll(1000.0 * patience_s)}
            if wake in ready:
                return
            if fd in ready:
                data = os.read(fd, READ_SIZE)
                if not data:
                    raise OSError(f"{self._device} is ready but has no data: unplugged, or a second reader")
                self._take(data)
            else:
                self._link.passed(self._clock())
                self._announce()

    def _patience_s(self, now_s: float) -> float:
        left_s = self._link.silent_at_s - now_s
        # Rounded up by the poll's resolution, so that waking up means that the lease is over.
        return left_s + 0.001 if left_s > 0.0 else FIRST_RETRY_S

    def _take(self, data: bytes) -> None:
        now_s = self._clock()
        decoded = self._decoder.feed(data, now_s)
        block = decoded.block
        samples = 0 if block is None else len(block.t_s)
        self._count(decoded, len(data), samples)
        self._link.explain(now_s, decoded.fault)
        self._link.received(now_s, len(data), samples, decoded.bad, decoded.lost)
        self._link.passed(now_s)
        self._announce()
        self._restart_untold = self._restart_untold or decoded.restarts > 0
        if block is not None and self._link.state is LinkState.LIVE:
            self._deliver(block)

    def _deliver(self, block: SampleBlock) -> None:
        if self._restart_untold:
            # It may have begun anew before the link was LIVE; who judges must know all the same.
            block.flags[0] |= SampleFlag.RESTARTED
            self._restart_untold = False
        self._feed.put(block)
        self._offer(block)

    def _offer(self, block: SampleBlock) -> None:
        if self._tap is None:
            return
        try:
            self._tap(block)
        except Exception:
            # A full disk must not look like a pulled plug, nor stop the coaching.
            _log.exception("the recording of the sensor stopped")
            self._tap = None

    def _count(self, decoded: Decoded, size: int, samples: int) -> None:
        old = self._stats
        self._stats = ReaderStats(
            good=old.good + samples,
            bad=old.bad + decoded.bad,
            lost=old.lost + decoded.lost,
            stale=old.stale + decoded.stale,
            bytes=old.bytes + size,
            restarts=old.restarts + decoded.restarts,
            reconnects=old.reconnects,
            identity=decoded.identity or old.identity,
        )

    def _announce(self) -> None:
        for news in self._link.news():
            _log.info("sensor at %s: %s (%s)", self._device, news.state.value, news.reason)
            self._feed.put(news)


def _send(fd: int, request: bytes) -> None:
    try:
        os.write(fd, request)
    except BlockingIOError:
        # A device that does not take bytes may still send some; one that has to be asked is asked again.
        return


def _wait(wake: int, seconds: float) -> None:
    poller = select.poll()
    poller.register(wake, select.POLLIN)
    poller.poll(1000.0 * seconds)
