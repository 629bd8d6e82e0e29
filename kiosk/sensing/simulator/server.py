"""The simulated sled as a device: a pseudo-terminal that speaks a protocol at the pace of the clock."""

from __future__ import annotations

import json
import os
import select
import threading
import time
import tty
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from kiosk.sensing.protocols import WireProtocol, facts
from kiosk.sensing.simulator.faults import NO_FAULTS, Faults
from kiosk.sensing.simulator.lifter import Truth
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import Script
from kiosk.sensing.simulator.trajectory import check_rate
from kiosk.sensing.simulator.wire import Firmware, Sent, played

_BACKLOG_S = 1.0
"""Lines older than this are not sent after a stall: a real line has no memory."""

_JOIN_S = 2.0


class SimulatedSled:
    """Plays a script on a pseudo-terminal until stopped.

    ``link`` is a symbolic link to the terminal, made at start, removed at stop. ``truth`` is a file of JSON
    lines: first ``start`` with ``t_mono_s``, the host's monotonic time of second 0, then one per action.
    """

    def __init__(
        self,
        script: Script,
        seed: int = 1,
        rate_hz: float = 200.0,
        link: Path | None = None,
        truth: Path | None = None,
        faults: Faults = NO_FAULTS,
        machine: SimulatedMachine | None = None,
        protocol: WireProtocol = WireProtocol.LPOS,
    ) -> None:
        """ValueError for a rate outside the allowed."""
        self._script = script
        self._seed = seed
        self._rate_hz = check_rate(rate_hz)
        self._link = link
        self._truth_path = truth
        self._faults = faults
        self._machine = machine if machine is not None else SimulatedMachine()
        self._protocol = protocol
        self._firmware = self._new_firmware()
        self._device: str | None = None
        self._fds: list[int] = []
        self._wake = -1
        self._thread: threading.Thread | None = None

    def _new_firmware(self) -> Firmware:
        return Firmware(self._machine, self._seed, self._rate_hz, self._faults, self._protocol)

    @property
    def device(self) -> str:
        """Path of the terminal to open. RuntimeError before start."""
        if self._device is None:
            raise RuntimeError("the simulated sled is not started")
        return self._device

    @property
    def running(self) -> bool:
        """Whether it plays."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Open the terminal and begin at second 0.

        Raises:
            RuntimeError: it runs already.
            ValueError: the link or the truth file cannot be made; the message says why.
        """
        if self._thread is not None:
            raise RuntimeError("the simulated sled runs already")
        truth = _open_truth(self._truth_path)
        self._fds = [] if truth is None else [truth]
        try:
            master = self._open_terminal()
            make_link(self._link, self.device)
        except (OSError, ValueError):
            self._close()
            raise
        wake, self._wake = os.pipe()
        self._fds += [wake, self._wake]
        self._thread = threading.Thread(
            target=self._run, args=(master, wake, truth), name="simulated-sled", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """End the play, close the terminal (its reader sees an unplugged cable) and remove the link."""
        if self._thread is None:
            return
        os.write(self._wake, b"x")
        self._thread.join(_JOIN_S)
        if self._thread.is_alive():
            raise RuntimeError(f"the simulated sled did not stop within {_JOIN_S:g} s")
        self._thread = None
        remove_link(self._link, self.device)
        self._close()

    def _open_terminal(self) -> int:
        master, slave = os.openpty()
        try:
            tty.setraw(slave)
            self._device = os.ttyname(slave)
        finally:
            # Kept closed on this side, so that the terminal knows whether somebody listens.
            os.close(slave)
        os.set_blocking(master, False)
        self._fds.append(master)
        return master

    def _close(self) -> None:
        for fd in self._fds:
            os.close(fd)
        self._fds = []
        self._device = None

    def _run(self, master: int, wake: int, truth: int | None) -> None:
        started_s = time.monotonic()
        self._tell(truth, {"event": "start", "t_mono_s": started_s, **self._about()})
        # Each start is the same story from its beginning.
        self._firmware = self._new_firmware()
        source = played(self._firmware, self._script)
        sent = next(source)
        while True:
            due_s = max(sent.t_s, self._next_group_s(sent.t_s))
            left_s = started_s + due_s - time.monotonic()
            if self._wait(wake, master, left_s):
                return
            sent, data = self._collect(source, sent, time.monotonic() - started_s, truth)
            self._send(master, data + self._answers(master))

    def _wait(self, wake: int, master: int, seconds: float) -> bool:
        """Sleep until ``seconds`` are over or a request has come; True when told to stop."""
        asleep = select.poll()
        asleep.register(wake, select.POLLIN)
        if facts(self._protocol).asked and _has_listener(master):
            asleep.register(master, select.POLLIN)
        return wake in {fd for fd, _ in asleep.poll(max(0.0, 1000.0 * seconds))}

    def _next_group_s(self, t_s: float) -> float:
        group_s = self._faults.cluster_s
        return (t_s // group_s + 1.0) * group_s if group_s else t_s

    def _collect(
        self, source: Iterator[Sent], sent: Sent, now_s: float, truth: int | None
    ) -> tuple[Sent, bytes]:
        """All bytes due by ``now_s`` from ``sent`` on, and the first one that is not."""
        chunks: list[bytes] = []
        while sent.t_s <= now_s:
            if sent.t_s > now_s - _BACKLOG_S:
                chunks.append(sent.data)
            if sent.truth is not None:
                self._tell(truth, _as_json(sent.truth))
            sent = next(source)
        return sent, b"".join(chunks)

    def _send(self, master: int, data: bytes) -> None:
        if not data or not _has_listener(master):
            return
        try:
            os.write(master, data)
        except OSError:
            # The buffer is full or the listener just left: a UART drops bytes then, and so does this.
            return

    def _answers(self, master: int) -> bytes:
        try:
            return self._firmware.answer(os.read(master, 4096))
        except OSError:
            return b""

    def _about(self) -> dict[str, object]:
        return {
            "script": self._script.name,
            "seed": self._seed,
            "rate_hz": self._rate_hz,
            "protocol": self._protocol.value,
            "machine": asdict(self._machine),
        }

    @staticmethod
    def _tell(truth: int | None, line: dict[str, object]) -> None:
        if truth is not None:
            # One write in append mode, so that a reader never sees half a line.
            os.write(truth, json.dumps(line).encode("ascii") + b"\n")


def make_link(link: Path | None, device: str) -> None:
    """Point ``link`` at ``device`` in one step. ValueError when something else than a link lies there."""
    if link is None:
        return
    if link.exists() and not link.is_symlink():
        raise ValueError(f"{link} exists and is not a symbolic link; choose another place for the link")
    fresh = link.with_name(f".{link.name}.{os.getpid()}")
    try:
        fresh.symlink_to(device)
        fresh.replace(link)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise ValueError(f"the link {link} cannot be made: {error.strerror}") from error


def remove_link(link: Path | None, device: str) -> None:
    """Remove ``link`` if it still points at ``device``."""
    if link is not None and link.is_symlink() and str(link.readlink()) == device:
        link.unlink()


def _has_listener(master: int) -> bool:
    poller = select.poll()
    poller.register(master, 0)
    return not any(events & select.POLLHUP for _, events in poller.poll(0))


def _open_truth(path: Path | None) -> int | None:
    if path is None:
        return None
    try:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise ValueError(f"the truth file {path} cannot be written: {error.strerror}") from error


def _as_json(truth: Truth) -> dict[str, object]:
    times = {name: round(value, 4) for name, value in asdict(truth).items() if isinstance(value, float)}
    line: dict[str, object] = {**asdict(truth), **times}
    return {("set" if name == "set_number" else name): value for name, value in line.items()}
