"""The reader against real pseudo-terminals: plugged, pulled, silent, garbled, replaced."""

from __future__ import annotations

import fcntl
import os
import select
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.calm import EVERYWHERE
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag, SledItem
from kiosk.sensing import modbus
from kiosk.sensing.decoded import LposIdentity
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.link import SILENT, UNPLUGGED, UNREADABLE
from kiosk.sensing.lpos import encode_lpid, encode_lpos
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.reader import SerialReader

pytestmark = pytest.mark.real_time

IDENTITY = LposIdentity("quad", 0.1, 200, "fw1.0.0")


class Board:
    """A sensor on a pseudo-terminal; a thread streams until it is told to hold or is pulled."""

    def __init__(self, make: Callable[[int], bytes] | None = None) -> None:
        self.master, slave = os.openpty()
        tty.setraw(slave)
        self.device = os.ttyname(slave)
        os.close(slave)
        os.set_blocking(self.master, False)
        self.asked = b""
        self.pause_s = 0.005
        self._make = make or (lambda index: encode_lpos(index, 5000 * index, 1000 * index, 1))
        self._hold = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        index = 0
        while not self._stop.wait(self.pause_s):
            if not self._hold.is_set():
                with suppress(BlockingIOError):
                    os.write(self.master, self._make(index))
            with suppress(OSError):
                self.asked += os.read(self.master, 1000)
            index += 1

    def hold(self) -> None:
        self._hold.set()

    def resume(self) -> None:
        self._hold.clear()

    def pull(self) -> None:
        if not self._stop.is_set():
            self._stop.set()
            self._thread.join()
            os.close(self.master)


class Desk:
    """A reader and all it delivered, in order."""

    def __init__(self, device: str, protocol: WireProtocol = WireProtocol.LPOS) -> None:
        self.feed = SledFeed()
        self.items: list[SledItem] = []
        self.tapped: list[SampleBlock] = []
        self.reader = SerialReader(protocol, device, self.feed, tap=self.tapped.append)

    def news(self) -> list[LinkNews]:
        self.items += self.feed.drain()
        return [item for item in self.items if isinstance(item, LinkNews)]

    def blocks(self) -> list[SampleBlock]:
        self.items += self.feed.drain()
        return [item for item in self.items if isinstance(item, SampleBlock)]

    def wait_for(self, state: LinkState, reason: str | None = None, seconds: float = 8.0) -> LinkNews:
        """Wait until the last news say so."""
        ends_s = time.monotonic() + seconds
        while time.monotonic() < ends_s:
            last = self.news()[-1:]
            if last and last[0].state is state and reason in (None, last[0].reason):
                return last[0]
            time.sleep(0.005)
        raise AssertionError(f"no {state} within {seconds} s, only {self.news()}")


@pytest.fixture
def board() -> Iterator[Board]:
    board = Board()
    yield board
    board.pull()


@contextmanager
def reading(device: str) -> Iterator[Desk]:
    desk = Desk(device)
    desk.reader.start()
    try:
        yield desk
    finally:
        desk.reader.stop()


def open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def test_live_after_proof_and_samples_only_from_then_on(board: Board) -> None:
    with reading(board.device) as desk:
        live = desk.wait_for(LinkState.LIVE)
        time.sleep(0.1)
        states = [news.state for news in desk.news()]
        assert states == [LinkState.SEARCHING, LinkState.SEARCHING, LinkState.LIVE]
        first = next(index for index, item in enumerate(desk.items) if isinstance(item, SampleBlock))
        assert desk.items.index(live) < first
        blocks = desk.blocks()
    t_s = np.concatenate([block.t_s for block in blocks])
    raw = np.concatenate([block.raw for block in blocks])
    assert np.all(np.diff(t_s) >= 0.0)
    assert np.all(np.diff(raw) == 1000.0)
    assert raw[0] >= 9000.0
    assert all(block.t_s[-1] <= block.arrived_s for block in blocks)
    assert len(desk.tapped) >= len(blocks)
    assert desk.reader.stats.good > len(raw)


