"""Power cuts, kills, flipped bytes, read-only disks, in small; the commands do them by the thousand."""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.bench.durability.crash import measure_database_crashes, measure_file_crashes
from kiosk.bench.durability.crash_log import Act, Step, Thoroughness, apply, crash_states
from kiosk.bench.durability.flips import measure_calibration_flips, measure_database_flips
from kiosk.bench.durability.kills import measure_kills
from kiosk.bench.durability.recorded_vfs import RecordedVfs
from kiosk.bench.durability.sample_records import PROGRAMME, sample_set, sample_setup
from kiosk.motion.calibration import Calibration
from kiosk.storage.backups import FOLDER, backups
from kiosk.storage.errors import StoreError
from kiosk.storage.history import open_history
from kiosk.storage.machine_book import MachineBook
from kiosk.storage.schema import MIGRATIONS
from kiosk.storage.store import Store
from kiosk.storage.upkeep import FIRST_DAY_S, delete_before, delete_everything, keep_up
from tests.fakes.records import PROGRAMME as SIZE
from tests.fakes.records import record

ROOT = Path(__file__).parents[2]
SCHEMAS = Path(__file__).parent / "schemas"
DAY_S = 86_400.0
FEW = Thoroughness(exhaustive=2, samples=1)
EVERY = Thoroughness(exhaustive=6, samples=0)


def test_no_power_cut_loses_an_acknowledged_set() -> None:
    figures = measure_database_crashes(seed=3, states=100, sets=2, how=FEW)
    assert figures.states >= 100 and figures.distinct > 50
    assert (figures.lost, figures.corrupt, figures.refused, figures.first_fault) == (0, 0, 0, "")


def test_no_power_cut_loses_an_acknowledged_calibration() -> None:
    figures = measure_file_crashes(seed=3, states=1500, versions=4)
    assert figures.states >= 1500 and figures.distinct > 200
    assert (figures.lost, figures.corrupt, figures.refused, figures.first_fault) == (0, 0, 0, "")


