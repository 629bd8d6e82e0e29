"""Every sound of the kiosk, computed once with numpy.

A voice is a mono ``(n,)`` float32 array within -1..1 that starts and ends at silence and has no DC part.
Fundamentals lie between 500 and 1000 Hz with harmonics up to 4 kHz: a cheap speaker can play that and it
stands out of gym music. Meaning is carried by rhythm and timbre as well as by pitch.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.motion.events import Phase
from kiosk.motion.tempo import TEMPO_PHASES

Voice = npt.NDArray[np.float32]

RATE_HZ = 48_000

PHASE_PITCH_HZ: dict[Phase, float] = {
    Phase.BOTTOM: 523.3,
    Phase.ECCENTRIC: 622.3,
    Phase.TOP: 784.0,
    Phase.CONCENTRIC: 987.8,
}
"""Low while the sled is low or sinking, high while it rises: neighbours differ by a third or more."""

AHEAD_PITCH_HZ = (880.0, 932.3, 987.8, 1046.5, 1108.7, 1174.7, 1244.5)
"""Steps of the parking-sensor ticks; the last one repeats."""

ALARM_PITCH_HZ = (960.0, 760.0, 600.0)
"""The three falling pulses of the alarm burst."""

_FULL = ((1, 1.0), (2, 0.55), (3, 0.4), (4, 0.25))
_BRIGHT = ((1, 1.0), (2, 0.8), (3, 0.6), (4, 0.5))
_HOLLOW = ((1, 1.0), (3, 0.75), (5, 0.3))
_SOFT = ((1, 1.0), (2, 0.3), (3, 0.1))
_HARSH = ((1, 1.0), (2, 0.85), (3, 0.75), (4, 0.7))


@dataclass(frozen=True)
class Tone:
    """One struck or held tone.

    Attributes:
        pitch_hz: fundamental.
        length_s: from silence to silence.
        peak: largest absolute sample.
        partials: pairs of multiple of the fundamental and its amplitude.
        held: a steady level with a short release (alarm pulse) instead of a struck, decaying one.
    """

    pitch_hz: float
    length_s: float
    peak: float
    partials: tuple[tuple[int, float], ...] = _FULL
    held: bool = False

    def render(self, rate_hz: int = RATE_HZ) -> Voice:
        """Samples of the tone, ``(n,)`` float32."""
        count = round(self.length_s * rate_hz)
        t_s = np.arange(count) / rate_hz
        wave = np.zeros(count)
        for multiple, amplitude in self.partials:
            wave += amplitude * np.sin(2 * np.pi * multiple * self.pitch_hz * t_s)
        envelope = _held(count, rate_hz) if self.held else _struck(count, rate_hz)
        wave *= envelope
        # The envelope carries the correction, so that both ends stay at exactly zero.
        wave -= envelope * (wave.sum() / envelope.sum())
        return np.asarray(wave * (self.peak / np.abs(wave).max()), dtype=np.float32)


def _struck(count: int, rate_hz: int) -> npt.NDArray[np.float64]:
    attack = max(2, round(0.001 * rate_hz))
    envelope = np.exp(-3.5 * np.arange(count) / count)
    envelope[:attack] *= np.linspace(0.0, 1.0, attack)
    return envelope * _release(count, rate_hz)


def _held(count: int, rate_hz: int) -> npt.NDArray[np.float64]:
    attack = round(0.004 * rate_hz)
    envelope = np.ones(count)
    envelope[:attack] = np.linspace(0.0, 1.0, attack)
    return envelope * _release(count, rate_hz)


def _release(count: int, rate_hz: int) -> npt.NDArray[np.float64]:
    tail = min(count // 2, round(0.008 * rate_hz))
    envelope = np.ones(count)
    envelope[count - tail :] = np.linspace(1.0, 0.0, tail)
    return envelope


def _sequence(rate_hz: int, *steps: tuple[float, Tone]) -> Voice:
    """Tones laid at their start times (s); they must not overlap by more than their decay."""
    rendered = [(round(start_s * rate_hz), tone.render(rate_hz)) for start_s, tone in steps]
    mix = np.zeros(max(start + len(tone) for start, tone in rendered), dtype=np.float32)
    for start, tone in rendered:
        mix[start : start + len(tone)] += tone
    return mix


class VoiceBank:
    """All voices, rendered once for a sample rate.

    Attributes:
        count_in: ticks by number 3, 2, 1.
        rep_good, rep_fault, rep_last: a repetition counted, attempted with a fault, the last one of the set.
        set_end: the set is over.
        ahead: ticks in rising pitch.
        alarm: the burst of three falling pulses.
        signal_lost: low double tone; a fault of the kiosk, not of the person.
    """

    def __init__(self, rate_hz: int = RATE_HZ) -> None:
        self.rate_hz = rate_hz
        self._clicks = {
            (phase, turn, last): click(phase, turn=turn, last=last, rate_hz=rate_hz)
            for phase in TEMPO_PHASES
            for turn in (False, True)
            for last in (False, True)
        }
        self.count_in = {
            number: Tone(pitch, 0.12, 0.55, _SOFT).render(rate_hz)
            for number, pitch in ((3, 700.0), (2, 700.0 * 1.122), (1, 700.0 * 1.335))
        }
        self.rep_good = _sequence(
            rate_hz, (0.0, Tone(659.3, 0.09, 0.4, _SOFT)), (0.085, Tone(880.0, 0.16, 0.45, _SOFT))
        )
        self.rep_fault = _sequence(
            rate_hz, (0.0, Tone(554.4, 0.1, 0.5, _HOLLOW)), (0.13, Tone(554.4, 0.14, 0.5, _HOLLOW))
        )
        self.rep_last = _sequence(
            rate_hz,
            (0.0, Tone(659.3, 0.09, 0.45, _SOFT)),
            (0.085, Tone(784.0, 0.09, 0.45, _SOFT)),
            (0.17, Tone(987.8, 0.22, 0.5, _SOFT)),
        )
        self.set_end = _sequence(
            rate_hz,
            (0.0, Tone(987.8, 0.18, 0.5)),
            (0.19, Tone(784.0, 0.18, 0.5)),
            (0.38, Tone(523.3, 0.45, 0.55)),
        )
        self.ahead = tuple(Tone(pitch, 0.035, 0.6, _BRIGHT).render(rate_hz) for pitch in AHEAD_PITCH_HZ)
        self.alarm = _sequence(
            rate_hz,
            *(
                (0.16 * step, Tone(pitch, 0.1, 0.7, _HARSH, held=True))
                for step, pitch in enumerate(ALARM_PITCH_HZ)
            ),
        )
        self.signal_lost = _sequence(
            rate_hz,
            (0.0, Tone(500.0, 0.22, 0.6, _FULL, held=True)),
            (0.3, Tone(500.0, 0.22, 0.6, _FULL, held=True)),
        )

    def click(self, phase: Phase, *, turn: bool = False, last: bool = False) -> Voice:
        """Click of a tempo phase. KeyError for a phase without a tempo."""
        return self._clicks[phase, turn, last]


def click(phase: Phase, *, turn: bool = False, last: bool = False, rate_hz: int = RATE_HZ) -> Voice:
    """One metronome click: louder and longer at a turn, hollow as the last one before the next turn.

    Raises:
        KeyError: the phase is not one of the four of a tempo.
    """
    partials = _HOLLOW if last else _BRIGHT if turn else _FULL
    length_s, peak = (0.07, 0.68) if turn else (0.045, 0.42)
    return Tone(PHASE_PITCH_HZ[phase], length_s, peak, partials).render(rate_hz)
