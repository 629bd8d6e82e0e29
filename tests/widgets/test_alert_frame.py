"""The frame around the window and its latch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.motion.events import AlertKind
from kiosk.widgets.alert_frame import LATCH_S, AlertFrame, AlertLatch
from tests.fakes.pixels import like, painted, share
from tests.fakes.theme import make_theme

DEPTH = (AlertKind.DEPTH,)


@given(st.floats(0, 1e6), st.lists(st.floats(0.001, 0.2), min_size=1, max_size=30))
def test_an_alert_of_one_frame_is_shown_for_half_a_second(start_s: float, steps_s: list[float]) -> None:
    latch, now_s = AlertLatch(), start_s
    assert latch.update(DEPTH, start_s) == {AlertKind.DEPTH}
    for step_s in steps_s:
        now_s += step_s
        assert (AlertKind.DEPTH in latch.update((), now_s)) == (now_s < start_s + LATCH_S)


def test_a_long_alert_ends_with_its_cause() -> None:
    latch = AlertLatch()
    latch.update(DEPTH, 10.0)
    assert latch.update(DEPTH, 13.0) == {AlertKind.DEPTH}
    assert latch.update((), 13.01) == frozenset()


def test_a_second_alert_is_latched_anew() -> None:
    latch = AlertLatch()
    latch.update(DEPTH, 10.0)
    latch.update((), 11.0)
    latch.update(DEPTH, 12.0)
    assert latch.update((), 12.4) == {AlertKind.DEPTH}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.setStyleSheet("background: #0B0F14")
    widget.resize(800, 500)
    qtbot.addWidget(widget)
    return widget


def test_frame_is_steady_red_five_millimetres_wide_and_nothing_else(window: QWidget) -> None:
    theme = make_theme()
    frame = AlertFrame(window)
    frame.set_theme(theme)
    frame.set_alerts(DEPTH, 0.0)
    pixels, width = painted(window), round(theme.mm(5.0))
    edge = theme.color("alert_edge")
    assert share(pixels[: width - 1], edge) == 1.0
    assert share(pixels[:, 1 - width :], edge) == 1.0
    inner = width + round(theme.mm(2.0))
    assert like(pixels[inner:-inner, inner:-inner], edge, 40).sum() == 0


def test_frame_goes_when_the_latch_ends(window: QWidget) -> None:
    frame, edge = AlertFrame(window), make_theme().color("alert_edge")
    frame.set_theme(make_theme())
    frame.set_alerts(DEPTH, 0.0)
    frame.set_alerts((), 0.49)
    assert like(painted(window), edge).any()
    frame.set_alerts((), 0.51)
    assert not like(painted(window), edge).any()


def test_ahead_and_signal_do_not_take_the_screen(window: QWidget) -> None:
    frame = AlertFrame(window)
    frame.set_theme(make_theme())
    assert frame.set_alerts((AlertKind.AHEAD, AlertKind.SIGNAL), 0.0) == {AlertKind.AHEAD, AlertKind.SIGNAL}
    assert frame.isHidden()


def test_frame_follows_the_window_and_lets_touches_through(qtbot: QtBot, window: QWidget) -> None:
    button = QPushButton("Pause", window)
    button.setGeometry(0, 0, 200, 120)
    frame = AlertFrame(window)
    frame.set_theme(make_theme())
    frame.set_alerts(DEPTH, 0.0)
    window.resize(900, 600)
    painted(window)
    assert frame.size() == window.size()
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    target = window.childAt(QPoint(5, 5))
    assert target is button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert len(clicks) == 1
