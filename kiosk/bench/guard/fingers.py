"""Fingers that try everything on the real window, and must not find a way out of the kiosk.

Same seed, same touches. The sled moves by itself meanwhile, so that every page of a workout comes up.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kiosk.app.build_window import build_window, screen_panel
from kiosk.app.event_feed import EventFeed
from kiosk.app.kiosk import Kiosk, Parts, Waker
from kiosk.app.stage import show
from kiosk.app.window import KioskWindow
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.screens.staff_page import StaffPage
from kiosk.screens.staff_pin import StaffPinPage
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.training.coach import Coach
from kiosk.training.cues import SoundCue
from kiosk.training.roles import Role
from kiosk.training.sled import Machine
from kiosk.training.staff_jobs import (
    CheckPin,
    DoorFacts,
    JobFailed,
    LookAtDoor,
    Person,
    PinJudged,
    StaffAnswer,
    StaffJob,
)
from kiosk.training.staff_room import StaffRoom
from kiosk.widgets.long_press import LongPress

BATCH = 50
RATE_HZ = 25.0
FRAME_S = 0.6
"""Frames are far apart, and painted only when somebody looks: what is tried is the touches."""
START_S = 1000.0
_SCRIPT = "rack 30; unrack; rep x5; rack 60; unrack; rep x2; rep deep=18; rack 40; unrack; rep x9; rack 20"
_STAFF = Person(1, "Staff", Role.STAFF)
_LONGEST_PRESS_S = 6.0
_EDGE_PX = 3
_MOST_FINGERS = 10


class EscapeError(AssertionError):
    """Something is on the screen that must not be."""


class Bouncer:
    """A desk at which every PIN is wrong."""

    def __init__(self) -> None:
        self._answers: list[StaffAnswer] = []
        self.asked = 0

    def ask(self, jobs: Iterable[StaffJob]) -> None:
        """Answer at once."""
        for job in jobs:
            if isinstance(job, LookAtDoor):
                self._answers.append(DoorFacts((_STAFF,)))
            elif isinstance(job, CheckPin):
                self.asked += 1
                self._answers.append(PinJudged(None, 0.0))
            else:
                self._answers.append(JobFailed(f"{type(job).__name__} was asked for without a PIN"))

    def answers(self) -> list[StaffAnswer]:
        """What was answered since the last call."""
        found, self._answers = self._answers, []
        return found


class _Mute:
    available = True

    def play(self, cues: Iterable[SoundCue], now_s: float) -> None:
        """Nobody listens."""

    def set_on(self, on: bool) -> None:
        """Nothing to switch."""


class Fingers:
    """A fullscreen kiosk on a manual clock, and somebody with ten fingers. Needs a QApplication.

    Attributes:
        made: touches so far; ``seen``: names of the pages that came up; ``screen``: the touchscreen.
    """

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self.now_s = START_S
        machine = SimulatedMachine()
        self.window: KioskWindow = build_window(screen_panel(None), windowed=False, clock=lambda: "18:40")
        for _ in self.window.build_others():
            pass
        self.desk = Bouncer()
        self.seen: set[str] = set()
        self.made = 0
        self._feed = SledFeed()
        coach = Coach(Machine(machine.calibration, machine.limits), staff=StaffRoom(lambda: "7304918265"))
        events = EventFeed(None, lambda: self.now_s)
        parts = Parts(
            *(self._feed, coach, self.window, _Mute(), events, lambda _: None, lambda: self.now_s),
            desk=self.desk,
        )
        self._kiosk = Kiosk(parts, Waker())
        self.window.intent.connect(self._kiosk.intent)
        self.screen: QPointingDevice = QTest.createTouchDevice()
        t_s, position_mm, _ = trajectory(parse_script(_SCRIPT), machine, seed, RATE_HZ)
        self._t_s, self._turn_s = t_s, float(t_s[-1]) + 1.0 / RATE_HZ
        self._raw = machine.calibration.bottom_raw + position_mm / machine.calibration.mm_per_raw
        self._feed.put(LinkNews(START_S, LinkState.LIVE, "The sensor is working."))
        show(self.window, fullscreen=True)
        self.play(0.5)
        self.window.setUpdatesEnabled(False)

    def close(self) -> None:
        """The end of the kiosk."""
        self.window.shut()
        self.window.deleteLater()

    def play(self, seconds: float) -> None:
        """Time passes, with one frame at its end and at least one each ``FRAME_S``."""
        end_s = self.now_s + seconds
        while self.now_s < end_s:
            self._sense(min(FRAME_S, end_s - self.now_s))
            self._kiosk.frame()

    def _sense(self, seconds: float) -> None:
        begin_s, self.now_s = self.now_s, self.now_s + seconds
        since_s = (begin_s - START_S) % self._turn_s
        now = (self._t_s > since_s) & (self._t_s <= since_s + seconds)
        if now.any():
            flags = np.full(int(now.sum()), int(SampleFlag.HOMED), dtype=np.uint8)
            t_s = self._t_s[now] - since_s + begin_s
            self._feed.put(SampleBlock(t_s, self._raw[now], flags, self.now_s))

    def touch(self, touches: int) -> None:
        """Make so many touches, and look after each batch. EscapeError with what was found."""
        end = self.made + touches
        while self.made < end:
            for _ in range(min(BATCH, end - self.made)):
                self.made += self._one()
            self.window.setUpdatesEnabled(True)
            self.window.repaint()
            self.window.setUpdatesEnabled(False)
            self.look()

    def _one(self) -> int:
        """One thing that a hand does; how many fingers it took."""
        kind = self._chance.random()
        if kind < 0.1 and (secret := self._inside(LongPress)):
            self._strokes([(secret[0], None)], _LONGEST_PRESS_S)
        elif kind < 0.45:
            self._strokes([(self._place(), None)], 0.0)
        elif kind < 0.77:
            self._strokes([(self._control(), None)], 0.0)
        elif kind < 0.81:
            place = self._control() if kind < 0.79 else self._place()
            self._strokes([(place, None)], self._chance.uniform(0.4, _LONGEST_PRESS_S))
        elif kind < 0.92:
            self._strokes([(self._edge(), self._place())], 0.0)
        else:
            count = self._chance.randint(2, _MOST_FINGERS)
            self._strokes([(self._place(), self._place()) for _ in range(count)], 0.0)
            self.play(self._chance.uniform(0.05, 0.6))
            return count
        self.play(self._chance.uniform(0.05, 0.6))
        return 1

    def _strokes(self, strokes: list[tuple[QPoint, QPoint | None]], held_s: float) -> None:
        """All fingers down, to where they go, and up again after ``held_s``."""
        window = self.window.windowHandle()
        self._name_page()
        for number, (place, _) in enumerate(strokes):
            QTest.touchEvent(window, self.screen).press(number, place, window).commit()
        self.play(held_s)
        ends = [place if end is None else end for place, end in strokes]
        if any(end is not None for _, end in strokes):
            moved = QTest.touchEvent(window, self.screen)
            for number, end in enumerate(ends):
                moved.move(number, end, window)
            moved.commit()
        up = QTest.touchEvent(window, self.screen)
        for number, end in enumerate(ends):
            up.release(number, end, window)
        up.commit()
        self._name_page()

    def _name_page(self) -> None:
        self.seen.add(type(self.window.page).__name__)

    def _place(self) -> QPoint:
        return QPoint(
            self._chance.randrange(self.window.width()), self._chance.randrange(self.window.height())
        )

    def _edge(self) -> QPoint:
        place, last = self._place(), _EDGE_PX
        return self._chance.choice(
            (
                QPoint(last, place.y()),
                QPoint(self.window.width() - last, place.y()),
                QPoint(place.x(), last),
                QPoint(place.x(), self.window.height() - last),
            )
        )

    def _control(self) -> QPoint:
        """The middle of something that can be touched: random places alone would never come far."""
        found = [*self._inside(QPushButton), *self._inside(LongPress)]
        return self._chance.choice(found) if found else self._place()

    def _inside(self, kind: type[QWidget]) -> list[QPoint]:
        """Where the visible widgets of a kind are on the page."""
        page = self.window.page
        found = [one for one in page.findChildren(kind) if one.isVisible()] if page else []
        return [one.mapTo(self.window, one.rect().center()) for one in found]

    def look(self) -> None:
        """One fullscreen window with an allowed page, and nothing else. EscapeError says what is wrong."""
        page = self.window.page
        shown = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
        screen = self.window.screen().geometry()
        handle = self.window.windowHandle()
        checks = {
            "another window is on the screen": shown != [handle],
            "a menu or list has opened": QApplication.activePopupWidget() is not None,
            "a dialog has opened": QApplication.activeModalWidget() is not None,
            "the window does not fill the screen": self.window.geometry() != screen,
            "the window is no longer fullscreen": not self.window.isFullScreen(),
            "the window is hidden": not self.window.isVisible() or self.window.isMinimized(),
            "no page is up": page is None or not page.isVisible(),
            "a staff page is up without a PIN": isinstance(page, StaffPage)
            and not isinstance(page, StaffPinPage),
            "the mouse pointer is visible": self.window.cursor().shape() is not Qt.CursorShape.BlankCursor,
        }
        wrong = [what for what, is_so in checks.items() if is_so]
        if wrong:
            raise EscapeError(f"after {self.made} touches: {'; '.join(wrong)} ({type(page).__name__})")


def press_every_key(fingers: Fingers) -> int:
    """Every key of Qt with every modifier on the page that is up; how many.

    A button has the focus, as after a touch: it is where a space or a return would go.

    Raises:
        EscapeError: one of them did something.
    """
    fingers.play(FRAME_S)
    page, window = fingers.window.page, fingers.window.windowHandle()
    asked: list[object] = []
    if page is not None:
        next(one for one in page.findChildren(QPushButton) if one.isVisible()).setFocus()
    fingers.window.intent.connect(asked.append)
    count = 0
    for key in Qt.Key:
        for modifiers in every_modifier():
            press(window, key, modifiers)
            count += 1
        if asked or fingers.window.page is not page:
            raise EscapeError(f"{key.name} did something: {asked} ({type(fingers.window.page).__name__})")
        fingers.look()
    fingers.window.intent.disconnect(asked.append)
    return count


def press(window: QWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key and let it go, as a keyboard would; also keys that Qt would rather not have any more."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        QTest.keyClick(window, key, modifiers)


def every_modifier() -> list[Qt.KeyboardModifier]:
    """None, each, and all together of Shift, Control, Alt and Meta: 16."""
    kinds = Qt.KeyboardModifier
    single = (kinds.ShiftModifier, kinds.ControlModifier, kinds.AltModifier, kinds.MetaModifier)
    found = [kinds.NoModifier]
    for one in single:
        found += [other | one for other in found]
    return found
