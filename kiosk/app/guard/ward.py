"""One process under guard: it dies with its guardian, speaks over a socket pair, and is ended for certain."""

from __future__ import annotations

import ctypes
import os
import select
import signal
import socket
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress

PULSE_FD = "LEGPRESS_PULSE_FD"
"""Environment variable with the number of the process's end of the socket pair."""

TRACE_S = 1.0
"""After SIGABRT: time to write where every thread stands."""

KILL_S = 5.0
_PR_SET_PDEATHSIG = 1
_LONGEST_MESSAGE = 64
_NOT_THEIRS = ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID")


class UnkillableError(RuntimeError):
    """A process stays after SIGKILL: it waits inside the kernel, and its last picture may still be shown."""


class Ward:
    """A started process.

    Attributes:
        pid: its number.
        pulse: the guardian's end of the socket pair; never blocks.
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        """Start it. OSError when that is not possible."""
        self.pulse, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.pulse.setblocking(False)
        inner = {key: value for key, value in env.items() if key not in _NOT_THEIRS}
        inner |= {PULSE_FD: str(theirs.fileno()), "PYTHONFAULTHANDLER": "1"}
        try:
            # Safe: the guardian has one thread.
            self._process = subprocess.Popen(
                command, env=inner, pass_fds=(theirs.fileno(),), preexec_fn=_DieWith(os.getpid())
            )
        except BaseException:
            self.pulse.close()
            raise
        finally:
            theirs.close()
        self.pid = self._process.pid
        self._pidfd = os.pidfd_open(self.pid)
        self._hung_up = False

    @property
    def handles(self) -> tuple[int, ...]:
        """Readable when there are messages, and when the process has ended."""
        # An end that was closed is readable for ever: nobody would rest any more.
        return (self._pidfd,) if self._hung_up else (self.pulse.fileno(), self._pidfd)

    def messages(self) -> list[bytes]:
        """Everything that was said since the last call."""
        found = []
        with suppress(BlockingIOError):
            while not self._hung_up:
                found.append(self._heard())
        return [message for message in found if message]

    def _heard(self) -> bytes:
        try:
            message = self.pulse.recv(_LONGEST_MESSAGE)
        except ConnectionError:
            message = b""
        self._hung_up = not message
        return message

    def say(self, message: bytes) -> None:
        """Tell it something; one that does not listen is no fault."""
        with suppress(OSError):
            self.pulse.send(message)

    def status(self) -> int | None:
        """Exit status, negative for a signal; None while it lives."""
        return self._process.poll()

    def ask(self, kind: signal.Signals) -> None:
        """Ask it to end, without waiting."""
        if self.status() is None:
            self._process.send_signal(kind)

    def end(self, kind: signal.Signals, patience_s: float) -> int:
        """Ask with ``kind``, then insist; its exit status.

        Raises:
            UnkillableError: not even SIGKILL ended it.
        """
        self.ask(kind)
        return self.see_out(patience_s)

    def see_out(self, patience_s: float) -> int:
        """Wait for the end of one that was asked, then insist; its exit status.

        Raises:
            UnkillableError: not even SIGKILL ended it.
        """
        if self.status() is None:
            self._wait(patience_s)
        if self.status() is None:
            self.ask(signal.SIGKILL)
            self._wait(KILL_S)
        status = self.status()
        if status is None:
            raise UnkillableError(f"process {self.pid} does not end, not even by SIGKILL")
        return status

    def close(self) -> None:
        """Let go of the handles of a process that has ended."""
        self.pulse.close()
        os.close(self._pidfd)

    def _wait(self, seconds: float) -> None:
        poller = select.poll()
        poller.register(self._pidfd, select.POLLIN)
        poller.poll(1000.0 * seconds)


class _DieWith:
    """Between fork and exec: SIGKILL for the new process when its guardian ends, however that comes."""

    def __init__(self, guardian: int) -> None:
        # Loaded before the fork: afterwards as little as possible may happen.
        self._prctl = ctypes.CDLL(None, use_errno=True).prctl
        self._guardian = guardian

    def __call__(self) -> None:
        self._prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != self._guardian:
            os._exit(1)
