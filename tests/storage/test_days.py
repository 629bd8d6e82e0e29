"""Days of records through the writer: once retention and the ring are full, nothing grows any more."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.samples import SampleBlock
from kiosk.storage.backups import NEWEST, SPREAD, backups
from kiosk.storage.jobs import Job, SaveSet, SaveWorkout
from kiosk.storage.machine_book import DAY_S
from kiosk.storage.store import Store
from kiosk.storage.writer import StoreWriter, Upkeep
from kiosk.training.snapshot import SetRecord
from tests.fakes.records import PROGRAMME, record

FIRST_S = 1.8e9
RETENTION_DAYS, TRACES_BYTES = 5, 24_000
FULL_AFTER = 8
SLACK_KB, LOG_KB_A_DAY = 24.0, 1.0
WAL_KB = 4096.0


class Days:
    """A writer whose calendar only the test turns."""

    def __init__(self, folder: Path, retention_days: int | None, traces_bytes: int) -> None:
        self.folder, self.day = folder, 0
        self._saved = threading.Semaphore(0)
        upkeep = Upkeep(lambda: retention_days, traces_bytes, self._now_s, self._now_s)
        self.writer = StoreWriter(folder, pytest.fail, self._on_saved, upkeep=upkeep)

    def _now_s(self) -> float:
        return FIRST_S + self.day * DAY_S

    def _on_saved(self, _job: Job) -> None:
        self._saved.release()

    def live(self) -> tuple[float, float]:
        """A day with two sets; how large the database and its log are in the evening, in kB."""
        self.day += 1
        rng = np.random.default_rng(self.day)
        self._save(SaveWorkout(self.day, PROGRAMME, self._now_s()))
        for number in (1, 2):
            done = record(number)
            t_s = np.arange(done.t_start_s, done.t_end_s, 0.05)
            raw = rng.integers(0, 600_000, len(t_s)).astype(np.float64)
            block = SampleBlock(t_s, raw, np.zeros(len(t_s), dtype=np.uint8), done.t_end_s)
            self._save(SaveSet(self.day, done, self._now_s(), blocks=(block,)))
        with closing(Store.open(self.folder)) as store:
            (pages,) = store.tables.all("PRAGMA page_count")[0]
            (page_bytes,) = store.tables.all("PRAGMA page_size")[0]
        return pages * page_bytes / 1024, (self.folder / "kiosk.db-wal").stat().st_size / 1024

    def _save(self, job: Job) -> None:
        assert self.writer.submit(job)
        assert self._saved.acquire(timeout=20.0)


@pytest.fixture
def writers() -> Iterator[list[StoreWriter]]:
    opened: list[StoreWriter] = []
    yield opened
    for writer in opened:
        writer.close()


def test_once_retention_and_the_ring_are_full_the_file_stays_and_its_log_is_bounded(
    tmp_path: Path, writers: list[StoreWriter]
) -> None:
    days = Days(tmp_path, RETENTION_DAYS, TRACES_BYTES)
    writers.append(days.writer)
    sizes = [days.live() for _ in range(30)]
    full_kb = sizes[FULL_AFTER][0]
    later = len(sizes) - FULL_AFTER
    assert max(size for size, _ in sizes[FULL_AFTER:]) <= full_kb + SLACK_KB + LOG_KB_A_DAY * later
    assert max(wal for _, wal in sizes) <= WAL_KB
    assert len(backups(tmp_path)) <= NEWEST + SPREAD
    days.writer.close()
    with closing(Store.open(tmp_path)) as store:
        kept = store.workouts()
        (traces,) = store.tables.all("SELECT count(*) FROM traces")[0]
        (trace_bytes,) = store.tables.all("SELECT sum(length(content)) FROM traces")[0]
    assert RETENTION_DAYS <= len(kept) <= RETENTION_DAYS + 1
    assert all(len(store_sets) == 2 for store_sets in _sets(tmp_path))
    assert 2 < traces < 2 * len(kept), "the ring is full, and not of everything that is kept"
    assert trace_bytes <= TRACES_BYTES * (1 + 2 / (traces - 2)), "what is over came after the last trim"


def test_without_them_it_grows_so_the_test_above_would_see_it(
    tmp_path: Path, writers: list[StoreWriter]
) -> None:
    days = Days(tmp_path, None, 2**30)
    writers.append(days.writer)
    sizes = [days.live()[0] for _ in range(FULL_AFTER + 6)]
    assert sizes[-1] > sizes[FULL_AFTER] + SLACK_KB + LOG_KB_A_DAY * 5


def _sets(folder: Path) -> list[tuple[SetRecord, ...]]:
    with closing(Store.open(folder)) as store:
        return [store.sets(workout.id) for workout in store.workouts()]
