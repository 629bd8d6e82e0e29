"""Streaming filters for a sled's position: constant cost for each sample, any rate from 20 Hz to 1 kHz."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

import numpy as np

VELOCITY_WINDOW_S = 0.1
MIN_WINDOW_SAMPLES = 3
IMPOSSIBLE_MPS = 3.5
GATE_SLACK_MM = 12.0
STEP_SAMPLES = 3
NOISE_BLOCK = 25
NOISE_BLOCKS = 8
STILL_BAND_MM = 6.0

_THIRD_DIFFERENCE = 1.0 / (0.6745 * math.sqrt(20.0))
"""Median of |third difference| of white noise to its standard deviation."""


def median_of_three(a: float, b: float, c: float) -> float:
    """The middle one of three values."""
    return max(min(a, b), min(max(a, b), c))


class Median3:
    """Median of the last three samples, stamped with the middle one's time (hence without delay)."""

    def __init__(self) -> None:
        self._last: list[tuple[float, float]] = []

    def add(self, t_s: float, position_mm: float) -> tuple[float, float] | None:
        """Middle time in s and median in mm; None for the first two samples."""
        last = self._last
        last.append((t_s, position_mm))
        if len(last) < STEP_SAMPLES:
            return None
        value = median_of_three(last[0][1], last[1][1], last[2][1])
        t_middle_s = last[1][0]
        del last[0]
        return t_middle_s, value


class SlopeFilter:
    """Least-squares line through the samples of the last ``window_s`` (at least three).

    ``centre_s`` and ``mean_mm`` are the time and position to which ``slope_mps`` belongs: half a window ago.
    """

    def __init__(self, window_s: float = VELOCITY_WINDOW_S) -> None:
        self._window_s = window_s
        self._points: deque[tuple[float, float]] = deque()
        self._origin_s = 0.0
        self._origin_mm = 0.0
        self._sums = [0.0, 0.0, 0.0, 0.0]
        self.slope_mps = 0.0
        self.centre_s = 0.0
        self.mean_mm = 0.0

    def add(self, t_s: float, position_mm: float) -> None:
        """Take one sample; times must increase."""
        points = self._points
        if not points or t_s - self._origin_s > 4.0:
            self._rebase(t_s, position_mm)
        points.append((t_s, position_mm))
        self._sum(t_s, position_mm, 1.0)
        oldest_s = t_s - self._window_s - 1e-9
        while len(points) > MIN_WINDOW_SAMPLES and points[0][0] < oldest_s:
            self._sum(*points.popleft(), -1.0)
        self._solve()

    def _sum(self, t_s: float, position_mm: float, sign: float) -> None:
        t, x = t_s - self._origin_s, position_mm - self._origin_mm
        sums = self._sums
        sums[0] += sign * t
        sums[1] += sign * x
        sums[2] += sign * t * t
        sums[3] += sign * t * x

    def _rebase(self, t_s: float, position_mm: float) -> None:
        # A near origin keeps the running sums exact over hours.
        self._origin_s, self._origin_mm = t_s, position_mm
        self._sums = [0.0, 0.0, 0.0, 0.0]
        for point in self._points:
            self._sum(*point, 1.0)

    def _solve(self) -> None:
        n = len(self._points)
        t, x, tt, tx = self._sums
        self.centre_s = self._origin_s + t / n
        self.mean_mm = self._origin_mm + x / n
        spread = tt - t * t / n
        self.slope_mps = (tx - t * x / n) / spread / 1000.0 if n > 1 and spread > 1e-12 else 0.0


@dataclass(frozen=True)
class Gated:
    """What the gate lets through: ``samples`` in order; ``step`` if they follow an impossible jump."""

    samples: tuple[tuple[float, float], ...] = ()
    step: bool = False


_NOTHING = Gated()


class GlitchGate:
    """Holds back impossible jumps; three consecutive samples that agree with each other are believed.

    The first sample is a jump like any other, so a stream never starts on a glitch.
    """

    def __init__(self) -> None:
        self._last: tuple[float, float] | None = None
        self._held: list[tuple[float, float]] = []

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


