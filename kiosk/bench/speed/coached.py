"""A sled that a real coach follows through an endless set, on a clock that only the bench moves."""

from __future__ import annotations

import numpy as np

from kiosk.motion.samples import FloatArray, LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.motion.tempo import Tempo
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.training.coach import Coach
from kiosk.training.programme import Goal, Programme
from kiosk.training.sled import Machine
from kiosk.training.snapshot import Snapshot

START_S = 1000.0
REPS = 24
SCRIPT_HZ = 200.0
"""The lifter's own rate; a faster sensor sees the same movement more often."""
STEP_S = 1 / 60
INTO_THE_SET_S = 16.0
"""Nothing is measured before the window is full and the person lifts."""
SIGNALS = ("smooth", "shaken", "square")
"""A lifter as simulated; the same with 1 mm of noise and 3 mm of 11 Hz from a rattling sled; a square wave
over the whole range, which no sled can do and which is the worst to draw."""


class CoachedSled:
    """``advance`` feeds the next samples to the coach and gives its snapshot.

    Raises:
        ValueError: the signal is none of ``SIGNALS``.
    """

    def __init__(self, rate_hz: float, signal: str = "shaken", seed: int = 1) -> None:
        machine = SimulatedMachine()
        self._machine = Machine(machine.calibration, machine.limits)
        self._t_s, self._position_mm = lifted(rate_hz, signal, seed)
        self._raw = machine.calibration.bottom_raw + self._position_mm / machine.calibration.mm_per_raw
        self._begin(START_S)

    def _begin(self, now_s: float) -> None:
        self._start_s = self.now_s = now_s
        self._next = 0
        self._coach = Coach(self._machine)
        self._coach.take(LinkNews(now_s, LinkState.LIVE, "The sensor answers"))
        self._coach.begin(Programme(Goal.OWN, 1, REPS, Tempo(2, 1, 1, 1), 60), now_s)
        for _ in range(round(INTO_THE_SET_S / STEP_S)):
            self.advance(STEP_S)

    def advance(self, seconds: float) -> Snapshot:
        """Move the clock on; after the last repetition the set begins again."""
        self.now_s += seconds
        end = int(np.searchsorted(self._t_s, self.now_s - self._start_s, side="right"))
        if end >= self._t_s.size:
            self._begin(self.now_s)
            return self.advance(seconds)
        chosen = slice(self._next, end)
        flags = np.full(end - self._next, int(SampleFlag.HOMED), dtype=np.uint8)
        self._coach.take(SampleBlock(self._start_s + self._t_s[chosen], self._raw[chosen], flags, self.now_s))
        self._next = end
        self._coach.tick(self.now_s)
        self._coach.outcomes()
        self._coach.sounds()
        return self._coach.snapshot(self.now_s, sound_available=True)

    def last(self, seconds: float) -> tuple[FloatArray, FloatArray]:
        """Times and positions ``(n,)`` in mm of the last seconds, as a plot without thinning keeps them."""
        begin = max(0, self._next - round(seconds / float(self._t_s[1] - self._t_s[0])))
        return self._t_s[begin : self._next], self._position_mm[begin : self._next]


def lifted(rate_hz: float, signal: str, seed: int) -> tuple[FloatArray, FloatArray]:
    """Times in s and positions in mm, ``(n,)`` each, of a set from the rack to the rack.

    Raises:
        ValueError: the signal is none of ``SIGNALS``.
    """
    if signal not in SIGNALS:
        raise ValueError(f"signal '{signal}' is unknown; allowed are {', '.join(SIGNALS)}")
    script = parse_script(f"rack 3; unrack; rep x{REPS}; rack")
    known_s, known_mm, _truth = trajectory(script, SimulatedMachine(), seed, SCRIPT_HZ)
    t_s = np.arange(known_s[0], known_s[-1], 1.0 / rate_hz)
    return t_s, _bent(np.interp(t_s, known_s, known_mm), t_s, signal, seed)


def _bent(position_mm: FloatArray, t_s: FloatArray, signal: str, seed: int) -> FloatArray:
    if signal == "shaken":
        noise_mm = np.random.default_rng(seed).normal(0.0, 1.0, position_mm.size)
        return position_mm + noise_mm + 3.0 * np.sin(2 * np.pi * 11.0 * t_s)
    if signal == "square":
        low, high = float(position_mm.min()), float(position_mm.max())
        return np.where(np.floor(t_s * 15.0) % 2 > 0, low, high)
    return position_mm
