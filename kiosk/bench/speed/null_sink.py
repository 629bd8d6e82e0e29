"""A private PulseAudio server with a null sink, and a recording of what was played into it."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE_HZ = 48_000
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


@contextmanager
def recording(env: dict[str, str], target: Path) -> Iterator[None]:
    """Record what the null sink plays, as raw 16 bit mono. RuntimeError if nothing can be recorded."""
    command = ["parec", "-d", "test.monitor", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1", "--raw"]
    with target.open("wb") as sink:
        recorder = subprocess.Popen([*command, "--latency-msec=50"], env=env, stdout=sink)
    try:
        deadline_s = time.monotonic() + _START_S
        while target.stat().st_size == 0:
            if recorder.poll() is not None or time.monotonic() > deadline_s:
                raise RuntimeError("parec records nothing")
            time.sleep(0.02)
        yield
    finally:
        _end(recorder)


def samples(target: Path) -> npt.NDArray[np.float64]:
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
