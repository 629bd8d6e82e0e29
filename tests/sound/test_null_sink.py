"""The real thing: PortAudio, ALSA and PulseAudio, captured from the monitor of a null sink."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from kiosk.bench.speed import null_sink
from kiosk.motion.events import Phase
from kiosk.sound.voices import PHASE_PITCH_HZ

pytestmark = pytest.mark.real_time

ROOT = Path(__file__).parents[2]
CYCLES = 3
TOLERANCE_S = 0.002


def _onsets(sound: np.ndarray[tuple[int], np.dtype[np.float64]]) -> list[int]:
    loud = np.flatnonzero(np.abs(sound) > 0.03)
    gaps = np.flatnonzero(np.diff(loud) > 0.05 * null_sink.RATE_HZ)
    return [int(loud[0]), *(int(index) for index in loud[gaps + 1])]


def _pitch_hz(part: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)), 1 << 16))
    return float(np.argmax(spectrum)) * null_sink.RATE_HZ / (1 << 16)


def test_every_click_is_heard_in_time_and_in_the_pitch_of_its_phase(tmp_path: Path) -> None:
    with null_sink.null_sink(tmp_path) as env, null_sink.recording(env, tmp_path / "heard.raw"):
        child = subprocess.run(
            [sys.executable, "-m", "tests.fakes.metronome", str(CYCLES)],
            env=env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    assert child.returncode == 0, child.stderr
    planned = [line.split() for line in child.stdout.splitlines()]
    assert len(planned) == 5 * CYCLES
    sound = null_sink.samples(tmp_path / "heard.raw")
    onsets = _onsets(sound)
    assert len(onsets) == len(planned)
    heard_s = np.diff(np.array(onsets)) / null_sink.RATE_HZ
    wanted_s = np.diff([float(t_s) for t_s, _ in planned])
    assert np.max(np.abs(heard_s - wanted_s)) <= TOLERANCE_S
    for onset, (_, phase) in zip(onsets, planned, strict=True):
        wanted_hz = PHASE_PITCH_HZ[Phase(phase)]
        assert _pitch_hz(sound[onset : onset + 2000]) == pytest.approx(wanted_hz, rel=0.02)
    assert np.abs(sound).max() < 1.0


_DEVICES = """
import os, sys
from pathlib import Path
from kiosk.app import resources
from kiosk.app.memory import spare_libraries
if sys.argv[1] == "kiosk":
    spare_libraries(os.environ, resources.alsa_config())
import sounddevice
loaded = Path("/proc/self/maps").read_text()
print("libavcodec" in loaded, "libasound_module_pcm_pulse" in loaded, "libasound.so" in loaded)
for device in sounddevice.query_devices():
    print(device["name"])
"""


def _devices(env: dict[str, str], kind: str) -> list[str]:
    command = [sys.executable, "-c", _DEVICES, kind]
    done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True)
    return done.stdout.splitlines()


def test_no_video_codecs_are_loaded_and_every_device_stays(tmp_path: Path) -> None:
    with null_sink.null_sink(tmp_path) as env:
        (system, *all_devices), (kiosk, *devices) = _devices(env, "system"), _devices(env, "kiosk")
    assert kiosk == "False True True"
    assert {"default", "pulse"} <= set(devices)
    assert devices == [name for name in all_devices if name != "a52"]
    # Where the plug-in is, the codecs would come without our file.
    plug_in = any(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_a52.so"))
    assert system == f"{plug_in} True True"
