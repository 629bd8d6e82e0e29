"""Cues become sound at the right sample."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.events import AlertKind, Phase
from kiosk.sound.device import AudioOut, RecordingOut, SilentOut
from kiosk.sound.player import SoundPlayer
from kiosk.sound.voices import RATE_HZ, Voice, VoiceBank
from kiosk.training.cues import AlertSound, Beat, BeatPlan, CountIn, Levels, RepSound, SetSound, SoundCue

BANK = VoiceBank()


class Bench:
    """A player on a recording, with time that passes only when it is told to."""

    def __init__(self, latency_s: float = 0.0) -> None:
        self.out = RecordingOut(latency_s=latency_s)
        self.player = SoundPlayer(self.out, lambda: self.out.now_s)

    def play(self, *cues: SoundCue) -> None:
        self.player.play(cues, self.out.now_s)

    def run(self, seconds: float) -> None:
        self.out.pull(seconds)

    def starts(self, voice: Voice) -> list[int]:
        """Samples at which exactly this voice begins, alone."""
        heard = self.out.recorded
        size = len(voice)
        peak = int(np.argmax(np.abs(voice)))
        spots = np.flatnonzero(np.abs(heard - voice[peak]) < 1e-6) - peak
        return [
            int(at)
            for at in spots
            if 0 <= at <= len(heard) - size and np.allclose(heard[at : at + size], voice, atol=1e-6)
        ]

    def onsets(self, gap_s: float = 0.02) -> list[int]:
        loud = np.flatnonzero(np.abs(self.out.recorded) > 1e-3)
        if len(loud) == 0:
            return []
        steps = np.flatnonzero(np.diff(loud) > gap_s * RATE_HZ)
        return [int(loud[0]), *(int(index) for index in loud[steps + 1])]


def _at(*times_s: float) -> list[int]:
    return [round(t_s * RATE_HZ) for t_s in times_s]


def test_beats_lie_at_the_exact_sample_with_the_click_of_their_phase() -> None:
    bench = Bench()
    times = [0.5, 1.0000104, 1.4285714, 1.8571428, 2.2857142]
    beats = (
        Beat(times[0], Phase.ECCENTRIC, turn=True),
        Beat(times[1], Phase.ECCENTRIC, last=True),
        Beat(times[2], Phase.BOTTOM, turn=True, last=True),
        Beat(times[3], Phase.CONCENTRIC, turn=True),
        Beat(times[4], Phase.TOP),
    )
    bench.play(BeatPlan(beats))
    bench.run(3.0)
    for beat, index in zip(beats, _at(*times), strict=True):
        assert bench.starts(BANK.click(beat.phase, turn=beat.turn, last=beat.last)) == [index]
    assert len(bench.onsets()) == 5


def test_ten_minutes_of_beats_do_not_drift() -> None:
    bench = Bench()
    beat_s = 60 / 70 / 2
    wanted = []
    bench.run(0.3)
    for start in range(0, 1400, 100):
        times = [0.5 + beat_s * number for number in range(start, start + 100)]
        bench.play(BeatPlan(tuple(Beat(t_s, Phase.TOP) for t_s in times)))
        wanted += _at(*times)
        bench.run(times[-1] + 0.1 - bench.out.now_s)
    assert bench.starts(BANK.click(Phase.TOP)) == wanted


def test_a_new_plan_replaces_what_has_not_sounded() -> None:
    bench = Bench()
    bench.play(BeatPlan(tuple(Beat(t_s, Phase.ECCENTRIC) for t_s in (0.2, 0.6, 1.0))))
    bench.run(0.4)
    bench.play(BeatPlan((Beat(0.7, Phase.CONCENTRIC),)))
    bench.run(1.0)
    assert bench.starts(BANK.click(Phase.ECCENTRIC)) == _at(0.2)
    assert bench.starts(BANK.click(Phase.CONCENTRIC)) == _at(0.7)


def test_a_beat_that_is_about_to_sound_stays_and_is_not_doubled() -> None:
    bench = Bench()
    bench.play(BeatPlan((Beat(0.42, Phase.ECCENTRIC), Beat(1.0, Phase.ECCENTRIC))))
    bench.run(0.4)
    bench.play(BeatPlan((Beat(0.43, Phase.CONCENTRIC), Beat(0.9, Phase.CONCENTRIC))))
    bench.run(1.0)
    assert bench.starts(BANK.click(Phase.ECCENTRIC)) == _at(0.42)
    assert bench.starts(BANK.click(Phase.CONCENTRIC)) == _at(0.9)


def test_a_beat_that_just_sounded_is_not_doubled() -> None:
    bench = Bench()
    bench.play(BeatPlan((Beat(0.37, Phase.BOTTOM),)))
    bench.run(0.4)
    bench.play(BeatPlan((Beat(0.4, Phase.CONCENTRIC), Beat(0.8, Phase.CONCENTRIC))))
    bench.run(1.0)
    assert len(bench.onsets()) == 2
    assert bench.starts(BANK.click(Phase.CONCENTRIC)) == _at(0.8)


def test_an_empty_plan_ends_beats_and_count_in() -> None:
    bench = Bench()
    bench.play(CountIn(0.5, 3), BeatPlan((Beat(0.6, Phase.TOP),)))
    bench.run(0.1)
    bench.play(BeatPlan(()))
    bench.run(1.0)
    assert bench.onsets() == []


def test_a_count_in_and_an_empty_plan_of_one_call_keep_the_count() -> None:
    bench = Bench()
    bench.play(*(CountIn(0.5 + step, 3 - step) for step in range(3)), BeatPlan(()))
    bench.run(3.0)
    assert [bench.starts(BANK.count_in[number]) for number in (3, 2, 1)] == [[i] for i in _at(0.5, 1.5, 2.5)]


def test_latency_of_the_device_is_taken_off_and_late_beats_are_left_out() -> None:
    bench = Bench(latency_s=0.1)
    bench.run(1.0)
    beats = (Beat(0.8, Phase.TOP), Beat(1.02, Phase.BOTTOM), Beat(1.5, Phase.TOP))
    bench.play(BeatPlan(beats))
    bench.run(1.0)
    assert bench.starts(BANK.click(Phase.BOTTOM)) == _at(1.0), "due within the latency: as soon as possible"
    assert bench.starts(BANK.click(Phase.TOP)) == _at(1.4), "0.3 s late is worse than silence"


@pytest.mark.parametrize(
    ("cue", "voice"),
    [
        (RepSound(good=True, last=False), BANK.rep_good),
        (RepSound(good=False, last=False), BANK.rep_fault),
        (RepSound(good=False, last=True), BANK.rep_fault),
        (RepSound(good=True, last=True), BANK.rep_last),
        (SetSound(), BANK.set_end),
        (AlertSound(AlertKind.SIGNAL, on=True), BANK.signal_lost),
    ],
)
def test_events_sound_at_once_and_once(cue: SoundCue, voice: Voice) -> None:
    bench = Bench()
    bench.run(0.25)
    bench.play(cue)
    bench.run(3.0)
    assert bench.starts(voice) == _at(0.25)


def test_the_loss_of_the_signal_is_said_again_only_after_it_was_back() -> None:
    bench = Bench()
    for on in (True, True, False, True):
        bench.play(AlertSound(AlertKind.SIGNAL, on=on))
        bench.run(1.0)
    assert bench.starts(BANK.signal_lost) == _at(0.0, 3.0)


@pytest.mark.parametrize("kind", [AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP])
def test_an_alarm_bursts_every_second_until_it_ends(kind: AlertKind) -> None:
    bench = Bench()
    bench.play(AlertSound(kind, on=True))
    bench.run(2.6)
    bench.play(AlertSound(kind, on=False))
    bench.run(2.0)
    assert bench.starts(BANK.alarm) == _at(0.0, 1.0, 2.0)


def test_the_shortest_alarm_is_heard_once() -> None:
    bench = Bench()
    bench.play(AlertSound(AlertKind.DEPTH, on=True), AlertSound(AlertKind.DEPTH, on=False))
    bench.run(3.0)
    assert bench.starts(BANK.alarm) == _at(0.0)


def test_a_flickering_alarm_bursts_no_more_than_once_a_second() -> None:
    bench = Bench()
    for _ in range(20):
        bench.play(AlertSound(AlertKind.DEPTH, on=True))
        bench.run(0.07)
        bench.play(AlertSound(AlertKind.DEPTH, on=False))
        bench.run(0.05)
    bench.run(2.0)
    starts = bench.starts(BANK.alarm)
    assert len(starts) >= 2 and min(np.diff(starts)) >= RATE_HZ
    assert starts[-1] < 2.4 * RATE_HZ, "no burst after the cause has gone"


def test_two_alarms_share_one_burst_until_the_last_ends() -> None:
    bench = Bench()
    bench.play(AlertSound(AlertKind.DEPTH, on=True), AlertSound(AlertKind.DROP, on=True))
    bench.run(0.5)
    bench.play(AlertSound(AlertKind.DROP, on=False))
    bench.run(1.1)
    bench.play(AlertSound(AlertKind.DEPTH, on=False))
    bench.run(2.0)
    assert bench.starts(BANK.alarm) == _at(0.0, 1.0)
    assert np.abs(bench.out.recorded).max() == pytest.approx(np.abs(BANK.alarm).max())


def test_ahead_ticks_rise_and_quicken_until_they_end() -> None:
    bench = Bench()
    bench.play(AlertSound(AlertKind.AHEAD, on=True))
    bench.run(3.0)
    bench.play(AlertSound(AlertKind.AHEAD, on=False))
    bench.run(1.0)
    firsts = [bench.starts(voice)[0] for voice in BANK.ahead]
    steps = np.diff(firsts)
    assert len(firsts) == len(BANK.ahead) and np.all(np.diff(steps) < 0)
    repeats = bench.starts(BANK.ahead[-1])
    assert len(repeats) > 8 and np.ptp(np.diff(repeats)) == 0
    assert 3.0 * RATE_HZ - repeats[-1] < 0.13 * RATE_HZ and repeats[-1] < 3.0 * RATE_HZ


def test_an_alarm_covers_the_ahead_ticks_and_hands_back_to_them() -> None:
    bench = Bench()
    bench.play(AlertSound(AlertKind.AHEAD, on=True))
    bench.run(0.1)
    bench.play(AlertSound(AlertKind.DEPTH, on=True))
    bench.run(1.5)
    bench.play(AlertSound(AlertKind.DEPTH, on=False))
    bench.run(0.5)
    assert bench.starts(BANK.ahead[0]) == _at(0.0, 1.6)
    assert bench.starts(BANK.alarm) == _at(0.1, 1.1)


def test_mute_silences_everything_at_once_and_sound_resumes() -> None:
    bench = Bench()
    bench.play(AlertSound(AlertKind.DEPTH, on=True), BeatPlan((Beat(1.5, Phase.TOP),)))
    bench.run(0.1)
    bench.player.set_on(False)
    bench.run(2.0)
    bench.play(RepSound(good=True, last=False), CountIn(2.5, 2))
    bench.run(1.0)
    muted = bench.out.recorded[round(0.11 * RATE_HZ) :]
    assert np.all(muted == 0.0) and bench.player.available and not bench.player.on
    bench.player.set_on(True)
    bench.run(1.5)
    bench.play(AlertSound(AlertKind.DEPTH, on=False))
    bench.run(2.0)
    assert bench.starts(BANK.alarm) == _at(3.1, 4.1)


def test_the_plan_survives_a_mute() -> None:
    bench = Bench()
    bench.play(BeatPlan((Beat(0.2, Phase.TOP), Beat(0.6, Phase.TOP), Beat(1.2, Phase.TOP))))
    bench.player.set_on(False)
    bench.run(0.9)
    bench.player.set_on(True)
    bench.run(1.0)
    assert bench.starts(BANK.click(Phase.TOP)) == _at(1.2)


def test_nothing_is_heaped_up_while_the_device_is_away_and_alerts_return_with_it() -> None:
    bench = Bench()
    bench.out.available, bench.out.reason = False, "The loudspeaker stopped."
    bench.play(AlertSound(AlertKind.LOCKOUT, on=True), RepSound(good=True, last=False))
    assert not bench.player.available and bench.player.reason == "The loudspeaker stopped."
    bench.out.available, bench.out.generation = True, 2
    bench.run(0.5)
    assert bench.onsets() == []
    bench.play()
    bench.run(1.0)
    assert bench.starts(BANK.alarm) == _at(0.5)


def test_everything_at_once_never_clips() -> None:
    bench = Bench()
    for kind in (AlertKind.DEPTH, AlertKind.SIGNAL):
        bench.play(AlertSound(kind, on=True))
    bench.play(SetSound(), RepSound(good=True, last=True), CountIn(0.0, 1))
    bench.play(BeatPlan((Beat(0.0, Phase.TOP, turn=True),)))
    bench.run(1.0)
    assert 0.75 < np.abs(bench.out.recorded).max() < 1.0


def test_volume_is_applied() -> None:
    out = RecordingOut()
    player = SoundPlayer(out, lambda: 0.0, volume=0.25)
    player.play([SetSound()], 0.0)
    out.pull(1.0)
    assert np.abs(out.recorded).max() == pytest.approx(0.25 * np.abs(BANK.set_end).max())


def test_a_silent_output_says_why_and_takes_every_cue() -> None:
    out: AudioOut = SilentOut("Sound is off for the demonstration.")
    player = SoundPlayer(out, lambda: 1.0)
    player.play([SetSound(), BeatPlan((Beat(2.0, Phase.TOP),)), AlertSound(AlertKind.DROP, on=True)], 1.0)
    assert (player.available, player.reason) == (False, "Sound is off for the demonstration.")
    player.close()
    assert not out.mixer.render(RATE_HZ).any()


def test_levels_quieten_the_metronome_and_nothing_else() -> None:
    bench = Bench()
    beats = tuple(Beat(t_s, Phase.ECCENTRIC, turn=True) for t_s in (0.5, 1.5))
    bench.play(BeatPlan(beats), Levels(beats=0.5))
    bench.run(1.0)
    click = BANK.click(Phase.ECCENTRIC, turn=True, last=False)
    assert bench.starts((click * np.float32(0.5)).astype(np.float32)) == _at(0.5)
    bench.play(Levels(beats=0.0), RepSound(good=True, last=False))
    bench.run(1.0)
    assert bench.starts(BANK.rep_good) == _at(1.0), "marks are still heard"
    assert len(bench.onsets(0.3)) == 2, "the second beat was taken away"
    bench.play(Levels())
    bench.play(BeatPlan((Beat(2.5, Phase.ECCENTRIC, turn=True),)))
    bench.run(1.0)
    assert bench.starts(click) == _at(2.5)


def test_what_staff_switched_off_is_silent_and_alarms_never_are() -> None:
    bench = Bench()
    bench.play(Levels(count_in=False, marks=False, ahead=False))
    bench.play(CountIn(0.1, 3), RepSound(good=True, last=True), SetSound(), AlertSound(AlertKind.AHEAD, True))
    bench.run(1.0)
    assert bench.onsets() == []
    bench.play(AlertSound(AlertKind.DEPTH, True))
    bench.run(0.5)
    assert bench.starts(BANK.alarm) == _at(1.0)
    bench.play(AlertSound(AlertKind.SIGNAL, True))
    bench.run(0.5)
    assert len(bench.onsets()) >= 2


def test_ticks_that_are_switched_on_again_sound_at_once() -> None:
    bench = Bench()
    bench.play(Levels(ahead=False), AlertSound(AlertKind.AHEAD, True))
    bench.run(0.5)
    assert bench.onsets() == []
    bench.play(Levels())
    bench.run(0.2)
    assert bench.onsets()[0] == pytest.approx(round(0.5 * RATE_HZ), abs=20)


def test_levels_set_the_volume_of_everything() -> None:
    bench = Bench()
    bench.play(Levels(volume=0.25), SetSound())
    bench.run(1.0)
    quiet = float(np.abs(bench.out.recorded).max())
    loud = Bench()
    loud.play(SetSound())
    loud.run(1.0)
    assert quiet == pytest.approx(0.25 * float(np.abs(loud.out.recorded).max()), rel=0.05)
