"""The product from outside: a simulated sled and the kiosk as processes, real bytes on a pseudo-terminal."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

pytestmark = pytest.mark.real_time

START_LIMIT_S = 20.0
SET_LIMIT_S = 75.0
CALIBRATION = (
    *("--bottom-raw", "12000", "--top-raw", "632000", "--travel-mm", "620", "--rack-mm", "600"),
    *("--depth-limit-mm", "270", "--lockout-limit-mm", "555"),
)

Event = dict[str, object]


@dataclass
class Bench:
    """Two processes and a folder; ends only what it started."""

    folder: Path
    processes: list[subprocess.Popen[str]] = field(default_factory=list)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(self.folder)}
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment,
        )
        self.processes.append(process)
        return process

    def end(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.processes:
            process.communicate(timeout=10)

    def events(self) -> list[Event]:
        path = self.folder / "events.jsonl"
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]

    def wait_for(self, event: str, limit_s: float, **wanted: object) -> None:
        end_s = time.monotonic() + limit_s
        while time.monotonic() < end_s:
            if any(e["event"] == event and wanted.items() <= e.items() for e in self.events()):
                return
            time.sleep(0.1)
        raise AssertionError(f"no {event} {wanted} within {limit_s} s; seen: {self.events()}")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.end()


def lift(bench: Bench, script: str) -> list[Event]:
    """One set of five against the simulated sled; every event of it."""
    link = bench.folder / "sled"
    calibrate = bench.start("calibrate", *CALIBRATION, "--data-dir", str(bench.folder))
    assert calibrate.wait(timeout=START_LIMIT_S) == 0
    truth = bench.folder / "truth.jsonl"
    bench.start("simulate", "--link", str(link), "--script", script, "--seed", "5", "--truth", str(truth))
    end_s = time.monotonic() + START_LIMIT_S
    while not link.exists() and time.monotonic() < end_s:
        time.sleep(0.02)
    kiosk = bench.start(
        *("run", "--windowed", "1280x800", "--sled", f"lpos:{link}", "--workout", "1x5"),
        *("--events", str(bench.folder / "events.jsonl"), "--data-dir", str(bench.folder)),
    )
    bench.wait_for("link", START_LIMIT_S, state="live")
    bench.wait_for("set", SET_LIMIT_S)
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(timeout=10) == 0
    return bench.events()


def of(events: list[Event], kind: str) -> list[Event]:
    return [event for event in events if event["event"] == kind]


@pytest.mark.timeout(150)
def test_a_good_set_over_a_real_line(bench: Bench) -> None:
    events = lift(bench, "good5")
    reps = of(events, "rep")
    assert [(rep["number"], rep["counted"], rep["verdict"]) for rep in reps] == [
        (number, True, "good") for number in range(1, 6)
    ]
    assert of(events, "alert") == []
    (record,) = of(events, "set")
    assert (record["state"], record["reps"]) == ("finished", 5)


@pytest.mark.timeout(150)
@pytest.mark.parametrize(
    ("script", "kind", "verdict", "number"),
    [("deep3", "depth", "deep", 3), ("lock4", "lockout", "locked", 4)],
)
def test_one_bad_repetition_over_a_real_line(
    bench: Bench, script: str, kind: str, verdict: str, number: int
) -> None:
    events = lift(bench, script)
    expected = ["good"] * 5
    expected[number - 1] = verdict
    assert [rep["verdict"] for rep in of(events, "rep")] == expected
    alerts = [event for event in of(events, "alert") if event["kind"] != "ahead"]
    assert [(alert["kind"], alert["on"]) for alert in alerts] == [(kind, True), (kind, False)]
    painted = [event for event in of(events, "painted") if event["kind"] == kind]
    assert len(painted) == 1
    assert events.index(alerts[0]) < events.index(painted[0]) < events.index(alerts[1])
