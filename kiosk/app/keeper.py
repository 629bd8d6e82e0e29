"""Hands finished sets to the store's writer thread; a demonstration keeps nothing."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

from kiosk.motion.samples import SampleBlock, SledItem, joined
from kiosk.storage.jobs import Job, SaveFile, SaveLoad, SaveSet, SaveWorkout
from kiosk.storage.staff_settings import SettingsBook
from kiosk.storage.store import SetTags
from kiosk.storage.writer import StoreWriter, Upkeep
from kiosk.training.keeping import NOTHING_KEPT, Keeping, KeepingView
from kiosk.training.outcomes import LoadTold, Outcome, StateChanged, WorkoutBegan
from kiosk.training.snapshot import SetRecord, WorkoutState
from kiosk.training.staff_machine import MachineFacts

MOST_SAMPLES = 600_000
"""Ten minutes at 1,000 samples a second; of a longer set the raw trace loses its beginning."""

LOOSE_BLOCKS, LOOSE_S = 64, 1.0
"""Blocks are put together when so many have come, or so much time is in them."""

IDLE_S = 10.0
LOW_SPACE = "The disk is nearly full: sets are kept, their raw traces are not. Export and delete old records."

_IN_SET = (
    *(WorkoutState.COUNTING_IN, WorkoutState.LIFTING, WorkoutState.PAUSED),
    *(WorkoutState.LINK_LOST, WorkoutState.HURT),
)

_log = logging.getLogger(__name__)


def kept_days(folder: Path) -> int | None:
    """How long staff want sets to be kept, as the disk has it now; None for ever, and while in doubt."""
    reading = SettingsBook(folder).present()
    return None if reading.notice else reading.settings.retention_days


class Keeper:
    """Context manager around the writer. A fault of the disk is logged once, shown, and never stops coaching.

    Args:
        folder: data folder.
        keep: False for a demonstration.
        machine_version: number of the calibration in force, 0 without one.
        upkeep: the day's work; None keeps sets for as long as staff say.
    """

    def __init__(
        self, folder: Path, keep: bool, machine_version: int = 0, upkeep: Upkeep | None = None
    ) -> None:
        upkeep = Upkeep(partial(kept_days, folder)) if upkeep is None else upkeep
        self._view = KeepingView(Keeping.SAVING) if keep else NOTHING_KEPT
        self._notice = ""
        self._workout = 0
        self._handed_over = self._saved = 0
        self._wall = upkeep.wall
        self._tags = SetTags(machine_version=machine_version)
        self._blocks: deque[SampleBlock] = deque()
        self._loose: list[SampleBlock] = []
        self._samples = 0
        self._in_set = False
        self._writer = (
            StoreWriter(folder, self._failed, self._on_saved, self._on_open, upkeep=upkeep) if keep else None
        )

    def __enter__(self) -> Keeper:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is not None:
            self._writer.close()

    @property
    def view(self) -> KeepingView:
        """Whether sets are being kept, for the pages."""
        unsaved = max(0, self._handed_over - self._saved)
        view = self._view
        return view if view.unsaved == unsaved else replace(view, unsaved=unsaved)

    @property
    def beats(self) -> int | None:
        """A number that grows while the writer's thread turns; None for a demonstration, which has none."""
        return None if self._writer is None else self._writer.beats

    def adopt(self, facts: MachineFacts) -> None:
        """Sets that follow are judged by this version of the machine; by none while it does not judge."""
        version = facts.in_force if facts.judging else None
        self._tags = replace(self._tags, machine_version=0 if version is None else version.number)

    def observe(self, item: SledItem) -> None:
        """Every item of the sled's queue, for the raw trace of the set in hand."""
        if self._writer is None or not isinstance(item, SampleBlock) or item.t_s.size == 0:
            return
        self._loose.append(item)
        self._samples += item.t_s.size
        newest_s = float(item.t_s[-1])
        if len(self._loose) < LOOSE_BLOCKS and newest_s - float(self._loose[0].t_s[0]) < LOOSE_S:
            return
        self._put_together()
        while self._samples > MOST_SAMPLES or (
            not self._in_set and float(self._blocks[0].t_s[-1]) < newest_s - IDLE_S
        ):
            self._samples -= self._blocks.popleft().t_s.size

    def _put_together(self) -> None:
        """Blocks of few samples take many times the samples' room."""
        self._blocks += (block for block in joined(self._loose) if isinstance(block, SampleBlock))
        self._loose.clear()

    def keep(self, outcome: Outcome) -> None:
        """Store what must last: the start of a workout and every finished set."""
        if self._writer is None:
            return
        match outcome:
            case StateChanged(_, state):
                self._in_set = state in _IN_SET
            case WorkoutBegan(_, programme):
                self._workout += 1
                self._writer.submit(SaveWorkout(self._workout, programme, self._wall()))
            case LoadTold():
                self._keep_load(outcome)
            case SetRecord():
                stance = "" if outcome.stance is None else outcome.stance.code
                tags = replace(self._tags, stance=stance, load_kg=outcome.load_kg)
                self._put_together()
                blocks = tuple(self._blocks)
                self._handed_over += 1
                if not self._writer.submit(SaveSet(self._workout, outcome, self._wall(), tags, blocks)):
                    self._handed_over -= 1

    def _keep_load(self, told: LoadTold) -> None:
        if self._writer is not None:
            self._writer.submit(SaveLoad(self._workout, told.numbers, told.load_kg))

    def keep_file(self, job: SaveFile) -> None:
        """Write a file through the writer thread, such as a black box. A demonstration writes none."""
        if self._writer is not None:
            self._writer.submit(job)

    def _on_saved(self, job: Job) -> None:
        """On the writer's thread."""
        if isinstance(job, SaveSet):
            self._saved += 1
        low = self._writer is not None and self._writer.low_space
        self._view = (
            KeepingView(Keeping.LOW_SPACE, LOW_SPACE) if low else KeepingView(Keeping.SAVING, self._notice)
        )

    def _on_open(self, notice: str) -> None:
        """On the writer's thread: the records are open; ``notice`` when a damaged file was put aside."""
        self._notice = notice
        self._view = KeepingView(Keeping.SAVING, notice)

    def _failed(self, sentence: str) -> None:
        """On the writer's thread, or on the caller's when the queue is full."""
        self._view = KeepingView(Keeping.NOT_SAVING, sentence)
        _log.error("%s", sentence)
