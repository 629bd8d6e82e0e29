"""Opening: durable settings, refusals in words, and damage that loses no file."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.storage.database import open_database
from kiosk.storage.errors import StoreError, explain, primary_code
from kiosk.storage.schema import APPLICATION_ID, MIGRATIONS
from kiosk.storage.store import Store
from tests.fakes.records import PROGRAMME, record


def _value(connection: sqlite3.Connection, pragma: str) -> object:
    return connection.execute(f"PRAGMA {pragma}").fetchone()[0]


def test_a_commit_is_on_the_disk_and_the_file_is_nobody_elses(tmp_path: Path) -> None:
    with closing(open_database(tmp_path).connection) as connection:
        assert _value(connection, "journal_mode") == "wal"
        assert _value(connection, "synchronous") == 2, "FULL"
        assert _value(connection, "foreign_keys") == 1
        assert _value(connection, "user_version") == len(MIGRATIONS)
        assert _value(connection, "application_id") == APPLICATION_ID
        assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_migrations_run_once_in_order_and_keep_the_data(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path)) as store:
        workout = store.begin_workout(PROGRAMME, 1.0)
        store.save_set(workout, record(), 2.0)
    lifted = (*MIGRATIONS, "ALTER TABLE workouts ADD COLUMN note TEXT", "UPDATE workouts SET note = 'kept'")
    for _ in range(2):
        with closing(open_database(tmp_path, lifted).connection) as connection:
            assert connection.execute("SELECT note FROM workouts").fetchall() == [("kept",)]
            assert connection.execute("SELECT count(*) FROM reps").fetchone() == (12,)
            assert _value(connection, "user_version") == len(MIGRATIONS) + 2


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    open_database(tmp_path).connection.close()
    half = (*MIGRATIONS, "CREATE TABLE extra (a); SELECT no_such_column FROM workouts")
    with pytest.raises(StoreError, match="no_such_column"):
        open_database(tmp_path, half)
    with closing(open_database(tmp_path).connection) as connection:
        assert _value(connection, "user_version") == len(MIGRATIONS)
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
        assert "extra" not in names


def test_a_newer_database_is_refused_in_words_and_left_alone(tmp_path: Path) -> None:
    newer = (*MIGRATIONS, "CREATE TABLE future (a)")
    open_database(tmp_path, newer).connection.close()
    before = (tmp_path / "kiosk.db").read_bytes()
    with pytest.raises(StoreError, match=r"written by a newer kiosk .*install the newer kiosk again"):
        open_database(tmp_path)
    assert (tmp_path / "kiosk.db").read_bytes() == before


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "kiosk.db")) as other, other:
        other.execute("CREATE TABLE songs (title)")
    with pytest.raises(StoreError, match="belongs to another program"):
        Store.open(tmp_path)


def _rubbish(path: Path) -> None:
    path.write_bytes(b"this is no database at all" * 500)


def _torn(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    path.write_bytes(content)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize("damage", [_rubbish, _torn, _cut])
def test_a_damaged_file_is_moved_aside_and_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: object
) -> None:
    assert callable(damage)
    for round_number in (1, 2):
        with closing(Store.open(tmp_path)) as store:
            store.save_set(store.begin_workout(PROGRAMME, 0.0), record(), 0.0)
        damage(tmp_path / "kiosk.db")
        damaged = (tmp_path / "kiosk.db").read_bytes()
        with closing(Store.open(tmp_path)) as store:
            assert "was damaged and has been moved to kiosk-damaged-" in store.notice
            assert "a new one was begun" in store.notice and store.notice in caplog.text
            assert store.workouts() == ()
        kept = sorted(tmp_path.glob("kiosk-damaged-*.db"))
        assert len(kept) == round_number, "an older damaged file is never overwritten"
        assert damaged in [path.read_bytes() for path in kept]
    with closing(Store.open(tmp_path)) as store:
        assert store.notice == ""


def test_a_locked_database_is_not_taken_for_a_damaged_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.storage.database._BUSY_S", 0.05)
    with closing(Store.open(tmp_path)) as store, closing(Store.open(tmp_path)) as other:
        with closing(sqlite3.connect(tmp_path / "kiosk.db", isolation_level=None)) as holder:
            holder.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match="another program holds it; close that program"):
                store.begin_workout(PROGRAMME, 0.0)
        assert other.begin_workout(PROGRAMME, 0.0) == 1
    assert not list(tmp_path.glob("*damaged*"))


def test_many_that_open_a_new_database_at_once_all_succeed(tmp_path: Path) -> None:
    failures: list[StoreError] = []
    gate = threading.Barrier(4)

    def begin() -> None:
        gate.wait()
        try:
            Store.open(tmp_path).close()
        except StoreError as error:
            failures.append(error)

    threads = [threading.Thread(target=begin) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_an_impossible_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match=r"file/data: the data folder cannot be used \(Not a directory\)"):
        Store.open(tmp_path / "file" / "data")
    (tmp_path / "kiosk.db").mkdir()
    with pytest.raises(StoreError, match="it cannot be opened"):
        Store.open(tmp_path)


@pytest.mark.parametrize(
    ("pragma", "code", "words"),
    [
        ("query_only=ON", sqlite3.SQLITE_READONLY, "may only be read"),
        ("max_page_count=1", sqlite3.SQLITE_FULL, "the disk is full; free some space"),
    ],
)
def test_sqlites_own_errors_are_put_into_words(tmp_path: Path, pragma: str, code: int, words: str) -> None:
    path = tmp_path / "any.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.execute(f"PRAGMA {pragma}")
        with pytest.raises(sqlite3.Error) as caught:
            connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
    assert primary_code(caught.value) == code
    error = explain(caught.value, path)
    assert str(path) in str(error) and words in str(error) and not error.lasting


def test_an_unknown_error_is_still_a_sentence(tmp_path: Path) -> None:
    error = explain(sqlite3.OperationalError("odd\n thing"), tmp_path / "kiosk.db")
    assert (
        str(error) == f"{tmp_path / 'kiosk.db'}: the database failed; report this to the maker (odd thing)."
    )
