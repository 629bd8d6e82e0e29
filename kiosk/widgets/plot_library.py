"""pyqtgraph, loaded without what the graph has no use for. Import it from here only.

Importing pyqtgraph loads every plot, panel and tree that it offers, OpenGL among them, and copies each class
of QtCore, QtGui and QtWidgets into modules of its own; PySide makes a class when it is first asked for, so it
makes all of them. Here the library is given mirrors that look a class up when it is used, and an empty module
for each part that is not in ``PARTS``. A program that has loaded pyqtgraph before keeps all of it.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

LIBRARY = "pyqtgraph"
PARTS = frozenset(
    f"{LIBRARY}.{name}"
    for name in (
        *(
            "colors",
            "colors.palette",
            "debug",
            "reload",
            "util",
            "util.cprint",
            "util.cupy_helper",
            "util.mutex",
        ),
        *("Point", "functions", "Qt", "Qt.compat", "Qt.internals"),
        *("GraphicsScene", "GraphicsScene.GraphicsScene", "GraphicsScene.mouseEvents"),
        *("graphicsItems", "graphicsItems.GraphicsItem", "graphicsItems.GraphicsObject"),
        *("graphicsItems.GraphicsWidget", "graphicsItems.ItemGroup"),
        *("graphicsItems.ViewBox", "graphicsItems.ViewBox.ViewBox", "widgets", "widgets.GraphicsView"),
    )
)
"""What a view with a box and one item needs. With one part too few the graph cannot be made."""

_QT = (QtCore, QtGui, QtWidgets)
_MIRRORED = {module.__name__.replace("PySide6", f"{LIBRARY}.Qt"): module for module in _QT}
_LEFT_OUT = frozenset(f"PySide6.{name}" for name in ("QtOpenGL", "QtOpenGLWidgets", "QtSvg", "QtTest"))
"""pyqtgraph goes without those that cannot be imported."""


class Mirror(ModuleType):
    """A module in which a name is looked up in another when it is asked for."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self._source = source

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._source, name)
        setattr(self, name, value)
        return value


class Absent(ModuleType):
    """A part that was left out: it offers nothing, and a name taken from it by itself is None."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__all__: list[str] = []

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)


class _Finder(MetaPathFinder, Loader):
    """Stands before Python's own finders while the library is imported."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name in _LEFT_OUT:
            raise ModuleNotFoundError(f"{name} is left out", name=name)
        if not name.startswith(f"{LIBRARY}.") or name in PARTS:
            return None
        return ModuleSpec(name, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        source = _MIRRORED.get(spec.name)
        return Absent(spec.name) if source is None else Mirror(spec.name, source)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing is to be run."""


@contextmanager
def _nothing_listed(modules: Sequence[ModuleType]) -> Iterator[None]:
    """What is copied is what ``dir`` lists; PySide has its own way to list what is not made yet."""
    own = [vars(module).get("__dir__") for module in modules]
    for module in modules:
        vars(module)["__dir__"] = list
    try:
        yield
    finally:
        for module, listing in zip(modules, own, strict=True):
            del vars(module)["__dir__"]
            if listing is not None:
                vars(module)["__dir__"] = listing


def _load() -> ModuleType:
    if LIBRARY in sys.modules:
        return sys.modules[LIBRARY]
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        with _nothing_listed(_QT):
            return importlib.import_module(LIBRARY)
    finally:
        sys.meta_path.remove(finder)
        # Whoever wants one of them by its own name gets the real one.
        for name in [name for name, module in sys.modules.items() if isinstance(module, Absent)]:
            del sys.modules[name]


pg = _load()
functions = importlib.import_module(f"{LIBRARY}.functions")
internals = importlib.import_module(f"{LIBRARY}.Qt.internals")
