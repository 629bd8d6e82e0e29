"""How long until an honest page: silence, unplugging and coming back on a real pseudo-terminal.

The reader's thread, the queue, the coach and the live page are the real ones; the page is painted off-screen.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
import threading
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.build_window import build_window
from kiosk.app.event_feed import EventFeed
from kiosk.app.kiosk import Kiosk, Parts, Waker
from kiosk.app.run_command import SWITCH_INTERVAL_S
from kiosk.app.theme import panel_for
from kiosk.app.window import KioskWindow
from kiosk.bench.speed.child import answer, settings_given
from kiosk.motion.samples import SampleFlag
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.lpos import encode_lpos
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.reader import SerialReader
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.training.coach import Coach
from kiosk.training.programme import parse_workout
from kiosk.training.sled import Machine
from kiosk.training.snapshot import Look, Snapshot

RATE_HZ = 200.0
SIZE = (1280, 800)
LONGEST_S = 10.0
WARM_UP_CYCLES = 70
"""A minute: until the ring of raw bytes is full."""


@dataclass(frozen=True)
class Cycles:
    """Unplugged and plugged in again: how long each took to be painted, and how much more was left behind."""

    descriptors: int
    threads: int
    memory_mb: float
    deleted: int
    gone_ms: tuple[float, ...]
    back_ms: tuple[float, ...]


class Cable:
    """A sensor at rest in its rack, in a process of its own, on a terminal behind a name that stays."""

    def __init__(self, link: Path) -> None:
        self.link = link
        context = multiprocessing.get_context("spawn")
        self._line, far = context.Pipe()
        self._process = context.Process(target=serve_sensor, args=(far, str(link)), daemon=True)
        self._process.start()
        far.close()

    def plug(self) -> float:
        """Plug in and send; returns when."""
        return self._ask("plug")

    def mute(self) -> float:
        """Stop sending; returns when the last line was sent."""
        return self._ask("mute")

    def unmute(self) -> float:
        """Send again."""
        return self._ask("unmute")

    def pull(self) -> float:
        """Pull the plug; returns when."""
        return self._ask("pull")

    def end(self) -> None:
        """Pull, and end the process."""
        self._ask("end")
        self._process.join()
        self._process.close()
        self._line.close()

    def _ask(self, command: str) -> float:
        self._line.send(command)
        answer = self._line.recv()
        return float(answer)


def serve_sensor(line: Connection, link: str) -> None:
    """The sensor's process: 200 lines a second, and obedience."""
    sensor = Sensor(Path(link))
    due_s = time.monotonic()
    while True:
        due_s = max(due_s + 1.0 / RATE_HZ, time.monotonic() - 0.1)
        if line.poll(max(0.0, due_s - time.monotonic())):
            command = line.recv()
            line.send(sensor.obey(command))
            if command == "end":
                return
        else:
            sensor.send()


class Sensor:
    """Counts, stamps and sends while it is plugged in and not muted."""

    def __init__(self, link: Path) -> None:
        machine = SimulatedMachine()
        self._link = link
        self._raw = machine.to_raw_um(machine.rack_mm)
        self._began_s = self._last_s = time.monotonic()
        self._master: int | None = None
        self._muted = False
        self._number = 0

    def send(self) -> None:
        """One line."""
        if self._master is None or self._muted:
            return
        now_s = time.monotonic()
        clock_us = round((now_s - self._began_s) * 1e6)
        with suppress(OSError):
            os.write(self._master, encode_lpos(self._number, clock_us, self._raw, int(SampleFlag.HOMED)))
            self._last_s = now_s
        self._number += 1

    def obey(self, command: str) -> float:
        """Do as told; when it was done, or for ``mute`` when the last line was sent."""
        if command == "mute":
            self._muted = True
            return self._last_s
        self._muted = False
        if command == "plug":
            self._plug()
        elif command in ("pull", "end"):
            self._pull()
        return time.monotonic()

    def _plug(self) -> None:
        self._master, slave = os.openpty()
        tty.setraw(slave)
        fresh = self._link.with_name("fresh")
        fresh.symlink_to(os.ttyname(slave))
        os.close(slave)
        os.set_blocking(self._master, False)
        fresh.replace(self._link)

    def _pull(self) -> None:
        self._link.unlink(missing_ok=True)
        if self._master is not None:
            os.close(self._master)
        self._master = None


