"""The first thing every position meets: jumps that no sled with a weight on it can make are held back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.motion.samples import FloatArray

IMPOSSIBLE_MPS = 3.5
GATE_SLACK_MM = 12.0
STEP_SAMPLES = 3
SENSELESS_MM = 1e6
"""A position a kilometre away is no position."""

Sample = tuple[float, float]
BoolArray = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Gated:
    """What the gate lets through: ``samples`` in order; ``step`` if they follow an impossible jump."""

    samples: tuple[Sample, ...] = ()
    step: bool = False


_NOTHING = Gated()


class GlitchGate:
    """Holds back impossible jumps; three consecutive samples that agree with each other are believed.

    So one glitch, or a burst of two that agree, never gets through. The first sample is a jump like any
    other, so a stream never starts on a glitch.
    """

    def __init__(self) -> None:
        self._last: Sample | None = None
        self._held: list[Sample] = []

    @property
    def open(self) -> bool:
        """Whether the latest sample was let through and nothing is held back."""
        return self._last is not None and not self._held

    def add(self, t_s: float, position_mm: float, noise_mm: float) -> Gated:
        """Judge one sample; times must increase."""
        sample = (t_s, position_mm)
        if self._last is not None and _possible(self._last, sample, noise_mm):
            self._last = sample
            self._held.clear()
            return Gated((sample,))
        held = self._held
        if held and not _possible(held[-1], sample, noise_mm):
            held.clear()
        held.append(sample)
        if len(held) < STEP_SAMPLES:
            return _NOTHING
        believed = Gated(tuple(held), step=self._last is not None)
        self._last = sample
        held.clear()
        return believed

    def passed(self, t_s: float, position_mm: float) -> None:
        """An open gate has let a run of samples through that ended with this one."""
        self._last = (t_s, position_mm)


def _possible(before: Sample, after: Sample, noise_mm: float) -> bool:
    allowed = IMPOSSIBLE_MPS * 1000.0 * (after[0] - before[0]) + GATE_SLACK_MM + 4.0 * noise_mm
    return abs(after[1] - before[1]) <= allowed


def suspects(t_s: FloatArray, position_mm: FloatArray) -> BoolArray:
    """``(n,)``: which samples the gate might hold back if they came through an open gate, whatever the noise.

    The first of a block is always one, since its predecessor is not known here.
    """
    found = np.ones(len(t_s), dtype=np.bool_)
    allowed_mm = IMPOSSIBLE_MPS * 1000.0 * np.diff(t_s) + GATE_SLACK_MM
    np.greater(np.abs(np.diff(position_mm)), allowed_mm, out=found[1:])
    return found


def sensible(t_s: FloatArray, position_mm: FloatArray) -> BoolArray:
    """``(n,)``: times and positions that are numbers, and no position a kilometre away."""
    result: BoolArray = np.isfinite(t_s) & (np.abs(position_mm) <= SENSELESS_MM)
    return result


def advancing(t_s: FloatArray, sound: BoolArray, last_s: float) -> BoolArray:
    """``(n,)``: times later than ``last_s`` and than that of every sound sample before them."""
    newest = np.maximum.accumulate(np.concatenate(([last_s], np.where(sound, t_s, -np.inf))))
    result: BoolArray = t_s > newest[:-1]
    return result


def usable(t_s: FloatArray, position_mm: FloatArray, last_s: float) -> BoolArray:
    """``(n,)``: samples whose position is sensible and whose time advances."""
    sound = sensible(t_s, position_mm)
    return sound & advancing(t_s, sound, last_s)
