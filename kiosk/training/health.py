"""How the sensor does, as one frozen value for a page that staff look at."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from kiosk.motion.samples import LineHealth
from kiosk.training.truth import STAFF_CODES, SensorTruth, TruthChanged

BRIEF_S = 0.5
"""A fault shorter than this was none for anybody: a line that has just come back is weighed for so long."""

LAST_FAULTS = 20
_HARMLESS = (SensorTruth.BOOT, SensorTruth.CONNECTING, SensorTruth.LIVE)


@dataclass(frozen=True)
class FaultNote:
    """A fault and when it began (host monotonic s)."""

    t_s: float
    truth: SensorTruth
    code: str
    reason: str


@dataclass(frozen=True)
class AlertDelay:
    """From the sample that raised a red alert to its paint, in ms: of the newest, and the longest so far."""

    newest_ms: float
    most_ms: float

    def with_newest(self, delay_ms: float) -> AlertDelay:
        """After one more alert."""
        return AlertDelay(delay_ms, max(self.most_ms, delay_ms))


@dataclass(frozen=True)
class SensorHealth:
    """Everything staff may want to know of the sensor.

    Attributes:
        truth, code, reason: what is known now.
        line: rate, jitter, bad frames and gaps; None when the source is no line.
        noise_mm: standard deviation of the position, None when not calibrated.
        off_rack_mm: how far the racked sled lay from its place at the last look, None before one.
        faults: the last ones, newest first.
        alert: how long the paint of a red alert took, None before one.
    """

    truth: SensorTruth
    code: str
    reason: str
    line: LineHealth | None
    noise_mm: float | None
    off_rack_mm: float | None
    faults: tuple[FaultNote, ...]
    alert: AlertDelay | None = None


class FaultLog:
    """Remembers the last faults."""

    def __init__(self) -> None:
        self._notes: deque[FaultNote] = deque(maxlen=LAST_FAULTS)
        self._open = False

    def note(self, change: TruthChanged) -> None:
        """What is known changed; only faults are kept."""
        if self._open and change.t_s - self._notes[0].t_s < BRIEF_S:
            self._notes.popleft()
        self._open = change.truth not in _HARMLESS
        if self._open:
            code = STAFF_CODES.get(change.truth, "")
            self._notes.appendleft(FaultNote(change.t_s, change.truth, code, change.reason))

    @property
    def notes(self) -> tuple[FaultNote, ...]:
        """Newest first."""
        return tuple(self._notes)
