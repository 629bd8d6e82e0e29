"""Which sample is heard at which moment of the host's monotonic clock."""

from __future__ import annotations

JUMP_S = 0.05
"""Reports further off than this are outliers, until ``JUMP_COUNT`` of them come in a row."""

JUMP_COUNT = 5
_SLOWEST_GAIN = 0.01


class AudioClock:
    """Follows the sound device: a slow average of what the audio callback reports.

    A single report is off by some milliseconds, so the average is slow; the device's crystal and the host's
    drift apart by some millionths, which it still follows. Written by the audio thread alone; readers get
    one float, which is replaced as a whole.
    """

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self.restart()

    def restart(self) -> None:
        """Forget the device; the first report of the next one is taken as it is."""
        self._origin_s = 0.0
        self._reports = 0
        self._jumps = 0

    @property
    def known(self) -> bool:
        """Whether there was a report since the start."""
        return self._reports > 0

    def observe(self, sample_index: int, heard_s: float) -> None:
        """The device reports that ``sample_index`` is heard at host monotonic ``heard_s``."""
        origin_s = heard_s - sample_index / self._rate_hz
        if self.known and abs(origin_s - self._origin_s) > JUMP_S:
            self._jumps += 1
            if self._jumps < JUMP_COUNT:
                return
            self._reports = 0
        self._jumps = 0
        self._reports += 1
        gain = max(_SLOWEST_GAIN, 1.0 / self._reports)
        self._origin_s += gain * (origin_s - self._origin_s)

    def index_at(self, t_s: float) -> int:
        """Sample heard at ``t_s`` (host monotonic); may be negative or already rendered."""
        return round((t_s - self._origin_s) * self._rate_hz)
