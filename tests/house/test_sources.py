"""The rules of the house that a machine can check on the files themselves."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

LONGEST = {".py": 390, ".ui": 600}
"""Lines a file may have; a longer one has two jobs."""

LARGEST_FILE_BYTES = 1_000_000
LARGEST_CHECKOUT_BYTES = 20_000_000

TEXTS = {".py", ".ui", ".qss", ".toml", ".sh", ".md", ".ts", ".svg", ".txt", ""}

# Letters in brackets keep these patterns from finding themselves.
UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E|XX[X])\b")
SILENCED = re.compile(
    r"#\s*(type:\s*[i]gnore|no[q]a)|pytest\.(mark\.)?(ski[p](if)?|xfai[l])\b|importorski[p]"
)
FOREIGN = {
    ".ttf",
    ".otf",
    ".woff",
    ".woff2",
    ".csv",
    ".parquet",
    ".npy",
    ".npz",
    ".db",
    ".sqlite",
    ".qm",
    ".whl",
    ".deb",
    ".pyc",
}


def _offenders(root: Path, files: list[Path], pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path}:{number}: {line.strip()}"
        for path in files
        for number, line in enumerate((root / path).read_text("utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize("suffix", LONGEST)
def test_no_file_has_two_jobs(root: Path, tracked: list[Path], suffix: str) -> None:
    lines = {
        str(path): len((root / path).read_text("utf-8").splitlines())
        for path in tracked
        if path.suffix == suffix
    }
    assert {name: count for name, count in lines.items() if count > LONGEST[suffix]} == {}


def test_nothing_is_left_unfinished(root: Path, tracked: list[Path]) -> None:
    own = [path for path in tracked if path.suffix in TEXTS and path.parts[:2] != ("assets", "licences")]
    assert _offenders(root, own, UNFINISHED) == []


def test_no_check_is_silenced(root: Path, tracked: list[Path]) -> None:
    assert _offenders(root, [path for path in tracked if path.suffix == ".py"], SILENCED) == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (UNFINISHED, "# TO" + "DO: later"),
        (UNFINISHED, "<!-- FIX" + "ME -->"),
        (SILENCED, "x = 1  # type: " + "ignore[misc]"),
        (SILENCED, "import x  #no" + "qa: F401"),
        (SILENCED, "@pytest.mark.ski" + "pif(True)"),
        (SILENCED, "pytest.ski" + "p('later')"),
        (SILENCED, "@pytest.mark.xfai" + "l"),
    ],
)
def test_patterns_find_what_they_look_for(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


def test_no_data_font_or_built_file_is_committed(tracked: list[Path]) -> None:
    assert [str(path) for path in tracked if path.suffix.lower() in FOREIGN] == []


def test_checkout_stays_small(root: Path, tracked: list[Path]) -> None:
    sizes = {str(path): (root / path).stat().st_size for path in tracked}
    assert {name: size for name, size in sizes.items() if size > LARGEST_FILE_BYTES} == {}
    assert sum(sizes.values()) < LARGEST_CHECKOUT_BYTES


def _pages(root: Path) -> set[str]:
    """Names of the pages, from the contract that keeps them strangers to each other."""
    contracts = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (modules,) = (contract["modules"] for contract in contracts if contract["type"] == "independence")
    return {module.removeprefix("kiosk.screens.") for module in modules}


def test_every_page_has_a_form_of_its_name(root: Path) -> None:
    forms = {path.stem for path in (root / "ui" / "screens").glob("*.ui")}
    modules = {path.stem for path in (root / "kiosk" / "screens").glob("*.py")}
    assert _pages(root) - forms == set(), "pages without a form"
    upright = {name.removesuffix("_portrait").removesuffix("_small") for name in forms}
    assert upright - modules == set(), "forms without a module of the same name"
    assert upright - forms == set(), "portrait forms without a landscape one"


def test_rooms_import_downwards_only(root: Path) -> None:
    program = (
        "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"Contracts: [1-9]\d* kept, 0 broken", done.stdout), done.stdout
