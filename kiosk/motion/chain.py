"""All filters in one step: believed samples in, points or stretches of points out."""

from __future__ import annotations

import numpy as np

from kiosk.motion.filters import Median3, NoiseMeter, SlopeFilter, StillClock
from kiosk.motion.points import Point, Stretch
from kiosk.motion.samples import FloatArray

LAST = 4
"""Of so many samples one may be wrong, or a burst of two: what three of them agree on is so."""


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
        self._last_mm: list[float] = []

    def measure(self, position_mm: FloatArray) -> FloatArray:
        """The noise after each of ``(n,)`` believed samples, ``(n,)`` in mm; they are filtered later."""
        return self._noise.add_many(position_mm)

    def add(self, t_s: float, position_mm: float) -> Point | None:
        """Filter one believed sample; None while the median fills."""
        self._noise.add(position_mm)
        return self.add_measured(t_s, position_mm, self._noise.noise_mm)

    def add_measured(self, t_s: float, position_mm: float, noise_mm: float) -> Point | None:
        """As :meth:`add`, for a sample of which the noise is known."""
        last_mm = [*self._last_mm[-3:], position_mm]
        self._last_mm = last_mm
        middle = self._median.add(t_s, position_mm)
        if middle is None:
            return None
        t_middle_s, median_mm = middle
        _, high_mm, low_mm, _ = sorted(last_mm if len(last_mm) == LAST else [last_mm[0], *last_mm])
        slope = self._slope
        slope.add(t_middle_s, median_mm)
        self._still.add(slope.centre_s, slope.mean_mm, noise_mm)
        return Point(
            t_s,
            t_middle_s,
            median_mm,
            low_mm,
            high_mm,
            slope.centre_s,
            slope.mean_mm,
            slope.slope_mps,
            self._still.still_s,
            self._still.level_mm,
            noise_mm,
        )

    def add_many(self, t_s: FloatArray, position_mm: FloatArray) -> Stretch:
        """Filter ``(n,)`` believed samples, n at least 3; each point is that of :meth:`add`."""
        return self.add_many_measured(t_s, position_mm, self._noise.add_many(position_mm))

    def add_many_measured(self, t_s: FloatArray, position_mm: FloatArray, noise_mm: FloatArray) -> Stretch:
        """As :meth:`add_many`, for samples of which the noise is known."""
        t_middle_s, median_mm = self._median.add_many(t_s, position_mm)
        new = len(median_mm)
        noise_mm = noise_mm[-new:]
        low_mm, high_mm = self._extremes(position_mm, new)
        velocity_mps, centre_s, mean_mm = self._slope.add_many(t_middle_s, median_mm)
        still_s, level_mm = self._still.add_many(centre_s, mean_mm, noise_mm)
        return Stretch(
            t_s[-new:],
            t_middle_s,
            median_mm,
            low_mm,
            high_mm,
            centre_s,
            mean_mm,
            velocity_mps,
            still_s,
            level_mm,
            noise_mm,
        )

    def _extremes(self, position_mm: FloatArray, n: int) -> tuple[FloatArray, FloatArray]:
        """Robust lowest and highest at each of the latest ``n`` samples, ``(n,)`` in mm."""
        x = np.concatenate((self._last_mm[-3:], position_mm))
        self._last_mm = x[-LAST:].tolist()
        x = np.concatenate((x[:1], x))[-(n + LAST - 1) :]
        a, b, c, d = (x[k : k + n] for k in range(LAST))
        third = np.maximum(np.minimum(a, b), np.minimum(c, d))
        second = np.minimum(np.maximum(a, b), np.maximum(c, d))
        return np.maximum(third, second), np.minimum(third, second)
