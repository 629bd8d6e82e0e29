"""The screen that nobody sees: said when it is there, and ended with its user."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from kiosk.bench.speed.x_screen import x_screen


def stands_in(path: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of the X server, which a computer need not have: a script that gets its arguments."""
    program = path / "Xvfb"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
    program.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _name: str(program))


def test_without_a_server_there_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with x_screen() as screen:
        assert screen is None


def test_a_server_that_fails_is_no_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stands_in(tmp_path, "exit 1", monkeypatch)
    with x_screen() as screen:
        assert screen is None


def test_a_server_is_named_and_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = tmp_path / "pid"
    stands_in(tmp_path, f"echo $$ > {said}; echo 7 > /proc/self/fd/$2; exec sleep 60", monkeypatch)
    with x_screen() as screen:
        assert screen == {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":7"}
        server = Path("/proc") / said.read_text(encoding="ascii").strip()
        assert server.exists()
    deadline_s = time.monotonic() + 5.0
    while server.exists():
        assert time.monotonic() < deadline_s, "the server outlived its user"
        time.sleep(0.01)
