"""Whether the sled rests and the sensor is quiet enough to take a point, and if not, why not."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from enum import Enum

import numpy as np

from kiosk.motion.filters import NoiseMeter
from kiosk.motion.samples import FloatArray, LinkNews, LinkState, SampleBlock, SampleFlag

STEADY_S = 1.0
"""Length of the window that must be quiet."""

MIN_SAMPLES = 20
FRESH_S = 0.25
LONGEST_GAP_S = 0.15
STILL_MM = 0.5
STILL_SHARE = 0.001
SPIKE = 12.0
"""Where the scale is not known yet, stillness is a share of the range seen so far; spikes in deviations."""

_BAD = SampleFlag.ILLEGAL_TRANSITION | SampleFlag.OVERSPEED


class Unsteady(Enum):
    """Why a point cannot be taken now; the value is the sentence."""

    NO_SIGNAL = "No sensor signal. Check the cable."
    WEAK = "The sensor's signal is weak. Clean the sensor and its reflector."
    RESTARTED = "The sensor has just restarted. Begin again with the first point."
    FAULTY = "The sensor reports reading errors. Check how it is fixed."
    GAPS = "Samples are missing. Check the cable."
    COLLECTING = "Hold still."
    MOVING = "The sled is moving. Let go and wait."
    NOISY = "The reading jumps. Check the sensor."


@dataclass(frozen=True)
class Steadiness:
    """How things stand.

    Attributes:
        why_not: None when a point may be taken.
        raw: newest reading in counts, None without a signal.
        spread_raw: half the width between the lowest and highest reading of the quiet time, counts.
        noise_raw: standard deviation of the sample noise, counts.
        steady_s: for how long it has been quiet; a point needs ``STEADY_S``.
        median_raw: what would be taken, counts; None when a point may not be taken.
    """

    why_not: Unsteady | None
    raw: float | None = None
    spread_raw: float = 0.0
    noise_raw: float = 0.0
    steady_s: float = 0.0
    median_raw: float | None = None


class SteadyWindow:
    """The last second of samples.

    Args:
        counts_per_mm: the sensor's scale, None when it is not known.
    """

    def __init__(self, counts_per_mm: float | None = None) -> None:
        self._scale = counts_per_mm
        self._noise = NoiseMeter()
        self._samples: deque[tuple[float, float]] = deque()
        self._link = LinkState.SEARCHING
        self._low, self._high = math.inf, -math.inf
        self._fault: Unsteady | None = None
        self._fault_s = -math.inf

    def hear(self, news: LinkNews) -> None:
        """Link news; anything but LIVE begins the window anew."""
        self._link = news.state
        if news.state is not LinkState.LIVE:
            self._samples.clear()

    def take(self, block: SampleBlock) -> None:
        """The next samples."""
        if block.t_s.size == 0:
            return
        self._look_for_faults(block)
        for t_s, raw in zip(block.t_s.tolist(), block.raw.tolist(), strict=True):
            if self._samples and t_s - self._samples[-1][0] > LONGEST_GAP_S:
                self._blame(Unsteady.GAPS, t_s)
            self._samples.append((t_s, raw))
            self._noise.add(raw)
        oldest_s = self._samples[-1][0] - STEADY_S - 1e-6
        while self._samples[0][0] < oldest_s:
            self._samples.popleft()
        self._low = min(self._low, float(block.raw.min()))
        self._high = max(self._high, float(block.raw.max()))

    def restarted(self, block: SampleBlock) -> bool:
        """Whether the sensor says in this block that it started anew."""
        return bool((block.flags & SampleFlag.RESTARTED).any())

    def look(self, now_s: float) -> Steadiness:
        """How things stand at ``now_s`` (host monotonic)."""
        if self._link is not LinkState.LIVE or not self._samples:
            return Steadiness(Unsteady.NO_SIGNAL)
        last_s, raw = self._samples[-1]
        if now_s - last_s > FRESH_S:
            return Steadiness(Unsteady.NO_SIGNAL)
        times = np.array([t_s for t_s, _ in self._samples])
        values = np.array([value for _, value in self._samples])
        noise = self._noise.noise_mm
        quiet_s = self._quiet_s(times, values, noise)
        quiet = values[times >= times[-1] - quiet_s]
        spread = float(quiet.max() - quiet.min()) / 2
        why_not = self._why_not(values, noise, quiet_s, last_s)
        median = float(np.median(values)) if why_not is None else None
        return Steadiness(why_not, raw, spread, noise, quiet_s, median)

    def _why_not(self, values: FloatArray, noise: float, quiet_s: float, last_s: float) -> Unsteady | None:
        if self._fault is not None and last_s - self._fault_s < STEADY_S:
            return self._fault
        still = self._still_raw(noise)
        if quiet_s < STEADY_S - LONGEST_GAP_S:
            third = max(1, len(values) // 3)
            drift = abs(float(np.median(values[-third:]) - np.median(values[:third])))
            if drift > still:
                return Unsteady.MOVING
            lone = float(np.abs(values - np.median(values)).max()) > max(still, SPIKE * noise)
            return Unsteady.NOISY if lone and len(values) >= MIN_SAMPLES else Unsteady.COLLECTING
        return Unsteady.COLLECTING if len(values) < MIN_SAMPLES else None

    def _quiet_s(self, times: FloatArray, values: FloatArray, noise: float) -> float:
        """For how long, looking back from now, every reading lies within the band around the newest ones."""
        band = max(self._still_raw(noise), 5.0 * noise)
        level = float(np.median(values[-max(5, len(values) // 4) :]))
        outside = np.flatnonzero(np.abs(values - level) > band)
        first = int(outside[-1]) + 1 if len(outside) else 0
        return float(times[-1] - times[first]) if first < len(times) else 0.0

    def _still_raw(self, noise: float) -> float:
        """Counts within which the sled counts as still."""
        if self._scale is not None:
            return max(STILL_MM * self._scale, noise)
        return max(2.0, STILL_SHARE * (self._high - self._low), noise)

    def _look_for_faults(self, block: SampleBlock) -> None:
        seen = SampleFlag(int(np.bitwise_or.reduce(block.flags)))
        t_s = float(block.t_s[-1])
        if seen & SampleFlag.RESTARTED:
            self._samples.clear()
            self._blame(Unsteady.RESTARTED, t_s)
        elif seen & _BAD:
            self._blame(Unsteady.FAULTY, t_s)
        elif seen & SampleFlag.WEAK_SIGNAL:
            self._blame(Unsteady.WEAK, t_s)
        elif block.lost:
            self._blame(Unsteady.GAPS, t_s)

    def _blame(self, fault: Unsteady, t_s: float) -> None:
        self._fault, self._fault_s = fault, t_s
