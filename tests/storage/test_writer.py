"""The writer thread: everything handed over is saved, faults are told once, nothing leaks."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.storage.jobs import Job, SaveSet, SaveWorkout
from kiosk.storage.store import Store
from kiosk.storage.writer import StoreWriter
from kiosk.training.snapshot import SetRecord
from tests.fakes.full_disk import SETS
from tests.fakes.records import PROGRAMME, record

ROOT = Path(__file__).parents[2]


def _until(condition: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + 10.0
    while not condition():
        assert time.monotonic() < deadline_s, "it never happened"
        time.sleep(0.005)


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    yield
    assert not [thread for thread in threading.enumerate() if thread.name == "store-writer"]


def _stored(folder: Path) -> list[tuple[SetRecord, ...]]:
    with closing(Store.open(folder)) as store:
        return [store.sets(workout.id) for workout in reversed(store.workouts())]


def test_close_saves_what_was_handed_over(tmp_path: Path) -> None:
    errors: list[str] = []
    saved: list[Job] = []
    writer = StoreWriter(tmp_path, errors.append, saved.append)
    jobs: list[Job] = [SaveWorkout(1, PROGRAMME, 1.0), SaveWorkout(2, PROGRAMME, 2.0)]
    jobs += [SaveSet(1 + number % 2, record(number, reps=2), 3.0) for number in range(1, 9)]
    assert all(writer.submit(job) for job in jobs)
    writer.close()
    writer.close()
    assert errors == [] and saved == jobs
    assert _stored(tmp_path) == [
        tuple(record(number, reps=2) for number in (2, 4, 6, 8)),
        tuple(record(number, reps=2) for number in (1, 3, 5, 7)),
    ]


def test_on_saved_comes_when_the_set_is_really_there(tmp_path: Path) -> None:
    seen: list[int] = []

    def look(job: Job) -> None:
        seen.append(sum(len(sets) for sets in _stored(tmp_path)))

    writer = StoreWriter(tmp_path, pytest.fail, look)
    writer.submit(SaveWorkout(1, PROGRAMME, 1.0))
    for number in (1, 2):
        writer.submit(SaveSet(1, record(number), 1.0))
    writer.close()
    assert seen == [0, 1, 2]


@pytest.mark.expected_log("data folder cannot be used")
def test_a_refused_folder_is_told_once_and_saving_goes_on_when_it_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("in the way")
    errors: list[str] = []
    writer = StoreWriter(folder, errors.append, retry_s=0.02)
    writer.submit(SaveWorkout(1, PROGRAMME, 1.0))
    writer.submit(SaveSet(1, record(1), 1.0))
    _until(lambda: bool(errors))
    time.sleep(0.1)
    folder.unlink()
    writer.submit(SaveSet(1, record(2), 1.0))
    writer.close()
    assert len(errors) == 1 and "the data folder cannot be used" in errors[0]
    assert _stored(folder) == [(record(1), record(2))]


@pytest.mark.expected_log("data folder cannot be used")
def test_what_cannot_be_saved_until_the_end_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("in the way")
    errors: list[str] = []
    writer = StoreWriter(folder, errors.append)
    writer.submit(SaveWorkout(1, PROGRAMME, 1.0))
    writer.submit(SaveSet(1, record(1), 1.0))
    writer.close()
    assert errors[-1] == f"{folder}: 2 sets or workouts could not be saved."


@pytest.mark.expected_log("a value was refused", "without its workout")
def test_an_impossible_value_is_told_and_does_not_hold_up_the_others(tmp_path: Path) -> None:
    errors: list[str] = []
    writer = StoreWriter(tmp_path, errors.append)
    writer.submit(SaveWorkout(1, PROGRAMME, 1.0))
    writer.submit(SaveSet(1, SetRecord(1, True, (), (), 0.0, float("nan")), 1.0))
    writer.submit(SaveSet(9, record(1), 1.0))
    writer.submit(SaveSet(1, record(2), 1.0))
    writer.close()
    assert len(errors) == 2
    assert "a value was refused" in errors[0] and "without its workout" in errors[1]
    assert _stored(tmp_path) == [(record(2),)]


def test_a_full_queue_never_makes_the_caller_wait(tmp_path: Path) -> None:
    gate = threading.Event()
    errors: list[str] = []
    writer = StoreWriter(tmp_path, errors.append, lambda job: assert_open(gate), limit=2)
    taken = [writer.submit(SaveWorkout(key, PROGRAMME, 1.0)) for key in range(10)]
    gate.set()
    writer.close()
    assert taken[:2] == [True, True] and not taken[-1]
    assert len(errors) == taken.count(False) and "others wait for the disk" in errors[0]
    assert len(_stored(tmp_path)) == taken.count(True)


def assert_open(gate: threading.Event) -> None:
    assert gate.wait(10.0)


def test_nothing_is_taken_after_close(tmp_path: Path) -> None:
    errors: list[str] = []
    writer = StoreWriter(tmp_path, errors.append)
    writer.close()
    assert not writer.submit(SaveWorkout(1, PROGRAMME, 1.0))
    assert "already closing" in errors[0]


@pytest.mark.expected_log("data folder cannot be used")
def test_a_disk_that_refuses_for_ever_costs_the_oldest_sets_and_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("in the way")
    errors: list[str] = []
    writer = StoreWriter(folder, errors.append, limit=3, retry_s=0.01)
    writer.submit(SaveWorkout(1, PROGRAMME, 1.0))
    for number in range(1, 7):
        while not writer.submit(SaveSet(1, record(number, reps=1), 1.0)):
            time.sleep(0.005)
    _until(lambda: any("are lost" in sentence for sentence in errors))
    folder.unlink()
    writer.close()
    (sets,) = _stored(folder)
    assert sets[-1] == record(6, reps=1) and len(sets) < 6


def test_a_full_disk_is_told_and_every_set_is_saved_once_there_is_room(tmp_path: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-m", "tests.fakes.full_disk", str(tmp_path / "data")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    *errors, count = child.stdout.splitlines()
    assert len(errors) == 1 and "kiosk.db: the disk" in errors[0]
    assert int(count) == SETS
