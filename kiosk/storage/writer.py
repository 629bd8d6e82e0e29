"""Saving without waiting: one thread with its own connection takes jobs from a bounded queue."""

from __future__ import annotations

import logging
import math
import queue
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.storage.atomic import write_atomic
from kiosk.storage.errors import StoreError
from kiosk.storage.jobs import Job, SaveFile, SaveLoad, SaveSet, SaveWorkout
from kiosk.storage.store import Store
from kiosk.storage.traces import RING_BYTES, RawTrace, pack
from kiosk.storage.upkeep import keep_up

QUEUE_LIMIT = 256
RETRY_S = 60.0
UPKEEP_S = 86_400.0
BEAT_S = 1.0
"""An idle writer shows that it lives so often."""

LOW_SPACE_BYTES = 200 * 1024 * 1024
"""With less room than this on the disk, sets are still kept and their raw traces are not."""

TRACE_BEFORE_S = 3.0
TRACE_AFTER_S = 1.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Upkeep:
    """The day's work: see :func:`keep_up`.

    Attributes:
        retention_days: asked each day; workouts begun longer ago are deleted, None keeps them for ever.
        traces_bytes: room for all raw traces together.
        clock: monotonic seconds; tells when a day is over.
        wall: seconds since 1970 UTC; tells what is old.
    """

    retention_days: Callable[[], int | None] = lambda: None
    traces_bytes: int = RING_BYTES
    clock: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


USUAL_UPKEEP = Upkeep()


