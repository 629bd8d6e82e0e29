"""A private PulseAudio server with a null sink, and a recording of what was played into it."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np

from kiosk.motion.samples import FloatArray

RATE_HZ = 48_000
NEAR_S = 5.0
_BYTES = 2
_START_S = 8.0


def environment(folder: Path) -> dict[str, str]:
    """Environment in which PulseAudio, its clients and ALSA's default device all live in ``folder``."""
    (folder / ".asoundrc").write_text("pcm.!default pulse\nctl.!default pulse\n")
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(("PULSE", "DBUS"))},
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "PULSE_SERVER": f"unix:{folder / 'sink'}",
    }


@contextmanager
def null_sink(folder: Path) -> Iterator[dict[str, str]]:
    """Run a server with the sink ``test``; yields the environment for its clients.

    Raises:
        RuntimeError: a tool is not installed, or the server does not start.
    """
    for tool in ("pulseaudio", "parec", "pactl"):
        if not shutil.which(tool):
            raise RuntimeError(f"{tool} is not installed; deploy/test.sh installs it")
    folder.chmod(0o700)
    env = environment(folder)
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    for module in (
        f"module-null-sink sink_name=test rate={RATE_HZ}",
        f"module-native-protocol-unix auth-anonymous=1 socket={folder / 'sink'}",
    ):
        command += ["-L", module]
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(command, env=env, stdout=log, stderr=log)
    try:
        _wait_until_it_answers(server, env, folder)
        yield env
    finally:
        _end(server)


class Recorder:
    """Copies what is played into a file, and knows when each sample of it was rendered."""

    def __init__(self, source: IO[bytes], target: Path) -> None:
        self._source, self._target = source, target
        self._stamps: list[tuple[float, float]] = []
        """How far into the file each piece ended, and when it came minus that, in s."""
        self._thread = threading.Thread(target=self._copy, daemon=True)
        self._thread.start()

    def _copy(self) -> None:
        done = 0
        with self._target.open("wb", buffering=0) as sink:
            while data := os.read(self._source.fileno(), 4096):
                done += len(data)
                at_s = done / _BYTES / RATE_HZ
                self._stamps.append((at_s, time.monotonic() - at_s))
                sink.write(data)

    def host_s(self, at_s: FloatArray) -> FloatArray:
        """Host monotonic times ``(n,)`` at which the sink rendered what is ``(n,)`` seconds into the file.

        Some ms late at most; a loudspeaker would be later by the sink's own buffer, which renders ahead.
        """
        ends_s, offsets_s = np.array(self._stamps).T
        first, last = np.searchsorted(ends_s, (at_s - NEAR_S, at_s + NEAR_S))
        # Bytes are never early, only late: the earliest is the best guess. Only among those that came at that
        # time, because a busy computer loses some of what is recorded.
        spans = zip(first.tolist(), np.maximum(last, first + 1).tolist(), strict=True)
        earliest_s: FloatArray = np.array([offsets_s[begin:end].min() for begin, end in spans])
        return at_s + earliest_s

    def join(self) -> None:
        """Wait until everything is written."""
        self._thread.join()


@contextmanager
def recording(env: dict[str, str], target: Path) -> Iterator[Recorder]:
    """Record what the null sink plays, as raw 16 bit mono. RuntimeError if nothing can be recorded."""
    command = ["parec", "-d", "test.monitor", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1", "--raw"]
    process = subprocess.Popen([*command, "--latency-msec=10"], env=env, stdout=subprocess.PIPE)
    assert process.stdout is not None
    recorder = Recorder(process.stdout, target)
    try:
        deadline_s = time.monotonic() + _START_S
        while not target.exists() or target.stat().st_size == 0:
            if process.poll() is not None or time.monotonic() > deadline_s:
                raise RuntimeError("parec records nothing")
            time.sleep(0.02)
        yield recorder
    finally:
        _end(process)
        recorder.join()
        process.stdout.close()


def samples(target: Path) -> FloatArray:
    """The recording as ``(n,)`` float64 within -1..1."""
    return np.fromfile(target, dtype="<i2").astype(np.float64) / 32768.0


def _wait_until_it_answers(server: subprocess.Popen[bytes], env: dict[str, str], folder: Path) -> None:
    deadline_s = time.monotonic() + _START_S
    while subprocess.run(["pactl", "info"], env=env, capture_output=True, check=False).returncode != 0:
        if server.poll() is not None or time.monotonic() > deadline_s:
            raise RuntimeError(f"pulseaudio does not start: {(folder / 'server.log').read_text()[-300:]}")
        time.sleep(0.05)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(3.0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
