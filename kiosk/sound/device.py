"""Where sound goes: a real device, nowhere, or a recording that a test pulls block by block."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Protocol

import numpy as np

from kiosk.sound.audio_clock import AudioClock
from kiosk.sound.backend import (
    AudioBackend,
    AudioBlock,
    AudioUnavailableError,
    OutputStream,
    PortAudioBackend,
)
from kiosk.sound.mixer import Mixer
from kiosk.sound.voices import RATE_HZ, Voice

RETRY_S = 5.0
SILENT_AFTER_S = 3.0
"""A device that asks for no samples for this long is taken for lost; a sound server may need 2 s to wake."""

_WATCH_S = 0.25
_CLOSE_S = 2.0

_log = logging.getLogger(__name__)


class AudioOut(Protocol):
    """A play head with a clock."""

    @property
    def mixer(self) -> Mixer:
        """What is heard here."""

    @property
    def available(self) -> bool:
        """Whether samples are being played now."""

    @property
    def reason(self) -> str:
        """One plain sentence why not; empty while available."""

    @property
    def generation(self) -> int:
        """Counts openings of the device; whatever was scheduled before the last one is gone."""

    def index_at(self, t_s: float) -> int:
        """Sample heard at ``t_s`` (host monotonic)."""

    def close(self) -> None:
        """Stop for good."""


class SilentOut:
    """No sound, with the reason given."""

    generation = 0
    available = False

    def __init__(self, reason: str = "Sound is switched off in the settings.") -> None:
        self.mixer = Mixer()
        self.reason = reason

    def index_at(self, t_s: float) -> int:
        """Nothing is heard; the time in samples."""
        return round(t_s * self.mixer.rate_hz)

    def close(self) -> None:
        """Nothing to stop."""


class RecordingOut:
    """Plays into memory when asked. Sample i is heard at ``i / rate`` plus ``latency_s``.

    Attributes:
        available, reason, generation: set freely by a test to let the device vanish and return.
    """

    def __init__(self, rate_hz: int = RATE_HZ, latency_s: float = 0.0) -> None:
        self.mixer = Mixer(rate_hz)
        self.available = True
        self.reason = ""
        self.generation = 1
        self._latency_s = latency_s
        self._blocks: list[Voice] = []

    @property
    def now_s(self) -> float:
        """Host time at which the next block is asked for."""
        return self.mixer.position / self.mixer.rate_hz

    @property
    def recorded(self) -> Voice:
        """Everything pulled so far, ``(n,)`` float32."""
        return np.concatenate(self._blocks) if self._blocks else np.empty(0, dtype=np.float32)

    def index_at(self, t_s: float) -> int:
        """Sample heard at ``t_s``."""
        return round((t_s - self._latency_s) * self.mixer.rate_hz)

    def pull(self, seconds: float, block: int = 480) -> None:
        """Let time pass, in blocks of ``block`` samples as a device would ask for them."""
        left = round(seconds * self.mixer.rate_hz)
        while left > 0:
            count = min(block, left)
            self._blocks.append(self.mixer.render(count))
            left -= count

    def close(self) -> None:
        """The device is gone."""
        self.available = False
        self.reason = "The recording is closed."


class SoundDeviceOut:
    """The machine's loudspeaker.

    An own thread opens the device, watches it and opens it again after it vanished, so that a sound server
    that hangs never holds up the caller. The audio callback runs on PortAudio's thread.

    Args:
        at_once: open the device now; else :meth:`start` does, since loading PortAudio takes a while.
    """

    def __init__(
        self,
        backend: AudioBackend | None = None,
        *,
        rate_hz: int = RATE_HZ,
        retry_s: float = RETRY_S,
        clock: Callable[[], float] = time.monotonic,
        at_once: bool = True,
    ) -> None:
        self.mixer = Mixer(rate_hz)
        self.generation = 0
        self._backend = backend or PortAudioBackend()
        self._retry_s = retry_s
        self._clock = clock
        self._audio_clock = AudioClock(rate_hz)
        self._scratch = np.zeros(rate_hz // 10, dtype=np.float32)
        self._filled_s = 0.0
        self._playing = False
        self._reason = "The loudspeaker is being opened."
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sound-device", daemon=True)
        if at_once:
            self.start()

    def start(self) -> None:
        """Begin to open the device. Once only."""
        self._thread.start()

    @property
    def available(self) -> bool:
        """Whether the device plays and its clock is known."""
        return self._playing and self._audio_clock.known

    @property
    def reason(self) -> str:
        """One plain sentence why nothing is heard; empty while available."""
        return "" if self.available else self._reason

    def index_at(self, t_s: float) -> int:
        """Sample heard at ``t_s`` (host monotonic)."""
        return self._audio_clock.index_at(t_s)

    def close(self) -> None:
        """Stop the stream and the thread. Returns after ``_CLOSE_S`` even when the sound server hangs."""
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(_CLOSE_S)

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                self._play_until_lost()
            except AudioUnavailableError as error:
                self._report(str(error))
                if error.final:
                    return
            self._closing.wait(self._retry_s)

    def _play_until_lost(self) -> None:
        self.mixer.reset()
        self._audio_clock.restart()
        self._filled_s = self._clock()
        stream = self._backend.open(self.mixer.rate_hz, self._fill)
        self.generation += 1
        self._playing = True
        _log.info("sound: the loudspeaker plays")
        try:
            self._watch(stream)
        finally:
            self._playing = False
            stream.close()
        if not self._closing.is_set():
            self._report("The loudspeaker stopped; check its cable, the kiosk tries again by itself.")

    def _watch(self, stream: OutputStream) -> None:
        while not self._closing.wait(_WATCH_S):
            if not stream.active or self._clock() - self._filled_s > SILENT_AFTER_S:
                return

    def _report(self, sentence: str) -> None:
        if sentence != self._reason:
            _log.info("sound: %s", sentence)
        self._reason = sentence

    def _fill(self, block: AudioBlock, heard_in_s: float) -> None:
        """Audio thread: the next samples for all channels; the first is heard in ``heard_in_s``."""
        now_s = self._clock()
        self._audio_clock.observe(self.mixer.position, now_s + heard_in_s)
        if len(block) > len(self._scratch):
            self._scratch = np.zeros(len(block), dtype=np.float32)
        mono = self._scratch[: len(block)]
        self.mixer.render_into(mono)
        block[:] = mono[:, np.newaxis]
        self._filled_s = now_s
