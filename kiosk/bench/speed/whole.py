"""Processor and memory of a whole process in the middle of a set at 1 kHz: the kiosk, or the naive plot."""

from __future__ import annotations

import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.speed.alerts import cpu_s, kiosk_process, sensor, wait_for
from kiosk.bench.speed.child import environment, python_module

KINDS = ("kiosk", "naive")
INTO_IT_S = 12.0
"""Sled out of the rack, the window of the plots full."""

_DIPS = 10_000


@dataclass(frozen=True)
class Used:
    """Share of a core, and resident memory at the end in MB; the largest of that is kept too."""

    share: float
    memory_mb: float
    most_mb: float
    file_mb: float


def measure(kind: str, seconds: float, into_s: float = INTO_IT_S, rate_hz: float = 1000.0) -> Used:
    """Run one kind of process; watch it for ``seconds`` from ``into_s`` on.

    Raises:
        RuntimeError: it did not start.
        ValueError: the kind is unknown.
    """
    if kind not in KINDS:
        raise ValueError(f"kind '{kind}' is unknown; allowed are {', '.join(KINDS)}")
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name, sensor(rate_hz, _DIPS, 1) as sled:
        folder = Path(name)
        if sled.stdin is None or sled.stdout is None:
            raise RuntimeError("the sensor has no pipes")
        device, feed = sled.stdout.readline().strip(), folder / "events"
        with kiosk_process("kiosk", device, folder, feed) if kind == "kiosk" else _naive(device) as process:
            try:
                if kind == "kiosk":
                    wait_for(feed, process)
                sled.stdin.write("\n")
                sled.stdin.flush()
                time.sleep(into_s)
                return _watch(process.pid, seconds)
            finally:
                for one in (process, sled):
                    one.terminate()
                    one.wait()


def _naive(device: str) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    command = [*python_module("kiosk.bench.speed.naive_app"), device]
    return subprocess.Popen(command, env=environment(), stdout=quiet, stderr=quiet)


def _watch(pid: int, seconds: float) -> Used:
    began_s, before_s = time.monotonic(), cpu_s(pid)
    time.sleep(seconds)
    share = (cpu_s(pid) - before_s) / (time.monotonic() - began_s)
    status = _kilobytes(Path(f"/proc/{pid}/status"))
    return Used(
        share, status["VmRSS"] / 1024, status["VmHWM"] / 1024, (status["RssFile"] + status["RssShmem"]) / 1024
    )


def _kilobytes(path: Path) -> dict[str, int]:
    rows = (line.split() for line in path.read_text("ascii").splitlines())
    return {row[0].rstrip(":"): int(row[1]) for row in rows if len(row) == 3 and row[2] == "kB"}
