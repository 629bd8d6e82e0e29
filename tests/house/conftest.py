"""What the house tests look at: the files of the checkout."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def tracked(root: Path) -> list[Path]:
    """Every file that is, or is about to be, committed (ignored ones left out), relative to the checkout.

    In an unpacked archive, which has no history, everything but hidden files and caches.
    """
    # The folder may belong to somebody else, for instance in a container.
    command = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    if (root / ".git").exists():
        names = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.split(
            "\0"
        )
    else:
        names = [str(path.relative_to(root)) for path in root.rglob("*")]
        names = [name for name in names if not re.search(r"(^|/)(\.(?!ci/|gitignore)|__pycache__)", name)]
    files = [Path(name) for name in names if name and (root / name).is_file()]
    assert Path("pyproject.toml") in files
    return files
