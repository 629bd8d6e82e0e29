"""A few pages look as they did when somebody last looked at them."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.golden.golden import PICTURES, SCENES, differ, levels, render, same


@pytest.mark.parametrize("name", SCENES)
def test_page_looks_as_it_did(name: str, qapp: QApplication) -> None:
    stored = QImage(str(PICTURES / f"{name}.png"))
    assert not stored.isNull(), "run python -m tests.golden.golden and look at the pictures"
    mean, worst = differ(levels(render(name)), levels(stored))
    assert same(levels(render(name)), levels(stored)), (
        f"{name}: {mean:.2f} levels on average, {worst:.0f} at worst"
    )


@pytest.mark.parametrize(("one", "other"), list(combinations(SCENES, 2)))
def test_different_pages_are_told_apart(one: str, other: str) -> None:
    pictures = [levels(QImage(str(PICTURES / f"{name}.png"))) for name in (one, other)]
    assert not same(*pictures)
