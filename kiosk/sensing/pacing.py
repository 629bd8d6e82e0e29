"""Times for the samples of a sensor that sends at an even pace and tells no time of its own."""

from __future__ import annotations

import numpy as np

from kiosk.motion.samples import FloatArray

_PHASE_GAIN = 0.1
_PERIOD_GAIN = 0.01
_PERIOD_SPAN = 20.0
"""The period may drift this many times either way from the declared one; beyond it is no signal."""

_LAG_S = 0.05
"""Samples are stamped at most this much before they arrived."""

_PAUSE_PERIODS = 5.0
_PAUSE_S = 0.1


class PacedClock:
    """A phase-locked clock: follows the arrivals, evens out their jitter, never runs back or ahead of them.

    Args:
        rate_hz: declared samples a second; the true rate is found from the arrivals.
    """

    def __init__(self, rate_hz: float) -> None:
        self._declared_s = self._period_s = 1.0 / rate_hz
        self._last_s: float | None = None

    def stamp(self, count: int, missing: int, arrived_s: float) -> FloatArray:
        """Times ``(count,)`` float64 of samples read at ``arrived_s``, ``missing`` ones before them."""
        times: FloatArray
        last_s = self._last_s
        pause_s = max(_PAUSE_S, _PAUSE_PERIODS * self._period_s)
        if last_s is None or arrived_s - last_s > pause_s + (count + missing) * self._period_s:
            first_s = arrived_s - (count - 1) * self._period_s
            if last_s is not None:
                first_s = min(arrived_s, max(last_s, first_s))
            times = np.linspace(first_s, arrived_s, count)
        else:
            steps = count + missing
            newest_s = self._follow(last_s, steps, arrived_s)
            step_s = (newest_s - last_s) / steps
            times = newest_s - step_s * np.arange(count - 1.0, -1.0, -1.0)
        self._last_s = float(times[-1])
        return times

    def _follow(self, last_s: float, steps: int, arrived_s: float) -> float:
        expected_s = last_s + steps * self._period_s
        early_s = arrived_s - expected_s
        self._period_s += _PERIOD_GAIN * early_s / steps
        low_s, high_s = self._declared_s / _PERIOD_SPAN, self._declared_s * _PERIOD_SPAN
        self._period_s = min(high_s, max(low_s, self._period_s))
        newest_s = max(expected_s + _PHASE_GAIN * early_s, arrived_s - _LAG_S)
        return max(last_s, min(arrived_s, newest_s))