def _possible(before: tuple[float, float], after: tuple[float, float], noise_mm: float) -> bool:
    allowed = IMPOSSIBLE_MPS * 1000.0 * (after[0] - before[0]) + GATE_SLACK_MM + 4.0 * noise_mm
    return abs(after[1] - before[1]) <= allowed


class NoiseMeter:
    """Standard deviation of the sample noise in mm, from third differences: blind to motion and glitches."""

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=4)
        self._block: list[float] = []
        self._blocks: deque[float] = deque(maxlen=NOISE_BLOCKS)
        self.noise_mm = 0.0

    def add(self, position_mm: float) -> None:
        """Take one raw sample."""
        recent = self._recent
        recent.append(position_mm)
        if len(recent) < 4:
            return
        a, b, c, d = recent
        self._block.append(abs(d - 3.0 * c + 3.0 * b - a))
        if len(self._block) == NOISE_BLOCK:
            self._blocks.append(float(np.median(self._block)) * _THIRD_DIFFERENCE)
            self._block.clear()
            self.noise_mm = float(np.median(self._blocks))


class StillClock:
    """For how long the smoothed position has stayed within a few mm of one level."""

    def __init__(self) -> None:
        self._since_s: float | None = None
        self.level_mm = 0.0
        self.still_s = 0.0

    def add(self, t_s: float, position_mm: float, noise_mm: float) -> None:
        """Take one smoothed position."""
        band_mm = max(STILL_BAND_MM, 2.5 * noise_mm)
        if self._since_s is None or abs(position_mm - self.level_mm) > band_mm:
            self._since_s, self.level_mm = t_s, position_mm
        self.still_s = t_s - self._since_s


@dataclass(slots=True)
class Point:
    """One filtered sample.

    Attributes:
        now_s: time of the newest raw sample.
        t_s, position_mm: middle time and value of the median of three.
        low_mm, high_mm: level below and above which the last two medians both lie (robust extremes):
            ``low_mm`` is the larger of the two, ``high_mm`` the smaller.
        centre_s, mean_mm, velocity_mps: least-squares line over the window.
        still_s, level_mm: for how long, and where, the sled has been still.
        noise_mm: standard deviation of the raw samples.
    """

    now_s: float
    t_s: float
    position_mm: float
    low_mm: float
    high_mm: float
    centre_s: float
    mean_mm: float
    velocity_mps: float
    still_s: float
    level_mm: float
    noise_mm: float

    def mirrored(self) -> Point:
        """The same seen from the other end of the rail."""
        return Point(
            self.now_s,
            self.t_s,
            -self.position_mm,
            -self.high_mm,
            -self.low_mm,
            self.centre_s,
            -self.mean_mm,
            -self.velocity_mps,
            self.still_s,
            -self.level_mm,
            self.noise_mm,
        )


class FilterChain:
    """Median, slope, stillness and noise in one step; ``restart`` forgets everything but the noise."""

    def __init__(self) -> None:
        self._noise = NoiseMeter()
        self.restart()

    @property
    def noise_mm(self) -> float:
        """Standard deviation of the raw samples so far."""
        return self._noise.noise_mm

    def restart(self) -> None:
        """Forget the past samples (after a gap or a jump)."""
        self._median = Median3()
        self._slope = SlopeFilter()
        self._still = StillClock()
        self._previous_mm: float | None = None

    def add(self, t_s: float, position_mm: float) -> Point | None:
        """Filter one believed sample; None while the median fills."""
        self._noise.add(position_mm)
        middle = self._median.add(t_s, position_mm)
        if middle is None:
            return None
        t_middle_s, median_mm = middle
        previous_mm = median_mm if self._previous_mm is None else self._previous_mm
        self._previous_mm = median_mm
        slope, noise_mm = self._slope, self._noise.noise_mm
        slope.add(t_middle_s, median_mm)
        self._still.add(slope.centre_s, slope.mean_mm, noise_mm)
        return Point(
            t_s,
            t_middle_s,
            median_mm,
            max(previous_mm, median_mm),
            min(previous_mm, median_mm),
            slope.centre_s,
            slope.mean_mm,
            slope.slope_mps,
            self._still.still_s,
            self._still.level_mm,
            noise_mm,
        )
