"""From cues to the mixer: beats on the audio clock, alerts that repeat, everything mutable at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

import numpy as np

from kiosk.motion.events import AlertKind
from kiosk.sound.device import AudioOut
from kiosk.sound.mixer import Group
from kiosk.sound.voices import Voice, VoiceBank
from kiosk.training.cues import AlertSound, Beat, BeatPlan, CountIn, Levels, RepSound, SetSound, SoundCue

GUARD_S = 0.06
"""Beats this close behind the play head stay when the plan is replaced."""

SAME_BEAT_S = 0.12
"""A planned beat this close to one that sounds anyway is the same beat."""

LATE_S = 0.15
"""A beat or tick that could be heard only later than this after its time is left out."""

ALARM_EVERY_S = 1.0
AHEAD_FIRST_S = 0.3
AHEAD_LAST_S = 0.12
"""Interval of the ticks when they begin and once their highest pitch is reached."""

_ALARMS = frozenset({AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP})


def _order(cue: SoundCue) -> int:
    return 0 if isinstance(cue, Levels) else 1 if isinstance(cue, BeatPlan) else 2


class SoundPlayer:
    """Plays cues on an output. One thread calls it; nothing here waits.

    An alarm (too deep, lockout, drop) repeats until the last of them ends and covers the AHEAD ticks. Loss
    of the signal is said once, in its own voice. While muted or without a device nothing is scheduled, but
    plan and alerts are remembered and resume. Call :meth:`play` on every frame, also without cues: that is
    when a device that came back is noticed.
    """

    def __init__(self, out: AudioOut, clock: Callable[[], float], volume: float = 1.0) -> None:
        self._out = out
        self._clock = clock
        self._rate_hz = out.mixer.rate_hz
        self._on = True
        self._levels = Levels()
        self._was_sounding = False
        self._generation = out.generation
        self._plan: tuple[Beat, ...] = ()
        self._placed: list[int] = []
        self._alerts: set[AlertKind] = set()
        self._repeating: Group | None = None
        self._alarm_from = 0
        self._alarm_free_from = 0
        out.mixer.set_volume(volume)

    @cached_property
    def _voices(self) -> VoiceBank:
        return VoiceBank(self._rate_hz)

    def prepare(self) -> None:
        """Render every voice now, not when the first is played: some ten milliseconds."""
        _ = self._voices

    @property
    def available(self) -> bool:
        """Whether a device plays. Muting does not change it."""
        return self._out.available

    @property
    def reason(self) -> str:
        """One plain sentence why no device plays; empty while available."""
        return self._out.reason

    @property
    def on(self) -> bool:
        """False while muted."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Mute everything at once, or sound again from here on."""
        self._on = on
        if not on:
            self._out.mixer.silence()
        self.play((), self._clock())

    def set_volume(self, volume: float) -> None:
        """Level 0..1. ValueError outside."""
        self._out.mixer.set_volume(volume)

    def close(self) -> None:
        """Silence, then let the device go."""
        self._out.mixer.silence()
        self._out.close()

    def play(self, cues: Iterable[SoundCue], now_s: float) -> None:
        """Take over cues at host monotonic ``now_s``.

        A plan replaces all beats not yet sounded; an empty one also ends a count-in that came before.
        Levels act before plans, plans before the other cues of the same call.
        """
        sounding = self._on and self._out.available
        if sounding and (not self._was_sounding or self._generation != self._out.generation):
            self._resume(now_s)
        self._was_sounding = sounding
        for cue in sorted(cues, key=_order):
            fresh = self._remember(cue)
            if sounding and fresh:
                self._place(cue, now_s)

    def _remember(self, cue: SoundCue) -> bool:
        """Keep what must survive silence, plan and alerts; False for an alert that says nothing new."""
        if isinstance(cue, BeatPlan):
            self._plan = cue.beats
        elif isinstance(cue, AlertSound):
            if cue.on == (cue.kind in self._alerts):
                return False
            (self._alerts.add if cue.on else self._alerts.discard)(cue.kind)
        elif isinstance(cue, Levels):
            self._levels = cue
            if cue.volume is not None:
                self._out.mixer.set_volume(cue.volume)
        return True

    def _resume(self, now_s: float) -> None:
        self._generation = self._out.generation
        self._placed.clear()
        self._repeating = None
        self._alarm_from = self._alarm_free_from = 0
        self._replace_beats(tuple(beat for beat in self._plan if beat.t_s >= now_s), now_s)
        self._update_repeats(now_s)

    def _place(self, cue: SoundCue, now_s: float) -> None:
        match cue:
            case BeatPlan(beats):
                self._replace_beats(beats, now_s)
            case CountIn() if self._levels.count_in:
                self._place_tick(cue)
            case RepSound() if self._levels.marks:
                self._soon(self._rep_voice(cue), Group.EVENT, now_s)
            case SetSound() if self._levels.marks:
                self._soon(self._voices.set_end, Group.EVENT, now_s)
            case AlertSound():
                self._place_alert(cue, now_s)
            case Levels():
                if self._plan:
                    self._replace_beats(self._plan, now_s)
                self._update_repeats(now_s)

    def _rep_voice(self, cue: RepSound) -> Voice:
        if not cue.good:
            return self._voices.rep_fault
        return self._voices.rep_last if cue.last else self._voices.rep_good

    def _soon(self, voice: Voice, group: Group, now_s: float) -> None:
        self._out.mixer.schedule(self._reachable(now_s), voice, group)

    def _reachable(self, t_s: float) -> int:
        """Sample for ``t_s``, or the play head when that sample is gone already."""
        return max(self._out.index_at(t_s), self._out.mixer.position)

    def _samples(self, seconds: float) -> int:
        return round(seconds * self._rate_hz)

    def _too_late(self, index: int) -> bool:
        return index < self._out.mixer.position - self._samples(LATE_S)

    def _replace_beats(self, beats: tuple[Beat, ...], now_s: float) -> None:
        head = self._out.mixer.position
        guard = head + self._samples(GUARD_S)
        self._out.mixer.clear(Group.BEAT, guard)
        if not beats:
            self._out.mixer.clear(Group.COUNT, head)
        near = self._samples(SAME_BEAT_S)
        kept = [index for index in self._placed if head - near - self._samples(LATE_S) < index < guard]
        self._placed = list(kept)
        anchor = self._out.index_at(now_s)
        for beat in beats:
            index = anchor + self._samples(beat.t_s - now_s)
            if self._too_late(index) or any(abs(index - other) < near for other in kept):
                continue
            self._click(beat, index)
            self._placed.append(index)

    def _click(self, beat: Beat, index: int) -> None:
        loudness = self._levels.beats
        if loudness > 0:
            voice = self._voices.click(beat.phase, turn=beat.turn, last=beat.last)
            self._out.mixer.schedule(
                index, voice if loudness == 1 else voice * np.float32(loudness), Group.BEAT
            )

    def _place_tick(self, cue: CountIn) -> None:
        index = self._out.index_at(cue.t_s)
        if not self._too_late(index):
            self._out.mixer.schedule(index, self._voices.count_in[cue.number], Group.COUNT)

    def _place_alert(self, cue: AlertSound, now_s: float) -> None:
        if cue.kind is AlertKind.SIGNAL and cue.on:
            self._soon(self._voices.signal_lost, Group.EVENT, now_s)
        self._update_repeats(now_s)

    def _update_repeats(self, now_s: float) -> None:
        """Alarm while any alarm is on, else the ticks while AHEAD is on, else neither."""
        wanted: Group | None = None
        if self._alerts & _ALARMS:
            wanted = Group.ALARM
        elif AlertKind.AHEAD in self._alerts and self._levels.ahead:
            wanted = Group.AHEAD
        if wanted is self._repeating:
            return
        if self._repeating is Group.ALARM:
            self._stop_alarm()
        elif self._repeating is Group.AHEAD:
            self._out.mixer.clear(Group.AHEAD, self._out.mixer.position)
        self._repeating = wanted
        if wanted is Group.ALARM:
            self._start_alarm(now_s)
        elif wanted is Group.AHEAD:
            self._start_ticks(now_s)

    def _start_alarm(self, now_s: float) -> None:
        """First burst now, yet never sooner than one interval after the last: an alert may flicker."""
        self._alarm_from = max(self._reachable(now_s), self._alarm_free_from)
        every = self._samples(ALARM_EVERY_S)
        self._out.mixer.loop(self._alarm_from, self._voices.alarm, every, Group.ALARM)

    def _stop_alarm(self) -> None:
        """End the repeats. A burst that is due now still sounds: however short an alert was, it is heard."""
        every = self._samples(ALARM_EVERY_S)
        head = self._out.mixer.position
        if head == self._alarm_from:
            head += 1
        self._out.mixer.clear(Group.ALARM, head)
        bursts = max(0, -(-(head - self._alarm_from) // every))
        self._alarm_free_from = self._alarm_from + bursts * every

    def _start_ticks(self, now_s: float) -> None:
        """Rising and quickening ticks; the highest goes on until it is cleared."""
        *rising, highest = self._voices.ahead
        index = self._reachable(now_s)
        shrink = (AHEAD_LAST_S / AHEAD_FIRST_S) ** (1 / len(rising))
        for step, voice in enumerate(rising):
            self._out.mixer.schedule(index, voice, Group.AHEAD)
            index += self._samples(AHEAD_FIRST_S * shrink**step)
        self._out.mixer.loop(index, highest, self._samples(AHEAD_LAST_S), Group.AHEAD)
