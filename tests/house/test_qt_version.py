"""The pinned Qt is the one in use, and it does not have the fault that the pin avoids."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import qVersion

PINNED = "6.11.3"

COUNT_NONE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
widget = QWidget()
widget.update()
before = sys.getrefcount(None)
for _ in range(200):
    widget.update()
print(sys.getrefcount(None) - before)
"""


def test_exact_qt_is_pinned_and_running(root: Path) -> None:
    dependencies = tomllib.loads((root / "pyproject.toml").read_text())["project"]["dependencies"]
    assert f"PySide6-Essentials=={PINNED}" in dependencies
    assert PySide6.__version__ == PINNED
    assert qVersion() == PINNED


def test_calls_that_return_nothing_keep_none_alive() -> None:
    """Some PySide6 releases drop a reference to None with each call; Python 3.11 aborts after some thousands.

    From Python 3.12 on None cannot die and its count stands still, so there the figure is simply 0.
    """
    done = subprocess.run([sys.executable, "-c", COUNT_NONE], capture_output=True, text=True, check=True)
    assert int(done.stdout) > -20


@pytest.mark.parametrize("module", ["QtCore", "QtGui", "QtWidgets", "QtUiTools", "QtSvg"])
def test_every_part_of_qt_in_use_loads(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import PySide6.{module}"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
