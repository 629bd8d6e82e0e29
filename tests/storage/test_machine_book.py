"""Versions of the calibration: who and when, compared, restored, expired, and never believed when damaged."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.tempo import Tempo
from kiosk.storage.errors import StoreError
from kiosk.storage.machine_book import (
    DAY_S,
    Difference,
    MachineBook,
    MachineSetup,
    Source,
    compare,
)
from kiosk.storage.sealed import DamagedError, Generations, Sealed, seal, unseal
from kiosk.storage.staff_settings import SettingsBook
from kiosk.storage.store import Store
from kiosk.training.calibration_checks import ThirdPoint
from kiosk.training.guide import MachineKind
from kiosk.training.machine_profile import Grips, MachineProfile
from kiosk.training.machine_state import MachineState
from kiosk.training.programme import Goal
from kiosk.training.staff_settings import StaffSettings

NOW_S = 1_795_000_000.0
SETUP = MachineSetup(
    calibration=Calibration(120_000.0, 640_500.0, 520.5, 505.25),
    limits=Limits(80.5, 480.25, 0.9),
    profile=MachineProfile(MachineKind.VERTICAL, 90.0, 22.5, 3.0, Grips.TURNED_OUT, "2026-02-28"),
    source=Source.STAFF,
    by=2,
    saved_wall_s=NOW_S,
    valid_until_wall_s=NOW_S + 90 * DAY_S,
    third=ThirdPoint(220_000.0, 100.0),
)
DUMP = Path(__file__).parent / "schemas" / "version_1.sql"


def test_a_new_machine_is_not_calibrated(tmp_path: Path) -> None:
    reading = MachineBook(tmp_path).present()
    assert reading.state is MachineState.NONE and reading.version is None and reading.sentence
    assert list(tmp_path.iterdir()) == []


def test_the_newest_version_is_in_force_and_comes_back_equal(tmp_path: Path) -> None:
    MachineBook(tmp_path).save(replace(SETUP, limits=Limits(60, 400)))
    saved = MachineBook(tmp_path).save(SETUP)
    reading = MachineBook(tmp_path).present(NOW_S)
    assert (reading.state, reading.version, reading.sentence) == (MachineState.VALID, saved, "")
    assert saved.setup == SETUP and saved.number == 2
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "machine").iterdir()} == {0o600}


def test_a_calibration_expires_and_a_clock_that_went_back_does_not_expire_it(tmp_path: Path) -> None:
    book = MachineBook(tmp_path)
    book.save(SETUP)
    assert book.present(NOW_S + 89 * DAY_S).state is MachineState.VALID
    assert book.present(0.0).state is MachineState.VALID
    late = book.present(NOW_S + 91 * DAY_S)
    assert late.state is MachineState.EXPIRED and "expired on 20" in late.sentence
    book.save(replace(SETUP, valid_until_wall_s=None))
    assert book.present(NOW_S + 9999 * DAY_S).state is MachineState.VALID


def test_an_older_version_is_compared_and_restored_as_a_new_one(tmp_path: Path) -> None:
    book = MachineBook(tmp_path)
    old = book.save(SETUP)
    changed = replace(SETUP, limits=Limits(90.0, 470.0, 0.9), profile=replace(SETUP.profile, sled_kg=30.0))
    book.save(changed)
    assert compare(changed, SETUP) == (
        Difference("limits.depth_mm", 90.0, 80.5),
        Difference("limits.lockout_mm", 470.0, 480.25),
        Difference("profile.sled_kg", 30.0, 22.5),
    )
    restored = book.restore(old.number, by=5, t_wall=NOW_S + 1)
    assert restored.number == 3 and restored.setup is not None
    assert compare(restored.setup, SETUP) == ()
    assert (restored.setup.by, restored.setup.restored_from) == (5, 1)
    assert restored.setup.valid_until_wall_s == SETUP.valid_until_wall_s, "an old calibration is not younger"
    assert [version.number for version in book.versions()] == [3, 2, 1]


def test_a_damaged_newest_version_uncalibrates_and_the_one_before_is_offered(tmp_path: Path) -> None:
    book = MachineBook(tmp_path)
    book.save(SETUP)
    book.save(replace(SETUP, by=3))
    path = tmp_path / "machine" / "machine-000002.sealed"
    path.write_bytes(path.read_bytes().replace(b"480.25", b"490.25"))
    reading = book.present(NOW_S)
    assert reading.state is MachineState.DAMAGED and reading.version is None
    assert "machine-000002.sealed" in reading.sentence and "Restore an older one" in reading.sentence
    assert [version.setup is None for version in book.versions()] == [True, False]
    with pytest.raises(StoreError, match="Version 2 of the calibration cannot be restored"):
        book.restore(2, by=1)
    assert book.restore(1, by=1).number == 3
    assert book.present(NOW_S).state is MachineState.VALID


def test_every_flipped_byte_and_every_truncation_is_refused() -> None:
    content = seal(Sealed("machine", 3, {"a": 1.5, "b": "text"}))
    assert unseal(content, "machine") == Sealed("machine", 3, {"a": 1.5, "b": "text"})
    damaged = [content[:length] for length in range(len(content))] + [content + b"\n"]
    for place in range(len(content)):
        for flip in (0x01, 0x20, 0x80, 0xFF):
            damaged += [content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :]]
    for wrong in damaged:
        with pytest.raises(DamagedError):
            unseal(wrong, "machine")
    with pytest.raises(DamagedError, match="about 'machine', not about 'settings'"):
        unseal(content, "settings")


def test_a_generation_under_another_name_is_refused(tmp_path: Path) -> None:
    files = Generations(tmp_path, "machine", keep=5)
    files.write({"a": 1})
    files.path(1).rename(files.path(2))
    with pytest.raises(DamagedError, match="generation 1 under another's name"):
        files.newest()


def test_a_refused_disk_leaves_the_version_before_in_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = MachineBook(tmp_path)
    saved = book.save(SETUP)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(StoreError, match=r"cannot be stored .*the one before stays in force"):
        book.save(replace(SETUP, by=9))
    assert book.present(NOW_S).version == saved
    assert len(list((tmp_path / "machine").iterdir())) == 1


def test_what_an_older_kiosk_stored_in_its_database_is_taken_over_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as old:
        old.executescript(DUMP.read_text())
        old.execute("INSERT INTO machine SELECT 3, 0.0, 'staff', 0.0, 1.0, 5.0, 5.0, 1.0, 2.0, 1.0")
        old.commit()
    with caplog.at_level(logging.WARNING):
        book = MachineBook(tmp_path)
        reading = book.present(NOW_S)
    assert "setup 3 of the machine is passed over" in caplog.text
    assert reading.state is MachineState.VALID and reading.version is not None
    setup = reading.version.setup
    assert setup is not None and setup.valid_until_wall_s is None
    assert setup.calibration == Calibration(640_500.0, 120_000.0, 520.5, 505.25)
    assert setup.limits == Limits(80.5, 480.25, 0.9) and setup.saved_wall_s == 1_700_100_000.0
    Store.open(tmp_path).close()
    assert len(book.versions()) == 2
    book.save(SETUP)
    assert [version.number for version in MachineBook(tmp_path).versions()] == [3, 2, 1]


def test_limits_outside_the_travel_are_not_saved(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="lockout_mm 900 lies outside"):
        MachineBook(tmp_path).save(replace(SETUP, limits=Limits(60, 900)))
    assert MachineBook(tmp_path).versions() == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rail_deg", 91.0),
        ("sled_kg", float("nan")),
        ("seat_positions", -1),
        ("lowest_stop_checked", "2026-02-29"),
        ("lowest_stop_checked", "soon"),
        ("counts_per_mm", 0.0),
    ],
)
def test_an_impossible_profile_is_refused(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=name):
        replace(MachineProfile(), **{name: value})


def test_settings_come_back_and_a_damaged_generation_gives_way_to_the_one_before(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    book = SettingsBook(tmp_path)
    assert book.present().settings == StaffSettings()
    first = StaffSettings("Press 3", 0.5, "de", goals=(Goal.SIZE,), retention_days=90)
    book.save(first)
    assert SettingsBook(tmp_path).present().settings == first
    book.save(replace(first, volume=0.7))
    book.save(replace(first, volume=0.9))
    newest = tmp_path / "settings" / "settings-000003.sealed"
    assert sorted(path.name for path in newest.parent.iterdir()) == [
        "settings-000002.sealed",
        "settings-000003.sealed",
    ]
    newest.write_bytes(newest.read_bytes()[:-9])
    reading = book.present()
    assert reading.settings.volume == 0.7 and "older ones are in force" in reading.notice
    assert reading.notice in caplog.text


def test_impossible_settings_are_refused() -> None:
    with pytest.raises(ValueError, match=r"volume is 1\.5"):
        StaffSettings(volume=1.5)
    with pytest.raises(ValueError, match="machine_name"):
        StaffSettings(machine_name="x" * 41)


def test_settings_of_an_older_kiosk_are_read_without_what_is_retired(tmp_path: Path) -> None:
    book = SettingsBook(tmp_path)
    old = {"machine_name": "Press 3", "volume": 0.5, "programmes": [], "reaction_s": 0.25, "valid_days": 200}
    Generations(tmp_path / "settings", "settings", 2).write(old)
    assert book.present().settings == StaffSettings("Press 3", 0.5, valid_days=200)
    assert book.present().notice == ""


def test_settings_that_name_something_unknown_are_not_believed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Generations(tmp_path / "settings", "settings", 2).write({"machine_name": "Press 3", "laser": True})
    reading = SettingsBook(tmp_path).present()
    assert reading.settings == StaffSettings() and "laser" in reading.notice
    assert reading.notice in caplog.text


@pytest.mark.parametrize(
    "impossible",
    [
        {"goals": ()},
        {"languages": ()},
        {"languages": ("de",), "language": "en"},
        {"tempos": (Tempo(4, 1, 2, 1),)},
        {"night_dim": 1.0},
        {"volume": -0.1},
        {"panel_mm": 20},
    ],
)
def test_settings_that_would_leave_nothing_are_refused(impossible: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="staff settings"):
        StaffSettings(**impossible)