def test_the_device_is_asked_who_it_is_and_its_answer_kept() -> None:
    def make(index: int) -> bytes:
        return encode_lpos(index, 5000 * index, 0, 1) + (encode_lpid(IDENTITY) if index == 20 else b"")

    board = Board(make)
    try:
        with reading(board.device) as desk:
            desk.wait_for(LinkState.LIVE)
            assert desk.reader.stats.identity == IDENTITY
            assert board.asked.count(b"$LPRQ,ID*") == 1
    finally:
        board.pull()


def test_pulled_and_plugged_in_elsewhere(board: Board, tmp_path: Path) -> None:
    link = tmp_path / "sensor"
    link.symlink_to(board.device)
    with reading(str(link)) as desk:
        desk.wait_for(LinkState.LIVE)
        pulled_s = time.monotonic()
        board.pull()
        lost = desk.wait_for(LinkState.LOST)
        assert lost.reason == UNPLUGGED
        assert lost.t_s - pulled_s < 1.0
        before = desk.blocks()[-1]
        other = Board()
        try:
            fresh = tmp_path / "fresh"
            fresh.symlink_to(other.device)
            fresh.replace(link)
            desk.wait_for(LinkState.LIVE)
            ends_s = time.monotonic() + 5.0
            while desk.blocks()[-1] is before and time.monotonic() < ends_s:
                time.sleep(0.01)
        finally:
            other.pull()
    after = desk.blocks()[desk.blocks().index(before) + 1]
    assert after.t_s[0] >= before.t_s[-1]
    assert desk.reader.stats.reconnects == 2


def test_a_restart_during_the_proof_is_told_with_the_first_block() -> None:
    def make(index: int) -> bytes:
        if 100 <= index < 180:
            return b""
        count = index + 5000 if index < 100 else index - 180
        return encode_lpos(count, 5000 * count, 0, 1)

    board = Board(make)
    try:
        with reading(board.device) as desk:
            desk.wait_for(LinkState.LIVE)
            assert not any(block.flags.max() & SampleFlag.RESTARTED for block in desk.blocks())
            desk.wait_for(LinkState.SILENT)
            before = len(desk.blocks())
            desk.wait_for(LinkState.LIVE)
            time.sleep(0.05)
            after = desk.blocks()[before:]
            assert after[0].flags[0] & SampleFlag.RESTARTED
            assert not any(block.flags.max() & SampleFlag.RESTARTED for block in after[1:])
    finally:
        board.pull()


def test_silence_is_noticed_and_ends(board: Board) -> None:
    with reading(board.device) as desk:
        desk.wait_for(LinkState.LIVE)
        board.hold()
        news = desk.wait_for(LinkState.SILENT, SILENT)
        last = desk.blocks()[-1]
        assert news.t_s - last.arrived_s >= 0.25
        board.resume()
        desk.wait_for(LinkState.LIVE)


def test_noise_is_called_unreadable_and_delivers_nothing() -> None:
    noise = np.random.default_rng(3)
    board = Board(lambda index: noise.bytes(34))
    try:
        with reading(board.device) as desk:
            desk.wait_for(LinkState.SILENT, UNREADABLE)
            assert desk.blocks() == []
    finally:
        board.pull()


def test_an_absent_device_is_named_and_found_when_it_comes(tmp_path: Path) -> None:
    link = tmp_path / "sensor"
    with reading(str(link)) as desk:
        desk.wait_for(LinkState.SEARCHING, f"No sensor is connected at {link}. Plug it in.")
        board = Board()
        try:
            link.symlink_to(board.device)
            desk.wait_for(LinkState.LIVE)
        finally:
            board.pull()


def test_a_device_in_use_is_named(board: Board) -> None:
    other = os.open(board.device, os.O_RDWR | os.O_NOCTTY)
    try:
        fcntl.flock(other, fcntl.LOCK_EX)
        with reading(board.device) as desk:
            reason = f"Another program is using the sensor at {board.device}. Close that program."
            desk.wait_for(LinkState.SEARCHING, reason)
            os.close(other)
            other = -1
            desk.wait_for(LinkState.LIVE)
    finally:
        if other >= 0:
            os.close(other)


