"""A whole kiosk whose empty sled is moved by hand and whose screen is touched where something can be seen."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.build_window import build_window
from kiosk.app.event_feed import EventFeed
from kiosk.app.kiosk import Kiosk, Parts, Waker
from kiosk.app.shell_turn import ShellTurn
from kiosk.app.staff_clerk import Clerk
from kiosk.app.theme import panel_for
from kiosk.app.window import KioskWindow
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.screens.base import Screen
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.training.coach import Coach
from kiosk.training.cues import SoundCue
from kiosk.training.sled import Machine
from kiosk.training.staff_jobs import StaffAnswer, StaffJob
from kiosk.training.staff_room import StaffRoom
from kiosk.widgets.long_press import LongPress
from kiosk.widgets.tile_grid import TileButton

START_S = 500.0
FRAME_S = 0.05
RATE_HZ = 100.0
HAND_MMPS = 300.0
NOISE_UM = 60.0


def quick_key(pin: str, salt: bytes) -> bytes:
    """In place of scrypt, whose slowness has tests of its own."""
    return hashlib.sha256(salt + pin.encode()).digest()


def shuffles() -> Iterator[str]:
    """The digits, each time in another order."""
    random = np.random.default_rng(5)
    while True:
        yield "".join(random.permutation(list("0123456789")))


class InlineDesk:
    """Staff mode's desk without a thread: real files, answers on the next frame."""

    def __init__(self, clerk: Clerk) -> None:
        self.clerk = clerk
        self.asked: list[StaffJob] = []
        self._answers: list[StaffAnswer] = []

    def ask(self, jobs: Iterable[StaffJob]) -> None:
        for job in jobs:
            self.asked.append(job)
            answer = self.clerk.do(job)
            if answer is not None:
                self._answers.append(answer)

    def answers(self) -> list[StaffAnswer]:
        found, self._answers = self._answers, []
        return found


class Mute:
    """A voice without a device."""

    available = True

    def __init__(self) -> None:
        self.heard: list[SoundCue] = []

    def play(self, cues: Iterable[SoundCue], now_s: float) -> None:
        self.heard += cues

    def set_on(self, on: bool) -> None:
        pass


