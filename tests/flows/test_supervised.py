"""The supervised kiosk as real processes: hung, crashed, killed and ended."""

from __future__ import annotations

import json
import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from kiosk.bench.guard.supervised import SupervisedKiosk

pytestmark = pytest.mark.real_time

WITHIN_S = 12.0


@pytest.fixture
def silent_sensors() -> Iterator[list[str]]:
    """Three sensors that are plugged in and say nothing: with one, records are kept."""
    pairs = [os.openpty() for _ in range(3)]
    yield [f"lpos:{os.ttyname(slave)}" for _, slave in pairs]
    for handle in (handle for pair in pairs for handle in pair):
        os.close(handle)


def gone(pid: int) -> bool:
    """Whether a process is no more, or only waits to be counted."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def wait_gone(*pids: int) -> None:
    end_s = time.monotonic() + 10.0
    while not all(gone(pid) for pid in pids):
        assert time.monotonic() < end_s, pids
        time.sleep(0.02)


@pytest.mark.timeout(170)
def test_what_hangs_is_started_again_within_12_s(tmp_path: Path, silent_sensors: list[str]) -> None:
    """Three kiosks side by side, one for each thing that may hang."""
    mishaps = (("screen", "S51"), ("reader", "S52"), ("writer", "S53"))
    with ExitStack() as stack:
        kiosks = []
        for (kind, code), sensor in zip(mishaps, silent_sensors, strict=True):
            folder = tmp_path / kind
            folder.mkdir()
            kiosk = SupervisedKiosk(folder, f"{kind}@2", ("--sled", sensor))
            kiosks.append((stack.enter_context(kiosk), code))
        took = [_hung_and_again(kiosk, code) for kiosk, code in kiosks]
        assert max(took) <= WITHIN_S


def _hung_and_again(kiosk: SupervisedKiosk, code: str) -> float:
    """Seconds from the hang to the next start, which knows why it is one."""
    hung = kiosk.wait_for("^mishap: ")
    again = kiosk.wait_for(r"kiosk \(full\) is started", after=hung)
    up = kiosk.wait_for(r"kiosk \(full\) is up", after=again)
    assert any(code in line.text for line in kiosk.lines[hung:up])
    told = [json.loads(line) for line in (kiosk.folder / "events.jsonl").read_text().splitlines()]
    assert [line["codes"] for line in told if line["event"] == "restarted"] == [[code]]
    status, took_s = kiosk.end()
    assert (status, took_s < 5.0) == (0, True)
    return kiosk.stamp_s(again) - kiosk.stamp_s(hung)


@pytest.mark.timeout(170)
def test_three_crashes_reach_safe_mode_and_the_fourth_leaves_the_page_behind(tmp_path: Path) -> None:
    with SupervisedKiosk(tmp_path, "fault@0", always=True) as kiosk:
        safe = kiosk.wait_for(r"kiosk \(safe\) is up")
        starts = [line for line in kiosk.lines[:safe] if "(full) is started" in line.text]
        assert len(starts) == 3
        os.kill(kiosk.process("kiosk"), signal.SIGKILL)
        kiosk.wait_for(r"next start \(safe\) in [4-7]\d\.", after=safe)
        assert not gone(kiosk.process("page")), "the last page is there all the while"
        page = kiosk.process("page")
    wait_gone(page)


@pytest.mark.timeout(170)
def test_a_supervisor_that_is_killed_takes_everything_with_it_and_the_next_one_knows(tmp_path: Path) -> None:
    with SupervisedKiosk(tmp_path) as kiosk:
        kiosk.wait_for(r"kiosk \(full\) is up")
        pids = kiosk.process("kiosk"), kiosk.process("page")
        os.kill(kiosk.pid, signal.SIGKILL)
        wait_gone(*pids)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(20.0)
        told = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "1000000"}
        with SupervisedKiosk(tmp_path, env=told) as kiosk:
            heard = [manager.recv(200)]
            while sum(line == b"WATCHDOG=1" for line in heard) < 4:
                heard.append(manager.recv(200))
            assert b"READY=1" in heard
            kiosk.wait_for(r"kiosk \(full\) is up")
            assert json.loads((tmp_path / "restarts.json").read_text())["crashes"][0][2] == "S56"
            # Stopped, as by a debugger: nobody pings for it, and it is ended like one that hangs.
            os.kill(kiosk.process("kiosk"), signal.SIGSTOP)
            kiosk.wait_for("S51 screen hung")
            kiosk.end()
        with suppress(TimeoutError):
            manager.settimeout(0.2)
            while True:
                heard.append(manager.recv(200))
        assert heard[-1] == b"STOPPING=1"


def test_a_second_supervisor_is_refused(tmp_path: Path) -> None:
    with SupervisedKiosk(tmp_path) as kiosk:
        kiosk.wait_for("is started as process")
        with SupervisedKiosk(tmp_path) as second:
            second.wait_for("a kiosk is supervised here already")


def test_refused_options_end_it_at_a_terminal_and_are_safe_mode_for_a_service(
    tmp_path: Path,
) -> None:
    wrong = ("--sled", "nonsense:/dev/null")
    with SupervisedKiosk(tmp_path, arguments=wrong) as kiosk:
        kiosk.wait_for("run: sled 'nonsense:/dev/null' is unknown")
        assert kiosk.wait() == 2
    with SupervisedKiosk(tmp_path, arguments=wrong, env={"NOTIFY_SOCKET": str(tmp_path / "none")}) as kiosk:
        kiosk.wait_for(r"kiosk \(safe\) is up")
        assert any("S57" in line.text for line in kiosk.lines)
