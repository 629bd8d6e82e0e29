"""A script as movement: all at once for replay faster than real time, or stretch by stretch for playing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from kiosk.motion.samples import FloatArray
from kiosk.sensing.simulator.lifter import Lifter, Stretch, Truth
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import Script

RATES_HZ = range(20, 501)
_IDLE_S = 1.0


class Trajectory(NamedTuple):
    """``t_s`` and ``position_mm`` ``(n,)`` float64 at an even rate from 0 s, and what happened."""

    t_s: FloatArray
    position_mm: FloatArray
    truth: tuple[Truth, ...]


def play(script: Script, machine: SimulatedMachine, seed: int, rate_hz: float) -> Iterator[Stretch]:
    """Stretches without end: an endless script repeats, any other is followed by standing still."""
    lifter = Lifter(machine, seed, check_rate(rate_hz))
    while True:
        for action in script.actions:
            yield lifter.perform(action)
        while not script.endless:
            yield lifter.idle(_IDLE_S)


def trajectory(script: Script, machine: SimulatedMachine, seed: int, rate_hz: float) -> Trajectory:
    """One pass of the script, equal for equal arguments. ValueError for a rate outside 20 to 500 Hz."""
    lifter = Lifter(machine, seed, check_rate(rate_hz))
    stretches = [lifter.perform(action) for action in script.actions]
    return Trajectory(
        np.concatenate([stretch.t_s for stretch in stretches]),
        np.concatenate([stretch.position_mm for stretch in stretches]),
        tuple(stretch.truth for stretch in stretches if stretch.truth is not None),
    )


def check_rate(rate_hz: float) -> float:
    """The rate itself, or ValueError naming what is allowed."""
    if not RATES_HZ[0] <= rate_hz <= RATES_HZ[-1]:
        raise ValueError(f"rate of {rate_hz:g} Hz; allowed are {RATES_HZ[0]} to {RATES_HZ[-1]}")
    return rate_hz