def test_the_crash_model_catches_a_database_that_does_not_wait_for_the_disk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The same workload with synchronous=NORMAL must lose sets, or the model proves nothing."""
    real = sqlite3.connect

    class Careless(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            return super().execute(sql.replace("synchronous=FULL", "synchronous=NORMAL"), *values)

    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: real(*a, **k, factory=Careless))
    figures = measure_database_crashes(seed=3, states=100, sets=2, how=FEW)
    assert figures.lost > 0 and figures.corrupt == 0 and "acknowledged" in figures.first_fault


def test_the_crash_model_catches_a_file_that_is_not_synced(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.bench.durability import crash

    def forget(disk: object, handle: int, mode: int) -> None:
        os.fchmod(handle, mode)

    monkeypatch.setattr(crash._RecordingDisk, "sync", forget)
    figures = measure_file_crashes(seed=3, states=300, versions=3)
    assert figures.corrupt > 0


def test_every_subset_of_few_unsynced_steps_is_tried() -> None:
    steps = [
        Step(Act.WRITE, "a", 0, b"one"),
        Step(Act.WRITE, "a", 3, b"two"),
        Step(Act.SYNC, "a"),
        Step(Act.SAID, offset=1),
        Step(Act.TRUNCATE, "a", 2),
    ]
    states = list(crash_states(steps, random.Random(1), EVERY))
    seen = {(state.image.get("a"), state.acknowledged) for state in states}
    assert (None, 0) in seen and (b"one", 0) in seen and (b"\0\0\0two", 0) in seen and (b"onetwo", 0) in seen
    assert {content for content, said in seen if said == 1} == {b"onetwo", b"on"}


def test_names_wait_for_the_folder() -> None:
    rename = Step(Act.RENAME, "new", old="old")
    assert apply({"old": b"x"}, [rename]) == {"new": b"x"}
    states = list(
        crash_states(
            [rename, Step(Act.SYNC, "new"), Step(Act.SYNC_FOLDER)], random.Random(1), EVERY, {"old": b"x"}
        )
    )
    assert [sorted(state.image) for state in states] == [["old"], ["new"], ["old"], ["new"], ["new"]]


def test_what_is_recorded_is_what_lies_on_the_disk(tmp_path: Path) -> None:
    with RecordedVfs() as vfs:
        with closing(Store.open(tmp_path)) as store:
            workout = store.begin_workout(PROGRAMME, 0.0)
            store.save_set(workout, sample_set(1, 1)[0], 0.0)
            images = apply({}, [step for step in vfs.steps if not step.file.endswith("-shm")])
            for name in ("kiosk.db", "kiosk.db-wal"):
                assert images[name] == (tmp_path / name).read_bytes()
        steps = len(vfs.steps)
    Store.open(tmp_path).close()
    assert len(vfs.steps) == steps, "the usual functions are back"


def test_kill_in_the_middle_of_saving_loses_nothing() -> None:
    figures = measure_kills(seed=1, kills=25)
    assert figures.kills == 25 and figures.acknowledged > 0 and figures.whole
    assert (figures.lost, figures.corrupt) == (0, 0)


def test_no_flipped_byte_is_believed() -> None:
    calibration = measure_calibration_flips(seed=1)
    assert calibration.damages > 1000 and calibration.accepted == 0, calibration.first_fault
    database = measure_database_flips(seed=5, flips=40)
    assert database.accepted == 0, database.first_fault
    assert min(database.refused, database.harmless) > 0


def test_a_damaged_name_in_an_error_message_is_damage_too(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Store.open(tmp_path).close()
    path = tmp_path / "kiosk.db"
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE workouts", b"CREATE TABLE w\xffrkouts"))
    with closing(Store.open(tmp_path)) as store:
        assert "was damaged" in store.notice and store.notice in caplog.text


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_every_released_schema_is_lifted_with_its_data(tmp_path: Path, version: int) -> None:
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as old:
        old.executescript((SCHEMAS / f"version_{version}.sql").read_text())
        assert old.execute("PRAGMA user_version").fetchone() == (version,)
    with closing(Store.open(tmp_path)) as store:
        assert store.notice == ""
        newest, oldest = store.workouts()
        assert oldest.programme == SIZE and oldest.started_wall_s == 1_700_200_000.5
        assert store.sets(oldest.id) == (record(1, reps=2), record(2, reps=1)) and store.sets(newest.id) == ()
        store.save_set(newest.id, record(1), 5.0)
        assert store.tables.all("SELECT * FROM audit") == []
    with open_history(tmp_path) as history:
        counters = history.counters()
    assert (counters.sets, counters.reps, counters.attempts, counters.whole) == (3, 15, 15, True)
    assert counters.travel_km == pytest.approx(15 * 2 * 412.5 / 1e6)
    version_there = MachineBook(tmp_path).present().version
    assert version_there is not None and version_there.setup is not None
    assert version_there.setup.calibration == Calibration(640_500.0, 120_000.0, 520.5, 505.25)


def _filled(folder: Path, sets: int = 2) -> None:
    with closing(Store.open(folder)) as store:
        workout = store.begin_workout(SIZE, FIRST_DAY_S)
        for number in range(1, sets + 1):
            store.save_set(workout, record(number), FIRST_DAY_S)


def test_a_damaged_database_is_replaced_by_the_newest_good_backup(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _filled(tmp_path)
    for _ in range(2):
        with closing(Store.open(tmp_path)) as store:
            keep_up(store.tables, tmp_path, None)
            store.begin_workout(SIZE, 1.0)
    good, newest = backups(tmp_path)
    newest.write_bytes(newest.read_bytes()[:-5000])
    (tmp_path / "kiosk.db").write_bytes(b"rubbish" * 3000)
    with closing(Store.open(tmp_path)) as store:
        assert f"the backup {good.name} took its place" in store.notice and store.notice in caplog.text
        assert [len(store.sets(workout.id)) for workout in store.workouts()] == [2]
        store.begin_workout(SIZE, 2.0)
    assert len(list(tmp_path.glob("kiosk-damaged-*.db"))) == 1


def test_backups_are_made_when_something_changed_and_thinned_out(tmp_path: Path) -> None:
    _filled(tmp_path, 1)
    with closing(Store.open(tmp_path)) as store:
        for day in range(40):
            store.begin_workout(SIZE, float(day))
            assert keep_up(store.tables, tmp_path, None).backup is not None
        with closing(sqlite3.connect(tmp_path / FOLDER / "kiosk-000040.db")) as copy:
            assert copy.execute("SELECT count(*) FROM workouts").fetchone() == (41,)
    numbers = [int(path.stem[-6:]) for path in backups(tmp_path)]
    assert numbers == [7, 14, 21, 28, *range(34, 41)]
    assert {stat.S_IMODE(path.stat().st_mode) for path in backups(tmp_path)} == {0o600}


def test_retention_deletes_old_workouts_and_a_clock_that_jumped_deletes_nothing(tmp_path: Path) -> None:
    _filled(tmp_path)
    day = FIRST_DAY_S + DAY_S
    with closing(Store.open(tmp_path)) as store:
        late = store.begin_workout(SIZE, FIRST_DAY_S + 90 * DAY_S)
        assert keep_up(store.tables, tmp_path, 60, day).workouts_deleted == 0, "never seen this clock before"
        for now_s in (0.0, day, day + 300 * DAY_S, day - 5 * DAY_S, day):
            assert keep_up(store.tables, tmp_path, 60, now_s).workouts_deleted == 0
        for days in range(1, 61):
            done = keep_up(store.tables, tmp_path, 60, day + days * DAY_S)
            assert done.workouts_deleted == (1 if days == 60 else 0), days
        assert [workout.id for workout in store.workouts()] == [late]


def test_deletion_leaves_no_readable_rest_and_keeps_the_counters(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        workout = store.begin_workout(SIZE, FIRST_DAY_S)
        store.save_set(workout, record(), 0.0, trace=(4, b"TELLTALE" * 50))
        keep_up(store.tables, tmp_path, None)
        assert any(b"TELLTALE" in path.read_bytes() for path in backups(tmp_path))
        assert delete_everything(store.tables, tmp_path, 1) == 1
        assert delete_before(store.tables, 9e9) == 0
        assert store.tables.all("SELECT what FROM audit") == [("records deleted",)]
    assert all(b"TELLTALE" not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    with open_history(tmp_path) as history:
        assert history.counters().reps == 12


READ_ONLY = """
import os, sys
from pathlib import Path
from kiosk.app.keeper import Keeper
from kiosk.storage.machine_book import MachineBook
from kiosk.storage.store import Store
from kiosk.training.outcomes import WorkoutBegan
from tests.fakes.records import PROGRAMME, record
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    # Nobody may not even read the modules of a checkout below /root, so all are loaded before.
    MachineBook(folder).present(0.0)
    os.setgid(65534); os.setuid(65534)
