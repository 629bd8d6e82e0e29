"""From the byte that crosses the limit to the red that is painted, of the whole kiosk seen from outside."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.speed.altered_kiosk import KINDS
from kiosk.bench.speed.child import environment, python_module
from kiosk.motion.events import AlertKind
from kiosk.sensing.simulator.machine import SimulatedMachine

BELONGS_S = 0.5
_START_LIMIT_S = 60.0


@dataclass(frozen=True)
class Latencies:
    """Of one kiosk: milliseconds from crossing to painted, dips that were never painted, and CPU share."""

    painted_ms: tuple[float, ...]
    missed: int
    cpu_share: float


def measure(kind: str, rate_hz: float, dips: int, seed: int) -> Latencies:
    """Run one kind of kiosk on a sled that dips below the limit.

    Raises:
        RuntimeError: the kiosk or the sensor did not start.
    """
    if kind not in KINDS:
        raise ValueError(f"kind '{kind}' is unknown; allowed are {', '.join(KINDS)}")
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder,
        sensor(rate_hz, dips, seed) as brink,
    ):
        device = brink.stdout.readline().strip() if brink.stdout else ""
        feed = Path(folder) / "events"
        with kiosk_process(kind, device, Path(folder), feed) as kiosk:
            return _observe(brink, kiosk, feed)


def sensor(rate_hz: float, dips: int, seed: int) -> subprocess.Popen[str]:
    """The sled on the brink, in a process of its own; it waits for a line before it plays."""
    return sensor_process("brink", rate_hz=rate_hz, dips=dips, seed=seed)


def sensor_process(module: str, **settings: float) -> subprocess.Popen[str]:
    """One of the bench's sensors. It prints where it is and waits for a line before it plays."""
    return subprocess.Popen(
        [*python_module(f"kiosk.bench.speed.{module}"), json.dumps(settings)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    )


def kiosk_process(
    kind: str, device: str, folder: Path, feed: Path, extra: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """A calibrated kiosk in an endless set on ``device``, with its events in ``feed``.

    ``extra``: added to its environment.
    """
    _calibrate(folder)
    command = [*python_module("kiosk.bench.speed.altered_kiosk"), kind, "run"]
    options = ["--windowed", "1920x1080", "--sled", f"lpos:{device}", "--workout", "1x100"]
    places = ["--data-dir", str(folder), "--events", str(feed)]
    return subprocess.Popen(
        [*command, *options, *places],
        env=environment() | dict(extra or {}),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _calibrate(folder: Path) -> None:
    calibration, limits = SimulatedMachine().calibration, SimulatedMachine().limits
    numbers = {
        "bottom-raw": calibration.bottom_raw,
        "top-raw": calibration.top_raw,
        "travel-mm": calibration.travel_mm,
        "rack-mm": calibration.rack_mm,
        "depth-limit-mm": limits.depth_mm,
        "lockout-limit-mm": limits.lockout_mm,
    }
    options = [part for name, value in numbers.items() for part in (f"--{name}", str(value))]
    command = [*python_module("kiosk"), "calibrate", *options, "--data-dir", str(folder)]
    subprocess.run(command, check=True, capture_output=True, env=environment())


def _observe(brink: subprocess.Popen[str], kiosk: subprocess.Popen[bytes], feed: Path) -> Latencies:
    try:
        wait_for(feed, kiosk)
        sensor_in, sensor_out = brink.stdin, brink.stdout
        if sensor_in is None or sensor_out is None:
            raise RuntimeError("the sensor has no pipes")
        sensor_in.write("\n")
        sensor_in.flush()
        began_s, before_s = time.monotonic(), cpu_s(kiosk.pid)
        crossings = json.loads(sensor_out.readline())["crossings_s"]
        time.sleep(BELONGS_S)
        share = (cpu_s(kiosk.pid) - before_s) / (time.monotonic() - began_s)
        return match(crossings, _painted(feed), share)
    finally:
        for process in (kiosk, brink):
            process.terminate()
            process.wait()


def wait_for(feed: Path, kiosk: subprocess.Popen[bytes]) -> None:
    """Until the kiosk has told something. RuntimeError when it ended or took too long."""
    deadline_s = time.monotonic() + _START_LIMIT_S
    while not (feed.exists() and feed.stat().st_size):
        if kiosk.poll() is not None or time.monotonic() > deadline_s:
            raise RuntimeError(f"the kiosk did not start: exit status {kiosk.poll()}")
        time.sleep(0.05)
    time.sleep(1.0)


def _painted(feed: Path) -> list[float]:
    events = [json.loads(line) for line in feed.read_text("utf-8").splitlines()]
    return [
        event["t_mono_s"]
        for event in events
        if event["event"] == "painted" and event["kind"] == AlertKind.DEPTH.value
    ]


def match(crossings: list[float], painted: list[float], cpu_share: float) -> Latencies:
    """Each crossing with the first alert painted after it, all host monotonic seconds."""
    found = []
    for crossing_s in crossings:
        after = [t_s - crossing_s for t_s in painted if 0.0 <= t_s - crossing_s < BELONGS_S]
        if after:
            found.append(1000.0 * min(after))
    return Latencies(tuple(found), len(crossings) - len(found), cpu_share)


def cpu_s(pid: int) -> float:
    """Processor seconds that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
