"""Believable snapshots of a set, built from curves: for pages and pictures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind, Phase, Repetition, Trust, TrustLevel, Verdict
from kiosk.motion.geometry import LegModel
from kiosk.motion.samples import FloatArray, LinkState
from kiosk.motion.tempo import TEMPO_PHASES, Tempo
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.snapshot import AlertView, Breath, Cue, Curves, Snapshot, Word, WorkoutState
from kiosk.training.truth import SensorTruth

NOW_S = 1000.0
LIMITS = Limits(depth_mm=150.0, lockout_mm=520.0)
TRAVEL_MM = 600.0
RACK_MM = 560.0
LOW_MM, HIGH_MM = 170.0, 502.0
LEG = LegModel.from_height(straight_mm=540.0)
TEMPO = Tempo(2, 1, 1, 1)

_WORDS = {
    Phase.ECCENTRIC: (Word.LOWER, Breath.IN),
    Phase.BOTTOM: (Word.HOLD, Breath.KEEP),
    Phase.CONCENTRIC: (Word.PUSH, Breath.OUT),
    Phase.TOP: (Word.HOLD, Breath.KEEP),
}


def path_mm(phase_s: FloatArray, tempo: Tempo = TEMPO) -> FloatArray:
    """Target position at seconds since the start of a lowering, repeating, ``(n,)`` float64."""
    lower, bottom, push, _top = (tempo.duration_s(phase) for phase in TEMPO_PHASES)
    u = np.mod(phase_s, tempo.cycle_s)
    down = 0.5 - 0.5 * np.cos(np.pi * np.clip(u / lower, 0, 1))
    up = 0.5 - 0.5 * np.cos(np.pi * np.clip((u - lower - bottom) / push, 0, 1))
    return np.asarray(HIGH_MM - (HIGH_MM - LOW_MM) * (down - up), dtype=np.float64)


def curves(now_s: float, into_s: float, deepen_mm: float = 0.0, until_s: float | None = None) -> Curves:
    """Trace of a person a little late and unsteady, and the path, ``into_s`` seconds into a cycle at now."""
    t_s = np.arange(now_s - 7.0, now_s if until_s is None else until_s, 0.005)
    phase_s = t_s - now_s + into_s + 10 * TEMPO.cycle_s
    wobble = 3.5 * np.sin(2 * np.pi * 0.9 * t_s) + 2.0 * np.sin(2 * np.pi * 1.7 * t_s)
    late = path_mm(phase_s - 0.07) + wobble
    pull = np.clip((t_s - (now_s - 0.9)) / 0.9, 0.0, 1.0) ** 2
    path_t_s = np.arange(now_s - 7.0, now_s + 5.0, 0.02)
    target = path_mm(path_t_s - now_s + into_s + 10 * TEMPO.cycle_s)
    return Curves(t_s, late + deepen_mm * pull, path_t_s, target)


def repetition(number: int, verdict: Verdict = Verdict.GOOD, counted: bool = True) -> Repetition:
    """A judged attempt."""
    start = NOW_S - 60.0 + 5.0 * number
    return Repetition(
        number=number,
        counted=counted,
        verdict=verdict,
        t_start_s=start,
        t_turn_s=start + 2.0,
        t_end_s=start + 4.0,
        rom_mm=HIGH_MM - LOW_MM,
        bottom_mm=LOW_MM,
        top_mm=HIGH_MM,
        eccentric_s=2.0,
        pause_s=1.0,
        concentric_s=1.0,
        top_s=1.0,
        mean_velocity_mps=0.33,
        peak_velocity_mps=0.5,
        peak_lowering_mps=0.3,
        depth_margin_mm=LOW_MM - LIMITS.depth_mm,
        lockout_margin_mm=LIMITS.lockout_mm - HIGH_MM,
    )


def cue_at(into_s: float, tempo: Tempo = TEMPO) -> Cue:
    """What to do ``into_s`` seconds into a cycle."""
    begin = 0.0
    for i, phase in enumerate(TEMPO_PHASES):
        length = tempo.duration_s(phase)
        if into_s < begin + length:
            word, breath = _WORDS[phase]
            done = (into_s - begin) / length
            following = TEMPO_PHASES[(i + 1) % 4]
            return Cue(word, phase, begin + length - into_s, done, breath, following)
        begin += length
    raise ValueError(f"{into_s:g} s is past the cycle of {tempo.cycle_s:g} s")


def lifting(into_s: float = 1.55, now_s: float = NOW_S, deepen_mm: float = 0.0) -> Snapshot:
    """Set 2 of 3, seven repetitions done, in the middle of a movement."""
    verdicts = [Verdict.GOOD] * 3 + [Verdict.SHORT] + [Verdict.GOOD] * 3
    drawn = curves(now_s, into_s, deepen_mm)
    position = float(drawn.position_mm[-1])
    return Snapshot(
        t_s=now_s,
        state=WorkoutState.LIFTING,
        link=LinkState.LIVE,
        truth=SensorTruth.LIVE,
        trust=Trust(TrustLevel.FULL),
        calibrated=True,
        fresh_until_s=now_s + 0.25,
        position_mm=position,
        knee_deg=LEG.flexion_deg(position),
        travel_mm=TRAVEL_MM,
        rack_mm=RACK_MM,
        limits=LIMITS,
        phase=Phase.ECCENTRIC,
        cue=cue_at(into_s),
        programme=PROGRAMMES[Goal.SIZE],
        set_number=2,
        reps_done=7,
        attempts=tuple(repetition(i + 1, verdict) for i, verdict in enumerate(verdicts)),
        sound_available=True,
        curves=drawn,
    )


def alert(kind: AlertKind, now_s: float = NOW_S) -> Snapshot:
    """Lifting with one alert on since a moment ago."""
    moments = {
        AlertKind.DEPTH: (1.85, -42.0),
        AlertKind.LOCKOUT: (4.1, 36.0),
        AlertKind.DROP: (0.9, -60.0),
        AlertKind.AHEAD: (1.7, -18.0),
        AlertKind.SIGNAL: (1.0, 0.0),
    }
    into_s, deepen_mm = moments[kind]
    return replace(lifting(into_s, now_s, deepen_mm), alerts=(AlertView(kind, now_s - 0.1),))


def link_lost(now_s: float = NOW_S) -> Snapshot:
    """The cable was pulled 1.4 s ago in the middle of a lowering."""
    return replace(
        lifting(1.2, now_s),
        state=WorkoutState.LINK_LOST,
        link=LinkState.LOST,
        link_reason="The sensor stopped answering",
        truth=SensorTruth.STALE,
        truth_reason="The sensor stopped answering",
        trust=Trust(TrustLevel.NONE, "The sensor stopped answering"),
        fresh_until_s=now_s - 1.15,
        position_mm=None,
        knee_deg=None,
        phase=Phase.UNKNOWN,
        cue=Cue(Word.NO_SIGNAL),
        alerts=(AlertView(AlertKind.SIGNAL, now_s - 1.15),),
        curves=curves(now_s, 1.2, until_s=now_s - 1.4),
        pause_reason="The sensor stopped answering. Your set is kept.",
    )


def resting_on_rack(now_s: float = NOW_S) -> Curves:
    """A still sled on its rack, without a path."""
    t_s = np.arange(now_s - 7.0, now_s, 0.005)
    still = np.full_like(t_s, RACK_MM)
    return Curves(t_s, still, np.empty(0), np.empty(0))


def armed(now_s: float = NOW_S) -> Snapshot:
    """The set waits for the sled to leave the rack."""
    return replace(
        lifting(0.0, now_s),
        state=WorkoutState.ARMED,
        position_mm=RACK_MM,
        knee_deg=8.0,
        phase=Phase.RACKED,
        cue=Cue(Word.UNRACK),
        reps_done=0,
        attempts=(),
        curves=resting_on_rack(now_s),
    )


def counting_in(now_s: float = NOW_S, remaining_s: float = 1.6) -> Snapshot:
    """The sled is off the rack; the first lowering starts soon."""
    t_s = np.arange(now_s - 7.0, now_s, 0.005)
    ready = RACK_MM + (HIGH_MM - RACK_MM) * np.clip((t_s - (now_s - 4.0)) / 1.2, 0.0, 1.0)
    path_t_s = np.arange(now_s - 1.4, now_s + 5.0, 0.02)
    target = np.where(path_t_s < now_s + remaining_s, HIGH_MM, path_mm(path_t_s - now_s - remaining_s))
    return replace(
        armed(now_s),
        state=WorkoutState.COUNTING_IN,
        position_mm=HIGH_MM,
        knee_deg=LEG.flexion_deg(HIGH_MM),
        phase=Phase.READY,
        cue=Cue(Word.GET_READY, None, remaining_s, 1.0 - remaining_s / 3.0),
        curves=Curves(t_s, ready, path_t_s, target),
    )


def paused(now_s: float = NOW_S) -> Snapshot:
    """Paused by touch at the top."""
    return replace(
        lifting(4.5, now_s),
        state=WorkoutState.PAUSED,
        cue=Cue(Word.PAUSED),
        pause_reason="Paused. Touch Resume when you are ready.",
    )


def uncalibrated(now_s: float = NOW_S) -> Snapshot:
    """A signal without a calibration: guided by time alone."""
    return replace(
        lifting(1.2, now_s),
        calibrated=False,
        truth=SensorTruth.UNCALIBRATED,
        trust=Trust(TrustLevel.NONE, "Not calibrated"),
        position_mm=None,
        knee_deg=None,
        travel_mm=None,
        rack_mm=None,
        limits=None,
        phase=Phase.UNKNOWN,
        attempts=(),
        reps_done=0,
        curves=Curves(),
    )
