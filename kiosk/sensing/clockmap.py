"""From a device's clock to the host's monotonic time line, without believing the arrival of a single byte.

Bytes are never early, only late: an adapter hands them over in clusters (16 ms with common defaults), a
busy host wakes up late. So the smallest (arrival - device time) seen is the best guess of the offset between
the clocks, and a slow upward leak lets it follow a device whose clock runs a little slow.
"""

from __future__ import annotations

import numpy as np

from kiosk.motion.samples import FloatArray

LEAK = 200e-6
"""Upward drift of the estimate in s per s: twice the 100 ppm by which a cheap crystal may be off."""

SLEW = 0.01
"""The published offset follows the estimate no faster, so that velocities are bent by 1 % at most."""

MARGIN_S = 0.002
"""Samples are stamped this much before the latest possible moment: room for a better estimate."""


class ClockMap:
    """Device seconds to host monotonic seconds, never decreasing and never in the future."""

    def __init__(self) -> None:
        self._latest_s: float | None = None
        self._offset_s = 0.0
        self._last_device_s = 0.0
        self._floor_s = -np.inf

    def restart(self) -> None:
        """Forget the offset (the device's clock began anew); the host's time line still never runs back."""
        self._latest_s = None

    def to_host(self, device_s: FloatArray, arrived_s: float) -> FloatArray:
        """Host time in s for ``device_s``, never decreasing, read at ``arrived_s``; ``(n,)`` float64 each."""
        newest = float(device_s[-1])
        latest = arrived_s - newest
        if self._latest_s is None:
            self._offset_s = latest - MARGIN_S
            offsets = np.full(len(device_s), self._offset_s)
        else:
            passed = max(0.0, newest - self._last_device_s)
            latest = min(latest, self._latest_s + LEAK * passed)
            offsets = self._follow(device_s, latest, SLEW * passed)
        self._latest_s, self._last_device_s = latest, newest
        clipped = np.clip(device_s + offsets, min(self._floor_s, arrived_s), arrived_s)
        # A step back of the offset within one block must not turn time around.
        host: FloatArray = np.maximum.accumulate(clipped)
        self._floor_s = float(host[-1])
        return host

    def _follow(self, device_s: FloatArray, latest: float, most: float) -> FloatArray:
        """Offsets that lead from the old one towards the estimate, spread over the block."""
        old, wanted = self._offset_s, latest - MARGIN_S
        # Beyond the latest possible moment there is no choice but to step.
        self._offset_s = min(latest, old + min(most, max(-most, wanted - old)))
        span = [self._last_device_s, float(device_s[-1])]
        offsets: FloatArray = np.interp(device_s, span, [old, self._offset_s])
        return offsets
