"""The list of crashes, the runtime directory, and what systemd is told."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from kiosk.app.guard.codes import CrashCode
from kiosk.app.guard.ledger import DAY_S, FILE_NAME, Ledger, restarts_today, runtime_dir
from kiosk.app.guard.notify import Notifier
from kiosk.app.guard.policy import Crash, Mode

CRASH = Crash(12.5, 1_790_000_000.0, CrashCode.READER, Mode.FULL)


def test_crashes_outlive_the_supervisor_and_end_with_the_boot(tmp_path: Path) -> None:
    boot = tmp_path / "boot_id"
    boot.write_text("one\n")
    Ledger(tmp_path / "run", boot).crashed(CRASH)
    assert Ledger(tmp_path / "run", boot).crashes == (CRASH,)
    boot.write_text("two\n")
    assert Ledger(tmp_path / "run", boot).crashes == ()


def test_a_supervisor_that_died_is_noticed_by_the_next_one(tmp_path: Path) -> None:
    Ledger(tmp_path).started(Mode.FULL)
    assert Ledger(tmp_path).left_up is Mode.FULL
    Ledger(tmp_path).ended()
    assert Ledger(tmp_path).left_up is None


def test_only_the_last_day_is_kept(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.crashed(CRASH)
    late = Crash(CRASH.t_s + DAY_S + 1, 0.0, CrashCode.KILLED, Mode.SAFE)
    ledger.crashed(late)
    assert Ledger(tmp_path).crashes == (late,)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"boot": "x"}', '{"boot": 1, "up": 3, "crashes": [[1]]}']
)
def test_a_damaged_list_is_an_empty_one(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    ledger = Ledger(tmp_path)
    assert ledger.crashes == () and ledger.left_up is None
    ledger.crashed(CRASH)
    assert Ledger(tmp_path).crashes == (CRASH,)


def test_every_cut_and_changed_byte_is_read_without_a_fault(tmp_path: Path) -> None:
    Ledger(tmp_path).crashed(CRASH)
    whole = (tmp_path / FILE_NAME).read_bytes()
    for number in range(len(whole)):
        for damaged in (whole[:number], whole[:number] + b"\xff" + whole[number + 1 :]):
            (tmp_path / FILE_NAME).write_bytes(damaged)
            assert len(Ledger(tmp_path).crashes) <= 1


@pytest.mark.expected_log("cannot be written")
def test_a_folder_that_refuses_does_not_stop_the_supervisor(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ledger = Ledger(tmp_path / "file")
    ledger.crashed(CRASH)
    assert ledger.crashes == (CRASH,)


def test_where_it_lies(tmp_path: Path) -> None:
    user, none = {"XDG_RUNTIME_DIR": "/run/user/1"}, tmp_path / "none"
    assert runtime_dir({"RUNTIME_DIRECTORY": "/run/a:/run/b", **user}, tmp_path) == Path("/run/a")
    assert runtime_dir(user, tmp_path) == tmp_path, "the service's, for a technician's command"
    assert runtime_dir(user, none) == Path("/run/user/1/legpress-kiosk")
    assert runtime_dir({}, none).name.startswith("legpress-kiosk-")


def test_staff_are_told_the_codes_in_their_order(tmp_path: Path) -> None:
    env = {"RUNTIME_DIRECTORY": str(tmp_path)}
    assert restarts_today(env) == ()
    ledger = Ledger(tmp_path)
    ledger.crashed(CRASH)
    ledger.crashed(Crash(20.0, 0.0, CrashCode.SCREEN, Mode.FULL))
    assert restarts_today(env) == ("S52", "S51")
    assert json.loads((tmp_path / FILE_NAME).read_text())["up"] is None


@pytest.mark.parametrize("abstract", [True, False])
def test_systemd_hears_one_datagram(tmp_path: Path, abstract: bool) -> None:
    name = f"@legpress-test-{tmp_path.name}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind("\0" + name[1:] if abstract else name)
        Notifier({"NOTIFY_SOCKET": name}).send("READY=1", "STATUS=full")
        assert manager.recv(100) == b"READY=1\nSTATUS=full"


def test_without_systemd_nothing_is_told_and_nothing_fails(tmp_path: Path) -> None:
    Notifier({}).send("READY=1")
    Notifier({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).send("READY=1")


@pytest.mark.parametrize(("usec", "ping_s"), [("10000000", 2.0), ("3000000", 1.5), ("", 2.0), ("x", 2.0)])
def test_pings_come_within_half_of_the_patience(usec: str, ping_s: float) -> None:
    assert Notifier({"WATCHDOG_USEC": usec}).ping_s == ping_s
