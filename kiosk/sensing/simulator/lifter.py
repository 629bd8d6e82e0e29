"""The person: performs actions, tires over a set, trembles, and is never twice the same."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from kiosk.motion.events import Phase
from kiosk.motion.samples import FloatArray
from kiosk.motion.tempo import Tempo
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.profiles import EDGE_MMPS, SMOOTH, Profile, Timing, push, suited
from kiosk.sensing.simulator.script import (
    Action,
    Lean,
    Move,
    Partial,
    Pause,
    Rack,
    Rep,
    RepKind,
    SetTempo,
    Stroke,
    Unrack,
)

_KEEP_INSIDE_MM = 11.0
_KEEP_WITHIN = 0.105
"""An ordinary repetition turns at least 11 mm inside the limits and within 10.5 % of the range of them."""

_LIFT_OFF_MM = 6.0
_SHORTEST_HOLD_S = 0.06
_FAST_PEAK_MMPS = 1350.0
_REPS_TO_TIRED = 12.0
_HAND_MMPS = 220.0
"""Mean speed at which an empty sled is moved by hand."""


@dataclass(frozen=True)
class Truth:
    """What really happened, in seconds of the simulation and mm.

    Attributes:
        event: unrack, rep, partial, pause, lean, stroke, move or rack.
        set_number: 1-based, 0 before the first unracking. ``number``: attempt in the set, 0 where none.
        kind: of a repetition (:class:`RepKind`), otherwise empty.
        t_start_s, t_end_s: visible movement (0.05 m/s) of a repetition or partial, else the whole action.
        t_turn_s: lowest point. ``bottom_mm``, ``top_mm``: lowest point, and highest (of the push).
    """

    event: str
    set_number: int
    number: int
    kind: str
    t_start_s: float
    t_turn_s: float
    t_end_s: float
    bottom_mm: float
    top_mm: float


@dataclass(frozen=True, eq=False)
class Stretch:
    """One performed action: ``t_s``, ``position_mm`` ``(n,)`` float64; ``truth`` None for a mere hold."""

    t_s: FloatArray
    position_mm: FloatArray
    truth: Truth | None


@dataclass(frozen=True, eq=False)
class _Piece:
    seconds: float
    to_mm: float
    tremor_mm: float
    profile: Profile = SMOOTH


class Lifter:
    """Performs actions, sampled at ``rate_hz``; equal seeds and actions give equal movement at any rate."""

    def __init__(self, machine: SimulatedMachine, seed: int, rate_hz: float) -> None:
        self._machine = machine
        self._rate_hz = rate_hz
        self._random = np.random.default_rng(seed)
        self._tempo = Tempo(2, 1, 1, 1)
        self._t_s = 0.0
        self._sample = 0
        self._mm = machine.rack_mm
        self._tremor_mm = 0.0
        self._set = 0
        self._reps = 0
        self._tones_hz: FloatArray = self._random.uniform(6.0, 10.0, 4)
        self._phases: FloatArray = self._random.uniform(0.0, 2.0 * math.pi, 4)

    def perform(self, action: Action) -> Stretch:
        """Do one action from where the person is now."""
        match action:
            case SetTempo(tempo):
                self._tempo = tempo
                return Stretch(np.empty(0), np.empty(0), None)
            case Rack(seconds):
                return self._play(self._rack(seconds), "rack")
            case Unrack(seconds):
                self._set, self._reps = self._set + 1, 0
                return self._play(self._unrack(seconds), "unrack")
            case Rep(kind, amount):
                self._reps += 1
                return self._play(self._rep(kind, amount), "rep", kind)
            case Partial() | Lean() | Pause() | Stroke() | Move():
                return self._play(self._lesser(action), type(action).__name__.lower())

    def _lesser(self, action: Partial | Lean | Pause | Stroke | Move) -> list[_Piece]:
        match action:
            case Stroke():
                return self._stroke()
            case Move(mm, seconds):
                return self._move(mm, seconds)
            case Partial(share):
                return self._partial(share)
            case Lean(mm):
                return self._lean(mm)
            case Pause(seconds):
                return [_Piece(seconds, self._mm, self._tremor_mm)]

    def idle(self, seconds: float) -> Stretch:
        """Stay where one is, with nothing to tell."""
        stretch = self._play([_Piece(seconds, self._mm, self._tremor_mm)], "pause")
        return Stretch(stretch.t_s, stretch.position_mm, None)

    @property
    def _fatigue(self) -> float:
        return min(1.2, max(0.0, (self._reps - 1) / (_REPS_TO_TIRED - 1)))

    def _about(self, value: float, share: float) -> float:
        return value * float(np.clip(self._random.normal(1.0, share), 1.0 - 2 * share, 1.0 + 2 * share))

    def _hold(self, seconds: float, mm: float, tremor_mm: float) -> _Piece:
        return _Piece(max(_SHORTEST_HOLD_S, seconds), mm, tremor_mm)

    def _rack(self, seconds: float) -> list[_Piece]:
        rack = self._machine.rack_mm
        if self._mm == rack:
            return [_Piece(seconds, rack, 0.0)]
        over = rack + _LIFT_OFF_MM
        return [_Piece(self._about(1.3, 0.05), over, 0.4), _Piece(0.4, rack, 0.0), _Piece(seconds, rack, 0.0)]

    def _unrack(self, seconds: float) -> list[_Piece]:
        over, start = self._machine.rack_mm + _LIFT_OFF_MM, self._machine.top_mm
        handles = self._hold(self._about(0.6, 0.2), over, 0.25)
        lower = _Piece(self._about(1.4, 0.05), start, 0.25)
        return [_Piece(0.5, over, 0.3), handles, lower, _Piece(seconds, start, 0.2)]

    def _lean(self, mm: float) -> list[_Piece]:
        away = self._mm + (mm if self._mm >= self._machine.rack_mm else -mm)
        stay = self._hold(float(self._random.uniform(0.5, 2.0)), away, 0.2)
        return [
            _Piece(0.4, away, 0.2),
            stay,
            _Piece(0.5, self._mm, self._tremor_mm),
            _Piece(0.5, self._mm, 0.0),
        ]

    def _move(self, mm: float, seconds: float) -> list[_Piece]:
        """The empty sled, by hand: smoothly, and not beyond a stop."""
        end = min(self._machine.travel_mm, max(0.0, mm))
        way = abs(end - self._mm)
        return [_Piece(max(0.3, way / _HAND_MMPS), end, 0.0), _Piece(seconds, end, 0.0)]

    def _stroke(self) -> list[_Piece]:
        rack, top = self._machine.rack_mm, self._machine.travel_mm
        out = [_Piece(0.5, rack + _LIFT_OFF_MM, 0.0), _Piece(1.8, 0.0, 0.0), _Piece(0.5, 0.0, 0.0)]
        return [*out, _Piece(1.8, top, 0.0), _Piece(0.5, top, 0.0), _Piece(0.8, rack, 0.0)]

    def _partial(self, share: float) -> list[_Piece]:
        start = self._mm
        low = start - share * self._machine.range_mm
        shape, down = suited(SMOOTH, start - low, self._about(share * self._tempo.eccentric_s, 0.05))
        rise, up = suited(SMOOTH, start - low, self._about(max(0.5, share * self._push_s()), 0.05))
        pieces = [_Piece(down.total_s, low, 0.3, shape), self._hold(0.1, low, 0.25)]
        pieces.append(_Piece(up.total_s, start, 0.3, rise))
        return [*pieces, self._hold(self._tempo.top_s, start, 0.2)]

    def _rep(self, kind: RepKind, amount: float) -> list[_Piece]:
        bottom, top = self._turning_points(kind, amount)
        down, lower = self._lowering(kind, bottom)
        effort = 0.15 + 0.7 * min(1.0, self._fatigue)
        profile, up = suited(push(effort), top - bottom, self._about(self._push_s(), 0.03))
        still = 0.2 + 0.1 * min(1.0, self._fatigue)
        dwell_s = self._about(self._tempo.bottom_s, 0.05) - down.tail_s - up.lead_s
        rest_s = (
            self._about(self._tempo.top_s * (1.0 + 1.5 * self._fatigue**2), 0.05) - up.tail_s - down.lead_s
        )
        pieces = [*lower, self._hold(dwell_s, bottom, still)]
        if kind is RepKind.BOUNCE:
            pieces = [*lower, _Piece(0.11, bottom + amount, 0.3), _Piece(0.11, bottom, 0.3)]
        if kind is RepKind.STALL:
            pieces += self._failed_push(bottom, bottom + amount * (top - bottom))
        shaking = 0.25 + 0.65 * min(1.0, self._fatigue)
        half = _Piece(up.total_s, top, still, profile)
        return [*pieces, *_with_tremor(half, bottom, shaking), self._hold(rest_s, top, still)]

    def _failed_push(self, bottom: float, stuck: float) -> list[_Piece]:
        rise, sink = self._about(1.4, 0.1), self._about(1.5, 0.1)
        stay = self._hold(self._about(1.5, 0.1), stuck, 0.3)
        return [_Piece(rise, stuck, 0.6), stay, _Piece(sink, bottom, 0.3), _Piece(0.8, bottom, 0.3)]

    def _lowering(self, kind: RepKind, bottom: float) -> tuple[Timing, list[_Piece]]:
        distance = self._mm - bottom
        if kind is RepKind.FAST:
            seconds = SMOOTH.peak * distance / _FAST_PEAK_MMPS
            return Timing(seconds, 0.0, 0.0), [_Piece(seconds, bottom, 0.25)]
        share = 0.7 if kind is RepKind.BOUNCE else 1.0
        profile, down = suited(SMOOTH, distance, self._about(share * self._tempo.eccentric_s, 0.03))
        return down, [_Piece(down.total_s, bottom, 0.25, profile)]

    def _push_s(self) -> float:
        slower: float = 1.0 + 0.33 * self._fatigue**1.5
        return slower * self._tempo.duration_s(Phase.CONCENTRIC)

    def _turning_points(self, kind: RepKind, amount: float) -> tuple[float, float]:
        machine = self._machine
        near, far = _KEEP_INSIDE_MM, _KEEP_WITHIN * machine.range_mm
        drift = 6.0 * self._fatigue
        low = machine.bottom_mm + drift + float(self._random.normal(0.0, 3.0))
        high = machine.top_mm - 0.7 * drift + float(self._random.normal(0.0, 2.5))
        bottom = min(machine.depth_limit_mm + far, max(machine.depth_limit_mm + near, low))
        top = min(machine.lockout_limit_mm - near, max(machine.lockout_limit_mm - far, high))
        if kind is RepKind.DEEP:
            bottom = machine.depth_limit_mm - amount
        elif kind is RepKind.LOCKED:
            top = machine.lockout_limit_mm + amount
        elif kind is RepKind.SHORT:
            bottom = top - amount * machine.range_mm
        return bottom, top

    def _play(self, pieces: list[_Piece], event: str, kind: RepKind | None = None) -> Stretch:
        ends = self._t_s + np.cumsum([piece.seconds for piece in pieces])
        begins = np.concatenate(([self._t_s], ends[:-1]))
        stop = math.ceil(float(ends[-1]) * self._rate_hz - 1e-6)
        t_s = np.arange(self._sample, max(stop, self._sample)) / self._rate_hz
        smooth = np.full_like(t_s, self._mm)
        levels = np.array([self._tremor_mm, *(piece.tremor_mm for piece in pieces)])
        for piece, begin, end in zip(pieces, begins, ends, strict=True):
            inside = (t_s >= begin) & (t_s < end)
            share = (t_s[inside] - begin) / max(piece.seconds, 1e-9)
            smooth[inside] = self._mm + (piece.to_mm - self._mm) * piece.profile.at(share)
            smooth[t_s >= end] = piece.to_mm
            self._mm = piece.to_mm
        tremor = np.interp(t_s, np.concatenate(([self._t_s], ends)), levels) * self._shake(t_s)
        truth = self._truth(event, kind, t_s, smooth, smooth + tremor)
        self._t_s, self._sample, self._tremor_mm = float(ends[-1]), self._sample + len(t_s), float(levels[-1])
        return Stretch(t_s, smooth + tremor, truth)

    def _shake(self, t_s: FloatArray) -> FloatArray:
        tones = np.sin(2.0 * math.pi * np.outer(t_s, self._tones_hz) + self._phases)
        shake: FloatArray = tones @ np.array([0.4, 0.3, 0.2, 0.1])
        return shake

    def _truth(
        self, event: str, kind: RepKind | None, t_s: FloatArray, smooth: FloatArray, position_mm: FloatArray
    ) -> Truth | None:
        if len(t_s) < 2:
            return None
        begin, end, turn = 0, len(t_s) - 1, int(np.argmin(position_mm))
        highest = float(position_mm.max())
        if event in ("rep", "partial"):
            speed = np.gradient(smooth) * self._rate_hz
            # A tempo so slow that nothing moves at 0.05 m/s still has a beginning and an end.
            begin = int(np.flatnonzero(speed < -min(EDGE_MMPS, 0.5 * float(-speed.min())))[0])
            highest = float(position_mm[turn:].max())
            end = int(np.flatnonzero(speed > min(EDGE_MMPS, 0.5 * float(speed.max())))[-1])
        number = self._reps if event == "rep" else 0
        return Truth(
            event,
            self._set,
            number,
            "" if kind is None else kind.value,
            float(t_s[begin]),
            float(t_s[turn]),
            float(t_s[end]),
            float(position_mm[turn]),
            highest,
        )


def _with_tremor(piece: _Piece, start_mm: float, shaking_mm: float) -> list[_Piece]:
    """The same movement cut in the middle of its time, where the trembling is strongest."""
    way = piece.profile.way
    middle = len(way) // 2
    reached, grid = float(way[middle]), np.linspace(0.0, 1.0, len(way))
    first = np.interp(grid / 2.0, grid, way) / reached
    second = (np.interp(0.5 + grid / 2.0, grid, way) - reached) / (1.0 - reached)
    place = start_mm + reached * (piece.to_mm - start_mm)
    speed = piece.profile.speed
    return [
        _Piece(piece.seconds / 2, place, shaking_mm, Profile(first, speed)),
        _Piece(piece.seconds / 2, piece.to_mm, piece.tremor_mm, Profile(second, speed)),
    ]
