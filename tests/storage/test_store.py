"""Real SQLite files: what is saved comes back equal, whole or not at all."""

from __future__ import annotations

import logging
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from kiosk.motion.calibration import Calibration, Limits
from kiosk.storage.errors import StoreError
from kiosk.storage.machine_command import calibrate
from kiosk.storage.store import MachineSetup, Source, Store
from kiosk.training.programme import Programme
from kiosk.training.snapshot import SetRecord
from tests.fakes.records import PROGRAMME, PROGRAMMES, RECORDS, record

ROOT = Path(__file__).parents[2]
CALIBRATION = Calibration(120_000.0, 640_500.0, 520.5, 505.25)
LIMITS = Limits(80.5, 480.25, 0.9)


@given(programme=PROGRAMMES, saved=RECORDS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_record_comes_back_equal(
    tmp_path_factory: pytest.TempPathFactory, programme: Programme, saved: SetRecord
) -> None:
    folder = tmp_path_factory.getbasetemp() / "round-trip"
    with closing(Store.open(folder)) as store:
        workout = store.begin_workout(programme, 1_700_000_000.125)
        store.save_set(workout, saved, 1_700_000_100.0)
    with closing(Store.open(folder)) as store:
        newest = store.workouts(newest=1)[0]
        assert (newest.id, newest.programme, newest.started_wall_s) == (workout, programme, 1_700_000_000.125)
        assert store.sets(workout) == (saved,)


def test_workouts_keep_their_own_sets_in_order(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        first, second = (store.begin_workout(PROGRAMME, t_wall) for t_wall in (5.0, 3.0))
        for workout, numbers in ((first, (1, 2)), (second, (1,)), (first, (3,))):
            for number in numbers:
                store.save_set(workout, record(number, reps=number), 0.0)
        assert [workout.id for workout in store.workouts()] == [second, first], "the clock may jump back"
        assert [workout.id for workout in store.workouts(newest=1)] == [second]
        assert store.sets(first) == tuple(record(number, reps=number) for number in (1, 2, 3))
        assert store.sets(second) == (record(1, reps=1),)
        assert store.sets(99) == ()


def test_a_set_without_its_workout_is_refused_whole(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        with pytest.raises(StoreError, match=r"kiosk\.db: a value was refused") as caught:
            store.save_set(7, record(), 0.0)
        assert caught.value.lasting
        assert store.sets(7) == ()


def test_a_set_with_one_impossible_value_leaves_no_trace(tmp_path: Path) -> None:
    good = record(1, reps=3)
    broken = SetRecord(2, True, good.reps, good.alerts, 1.0, float("nan"))
    with closing(Store.open(tmp_path)) as store:
        workout = store.begin_workout(PROGRAMME, 0.0)
        store.save_set(workout, good, 0.0)
        with pytest.raises(StoreError):
            store.save_set(workout, broken, 0.0)
        store.save_set(workout, record(3, reps=1), 0.0)
        assert store.sets(workout) == (good, record(3, reps=1))


def test_nothing_is_known_of_a_new_machine(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "new" / "folder")) as store:
        assert store.machine() is None and store.workouts() == () and store.notice == ""


def test_the_newest_setup_wins_and_older_ones_stay(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        store.save_machine(CALIBRATION, Limits(60, 400), Source.STAFF, 10.0)
        saved = store.save_machine(CALIBRATION, LIMITS, Source.COMMAND_LINE, 5.0)
        assert saved == store.machine() == MachineSetup(CALIBRATION, LIMITS, 5.0, Source.COMMAND_LINE)
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as raw:
        assert raw.execute("SELECT count(*) FROM machine").fetchone() == (2,)


def test_a_setup_that_no_longer_makes_sense_is_passed_over_and_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(Store.open(tmp_path)) as store:
        valid = store.save_machine(CALIBRATION, LIMITS, Source.STAFF, 1.0)
        store.save_machine(CALIBRATION, Limits(90, 470), Source.STAFF, 2.0)
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as raw, raw:
        raw.execute("UPDATE machine SET lockout_mm = 9000 WHERE id = 2")
    with caplog.at_level(logging.WARNING), closing(Store.open(tmp_path)) as store:
        assert store.machine() == valid
    assert "setup 2 of the machine is passed over" in caplog.text and "9000" in caplog.text


def test_limits_outside_the_travel_are_not_saved(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        with pytest.raises(ValueError, match="lockout_mm 900 lies outside"):
            store.save_machine(CALIBRATION, Limits(60, 900), Source.STAFF)
        assert store.machine() is None


def test_two_connections_see_each_other(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as kiosk, closing(Store.open(tmp_path)) as command:
        saved = command.save_machine(CALIBRATION, LIMITS, Source.COMMAND_LINE)
        assert kiosk.machine() == saved and saved.saved_wall_s > 1e9


def test_kill_in_the_middle_of_saving_leaves_only_whole_sets(tmp_path: Path) -> None:
    acknowledged = saved = 0
    for kill_after in (1, 17, 40):
        with subprocess.Popen(
            [sys.executable, "-m", "tests.fakes.saver", str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
        ) as child:
            assert child.stdout is not None
            lines = [child.stdout.readline() for _ in range(kill_after)]
            child.send_signal(signal.SIGKILL)
            lines += child.stdout.readlines()
        assert child.returncode == -signal.SIGKILL
        last = max(int(line) for line in lines if line.endswith(b"\n"))
        with closing(Store.open(tmp_path)) as store:
            assert store.notice == ""
            sets = store.sets(store.workouts(newest=1)[0].id)
        assert sets == tuple(record(number + 1, reps=25) for number in range(len(sets)))
        assert last <= len(sets) <= last + 1, "an acknowledged set is lost, or a set appeared from nowhere"
        acknowledged, saved = acknowledged + last, saved + len(sets)
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("SELECT count(*) FROM reps").fetchone() == (25 * saved,)
    assert acknowledged >= 58


def test_calibrate_stores_a_setup_and_says_so(tmp_path: Path) -> None:
    line = calibrate(
        tmp_path,
        bottom_raw=640_500,
        top_raw=120_000,
        travel_mm=520.5,
        rack_mm=505,
        depth_limit_mm=80,
        lockout_limit_mm=480,
    )
    assert line.count("\n") == 0 and str(tmp_path / "kiosk.db") in line
    assert "travel 520.5 mm" in line and "depth limit 80 mm" in line and "0.001 mm per count" in line
    with closing(Store.open(tmp_path)) as store:
        setup = store.machine()
    assert setup is not None and setup.source is Source.COMMAND_LINE
    assert setup.calibration == Calibration(640_500, 120_000, 520.5, 505)
    assert setup.limits == Limits(80, 480)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"top_raw": 0.0}, "bottom and top both read 0"),
        ({"travel_mm": 5.0}, "travel_mm is 5"),
        ({"rack_mm": 900.0}, "rack_mm is 900"),
        ({"depth_limit_mm": 470.0}, "at least 80 mm"),
        ({"lockout_limit_mm": 501.0}, "lockout_mm 501 lies outside the travel"),
        ({"depth_limit_mm": float("nan")}, "depth_mm is nan"),
    ],
)
def test_calibrate_stores_nothing_when_anything_is_wrong(
    tmp_path: Path, wrong: dict[str, float], words: str
) -> None:
    values = {
        "bottom_raw": 0.0,
        "top_raw": 1000.0,
        "travel_mm": 500.0,
        "rack_mm": 490.0,
        "depth_limit_mm": 80.0,
        "lockout_limit_mm": 480.0,
    }
    with pytest.raises(ValueError, match=words):
        calibrate(tmp_path, **{**values, **wrong})
    assert list(tmp_path.iterdir()) == []