class StoreWriter:
    """Saves workouts and sets in the order given.

    What the disk refuses is kept and tried again with the next job, each ``retry_s`` and at the end. The
    callbacks run on the writer's thread: ``on_error`` with one plain sentence when saving begins to fail
    (on the caller's thread for a job that :meth:`submit` refuses), ``on_saved`` with the job once it is on
    the disk. Once a day, and at the start, it also backs the database up and makes room.

    Args:
        data_dir: folder of the database, opened at once, so that a fault is known before the first set.
        on_error, on_saved: see above.
        on_open: called when the database has been opened, with a sentence when a damaged one was put aside.
        limit: jobs that may wait.
        retry_s: seconds between tries while the disk refuses.
        upkeep: the day's work.
        low_space_bytes: below this much room raw traces are left out.
    """

    def __init__(
        self,
        data_dir: Path,
        on_error: Callable[[str], None],
        on_saved: Callable[[Job], None] | None = None,
        on_open: Callable[[str], None] | None = None,
        *,
        limit: int = QUEUE_LIMIT,
        retry_s: float = RETRY_S,
        upkeep: Upkeep = USUAL_UPKEEP,
        low_space_bytes: int = LOW_SPACE_BYTES,
    ) -> None:
        self._data_dir = data_dir
        self._on_error = on_error
        self._on_saved = on_saved
        self._on_open = on_open
        self._retry_s = retry_s
        self._limit = limit
        self._upkeep = upkeep
        self._low_space_bytes = low_space_bytes
        self._upkeep_due_s = -math.inf
        self._inbox: queue.Queue[Job | None] = queue.Queue(limit)
        self._waiting: list[Job] = []
        self._ids: dict[int, int] = {}
        self._store: Store | None = None
        self._told = ""
        self._beats = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="store-writer")
        self._thread.start()

    @property
    def low_space(self) -> bool:
        """Whether the disk is nearly full. May be asked from any thread."""
        try:
            return shutil.disk_usage(self._data_dir).free < self._low_space_bytes
        except OSError:
            return False

    @property
    def beats(self) -> int:
        """Grows while the thread turns, idle or at work; stands still when the disk holds it up."""
        return self._beats

    def submit(self, job: Job) -> bool:
        """Hand over a job without waiting; False, and an error told, when it cannot be taken."""
        if self._closed:
            self._on_error("The set was not saved, because the kiosk is already closing its database.")
            return False
        try:
            self._inbox.put_nowait(job)
        except queue.Full:
            self._on_error(
                f"{self._data_dir}: the set was not saved, because {self._limit} others wait for the disk; "
                "check the disk."
            )
            return False
        return True

    def close(self) -> None:
        """Save what was handed over, then end the thread. What still cannot be saved is told."""
        if not self._closed:
            self._closed = True
            while self._thread.is_alive():
                with suppress(queue.Full):
                    self._inbox.put(None, timeout=0.2)
                    break
        self._thread.join()

    def _run(self) -> None:
        self._open()
        while self._take():
            self._save_waiting()
            self._open()
            self._keep_up()
        self._save_waiting()
        if self._waiting:
            self._on_error(f"{self._data_dir}: {len(self._waiting)} sets or workouts could not be saved.")
        if self._store is not None:
            self._store.close()

    def _take(self) -> bool:
        """Wait for jobs, or for the time to try again; False at the end."""
        try:
            idle_s = UPKEEP_S if self._store is not None and not self._waiting else self._retry_s
            job = self._wait(idle_s)
            while job is not None:
                self._waiting.append(job)
                job = self._inbox.get_nowait()
        except queue.Empty:
            return True
        return False

    def _wait(self, idle_s: float) -> Job | None:
        """The next job. ``queue.Empty`` when none came within ``idle_s``."""
        end_s = time.monotonic() + idle_s
        while True:
            self._beat()
            left_s = end_s - time.monotonic()
            try:
                return self._inbox.get(timeout=max(0.0, min(BEAT_S, left_s)))
            except queue.Empty:
                if left_s <= BEAT_S:
                    raise

    def _beat(self) -> None:
        self._beats += 1

    def _save_waiting(self) -> None:
        while self._waiting:
            self._beat()
            job = self._waiting[0]
            try:
                self._save(job)
            except StoreError as error:
                self._tell(str(error))
                if error.lasting:
                    self._waiting.pop(0)
                    continue
                self._let_overdue_go()
                return
            self._waiting.pop(0)
            self._told = ""
            if self._on_saved is not None:
                self._on_saved(job)

    def _save_file(self, job: SaveFile) -> None:
        folder = self._data_dir / job.folder
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomic(folder / job.name, job.content)
            for old in sorted(path for path in folder.iterdir() if path.is_file())[: -job.keep]:
                old.unlink()
        except OSError as error:
            raise StoreError(f"{folder / job.name}: it cannot be written ({error.strerror}).") from error

    def _save(self, job: Job) -> None:
        if isinstance(job, SaveFile):
            self._save_file(job)
            return
        store = self._opened()
        if isinstance(job, SaveWorkout):
            self._ids[job.key] = store.begin_workout(job.programme, job.t_wall)
        elif job.key in self._ids and isinstance(job, SaveLoad):
            for number in job.numbers:
                store.set_load(self._ids[job.key], number, job.load_kg)
        elif job.key in self._ids and isinstance(job, SaveSet):
            self._save_set(store, job)
        else:
            raise StoreError(
                f"{self._data_dir}: a set came without its workout; report this to the maker.", lasting=True
            )

    def _open(self) -> None:
        """Open the database if that has not been possible yet; why not, is told."""
        try:
            self._opened()
        except StoreError as error:
            self._tell(str(error))

    def _opened(self) -> Store:
        if self._store is None:
            self._store = Store.open(self._data_dir, self._beat)
            self._told = ""
            if self._on_open is not None:
                self._on_open(self._store.notice)
        return self._store

    def _save_set(self, store: Store, job: SaveSet) -> None:
        trace = None if self.low_space else _packed(job)
        workout_id = self._ids[job.key]
        try:
            store.save_set(workout_id, job.record, job.t_wall, job.tags, trace)
        except StoreError as error:
            if trace is None or not error.full:
                raise
            # The set matters more than its raw trace.
            store.save_set(workout_id, job.record, job.t_wall, job.tags)

    def _keep_up(self) -> None:
        """The day's work, when it is due, there is a database and nothing waits."""
        upkeep = self._upkeep
        if self._waiting or self._store is None or upkeep.clock() < self._upkeep_due_s:
            return
        self._upkeep_due_s = upkeep.clock() + UPKEEP_S
        try:
            keep_up(
                self._store.tables,
                self._data_dir,
                upkeep.retention_days(),
                upkeep.wall(),
                beat=self._beat,
                traces_bytes=upkeep.traces_bytes,
            )
        except (StoreError, OSError) as error:
            self._tell(f"{self._data_dir}: the daily backup failed ({error}).")

    def _tell(self, sentence: str) -> None:
        """Once per fault, not once per try."""
        if sentence != self._told:
            self._told = sentence
            _log.error("%s", sentence)
            self._on_error(sentence)

    def _let_overdue_go(self) -> None:
        """A disk that refuses for days must not fill the memory; the oldest sets go first and are told."""
        overdue = len(self._waiting) - self._limit
        if overdue > 0:
            gone = [job for job in self._waiting if isinstance(job, SaveSet)][:overdue]
            self._waiting = [job for job in self._waiting if not any(job is old for old in gone)]
            self._on_error(f"{self._data_dir}: {len(gone)} sets are lost, because the disk refuses too long.")


def _packed(job: SaveSet) -> tuple[int, bytes] | None:
    """Number of samples and content of the raw trace, None when there is none worth keeping."""
    begin_s, end_s = job.record.t_start_s - TRACE_BEFORE_S, job.record.t_end_s + TRACE_AFTER_S
    trace = RawTrace.of(job.blocks, begin_s, end_s)
    try:
        return (len(trace.t_s), pack(trace)) if len(trace.t_s) else None
    except ValueError as error:
        _log.warning("a set is kept without its raw trace: %s", error)
        return None
