"""The simulated sled as a device, and everything that starts from the command line; real terminals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.samples import LinkNews, LinkState, SampleBlock
from kiosk.sensing.commands import record, simulate
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.reader import SerialReader
from kiosk.sensing.replay import load_recording
from kiosk.sensing.simulator.encoders import LASER_TO_BOTTOM_MM, PLAIN_BOTTOM_MM
from kiosk.sensing.simulator.faults import parse_faults
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.server import SimulatedSled
from kiosk.sensing.sources import DeviceSpec, ReplaySpec, SimulatedSpec, open_source, parse_sled


def wait_until(done: Callable[[], bool], seconds: float = 10.0) -> None:
    ends_s = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < ends_s, "it did not happen in time"
        time.sleep(0.01)


def left_open() -> tuple[int, int]:
    return sum(1 for _ in Path("/proc/self/fd").iterdir()), threading.active_count()


def test_the_link_appears_speaks_and_disappears(tmp_path: Path) -> None:
    before = left_open()
    link, feed = tmp_path / "sled", SledFeed()
    sled = SimulatedSled(parse_script("good5"), link=link)
    sled.start()
    assert str(link.readlink()) == sled.device
    reader = SerialReader(WireProtocol.LPOS, str(link), feed)
    reader.start()
    wait_until(lambda: reader.stats.good > 100)
    assert reader.stats.identity is not None
    assert (reader.stats.bad, reader.stats.lost) == (0, 0)
    reader.stop()
    sled.stop()
    assert not os.path.lexists(link)
    assert left_open() == before


def test_a_stale_link_is_replaced_and_a_foreign_one_is_left(tmp_path: Path) -> None:
    link = tmp_path / "sled"
    link.symlink_to("/dev/pts/none-such")
    sled = SimulatedSled(parse_script("good5"), link=link)
    sled.start()
    assert str(link.readlink()) == sled.device
    link.unlink()
    link.symlink_to("/dev/null")
    sled.stop()
    assert str(link.readlink()) == "/dev/null"


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_is_no_link_is_never_overwritten(tmp_path: Path, kind: str) -> None:
    before = left_open()
    place = tmp_path / "precious"
    if kind == "file":
        place.write_text("data")
    else:
        place.mkdir()
    with pytest.raises(ValueError, match="is not a symbolic link; choose another place"):
        SimulatedSled(parse_script("good5"), link=place).start()
    assert place.exists() and not place.is_symlink()
    assert list(tmp_path.iterdir()) == [place]
    assert left_open() == before


def test_a_link_in_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"the link .* cannot be made: No such file"):
        SimulatedSled(parse_script("good5"), link=tmp_path / "none" / "sled").start()


def test_nothing_piles_up_while_nobody_listens() -> None:
    sled = SimulatedSled(parse_script("rack 60"))
    sled.start()
    time.sleep(0.6)
    # Opened without pyserial, which would throw away what waits.
    terminal = os.open(sled.device, os.O_RDWR | os.O_NOCTTY)
    heard = b""
    while heard.count(b"LPOS") < 3:
        heard += os.read(terminal, 4096)
    os.close(terminal)
    sled.stop()
    first_us = int(heard[heard.index(b"LPOS") :].split(b",")[2])
    assert first_us > 500_000


def test_truth_is_written_with_the_hosts_time(tmp_path: Path) -> None:
    truth = tmp_path / "truth.jsonl"
    sled = SimulatedSled(parse_script("rack 0.2; lean 4; pause 0.2"), truth=truth)
    started_s = time.monotonic()
    sled.start()
    wait_until(lambda: truth.read_text().count("\n") == 4)
    sled.stop()
    start, rack, lean, pause = [json.loads(line) for line in truth.read_text().splitlines()]
    assert start["event"] == "start"
    assert 0.0 <= start["t_mono_s"] - started_s < 1.0
    assert start["machine"]["depth_limit_mm"] == SimulatedMachine().depth_limit_mm
    assert [line["event"] for line in (rack, lean, pause)] == ["rack", "lean", "pause"]
    assert rack["t_end_s"] <= lean["t_start_s"] < lean["t_end_s"] <= pause["t_start_s"]
    assert (lean["set"], lean["number"], lean["kind"]) == (0, 0, "")
    assert lean["top_mm"] == pytest.approx(604.0, abs=0.5)


def test_bytes_may_come_in_clusters() -> None:
    feed = SledFeed()
    sled = SimulatedSled(parse_script("rack 60"), faults=parse_faults("cluster=50"))
    sled.start()
    reader = SerialReader(WireProtocol.LPOS, sled.device, feed)
    reader.start()
    wait_until(lambda: reader.stats.good > 150)
    reader.stop()
    sled.stop()
    blocks = [item for item in feed.drain() if isinstance(item, SampleBlock)]
    assert np.median([len(block.raw) for block in blocks]) == 10
    t_s = np.concatenate([block.t_s for block in blocks])
    np.testing.assert_allclose(np.diff(t_s), 0.005, rtol=0.02)


@pytest.mark.parametrize("text", ["simulated", "simulated:demo", "simulated:rack 4; unrack; rep x5; rack"])
def test_simulated_sleds_are_parsed(text: str) -> None:
    spec = parse_sled(text)
    assert isinstance(spec, SimulatedSpec)
    assert spec.script == parse_script(text.partition(":")[2] or "demo")


def test_devices_and_recordings_are_parsed() -> None:
    assert parse_sled("lpos:/dev/legpress/sensor") == DeviceSpec(WireProtocol.LPOS, "/dev/legpress/sensor")
    assert parse_sled("replay:/srv/a:b.csv") == ReplaySpec(Path("/srv/a:b.csv"))


@pytest.mark.parametrize(
    "text", ["", "lpos", "lpos:", "replay:", "simulated:", "modbus7:/dev/ttyUSB0", "LPOS2:x"]
)
def test_unknown_sleds_are_refused_in_one_line(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"allowed: simulated\[:SCRIPT\], replay:FILE, .* one of lpos, .*plain$"
    ) as refused:
        parse_sled(text)
    assert f"'{text}'" in str(refused.value)


def test_a_simulated_source_runs_on_real_bytes_and_leaves_nothing() -> None:
    before = left_open()
    tapped: list[SampleBlock] = []
    feed = SledFeed()
    source = open_source(parse_sled("simulated:good5"), feed, tap=tapped.append)
    assert source.stats.good == 0
    source.start()
    wait_until(lambda: len(tapped) > 20)
    source.stop()
    source.stop()
    news = [item.state for item in feed.drain() if isinstance(item, LinkNews)]
    assert news[-1] is LinkState.LIVE
    assert source.stats.bytes > 25 * source.stats.good > 500
    assert left_open() == before


def test_a_missing_recording_is_refused_before_the_start(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"none\.csv cannot be read"):
        open_source(parse_sled(f"replay:{tmp_path / 'none.csv'}"), SledFeed())


@pytest.mark.parametrize(
    ("protocol", "script", "faults", "named"),
    [
        ("morse", "demo", "", "'morse'"),
        ("lpos", "jump;", "", "'jump'"),
        ("lpos", "demo", "stuck=1", "'stuck'"),
    ],
)
def test_simulate_refuses_in_one_line(
    protocol: str, script: str, faults: str, named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert simulate(None, protocol, script, faults=faults) == 2
    error = capsys.readouterr().err
    assert named in error
    assert error.count("\n") == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_simulate_serves_until_a_signal(tmp_path: Path, number: int) -> None:
    link = tmp_path / "sled"
    code = "import sys; from pathlib import Path; from kiosk.sensing.commands import simulate; "
    code += "sys.exit(simulate(Path(sys.argv[1])))"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(link)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert f"lpos:{link}" in line
        reader = SerialReader(WireProtocol.LPOS, str(link), SledFeed())
        reader.start()
        wait_until(lambda: reader.stats.good > 20)
        process.send_signal(number)
        assert process.wait(5.0) == 0
        reader.stop()
    assert not os.path.lexists(link)


def test_record_writes_what_replay_plays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    assert record(parse_sled("simulated:rack 0.1; unrack; rack"), first, 1.5) == 0
    made = load_recording(first)
    assert len(made.t_s) > 150
    assert made.position_mm.max() - made.position_mm.min() > 1.0
    assert record(ReplaySpec(first), second, None) == 0
    again = load_recording(second)
    np.testing.assert_allclose(again.position_mm, made.position_mm, atol=1e-3)
    np.testing.assert_allclose(again.t_s, made.t_s, atol=2e-3)
    assert f"samples in {first}" in capsys.readouterr().out
    assert sorted(tmp_path.iterdir()) == [first, second]
    assert record(parse_sled("simulated"), first, 0.1) == 2
    assert "exists already" in capsys.readouterr().err


@pytest.mark.parametrize("protocol", [WireProtocol.DIMETIX, WireProtocol.PLAIN])
def test_a_recording_is_in_mm_whatever_the_sensors_unit(tmp_path: Path, protocol: WireProtocol) -> None:
    sled = SimulatedSled(parse_script("rack 60"), protocol=protocol)
    sled.start()
    assert record(DeviceSpec(protocol, sled.device), tmp_path / "out.csv", 0.8) == 0
    sled.stop()
    made = load_recording(tmp_path / "out.csv")
    rack_mm = SimulatedMachine().rack_mm
    beyond_mm = {WireProtocol.DIMETIX: LASER_TO_BOTTOM_MM, WireProtocol.PLAIN: PLAIN_BOTTOM_MM}[protocol]
    np.testing.assert_allclose(made.position_mm, rack_mm + beyond_mm, atol=0.2)


def test_recording_nothing_fails_and_leaves_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = DeviceSpec(WireProtocol.LPOS, str(tmp_path / "absent"))
    assert record(spec, tmp_path / "out.csv", 0.3) == 1
    assert list(tmp_path.iterdir()) == []
    assert "nothing was recorded" in capsys.readouterr().err
