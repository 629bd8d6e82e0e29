"""The last minute of bytes: bounded, exact, strict, and played back as it happened."""

from __future__ import annotations

import json
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SledItem
from kiosk.sensing.blackbox import BlackBox, ByteRing, Entry, Happening, is_black_box, load_black_box, sealed
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.intake import Intake
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.simulator.faults import parse_faults
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.wire import sending
from kiosk.sensing.sources import ReplaySpec, open_source


def session(seconds: float, faults: str, ring: ByteRing, began_s: float = 100.0) -> list[SledItem]:
    """A line from opening on, noted in ``ring``; what the coach got."""
    got: list[SledItem] = []
    intake = Intake(WireProtocol.LPOS, got.append, ring)
    intake.searching(began_s - 0.5)
    intake.opened(began_s)
    for sent in sending(parse_script("good5"), SimulatedMachine(), 4, 100.0, parse_faults(faults)):
        if sent.t_s > seconds:
            break
        if sent.data:
            intake.take(sent.data, began_s + sent.t_s)
        else:
            intake.passed(began_s + sent.t_s)
    intake.broken(began_s + seconds)
    return got


def facts(items: list[SledItem]) -> list[object]:
    """Everything in them that can be compared."""
    return [
        (round(item.t_s, 9), item.state, item.reason)
        if isinstance(item, LinkNews)
        else (np.round(item.t_s, 9).tolist(), item.raw.tolist(), item.flags.tolist(), item.lost)
        for item in items
    ]


def box_of(ring: ByteRing) -> bytes:
    return sealed("lpos", "/dev/x", "stale: silent", (1.0, 2.0), ring.copy())


@pytest.mark.parametrize(
    "faults", ["", "corrupt=0.05 drop=0.05 garbage=0.05 silence=3+1 restart=6", "dup=0.1@2"]
)
def test_a_box_plays_back_exactly_what_happened(tmp_path: Path, faults: str) -> None:
    ring = ByteRing()
    first = session(8.0, faults, ring)
    path = tmp_path / "box.jsonl"
    path.write_bytes(box_of(ring))
    box = load_black_box(path)
    again: list[SledItem] = []
    intake = Intake(WireProtocol.parse(box.protocol), again.append)
    for item in box.happened:
        intake.play(item)
    assert len(first) > 100
    assert facts(again) == facts(first)
    assert box.encode() == path.read_bytes()


@given(st.floats(1.0, 1e6))
def test_the_same_line_is_believed_from_the_same_sample_on_at_any_time(began_s: float) -> None:
    told = [
        [item.raw.tolist() for item in session(1.2, "", ByteRing(), start_s) if isinstance(item, SampleBlock)]
        for start_s in (100.0, began_s)
    ]
    assert told[0] == told[1]


def test_the_kiosk_replays_a_box_named_on_the_command_line(tmp_path: Path) -> None:
    ring = ByteRing()
    first = session(1.2, "", ring)
    path = tmp_path / "report.txt"
    path.write_bytes(box_of(ring))
    assert is_black_box(path)
    feed = SledFeed()
    source = open_source(ReplaySpec(path), feed)
    source.start()
    got: list[SledItem] = []
    ends_s = time.monotonic() + 10.0
    while time.monotonic() < ends_s and not any(
        isinstance(item, LinkNews) and item.reason == "The recording has ended." for item in got
    ):
        got += feed.drain()
        time.sleep(0.01)
    source.stop()
    played = [item.raw.tolist() for item in got if isinstance(item, SampleBlock)]
    assert played == [item.raw.tolist() for item in first if isinstance(item, SampleBlock)]
    assert source.stats.good > 100


@settings(deadline=None)
@given(st.lists(st.binary(max_size=60), max_size=20))
def test_every_byte_survives_the_file(tmp_path_factory: pytest.TempPathFactory, chunks: list[bytes]) -> None:
    path = tmp_path_factory.mktemp("box") / "box.jsonl"
    happened = tuple(Happening(1.0 + 0.1 * n, Entry.READ, data) for n, data in enumerate(chunks))
    box = BlackBox("lpos", "/dev/x", "why", happened)
    path.write_bytes(box.encode())
    assert load_black_box(path) == box


def test_a_ring_keeps_a_minute_and_no_more_memory_than_told() -> None:
    ring = ByteRing(keep_s=60.0, keep_bytes=100_000)
    for number in range(20_000):
        ring.add(Happening(0.01 * number, Entry.READ, b"x" * 20))
    lines = ring.copy()
    assert sum(map(len, lines)) <= 100_000
    slow = ByteRing()
    for second in range(200):
        slow.add(Happening(float(second), Entry.READ, b"y"))
    assert len(slow.copy()) == 61


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda lines: ['{"legpress_black_box": 9}', *lines[1:]], "line 1"),
        (lambda lines: [*lines[:4], "{", *lines[5:]], "line 5"),
        (lambda lines: [*lines[:4], '{"t_s": "now", "what": "read"}'], "line 5"),
        (lambda lines: [*lines[:4], '{"t_s": 500, "what": "sang"}'], "sang"),
        (lambda lines: [*lines[:4], '{"t_s": 0.5, "what": "passed"}'], "before that of the line above"),
    ],
)
def test_a_damaged_box_is_refused_in_one_line(tmp_path: Path, spoil: object, said: str) -> None:
    ring = ByteRing()
    session(1.0, "", ring)
    path = tmp_path / "box.jsonl"
    assert callable(spoil)
    path.write_text("\n".join(spoil(box_of(ring).decode("ascii").splitlines())))
    with pytest.raises(ValueError, match=said) as refused:
        load_black_box(path)
    assert "\n" not in str(refused.value)


def test_a_box_is_text_that_a_person_can_read() -> None:
    ring = ByteRing()
    session(0.5, "", ring)
    lines = box_of(ring).decode("ascii").splitlines()
    header = json.loads(lines[0])
    assert (header["reason"], header["protocol"]) == ("stale: silent", "lpos")
    assert any("$LPOS," in line for line in lines)
    assert json.loads(lines[-1])["what"] == "broken"


def test_live_is_said_again_in_the_replay_of_a_minute_that_begins_in_the_middle(tmp_path: Path) -> None:
    ring = ByteRing(keep_s=2.0)
    session(5.0, "", ring)
    path = tmp_path / "box.jsonl"
    path.write_bytes(box_of(ring))
    assert load_black_box(path).happened[0].entry is Entry.READ
    feed = SledFeed()
    source = open_source(ReplaySpec(path), feed)
    source.start()
    got: list[SledItem] = []
    ends_s = time.monotonic() + 10.0
    while time.monotonic() < ends_s and not any(
        isinstance(item, LinkNews) and item.state is LinkState.LIVE for item in got
    ):
        got += feed.drain()
        time.sleep(0.01)
    source.stop()
    assert any(isinstance(item, LinkNews) and item.state is LinkState.LIVE for item in got)
