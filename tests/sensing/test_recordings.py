"""Recording files: written whole, read strictly, played at their own pace."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag, SledItem
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.recorder import Recorder
from kiosk.sensing.replay import Recording, ReplaySource, load_recording


def block(t_s: list[float], raw: list[float]) -> SampleBlock:
    return SampleBlock(np.array(t_s), np.array(raw), np.full(len(raw), 1, dtype=np.uint8), t_s[-1])


def test_a_recording_comes_back_as_it_went(tmp_path: Path) -> None:
    path = tmp_path / "leg.csv"
    with Recorder(path) as recorder:
        recorder.write(block([1000.0, 1000.005], [41237.0, -500.0]))
        assert not path.exists()
        recorder.write(block([1000.01], [2_000_000.0]))
    assert path.read_text().splitlines()[1] == "0.000000,41.2370,41237,1"
    made = load_recording(path)
    assert made.t_s == pytest.approx([0.0, 0.005, 0.01])
    assert made.position_mm.tolist() == [41.237, -0.5, 2000.0]
    assert list(tmp_path.iterdir()) == [path]


def test_samples_of_one_moment_are_written_once(tmp_path: Path) -> None:
    with Recorder(tmp_path / "a.csv") as recorder:
        recorder.write(block([5.0, 5.0, 5.1], [1.0, 2.0, 3.0]))
    assert recorder.samples == 2
    assert len(load_recording(tmp_path / "a.csv").t_s) == 2


def test_an_existing_recording_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    recorder = Recorder(path)
    recorder.write(block([1.0], [1.0]))
    path.write_text("somebody else's")
    with pytest.raises(ValueError, match="appeared meanwhile"):
        recorder.close()
    assert path.read_text() == "somebody else's"
    with pytest.raises(ValueError, match="exists already"):
        Recorder(path)
    with pytest.raises(ValueError, match="cannot be written"):
        Recorder(tmp_path / "none" / "a.csv")


def test_plain_recordings_need_two_columns_in_any_order(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("pos_mm,t_s\r\n500.5,0\r\n501,0.01\r\n")
    made = load_recording(path)
    assert (made.t_s.tolist(), made.position_mm.tolist()) == ([0.0, 0.01], [500.5, 501.0])


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("t_s,pos_mm,colour\n0,1,2\n", "line 1: column 'colour' is unknown; needed are t_s, pos_mm"),
        ("t_s,raw\n0,1\n", "line 1: column 'pos_mm' is there 0 times"),
        ("t_s,t_s,pos_mm\n0,0,1\n", "column 't_s' is there 2 times"),
        ("", "column 't_s' is there 0 times"),
        ("t_s,pos_mm\n0,1\n0.1,abc\n", "line 3: pos_mm is 'abc', not a number"),
        ("t_s,pos_mm\n0,1\n0.1,nan\n", "line 3: pos_mm is 'nan'"),
        ("t_s,pos_mm\n0,1\n1e999,2\n", "line 3: t_s is '1e999'"),
        ("t_s,pos_mm\n0,1\n0.1\n", "line 3: 1 values, the header names 2"),
        ("t_s,pos_mm\n1,1\n0.5,1\n", "line 3: t_s is 0.5, not after 1"),
        ("t_s,pos_mm\n1,1\n", "holds 1 samples"),
    ],
)
def test_a_bad_recording_is_refused_with_file_and_line(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"bad\.csv") as refused:
        load_recording(path)
    assert named in str(refused.value)


def test_a_binary_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(ValueError, match=r"bad\.csv cannot be read"):
        load_recording(path)


def played(seconds: float, loop: bool, until: int) -> list[SledItem]:
    """Play a short recording until so many samples came, then stop."""
    t_s = np.arange(0.0, seconds, 0.01)
    feed, items = SledFeed(), list[SledItem]()
    source = ReplaySource(Recording(t_s + 7.0, 500.0 + t_s), feed, loop=loop)
    source.start()
    ends_s = time.monotonic() + 10.0
    while source.stats.good < until and time.monotonic() < ends_s:
        time.sleep(0.01)
    while not loop and not any(isinstance(i, LinkNews) and i.state is LinkState.LOST for i in items):
        items += feed.drain()
        assert time.monotonic() < ends_s
    source.stop()
    source.stop()
    return items + feed.drain()


def test_a_replay_comes_whole_at_its_own_pace_and_ends() -> None:
    threads = threading.active_count()
    items = played(0.5, loop=False, until=50)
    blocks = [item for item in items if isinstance(item, SampleBlock)]
    assert [item.state for item in items if isinstance(item, LinkNews)] == [LinkState.LIVE, LinkState.LOST]
    raw = np.concatenate([one.raw for one in blocks])
    np.testing.assert_allclose(raw, 500_000.0 + 10.0 * np.arange(50), atol=1e-6)
    t_s = np.concatenate([one.t_s for one in blocks])
    np.testing.assert_allclose(np.diff(t_s), 0.01, atol=1e-9)
    assert blocks[-1].arrived_s - blocks[0].arrived_s > 0.45
    assert all(one.t_s[-1] <= one.arrived_s and one.flags[0] == SampleFlag.HOMED for one in blocks)
    assert threading.active_count() == threads


def test_a_looped_replay_goes_on() -> None:
    items = played(0.1, loop=True, until=15)
    t_s = np.concatenate([item.t_s for item in items if isinstance(item, SampleBlock)])
    assert len(t_s) >= 15
    assert np.all(np.diff(t_s) > 0.0)
    assert not any(isinstance(item, LinkNews) and item.state is LinkState.LOST for item in items)
