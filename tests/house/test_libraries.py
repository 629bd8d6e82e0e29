"""The locks are complete and anonymous; every library is used, installed as locked and in the notices."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

RUN_LOCK = Path("deploy/requirements.lock")
DEV_LOCK = Path("deploy/requirements-dev.lock")


def _pins(text: str) -> Iterator[tuple[Requirement, list[str]]]:
    """Requirements of a lock with their hashes."""
    for block in text.replace("\\\n", " ").splitlines():
        line = block.split(" #", 1)[0].strip()
        if line and not line.startswith("#"):
            requirement, *hashes = re.split(r"\s+--hash=", line)
            yield Requirement(requirement), hashes


def _versions_here(text: str) -> dict[str, str]:
    """Name and exact version of everything a lock asks for on this Python."""
    return {
        canonicalize_name(pin.name): str(pin.specifier).removeprefix("==")
        for pin, _ in _pins(text)
        if pin.marker is None or pin.marker.evaluate()
    }


@pytest.mark.parametrize("lock", [RUN_LOCK, DEV_LOCK], ids=str)
def test_every_locked_library_is_exact_and_hashed(root: Path, lock: Path) -> None:
    pins = list(_pins((root / lock).read_text()))
    assert pins
    for pin, hashes in pins:
        assert re.fullmatch(r"==[^*,]+", str(pin.specifier)), pin
        assert hashes, f"{pin} has no hash"
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes), pin


def test_every_release_of_debian_gets_the_same_libraries(root: Path) -> None:
    names = [pin.name for pin, _ in _pins((root / DEV_LOCK).read_text())]
    assert sorted(names) == sorted(set(names)), "a library locked twice is checked on one Debian only"


@pytest.mark.parametrize("lock", [RUN_LOCK, DEV_LOCK], ids=str)
def test_locks_name_no_address(root: Path, lock: Path) -> None:
    assert re.findall(r"\S*://\S*|--(?:index|extra|find|trusted)\S*", (root / lock).read_text()) == []


def test_development_lock_contains_the_run_lock(root: Path) -> None:
    run, dev = (
        {str(pin): set(hashes) for pin, hashes in _pins((root / lock).read_text())}
        for lock in (RUN_LOCK, DEV_LOCK)
    )
    assert {name: dev.get(name) for name in run} == run


def test_locks_satisfy_the_project(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())
    wanted = {
        RUN_LOCK: project["project"]["dependencies"],
        DEV_LOCK: project["dependency-groups"]["dev"] + project["build-system"]["requires"],
    }
    for lock, requirements in wanted.items():
        versions = _versions_here((root / lock).read_text())
        for requirement in map(Requirement, requirements):
            version = versions[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), f"{lock}: {requirement} is locked to {version}"


def test_every_runtime_library_is_used(root: Path) -> None:
    modules = {"PySide6-Essentials": "PySide6", "pyserial": "serial"}
    source = "\n".join(path.read_text() for path in (root / "kiosk").rglob("*.py"))
    for text in tomllib.loads((root / "pyproject.toml").read_text())["project"]["dependencies"]:
        name = Requirement(text).name
        module = modules.get(name, name)
        pattern = rf"(^\s*(import|from) {module}\b|import_module\(\"{module}\"\))"
        assert re.search(pattern, source, re.MULTILINE), f"nothing in kiosk/ imports {module}"


def test_tests_run_with_the_locked_libraries(root: Path) -> None:
    locked = _versions_here((root / DEV_LOCK).read_text())
    here = {name: metadata.version(name) for name in locked}
    assert here == locked


def test_debian_packages_are_well_formed(root: Path) -> None:
    lines = [
        line for line in (root / "deploy/packages.txt").read_text().splitlines() if not line.startswith("#")
    ]
    names = [line.removeprefix("font:").removeprefix("test:") for line in lines]
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", name) for name in names)
    assert len(set(names)) == len(names)


def _stated_licence(name: str) -> str:
    """Licence as the metadata of an installed library states it: expression, free text or classifier."""
    about = metadata.metadata(name)
    for field in ("License-Expression", "License"):
        if field in about:
            return about[field]
    (classifier,) = (line for line in about.get_all("Classifier", []) if line.startswith("License ::"))
    return str(classifier).rpartition(" :: ")[2]


def test_notices_state_the_true_licences(root: Path) -> None:
    rows = re.findall(r"^\| (\S+) \| (.+?) \|", (root / "THIRD-PARTY-NOTICES.md").read_text(), re.MULTILINE)
    noted = {str(canonicalize_name(name)): licence for name, licence in rows}
    stated = {name: _stated_licence(name) for name in _versions_here((root / RUN_LOCK).read_text())}
    assert {name: noted.get(name) for name in stated} == stated
