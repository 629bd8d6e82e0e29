"""The guards of ``tests/conftest.py`` catch what they promise: each is shown a test that must fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]

CULPRITS = """
import logging
import threading
import warnings

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, qWarning

from kiosk.app.build_window import build_languages


def test_nothing_wrong_passes(qtbot):
    seen = []
    QTimer.singleShot(0, lambda: seen.append(True))
    qtbot.waitUntil(lambda: seen == [True])


def _raise():
    raise ValueError("from a slot")


def test_exception_in_slot(qtbot):
    QTimer.singleShot(0, _raise)
    qtbot.wait(20)


def test_qt_message(qapp):
    qWarning("from Qt")


def test_python_warning():
    warnings.warn("old habit", DeprecationWarning)


def test_log_warning():
    logging.getLogger("kiosk.any").warning("something is wrong")


@pytest.mark.expected_log("the sled is silent")
def test_announced_log_warning_passes():
    logging.getLogger("kiosk.any").warning("the sled is silent")


@pytest.mark.expected_log("the sled is silent")
def test_announced_log_warning_missing():
    pass


def test_caplog_passes(caplog):
    logging.getLogger("kiosk.any").warning("looked at")
    assert caplog.messages == ["looked at"]


def test_thread_left_behind():
    threading.Thread(target=threading.Event().wait, args=(20,), name="stray", daemon=True).start()


def test_thread_that_ends_passes():
    threading.Thread(target=threading.Event().wait, args=(0.1,)).start()


def test_exception_in_thread():
    thread = threading.Thread(target=_raise)
    thread.start()
    thread.join()


def test_german_without_going_back_passes(qapp):
    build_languages().use("de")
    assert QCoreApplication.translate("Bars", "too deep") != "too deep"


def test_english_after_german_passes(qapp):
    assert QCoreApplication.translate("Bars", "too deep") == "too deep"
"""

MUST_FAIL = {
    "test_exception_in_slot": "ValueError: from a slot",
    "test_qt_message": "from Qt",
    "test_python_warning": "DeprecationWarning: old habit",
    "test_log_warning": "WARNING kiosk.any: something is wrong",
    "test_announced_log_warning_missing": "announced but not logged",
    "test_thread_left_behind": "threads left behind: stray",
    "test_exception_in_thread": "PytestUnhandledThreadExceptionWarning",
}


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What pytest holds against each culprit, run in a folder of their own with this project's settings."""
    folder = tmp_path_factory.mktemp("culprits")
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copy(ROOT / "tests" / "conftest.py", folder / "tests")
    (folder / "tests" / "test_culprits.py").write_text(CULPRITS)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    environment["PYTHONPATH"] = str(ROOT)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:xdist", "--junitxml=report.xml"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    found: dict[str, str] = {}
    for case in ET.parse(folder / "report.xml").iter("testcase"):
        texts = [
            f"{child.get('message')}\n{child.text}" for child in case if child.tag in {"failure", "error"}
        ]
        name = case.get("name", "")
        found[name] = found.get(name, "") + "".join(texts)
    return found


@pytest.mark.parametrize("name", MUST_FAIL)
def test_culprit_is_caught(complaints: dict[str, str], name: str) -> None:
    assert MUST_FAIL[name] in complaints[name]


def test_innocent_tests_pass(complaints: dict[str, str]) -> None:
    innocent = {name: text for name, text in complaints.items() if name.endswith("_passes")}
    assert len(innocent) == 6
    assert not any(innocent.values()), innocent
    assert set(complaints) == set(innocent) | set(MUST_FAIL)
