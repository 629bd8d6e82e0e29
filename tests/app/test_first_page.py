"""A page is painted before anything heavy is loaded; what goes wrong after it ends as it always did."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.first_page import FirstPage
from kiosk.app.guard.words import GROUND, STARTING
from kiosk.app.starting import Building, check_screen
from tests.fakes.pixels import like, painted

HEAVY = ("numpy", "pyqtgraph", "sounddevice", "serial", "sqlite3", "kiosk.app.run_command", "kiosk.bench")

WATCHED = """
import json, sys
from kiosk.__main__ import main
from kiosk.app import first_page, starting

class Page(first_page.FirstPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not hasattr(self, "told"):
            self.told = True
            print(json.dumps([name for name in {heavy} if name in sys.modules]), flush=True)
    def leave_to(self, window):
        super().leave_to(window)
        self.destroyed.connect(lambda: print("the first page is gone", flush=True))

starting.FirstPage = Page
{sabotage}
sys.exit(main(sys.argv[1:]))
"""


def start(*arguments: str, sabotage: str = "") -> subprocess.Popen[str]:
    """``legpress-kiosk`` in a process of its own; its first line is what was loaded at the first paint."""
    program = WATCHED.format(heavy=repr(HEAVY), sabotage=sabotage)
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_the_first_page_is_painted_before_anything_heavy_and_goes_when_the_kiosk_is_there() -> None:
    with start("run", "--windowed", "960x540") as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline()) == []
        assert process.stdout.readline() == "the first page is gone\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def test_what_is_refused_while_building_ends_in_one_line_and_status_2() -> None:
    with start("run", "--windowed", "960x540", "--workout", "9000x2") as process:
        out, err = process.communicate(timeout=30)
    assert out.splitlines()[0] == "[]", "the page was painted first"
    assert process.returncode == 2
    assert len(err.splitlines()) == 1, err
    assert "9000x2" in err


def test_a_fault_while_building_ends_it_with_status_1_and_is_logged() -> None:
    with start("run", "--windowed", "960x540", sabotage="starting.LOADED_BEFORE = ('nowhere',)") as process:
        out, err = process.communicate(timeout=30)
    assert out.splitlines()[0] == "[]"
    assert process.returncode == 1
    assert "internal fault: No module named 'nowhere'" in err


def test_something_heavy_at_the_first_page_would_be_seen() -> None:
    with start("run", "--windowed", "960x540", sabotage="import numpy") as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline()) == ["numpy"]
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)


def test_a_signal_while_it_builds_ends_it_without_a_word() -> None:
    with start("run", "--windowed", "960x540") as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (0, "", "")


def test_without_a_screen_it_says_what_to_do() -> None:
    with pytest.raises(ValueError, match="no screen was found; start it on a desktop"):
        check_screen({"HOME": "/"})
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        check_screen({name: "x"})


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (480, 480)])
def test_the_page_says_starting_in_four_languages_on_dark_ground(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = FirstPage(windowed=True)
    qtbot.addWidget(page)
    page.resize(*size)
    inked = ~like(painted(page), QColor(GROUND))
    assert not np.any([inked[0], inked[-1]]) and not np.any([inked[:, 0], inked[:, -1]])
    rows = np.asarray(inked.any(axis=1))
    assert np.count_nonzero(rows[1:] & ~rows[:-1]) == len(STARTING) == 4


def test_fullscreen_nobody_closes_it_but_a_window_on_a_desk_closes(qtbot: QtBot) -> None:
    for windowed in (True, False):
        page = FirstPage(windowed)
        qtbot.addWidget(page, before_close_func=lambda widget: widget.hide())
        page.show()
        assert page.close() is windowed


def test_it_stays_until_the_window_in_front_of_it_is_painted(qtbot: QtBot) -> None:
    page, window = FirstPage(windowed=True), QWidget()
    qtbot.addWidget(window)
    gone: list[object] = []
    page.destroyed.connect(lambda: gone.append(True))
    page.leave_to(window)
    page.show()
    qtbot.wait(20)
    assert not gone
    window.show()
    qtbot.waitUntil(lambda: bool(gone), timeout=2000)


def test_no_step_follows_a_refusal_or_the_end(qapp: QApplication) -> None:
    taken: list[int] = []

    def steps() -> Iterator[int]:
        taken.append(1)
        yield 0
        taken.append(2)
        raise ValueError("no such thing")

    building = Building(steps())
    QTimer.singleShot(0, building.step)
    QTimer.singleShot(2000, qapp.quit)
    began_s = time.monotonic()
    assert qapp.exec() == 2
    assert time.monotonic() - began_s < 2.0
    assert str(building.refused) == "no such thing"
    building.stop()
    building.step()
    assert taken == [1, 2]
