"""Count and marks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk.motion.events import Verdict
from kiosk.widgets.rep_strip import RepPanel, RepView, paint_mark, strip_grid
from tests.fakes.pixels import like, painted, rim
from tests.fakes.theme import make_theme


@given(st.integers(1, 120), st.floats(80, 900), st.floats(30, 300), st.floats(4, 40))
def test_every_mark_fits(cells: int, width: float, height: float, enough: float) -> None:
    columns, side = strip_grid(cells, width, height, enough)
    rows = -(-cells // columns)
    assert side > 0
    assert columns * side <= width + 1e-6 and rows * side <= height + 1e-6


def mark_shape(verdict: Verdict | None) -> bytes:
    """The mark in a few steps of grey: what somebody who sees no colour has to go by."""
    image = QImage(48, 48, QImage.Format.Format_Grayscale8)
    image.fill(QColor("#131A22"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, make_theme(), verdict, QRectF(0, 0, 48, 48))
    painter.end()
    return bytes(np.frombuffer(image.constBits(), np.uint8) // 48)


def test_every_verdict_has_its_own_shape(qtbot: QtBot) -> None:
    shapes = [mark_shape(verdict) for verdict in (*Verdict, None)]
    for i, one in enumerate(shapes):
        for other in shapes[i + 1 :]:
            differing = sum(a != b for a, b in zip(one, other, strict=True))
            assert differing > 60


@pytest.mark.parametrize(("width", "height"), [(300, 420), (430, 345), (210, 290)])
@pytest.mark.parametrize(("done", "target"), [(0, 5), (7, 12), (24, 25), (48, 50), (100, 100)])
def test_count_and_marks_stay_inside(qtbot: QtBot, width: int, height: int, done: int, target: int) -> None:
    theme = make_theme(1280, 800) if width < 250 else make_theme()
    panel = RepPanel()
    qtbot.addWidget(panel)
    panel.resize(width, height)
    panel.set_theme(theme)
    marks = tuple(list(Verdict)[i % 6] for i in range(done))
    panel.set_view(RepView(done, target, marks, "HERHALINGEN", f"van {target}"))
    pixels = painted(panel)
    edge = rim(pixels, round(theme.mm(0.5)), round(theme.mm(3.4)), round(theme.mm(5.2)))
    assert like(edge, theme.color("surface"), 3).all()


def test_a_rep_that_did_not_count_keeps_its_mark_and_leaves_one_more_to_do() -> None:
    view = RepView(2, 5, (Verdict.GOOD, Verdict.SHORT, Verdict.GOOD), "REPS", "of 5")
    assert view.cells == 6


def test_two_digits_are_at_least_as_high_as_the_look_asks(qtbot: QtBot) -> None:
    theme, panel = make_theme(), RepPanel()
    qtbot.addWidget(panel)
    panel.resize(315, 400)
    panel.set_theme(theme)
    panel.set_view(RepView(11, 12, (), "", ""))
    rows = np.flatnonzero(like(painted(panel), theme.color("you")).any(axis=1))
    assert rows[-1] - rows[0] + 1 >= theme.mm(26.0)
