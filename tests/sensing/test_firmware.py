"""The sensor's firmware, compiled as the technician does, run in simavr and heard by the kiosk's reader."""

from __future__ import annotations

import os
import re
import select
import time
import tty
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.samples import FloatArray, SampleBlock, SampleFlag
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.lpos import LposDecoder, encode
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.reader import SerialReader
from tests.fakes.avr_board import AvrBoard, build_bench, build_firmware, run_esp32_sketch

pytestmark = pytest.mark.real_time

UM_PER_COUNT = 100


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("firmware")
    return build_bench(folder), build_firmware(folder)


@pytest.fixture
def board(programs: tuple[Path, Path]) -> Iterator[AvrBoard]:
    board = AvrBoard(*programs)
    yield board
    board.end()


class Heard:
    """What the kiosk's reader makes of the board's line."""

    def __init__(self, device: str) -> None:
        self._feed = SledFeed()
        self.reader = SerialReader(WireProtocol.LPOS, device, self._feed)
        self._blocks: list[SampleBlock] = []

    def wait(self, done: Callable[[Heard], bool]) -> None:
        end_s = time.monotonic() + 5.0
        while not done(self):
            assert time.monotonic() < end_s, f"it did not happen: {self.reader.stats}, {self.last}"
            time.sleep(0.01)

    @property
    def raw(self) -> FloatArray:
        self._blocks += [item for item in self._feed.drain() if isinstance(item, SampleBlock)]
        raw: FloatArray = np.concatenate([block.raw for block in self._blocks] or [np.empty(0)])
        return raw

    @property
    def last(self) -> tuple[float, SampleFlag] | None:
        """Newest position in counts, and its flags."""
        if not self.raw.size:
            return None
        return self._blocks[-1].raw[-1] / UM_PER_COUNT, SampleFlag(int(self._blocks[-1].flags[-1]))

    @property
    def flags(self) -> SampleFlag:
        """Every flag that was seen so far."""
        size = self.raw.size
        assert size
        return SampleFlag(int(np.bitwise_or.reduce(np.concatenate([block.flags for block in self._blocks]))))

    def forget(self) -> None:
        """Look at what comes from now on."""
        assert self.raw.size
        self._blocks = []

    def at(self, counts: int, flags: SampleFlag) -> None:
        self.wait(lambda heard: heard.last == (counts, flags))


@pytest.fixture
def heard(board: AvrBoard) -> Iterator[Heard]:
    heard = Heard(board.device)
    heard.reader.start()
    heard.wait(lambda one: one.raw.size > 0)
    yield heard
    heard.reader.stop()


def test_no_count_is_lost_over_thousands_of_edges_either_way(board: AvrBoard, heard: Heard) -> None:
    assert board.tell("turn 6000 20000").edges == 6000
    heard.at(6000, SampleFlag(0))
    assert board.tell("turn -9000 15000").edges == -3000
    heard.at(-3000, SampleFlag(0))
    board.tell("turn 1 1000")
    heard.at(-2999, SampleFlag(0))
    assert (heard.raw.max(), heard.raw.min()) == (600_000, -300_000)
    stats = heard.reader.stats
    assert (stats.bad, stats.lost, stats.stale, stats.restarts) == (0, 0, 0, 0)
    assert stats.identity is not None
    assert (stats.identity.sensor, stats.identity.mm_per_count, stats.identity.rate_hz) == ("quad", 0.1, 200)


def test_it_sends_two_hundred_lines_in_a_second_of_its_own_time(board: AvrBoard, heard: Heard) -> None:
    before = board.tell("status")
    heard.wait(lambda one: one.raw.size > 300)
    after = board.tell("status")
    seconds = (after.us - before.us) / 1e6
    # One line a second is the name.
    assert (after.lines - before.lines) / seconds == pytest.approx(201, abs=2)
    assert heard.reader.stats.lost == 0


def test_switches_and_missed_steps_show_in_the_flags(board: AvrBoard, heard: Heard) -> None:
    board.tell("turn 500 5000")
    heard.at(500, SampleFlag(0))
    board.tell("pin 4 0")
    heard.at(0, SampleFlag.HOMED)
    board.tell("pin 4 1")
    board.tell("turn -300 5000")
    heard.at(-300, SampleFlag.HOMED)
    board.tell("pin 5 0")
    heard.at(-300, SampleFlag.HOMED | SampleFlag.END_LOW)
    board.tell("pin 5 1")
    board.tell("pin 6 0")
    heard.at(-300, SampleFlag.HOMED | SampleFlag.END_HIGH)
    assert not heard.flags & (SampleFlag.ILLEGAL_TRANSITION | SampleFlag.OVERSPEED)
    board.tell("skip")
    heard.wait(lambda one: bool(one.flags & SampleFlag.ILLEGAL_TRANSITION))
    board.tell("turn 2000 40000")
    heard.wait(lambda one: bool(one.flags & SampleFlag.OVERSPEED))


