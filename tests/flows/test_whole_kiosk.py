"""Window, coach, queue and feed together: a scripted sled on a manual clock, every page rendered for real."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.build_window import build_window
from kiosk.app.event_feed import EventFeed
from kiosk.app.kiosk import Kiosk, Parts, Waker
from kiosk.app.theme import panel_for
from kiosk.app.window import KioskWindow
from kiosk.motion.events import AlertKind
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.screens.attract import AttractPage
from kiosk.screens.goal import GoalPage
from kiosk.screens.live import LivePage
from kiosk.screens.rest import RestPage
from kiosk.screens.setup import SetupPage
from kiosk.screens.summary import SummaryPage
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.training.coach import Coach
from kiosk.training.cues import AlertSound, BeatPlan, SoundCue
from kiosk.training.intents import Choose
from kiosk.training.outcomes import Outcome
from kiosk.training.programme import Programme, parse_workout
from kiosk.training.sled import Machine
from kiosk.training.snapshot import SetRecord

START_S = 500.0
FRAME_S = 0.05


@dataclass
class Listener:
    """Hears what would be played: no sound device is needed to know what was asked for."""

    available: bool = True
    heard: list[SoundCue] = field(default_factory=list)

    def play(self, cues: Iterable[SoundCue], now_s: float) -> None:
        self.heard += cues

    def set_on(self, on: bool) -> None:
        pass


class Stand:
    """A kiosk with a window, whose clock only :meth:`play` moves."""

    def __init__(self, qtbot: QtBot, script: str) -> None:
        machine = SimulatedMachine()
        self.now_s = START_S
        self.text = io.StringIO()
        self.kept: list[Outcome] = []
        self.voice = Listener()
        self.window: KioskWindow = build_window(panel_for(1280, 800), windowed=True, clock=lambda: "18:40")
        qtbot.addWidget(self.window)
        self.window.show()
        self.feed = SledFeed()
        events = EventFeed(self.text, lambda: self.now_s)
        coach = Coach(Machine(machine.calibration, machine.limits))
        parts = Parts(self.feed, coach, self.window, self.voice, events, self.kept.append, lambda: self.now_s)
        self.kiosk = Kiosk(parts, Waker())
        self.window.intent.connect(self.kiosk.intent)
        self.window.alert_painted.connect(events.painted)
        t_s, position_mm, _ = trajectory(parse_script(script), machine, 3, 200.0)
        self.t_s = START_S + t_s
        self.raw = machine.calibration.bottom_raw + position_mm / machine.calibration.mm_per_raw
        self.feed.put(LinkNews(START_S, LinkState.LIVE, "The sensor is working."))

    def play(self, seconds: float) -> None:
        end_s = self.now_s + seconds
        while self.now_s < end_s:
            self._sense(FRAME_S)
            self.kiosk.frame()

    def stall(self, seconds: float) -> None:
        """The screen hangs while the sensor goes on; then all of it is seen at once."""
        end_s = self.now_s + seconds
        while self.now_s < end_s:
            self._sense(FRAME_S)
        self.kiosk.frame()

    def _sense(self, seconds: float) -> None:
        now = (self.t_s > self.now_s) & (self.t_s <= self.now_s + seconds)
        self.now_s += seconds
        if now.any():
            flags = np.full(int(now.sum()), int(SampleFlag.HOMED), dtype=np.uint8)
            self.feed.put(SampleBlock(self.t_s[now], self.raw[now], flags, self.now_s))

    def page(self) -> type:
        return type(self.window.page)

    def events(self, kind: str) -> list[dict[str, object]]:
        lines = [json.loads(line) for line in self.text.getvalue().splitlines()]
        return [line for line in lines if line["event"] == kind]

    def click(self, name: str) -> None:
        page = self.window.page
        assert page is not None
        button = page.findChild(QPushButton, name)
        assert isinstance(button, QPushButton), name
        button.click()


@pytest.fixture
def chosen() -> Programme:
    return parse_workout("2x3")


def test_from_the_first_touch_to_the_summary(qtbot: QtBot, chosen: Programme) -> None:
    stand = Stand(qtbot, "rack 3; unrack; rep x3; rack 6; unrack; rep x1; rep deep=18; rep x1; rack 6")
    stand.play(0.5)
    assert stand.page() is AttractPage
    stand.click("start")
    assert stand.page() is GoalPage
    stand.window.intent.emit(Choose(chosen))
    assert stand.page() is SetupPage
    stand.click("ready")
    assert stand.page() is LivePage
    stand.play(29.0)
    assert stand.page() is RestPage
    stand.play(30.0)
    assert stand.page() is SummaryPage
    assert [rep["verdict"] for rep in stand.events("rep")] == ["good", "good", "good", "good", "deep", "good"]
    assert [event["on"] for event in stand.events("alert") if event["kind"] == "depth"] == [True, False]
    assert [event["kind"] for event in stand.events("painted") if event["kind"] == "depth"] == ["depth"]
    records = [outcome for outcome in stand.kept if isinstance(outcome, SetRecord)]
    assert [record.counted for record in records] == [3, 3]


def test_what_is_heard_follows_the_set(qtbot: QtBot) -> None:
    stand = Stand(qtbot, "rack 3; unrack; rep x1; rep lock=18; rep x1; rack 6")
    stand.play(0.2)
    stand.click("start")
    stand.window.intent.emit(Choose(parse_workout("1x3")))
    stand.click("ready")
    stand.play(32.0)
    heard = stand.voice.heard
    assert AlertSound(AlertKind.LOCKOUT, True) in heard
    assert AlertSound(AlertKind.LOCKOUT, False) in heard
    plans = [cue for cue in heard if isinstance(cue, BeatPlan)]
    assert any(plan.beats for plan in plans)
    assert plans[-1].beats == (), "no click goes on after the set"


def test_an_alert_that_came_and_went_while_the_screen_hung_is_still_painted(qtbot: QtBot) -> None:
    stand = Stand(qtbot, "rack 3; unrack; rep x1; rep deep=18; rep x1; rack 6")
    stand.play(0.2)
    stand.click("start")
    stand.window.intent.emit(Choose(parse_workout("1x3")))
    stand.click("ready")
    while len(stand.events("rep")) < 1:
        stand.play(FRAME_S)
    stand.stall(6.0)
    assert [event["on"] for event in stand.events("alert") if event["kind"] == "depth"] == [True, False]
    assert [event["kind"] for event in stand.events("painted") if event["kind"] == "depth"] == ["depth"]
    page = stand.window.page
    assert isinstance(page, LivePage) and page.frame.isVisible()
    stand.play(1.0)
    assert not page.frame.isVisible()
