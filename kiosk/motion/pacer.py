"""The target path and its beats. The person leads: it waits at every hold and starts anew at every turn.

A moving phase is two parabolas (constant acceleration, then constant deceleration):
height 2*p^2 in the first half, 1 - 2*(1 - p)^2 in the second, p the share of the phase.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from kiosk.motion.events import Phase
from kiosk.motion.samples import FloatArray
from kiosk.motion.tempo import TEMPO_PHASES, Tempo

HISTORY_S = 12.0
MAX_AHEAD_S = 30.0
BEAT_S = 1.0
MIN_GLIDE_S = 0.5
"""A shorter hold does not pull the path to its height: that would be a jump."""

SLOW_PUSH_S = 2.0
QUICK_PUSH_S = 1.0
MISSED_PUSHES = 2
LATE_SHARE = 0.25
"""A push prescribed at 2 s or more that took a quarter longer, twice running, is asked for in 1 s from then
on: when the weight gets hard to control, a quicker push is better than helping with other muscles."""

_MOVES = (Phase.ECCENTRIC, Phase.CONCENTRIC)


def next_phase(phase: Phase) -> Phase:
    """The tempo phase after this one; ValueError when it is none of the four."""
    return TEMPO_PHASES[(TEMPO_PHASES.index(phase) + 1) % len(TEMPO_PHASES)]


@dataclass(frozen=True)
class PathSegment:
    """One phase of the path from ``t0_s`` to ``t1_s``, between two heights in mm."""

    t0_s: float
    t1_s: float
    from_mm: float
    to_mm: float


def heights_mm(segments: Sequence[PathSegment], t_s: FloatArray) -> FloatArray:
    """Height ``(n,)`` in mm at ``(n,)`` rising times, NaN before the first segment.

    A segment rules from its start until the first start of a later one; it is flat after its end.
    """
    height = np.full(t_s.shape, np.nan)
    rows = np.array([(one.t0_s, one.t1_s, one.from_mm, one.to_mm) for one in segments])
    begins = np.searchsorted(t_s, rows[:, 0])
    ends = np.minimum.accumulate(np.append(begins, t_s.size)[::-1])[-2::-1]
    counts = np.maximum(ends - begins, 0)
    first = t_s.size - int(counts.sum())
    t0_s, t1_s, from_mm, to_mm = np.repeat(rows, counts, axis=0).T
    share = np.clip((t_s[first:] - t0_s) / np.maximum(t1_s - t0_s, 1e-9), 0.0, 1.0)
    curve = np.where(share < 0.5, 2 * share**2, 1 - 2 * (1 - share) ** 2)
    height[first:] = from_mm + (to_mm - from_mm) * curve
    return height


@dataclass(frozen=True)
class PaceBeat:
    """A click due at ``t_s``: first of its phase (``turn``), or the last before a turn (``last``)."""

    t_s: float
    phase: Phase
    turn: bool
    last: bool


@dataclass(frozen=True)
class Pace:
    """Where the prescription stands: phase asked for, seconds left and share done (0..1).

    ``waiting`` means that the path stands still until the person moves or arrives.
    """

    phase: Phase
    remaining_s: float
    fraction: float
    waiting: bool


class Pacer:
    """Target path between ``bottom_mm`` and ``top_mm`` for one tempo.

    ``start`` begins with a lowering, ``follow`` hears of the person's real phases, ``advance`` of time.
    """

    def __init__(self, tempo: Tempo, bottom_mm: float, top_mm: float) -> None:
        self._prescribed = tempo
        self._tempo = tempo
        self._push_since_s: float | None = None
        self._missed = 0
        self._bottom_mm = bottom_mm
        self._top_mm = top_mm
        self._phase = Phase.TOP
        self._anchor_s = 0.0
        self._from_mm = top_mm
        self._person_moves = False
        self._running = False
        self._past: deque[PathSegment] = deque()

    @property
    def running(self) -> bool:
        """Whether there is a path at all."""
        return self._running

    @property
    def tempo(self) -> Tempo:
        """What is asked for now: the prescription, or with a push of 1 s once pushes of 2 s grew too slow."""
        return self._tempo

    def start(self, t_s: float, position_mm: float | None = None) -> None:
        """Ask for a lowering at ``t_s``; the first stroke is blended from where the sled really is."""
        self._running = True
        self._tempo = self._prescribed
        self._push_since_s, self._missed = None, 0
        self._past.clear()
        self._phase = Phase.ECCENTRIC
        self._anchor_s = t_s
        self._from_mm = self._top_mm if position_mm is None else position_mm
        self._person_moves = False

    def stop(self) -> None:
        """No target any more."""
        self._running = False
        self._past.clear()

    def follow(self, phase: Phase, t_s: float) -> None:
        """The person entered ``phase``: the path goes on from there, at once.

        The phase before the one asked for is no news: the person merely has not moved on yet.
        """
        if not self._running or phase not in TEMPO_PHASES:
            return
        # The turn may have happened just before the hold was over, and be known only now.
        begins_asked_move = phase is self._phase and phase in _MOVES and not self._person_moves
        turns = phase is not self._phase and next_phase(phase) is not self._phase
        if begins_asked_move or turns:
            self._enter(phase, t_s, by_person=True)
        self._time_push(phase, t_s)

    def _time_push(self, phase: Phase, t_s: float) -> None:
        """Fall back to a quick push after two slow ones; the path so far stays as it was."""
        if phase is Phase.CONCENTRIC:
            self._push_since_s = t_s
            return
        began_s, self._push_since_s = self._push_since_s, None
        asked_s = self._tempo.concentric_s
        if began_s is None or asked_s is None or asked_s < SLOW_PUSH_S:
            return
        self._missed = self._missed + 1 if t_s - began_s > (1.0 + LATE_SHARE) * asked_s else 0
        if self._missed >= MISSED_PUSHES:
            self._tempo = replace(self._tempo, concentric_s=QUICK_PUSH_S)

    def advance(self, now_s: float) -> None:
        """A hold that is over asks for the next move; a move that is over waits for the person."""
        if not self._running:
            return
        end_s = self._anchor_s + self._tempo.duration_s(self._phase)
        if self._phase not in _MOVES and now_s >= end_s:
            self._enter(next_phase(self._phase), end_s, by_person=False)

    def pace(self, now_s: float) -> Pace:
        """What is asked for at ``now_s``. A move that nobody began yet shows its full time."""
        duration_s = self._tempo.duration_s(self._phase)
        if self._waits_for_move(now_s):
            return Pace(self._phase, duration_s, 0.0, waiting=True)
        elapsed_s = now_s - self._anchor_s
        fraction = 1.0 if duration_s <= 0 else min(1.0, max(0.0, elapsed_s / duration_s))
        late = elapsed_s > duration_s
        return Pace(self._phase, min(duration_s, max(0.0, duration_s - elapsed_s)), fraction, waiting=late)

    def path_mm(self, t_s: FloatArray, now_s: float) -> FloatArray:
        """Target height ``(n,)`` in mm at ``(n,)`` rising times, past as it was and future as it is planned.

        NaN before the path began.
        """
        if not self._running or not t_s.size:
            return np.full(t_s.shape, np.nan)
        return heights_mm((*self._past, *self._plan(now_s, float(t_s[-1]))), t_s)

    def beats(self, now_s: float, horizon_s: float) -> tuple[PaceBeat, ...]:
        """Clicks from ``now_s`` to ``horizon_s`` that can be known now, in time order.

        Beyond a hold only its ending turn is known: whether the person then moves is theirs to decide.
        """
        if not self._running or self._waits_for_move(now_s):
            return ()
        found: list[PaceBeat] = []
        phase, start_s = self._phase, self._anchor_s
        for _ in range(2):
            duration_s = self._tempo.duration_s(phase)
            found += self._phase_beats(phase, start_s, duration_s)
            start_s, phase = start_s + duration_s, next_phase(phase)
            if phase in _MOVES:
                found.append(PaceBeat(start_s, phase, turn=True, last=False))
                break
        return tuple(beat for beat in found if now_s <= beat.t_s <= horizon_s)

    @staticmethod
    def _phase_beats(phase: Phase, start_s: float, duration_s: float) -> list[PaceBeat]:
        count = int(np.ceil(duration_s / BEAT_S - 1e-6))
        return [
            PaceBeat(start_s + i * BEAT_S, phase, turn=i == 0, last=i > 0 and i == count - 1)
            for i in range(count)
        ]

    def _waits_for_move(self, now_s: float) -> bool:
        return self._phase in _MOVES and not self._person_moves and now_s >= self._anchor_s

    def _enter(self, phase: Phase, t_s: float, by_person: bool) -> None:
        reached_mm = float(self.path_mm(np.array([t_s]), t_s)[0])
        for segment in self._plan(t_s, t_s):
            self._past.append(segment)
        while self._past and self._past[0].t1_s < t_s - HISTORY_S:
            self._past.popleft()
        self._phase = phase
        self._anchor_s = t_s
        self._person_moves = by_person and phase in _MOVES
        # A turn known to be before the start goes on from where the start found the sled.
        if np.isfinite(reached_mm):
            self._from_mm = reached_mm

    def _goal_mm(self, phase: Phase) -> float:
        return self._bottom_mm if phase in (Phase.ECCENTRIC, Phase.BOTTOM) else self._top_mm

    def _plan(self, now_s: float, horizon_s: float) -> list[PathSegment]:
        """The present segment and those after it up to the horizon; what waits starts no earlier than now."""
        start_s = max(now_s, self._anchor_s) if self._waits_for_move(now_s) else self._anchor_s
        phase, from_mm = self._phase, self._from_mm
        segments: list[PathSegment] = []
        if start_s > self._anchor_s:
            segments.append(PathSegment(self._anchor_s, start_s, from_mm, from_mm))
        horizon_s = min(horizon_s, now_s + MAX_AHEAD_S)
        while True:
            duration_s = self._tempo.duration_s(phase)
            end_s = start_s + duration_s
            to_mm = self._goal_mm(phase) if duration_s >= MIN_GLIDE_S else from_mm
            segments.append(PathSegment(start_s, end_s, from_mm, to_mm))
            if phase is self._phase and phase in _MOVES:
                end_s = max(end_s, now_s)
            start_s, phase, from_mm = end_s, next_phase(phase), to_mm
            if start_s > horizon_s:
                return segments
