"""Scripts of ``deploy/``: shellcheck finds nothing, every file is placed, no address is named or printed."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest


def test_shellcheck_is_content(root: Path, scripts: list[Path]) -> None:
    assert len(scripts) > 20
    done = subprocess.run(
        ["shellcheck", "-x", "-P", str(root), *map(str, scripts)],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_no_script_asks_a_person(scripts: list[Path]) -> None:
    asking = re.compile(r"\bread -p\b|\bselect \w+ in\b|\bdialog\b|\bwhiptail\b|\bdebconf\b")
    assert [path.name for path in scripts if asking.search(path.read_text())] == []


def test_no_file_names_an_address_of_packages(deploy: Path) -> None:
    texts = [path for path in deploy.rglob("*") if path.is_file() and path.suffix not in {".svg", ".pyc"}]
    addresses = {
        (path.name, found)
        for path in texts
        for found in re.findall(r"\w+://[^\s\"')]+", path.read_text("utf-8"))
        if not found.startswith("file:///usr/share/doc/")
    }
    assert {name for name, _ in addresses} <= {"copyright"}, addresses


def _placed(deploy: Path) -> list[list[str]]:
    lines = (deploy / "package" / "files.txt").read_text().splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


def test_every_file_of_a_machine_is_placed_once(deploy: Path) -> None:
    rows = _placed(deploy)
    assert all(len(row) == 3 for row in rows)
    sources, places = [row[1] for row in rows], [row[2] for row in rows]
    assert len(set(sources)) == len(sources)
    assert len(set(places)) == len(places)
    assert all((deploy / source).is_file() for source in sources)
    own = {
        str(path.relative_to(deploy))
        for room in ("systemd", "udev", "sealed")
        for path in (deploy / room).iterdir()
    }
    assert own - set(sources) == set(), "files that nothing installs"


def test_programs_are_executable_and_nothing_lands_in_etc(deploy: Path) -> None:
    for mode, source, place in _placed(deploy):
        starts = (deploy / source).read_text().startswith("#!")
        assert (mode == "755") == starts, source
        # What lies in /etc belongs to whoever looks after the machine: made once, never replaced.
        assert place.startswith("/usr/"), place


@pytest.mark.parametrize("name", ["postinst", "prerm", "postrm"])
def test_maintainer_scripts_refuse_what_they_do_not_know(deploy: Path, name: str) -> None:
    script = (deploy / "package" / name).read_text()
    assert script.startswith("#!/bin/sh\n")
    assert "set -e" in script.splitlines()


def test_paths_that_scripts_name_are_placed(deploy: Path) -> None:
    places = {row[2] for row in _placed(deploy)}
    named = {
        found
        for row in _placed(deploy)
        for found in re.findall(
            r"/usr/(?:bin|sbin|lib|share)/legpress-kiosk[\w./-]*[\w-]", (deploy / row[1]).read_text()
        )
    }
    # The environment is no single file, and folders are named too.
    folders = {"/usr/lib/legpress-kiosk", "/usr/lib/legpress-kiosk/venv/bin/python"}
    assert {name for name in named if name not in places | folders} == set()
