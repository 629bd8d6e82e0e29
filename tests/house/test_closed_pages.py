"""No page, form or widget names anything that could open a window, a menu or a keyboard of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOMS = ("kiosk/app", "kiosk/screens", "kiosk/widgets")

FORBIDDEN = {
    *(
        "QDialog",
        "QFileDialog",
        "QMessageBox",
        "QInputDialog",
        "QColorDialog",
        "QFontDialog",
        "QErrorMessage",
    ),
    *("QProgressDialog", "QPrintDialog", "QPrintPreviewDialog", "QPageSetupDialog", "QWizard", "QMenu"),
    *("QMenuBar", "QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QComboBox", "QFontComboBox"),
    *("QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QKeySequenceEdit"),
    *("QCompleter", "QSystemTrayIcon", "QToolTip", "QWhatsThis", "QDesktopServices", "QShortcut", "QAction"),
    *("QDrag", "QWebEngineView", "QDockWidget", "QMdiArea", "QToolBar", "QMainWindow", "QProcess"),
    *("setOpenExternalLinks", "setOpenLinks", "setToolTip", "setWhatsThis", "setTextInteractionFlags"),
    *("setEditable", "setDragEnabled", "setMenu", "addAction", "startDrag", "popup", "showMenu"),
}
"""Classes and calls."""

ALLOWED_POLICIES = {"PreventContextMenu"}
FORM_PROPERTIES = {"openExternalLinks", "textInteractionFlags", "toolTip", "whatsThis", "contextMenuPolicy"}


def found_in(source: str) -> list[str]:
    """Names in a module that must not be there, with their lines."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name) if name in FORBIDDEN:
                found.append(f"{node.lineno}: {name}")
            case ast.Call(func=ast.Attribute(attr="setContextMenuPolicy"), args=[argument]):
                if ast.unparse(argument).rpartition(".")[2] not in ALLOWED_POLICIES:
                    found.append(f"{node.lineno}: {ast.unparse(argument)}")
            case ast.Call(func=ast.Attribute(attr="setAcceptDrops"), args=[argument]):
                if ast.unparse(argument) != "False":
                    found.append(f"{node.lineno}: setAcceptDrops({ast.unparse(argument)})")
            case _:
                continue
    return found


def found_in_form(text: str) -> list[str]:
    """Classes and properties of a form that must not be there."""
    root = ET.fromstring(text)
    classes = [widget.get("class", "") for widget in root.iter("widget")]
    properties = [one.get("name", "") for one in root.iter("property")]
    links = [one.text or "" for one in root.iter("string") if "<a " in (one.text or "")]
    return [
        *(name for name in classes if name in FORBIDDEN),
        *(name for name in properties if name in FORM_PROPERTIES),
        *links,
    ]


def modules(root: Path) -> Iterator[Path]:
    for room in ROOMS:
        yield from sorted((root / room).rglob("*.py"))


def test_no_module_opens_anything(root: Path) -> None:
    seen = list(modules(root))
    assert len(seen) > 100
    found = {str(path): found_in(path.read_text("utf-8")) for path in seen}
    assert {path: names for path, names in found.items() if names} == {}


def test_no_form_opens_anything(root: Path) -> None:
    forms = sorted((root / "ui").rglob("*.ui"))
    assert len(forms) > 20
    found = {str(path): found_in_form(path.read_text("utf-8")) for path in forms}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtWidgets import QFileDialog",
        "import PySide6.QtWidgets as w\nw.QMessageBox.question(None, '', '')",
        "label.setOpenExternalLinks(True)",
        "page.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)",
        "page.setContextMenuPolicy(policy)",
        "view.setAcceptDrops(True)",
        "QDesktopServices.openUrl(url)",
        "edit = widgets.QLineEdit()",
    ],
)
def test_the_lint_finds_what_it_looks_for(source: str) -> None:
    assert found_in(source)


@pytest.mark.parametrize(
    "inside",
    [
        '<widget class="QLineEdit" name="x"/>',
        '<property name="openExternalLinks"><bool>true</bool></property>',
        '<property name="text"><string>&lt;a href="x"></string></property>',
    ],
)
def test_the_lint_finds_it_in_forms(inside: str) -> None:
    assert found_in_form(f'<ui version="4.0"><widget class="QWidget" name="page">{inside}</widget></ui>')