class Painter:
    """The kiosk's window as its stage; notes when a look was first on the screen."""

    def __init__(self, window: KioskWindow) -> None:
        self._window = window
        self.look = Look.UNKNOWN
        self.since_s = time.monotonic()

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Show and paint at once."""
        self._window.present(snapshot, now_s)
        self._window.repaint()
        look = snapshot.look(now_s)
        if look is not self.look:
            self.look, self.since_s = look, time.monotonic()

    def paint_now(self) -> None:
        """Painted already."""


class Mute:
    """No sound."""

    available = False

    def play(self, cues: object, now_s: float) -> None:
        """Nothing is heard."""

    def set_on(self, on: bool) -> None:
        """Nothing to switch."""


@dataclass
class Bench:
    """A whole kiosk on a cable that can be pulled."""

    cable: Cable
    reader: SerialReader
    painter: Painter
    loop: QEventLoop
    timer: QTimer

    def wait(self, look: Look) -> float:
        """Let the kiosk run until ``look`` is on the screen; returns since when. TimeoutError."""
        ends_s = time.monotonic() + LONGEST_S
        while self.painter.look is not look:
            if time.monotonic() > ends_s:
                raise TimeoutError(f"the page still shows {self.painter.look.value} after {LONGEST_S:g} s")
            self.run(0.002)
        return self.painter.since_s

    def run(self, seconds: float) -> None:
        """Let the kiosk run."""
        self.timer.start(round(1000 * seconds))
        self.loop.exec()


@contextmanager
def bench() -> Iterator[Bench]:
    """A kiosk with a live page in a set that waits for the sled, on a cable that is plugged in."""
    application = QApplication.instance() or QApplication([])
    del application
    machine = SimulatedMachine()
    before_s = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    with TemporaryDirectory(prefix="legpress-") as folder:
        cable = Cable(Path(folder) / "sensor")
        window = build_window(panel_for(*SIZE), windowed=True)
        window.show()
        waker = Waker()
        feed = SledFeed(waker.woken.emit)
        coach = Coach(Machine(machine.calibration, machine.limits))
        coach.begin(parse_workout("1x5"), time.monotonic())
        painter = Painter(window)
        reader = SerialReader(WireProtocol.LPOS, str(cable.link), feed)
        parts = Parts(
            *(feed, coach, painter, Mute(), EventFeed(None, time.monotonic)),
            keep=lambda _: None,
            clock=time.monotonic,
            watch=reader.check,
        )
        kiosk = Kiosk(parts, waker)
        cable.plug()
        reader.start()
        kiosk.start()
        try:
            # One loop and one timer for all waits: new ones each time would be what grows.
            loop, timer = QEventLoop(), QTimer()
            timer.setSingleShot(True)
            timer.timeout.connect(loop.quit)
            yield Bench(cable, reader, painter, loop, timer)
        finally:
            kiosk.stop()
            reader.stop()
            cable.end()
            sys.setswitchinterval(before_s)
            window.shut()
            window.deleteLater()


def measure_silence(times: int) -> tuple[float, ...]:
    """In ms from the last byte that was sent to the page that says unknown."""
    waits = []
    with bench() as kiosk:
        for number in range(times):
            kiosk.wait(Look.OK)
            kiosk.run(0.02 + 0.016 * (number % 7) / 7)
            muted_s = kiosk.cable.mute()
            waits.append(1000.0 * (kiosk.wait(Look.UNKNOWN) - muted_s))
            kiosk.cable.unmute()
    return tuple(waits)


def measure_cycles(times: int, warm_up: int = WARM_UP_CYCLES) -> Cycles:
    """Pull and plug again and again; the first ``warm_up`` are not counted."""
    gone, back = [], []
    with bench() as kiosk:
        for number in range(warm_up + times):
            if number == warm_up:
                kiosk.wait(Look.OK)
                before = (_descriptors(), threading.active_count(), _memory_mb())
            kiosk.wait(Look.OK)
            kiosk.run(0.02 + 0.016 * (number % 7) / 7)
            pulled_s = kiosk.cable.pull()
            hidden_s = kiosk.wait(Look.UNKNOWN)
            kiosk.run(0.05)
            plugged_s = kiosk.cable.plug()
            shown_s = kiosk.wait(Look.OK)
            if number >= warm_up:
                gone.append(1000.0 * (hidden_s - pulled_s))
                back.append(1000.0 * (shown_s - plugged_s))
        descriptors, threads, memory_mb = _descriptors(), threading.active_count(), _memory_mb()
        deleted = _deleted()
    return Cycles(
        descriptors - before[0],
        threads - before[1],
        memory_mb - before[2],
        deleted,
        tuple(gone),
        tuple(back),
    )


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _deleted() -> int:
    targets = []
    for fd in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            targets.append(str(fd.readlink()))
    return sum("(deleted)" in target and target.startswith("/dev/") for target in targets)


def _memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Silences and cycles, as many as asked for."""
    given = settings_given()
    silence = measure_silence(given["times"])
    cycles = measure_cycles(given["times"], given["warm_up"])
    answer({"silence_ms": silence, "cycles": asdict(cycles)})


if __name__ == "__main__":
    main()
