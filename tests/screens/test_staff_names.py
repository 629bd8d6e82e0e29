"""What the records keep in English is said in the language that is spoken."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screens.staff_calibration import StaffCalibrationPage
from kiosk.screens.staff_names import log_words, person_words
from tests.fakes.pages import make_context
from tests.fakes.tongues import speak

KIOSK = Path(__file__).parents[2] / "kiosk"


def noted() -> set[str]:
    """Every entry that the code writes into the log."""
    found: set[str] = set()
    for path in [*(KIOSK / "storage").glob("*.py"), *(KIOSK / "app").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _writes_into_the_log(node.func):
                inside = [one for one in ast.walk(node.args[0]) if isinstance(one, ast.Constant)]
                found |= {one.value for one in inside if isinstance(one.value, str)}
    return found


def _writes_into_the_log(called: ast.expr) -> bool:
    named = isinstance(called, ast.Attribute) and called.attr in ("note", "append")
    return named and "audit" in ast.unparse(called).lower()


@pytest.mark.usefixtures("qapp")
def test_every_entry_of_the_log_is_spoken_in_every_language() -> None:
    words = noted()
    assert {"came in", "settings saved", "records exported"} <= words and len(words) > 10
    for code in ("de", "nl", "es"):
        speak(code)
        assert [what for what in words if log_words(what) == what] == [], code


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("label", "said"), [("Technician", "Techniker"), ("Staff 2", "Personal 2"), ("Anna", "Anna"), ("", "")]
)
def test_given_labels_are_translated_and_names_are_not(label: str, said: str) -> None:
    speak("de")
    assert person_words(label) == said


def test_steppers_change_their_language_with_the_page(qtbot: QtBot) -> None:
    context = make_context(1920, 1080)
    page = StaffCalibrationPage(context)
    qtbot.addWidget(page)
    assert page.travel.name.text() == "Travel"
    speak("de")
    page.retranslate()
    assert page.travel.name.text() == "Weg" and page.travel.plus.accessibleName() == "mehr"
