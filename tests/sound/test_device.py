"""A loudspeaker that is missing, vanishes, returns or hangs, without PortAudio."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from kiosk.sound.audio_clock import AudioClock
from kiosk.sound.backend import AudioUnavailableError, FillBlock, OutputStream, PortAudioBackend
from kiosk.sound.device import SoundDeviceOut
from kiosk.sound.mixer import Group

RATE = 48_000
BLIP = np.array([0.25, 0.5], dtype=np.float32)


class FakeStream:
    """A stream that a test drives block by block."""

    def __init__(self, fill: FillBlock) -> None:
        self._fill = fill
        self.active = True
        self.closed = False

    def ask(self, frames: int, heard_in_s: float = 0.1) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
        block = np.full((frames, 2), 9.0, dtype=np.float32)
        self._fill(block, heard_in_s)
        return block

    def close(self) -> None:
        self.closed = True


class FakeBackend:
    """Opens a stream or refuses, as told."""

    def __init__(self, *refusals: AudioUnavailableError) -> None:
        self.refusals = list(refusals)
        self.streams: list[FakeStream] = []
        self.tries = 0
        self.gate = threading.Event()
        self.gate.set()

    def open(self, rate_hz: int, fill: FillBlock) -> OutputStream:
        self.tries += 1
        self.gate.wait(10.0)
        if self.refusals:
            raise self.refusals.pop(0)
        self.streams.append(FakeStream(fill))
        return self.streams[-1]


def _until(condition: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + 5.0
    while not condition():
        assert time.monotonic() < deadline_s, "it never happened"
        time.sleep(0.005)


def _sound_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "sound-device"]


def _playing(out: SoundDeviceOut, backend: FakeBackend, number: int = 1) -> FakeStream:
    _until(lambda: len(backend.streams) == number and out.generation == number)
    backend.streams[-1].ask(480)
    _until(lambda: out.available)
    return backend.streams[-1]


def test_it_plays_what_the_mixer_holds_on_every_channel() -> None:
    backend = FakeBackend()
    out = SoundDeviceOut(backend)
    try:
        stream = _playing(out, backend)
        assert out.reason == ""
        out.mixer.schedule(out.mixer.position + 3, BLIP, Group.EVENT)
        block = stream.ask(10_000)
        assert np.array_equal(block[:, 0], block[:, 1])
        assert block[3:5, 0] == pytest.approx(BLIP) and np.count_nonzero(block[:, 0]) == 2
    finally:
        out.close()
    assert stream.closed and not _sound_threads() and not out.available


def test_the_sample_of_a_moment_comes_from_the_callback() -> None:
    now_s = 100.0
    backend = FakeBackend()
    out = SoundDeviceOut(backend, clock=lambda: now_s)
    try:
        stream = _playing(out, backend)
        assert out.index_at(100.1) == 0
        now_s = 100.01
        stream.ask(480)
        assert out.index_at(100.11) == 480
        assert out.index_at(101.11) == 480 + RATE
    finally:
        out.close()


def test_a_missing_device_is_told_and_tried_again_without_holding_up_the_caller() -> None:
    backend = FakeBackend(*(AudioUnavailableError("No loudspeaker.") for _ in range(3)))
    backend.gate.clear()
    out = SoundDeviceOut(backend, retry_s=0.01)
    try:
        assert not out.available and out.reason == "The loudspeaker is being opened."
        backend.gate.set()
        _until(lambda: out.reason == "No loudspeaker.")
        _playing(out, backend)
        assert backend.tries == 4
    finally:
        out.close()
    assert not _sound_threads()


def test_a_vanished_device_is_noticed_and_opened_again_with_a_clean_mixer() -> None:
    backend = FakeBackend()
    out = SoundDeviceOut(backend, retry_s=0.01)
    try:
        first = _playing(out, backend)
        out.mixer.schedule(out.mixer.position + 2000, BLIP, Group.BEAT)
        first.active = False
        _until(lambda: first.closed)
        second = _playing(out, backend, 2)
        assert out.available and not second.ask(4800).any()
    finally:
        out.close()


def test_a_device_that_stops_asking_counts_as_lost() -> None:
    now_s = 50.0
    backend = FakeBackend()
    out = SoundDeviceOut(backend, retry_s=60.0, clock=lambda: now_s)
    try:
        stream = _playing(out, backend)
        now_s = 53.5
        _until(lambda: not out.available)
        _until(lambda: stream.closed and "stopped" in out.reason)
    finally:
        out.close()


def test_a_final_refusal_is_not_tried_again() -> None:
    backend = FakeBackend(AudioUnavailableError("PortAudio is missing.", final=True))
    out = SoundDeviceOut(backend, retry_s=0.0)
    _until(lambda: not _sound_threads())
    assert (backend.tries, out.available, out.reason) == (1, False, "PortAudio is missing.")
    out.close()


@pytest.mark.parametrize(
    ("error", "words"),
    [(ImportError("sounddevice"), "package sounddevice"), (OSError("no lib"), "libportaudio2")],
)
def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, error: Exception, words: str) -> None:
    class Refuser:
        def find_spec(self, name: str, path: object = None, target: object = None) -> None:
            if name == "sounddevice":
                raise error

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Refuser(), *sys.meta_path])
    with pytest.raises(AudioUnavailableError, match=words) as caught:
        PortAudioBackend().open(RATE, lambda block, heard_in_s: None)
    assert caught.value.final and "start the kiosk again" in str(caught.value)


def test_no_default_output_is_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("sounddevice")

    class PortAudioError(Exception):
        pass

    starts: list[str] = []

    def query_devices(kind: str) -> dict[str, int]:
        raise PortAudioError("Error querying device -1")

    vars(module).update(
        PortAudioError=PortAudioError,
        query_devices=query_devices,
        _terminate=lambda: starts.append("end"),
        _initialize=lambda: starts.append("start"),
    )
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    backend = PortAudioBackend()
    for _ in range(2):
        with pytest.raises(
            AudioUnavailableError, match=r"No loudspeaker can be opened .*device -1"
        ) as caught:
            backend.open(RATE, lambda block, heard_in_s: None)
        assert not caught.value.final
    assert starts == ["end", "start"], "devices are listed afresh for the second try"


def test_a_device_that_ran_out_of_samples_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    module, callbacks = ModuleType("sounddevice"), list[Callable[..., None]]()

    class Stream:
        latency = 0.1

        def __init__(self, callback: Callable[..., None], **_settings: object) -> None:
            callbacks.append(callback)

        def start(self) -> None:
            pass

    vars(module).update(
        PortAudioError=OSError, OutputStream=Stream, query_devices=lambda kind: {"max_output_channels": 2}
    )
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    backend = PortAudioBackend()
    backend.open(RATE, lambda block, heard_in_s: None)
    times = SimpleNamespace(outputBufferDacTime=1.0, currentTime=0.9)
    for ran_out in (False, True, False, True):
        callbacks[0](np.zeros((8, 2), np.float32), 8, times, SimpleNamespace(output_underflow=ran_out))
    assert backend.underruns == 2


def test_the_clock_averages_reports_and_follows_a_slow_crystal() -> None:
    clock = AudioClock(RATE)
    noise = np.random.default_rng(1)
    errors = []
    for block in range(6000):
        index = block * 480
        true_s = 10.0 + index / RATE * 1.00005
        clock.observe(index, true_s + noise.uniform(-0.004, 0.004))
        errors.append(abs(clock.index_at(true_s) - index))
    assert max(errors[1000:]) < 0.001 * RATE


def test_the_clock_ignores_an_outlier_and_accepts_a_jump() -> None:
    clock = AudioClock(RATE)
    for block in range(50):
        clock.observe(block * 480, 1.0 + block * 0.01)
    clock.observe(50 * 480, 9.0)
    assert clock.index_at(1.0) == pytest.approx(0, abs=2)
    for block in range(51, 60):
        clock.observe(block * 480, 1.3 + block * 0.01)
    assert clock.index_at(1.3) == pytest.approx(0, abs=2)


def test_a_restarted_clock_knows_nothing() -> None:
    clock = AudioClock(RATE)
    clock.observe(0, 5.0)
    clock.restart()
    assert not clock.known
    clock.observe(0, 8.0)
    assert clock.index_at(8.0) == 0
