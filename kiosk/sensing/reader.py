"""The thread that owns the serial line: opens, reads, closes, and comes back after every loss."""

from __future__ import annotations

import errno
import logging
import os
import random
import select
import termios
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.motion.samples import LineHealth, LinkCause, SampleBlock, SledItem
from kiosk.sensing.blackbox import ByteRing, sealed
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.intake import Intake, ReaderStats
from kiosk.sensing.names import BY_ID, claim, holder_of, stable_name
from kiosk.sensing.port import PortError, close_port, open_port, split_address
from kiosk.sensing.protocols import WireProtocol, facts

if TYPE_CHECKING:
    import serial

_log = logging.getLogger(__name__)

READ_SIZE = 65_536

GATHER_S = 0.004
"""Rest after samples that can wait: a fast sensor's are then read several at a time."""

FIRST_RETRY_S = 0.25
LAST_RETRY_S = 2.0
REOPEN_AFTER_S = 5.0
"""Silence after which the device is opened anew: longer than a board takes to boot when opening resets it."""

HANG_S = 3.0
"""A reader that is late, and still is after the GUI thread has run for this long, hangs.

The page says unknown after a quarter of a second anyway, and a thread that an overloaded computer starves
must not end the process.
"""

OPEN_S = 3.0
"""Opening and closing may take a driver so long."""

FAULT_MEMORY_S = 60.0
"""A second fault of the reader within this is not mended by another start: the process ends."""

_SLEPT_S = 0.5
_JOIN_S = 2.0
_CAUSES = {
    errno.EACCES: LinkCause.FORBIDDEN,
    errno.EPERM: LinkCause.FORBIDDEN,
    errno.EBUSY: LinkCause.IN_USE,
    errno.EAGAIN: LinkCause.IN_USE,
}


