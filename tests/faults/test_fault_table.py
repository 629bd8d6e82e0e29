"""docs/faults.md is the table that it claims to be: every row, every code, every test that it names."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from kiosk.app.guard.codes import CrashCode
from kiosk.training.truth import STAFF_CODES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d+) \|(.*)\|$", PAGE, re.MULTILINE)
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def names_in(path: Path) -> set[str]:
    """Names of the test functions of a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_row_is_there_once_and_in_order() -> None:
    assert [int(number) for number, _ in ROWS] == list(range(1, 33))


def test_every_row_names_a_test_that_exists_or_says_that_there_is_none() -> None:
    for number, text in ROWS:
        cells = text.split("|")
        named = NAMED.findall(cells[-1])
        if not named:
            assert cells[-1].strip() == "not covered yet", number
            assert "(" in text, f"row {number} does not say where it belongs"
        for path, name in named:
            assert name in names_in(ROOT / path), f"row {number}: {path} has no {name}"


def test_every_test_of_a_row_is_named_in_the_table() -> None:
    named = {name for _, name in NAMED.findall(PAGE)}
    modules = Path(__file__).parent.glob("test_fault_rows_*.py")
    rows = {name for path in modules for name in names_in(path) if name.startswith("test_row_")}
    assert rows <= named


def test_every_code_of_the_kiosk_is_explained() -> None:
    explained = dict(re.findall(r"^\| (S\d\d) \| ([^|]+) \|", PAGE, re.MULTILINE))
    known = {code: truth.value for truth, code in STAFF_CODES.items()}
    known |= {code.value: code.words for code in CrashCode}
    assert explained == known
