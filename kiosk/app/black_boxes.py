"""Keeps the last minute of the sensor's bytes each time something goes wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.storage.jobs import SaveFile
from kiosk.training.outcomes import Outcome
from kiosk.training.truth import SensorTruth, TruthChanged

FOLDER = "black-boxes"
KEEP_FILES = 20
APART_S = 30.0
"""Faults closer together than this share a box: it holds a minute, so nothing of them is missed."""

_FAULTS = frozenset(SensorTruth) - {
    *(SensorTruth.BOOT, SensorTruth.CONNECTING, SensorTruth.LIVE, SensorTruth.UNCALIBRATED),
}


class BlackBoxes:
    """Takes outcomes; hands files to whoever writes them without waiting.

    Args:
        capture: content of a box for a reason; empty when there is nothing to keep.
        keep: takes the file.
    """

    def __init__(self, capture: Callable[[str], bytes], keep: Callable[[SaveFile], None]) -> None:
        self._capture = capture
        self._keep = keep
        self._heard = False
        self._waiting = ""
        self._kept_s: float | None = None

    def note(self, outcome: Outcome) -> None:
        """Something happened; a fault after the sensor was once heard is kept."""
        if not isinstance(outcome, TruthChanged):
            return
        if outcome.truth is SensorTruth.LIVE:
            self._heard = True
        elif outcome.truth in _FAULTS and (self._heard or outcome.truth is SensorTruth.WRONG_DEVICE):
            self._waiting = f"{outcome.truth.value}: {outcome.reason}"

    def check(self, now_s: float) -> None:
        """Keep what waits, when the last box is not too young."""
        if not self._waiting or (self._kept_s is not None and now_s - self._kept_s < APART_S):
            return
        reason, self._waiting, self._kept_s = self._waiting, "", now_s
        content = self._capture(reason)
        if content:
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
            self._keep(SaveFile(FOLDER, f"{stamp}.jsonl", content, KEEP_FILES))
