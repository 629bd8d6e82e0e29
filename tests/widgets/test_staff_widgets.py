"""Widgets of the staff pages: nothing old is live, spikes stay, a dead corner is found."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.motion.calibration import Limits
from kiosk.training.guide import MachineKind
from kiosk.widgets.fact_table import Fact, FactTable
from kiosk.widgets.limits_rail import LimitsRail, RailMark, RailState
from kiosk.widgets.long_press import LongPress
from kiosk.widgets.machine_figure import MachineFigure, Rest
from kiosk.widgets.pin_pad import PinPad
from kiosk.widgets.raw_graph import GAP_S, RawGraph, runs, thinned
from kiosk.widgets.tile_grid import Tile, TileGrid
from kiosk.widgets.touch_test import TouchTest
from tests.fakes.pages import make_theme

THEME_SIZE = (1280, 800)


@given(arrays(np.float64, st.integers(2, 400), elements=st.floats(-1e6, 1e6)), st.integers(20, 100))
def test_thinning_keeps_the_extremes_and_the_order(value: np.ndarray, most: int) -> None:
    t_s = np.arange(value.size) / 100.0
    thin_t, thin_v = thinned(t_s, value, most)
    assert thin_v.max() == value.max() and thin_v.min() == value.min()
    assert np.all(np.diff(thin_t) >= 0) and thin_t.size <= most + 3
    assert thin_t[-1] == t_s[-1]


@given(st.lists(st.floats(0.001, 1.0), min_size=2, max_size=80), st.integers(0, 79))
def test_a_silence_or_a_missing_value_is_a_gap(steps: list[float], hole: int) -> None:
    t_s = np.cumsum(steps)
    value = np.ones(t_s.size)
    value[hole % t_s.size] = np.nan
    for run_t, run_v in runs(t_s, value):
        assert np.all(np.diff(run_t) <= GAP_S)
        assert np.isfinite(run_v).all()


def test_a_dead_signal_has_no_newest_value(qtbot: QtBot) -> None:
    graph = RawGraph()
    qtbot.addWidget(graph)
    graph.set_theme(make_theme(*THEME_SIZE))
    graph.resize(400, 160)
    t_s = np.linspace(0.0, 9.0, 900)
    graph.set_trace(t_s, np.sin(t_s), 9.0, "1.0")
    alive = graph.grab().toImage()
    graph.set_trace(t_s, np.sin(t_s), 9.0, "")
    assert graph.newest == ""
    assert graph.grab().toImage() != alive


@pytest.mark.parametrize(("held_s", "held", "tapped"), [(2.9, 0, 1), (3.0, 1, 0), (8.0, 1, 0)])
def test_only_a_long_press_is_held_and_only_once(qtbot: QtBot, held_s: float, held: int, tapped: int) -> None:
    place = LongPress()
    qtbot.addWidget(place)
    place.resize(100, 100)
    place.show()
    heard: list[str] = []
    place.held.connect(lambda: heard.append("held"))
    place.tapped.connect(lambda: heard.append("tapped"))
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    for step in range(round(held_s * 10) + 1):
        place.advance(100.0 + step / 10)
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert (heard.count("held"), heard.count("tapped")) == (held, tapped)


def test_a_finger_that_slides_off_is_neither(qtbot: QtBot) -> None:
    place = LongPress()
    qtbot.addWidget(place)
    place.resize(100, 100)
    place.show()
    heard: list[str] = []
    place.held.connect(lambda: heard.append("held"))
    place.tapped.connect(lambda: heard.append("tapped"))
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseMove(place, QPoint(300, 50))
    place.advance(100.0)
    place.advance(104.0)
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=QPoint(300, 50))
    assert heard == []


def test_the_pad_says_the_digit_that_stands_on_the_key(qtbot: QtBot) -> None:
    pad = PinPad()
    qtbot.addWidget(pad)
    pad.set_theme(make_theme(*THEME_SIZE))
    pad.set_keys("7304918265")
    pad.set_usable(keys=True, erase=True, enter=False)
    pad.resize(500, 500)
    pad.show()
    said: list[str] = []
    pad.digit.connect(said.append)
    for place in range(10):
        key = pad.findChild(QWidget, f"key_{place}")
        assert key is not None
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    assert "".join(said) == "7304918265"
    entered: list[bool] = []
    pad.enter.connect(lambda: entered.append(True))
    enter = pad.findChild(QWidget, "enter")
    assert enter is not None
    QTest.mouseClick(enter, Qt.MouseButton.LeftButton)
    assert entered == [], "too few digits"


def test_the_touch_test_counts_what_was_never_reached(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    test = TouchTest(page)
    test.set_theme(make_theme(*THEME_SIZE))
    page.show()
    test.set_on(True)
    fields = test.missing
    assert fields > 20
    QTest.mouseClick(test, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseClick(test, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert test.missing == fields - 1
    done: list[bool] = []
    test.done.connect(lambda: done.append(True))
    button = test.findChild(QWidget, "touch_done")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    test.set_on(False)
    test.set_on(True)
    assert test.missing == fields, "it begins anew"


def test_tiles_say_which_one_was_touched_after_they_changed(qtbot: QtBot) -> None:
    grid = TileGrid()
    qtbot.addWidget(grid)
    grid.set_theme(make_theme(*THEME_SIZE))
    grid.resize(600, 400)
    grid.set_tiles([Tile("a", "A"), Tile("b", "B"), Tile("c", "C")], columns=2)
    grid.set_tiles([Tile("d", "D")], columns=2)
    grid.show()
    said: list[str] = []
    grid.chosen.connect(said.append)
    assert [tile.key for tile in grid.tiles()] == ["d"]
    button = grid.findChild(QWidget, "tile_d")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said == ["d"]


def test_rows_that_are_too_many_are_found(qtbot: QtBot) -> None:
    table = FactTable()
    qtbot.addWidget(table)
    table.set_theme(make_theme(*THEME_SIZE))
    table.resize(300, 100)
    table.set_facts([Fact("a", ("1",))] * 2)
    assert table.fits()
    table.set_facts([Fact("a", ("1",))] * 9)
    assert not table.fits()


def test_the_figure_shows_where_to_go_and_an_unknown_sled_is_not_drawn(qtbot: QtBot) -> None:
    figure = MachineFigure()
    qtbot.addWidget(figure)
    figure.set_theme(make_theme(*THEME_SIZE))
    figure.resize(500, 400)
    figure.set_target(0.0, Rest.BOTTOM_STOP)
    without = figure.grab().toImage()
    figure.set_sled(0.5)
    moved = figure.grab().toImage()
    figure.set_sled(None)
    assert figure.grab().toImage() == without != moved
    figure.set_target(1.0, Rest.TOP_STOP)
    assert figure.grab().toImage() != without


def test_the_figure_of_each_kind_keeps_sled_stops_and_arrow_off_its_edge(qtbot: QtBot) -> None:
    figure = MachineFigure()
    qtbot.addWidget(figure)
    figure.set_theme(make_theme(*THEME_SIZE))
    figure.resize(500, 400)
    pictures = []
    for kind in MachineKind:
        figure.set_kind(kind)
        for share, target, rest in (
            (0.0, 1.0, Rest.TOP_STOP),
            (1.0, 0.0, Rest.BOTTOM_STOP),
            (0.3, 0.8, Rest.RACK),
        ):
            figure.set_sled(share)
            figure.set_target(target, rest)
            image = figure.grab().toImage()
            rows, columns = range(image.height()), range(image.width())
            edge = {image.pixel(x, y) for y in rows for x in (0, image.width() - 1)}
            edge |= {image.pixel(x, y) for x in columns for y in (0, image.height() - 1)}
            assert len(edge) == 1
            pictures.append(image)
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_a_limit_that_is_crossed_is_lit_alone(qtbot: QtBot) -> None:
    from kiosk.motion.events import AlertKind

    rail = LimitsRail()
    qtbot.addWidget(rail)
    rail.set_theme(make_theme(*THEME_SIZE))
    rail.resize(400, 500)
    marks = (RailMark(0.0, "bottom"), RailMark(600.0, "top"))

    def picture(*crossed: AlertKind) -> object:
        state = RailState(600.0, Limits(200.0, 500.0), (210.0, 240.0), 350.0, 180.0, "180", marks, crossed)
        rail.set_state(state)
        return rail.grab().toImage()

    calm, deep, locked = picture(), picture(AlertKind.DEPTH), picture(AlertKind.LOCKOUT)
    assert calm != deep and calm != locked and deep != locked
