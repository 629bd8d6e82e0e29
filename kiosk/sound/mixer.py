"""Sample-accurate mixer. It has no clock: time is the number of samples that were asked of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from kiosk.sound.voices import RATE_HZ, Voice

KNEE = 0.75
"""Below this level the mix passes unchanged; above it is bent smoothly and never reaches 1."""

FADE_S = 0.005
_INBOX_LIMIT = 4096
_NEVER = 1 << 62


class Group(Enum):
    """What may be cleared together."""

    BEAT = "beat"
    COUNT = "count"
    EVENT = "event"
    AHEAD = "ahead"
    ALARM = "alarm"


@dataclass
class _Entry:
    start: int
    voice: Voice
    group: Group


@dataclass
class _Loop:
    next_start: int
    voice: Voice
    every: int
    group: Group
    until: int = _NEVER


class Mixer:
    """Adds voices at sample positions.

    One thread calls :meth:`render_into`; any thread may call the rest. Orders travel through a deque, whose
    append and popleft are atomic, so the audio callback never waits for a lock.
    """

    def __init__(self, rate_hz: int = RATE_HZ, volume: float = 1.0) -> None:
        self.rate_hz = rate_hz
        self._volume = volume
        self._head = 0
        self._orders: deque[Callable[[], None]] = deque(maxlen=_INBOX_LIMIT)
        self._entries: list[_Entry] = []
        self._loops: list[_Loop] = []

    @property
    def position(self) -> int:
        """Play head: samples rendered so far; the next one rendered has this index."""
        return self._head

    def schedule(self, sample_index: int, voice: Voice, group: Group) -> None:
        """Let a voice begin at a sample; at the play head when that sample has already been rendered."""
        self._orders.append(lambda: self._begin(sample_index, voice, group))

    def loop(self, sample_index: int, voice: Voice, every: int, group: Group) -> None:
        """Let a voice begin at a sample and again each ``every`` samples until it is cleared.

        Raises:
            ValueError: ``every`` is below 1.
        """
        if every < 1:
            raise ValueError(f"mixer: a voice cannot repeat every {every} samples; at least 1 is needed")
        self._orders.append(lambda: self._loops.append(_Loop(sample_index, voice, every, group)))

    def clear(self, group: Group, from_sample: int) -> None:
        """Forget what would begin at ``from_sample`` or later; what has begun sounds to its end."""
        self._orders.append(lambda: self._clear(group, from_sample))

    def silence(self) -> None:
        """Forget everything and fade out what sounds, within ``FADE_S``."""
        self._orders.append(self._silence)

    def set_volume(self, volume: float) -> None:
        """Level 0..1 applied before the limiter. ValueError outside."""
        if not 0.0 <= volume <= 1.0:
            raise ValueError(f"mixer: volume is {volume:g}, allowed are 0 to 1")
        self._volume = volume

    def reset(self) -> None:
        """Forget everything at once. Only while nobody renders (between two streams)."""
        self._orders.clear()
        self._entries.clear()
        self._loops.clear()

    def render(self, count: int) -> Voice:
        """The next ``count`` samples, ``(count,)`` float32 within -1..1."""
        out = np.empty(count, dtype=np.float32)
        self.render_into(out)
        return out

    def render_into(self, out: Voice) -> None:
        """Fill ``out`` ``(n,)`` float32 with the next n samples and move the play head."""
        while self._orders:
            self._orders.popleft()()
        end = self._head + len(out)
        self._unroll(end)
        out.fill(0.0)
        for entry in self._entries:
            self._add(entry, out, end)
        self._entries = [entry for entry in self._entries if entry.start + len(entry.voice) > end]
        out *= self._volume
        _limit(out)
        self._head = end

    def _begin(self, sample_index: int, voice: Voice, group: Group) -> None:
        self._entries.append(_Entry(max(sample_index, self._head), voice, group))

    def _add(self, entry: _Entry, out: Voice, end: int) -> None:
        if entry.start >= end:
            return
        skip = max(0, self._head - entry.start)
        at = max(0, entry.start - self._head)
        part = entry.voice[skip : skip + len(out) - at]
        out[at : at + len(part)] += part

    def _unroll(self, end: int) -> None:
        """Turn the repeats that begin before ``end`` into entries; lift late starts to the play head."""
        for loop in self._loops:
            loop.next_start = max(loop.next_start, self._head)
            while loop.next_start < min(end, loop.until):
                self._begin(loop.next_start, loop.voice, loop.group)
                loop.next_start += loop.every
        self._loops = [loop for loop in self._loops if loop.next_start < loop.until]

    def _clear(self, group: Group, from_sample: int) -> None:
        self._entries = [e for e in self._entries if e.group is not group or e.start < from_sample]
        for loop in self._loops:
            if loop.group is group:
                loop.until = min(loop.until, from_sample)

    def _silence(self) -> None:
        self._loops.clear()
        fade = round(FADE_S * self.rate_hz)
        ramp = np.linspace(1.0, 0.0, fade, dtype=np.float32)
        fading = []
        for entry in self._entries:
            if entry.start < self._head:
                rest = entry.voice[self._head - entry.start :][:fade]
                fading.append(_Entry(self._head, rest * ramp[: len(rest)], entry.group))
        self._entries = fading


def _limit(out: Voice) -> None:
    """Bend samples above ``KNEE`` so that none reaches 1; continuous in value and slope."""
    level = np.abs(out)
    if level.size == 0 or float(level.max()) <= KNEE:
        return
    over = level > KNEE
    room = 1.0 - KNEE
    bent = KNEE + room * np.tanh((level[over] - KNEE) / room)
    out[over] = np.sign(out[over]) * np.minimum(bent, np.float32(0.999))
