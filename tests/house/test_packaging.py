"""The wheel carries forms and assets and runs where it is installed; locks are complete and anonymous."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

RUN_LOCK = Path("deploy/requirements.lock")
DEV_LOCK = Path("deploy/requirements-dev.lock")


def _run(command: list[str], cwd: Path, **variables: str) -> str:
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(root: Path, tracked: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kiosk's wheel, built without network from a clean copy of the checkout."""
    copy = tmp_path_factory.mktemp("wheel") / "checkout"
    for path in tracked:
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / path, copy / path)
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel"], copy)
    (built,) = (copy / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the installed wheel."""
    target = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-I", "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    _run([*pip, "--no-index", "--no-deps", "--target", str(target), str(wheel)], target)
    return target


def test_wheel_carries_every_form_asset_and_module(wheel: Path, tracked: list[Path]) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    bundled = {f"kiosk/_bundled/{path}" for path in tracked if path.parts[0] in {"ui", "assets"}}
    modules = {str(path) for path in tracked if path.parts[0] == "kiosk"}
    assert bundled
    assert (bundled | modules) - names == set()
    extra = {name for name in names - bundled - modules if ".dist-info/" not in name}
    assert extra == set(), "files in the wheel that are not in the checkout"


def test_wheel_carries_the_licences(wheel: Path) -> None:
    names = {Path(name).name for name in zipfile.ZipFile(wheel).namelist()}
    assert {"LICENSE", "THIRD-PARTY-NOTICES.md", "LGPL-3.0.txt", "GPL-3.0.txt"} <= names


def test_installed_wheel_finds_its_forms_and_assets(installed: Path, tmp_path: Path) -> None:
    program = (
        "from kiosk.app import resources as r; print(r.root(), r.forms(), r.theme(), r.assets(), sep='\\n')"
    )
    out = _run([sys.executable, "-P", "-c", program], tmp_path, PYTHONPATH=str(installed))
    root, forms, theme, assets = map(Path, out.split())
    assert root == installed.resolve() / "kiosk" / "_bundled"
    assert forms == root / "ui" / "screens"
    assert (theme / "tokens.toml").is_file()
    assert assets.is_dir()


def test_checkout_finds_its_own_forms(root: Path, tmp_path: Path) -> None:
    program = "from kiosk.app import resources as r; print(r.root())"
    out = _run([sys.executable, "-P", "-c", program], tmp_path, PYTHONPATH=str(root))
    assert Path(out.strip()) == root


def test_installed_wheel_has_a_command_line(installed: Path, tmp_path: Path) -> None:
    out = _run([sys.executable, "-P", "-m", "kiosk", "--help"], tmp_path, PYTHONPATH=str(installed))
    for command in (
        "run",
        "simulate",
        "calibrate",
        "analyse",
        "record",
        "export",
        "doctor",
        "screenshot",
        "bench",
    ):
        assert re.search(rf"\b{command}\b", out), f"{command} is missing in:\n{out}"


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
