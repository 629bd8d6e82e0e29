"""The old file or the new one, never half of it; and where data lies by default."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.storage.atomic import write_atomic
from kiosk.storage.paths import default_data_dir


def test_content_and_mode_are_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "values.json"
    write_atomic(path, b"one")
    write_atomic(path, b"two", mode=0o644)
    assert path.read_bytes() == b"two" and path.stat().st_mode & 0o777 == 0o644
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["fsync", "fchmod"])
def test_a_failure_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "values.json"
    write_atomic(path, b"old")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(OSError, match="No space left"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


def test_the_file_is_synced_before_its_name_and_the_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "values.json"
    write_atomic(path, b"old")
    seen: list[tuple[bool, bytes]] = []
    real = os.fsync

    def watch(handle: int) -> None:
        seen.append((Path(f"/proc/self/fd/{handle}").resolve().is_dir(), path.read_bytes()))
        real(handle)

    monkeypatch.setattr(os, "fsync", watch)
    write_atomic(path, b"new")
    assert seen == [(False, b"old"), (True, b"new")]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomic(tmp_path / "gone" / "values.json", b"x")


def test_the_machine_folder_comes_first_when_it_may_be_written(tmp_path: Path) -> None:
    machine, env = tmp_path / "lib", {"HOME": "/home/gym", "XDG_DATA_HOME": "/data"}
    assert default_data_dir(env, machine) == Path("/data/legpress-kiosk")
    machine.mkdir()
    assert default_data_dir(env, machine) == machine


def test_the_users_own_folder(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    home = Path("/home/gym/.local/share/legpress-kiosk")
    assert default_data_dir({"HOME": "/home/gym"}, gone) == home
    assert default_data_dir({"HOME": "/home/gym", "XDG_DATA_HOME": "relative"}, gone) == home
    assert default_data_dir({}, gone) == Path.home() / ".local/share/legpress-kiosk"
    assert not gone.exists()
