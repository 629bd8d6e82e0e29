"""What is trained is kept through the writer's thread, and the page knows whether it is."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kiosk.app.keeper import IDLE_S, Keeper
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock
from kiosk.storage.database import open_database
from kiosk.storage.history import open_history
from kiosk.storage.jobs import SaveFile, SaveSet, SaveWorkout
from kiosk.storage.schema import MIGRATIONS
from kiosk.storage.store import SetTags, Store
from kiosk.storage.writer import StoreWriter
from kiosk.training.keeping import NOTHING_KEPT, Keeping, KeepingView
from kiosk.training.outcomes import LoadTold, StateChanged, WorkoutBegan
from kiosk.training.snapshot import WorkoutState
from kiosk.training.stance import Height, Stance
from tests.fakes.records import PROGRAMME, record

ROOT = Path(__file__).parents[2]


def _until(condition: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + 10.0
    while not condition():
        assert time.monotonic() < deadline_s, "it never happened"
        time.sleep(0.005)


def _block(begin_s: float, seconds: float = 1.0) -> SampleBlock:
    t_s = begin_s + np.arange(0.0, seconds, 0.01)
    return SampleBlock(t_s, np.round(1000 * t_s), np.ones(len(t_s), dtype=np.uint8), float(t_s[-1]))


def test_a_set_is_kept_with_its_raw_trace_stance_load_and_calibration(tmp_path: Path) -> None:
    kept = replace(record(), stance=Stance(Height.HIGH), load_kg=120.0)
    with Keeper(tmp_path, keep=True, machine_version=7) as keeper:
        assert keeper.view == KeepingView(Keeping.SAVING)
        keeper.keep(WorkoutBegan(0.0, PROGRAMME))
        keeper.observe(LinkNews(0.0, LinkState.LIVE, ""))
        for second in range(-40, 6):
            keeper.observe(_block(float(second)))
        keeper.keep(StateChanged(6.0, WorkoutState.LIFTING))
        for second in range(6, 90):
            keeper.observe(_block(float(second)))
        keeper.keep(kept)
        keeper.keep(StateChanged(90.0, WorkoutState.RESTING))
        _until(lambda: keeper.view == KeepingView(Keeping.SAVING))
    with open_history(tmp_path) as history:
        opened = history.open_set(1)
    assert opened is not None and opened.stored.tags == SetTags("high/usual/out", 120.0, 7)
    assert opened.stored.record == kept and opened.trace is not None
    t_s = opened.trace.t_s
    assert (t_s[0], t_s[-1]) == (pytest.approx(7.0), pytest.approx(81.5, abs=0.02))
    assert opened.trace.raw.tolist() == np.round(1000 * t_s).tolist()


def test_between_sets_only_the_last_seconds_are_remembered(tmp_path: Path) -> None:
    with Keeper(tmp_path, keep=True) as keeper:
        for second in range(600):
            keeper.observe(_block(float(second)))
        assert len(keeper._blocks) + len(keeper._loose) <= IDLE_S + 2


def test_samples_that_came_one_by_one_are_kept_together_and_all_of_them(tmp_path: Path) -> None:
    with Keeper(tmp_path, keep=True) as keeper:
        keeper.keep(WorkoutBegan(0.0, PROGRAMME))
        keeper.keep(StateChanged(0.0, WorkoutState.LIFTING))
        t_s = np.arange(0.0, 90.0, 0.01)
        for at_s in t_s.tolist():
            keeper.observe(SampleBlock(np.array([at_s]), np.array([1.0]), np.array([1], np.uint8), at_s))
        assert len(keeper._blocks) + len(keeper._loose) < len(t_s) / 3
        keeper.keep(record())
        _until(lambda: keeper.view == KeepingView(Keeping.SAVING))
    with open_history(tmp_path) as history:
        opened = history.open_set(1)
    assert opened is not None and opened.trace is not None
    assert np.diff(opened.trace.t_s) == pytest.approx(0.01, abs=1e-6)
    assert opened.trace.t_s[-1] == pytest.approx(81.5, abs=0.02)


def test_a_demonstration_keeps_nothing(tmp_path: Path) -> None:
    with Keeper(tmp_path / "data", keep=False) as keeper:
        keeper.keep(WorkoutBegan(0.0, PROGRAMME))
        keeper.observe(_block(0.0))
        keeper.keep(record())
        keeper.keep_file(SaveFile("blackbox", "a", b"x", keep=3))
        assert keeper.view == NOTHING_KEPT
    assert list(tmp_path.iterdir()) == []


@pytest.mark.expected_log("data folder cannot be used")
def test_a_disk_that_refuses_shows_and_clears(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("in the way")
    with Keeper(folder, keep=True) as keeper:
        keeper.keep(WorkoutBegan(0.0, PROGRAMME))
        keeper.keep(record(1))
        _until(lambda: keeper.view.state is Keeping.NOT_SAVING)
        assert "the data folder cannot be used" in keeper.view.sentence and keeper.view.unsaved == 1
        folder.unlink()
        keeper.keep(record(2))
        _until(lambda: keeper.view == KeepingView(Keeping.SAVING))
    with closing(Store.open(folder)) as store:
        assert store.sets(1) == (record(1), record(2))


def test_a_nearly_full_disk_keeps_sets_without_traces_and_says_so(tmp_path: Path) -> None:
    saved: list[object] = []
    writer = StoreWriter(tmp_path, pytest.fail, saved.append, low_space_bytes=2**62)
    assert writer.low_space
    writer.submit(SaveWorkout(1, PROGRAMME, 0.0))
    writer.submit(SaveSet(1, record(), 0.0, blocks=(_block(10.0),)))
    writer.close()
    assert len(saved) == 2
    with open_history(tmp_path) as history:
        opened = history.open_set(1)
    assert opened is not None and opened.trace is None


def test_files_go_through_the_writer_and_the_oldest_make_room(tmp_path: Path) -> None:
    writer = StoreWriter(tmp_path, pytest.fail)
    for number in range(5):
        writer.submit(SaveFile("blackbox", f"{number:04d}.raw", bytes([number]) * 9, keep=3))
    writer.close()
    assert {path.name: path.read_bytes()[0] for path in (tmp_path / "blackbox").iterdir()} == {
        "0002.raw": 2,
        "0003.raw": 3,
        "0004.raw": 4,
    }


def test_the_writer_backs_the_database_up(tmp_path: Path) -> None:
    writer = StoreWriter(tmp_path, pytest.fail)
    writer.submit(SaveWorkout(1, PROGRAMME, 0.0))
    _until(lambda: (tmp_path / "backups" / "kiosk-000001.db").exists())
    writer.close()


FULL = """
import resource, sys, time
from pathlib import Path
import numpy as np
from kiosk.motion.samples import SampleBlock
from kiosk.storage.store import Store
from kiosk.storage.jobs import SaveSet, SaveWorkout
from kiosk.storage.writer import StoreWriter
from tests.fakes.records import PROGRAMME, record
folder = Path(sys.argv[1])
Store.open(folder).close()
size = (folder / "kiosk.db").stat().st_size
errors = []
writer = StoreWriter(folder, errors.append, low_space_bytes=0)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 60_000, hard))
rng = np.random.default_rng(1)
t_s = 8.0 + 0.001 * np.arange(60_000)
block = SampleBlock(t_s, rng.integers(0, 2**40, len(t_s)).astype(float), np.zeros(len(t_s), np.uint8), 70.0)
writer.submit(SaveWorkout(1, PROGRAMME, 0.0))
writer.submit(SaveSet(1, record(), 0.0, blocks=(block,)))
writer.close()
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
print(errors)
"""


def test_a_set_is_kept_without_its_trace_when_only_that_fits(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n", done.stdout
    with open_history(tmp_path) as history:
        opened = history.open_set(1)
    assert opened is not None and opened.stored.record == record() and opened.trace is None


def test_a_set_that_runs_backwards_in_time_is_kept_without_its_trace(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    block = _block(10.0)
    backwards = replace(block, t_s=block.t_s[::-1].copy())
    writer = StoreWriter(tmp_path, pytest.fail)
    writer.submit(SaveWorkout(1, PROGRAMME, 0.0))
    writer.submit(SaveSet(1, record(), 0.0, blocks=(backwards,)))
    writer.close()
    assert "kept without its raw trace" in caplog.text
    with closing(Store.open(tmp_path)) as store:
        assert store.sets(1) == (record(),)


def test_a_database_of_a_newer_kiosk_is_left_alone_and_shown_at_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    open_database(tmp_path, (*MIGRATIONS, "CREATE TABLE future (a);")).connection.close()
    before = (tmp_path / "kiosk.db").read_bytes()
    with Keeper(tmp_path, keep=True) as keeper:
        _until(lambda: keeper.view.state is Keeping.NOT_SAVING)
        assert "written by a newer kiosk" in keeper.view.sentence
    assert (tmp_path / "kiosk.db").read_bytes() == before and "newer kiosk" in caplog.text


def test_a_damaged_database_is_put_aside_and_shown_at_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "kiosk.db").write_bytes(b"rubbish" * 3000)
    with Keeper(tmp_path, keep=True) as keeper:
        _until(lambda: "was damaged and has been moved" in keeper.view.sentence)
        assert keeper.view.state is Keeping.SAVING
    assert "was damaged" in caplog.text


@pytest.mark.expected_log("data folder cannot be used")
def test_a_folder_that_comes_back_is_used_without_waiting_for_a_set(tmp_path: Path) -> None:
    folder, opened, errors = tmp_path / "data", list[str](), list[str]()
    folder.write_text("in the way")
    writer = StoreWriter(folder, errors.append, on_open=opened.append, retry_s=0.02)
    _until(lambda: bool(errors))
    folder.unlink()
    _until(lambda: opened == [""])
    writer.close()
    assert len(errors) == 1


def test_a_weight_typed_later_goes_with_the_sets_that_have_none(tmp_path: Path) -> None:
    with Keeper(tmp_path, keep=True) as keeper:
        keeper.keep(WorkoutBegan(0.0, PROGRAMME))
        keeper.keep(record())
        keeper.keep(replace(record(), number=2, load_kg=80.0))
        keeper.keep(LoadTold(95.0, (1,), 100.5))
        keeper.keep(LoadTold(96.0, (7,), 300.0))
    with open_history(tmp_path) as history:
        loads = []
        for number in (1, 2):
            opened = history.open_set(number)
            assert opened is not None, "its checksum is right again"
            loads.append(opened.stored.record.load_kg)
    assert loads == [100.5, 80.0]