def asleep_s() -> float:
    """For how long this computer has slept since it was started, in s."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.monotonic()


class ReaderFailedError(RuntimeError):
    """The reader failed twice in a minute; only a new process can help."""


class SerialReader:
    """Reads one device into a feed until stopped.

    Blocks reach the feed only while the link is LIVE; the first one after a restart of the sensor says so in
    its flags. ``tap`` sees each of them, in the reader's thread. A thread that dies or hangs is replaced once
    (:meth:`check`).
    """

    def __init__(
        self,
        protocol: WireProtocol,
        device: str,
        feed: SledFeed,
        clock: Callable[[], float] = time.monotonic,
        tap: Callable[[SampleBlock], None] | None = None,
        by_id: Path = BY_ID,
        asleep: Callable[[], float] = asleep_s,
    ) -> None:
        self._protocol = protocol
        self._device = device
        self._feed = feed
        self._clock = clock
        self._tap = tap
        self._by_id = by_id
        self._asleep = asleep
        self._ring = ByteRing()
        self._intake = self._new_intake(0)
        self._turn = 0
        self._beats = 0
        self._due_s = self._late_due_s = 0.0
        self._late_since_s: float | None = None
        self._faulted_s: float | None = None
        self._stopping = threading.Event()
        self._wake: tuple[int, int] | None = None
        self._thread: threading.Thread | None = None

    @property
    def stats(self) -> ReaderStats:
        """The counters now."""
        return self._intake.stats

    @property
    def beats(self) -> int:
        """Grows while the thread turns, whether there is a sensor or not."""
        return self._beats

    @property
    def health(self) -> LineHealth:
        """How the line does."""
        return self._intake.health

    def black_box(self, reason: str, machine: Sequence[float] = ()) -> bytes:
        """A file's content: the last minute of the line, why it is asked for, and the calibration."""
        return sealed(self._protocol.value, self._device, reason, machine, self._ring.copy())

    def start(self) -> None:
        """Start the thread. RuntimeError when it runs already."""
        if self._thread is not None:
            raise RuntimeError(f"the reader of {self._device} runs already")
        self._stopping.clear()
        self._wake = os.pipe()
        self._launch()

    def _launch(self) -> None:
        assert self._wake is not None
        self._turn += 1
        self._intake = self._new_intake(self._turn)
        self._due_s = self._clock() + OPEN_S
        self._late_since_s = None
        self._thread = threading.Thread(
            target=self._run, args=(self._wake[0], self._turn), name="sled-reader", daemon=True
        )
        self._thread.start()

    def _new_intake(self, turn: int) -> Intake:
        def put(item: SledItem) -> None:
            # A thread that hung and was replaced may wake up later; nobody listens to it.
            if turn == self._turn:
                self._feed.put(item)
                self._offer(item)

        return Intake(self._protocol, put, self._ring)

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

    def check(self, now_s: float) -> None:
        """Whether the thread lives and turns; one that does not is replaced, once in a minute.

        Raises:
            ReaderFailedError: it failed again so soon that only a new process can help.
        """
        thread = self._thread
        if thread is None or self._stopping.is_set():
            return
        if thread.is_alive() and not self._hangs(now_s):
            return
        _log.error("the reader of %s %s", self._device, "hangs" if thread.is_alive() else "died")
        if self._faulted_s is not None and now_s - self._faulted_s < FAULT_MEMORY_S:
            raise ReaderFailedError(f"the reader of {self._device} failed twice within {FAULT_MEMORY_S:g} s")
        self._faulted_s = now_s
        self._intake.failed(now_s)
        self._launch()

    def _hangs(self, now_s: float) -> bool:
        """Late at two looks: at the first one after a stall of the whole process everybody is late."""
        if now_s <= self._due_s:
            self._late_since_s = None
            return False
        if self._late_since_s is None or self._late_due_s != self._due_s:
            self._late_since_s, self._late_due_s = now_s, self._due_s
        return now_s - self._late_since_s > HANG_S

    def _run(self, wake: int, turn: int) -> None:
        intake = self._intake
        try:
            intake.searching(self._clock())
            retry_s = FIRST_RETRY_S
            while self._goes_on(turn):
                heard = self._connect(intake, wake, turn)
                retry_s = FIRST_RETRY_S if heard else min(LAST_RETRY_S, retry_s * 2)
                # Jitter keeps several kiosks on one hub from asking in step.
                self._rest(wake, retry_s * random.uniform(0.8, 1.0))
        except Exception:
            # Whoever calls check() starts a new thread, or ends the process.
            _log.exception("the reader of %s failed", self._device)

    def _goes_on(self, turn: int) -> bool:
        if self._stopping.is_set() or turn != self._turn:
            return False
        self._beats += 1
        return True

    def _rest(self, wake: int, seconds: float) -> bool:
        """Sleep unless woken, and say when the next beat is due."""
        self._due_s = self._clock() + seconds
        poller = select.poll()
        poller.register(wake, select.POLLIN)
        woken = bool(poller.poll(1000.0 * seconds))
        self._due_s = self._clock() + OPEN_S
        return woken

    def _connect(self, intake: Intake, wake: int, turn: int) -> bool:
        """One connection from opening to loss; True when the device could be opened."""
        try:
            port = open_port(self._device, facts(self._protocol).bauds[0])
        except PortError as error:
            intake.searching(self._clock(), *self._explained(error))
            return False
        try:
            claim(port.fileno())
            self._device = self._stable_address()
            intake.opened(self._clock())
            self._read(intake, port, wake, turn)
        # pyserial and the kernel report a pulled plug in five unrelated ways.
        except (OSError, termios.error, TypeError, ValueError) as error:
            _log.info("sensor at %s lost: %s", self._device, error)
            intake.broken(self._clock())
        finally:
            self._due_s = self._clock() + OPEN_S
            close_port(port)
        return True

    def _stable_address(self) -> str:
        device, baud = split_address(self._device)
        name = stable_name(device, self._by_id)
        return name if baud is None else f"{name}@{baud}"

    def _explained(self, error: PortError) -> tuple[str, LinkCause]:
        cause = _CAUSES.get(getattr(error.__cause__, "errno", None) or 0, LinkCause.ABSENT)
        holder = holder_of(split_address(self._device)[0]) if cause is LinkCause.IN_USE else ""
        if holder:
            return f"{holder} is using the sensor at {self._device}. Close that program.", cause
        return str(error), cause

    def _read(self, intake: Intake, port: serial.Serial, wake: int, turn: int) -> None:
        fd = port.fileno()
        slept_s = self._asleep()
        poller = select.poll()
        poller.register(fd, select.POLLIN)
        poller.register(wake, select.POLLIN)
        while self._goes_on(turn):
            now_s = self._clock()
            # After a sleep nothing is believed before the device was opened anew.
            if now_s >= intake.silent_at_s + REOPEN_AFTER_S or self._asleep() > slept_s + _SLEPT_S:
                return
            if now_s >= intake.due_s:
                _send(fd, intake.request(now_s))
            patience_s = min(_patience_s(intake.silent_at_s - now_s), max(0.0, intake.due_s - now_s))
            self._due_s = now_s + patience_s
            ready = {number for number, _ in poller.poll(1000.0 * patience_s)}
            if wake in ready:
                return
            if fd in ready:
                data = os.read(fd, READ_SIZE)
                if not data:
                    raise OSError(f"{self._device} is ready but has no data: unplugged, or a second reader")
                _take(intake, data, self._clock())
                # A device that has to be asked must not be asked later for it.
                rest_s = min(GATHER_S, intake.due_s - self._clock())
                if self._feed.calm and rest_s > 0.0:
                    time.sleep(rest_s)
            else:
                intake.passed(self._clock())

    def _offer(self, item: SledItem) -> None:
        if self._tap is None or not isinstance(item, SampleBlock):
            return
        try:
            self._tap(item)
        except Exception:
            # A full disk must not look like a pulled plug, nor stop the coaching.
            _log.exception("the recording of the sensor stopped")
            self._tap = None


def _take(intake: Intake, data: bytes, now_s: float) -> None:
    try:
        intake.take(data, now_s)
    except Exception as error:
        # A fault of ours must not look like a pulled plug.
        raise ReaderFailedError(f"the sensor's bytes could not be decoded: {error}") from error


def _patience_s(left_s: float) -> float:
    # Rounded up by the poll's resolution, so that waking up means that the lease is over.
    return left_s + 0.001 if left_s > 0.0 else FIRST_RETRY_S


def _send(fd: int, request: bytes) -> None:
    try:
        os.write(fd, request)
    except BlockingIOError:
        # A device that does not take bytes may still send some; one that has to be asked is asked again.
        return
