"""The wheel carries forms, assets and licences, and runs where it is installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


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
        "doctor",
        "screenshot",
    ):
        assert re.search(rf"\b{command}\b", out), f"{command} is missing in:\n{out}"
