"""From a device's clock to the host's monotonic time line, without believing the arrival of a single byte.

Bytes are never early, only late: an adapter hands them over in clusters (16 ms with common defaults), a
busy host wakes up late. So the smallest (arrival - device time) seen is the best guess of the offset between
the clocks, and a slow upward leak lets it follow a device whose clock runs a little slow.
"""

from __future__ import annotations

import numpy as np

from kiosk.motion.samples import FloatArray

LEAK = 200e-6
"""Upward drift of the offset in s per s: twice the 100 ppm by which a cheap crystal may be off."""


class ClockMap:
    """Device seconds to host monotonic seconds, never decreasing and never in the future."""

    def __init__(self) -> None:
        self._offset_s: float | None = None
        self._last_device_s = 0.0
        self._floor_s = -np.inf

    def restart(self) -> None:
        """Forget the offset (the device's clock began anew); the host's time line still never runs back."""
        self._offset_s = None

    def to_host(self, device_s: FloatArray, arrived_s: float) -> FloatArray:
        """Host time in s for ``device_s``, never decreasing, read at ``arrived_s``; ``(n,)`` float64 each."""
        newest = float(device_s[-1])
        offset = arrived_s - newest
        if self._offset_s is not None:
            leaked = self._offset_s + LEAK * max(0.0, newest - self._last_device_s)
            offset = min(offset, leaked)
        self._offset_s = offset
        self._last_device_s = newest
        host: FloatArray = np.clip(device_s + offset, min(self._floor_s, arrived_s), arrived_s)
        self._floor_s = float(host[-1])
        return host
