"""The door to PortAudio, imported late: the kiosk runs without the library and without a device."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

AudioBlock = npt.NDArray[np.float32]
"""``(n, channels)`` float32, to be filled."""

FillBlock = Callable[[AudioBlock, float], None]
"""Called on the audio thread with a block and the seconds until its first sample is heard."""

LATENCY_S = 0.1
"""Asked of the device: longer than any stall of the window system's thread, so that nothing underruns."""


class AudioUnavailableError(Exception):
    """No sound, as one plain sentence. ``final``: trying again before a restart is useless."""

    def __init__(self, sentence: str, *, final: bool = False) -> None:
        super().__init__(sentence)
        self.final = final


class OutputStream(Protocol):
    """A running stream."""

    @property
    def active(self) -> bool:
        """Whether the device still takes samples."""

    def close(self) -> None:
        """Stop at once and let the device go."""


class AudioBackend(Protocol):
    """Opens the default output."""

    def open(self, rate_hz: int, fill: FillBlock) -> OutputStream:
        """A started stream. Raises AudioUnavailableError."""


class PortAudioBackend:
    """Default output of the operating system through PortAudio (package ``sounddevice``).

    Attributes:
        underruns: how often a device ran out of samples and played a gap.
    """

    def __init__(self, latency_s: float = LATENCY_S) -> None:
        self.underruns = 0
        self._latency_s = latency_s
        self._opened_before = False

    def open(self, rate_hz: int, fill: FillBlock) -> OutputStream:
        """A started stream at ``rate_hz``. Raises AudioUnavailableError."""
        sounddevice = _load()
        try:
            if self._opened_before:
                _rescan(sounddevice)
            self._opened_before = True
            return _PortAudioStream(sounddevice, rate_hz, self._latency_s, fill, self._ran_out)
        except (sounddevice.PortAudioError, ValueError, OSError) as error:
            raise AudioUnavailableError(
                f"No loudspeaker can be opened ({_short(error)}); plug one in, "
                "the kiosk tries again by itself."
            ) from error

    def _ran_out(self) -> None:
        self.underruns += 1


class _PortAudioStream:
    def __init__(
        self, sounddevice: Any, rate_hz: int, latency_s: float, fill: FillBlock, ran_out: Callable[[], None]
    ) -> None:
        self._fill, self._ran_out = fill, ran_out
        channels = min(2, int(sounddevice.query_devices(kind="output")["max_output_channels"]))
        self._error = sounddevice.PortAudioError
        self._stream = sounddevice.OutputStream(
            samplerate=rate_hz,
            channels=channels,
            dtype="float32",
            latency=latency_s,
            callback=self._callback,
        )
        try:
            self._stream.start()
        except BaseException:
            self._stream.close()
            raise

    @property
    def active(self) -> bool:
        try:
            return bool(self._stream.active)
        except self._error:
            return False

    def close(self) -> None:
        # abort, not stop: stop waits until the buffer has been played, which a pulled device never does.
        self._stream.abort()
        self._stream.close()

    def _callback(self, block: AudioBlock, frames: int, times: Any, status: Any) -> None:
        del frames
        if status.output_underflow:
            self._ran_out()
        heard_in_s = times.outputBufferDacTime - times.currentTime
        # Some drivers leave the two times empty; then the stream's own figure must do.
        if times.outputBufferDacTime <= 0.0 or not 0.0 <= heard_in_s < 5.0:
            heard_in_s = float(self._stream.latency)
        self._fill(block, heard_in_s)


def _load() -> Any:
    try:
        import sounddevice
    except ImportError as error:
        raise AudioUnavailableError(
            "The Python package sounddevice is missing; install it and start the kiosk again.", final=True
        ) from error
    except OSError as error:
        raise AudioUnavailableError(
            "The sound library PortAudio is missing; install the package libportaudio2 "
            "and start the kiosk again.",
            final=True,
        ) from error
    return sounddevice


def _rescan(sounddevice: Any) -> None:
    """PortAudio lists devices only when it starts, so a returned device needs a fresh start of it."""
    sounddevice._terminate()
    sounddevice._initialize()


def _short(error: BaseException) -> str:
    return " ".join(str(error).split()).rstrip(".")