keeper = Keeper(folder, keep=True)
keeper.keep(WorkoutBegan(0.0, PROGRAMME))
keeper.keep(record())
keeper.__exit__(None, None, None)
print(keeper.view.state.value, keeper.view.unsaved)
print(keeper.view.sentence)
print(MachineBook(folder).present(0.0).state.value)
"""


def test_a_read_only_disk_is_told_and_the_calibration_still_read(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    MachineBook(folder).save(sample_setup(1, random.Random(1)))
    _filled(folder, 1)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in folder.parents:
        if parent.stat().st_uid == os.geteuid() and parent not in (Path("/"), Path("/tmp")):
            parent.chmod(parent.stat().st_mode | 0o055)
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    state, sentence, machine = done.stdout.splitlines()
    assert state == "not saving 1" and machine == "valid"
    assert "could not be saved" in sentence and "may only be read" in done.stderr


def test_a_damaged_index_hides_no_set(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        workout = store.begin_workout(SIZE, 1_795_000_000.0)
        for number in range(1, 4):
            store.save_set(workout, sample_set(0, number)[0], 1_795_000_000.0)
    path = tmp_path / "kiosk.db"
    content = path.read_bytes()
    # Index entries that end in 3, such as "workout 1, set 3"; their header then says that the 1 is a text.
    entry, damaged = b"\x04\x03\x09\x01\x03", b"\x04\x03\x43\x01\x03"
    places = [place for place in range(len(content)) if content.startswith(entry, place)]
    assert places
    for place in places:
        path.write_bytes(content[:place] + damaged + content[place + len(entry) :])
        with closing(Store.open(tmp_path)) as store:
            try:
                found = [one.number for one in store.sets(workout)]
            except StoreError:
                continue  # said, not hidden
            assert found == [1, 2, 3]
