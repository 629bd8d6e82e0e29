"""The word, its ring, and words that must fit."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from kiosk.widgets.icons import Icon
from kiosk.widgets.word_panel import WordPanel
from kiosk.widgets.word_view import PhaseBar, WordTone, WordView
from tests.fakes.pixels import like, painted, rim, share
from tests.fakes.theme import make_theme

BARS = (
    PhaseBar("LOWER 2", 2, True),
    PhaseBar("HOLD 1", 1, False),
    PhaseBar("PUSH X", 0.6, False),
    PhaseBar("HOLD 1", 1, False),
)
LONG_BARS = tuple(PhaseBar(f"ABSENKEN {n}", n, n == 4) for n in (4, 1, 2, 1))
LOWER = WordView("LOWER", Icon.DOWN, WordTone.GUIDE, "Breathe in", seconds=2, bars=BARS)
VIEWS = {
    "guide": LOWER,
    "long": WordView(
        "HERUNTERLASSEN", Icon.DOWN, WordTone.GUIDE, "Langsam und tief einatmen", seconds=20, bars=LONG_BARS
    ),
    "alert": WordView(
        "BEND SLIGHTLY", Icon.DOWN, WordTone.ALERT, "Knees almost locked", "Keep the load " * 3
    ),
    "unknown": WordView(
        "GEEN SENSOR", Icon.NO_SENSOR, WordTone.UNKNOWN, "Train op gevoel", "De set blijft " * 4
    ),
    "count": WordView(
        "MAAK JE KLAAR", Icon.CLOCK, WordTone.COUNT, "De eerste keer zakken begint bij nul", seconds=3
    ),
    "quiet": WordView("PAUSED", Icon.PAUSE, WordTone.QUIET, "Touch Resume when you are ready. " * 3),
}
PANELS = {
    "landscape": (1920, 1080, 760, 400),
    "portrait": (1080, 1920, 1000, 490),
    "small": (1280, 800, 496, 270),
}


def make_panel(qtbot: QtBot, kind: str) -> WordPanel:
    screen_width, screen_height, width, height = PANELS[kind]
    panel = WordPanel()
    qtbot.addWidget(panel)
    panel.resize(width, height)
    panel.set_theme(make_theme(screen_width, screen_height))
    return panel


@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize("name", VIEWS)
def test_words_and_ring_stay_inside_the_panel(qtbot: QtBot, kind: str, name: str) -> None:
    screen_width, screen_height, *_ = PANELS[kind]
    theme, view = make_theme(screen_width, screen_height), VIEWS[name]
    panel = make_panel(qtbot, kind)
    panel.set_view(view, 0.7)
    ground = theme.color("alert" if view.tone is WordTone.ALERT else "surface")
    outer = round(theme.mm(2.8 if view.tone is WordTone.UNKNOWN else 1.0))
    pixels = painted(panel)
    edge = rim(pixels, outer, round(theme.mm(3.8)), round(theme.mm(5.2)))
    assert like(edge, ground, 3).all()


@pytest.mark.parametrize("kind", PANELS)
def test_the_word_to_obey_is_at_least_sixteen_millimetres_high(qtbot: QtBot, kind: str) -> None:
    screen_width, screen_height, *_ = PANELS[kind]
    theme, panel = make_theme(screen_width, screen_height), make_panel(qtbot, kind)
    panel.set_view(WordView("LOWER", Icon.HOLD), 1.0)
    blue = like(painted(panel), theme.color("guide"))
    rows = np.flatnonzero(blue.any(axis=1))
    assert rows[-1] - rows[0] + 1 >= theme.mm(16.0)


def test_the_ring_empties(qtbot: QtBot) -> None:
    panel, guide = make_panel(qtbot, "landscape"), make_theme().color("guide")
    amounts = []
    for left in (1.0, 0.5, 0.1):
        panel.set_view(LOWER, left)
        amounts.append(int(like(painted(panel), guide).sum()))
    assert amounts[0] > amounts[1] > amounts[2]


def test_only_the_present_phase_has_a_bright_bar(qtbot: QtBot) -> None:
    panel, theme = make_panel(qtbot, "landscape"), make_theme()
    panel.set_view(WordView("", Icon.HOLD, bars=BARS), 1.0)
    bars = painted(panel)[-round(theme.mm(14.0)) :]
    columns = np.flatnonzero(like(bars, theme.color("guide")).any(axis=0))
    assert columns.size and columns.max() < panel.width() / 2


def test_an_alert_fills_the_panel_and_shows_a_white_octagon(qtbot: QtBot) -> None:
    panel, theme = make_panel(qtbot, "landscape"), make_theme()
    panel.set_view(WordView("PUSH UP", Icon.UP, WordTone.ALERT, "You are too deep"), 1.0)
    pixels = painted(panel)
    assert share(pixels, theme.color("alert")) > 0.6
    left = pixels[:, : round(theme.mm(30.0))]
    assert like(left, theme.color("you"), 2).sum() > 3000
