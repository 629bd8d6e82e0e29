"""The kiosk at work: drains the queue into the coach, shows its snapshot, passes on what happened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.app.event_feed import EventFeed
from kiosk.motion.events import AlertChange
from kiosk.sensing.feed import SledFeed
from kiosk.training.coach import Coach
from kiosk.training.cues import SoundCue
from kiosk.training.intents import Intent
from kiosk.training.outcomes import Outcome
from kiosk.training.snapshot import AlertView, Snapshot

FRAME_MS = 16


class Stage(Protocol):
    """What shows snapshots: the kiosk's window."""

    def present(self, snapshot: Snapshot, now_s: float) -> None: ...

    def paint_now(self) -> None:
        """Paint before returning, so that an alert does not wait for the next frame."""


class Voice(Protocol):
    """What plays cues."""

    @property
    def available(self) -> bool: ...

    def play(self, cues: Iterable[SoundCue], now_s: float) -> None:
        """Called on every frame, also without cues."""

    def set_on(self, on: bool) -> None: ...


@dataclass(frozen=True)
class Parts:
    """What app wires together."""

    feed: SledFeed
    coach: Coach
    stage: Stage
    voice: Voice
    events: EventFeed
    keep: Callable[[Outcome], None]
    clock: Callable[[], float]


class Waker(QObject):
    """Carries "something is in the queue" from the reader's thread to the GUI thread, as one queued event."""

    woken = Signal()


class Kiosk(QObject):
    """Lives in the GUI thread."""

    def __init__(self, parts: Parts, waker: Waker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._sound_on = True
        self._waker = waker
        waker.woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.frame)

    def start(self) -> None:
        """Begin to paint frames."""
        self._timer.start()
        self.frame()

    def stop(self) -> None:
        """No more frames."""
        self._timer.stop()

    def intent(self, intent: Intent) -> None:
        """A page asks for something; answered in the same frame."""
        self._parts.coach.intent(intent, self._parts.clock())
        self.frame()

    def frame(self) -> None:
        """Everything that is known, judged, then one picture."""
        now_s = self._parts.clock()
        self._drain()
        self._parts.coach.tick(now_s)
        self._show(now_s, self._pass_on(now_s))

    def _on_woken(self) -> None:
        self._drain()
        now_s = self._parts.clock()
        if begun := self._pass_on(now_s):
            self._show(now_s, begun)

    def _drain(self) -> None:
        for item in self._parts.feed.drain():
            self._parts.coach.take(item)

    def _pass_on(self, now_s: float) -> list[AlertView]:
        """Outcomes to feed and store, cues to the voice; the alerts that began."""
        begun = []
        for outcome in self._parts.coach.outcomes():
            self._parts.events.write(outcome)
            self._parts.keep(outcome)
            if isinstance(outcome, AlertChange) and outcome.on:
                begun.append(AlertView(outcome.kind, outcome.t_s))
        self._parts.voice.play(self._parts.coach.sounds(), now_s)
        return begun

    def _show(self, now_s: float, begun: list[AlertView]) -> None:
        """Paint at once what alarms, also what was over before it could be seen."""
        snapshot = self._parts.coach.snapshot(now_s, self._parts.voice.available)
        on = {alert.kind for alert in snapshot.alerts}
        over = {alert.kind: alert for alert in begun if alert.kind not in on}
        if over:
            snapshot = replace(snapshot, alerts=(*snapshot.alerts, *over.values()))
        if snapshot.sound_on is not self._sound_on:
            self._sound_on = snapshot.sound_on
            self._parts.voice.set_on(self._sound_on)
        self._parts.stage.present(snapshot, now_s)
        if begun:
            self._parts.stage.paint_now()