def test_a_wire_that_slipped_is_told_when_the_sled_comes_home(board: AvrBoard, heard: Heard) -> None:
    board.tell("pin 4 0")
    heard.at(0, SampleFlag.HOMED)
    heard.forget()
    board.tell("pin 4 1")
    board.tell("turn -400 5000")
    board.tell("turn 360 5000")
    heard.at(-40, SampleFlag.HOMED)
    assert not heard.flags & SampleFlag.RESTARTED
    board.tell("pin 4 0")
    heard.at(0, SampleFlag.HOMED)
    assert heard.flags & SampleFlag.RESTARTED


def test_a_reset_is_a_restart_with_a_new_number(board: AvrBoard, heard: Heard) -> None:
    board.tell("turn 800 5000")
    heard.at(800, SampleFlag(0))
    first = heard.reader.stats.identity
    board.tell("reset")
    heard.wait(lambda one: one.reader.stats.identity != first)
    heard.wait(lambda one: one.reader.stats.restarts == 1)
    heard.at(0, SampleFlag(0))
    second = heard.reader.stats.identity
    assert first is not None and second is not None
    assert int(second.boot, 16) == int(first.boot, 16) + 1
    assert heard.reader.stats.bad <= 1


class Terminal:
    """The board's line without the kiosk: what is typed, and what comes."""

    def __init__(self, device: str) -> None:
        self._fd = os.open(device, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self._fd)

    def ask(self, request: bytes, wanted: re.Pattern[bytes]) -> bytes:
        """Everything until ``wanted`` has come."""
        os.write(self._fd, request)
        text, end_s = b"", time.monotonic() + 5.0
        while not wanted.search(text):
            assert time.monotonic() < end_s, f"no answer to {request!r}: {text[-200:]!r}"
            if select.select([self._fd], [], [], 0.1)[0]:
                text += os.read(self._fd, 4096)
        return text

    def close(self) -> None:
        os.close(self._fd)


def test_requests_are_answered(board: AvrBoard) -> None:
    terminal = Terminal(board.device)
    name = re.compile(rb"\$LPID,1,quad,0\.100,(\d+),fw[\d.]+,[0-9A-F]{4}\*[0-9A-F]{4}\r\n")
    # The name comes by itself each second too: what is asked at once must not wait for that.
    texts = [terminal.ask(encode(b"LPRQ,ID"), name) for _ in range(3)]
    assert sum(text.count(b"$LPOS") for text in texts) < 300
    board.tell("turn 100 5000")
    terminal.ask(b"", re.compile(rb"\$LPOS,\d+,\d+,10000,00\*"))
    terminal.ask(encode(b"LPRQ,ZERO"), re.compile(rb"\$LPOS,\d+,\d+,0,01\*"))
    slow = re.compile(rb"\$LPID,1,quad,0\.100,100,.*(\$LPOS[^\n]*\n){6}", re.DOTALL)
    lines = terminal.ask(encode(b"LPRQ,RATE,100"), slow)
    times = [int(t) for t in re.findall(rb"\$LPOS,\d+,(\d+),", lines[lines.index(b",100,fw") :])]
    assert {b - a for a, b in pairwise(times[1:])} == {10_000}
    for body, code in (
        (b"LPRQ,RATE,5000", b"rate"),
        (b"LPRQ,RATE,1x", b"unknown"),
        (b"LPRQ,COFFEE", b"unknown"),
    ):
        terminal.ask(encode(body), re.compile(re.escape(encode(b"LPER," + code))))
    terminal.ask(b"$LPRQ,ID*0000\r\n", re.compile(re.escape(encode(b"LPER,crc"))))
    terminal.close()


@pytest.mark.parametrize("dialect", ["gnu++11", "gnu++17", "gnu++2b"])
def test_the_esp32_sketch_sends_the_same_lines(tmp_path: Path, dialect: str) -> None:
    sent = run_esp32_sketch(tmp_path, dialect)
    samples = [
        (int(seq), int(t_us), int(raw), int(flags, 16))
        for seq, t_us, raw, flags in re.findall(rb"\$LPOS,(\d+),(\d+),(-?\d+),(..)\*", sent)
    ]
    decoded = LposDecoder().feed(sent, 1.0)
    assert (decoded.bad, decoded.restarts, decoded.errors) == (0, 1, ("crc", "crc"))
    assert decoded.identity is not None and decoded.identity.boot == "0002"
    raw = [one[2] for one in samples]
    assert max(raw) == 400_000
    at_rest = raw.index(0, raw.index(400_000))
    assert raw[at_rest - 1] == 250_000
    assert samples[at_rest][3] & SampleFlag.HOMED and not samples[at_rest - 1][3] & SampleFlag.HOMED
    assert raw[at_rest:].count(-70_000) > 10
    assert not any(flags & (SampleFlag.ILLEGAL_TRANSITION | SampleFlag.OVERSPEED) for *_, flags in samples)
    steps = [(b[1] - a[1]) % 2**32 for a, b in pairwise(samples)]
    assert set(steps[:100]) == {5000}
    assert steps.count(10_000) >= 15