def test_what_is_no_serial_device_is_refused_in_words(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("hello")
    with reading(str(file)) as desk:
        reason = f"The sensor at {file} could not be opened. Check the device name in the settings."
        desk.wait_for(LinkState.SEARCHING, reason)
    assert file.read_text() == "hello"


def test_neither_threads_nor_files_leak_over_many_losses(tmp_path: Path) -> None:
    files, threads = open_files(), threading.active_count()
    for _ in range(3):
        board = Board()
        with reading(board.device) as desk:
            desk.wait_for(LinkState.LIVE)
            board.pull()
            desk.wait_for(LinkState.LOST)
            # Only the reader's own wake-up pipe stays: the lost device is let go of.
            ends_s = time.monotonic() + 5.0
            while open_files() > files + 2 and time.monotonic() < ends_s:
                time.sleep(0.005)
            assert open_files() <= files + 2
        assert (open_files(), threading.active_count()) == (files, threads)


def test_stop_is_quick_in_every_state_and_harmless_twice(board: Board, tmp_path: Path) -> None:
    for device in (board.device, str(tmp_path / "absent")):
        desk = Desk(device)
        desk.reader.stop()
        desk.reader.start()
        with pytest.raises(RuntimeError, match="runs already"):
            desk.reader.start()
        time.sleep(0.05)
        desk.reader.stop()
        desk.reader.stop()
    desk = Desk(board.device)
    for _ in range(2):
        desk.reader.start()
        desk.wait_for(LinkState.LIVE)
        desk.reader.stop()
        desk.items.clear()


def test_a_failing_tap_does_not_stop_the_reading(board: Board, caplog: pytest.LogCaptureFixture) -> None:
    desk = Desk(board.device)

    def full(block: SampleBlock) -> None:
        raise OSError(28, "No space left on device")

    desk.reader = SerialReader(WireProtocol.LPOS, board.device, desk.feed, tap=full)
    desk.reader.start()
    try:
        desk.wait_for(LinkState.LIVE)
        time.sleep(0.1)
        assert len(desk.blocks()) > 3
        assert desk.news()[-1].state is LinkState.LIVE
        assert caplog.text.count("recording of the sensor stopped") == 1
    finally:
        desk.reader.stop()


def test_samples_that_can_wait_are_read_several_at_a_time(board: Board) -> None:
    board.pause_s = 0.001
    with reading(board.device) as desk:
        desk.wait_for(LinkState.LIVE)
        desk.feed.calm_raw = EVERYWHERE
        time.sleep(0.05)
        desk.items += desk.feed.drain()
        desk.items.clear()
        time.sleep(0.5)
        blocks = desk.blocks()
    samples = sum(block.t_s.size for block in blocks)
    assert samples > 100 and len(blocks) < 0.6 * samples


def test_a_device_that_is_asked_is_not_asked_later_because_its_samples_could_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    master, slave = os.openpty()
    tty.setraw(slave)
    ended = threading.Event()

    def answer_late() -> None:
        while not ended.is_set():
            if select.select([master], [], [], 0.05)[0] and os.read(master, 100):
                ended.wait(0.009)
                os.write(master, modbus.encode_answer(100_000))

    device = threading.Thread(target=answer_late)
    device.start()
    desk = Desk(os.ttyname(slave), WireProtocol.MODBUS)
    late_s: list[float] = []
    sleep = time.sleep

    def rest(seconds: float) -> None:
        if threading.current_thread().name == "sled-reader":
            late_s.append(time.monotonic() + seconds - desk.reader._intake.due_s)
        sleep(seconds)

    monkeypatch.setattr(time, "sleep", rest)
    desk.feed.calm_raw = EVERYWHERE
    desk.reader.start()
    try:
        desk.wait_for(LinkState.LIVE)
        sleep(0.5)
    finally:
        desk.reader.stop()
        ended.set()
        device.join()
        os.close(master)
        os.close(slave)
    assert len(late_s) > 10 and np.median(late_s) < 0.001
