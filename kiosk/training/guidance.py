"""From the state and the pacer to the one word of the live page, and to the beats."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Phase, PhaseChange
from kiosk.motion.pacer import Pacer, next_phase
from kiosk.motion.samples import FloatArray
from kiosk.motion.set_metrics import band_share
from kiosk.motion.tempo import TEMPO_PHASES, Tempo
from kiosk.training.cues import Beat, BeatPlan, CountIn, SoundCue
from kiosk.training.snapshot import Breath, Cue, Word, WorkoutState

COUNT_IN_S = 3.0
BEAT_HORIZON_S = 30.0
SETTLED_BEAT_S = 0.06
"""A beat this close is about to sound and is left alone."""

MARGIN_SHARE = 0.05
MIN_MARGIN_MM = 12.0
"""The target path turns this far inside the limits."""

_WORDS = {
    Phase.ECCENTRIC: (Word.LOWER, Breath.IN),
    Phase.BOTTOM: (Word.HOLD, Breath.KEEP),
    Phase.CONCENTRIC: (Word.PUSH, Breath.OUT),
    Phase.TOP: (Word.HOLD, Breath.KEEP),
}


@dataclass(frozen=True)
class TargetRange:
    """Where the target path turns, in mm."""

    bottom_mm: float
    top_mm: float

    @classmethod
    def inside(cls, limits: Limits) -> TargetRange:
        """A little inside the limits: 5 % of the range, at least 12 mm."""
        margin_mm = max(MIN_MARGIN_MM, MARGIN_SHARE * limits.range_mm)
        return cls(limits.depth_mm + margin_mm, limits.lockout_mm - margin_mm)


class Guidance:
    """Count-in, target path and word. ``free`` means that nothing is measured: the path runs on its own."""

    def __init__(self, tempo: Tempo, target: TargetRange, free: bool) -> None:
        self._pacer = Pacer(tempo, target.bottom_mm, target.top_mm)
        self._free = self._always_free = free
        self._range_mm = target.top_mm - target.bottom_mm
        self._plan: tuple[Beat, ...] = ()
        self._start_s: float | None = None

    @property
    def running(self) -> bool:
        """Whether a path is led."""
        return self._pacer.running

    def count_in(self, now_s: float) -> list[SoundCue]:
        """Count 3, 2, 1 from now; a second call while counting changes nothing."""
        if self._start_s is not None:
            return []
        self._start_s = now_s + COUNT_IN_S
        return [CountIn(now_s + i, 3 - i) for i in range(3)]

    def counted_in(self, now_s: float) -> bool:
        """Whether the count is over."""
        return self._start_s is not None and now_s >= self._start_s

    def start(self, now_s: float, position_mm: float | None) -> None:
        """Ask for the first lowering."""
        self._start_s, self._free = None, self._always_free
        self._pacer.start(now_s, position_mm)

    def start_free(self, now_s: float) -> None:
        """Lead by time alone until it is held or started anew."""
        self.start(now_s, None)
        self._free = True

    def hold(self) -> list[SoundCue]:
        """Stop leading; nothing more is heard."""
        self._start_s = None
        self._pacer.stop()
        self._plan = ()
        return [BeatPlan(())]

    def follow(self, change: PhaseChange) -> None:
        """The person's own turning points lead."""
        self._pacer.follow(change.phase, change.t_s)

    def advance(self, now_s: float) -> list[SoundCue]:
        """Move with time; returns a new plan of beats when it changed."""
        if self._free and self._pacer.running:
            self._run_free(now_s)
        self._pacer.advance(now_s)
        horizon_s = now_s + BEAT_HORIZON_S
        due_s = now_s + SETTLED_BEAT_S
        plan = tuple(
            Beat(beat.t_s, beat.phase, beat.turn, beat.last)
            for beat in self._pacer.beats(now_s, horizon_s)
            if beat.t_s > due_s
        )
        known = tuple(beat for beat in self._plan if beat.t_s > due_s)
        self._plan = plan
        return [BeatPlan(plan)] if plan != known else []

    def path_mm(self, t_s: FloatArray, now_s: float) -> FloatArray:
        """Target path ``(n,)`` in mm at ``(n,)`` times, NaN where there is none."""
        return self._pacer.path_mm(t_s, now_s)

    def band_share(self, t_s: FloatArray, position_mm: FloatArray, now_s: float) -> float | None:
        """Share 0..1 of samples ``(n,)`` within the band around the path; None without a path."""
        if self._free or not self._pacer.running or not t_s.size:
            return None
        return band_share(position_mm, self._pacer.path_mm(t_s, now_s), self._range_mm)

    def cue(self, state: WorkoutState, now_s: float, target_reached: bool) -> Cue:
        """Word, seconds and breath at ``now_s``."""
        if state is WorkoutState.COUNTING_IN and self._start_s is not None:
            left_s = max(0.0, self._start_s - now_s)
            return Cue(Word.GET_READY, remaining_s=left_s, fraction=1 - left_s / COUNT_IN_S)
        if state is WorkoutState.LIFTING and target_reached:
            return Cue(Word.RACK, breath=Breath.KEEP)
        if state in (WorkoutState.LIFTING, WorkoutState.LINK_LOST) and self._pacer.running:
            pace = self._pacer.pace(now_s)
            word, breath = _WORDS[pace.phase]
            return Cue(word, pace.phase, pace.remaining_s, pace.fraction, breath, next_phase(pace.phase))
        return Cue(_STILL_WORDS.get(state, Word.UNRACK))

    def _run_free(self, now_s: float) -> None:
        """Without a sensor the prescription itself plays the person, always on time."""
        for _ in TEMPO_PHASES:
            pace = self._pacer.pace(now_s)
            if not pace.waiting:
                return
            begun = pace.fraction > 0
            self._pacer.follow(next_phase(pace.phase) if begun else pace.phase, now_s)


_STILL_WORDS = {
    WorkoutState.COUNTING_IN: Word.GET_READY,
    WorkoutState.PAUSED: Word.PAUSED,
    WorkoutState.LINK_LOST: Word.NO_SIGNAL,
}

PAST_S = 8.0
AHEAD_S = 6.0
PATH_STEP_S = 0.025


def path_times(now_s: float) -> FloatArray:
    """Times ``(m,)`` float64 at which the path is drawn, on a fixed grid so that it does not shimmer."""
    first = int(np.ceil((now_s - PAST_S) / PATH_STEP_S))
    count = round((PAST_S + AHEAD_S) / PATH_STEP_S)
    return np.arange(first, first + count, dtype=np.float64) * PATH_STEP_S