class StaffStand:
    """One kiosk at 1280x800, not calibrated unless told so, on a clock that only :meth:`play` moves.

    Attributes:
        sled_mm: where the sled really is. ``travel_mm``: between its stops, which it cannot pass.
        floor_mm: what lies on the bottom stop, 0 for nothing.
    """

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        machine: Machine | None = None,
        reversed_sensor: bool = False,
        recheck_s: float | None = None,
        shell: ShellTurn | None = None,
    ) -> None:
        self.simulated = SimulatedMachine()
        self.now_s = START_S
        self.sled_mm = self.simulated.rack_mm
        self.travel_mm = self.simulated.travel_mm
        self.floor_mm = 0.0
        self.connected = True
        self._sign = -1.0 if reversed_sensor else 1.0
        self._random = np.random.default_rng(7)
        self._sampled_s = START_S
        self.voice = Mute()
        self.text = io.StringIO()
        self.window: KioskWindow = build_window(panel_for(1280, 800), windowed=True, clock=lambda: "18:40")
        qtbot.addWidget(self.window)
        self.window.show()
        self.feed = SledFeed()
        turn, turns = (None, None) if shell is None else (shell.facts, shell.files)
        self.desk = InlineDesk(Clerk(folder, 1000.0, key=quick_key, turns=turns))
        self.shell_starts = 0
        orders = shuffles()
        self.room = StaffRoom(lambda: next(orders), recheck_s=recheck_s, turn=turn)
        self.coach = Coach(machine, staff=self.room)
        events = EventFeed(self.text, lambda: self.now_s)
        parts = Parts(
            *(self.feed, self.coach, self.window, self.voice, events, lambda _: None, lambda: self.now_s),
            desk=self.desk,
            shell_again=self._start_shell,
        )
        self.kiosk = Kiosk(parts, Waker())
        self.window.intent.connect(self.kiosk.intent)
        self.feed.put(LinkNews(START_S, LinkState.LIVE, "The sensor is working."))
        self.play(0.5)

    def _start_shell(self) -> None:
        self.shell_starts += 1

    def close(self) -> None:
        """Let the files go."""
        self.desk.clerk.__exit__(None, None, None)

    def play(self, seconds: float, speed_mmps: float = 0.0) -> None:
        """Time passes; the sled is moved at this speed as far as stops and blocks let it."""
        end_s = self.now_s + seconds
        while self.now_s < end_s - 1e-9:
            self.now_s += FRAME_S
            if self.connected:
                self._sample(speed_mmps)
            else:
                self._sampled_s = self.now_s
            self.kiosk.frame()

    def move_to(self, mm: float) -> None:
        """By hand, then let go."""
        way = mm - self.sled_mm
        self.play(abs(way) / HAND_MMPS + FRAME_S, speed_mmps=HAND_MMPS if way > 0 else -HAND_MMPS)
        low, high = min(mm, self.sled_mm), max(mm, self.sled_mm)
        self.sled_mm = float(np.clip(mm, max(low, self.floor_mm), min(high, self.travel_mm)))

    def _sample(self, speed_mmps: float) -> None:
        t_s = np.arange(self._sampled_s + 1 / RATE_HZ, self.now_s + 1e-9, 1 / RATE_HZ)
        if not t_s.size:
            return
        mm = self.sled_mm + speed_mmps * (t_s - self._sampled_s)
        mm = np.clip(mm, self.floor_mm, self.travel_mm)
        self.sled_mm, self._sampled_s = float(mm[-1]), float(t_s[-1])
        noise = self._random.normal(0.0, NOISE_UM, t_s.size)
        raw = self.simulated.bottom_raw + self._sign * 1000.0 * mm + noise
        flags = np.full(t_s.size, int(SampleFlag.HOMED), dtype=np.uint8)
        self.feed.put(SampleBlock(t_s, raw, flags, self.now_s))

    @property
    def page(self) -> Screen:
        """The page that is up."""
        page = self.window.page
        assert page is not None
        return page

    def shows(self, kind: type[Screen]) -> bool:
        """Whether a page of this kind is up."""
        return isinstance(self.page, kind)

    def visible(self) -> dict[str, QPushButton]:
        """Buttons that can be seen and are not covered, by their words (a key of the pad by its digit)."""
        found = {}
        for button in self.page.findChildren(QPushButton):
            words = button.tile.title if isinstance(button, TileButton) else button.text()
            words = words or button.accessibleName()
            if button.isVisible() and words and self._on_top(button):
                found[words] = button
        return found

    def _on_top(self, button: QPushButton) -> bool:
        return self.window.childAt(button.mapTo(self.window, button.rect().center())) is button

    def can_press(self, words: str) -> bool:
        """Whether a visible button with these words does something now."""
        button = self.visible().get(words)
        return button is not None and button.isEnabled()

    def press(self, words: str) -> None:
        """A finger on the middle of what can be seen."""
        self.settle()
        buttons = self.visible()
        assert words in buttons, f"'{words}' cannot be seen; there are {sorted(buttons)}"
        assert buttons[words].isEnabled(), f"'{words}' is off"
        place = buttons[words].mapTo(self.window, buttons[words].rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        self.play(FRAME_S)

    def settle(self) -> None:
        """A frame's worth of fading and laying out."""
        self.play(0.3)
        QCoreApplication.sendPostedEvents()
        self.window.grab()

    def hold_the_corner(self, seconds: float) -> None:
        """A finger in the upper left corner of the page that is up."""
        self.settle()
        assert self.page.findChildren(LongPress)
        handle = self.window.windowHandle()
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
        self.play(seconds)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
        self.play(FRAME_S)

    def type_pin(self, pin: str) -> None:
        """The keys stand where the pad shows them."""
        for digit in pin:
            self.press(digit)
        self.press("Enter")

    def into_staff_mode(self, pin: str = "836150") -> None:
        """Through the hidden place; the first time a PIN is chosen and repeated."""
        self.hold_the_corner(3.3)
        self.play(0.3)
        first = "new kiosk" in self.words()
        self.type_pin(pin)
        if first:
            self.type_pin(pin)
        self.play(0.2)

    def words(self) -> str:
        """Every word that stands on the page, in no order."""
        from PySide6.QtWidgets import QLabel, QWidget

        found = [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]
        for widget in self.page.findChildren(QWidget):
            text = getattr(widget, "text", None)
            if widget.isVisible() and isinstance(text, str):
                found.append(text)
        return "\n".join(found)
