"""Guards around every test: no screen is needed, and noise of any kind is a failure.

Python warnings, Qt messages and exceptions in slots fail through pytest and pytest-qt, as ``pyproject.toml``
asks; log records and threads that outlive their test fail here. ``tests/house/test_guards.py`` proves each.
"""

from __future__ import annotations

import atexit
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

_THREAD_GRACE_S = 2.0
"""How long a thread that was told to stop may take to end before it counts as leaked."""


def _prepare_environment() -> None:
    """Qt and OpenBLAS read these when they are first imported, so they are set before any test module is."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if not Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent").is_dir():
        folder = tempfile.mkdtemp(prefix="kiosk-tests-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        os.environ["XDG_RUNTIME_DIR"] = folder


_prepare_environment()

# The same examples on every machine, and no time limit for one: a busy machine is no fault of the code.
settings.register_profile("kiosk", deadline=None, derandomize=True)
settings.load_profile("kiosk")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker that announces log warnings."""
    config.addinivalue_line(
        "markers",
        "expected_log(*patterns): regular expressions of log messages at WARNING or above that must appear",
    )


class _Loud(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record as text."""
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on unexpected log warnings, and on announced ones that did not come.

    A test that takes ``caplog`` looks at the log itself and is left alone.
    """
    marker = request.node.get_closest_marker("expected_log")
    patterns = [re.compile(pattern) for pattern in (marker.args if marker else ())]
    loud = _Loud()
    logging.getLogger().addHandler(loud)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(loud)
    if "caplog" in request.fixturenames:
        return
    surprises = [text for text in loud.messages if not any(pattern.search(text) for pattern in patterns)]
    assert not surprises, "unexpected in the log:\n" + "\n".join(surprises)
    silent = [p.pattern for p in patterns if not any(p.search(text) for text in loud.messages)]
    assert not silent, "announced but not logged:\n" + "\n".join(silent)


def _started_since(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads that Python code started; foreign ones that only called in are named Dummy and never end."""
    return [t for t in threading.enumerate() if t not in before and not t.name.startswith("Dummy-")]


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    """Fail when a thread outlives the test that started it."""
    before = set(threading.enumerate())
    yield
    deadline_s = time.monotonic() + _THREAD_GRACE_S
    while (left := _started_since(before)) and time.monotonic() < deadline_s:
        left[0].join(timeout=0.05)
    assert not left, "threads left behind: " + ", ".join(thread.name for thread in left)


@pytest.fixture(autouse=True)
def _nothing_left_on_the_screen() -> Iterator[None]:
    """Delete the windows that pytest-qt has closed; Qt waits with that until an event loop runs, if ever."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _plain_english() -> Iterator[None]:
    """Every test begins in plain English, whatever the one before it on the same worker spoke."""
    yield
    languages = sys.modules.get("kiosk.app.languages")
    widgets = sys.modules.get("PySide6.QtWidgets")
    if languages is not None and widgets is not None and widgets.QApplication.instance() is not None:
        languages.speak_plainly()
