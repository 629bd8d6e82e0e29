"""The heart of the kiosk on a real window: an idle page lives, a page that is not painted does not."""

from __future__ import annotations

import socket

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.guard.heart import NO_SCREEN_S, Heart, PaintWitness, supervised
from kiosk.app.guard.pulse import ALIVE, BEAT_S, BUDGETS_S, READY, Organ, late_word
from kiosk.app.guard.ward import PULSE_FD


class Page(QWidget):
    """Opaque and over everything, like a page that was just turned to."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing: it never asks for a repaint either."""


class Stand:
    """A window with one idle page, a heart, and a clock that only :meth:`beat` moves."""

    def __init__(self, qtbot: QtBot, shown: bool = True) -> None:
        self.qtbot, self.now_s = qtbot, 100.0
        self.told: list[bytes] = []
        self.counts: dict[Organ, int] = {}
        self.window = QWidget()
        qtbot.addWidget(self.window)
        QStackedLayout(self.window).addWidget(Page())
        self.window.resize(300, 200)
        if shown:
            with qtbot.waitExposed(self.window):
                self.window.show()
        self.heart = Heart(self.window, lambda: self.counts, self.told.append, lambda: self.now_s)
        self.heart.start()
        self.heart.stop()
        (self.witness,) = self.window.findChildren(PaintWitness)

    def beat(self, painted: bool = True) -> bytes:
        """Half a second; what was told."""
        if painted:
            before = self.witness.count
            self.witness.ask()
            self.qtbot.waitUntil(lambda: self.witness.count > before)
        self.now_s += BEAT_S
        self.heart.beat()
        return self.told[-1]


def test_an_idle_page_lives_because_its_pixel_is_asked_for(qtbot: QtBot) -> None:
    stand = Stand(qtbot)
    stand.qtbot.waitUntil(lambda: stand.told == [READY])
    assert {stand.beat() for _ in range(30)} == {ALIVE}


def test_a_page_turned_over_the_pixel_does_not_hide_it(qtbot: QtBot) -> None:
    stand = Stand(qtbot)
    other = Page(stand.window)
    other.setAutoFillBackground(True)
    other.setGeometry(stand.window.rect())
    other.show()
    other.raise_()
    assert stand.beat() == ALIVE


@pytest.mark.expected_log("the kiosk asks to be started again")
def test_a_loop_that_turns_and_paints_nothing_is_late(qtbot: QtBot) -> None:
    stand = Stand(qtbot)
    stand.beat()
    stand.window.setUpdatesEnabled(False)
    told = [stand.beat(painted=False) for _ in range(round(BUDGETS_S[Organ.SCREEN] / BEAT_S) + 3)]
    assert told[0] == ALIVE and told[-1] == late_word(Organ.SCREEN)


def test_a_window_that_no_screen_shows_has_nothing_to_paint(qtbot: QtBot) -> None:
    stand = Stand(qtbot, shown=False)
    while stand.now_s <= 100.0 + NO_SCREEN_S:
        assert stand.told == []
        stand.now_s += BEAT_S
        stand.heart.beat()
    assert stand.told[-1] == READY
    assert {stand.beat(painted=False) for _ in range(30)} == {ALIVE}


@pytest.mark.parametrize("organ", [Organ.READER, Organ.WRITER])
@pytest.mark.expected_log("the kiosk asks to be started again")
def test_what_stands_still_beside_the_screen_is_named(qtbot: QtBot, organ: Organ) -> None:
    stand = Stand(qtbot)
    stand.counts = {organ: 5}
    told = [stand.beat() for _ in range(round(BUDGETS_S[organ] / BEAT_S) + 2)]
    assert told[0] == ALIVE and told[-1] == late_word(organ)


def test_telling_never_waits() -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ours, supervised({PULSE_FD: str(theirs.detach())}) as tell:
        assert tell is not None
        for _ in range(5000):
            tell(ALIVE)
        assert ours.recv(64) == ALIVE
        ours.close()
        tell(ALIVE)
    with supervised({}) as nobody:
        assert nobody is None
