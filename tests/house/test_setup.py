"""The set-up installs what is missing, once, and says plainly what it cannot do; on a pretended machine."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.fakes.machine import Machine

PACKAGES = "# a list\nlibglib2.0-0\nlibgl1\nfont:fonts-inter\ntest:git\n"
ALL_BUT_GIT = """installed libglib2.0-0t64, libglib2.0-0 (= 2.84.4-3)
installed libgl1,
installed fonts-inter, fonts-any
"""
RUN_LOCK = "checkout/deploy/requirements.lock"


@pytest.fixture
def machine(root: Path, tmp_path: Path) -> Machine:
    """A machine with every package but the one for tests."""
    machine = Machine(tmp_path, root / "deploy", PACKAGES)
    machine.write("installed", ALL_BUT_GIT)
    return machine


def _venvs(machine: Machine) -> int:
    return machine.calls.count("venv")


def _installs(machine: Machine) -> list[str]:
    option = " --no-install-recommends "
    return [call.partition(option)[2] for call in machine.calls if option in call]


@pytest.mark.parametrize("name", ["setup.sh", "run.sh", "test.sh"])
def test_scripts_are_plain_shell(root: Path, name: str) -> None:
    script = root / "deploy" / name
    done = subprocess.run(["sh", "-n", str(script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_build_server_entry_is_executable(root: Path) -> None:
    assert (root / ".ci" / "run").stat().st_mode & 0o111 == 0o111


def test_complete_machine_needs_no_apt(machine: Machine) -> None:
    status, messages = machine.set_up()
    assert status == 0, messages
    assert not any("apt-get" in call for call in machine.calls), messages


def test_missing_packages_are_installed_after_one_update(machine: Machine) -> None:
    machine.write("installed", "deinstall libgl1, \ninstalled fonts-inter, \n")
    status, messages = machine.set_up()
    assert status == 0, messages
    apt = [call for call in machine.calls if call.startswith("apt-get")]
    assert apt[0].endswith(" update")
    assert apt[1].endswith(" install --no-install-recommends libglib2.0-0 libgl1")
    assert len(apt) == 2
    assert set((machine.folder / "environment").read_text().split()) == {"frontend=noninteractive"}


def test_test_packages_are_installed_for_tests_only(machine: Machine) -> None:
    machine.set_up("run")
    assert _installs(machine) == []
    machine.set_up("test")
    assert _installs(machine) == ["git"]


@pytest.mark.parametrize("level", ["run", "test"])
def test_second_set_up_does_nothing(machine: Machine, level: str) -> None:
    machine.set_up(level)
    machine.forget()
    assert machine.set_up(level) == (0, "")
    assert machine.calls == []


def test_without_rights_the_exact_command_is_shown(machine: Machine) -> None:
    machine.write("installed", "installed libgl1, \n")
    machine.write("uid", "1000\n")
    status, messages = machine.set_up()
    assert status == 1
    assert "sudo apt-get install --no-install-recommends libglib2.0-0 fonts-inter" in messages
    assert machine.calls == []


def test_sudo_is_used_when_there_is_one(machine: Machine) -> None:
    machine.write("installed", "installed libgl1, \ninstalled fonts-inter, \n")
    machine.write("uid", "1000\n")
    machine.program("sudo", 'echo "sudo $1" >>"$MACHINE/calls"; shift; exec "$@"')
    status, messages = machine.set_up()
    assert status == 0, messages
    assert machine.calls[0] == "sudo -n"
    assert _installs(machine)[0] == "libglib2.0-0"


def test_refused_package_stops_with_what_apt_said(machine: Machine) -> None:
    machine.write("installed", "installed libgl1, \ninstalled fonts-inter, \n")
    machine.write("refused", "libglib2.0-0\n")
    status, messages = machine.set_up()
    assert status == 1
    assert "E: no libglib2.0-0" in messages
    assert _venvs(machine) == 0


def test_old_package_lists_do_not_stop_an_installation(machine: Machine) -> None:
    machine.write("installed", "installed libgl1, \ninstalled fonts-inter, \n")
    machine.write("refused", "update\n")
    assert machine.set_up()[0] == 0
    assert _installs(machine)[0] == "libglib2.0-0"


def test_font_may_be_missing(machine: Machine) -> None:
    machine.write("installed", "installed libglib2.0-0, \ninstalled libgl1, \n")
    machine.write("refused", "fonts-inter\n")
    status, messages = machine.set_up()
    assert status == 0, messages
    assert "fonts-inter could not be installed" in messages
    machine.forget()
    status, messages = machine.set_up()
    assert status == 0, messages
    assert "fonts-inter" in messages
    assert machine.calls == [], "a missing font is not tried at every start"


def test_another_system_goes_on_without_packages(machine: Machine) -> None:
    machine.remove_program("dpkg-query")
    status, messages = machine.set_up()
    assert status == 0, messages
    assert "not Debian" in messages
    assert _venvs(machine) == 1


def test_libraries_come_hash_checked_and_as_wheels(machine: Machine) -> None:
    machine.set_up("run")
    (pip,) = (call for call in machine.calls if call.startswith("pip"))
    assert "--require-hashes --only-binary :all: -r" in pip
    assert pip.endswith("deploy/requirements.lock")


def test_tests_add_the_tools_to_the_same_environment(machine: Machine) -> None:
    machine.set_up("run")
    machine.set_up("test")
    assert _venvs(machine) == 1
    assert any("requirements-dev.lock" in call for call in machine.calls)
    assert any("--no-build-isolation -e" in call for call in machine.calls)
    machine.forget()
    assert machine.set_up("run") == (0, "")
    assert machine.calls == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (RUN_LOCK, "other==1\n"),
        ("checkout/pyproject.toml", "[project]\nname = 'x'\n"),
        ("python-version", "(3, 13)\n"),
    ],
)
def test_change_makes_the_environment_again(machine: Machine, name: str, text: str) -> None:
    machine.set_up("run")
    (machine.venv / "left-over").touch()
    machine.write(name, text)
    machine.set_up("run")
    assert _venvs(machine) == 2
    assert not (machine.venv / "left-over").exists()


def test_running_never_drops_the_test_tools(machine: Machine) -> None:
    machine.set_up("test")
    machine.write(RUN_LOCK, "other==1\n")
    machine.forget()
    machine.set_up("run")
    assert any("requirements-dev.lock" in call for call in machine.calls)
    machine.forget()
    machine.set_up("test")
    assert machine.calls == []


def test_half_made_environment_is_made_again(machine: Machine) -> None:
    machine.write("no-network", "")
    status, messages = machine.set_up()
    assert status == 1
    assert "could not be installed" in messages
    (machine.folder / "no-network").unlink()
    machine.forget()
    assert machine.set_up()[0] == 0
    assert _venvs(machine) == 1


def test_environment_without_its_python_is_made_again(machine: Machine) -> None:
    machine.set_up()
    (machine.venv / "bin" / "python").unlink()
    machine.set_up()
    assert _venvs(machine) == 2


def test_two_set_ups_at_once_make_one_environment(machine: Machine) -> None:
    machine.write("venv-seconds", "0.5\n")
    script = machine.set_up_script("run")
    both = [machine.start(script), machine.start(script)]
    messages = [process.communicate(timeout=20)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], messages
    assert _venvs(machine) == 1
    assert sum("waiting" in text for text in messages) == 1


def test_missing_python_is_named(machine: Machine) -> None:
    script = '. "$ROOT/deploy/setup.sh"; find_python() { return 1; }; setup run'
    status, _, messages = machine.run(script)
    assert status == 1
    assert "Python 3.11 or newer" in messages


def test_real_python_of_this_machine_is_found(machine: Machine) -> None:
    status, out, _ = machine.run('. "$ROOT/deploy/setup.sh"; is_new_enough() { true; }; find_python')
    assert status == 0
    assert out.strip() in {"/usr/bin/python3", str(machine.folder / "bin" / "python3")}
