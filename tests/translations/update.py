"""Bring the translation files up to date with the sources: ``python -m tests.translations.update``.

New texts appear unfinished, texts that nobody says any more go. Translate with Qt Linguist, or in the file.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from tests.translations.sentences import Said, listing

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "assets" / "translations"
SOURCE_LANGUAGE = "en"
_TOOLS = Path(PySide6.__file__).parent


def update(root: Path, folder: Path) -> None:
    """Refresh every ``.ts`` file of ``folder`` from the sources under ``root``."""
    with tempfile.TemporaryDirectory() as name:
        listed = Path(name) / "listing.py"
        listed.write_text("".join(map(_call, listing(root))), encoding="utf-8")
        forms = sorted((root / "ui" / "screens").glob("*.ui"))
        for path in sorted(folder.glob("*.ts")):
            _lupdate([*forms, listed], path)


def _call(said: Said) -> str:
    """A line that the tool reads; a counted text is one with a number behind it."""
    context, text = (json.dumps(part, ensure_ascii=False) for part in (said.context, said.text))
    return f"translate({context}, {text}{', None, 3' if said.counted else ''})\n"


def _lupdate(files: list[Path], target: Path) -> None:
    options = ["-locations", "none", "-no-obsolete", "-no-ui-lines", "-silent"]
    if target.stem.endswith(f"_{SOURCE_LANGUAGE}"):
        options.append("-pluralonly")
    done = subprocess.run(
        [str(_TOOLS / "lupdate"), *options, *map(str, files), "-ts", str(target)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if done.returncode != 0 or "warning" in done.stderr.lower():
        raise RuntimeError(f"lupdate: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    update(ROOT, FOLDER)
    sys.stdout.write("".join(f"{path}\n" for path in sorted(FOLDER.glob("*.ts"))))
