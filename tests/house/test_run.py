"""``deploy/run.sh`` picks the screen it is started on, or says what to do; on a pretended machine."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.fakes.machine import Machine


@pytest.fixture
def machine(root: Path, tmp_path: Path) -> Machine:
    """A machine that is set up already; its Python prints the arguments it gets, one a line."""
    machine = Machine(tmp_path, root / "deploy", "")
    machine.write("checkout/deploy/setup.sh", 'say() { echo "$*" >&2; }; setup() { :; }')
    machine.program("tty", "echo not a tty; exit 1")
    (machine.venv / "bin").mkdir(parents=True)
    python = machine.venv / "bin" / "python"
    python.write_text(
        "#!/bin/sh\nprintf '%s\\n' \"$@\"\n"
        'echo "$QT_QPA_PLATFORM $OPENBLAS_NUM_THREADS $PYTHONPATH $PWD" >&2\n'
    )
    python.chmod(0o755)
    return machine


def _start(machine: Machine, arguments: str = "", **variables: str) -> tuple[int, list[str], str]:
    status, out, messages = machine.run(f'sh "$ROOT/deploy/run.sh" {arguments}', **variables)
    return status, out.splitlines(), messages


BEGIN = ["-P", "-m", "kiosk", "run"]


def test_without_a_screen_it_says_what_to_do(machine: Machine) -> None:
    status, out, messages = _start(machine)
    assert status == 2
    assert out == []
    assert messages.startswith("No screen found: ")


@pytest.mark.parametrize(
    ("variables", "platform"),
    [({"DISPLAY": ":0"}, "xcb"), ({"WAYLAND_DISPLAY": "w-0", "DISPLAY": ":0"}, "wayland;xcb")],
)
def test_desktop_gets_a_window(machine: Machine, variables: dict[str, str], platform: str) -> None:
    status, out, messages = _start(machine, **variables)
    assert status == 0
    assert out == [*BEGIN, "--windowed"]
    assert messages.split() == [platform, "1", str(machine.checkout), str(machine.folder)]


def test_arguments_are_passed_on_unchanged(machine: Machine) -> None:
    _, out, _ = _start(machine, "--sled 'replay:a b.csv' --language pl", DISPLAY=":0")
    assert out == [*BEGIN, "--sled", "replay:a b.csv", "--language", "pl", "--windowed"]


@pytest.mark.parametrize("given", ["--windowed 1080x1920", "--windowed=1080x1920"])
def test_size_of_the_window_is_kept(machine: Machine, given: str) -> None:
    _, out, _ = _start(machine, given, DISPLAY=":0")
    assert out == [*BEGIN, *given.split()]


def test_platform_named_by_the_person_is_used(machine: Machine) -> None:
    status, out, messages = _start(machine, QT_QPA_PLATFORM="vnc")
    assert (status, out) == (0, BEGIN)
    assert messages.startswith("vnc ")


def test_help_needs_no_screen(machine: Machine) -> None:
    assert _start(machine, "--help")[:2] == (0, [*BEGIN, "--help"])


@pytest.mark.parametrize("exist", [True, False])
@pytest.mark.parametrize("chosen", ["", "/chosen"])
def test_build_server_uses_recordings_where_they_are(
    root: Path, machine: Machine, exist: bool, chosen: str
) -> None:
    machine.write("checkout/deploy/test.sh", 'echo "recordings=${KIOSK_RECORDINGS:-none}" "$@"; exit 3')
    recordings = machine.folder / "shared" / "data" / "recordings"
    if exist:
        recordings.mkdir(parents=True)
    (machine.checkout / ".ci").mkdir()
    shutil.copy(root / ".ci" / "run", machine.checkout / ".ci")
    status, out, _ = machine.run('"$ROOT/.ci/run" -k any', KIOSK_RECORDINGS=chosen)
    expected = chosen or (str(recordings.parent) if exist else "none")
    assert (status, out) == (3, f"recordings={expected} -k any\n")
