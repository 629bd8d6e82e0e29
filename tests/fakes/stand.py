"""Window, coach, queue and feed together: a scripted sled on a manual clock, every page rendered for real."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.build_window import build_window
from kiosk.app.event_feed import EventFeed
from kiosk.app.kiosk import Kiosk, Parts, Waker
from kiosk.app.theme import panel_for
from kiosk.app.window import KioskWindow
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.training.coach import Coach
from kiosk.training.cues import SoundCue
from kiosk.training.outcomes import Outcome
from kiosk.training.sled import Machine

START_S = 500.0
FRAME_S = 0.05
RATE_HZ = 200.0


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
        machine = self.machine = SimulatedMachine()
        self.pages: list[type] = []
        self.now_s = START_S
        self.text = io.StringIO()
        self.kept: list[Outcome] = []
        self.voice = Listener()
        self.window: KioskWindow = build_window(panel_for(1280, 800), windowed=True, clock=lambda: "18:40")
        qtbot.addWidget(self.window)
        self.window.show()
        self.woken_s: list[float] = []
        self.feed = SledFeed(on_ready=lambda: self.woken_s.append(self.now_s))
        events = EventFeed(self.text, lambda: self.now_s)
        coach = Coach(Machine(machine.calibration, machine.limits))
        parts = Parts(self.feed, coach, self.window, self.voice, events, self.kept.append, lambda: self.now_s)
        self.kiosk = Kiosk(parts, Waker())
        self.window.intent.connect(self.kiosk.intent)
        self.window.alert_painted.connect(events.painted)
        self.window.alert_painted.connect(self.kiosk.painted)
        t_s, position_mm, _ = trajectory(parse_script(script), machine, 3, RATE_HZ)
        self.t_s = START_S + t_s
        self.raw = machine.calibration.bottom_raw + position_mm / machine.calibration.mm_per_raw
        self.feed.put(LinkNews(START_S, LinkState.LIVE, "The sensor is working."))

    def play(self, seconds: float) -> None:
        end_s = self.now_s + seconds
        while self.now_s < end_s:
            self._sense(FRAME_S)
            self.kiosk.frame()
            if not self.pages or self.pages[-1] is not self.page():
                self.pages.append(self.page())

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

    def hold_at(self, mm: float, seconds: float, reps: int) -> None:
        """The push after so many repetitions stands still at ``mm`` for ``seconds``, with a hand's tremor."""
        position_mm = (self.raw - self.machine.calibration.bottom_raw) * self.machine.calibration.mm_per_raw
        rising = np.flatnonzero((position_mm[1:] >= mm) & (position_mm[:-1] < mm))
        at = int(rising[reps])
        t_s = np.arange(1, round(seconds * RATE_HZ) + 1) / RATE_HZ
        tremor = 0.3 / self.machine.calibration.mm_per_raw * np.sin(44.0 * t_s)
        self.raw = np.concatenate((self.raw[:at], self.raw[at] + tremor, self.raw[at:]))
        later = self.t_s[at:] + seconds
        self.t_s = np.concatenate((self.t_s[:at], self.t_s[at] + t_s, later))

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
        self.play(0.6)

    def finger(self, name: str, share: tuple[float, float] = (0.5, 0.5)) -> None:
        """Touch a widget of the page at a place a finger can reach: nothing may lie over it."""
        page = self.window.page
        assert page is not None
        target = page.findChild(QWidget, name)
        assert isinstance(target, QWidget), f"{type(page).__name__} has no {name}"
        assert target.isVisible() and target.isEnabled(), f"{name} cannot be touched"
        place = QPoint(round(target.width() * share[0]), round(target.height() * share[1]))
        on_window = target.mapTo(self.window, place)
        hit = self.window.childAt(on_window)
        assert hit is not None and (hit is target or target.isAncestorOf(hit)), f"{hit} lies over {name}"
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(self.window, on_window))
        self.play(0.6)
