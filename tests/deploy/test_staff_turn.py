"""A picture that staff turn: tried for one start of the shell, kept or gone back; touches follow."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.deploy_bench import Bench

MATRIX = {
    "0": "LIBINPUT_CALIBRATION_MATRIX=1 0 0 0 1 0\n",
    "90": "LIBINPUT_CALIBRATION_MATRIX=0 -1 1 1 0 0\n",
    "180": "LIBINPUT_CALIBRATION_MATRIX=-1 0 1 0 -1 1\n",
}


@pytest.fixture
def shell(bench: Bench) -> Bench:
    """A machine whose panel is mounted as it was built; a cage that starts what is inside it."""
    bench.settings("ROTATE=0\n")
    inside = 'while [ "$1" != -- ]; do shift; done; shift; exec sh "$@"'
    bench.program("cage", f"WAYLAND_DISPLAY=w; export WAYLAND_DISPLAY; {inside}")
    bench.program("wlr-randr", 'case "$*" in "") echo "DP-1 x" ;; esac')
    told = "$LEGPRESS_TURN,$LEGPRESS_TURN_TRIED,$LEGPRESS_TURN_DIR"
    bench.program("kiosk", f'echo "{told}" >"{bench.folder}/told"')
    return bench


def start(shell: Bench) -> tuple[str, str]:
    """One start of the shell: how it turned the picture, and whether the kiosk is told that it is a try."""
    before = len(shell.calls)
    done = shell.run("systemd/session", LEGPRESS_COMMAND=str(shell.folder / "bin" / "kiosk"))
    assert done.returncode == 0, done.stderr
    turned = [call.split()[-1] for call in shell.calls[before:] if "--transform" in call]
    turn, tried, folder = (shell.folder / "told").read_text().strip().split(",")
    assert folder == str(shell.folder / "state" / "screen")
    assert turned == ([] if turn == "0" else [turn]), "the kiosk is told what was done"
    return turn, tried


def test_a_try_lasts_for_one_start_and_then_what_was_kept_is_back(shell: Bench) -> None:
    assert start(shell) == ("0", "")
    tried = shell.staff_turn("try", "90\n")
    assert start(shell) == ("90", "1")
    assert not tried.exists(), "it is used up before it is shown"
    assert start(shell) == ("0", "")
    shell.staff_turn("kept", "180\n")
    shell.staff_turn("try", "270\n")
    assert [start(shell), start(shell)] == [("270", "1"), ("180", "")]


def test_what_staff_keep_comes_before_how_the_panel_is_mounted(shell: Bench) -> None:
    shell.settings("ROTATE=90\n")
    assert start(shell) == ("90", "")
    shell.staff_turn("kept", "0\n")
    assert start(shell) == ("0", "")


@pytest.mark.parametrize(
    "content", [b"45\n", b"left\n", b"", b"90; reboot", b"9\x000\n90", b"90 180\n", b"\xff" * 64]
)
@pytest.mark.parametrize("name", ["kept", "try"])
def test_only_four_words_turn_anything(shell: Bench, name: str, content: bytes) -> None:
    shell.settings("ROTATE=180\n")
    shell.staff_turn(name, content)
    assert start(shell) == ("180", "")
    assert shell.run("udev/touch-matrix").stdout == MATRIX["180"]


def test_root_follows_no_link_and_waits_for_nobody(shell: Bench, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("90\n")
    kept = shell.staff_turn("kept", "")
    kept.unlink()
    kept.symlink_to(elsewhere)
    assert shell.run("udev/touch-matrix").stdout == MATRIX["0"]
    kept.unlink()
    os.mkfifo(kept)
    assert shell.run("udev/touch-matrix").stdout == MATRIX["0"], "a pipe that nobody fills"


def test_touches_turn_with_the_picture_also_back(shell: Bench) -> None:
    assert shell.run("udev/touch-matrix").stdout == MATRIX["0"]
    shell.staff_turn("try", "90\n")
    assert shell.run("udev/touch-matrix").stdout == MATRIX["90"], "asked before the shell begins"
    assert start(shell) == ("90", "1")
    assert shell.run("udev/touch-matrix").stdout == MATRIX["0"]


@pytest.fixture
def udev(shell: Bench) -> Iterator[Bench]:
    """The same machine with udev at work."""
    (shell.folder / "run" / "udev").mkdir(parents=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as control:
        here = Path.cwd()
        os.chdir(shell.folder / "run" / "udev")  # a socket's name is short
        control.bind("control")
        os.chdir(here)
        shell.program("udevadm")
        yield shell


def asked(udev: Bench) -> int:
    """How often udev looked at the touchscreens again, at this start."""
    before = len(udev.calls)
    done = udev.run("udev/turn-touches")
    assert done.returncode == 0, done.stderr
    return sum("udevadm trigger" in call and "input" in call for call in udev.calls[before:])


def test_udev_is_asked_again_only_when_the_turn_is_another_one(udev: Bench) -> None:
    assert asked(udev) == 0, "as it is mounted"
    udev.staff_turn("try", "90\n")
    assert asked(udev) == 1
    start(udev)
    assert asked(udev) == 1, "back"
    assert asked(udev) == 0
    udev.staff_turn("kept", "90\n")
    assert [asked(udev), asked(udev)] == [1, 0]


def test_a_machine_without_udev_starts_all_the_same(shell: Bench) -> None:
    (shell.folder / "run").mkdir()
    shell.staff_turn("try", "90\n")
    assert shell.run("udev/turn-touches").returncode == 0


def test_the_x_server_is_turned_the_same_way(shell: Bench) -> None:
    shell.program("xinit", 'echo "$LEGPRESS_TURN,$LEGPRESS_TURN_TRIED" >>"$HOME/seen"')
    shell.staff_turn("try", "270\n")
    for _ in range(2):
        assert shell.run("systemd/session-x11").returncode == 0
    assert (shell.folder / "seen").read_text() == "270,1\n0,\n"


@pytest.mark.parametrize("name", ["legpress-kiosk.service", "legpress-kiosk-x11.service"])
def test_both_units_turn_the_touches_before_they_start_the_shell(deploy: Path, name: str) -> None:
    lines = (deploy / "systemd" / name).read_text().splitlines()
    before = lines.index("ExecStartPre=+/usr/lib/legpress-kiosk/turn-touches")
    assert before < next(n for n, line in enumerate(lines) if line.startswith("ExecStart="))
    assert subprocess.run(["test", "-x", str(deploy / "udev" / "turn-touches")], check=False).returncode == 0
