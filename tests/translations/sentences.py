"""Every English text that reaches the screen, found in the sources themselves.

Pages and widgets call ``translate``. Rooms without Qt and the guide's content say plain English, and a page
translates it with its English text as the key (``speech.spoken``). The translators' tool overlooks calls with
a counted thing and does not know the rest at all, so it is given a listing of all that is not in a form.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.widgets.speech import template

ADVICE = ("kiosk/training/review.py", "kiosk/training/session.py")
SPOKEN = (
    "kiosk/motion/home.py",
    "kiosk/motion/faults.py",
    "kiosk/motion/places.py",
    "kiosk/motion/trust.py",
    "kiosk/sensing/benewake.py",
    "kiosk/sensing/chronojump.py",
    "kiosk/sensing/decoded.py",
    "kiosk/sensing/dimetix.py",
    "kiosk/sensing/link.py",
    "kiosk/sensing/modbus.py",
    "kiosk/sensing/port.py",
    "kiosk/sensing/reader.py",
    "kiosk/sensing/replay.py",
    "kiosk/training/calibration_checks.py",
    "kiosk/training/machine_state.py",
    "kiosk/training/reference.py",
    "kiosk/training/staff_machine.py",
    "kiosk/training/standing.py",
    "kiosk/training/steady.py",
)
"""Modules whose sentences become a reason of the link or of the trust, which pages show."""

_SENTENCE = re.compile(r"[A-Z1][^{}]*[a-z]+ .*[a-z]", re.DOTALL)
_PATHS = {"device", "path"}
_READ = {"short", "title", "text", "do", "dont", "caption"}
"""Keys of the guide's files whose values are words for a person."""

_FIELD = re.compile(r"\{(\w+)[^}]*\}")


def guide_texts(folder: Path) -> Iterator[str]:
    """Every text of the guide's content that a person reads."""
    for path in sorted(folder.glob("*.toml")):
        yield from _texts(tomllib.loads(path.read_text("utf-8")), read=False)


def _texts(value: object, read: bool) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _texts(one, key in _READ)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one, read)
    elif isinstance(value, str) and read:
        yield value


def sentences(path: Path) -> list[str]:
    """Keys of the sentences in a module: no docstrings, no messages of errors or logs."""
    tree = ast.parse(path.read_text("utf-8"))
    silent = {id(node) for node in _not_shown(tree)}
    found: list[str] = []
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        text = _english(node)
        if text is not None and _SENTENCE.match(text):
            found.append(template(text)[0])
    return list(dict.fromkeys(found))


def _not_shown(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.Raise | ast.JoinedStr):
            yield from (inner for inner in ast.walk(node) if inner is not node)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).startswith("_log."):
            yield from ast.walk(node)


def _english(node: ast.AST) -> str | None:
    """The sentence of a string or f-string, with a number or a path in the place of every value."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _FIELD.sub(lambda field: _example(field[1]), node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else _example(_name(part))
            for part in node.values
        )
    return None


def _name(part: ast.expr) -> str:
    return ast.unparse(part.value) if isinstance(part, ast.FormattedValue) else ""


def _example(name: str) -> str:
    return "/dev/sensor" if name in _PATHS else "1"


@dataclass(frozen=True)
class Said:
    """One text: its context, its English, and whether its form depends on a number."""

    context: str
    text: str
    counted: bool = False


def calls(path: Path) -> Iterator[Said]:
    """Every ``translate("Context", "text")`` and ``QT_TRANSLATE_NOOP`` of a module; ``n`` is counted."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or ast.unparse(node.func) not in ("translate", "QT_TRANSLATE_NOOP"):
            continue
        context, text = (arg.value if isinstance(arg, ast.Constant) else None for arg in node.args[:2])
        if isinstance(context, str) and isinstance(text, str):
            yield Said(context, text, len(node.args) > 3)


def listing(root: Path) -> list[Said]:
    """Everything that is said outside the forms."""
    found = [Said("Guide", text) for text in guide_texts(root / "assets" / "guide")]
    for name in ADVICE:
        found += [Said("Advice", text) for text in sentences(root / name)]
    for name in SPOKEN:
        found += [Said("Reason", text) for text in sentences(root / name)]
    for room in ("app", "screens", "widgets"):
        for path in sorted((root / "kiosk" / room).rglob("*.py")):
            found += calls(path)
    return list(dict.fromkeys(found))
