"""Hands finished sets to the store's writer thread; a demonstration keeps nothing."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from types import TracebackType

from kiosk.storage.writer import SaveFile, SaveSet, SaveWorkout, StoreWriter
from kiosk.training.outcomes import Outcome, WorkoutBegan
from kiosk.training.snapshot import SetRecord

_log = logging.getLogger(__name__)


class Keeper:
    """Context manager around the writer. A fault of the disk is logged once and never stops coaching."""

    def __init__(self, folder: Path, keep: bool) -> None:
        self._writer = StoreWriter(folder, on_error=self._failed) if keep else None
        self._workout = 0

    def __enter__(self) -> Keeper:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is not None:
            self._writer.close()

    def keep(self, outcome: Outcome) -> None:
        """Store what must last: the start of a workout and every finished set."""
        if self._writer is None:
            return
        match outcome:
            case WorkoutBegan(_, programme):
                self._workout += 1
                self._writer.submit(SaveWorkout(self._workout, programme, time.time()))
            case SetRecord():
                self._writer.submit(SaveSet(self._workout, outcome, time.time()))

    def keep_file(self, job: SaveFile) -> None:
        """Write a file through the writer thread, such as a black box. A demonstration writes none."""
        if self._writer is not None:
            self._writer.submit(job)

    @staticmethod
    def _failed(sentence: str) -> None:
        _log.error("%s", sentence)
