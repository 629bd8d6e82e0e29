"""Streaming filters for a sled's position, 20 Hz to 1 kHz: one sample at a time, or many at once.

``add_many`` gives bit for bit what ``add`` gives for each sample in turn, however a stream is cut. What is
summed is therefore summed in whole ticks of a tenth of a micrometre and of a microsecond, where the order of
adding makes no difference.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator

import numpy as np

from kiosk.motion.samples import FloatArray

VELOCITY_WINDOW_S = 0.1
MIN_WINDOW_SAMPLES = 3
MEDIAN_SAMPLES = 3
NOISE_BLOCK = 25
NOISE_BLOCKS = 12
SURE_BLOCKS = 4
"""From so many on the estimate is within 40 % of the truth."""

STILL_BAND_MM = 6.0
LOOK = 64
"""Samples that are passed over together where none of them leaves the band."""

TICKS_PER_S, TICKS_PER_MM = 1e7, 1e4
"""Their ratio gives m/s."""

EDGE_TICKS = 2
"""Rounding must not put a sample at the very edge of the window now in, now out."""

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
        if len(last) < MEDIAN_SAMPLES:
            return None
        value = median_of_three(last[0][1], last[1][1], last[2][1])
        t_middle_s = last[1][0]
        del last[0]
        return t_middle_s, value

    def add_many(self, t_s: FloatArray, position_mm: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Middle times and medians, ``(m,)`` each; m is less than n by the samples that fill the median."""
        t = np.concatenate(([item[0] for item in self._last], t_s))
        x = np.concatenate(([item[1] for item in self._last], position_mm))
        self._last = list(zip(t[-2:].tolist(), x[-2:].tolist(), strict=True))
        a, b, c = x[:-2], x[1:-1], x[2:]
        return t[1:-1], np.maximum(np.minimum(a, b), np.minimum(np.maximum(a, b), c))


