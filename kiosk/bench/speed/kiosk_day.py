"""A kiosk with its real window, records and event feed, on a clock that only the bench moves."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from kiosk.app.build_window import build_languages, build_window
from kiosk.app.event_feed import open_feed
from kiosk.app.keeper import Keeper
from kiosk.app.kiosk import Kiosk, Parts, Waker
from kiosk.app.staff_desk import shuffled_digits
from kiosk.app.theme import panel_for
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.motion.tempo import Tempo
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.sound.mixer import Mixer
from kiosk.sound.player import SoundPlayer
from kiosk.storage.machine_book import DAY_S
from kiosk.storage.writer import Upkeep
from kiosk.training.coach import Coach
from kiosk.training.intents import FirstTime, Leave, OpenHelp, UseLanguage
from kiosk.training.programme import Goal, Programme
from kiosk.training.sled import Machine
from kiosk.training.staff_intents import EnterStaff, LeaveStaff
from kiosk.training.staff_room import StaffRoom

RATE_HZ = 200.0
SCRIPT = "rack 2; unrack; rep x2; rep deep=14; rep x1; rack 8"
"""What a session lifts: good repetitions, and one that raises the alert."""

LOST_S = 2.0
GLANCE_S = 1.0
REST_S = 6.0
START_S = 1000.0

RETENTION_DAYS = 10
TRACES_BYTES = 128 * 1024
"""So little that old traces make room for new ones after a few sets, as after many days of real ones."""

FIRST_MORNING_S = 1.8e9
"""Seconds since 1970 UTC at which the first session begins."""

SAVED_S = 30.0


class KioskDay:
    """Plays sessions. Context manager; the writer's thread and the window end with it.

    For the records each session is a day of its own, so that the day's work is done as often.

    Args:
        folder: for records and events; it should be empty.
        frame_s: time from frame to frame; the larger, the faster a day goes by.
    """

    def __init__(self, folder: Path, frame_s: float) -> None:
        self._folder, self.frame_s = folder, frame_s
        self._stack = ExitStack()
        self._speaker = _Speaker()
        self.now_s, self.frames, self.sessions = START_S, 0, 0
        self._languages = build_languages()
        self._codes = itertools.cycle(code for code, _ in self._languages.offered)
        machine = SimulatedMachine()
        t_s, position_mm, _truth = trajectory(parse_script(SCRIPT), machine, 1, RATE_HZ)
        self._t_s = t_s
        self._raw = machine.calibration.bottom_raw + position_mm / machine.calibration.mm_per_raw
        self._machine = Machine(machine.calibration, machine.limits)

    def __enter__(self) -> KioskDay:
        self.window = build_window(panel_for(1920, 1080), windowed=True, languages=self._languages)
        self._stack.callback(self.window.shut)
        upkeep = Upkeep(lambda: RETENTION_DAYS, TRACES_BYTES, self._calendar_s, self._calendar_s)
        keeper = self._keeper = self._stack.enter_context(Keeper(self._folder, keep=True, upkeep=upkeep))
        events = self._stack.enter_context(open_feed(str(self._folder / "events"), self._clock))
        self._coach = Coach(self._machine, staff=StaffRoom(shuffled_digits))
        self._feed = SledFeed()
        player = SoundPlayer(self._speaker, self._clock)
        parts = Parts(
            *(self._feed, self._coach, self.window, player, events, keeper.keep, self._clock),
            observe=keeper.observe,
            keeping=lambda: keeper.view,
        )
        self._kiosk = Kiosk(parts, Waker())
        self.window.intent.connect(self._kiosk.intent)
        self.window.alert_painted.connect(events.painted)
        self.window.show()
        self._news(LinkState.LIVE)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _clock(self) -> float:
        return self.now_s

    def _calendar_s(self) -> float:
        """Seconds since 1970 UTC; may be asked from any thread."""
        return FIRST_MORNING_S + self.now_s + self.sessions * DAY_S

    def wait_until_saved(self) -> None:
        """Wait for the writer. TimeoutError when it does not get done."""
        until_s = time.monotonic() + SAVED_S
        while self._keeper.view.unsaved:
            if time.monotonic() > until_s:
                raise TimeoutError(f"sets are not saved after {SAVED_S:g} s: {self._keeper.view.sentence}")
            time.sleep(0.005)

    def session(self) -> None:
        """Somebody comes, changes the language, reads, lifts, loses the sensor, rests; staff look in."""
        self.sessions += 1
        self._kiosk.intent(UseLanguage(next(self._codes)))
        for intent in (FirstTime(), OpenHelp(), Leave()):
            self._kiosk.intent(intent)
            self._wait(GLANCE_S)
        self._coach.begin(Programme(Goal.OWN, 2, 4, Tempo(2, 1, 1, 1), 60), self.now_s)
        self._lift()
        self._wait(REST_S)
        self._kiosk.intent(Leave())
        self._wait(GLANCE_S)
        for staff in (EnterStaff(), LeaveStaff()):
            self._kiosk.intent(staff)
            self._wait(GLANCE_S)

    def _lift(self) -> None:
        began_s = self.now_s
        self._play(began_s, lambda: self.now_s - began_s < float(self._t_s[-1]))
        self._news(LinkState.LOST)
        self._wait(LOST_S)
        self._news(LinkState.LIVE)

    def _play(self, began_s: float, goes_on: Callable[[], bool]) -> None:
        done = 0
        while goes_on():
            end = int(np.searchsorted(self._t_s, self.now_s + self.frame_s - began_s, side="right"))
            self.now_s += self.frame_s
            if end > done:
                flags = np.full(end - done, int(SampleFlag.HOMED), dtype=np.uint8)
                t_s, raw = began_s + self._t_s[done:end], self._raw[done:end]
                self._feed.put(SampleBlock(t_s, raw, flags, self.now_s))
                done = end
            self._frame()

    def _wait(self, seconds: float) -> None:
        end_s = self.now_s + seconds
        while self.now_s < end_s:
            self.now_s += self.frame_s
            self._frame()

    def _news(self, state: LinkState) -> None:
        self._feed.put(LinkNews(self.now_s, state, "The bench says so."))

    def _frame(self) -> None:
        self._speaker.play_until(self.now_s)
        self._kiosk.frame()
        # The bench has no event loop of its own; the kiosk never does this.
        QApplication.processEvents()
        self.frames += 1


class _Speaker:
    """Plays on the manual clock; what it would have sounded is forgotten."""

    available = True
    reason = ""
    generation = 0

    def __init__(self) -> None:
        self.mixer = Mixer()

    def index_at(self, t_s: float) -> int:
        return round((t_s - START_S) * self.mixer.rate_hz)

    def play_until(self, t_s: float) -> None:
        self.mixer.render(max(0, self.index_at(t_s) - self.mixer.position))

    def close(self) -> None:
        return
