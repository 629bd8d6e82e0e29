"""pyqtgraph comes without what the graph does not use, and what it uses is the library's own.

Each of these runs in a process of its own: this one may have loaded the library as it is.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from kiosk.widgets.plot_library import LIBRARY, PARTS

_LEAN = "from kiosk.widgets.plot_library import pg, functions, internals"
_WHOLE = "import pyqtgraph as pg"

_GRAPH = """
import json, sys
from PySide6 import QtCore, QtGui, QtWidgets
listed = {module: dir(module) for module in (QtCore, QtGui, QtWidgets)}
"""
_REPORT = """
import numpy as np
from PySide6.QtWidgets import QApplication
application = QApplication([])
from kiosk.widgets.sled_graph import SledGraph
graph = SledGraph()
graph.resize(640, 360)
graph.show()
graph.set_curves(np.zeros(0), np.zeros(0), np.zeros(0), np.zeros(0))
graph.set_moment(1.0, 300.0)
graph.grab()
names = ("QtCore", "QtGui", "QtWidgets")
extra = [f"PySide6.{name}" for name in ("QtOpenGL", "QtSvg", "QtTest")]
print(json.dumps({
    "parts": sorted(name for name in sys.modules if name.startswith("pyqtgraph.")),
    "qt": [name for name in extra if name in sys.modules],
    "classes": [len(vars(sys.modules[f"pyqtgraph.Qt.{name}"])) for name in names],
    "unlisted": [name for module, known in listed.items() for name in set(known) - set(dir(module))],
    "finders": [type(finder).__module__ for finder in sys.meta_path],
    "view_px": graph.findChild(pg.GraphicsView).viewport().width(),
}))
"""


def _run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _loaded(how: str) -> dict[str, Any]:
    done = _run(_GRAPH + how + _REPORT)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def lean() -> dict[str, Any]:
    return _loaded(_LEAN)


def test_the_graph_is_made_of_the_parts_that_are_named_and_of_no_others(lean: dict[str, Any]) -> None:
    mirrors = {f"{LIBRARY}.Qt.{name}" for name in ("QtCore", "QtGui", "QtWidgets")}
    # Equal, not a subset: a part that a new pyqtgraph no longer has would be named for nothing.
    assert set(lean["parts"]) == PARTS | mirrors
    assert lean["qt"] == []


def test_no_class_of_qt_is_made_before_it_is_used(lean: dict[str, Any]) -> None:
    assert max(lean["classes"]) < 60
    whole = _loaded(_WHOLE)
    assert min(whole["classes"]) > 200, "the library makes them all: this test can fail"
    assert "pyqtgraph.graphicsItems.PlotItem" in whole["parts"] and whole["qt"]
    assert whole["view_px"] == lean["view_px"] == 640


def test_nothing_of_it_stays_behind(lean: dict[str, Any]) -> None:
    assert lean["unlisted"] == [], "modules of Qt list what they listed before"
    assert not any("plot_library" in finder for finder in lean["finders"])


def test_a_part_that_was_left_out_is_still_to_be_had_by_its_own_name() -> None:
    wanted = "from pyqtgraph.graphicsItems.InfiniteLine import InfiniteLine"
    done = _run(f"{_LEAN}\n{wanted}\nprint(InfiniteLine.__name__)")
    assert (done.stdout, done.stderr) == ("InfiniteLine\n", "")
