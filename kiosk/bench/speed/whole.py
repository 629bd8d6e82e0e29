"""Processor and memory of a whole process in the middle of a set at 1 kHz: the kiosk, or the naive plot.

Whoever cannot draw 60 frames a second saves the time of those that it leaves out. So frames are counted, and
the time is also given that 60 would have taken: the GUI thread's grows with the frames; that of the others,
which read the sensor and play sound, does not.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.speed.alerts import kiosk_process, sensor_process, wait_for
from kiosk.bench.speed.altered_kiosk import COUNT
from kiosk.bench.speed.child import environment, python_module
from kiosk.bench.speed.tally import counted

KINDS = ("kiosk", "naive")
SLEDS = ("lifter", "brink")
"""Somebody lifts on a sled that shakes a little; or a sled without any noise hovers at the limit."""
INTO_IT_S = 16.0
"""Sled out of the rack, the window of the plots full."""
FRAMES_A_S = 60.0
RATE_HZ = 1000.0

_DIPS = 10_000
_START_LIMIT_S = 60.0
_NS = 1e9


@dataclass(frozen=True)
class Used:
    """Shares of a core and memory in MB of 2**20 bytes.

    Attributes:
        share: of the whole process.
        gui_share: of its GUI thread alone.
        frames_hz: frames that it drew in a second.
        memory_mb, most_mb: resident at the end, and at its largest.
        file_mb: what of it are pages of files.
    """

    share: float
    gui_share: float
    frames_hz: float
    memory_mb: float
    most_mb: float
    file_mb: float

    @property
    def share_at_60(self) -> float:
        """Share of a core that 60 frames a second would have taken."""
        if self.frames_hz <= 0:
            return float("inf")
        return self.share - self.gui_share + self.gui_share * FRAMES_A_S / self.frames_hz


def measure(kind: str, seconds: float, into_s: float = INTO_IT_S, sled: str = "lifter") -> Used:
    """Run one kind of process; watch it for ``seconds`` from ``into_s`` on.

    Raises:
        RuntimeError: it did not start.
        ValueError: the kind or the sled is unknown.
    """
    for name, allowed in ((kind, KINDS), (sled, SLEDS)):
        if name not in allowed:
            raise ValueError(f"'{name}' is unknown; allowed are {', '.join(allowed)}")
    dips = {"dips": _DIPS} if sled == "brink" else {}
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-bench-") as place,
        sensor_process(sled, rate_hz=RATE_HZ, seed=1, **dips) as sensor,
    ):
        folder = Path(place)
        if sensor.stdin is None or sensor.stdout is None:
            raise RuntimeError("the sensor has no pipes")
        device, frames = sensor.stdout.readline().strip(), folder / "frames"
        with _process(kind, device, folder, frames) as process:
            try:
                _wait(frames, process)
                if kind == "kiosk":
                    wait_for(folder / "events", process)
                sensor.stdin.write("\n")
                sensor.stdin.flush()
                time.sleep(into_s)
                return _watch(process.pid, frames, seconds)
            finally:
                for one in (process, sensor):
                    one.terminate()
                    one.wait()


def _process(kind: str, device: str, folder: Path, frames: Path) -> subprocess.Popen[bytes]:
    if kind == "kiosk":
        return kiosk_process("counted", device, folder, folder / "events", {COUNT: str(frames)})
    quiet = subprocess.DEVNULL
    command = [*python_module("kiosk.bench.speed.naive_app"), device, str(frames)]
    return subprocess.Popen(command, env=environment(), stdout=quiet, stderr=quiet)


def _wait(frames: Path, process: subprocess.Popen[bytes]) -> None:
    """Until the first frame."""
    deadline_s = time.monotonic() + _START_LIMIT_S
    while not (frames.exists() and frames.stat().st_size and counted(frames)):
        if process.poll() is not None or time.monotonic() > deadline_s:
            raise RuntimeError(f"nothing was drawn: exit status {process.poll()}")
        time.sleep(0.05)


def _watch(pid: int, frames: Path, seconds: float) -> Used:
    began_s, before, drawn = time.monotonic(), _threads_s(pid), counted(frames)
    time.sleep(seconds)
    passed_s, after, drawn_then = time.monotonic() - began_s, _threads_s(pid), counted(frames)
    used_s = {thread: then_s - before.get(thread, 0.0) for thread, then_s in after.items()}
    status = _kilobytes(Path(f"/proc/{pid}/status"))
    return Used(
        share=sum(used_s.values()) / passed_s,
        gui_share=used_s[pid] / passed_s,
        frames_hz=(drawn_then - drawn) / passed_s,
        memory_mb=status["VmRSS"] / 1024,
        most_mb=status["VmHWM"] / 1024,
        file_mb=(status["RssFile"] + status["RssShmem"]) / 1024,
    )


def _threads_s(pid: int) -> dict[int, float]:
    """Processor seconds of each thread; the first, which has the number of the process, is the GUI's."""
    return {
        int(task.name): int((task / "schedstat").read_text("ascii").split()[0]) / _NS
        for task in Path(f"/proc/{pid}/task").iterdir()
    }


def _kilobytes(path: Path) -> dict[str, int]:
    rows = (line.split() for line in path.read_text("ascii").splitlines())
    return {row[0].rstrip(":"): int(row[1]) for row in rows if len(row) == 3 and row[2] == "kB"}
