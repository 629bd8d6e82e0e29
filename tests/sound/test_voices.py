"""What the voices are made of."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest

from kiosk.motion.events import Phase
from kiosk.motion.tempo import TEMPO_PHASES
from kiosk.sound.voices import (
    AHEAD_PITCH_HZ,
    ALARM_PITCH_HZ,
    PHASE_PITCH_HZ,
    RATE_HZ,
    Voice,
    VoiceBank,
)

SIZE = 1 << 17


def _spectrum(voice: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    return np.abs(np.fft.rfft(voice * np.hanning(len(voice)), SIZE))


def _dominant_hz(voice: Voice) -> float:
    return float(np.argmax(_spectrum(voice))) * RATE_HZ / SIZE


def _level_at(voice: Voice, hz: float) -> float:
    spectrum = _spectrum(voice)
    near = round(hz * SIZE / RATE_HZ)
    return float(spectrum[near - 20 : near + 20].max() / spectrum.max())


def _all_voices() -> dict[str, Voice]:
    bank = VoiceBank()
    voices = {
        f"{phase.value} turn={turn} last={last}": bank.click(phase, turn=turn, last=last)
        for phase in TEMPO_PHASES
        for turn in (False, True)
        for last in (False, True)
    }
    voices |= {f"count {number}": voice for number, voice in bank.count_in.items()}
    voices |= {f"ahead {step}": voice for step, voice in enumerate(bank.ahead)}
    return voices | {
        name: getattr(bank, name)
        for name in ("rep_good", "rep_fault", "rep_last", "set_end", "alarm", "signal_lost")
    }


VOICES = _all_voices()


@pytest.mark.parametrize("name", VOICES)
def test_voice_is_clean(name: str) -> None:
    voice = VOICES[name]
    assert voice.dtype == np.float32 and voice.ndim == 1
    assert 0.3 < np.abs(voice).max() <= 0.75
    assert abs(float(voice.mean())) < 1e-4, "a DC part clicks"
    assert abs(voice[0]) < 1e-6 and abs(voice[-1]) < 1e-3, "an edge clicks"
    assert np.abs(np.diff(voice)).max() < 0.5


@pytest.mark.parametrize("name", VOICES)
def test_voice_is_audible_over_music(name: str) -> None:
    voice = VOICES[name]
    assert 490 <= _dominant_hz(voice) <= 1300
    spectrum = _spectrum(voice) ** 2
    above = round(480 * SIZE / RATE_HZ)
    assert spectrum[above:].sum() / spectrum.sum() > 0.97, "energy lies where small speakers are mute"


def test_all_voices_differ_from_each_other() -> None:
    for (left_name, left), (right_name, right) in combinations(VOICES.items(), 2):
        same_length = len(left) == len(right)
        different = not same_length or np.abs(left - right).max() > 0.05
        assert different, f"{left_name} sounds like {right_name}"


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize("last", [False, True])
def test_every_phase_has_its_own_pitch(turn: bool, last: bool) -> None:
    bank = VoiceBank()
    heard = {phase: _dominant_hz(bank.click(phase, turn=turn, last=last)) for phase in TEMPO_PHASES}
    for phase, hz in heard.items():
        assert hz == pytest.approx(PHASE_PITCH_HZ[phase], rel=0.02)
    for low, high in combinations(sorted(heard.values()), 2):
        assert high / low > 1.15


def test_turn_is_an_accent_and_last_has_another_timbre() -> None:
    bank = VoiceBank()
    for phase in TEMPO_PHASES:
        pitch = PHASE_PITCH_HZ[phase]
        plain, turn, last = (
            bank.click(phase),
            bank.click(phase, turn=True),
            bank.click(phase, last=True),
        )
        assert np.abs(turn).max() > 1.3 * np.abs(plain).max() and len(turn) > len(plain)
        assert _level_at(plain, 2 * pitch) > 0.3
        assert _level_at(last, 2 * pitch) < 0.1 < _level_at(last, 3 * pitch)


def test_ahead_ticks_rise() -> None:
    heard = [_dominant_hz(voice) for voice in VoiceBank().ahead]
    assert heard == sorted(heard) and heard[-1] > 1.3 * heard[0]
    assert heard == pytest.approx(AHEAD_PITCH_HZ, rel=0.02)


def test_alarm_is_three_falling_pulses() -> None:
    alarm = VoiceBank().alarm
    quiet = np.abs(alarm) < 1e-4
    loud_blocks = [not quiet[at : at + 480].all() for at in range(0, len(alarm), 480)]
    starts = [at for at, loud in enumerate(loud_blocks) if loud and (at == 0 or not loud_blocks[at - 1])]
    assert len(starts) == 3
    heard = [_dominant_hz(alarm[at * 480 : at * 480 + 4800]) for at in starts]
    assert heard == pytest.approx(ALARM_PITCH_HZ, rel=0.02)
    assert all(_level_at(alarm[:4800], ALARM_PITCH_HZ[0] * multiple) > 0.3 for multiple in (2, 3, 4))


def test_a_phase_without_tempo_has_no_click() -> None:
    with pytest.raises(KeyError):
        VoiceBank().click(Phase.RACKED)
