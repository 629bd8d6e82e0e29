"""``deploy/install.sh``: a plan that changes nothing; and the command of an installed machine."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.fakes.deploy_bench import Bench


def _install(deploy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(deploy / "install.sh"), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_dry_run_shows_every_file_and_touches_none(deploy: Path) -> None:
    folders = [Path("/usr/lib/legpress-kiosk"), Path("/etc/legpress-kiosk"), Path("/var/lib/legpress-kiosk")]
    before = [folder.exists() for folder in folders]
    done = _install(deploy, "--dry-run")
    assert done.returncode == 0, done.stderr
    rows = (deploy / "package" / "files.txt").read_text().splitlines()
    places = [line.split()[2] for line in rows if line and not line.startswith("#")]
    assert all(f"would write {place}" in done.stderr.splitlines() for place in places)
    assert "nothing is changed" in done.stderr
    assert "://" not in done.stdout + done.stderr
    assert [folder.exists() for folder in folders] == before


@pytest.mark.parametrize("option", ["--force", "--dry", "x"])
def test_what_is_no_option_is_refused_in_one_line(deploy: Path, option: str) -> None:
    done = _install(deploy, option)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_removing_what_is_not_there_is_refused(deploy: Path) -> None:
    done = _install(deploy, "--purge", "--dry-run")
    assert (done.returncode, "nothing to remove" in done.stderr) == (2, True)


@pytest.fixture
def command(bench: Bench, deploy: Path) -> Bench:
    """The installed command, with its places in a folder of the test."""
    script = (deploy / "package" / "legpress-kiosk").read_text()
    venv = bench.folder / "lib" / "venv" / "bin"
    venv.mkdir(parents=True)
    python = venv / "python"
    python.write_text(f'#!/bin/sh\necho "python $*" >>"{bench.folder}/calls"\n')
    python.chmod(0o755)
    script = re.sub(r"^LIB=.*$", f"LIB={bench.folder}/lib", script, flags=re.MULTILINE)
    script = re.sub(r"^CONFIG=.*$", f"CONFIG={bench.config}/kiosk.toml", script, flags=re.MULTILINE)
    (bench.folder / "bin" / "legpress-kiosk").write_text(script)
    (bench.config / "kiosk.toml").touch()
    bench.program("setpriv", 'echo "HOME=$HOME" >&2; while [ "$1" != -- ]; do shift; done; shift; exec "$@"')
    bench.program("getent", 'case "$2" in dialout | audio) exit 0 ;; *) exit 2 ;; esac')
    bench.program("id", "echo 1000")
    return bench


def _say(command: Bench, *arguments: str) -> list[str]:
    path = str(command.folder / "bin" / "legpress-kiosk")
    done = command.run(path, *arguments)
    assert done.returncode == 0, done.stderr
    return [call for call in command.calls if call.startswith(("python", "setpriv"))]


def test_the_machines_settings_are_used_when_nobody_names_others(command: Bench) -> None:
    (call,) = _say(command, "doctor", "--sled", "auto")
    assert call == f"python -P -s -m kiosk doctor --config {command.config}/kiosk.toml --sled auto"


@pytest.mark.parametrize(
    "arguments",
    [("run", "--config", "x.toml"), ("doctor", "--config=x"), ("run", "--help"), ("--version",), ("bench",)],
)
def test_arguments_are_otherwise_left_as_they_are(command: Bench, arguments: tuple[str, ...]) -> None:
    (call,) = _say(command, *arguments)
    assert call == f"python -P -s -m kiosk {' '.join(arguments)}"


def test_root_steps_down_before_it_touches_records(command: Bench) -> None:
    command.program("id", "echo 0")
    stepped, call = _say(command, "calibrate", "--bottom-raw", "0")
    assert stepped.startswith("setpriv --reuid kiosk --regid kiosk --groups audio,dialout -- ")
    assert call.endswith("--bottom-raw 0")


def test_root_stays_root_for_what_keeps_no_records(command: Bench) -> None:
    command.program("id", "echo 0")
    assert len(_say(command, "analyse", "set.csv")) == 1


def test_only_root_puts_a_change_into_force(bench: Bench) -> None:
    bench.program("id", "echo 1000")
    bench.program("udevadm")
    bench.program("systemctl")
    done = bench.run("package/legpress-kiosk-apply")
    assert (done.returncode, "only root" in done.stderr) == (2, True)
    assert [call for call in bench.calls if not call.startswith("id")] == []
