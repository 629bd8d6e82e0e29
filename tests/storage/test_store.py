"""Real SQLite files: what is saved comes back equal, whole or not at all."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from kiosk.motion.calibration import Calibration, Limits
from kiosk.storage.errors import StoreError
from kiosk.storage.machine_book import MachineBook, Source
from kiosk.storage.machine_command import CheckOptions, calibrate
from kiosk.storage.store import SetTags, Store
from kiosk.training.machine_state import MachineState
from kiosk.training.programme import Programme
from kiosk.training.snapshot import SetRecord
from tests.fakes.records import PROGRAMME, PROGRAMMES, RECORDS, record


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
        assert store.workouts() == () and store.notice == ""


def test_two_connections_see_each_other(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as kiosk, closing(Store.open(tmp_path)) as command:
        workout = command.begin_workout(PROGRAMME, 1.0)
        kiosk.save_set(workout, record(), 2.0)
        assert command.sets(workout) == (record(),)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE sets SET number = 2",
        "UPDATE sets SET stance = 'wide'",
        "UPDATE reps SET rom_mm = rom_mm + 1 WHERE place = 3",
        "UPDATE reps SET metrics = '{\"creep_mm\": 1}' WHERE place = 3",
        "UPDATE reps SET verdict = 'good' WHERE place = 3",
        "DELETE FROM reps WHERE place = 11",
        "UPDATE alerts SET kind = 'drop' WHERE rep_place = 3",
        "DELETE FROM alerts WHERE rep_place = 3",
    ],
)
def test_a_set_that_is_not_as_it_was_written_is_not_shown(tmp_path: Path, damage: str) -> None:
    with closing(Store.open(tmp_path)) as store:
        workout = store.begin_workout(PROGRAMME, 0.0)
        store.save_set(workout, record(), 0.0, SetTags("middle", 120.0, 3))
        store.tables.connection.execute(damage)
        with pytest.raises(StoreError, match="set 1 is not as it was written"):
            store.sets(workout)


def test_a_workout_that_is_not_as_it_was_written_is_not_shown(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        workout = store.begin_workout(PROGRAMME, 0.0)
        store.tables.connection.execute("UPDATE workouts SET reps = 11")
        with pytest.raises(StoreError, match=f"workout {workout} is not as it was written"):
            store.workouts()


def test_stance_load_and_calibration_come_back_with_the_set(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        workout = store.begin_workout(PROGRAMME, 0.0)
        for tags in (SetTags("high", 142.5, 4), SetTags()):
            store.save_set(workout, record(), 0.0, tags)
        assert [stored.tags for stored in store.stored_sets("1 ORDER BY id")] == [
            SetTags("high", 142.5, 4),
            SetTags("", None, 0),
        ]


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
    assert line.count("\n") == 0 and str(tmp_path / "machine") in line and "version 1" in line
    assert "travel 520.5 mm" in line and "depth limit 80 mm" in line and "0.001 mm per count" in line
    reading = MachineBook(tmp_path).present()
    assert reading.state is MachineState.VALID and reading.version is not None
    setup = reading.version.setup
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
    tmp_path: Path, wrong: dict[str, Any], words: str
) -> None:
    values: dict[str, Any] = {
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


def test_calibrate_holds_a_third_point_and_the_frame_against_the_stops(tmp_path: Path) -> None:
    store = partial(
        calibrate,
        tmp_path,
        bottom_raw=0.0,
        top_raw=1000.0,
        travel_mm=500.0,
        rack_mm=490.0,
        depth_limit_mm=80.0,
        lockout_limit_mm=480.0,
    )
    for checks, words in (
        (CheckOptions(check_raw=208.0, check_mm=100.0), "check point reads 104.0 mm, it is at 100.0 mm"),
        (CheckOptions(check_raw=-200.0, check_mm=100.0), "went the wrong way"),
        (CheckOptions(nominal_travel_mm=520.0), "measures 500 mm from stop to stop, the frame has 520 mm"),
        (CheckOptions(check_raw=200.0), "give both --check-raw and --check-mm"),
        (CheckOptions(valid_days=0), "valid_days is 0"),
    ):
        with pytest.raises(ValueError, match=words):
            store(checks=checks)
    assert list(tmp_path.iterdir()) == []
    good = CheckOptions(nominal_travel_mm=502.0, check_raw=201.0, check_mm=100.0, valid_days=90)
    assert "valid for 90 days" in store(checks=good)
    version = MachineBook(tmp_path).present().version
    assert version is not None and version.setup is not None
    assert version.setup.third == good.third