class SlopeFilter:
    """Least-squares line through the samples of the last ``window_s`` (at least three).

    ``centre_s`` and ``mean_mm`` are the time and position to which ``slope_mps`` belongs: half a window ago.
    """

    def __init__(self, window_s: float = VELOCITY_WINDOW_S) -> None:
        self._window = round(window_s * TICKS_PER_S) + EDGE_TICKS
        self._points: deque[tuple[int, int]] = deque()
        self._origin = 0
        self._sums = (0, 0, 0, 0)
        self.slope_mps = 0.0
        self.centre_s = 0.0
        self.mean_mm = 0.0

    def add(self, t_s: float, position_mm: float) -> None:
        """Take one sample; times must increase."""
        points = self._points
        if not points:
            self._origin = round(t_s * TICKS_PER_S)
        t, x = round(t_s * TICKS_PER_S) - self._origin, round(position_mm * TICKS_PER_MM)
        points.append((t, x))
        st, sx, stt, stx = self._sums
        st, sx, stt, stx = st + t, sx + x, stt + t * t, stx + t * x
        while len(points) > MIN_WINDOW_SAMPLES and points[0][0] < t - self._window:
            t0, x0 = points.popleft()
            st, sx, stt, stx = st - t0, sx - x0, stt - t0 * t0, stx - t0 * x0
        self._sums = (st, sx, stt, stx)
        n = len(points)
        spread = n * stt - st * st
        self.slope_mps = float(n * stx - st * sx) / float(spread) if spread > 0 else 0.0
        self.centre_s = t_s - (n * t - st) / n / TICKS_PER_S
        self.mean_mm = sx / n / TICKS_PER_MM

    def add_many(self, t_s: FloatArray, position_mm: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Slopes in m/s, centres in s and means in mm, ``(n,)`` each, n at least 1.

        The sums overflow and nobody minds: what is computed from them fits, so it is exact modulo 2^64.
        """
        if not self._points:
            self._origin = round(float(t_s[0]) * TICKS_PER_S)
        old = len(self._points)
        t = np.concatenate(
            (
                np.array([p[0] for p in self._points], dtype=np.int64),
                np.rint(t_s * TICKS_PER_S).astype(np.int64) - self._origin,
            )
        )
        x = np.concatenate(
            (
                np.array([p[1] for p in self._points], dtype=np.int64),
                np.rint(position_mm * TICKS_PER_MM).astype(np.int64),
            )
        )
        index = np.arange(old, len(t))
        left = np.searchsorted(t, t[old:] - self._window)
        left = np.maximum(np.minimum(left, index - (MIN_WINDOW_SAMPLES - 1)), 0)
        n = index + 1 - left
        totals = np.zeros((4, len(t) + 1), dtype=np.int64)
        for row, values in enumerate((t, x, t * t, t * x)):
            np.cumsum(values, out=totals[row, 1:])
        st, sx, stt, stx = totals[:, old + 1 :] - totals[:, left]
        spread = n * stt - st * st
        slopes = np.zeros(len(n))
        np.divide(n * stx - st * sx, spread, out=slopes, where=spread > 0)
        centres = t_s - (n * t[old:] - st) / n / TICKS_PER_S
        means = sx / n / TICKS_PER_MM
        self._keep(t[left[-1] :].tolist(), x[left[-1] :].tolist())
        self.slope_mps, self.centre_s, self.mean_mm = (float(v[-1]) for v in (slopes, centres, means))
        return slopes, centres, means

    def _keep(self, t: list[int], x: list[int]) -> None:
        self._points = deque(zip(t, x, strict=True))
        self._sums = (
            sum(t),
            sum(x),
            sum(a * a for a in t),
            sum(a * b for a, b in zip(t, x, strict=True)),
        )


class NoiseMeter:
    """Standard deviation of the sample noise in mm, from third differences: blind to motion and glitches."""

    def __init__(self) -> None:
        self._recent: list[float] = []
        self._block: list[float] = []
        self._blocks: deque[float] = deque(maxlen=NOISE_BLOCKS)
        self.noise_mm = 0.0

    @property
    def sure(self) -> bool:
        """Whether enough was seen to rely on the estimate."""
        return len(self._blocks) >= SURE_BLOCKS

    def add(self, position_mm: float) -> None:
        """Take one raw sample."""
        recent = self._recent
        if len(recent) == 3:
            a, b, c = recent
            self._block.append(abs(position_mm - 3.0 * c + 3.0 * b - a))
            del recent[0]
            if len(self._block) == NOISE_BLOCK:
                self._close(sorted(self._block)[NOISE_BLOCK // 2])
                self._block.clear()
        recent.append(position_mm)

    def add_many(self, position_mm: FloatArray) -> FloatArray:
        """The noise after each of the samples, ``(n,)`` in mm."""
        x = np.concatenate((self._recent, position_mm))
        differences = np.abs(x[3:] - 3.0 * x[2:-1] + 3.0 * x[1:-2] - x[:-3])
        values = np.concatenate((self._block, differences))
        whole = len(values) // NOISE_BLOCK
        blocks = values[: whole * NOISE_BLOCK].reshape(whole, NOISE_BLOCK)
        middles = np.partition(blocks, NOISE_BLOCK // 2)[:, NOISE_BLOCK // 2]
        levels = np.concatenate(([self.noise_mm], self._close_many(middles)))
        # The last value of a block is that of the sample which completes it.
        left = values[whole * NOISE_BLOCK :].tolist()
        first = len(position_mm) - len(left) - (whole - 1) * NOISE_BLOCK - 1
        lengths = [len(position_mm)]
        if whole:
            lengths = [first, *[NOISE_BLOCK] * (whole - 1), len(left) + 1]
        self._recent, self._block = x[-3:].tolist(), left
        return np.repeat(levels, lengths)

    def _close_many(self, middles: FloatArray) -> FloatArray:
        """The noise after each of ``(m,)`` blocks, given the middles of their differences; ``(m,)`` in mm."""
        few = max(0, NOISE_BLOCKS - 1 - len(self._blocks))
        levels = [self._close(middle) for middle in middles[:few].tolist()]
        if len(middles) <= few:
            return np.array(levels)
        known = list(self._blocks)[1 - NOISE_BLOCKS :]
        blocks = np.concatenate((known, middles[few:] * _THIRD_DIFFERENCE))
        ranked = np.sort(np.lib.stride_tricks.sliding_window_view(blocks, NOISE_BLOCKS), axis=1)
        later = (ranked[:, NOISE_BLOCKS // 2 - 1] + ranked[:, NOISE_BLOCKS // 2]) / 2.0
        self._blocks.extend(blocks[-NOISE_BLOCKS:].tolist())
        self.noise_mm = later.item(-1)
        return np.concatenate((levels, later))

    def _close(self, middle: float) -> float:
        self._blocks.append(middle * _THIRD_DIFFERENCE)
        ranked = sorted(self._blocks)
        half = len(ranked) // 2
        self.noise_mm = ranked[half] if len(ranked) % 2 else (ranked[half - 1] + ranked[half]) / 2.0
        return self.noise_mm


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

    def add_many(
        self, t_s: FloatArray, position_mm: FloatArray, noise_mm: FloatArray
    ) -> tuple[FloatArray, FloatArray]:
        """Seconds of stillness and level in mm, ``(n,)`` each, n at least 1."""
        band_mm = np.maximum(STILL_BAND_MM, 2.5 * noise_mm)
        since_s = float(t_s[0]) if self._since_s is None else self._since_s
        level_mm = float(position_mm[0]) if self._since_s is None else self.level_mm
        starts, levels = [0], [level_mm]
        for begin in _wandering(position_mm, band_mm, levels):
            part = slice(begin, begin + LOOK)
            pairs = zip(position_mm[part].tolist(), band_mm[part].tolist(), strict=True)
            for i, (x, band) in enumerate(pairs, begin):
                if abs(x - level_mm) > band:
                    level_mm = x
                    starts.append(i)
                    levels.append(x)
        sinces = [since_s, *t_s[starts[1:]].tolist()]
        lengths = np.diff([*starts, len(t_s)])
        still_s = t_s - np.repeat(sinces, lengths)
        self._since_s, self.level_mm, self.still_s = sinces[-1], levels[-1], float(still_s[-1])
        return still_s, np.repeat(levels, lengths)


def _wandering(position_mm: FloatArray, band_mm: FloatArray, levels: list[float]) -> Iterator[int]:
    """Begins of the pieces of ``LOOK`` samples that leave the band around the last level somewhere."""
    begins = np.arange(0, len(position_mm), LOOK)
    lows, highs = (f.reduceat(position_mm, begins).tolist() for f in (np.minimum, np.maximum))
    bands = np.minimum.reduceat(band_mm, begins).tolist()
    for begin, low, high, band in zip(begins.tolist(), lows, highs, bands, strict=True):
        if high - levels[-1] > band or levels[-1] - low > band:
            yield begin
