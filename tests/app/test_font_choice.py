from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from kiosk.app.fonts import choose_family, find_font
from tests.fakes.pages import make_theme


def test_wanted_font_is_taken() -> None:
    report = choose_family(["DejaVu Sans", "Inter"], "Monospace")
    assert (report.family, report.found) == ("Inter", True)


@pytest.mark.parametrize(
    ("families", "expected"),
    [(["DejaVu Sans", "Serif"], "DejaVu Sans"), (["Serif"], "Monospace"), ([], "Monospace")],
)
def test_missing_font_is_replaced_and_reported(families: list[str], expected: str) -> None:
    report = choose_family(families, "Monospace")
    assert (report.family, report.found) == (expected, False)
    assert "Inter is missing" in report.message
    assert expected in report.message
    assert "fonts-inter" in report.message


def test_search_for_a_font_that_nobody_has(qtbot: QtBot, tmp_path: Path) -> None:
    report = find_font("No Such Typeface", (tmp_path, tmp_path / "missing"))
    assert not report.found
    assert report.family


def test_digits_are_equally_wide(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(make_theme(1920, 1080).font("title", "heavy"))
    widths = [metrics.horizontalAdvance(digit) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.5
