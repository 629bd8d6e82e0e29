"""A reader that dies, hangs or slept; names that stay; a port that others are told about."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys
import termios
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.motion.samples import LinkCause, LinkNews, LinkState, SledItem
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.intake import Intake
from kiosk.sensing.lpos import encode_lpos
from kiosk.sensing.names import claim, holder_of, stable_name
from kiosk.sensing.port import PortError, open_port
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.reader import ReaderFailedError, SerialReader

pytestmark = pytest.mark.real_time


class Sensor:
    """A pseudo-terminal that sends 200 lines a second."""

    def __init__(self) -> None:
        self.master, slave = os.openpty()
        tty.setraw(slave)
        self.device = os.ttyname(slave)
        os.close(slave)
        os.set_blocking(self.master, False)
        self._began_s = time.monotonic()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        number = 0
        while not self._stop.wait(0.005):
            now_us = round((time.monotonic() - self._began_s) * 1e6)
            with suppress(OSError):
                os.write(self.master, encode_lpos(number, now_us, 1000, 1))
            number += 1

    def pull(self) -> None:
        if not self._stop.is_set():
            self._stop.set()
            self._thread.join()
            os.close(self.master)


@pytest.fixture
def sensor() -> Iterator[Sensor]:
    sensor = Sensor()
    yield sensor
    sensor.pull()


class Desk:
    """A reader, all it told, and somebody who looks after it each few milliseconds."""

    def __init__(
        self, device: str, by_id: Path = Path("/nowhere"), asleep: Callable[[], float] = lambda: 0.0
    ) -> None:
        self.feed = SledFeed()
        self.items: list[SledItem] = []
        self.reader = SerialReader(WireProtocol.LPOS, device, self.feed, by_id=by_id, asleep=asleep)

    def __enter__(self) -> Desk:
        self.reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.reader.stop()

    def wait_for(self, cause: LinkCause, seconds: float = 8.0, check: bool = True) -> LinkNews:
        ends_s = time.monotonic() + seconds
        while time.monotonic() < ends_s:
            for item in self.feed.drain():
                self.items.append(item)
                if isinstance(item, LinkNews) and item.why is cause:
                    return item
            if check:
                self.reader.check(time.monotonic())
            time.sleep(0.005)
        raise AssertionError(f"no {cause} within {seconds} s: {self.items[-3:]}")


@pytest.mark.expected_log("the reader of")
@pytest.mark.parametrize("error", [RuntimeError("bug"), TypeError("bug"), OSError("bug")], ids=repr)
def test_a_reader_that_dies_is_replaced_once_and_then_the_process_ends(
    sensor: Sensor, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    good = Intake.take
    broken = threading.Event()

    def take(self: Intake, data: bytes, now_s: float) -> None:
        if broken.is_set():
            broken.clear()
            raise error
        good(self, data, now_s)

    monkeypatch.setattr(Intake, "take", take)
    with Desk(sensor.device) as desk:
        desk.wait_for(LinkCause.WORKING)
        broken.set()
        assert desk.wait_for(LinkCause.FAULT, 2.0).state is not LinkState.LIVE
        desk.wait_for(LinkCause.WORKING)
        broken.set()
        with pytest.raises(ReaderFailedError, match="failed twice"):
            desk.wait_for(LinkCause.FAULT, 3.0)


@pytest.mark.expected_log("the reader of")
def test_a_reader_that_hangs_is_replaced_and_never_heard_again(
    sensor: Sensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, hangs, go_on = Intake.take, threading.Event(), threading.Event()

    def take(self: Intake, data: bytes, now_s: float) -> None:
        if hangs.is_set():
            hangs.clear()
            go_on.wait(10.0)
        good(self, data, now_s)

    monkeypatch.setattr(Intake, "take", take)
    with Desk(sensor.device) as desk:
        desk.wait_for(LinkCause.WORKING)
        old = [thread for thread in threading.enumerate() if thread.name == "sled-reader"]
        hangs.set()
        desk.wait_for(LinkCause.FAULT, 8.0)
        go_on.set()
        desk.wait_for(LinkCause.WORKING)
        old[0].join(2.0)
        assert not old[0].is_alive(), "the old thread sees that it was replaced"


def test_a_stall_of_the_whole_process_is_no_hang(sensor: Sensor) -> None:
    with Desk(sensor.device) as desk:
        desk.wait_for(LinkCause.WORKING)
        late_s = time.monotonic() + 30.0
        desk.reader.check(late_s)
        desk.reader.check(late_s + 0.5)
        assert desk.reader.stats.reconnects == 1


def test_after_a_sleep_nothing_is_believed_before_the_line_was_opened_anew(sensor: Sensor) -> None:
    slept = [0.0]
    with Desk(sensor.device, asleep=lambda: slept[0]) as desk:
        desk.wait_for(LinkCause.WORKING)
        slept[0] = 120.0
        assert desk.wait_for(LinkCause.CHECKING).state is LinkState.SEARCHING
        desk.wait_for(LinkCause.WORKING)
        assert desk.reader.stats.reconnects == 2


def test_the_name_that_stays_is_followed_to_another_number(sensor: Sensor, tmp_path: Path) -> None:
    by_id = tmp_path / "by-id"
    by_id.mkdir()
    name = by_id / "usb-Sensor_0001-if00"
    name.symlink_to(sensor.device)
    assert stable_name(sensor.device, by_id) == str(name)
    assert stable_name("/dev/null", by_id) == "/dev/null"
    with Desk(sensor.device, by_id) as desk:
        desk.wait_for(LinkCause.WORKING)
        name.unlink()
        sensor.pull()
        desk.wait_for(LinkCause.UNPLUGGED)
        other = Sensor()
        try:
            name.symlink_to(other.device)
            desk.wait_for(LinkCause.WORKING)
        finally:
            other.pull()


def test_who_holds_the_port_is_named(sensor: Sensor) -> None:
    code = (
        "import fcntl, os, sys; f = os.open(sys.argv[1], os.O_RDWR | os.O_NOCTTY); fcntl.flock(f, 2); "
        "print(1, flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, sensor.device], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert other.stdout is not None
        other.stdout.readline()
        assert str(other.pid) in holder_of(sensor.device)
        with Desk(sensor.device) as desk:
            reason = desk.wait_for(LinkCause.IN_USE, 2.0).reason
            assert f"(process {other.pid}) is using the sensor at {sensor.device}" in reason
            other.communicate(timeout=5.0)
            desk.wait_for(LinkCause.WORKING)
    finally:
        other.kill()
        other.wait()


def test_a_second_kiosk_is_refused(sensor: Sensor) -> None:
    with Desk(sensor.device) as first:
        first.wait_for(LinkCause.WORKING)
        with Desk(sensor.device) as second:
            second.wait_for(LinkCause.IN_USE, 2.0)
        assert first.reader.stats.reconnects == 1


def test_a_forbidden_port_is_told_apart_and_tried_again(
    sensor: Sensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []

    def refuse(device: str, baud: int) -> object:
        tries.append(device)
        if len(tries) < 3:
            raise PortError("The kiosk is not allowed to open it.") from OSError(errno.EACCES, "no")
        return open_port(device, baud)

    monkeypatch.setattr("kiosk.sensing.reader.open_port", refuse)
    with Desk(sensor.device) as desk:
        desk.wait_for(LinkCause.FORBIDDEN, 1.0)
        desk.wait_for(LinkCause.WORKING)


def test_a_pseudo_terminal_is_not_locked_for_ever(sensor: Sensor) -> None:
    fd = os.open(sensor.device, os.O_RDWR | os.O_NOCTTY)
    try:
        claim(fd)
        exclusive = fcntl.ioctl(fd, getattr(termios, "TIOCGEXCL", 0x80045440), b"\0\0\0\0")
        assert exclusive == b"\0\0\0\0"
    finally:
        os.close(fd)
