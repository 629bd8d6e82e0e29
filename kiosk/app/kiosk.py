"""The kiosk at work: drains the queue into the coach, shows its snapshot, passes on what happened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.app.event_feed import EventFeed
from kiosk.motion.events import AlertChange, AlertKind
from kiosk.motion.samples import LineHealth, SledItem, joined
from kiosk.sensing.feed import SledFeed
from kiosk.training.coach import Coach
from kiosk.training.cues import SoundCue
from kiosk.training.health import AlertDelay
from kiosk.training.intents import Intent
from kiosk.training.keeping import NOTHING_KEPT, KeepingView
from kiosk.training.outcomes import Outcome
from kiosk.training.snapshot import AlertView, Snapshot
from kiosk.training.staff_jobs import JobFailed, ShellAgain, StaffAnswer, StaffJob
from kiosk.training.staff_machine import MachineFacts
from kiosk.widgets.alert_frame import FRAMED

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


class Desk(Protocol):
    """What does staff mode's work on the disk."""

    def ask(self, jobs: Iterable[StaffJob]) -> None:
        """Called on every frame, also without jobs; does not wait for the disk."""

    def answers(self) -> list[StaffAnswer]:
        """What has been done since the last call, in order."""


class NoDesk:
    """Staff mode without a disk: every job is answered with a sentence."""

    def __init__(self) -> None:
        self._answers: list[StaffAnswer] = []

    def ask(self, jobs: Iterable[StaffJob]) -> None:
        self._answers += [JobFailed("Nothing is stored in this kiosk.") for _ in jobs]

    def answers(self) -> list[StaffAnswer]:
        found, self._answers = self._answers, []
        return found


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
    desk: Desk = field(default_factory=NoDesk)
    observe: Callable[[SledItem], None] = lambda _: None
    keeping: Callable[[], KeepingView] = lambda: NOTHING_KEPT
    line: Callable[[], LineHealth | None] = lambda: None
    adopted: Callable[[MachineFacts], None] = lambda _: None
    """Called with the machine as staff have left it."""
    shell_again: Callable[[], None] = lambda: None
    """Called when staff mode wants the shell around the kiosk, and the kiosk with it, to start anew."""
    watch: Callable[[float], None] = lambda _: None
    """Called on every frame with its time: looks after what works beside the GUI thread."""


class Waker(QObject):
    """Carries "something is in the queue" from the reader's thread to the GUI thread, as one queued event."""

    woken = Signal()


class Kiosk(QObject):
    """Lives in the GUI thread."""

    def __init__(self, parts: Parts, waker: Waker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._sound_on = True
        self._begun_s: dict[AlertKind, float] = {}
        self._alert_delay: AlertDelay | None = None
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
        self._serve_staff(now_s)
        self._parts.feed.calm_raw = self._parts.coach.calm_raw
        self._parts.watch(now_s)
        self._show(now_s, self._pass_on(now_s))

    def painted(self, kind: AlertKind) -> None:
        """The first frame that shows this alert is on the screen."""
        begun_s = self._begun_s.pop(kind, None)
        if begun_s is not None:
            delay_ms = 1000.0 * (self._parts.clock() - begun_s)
            known = self._alert_delay or AlertDelay(delay_ms, delay_ms)
            self._alert_delay = known.with_newest(delay_ms)

    def _serve_staff(self, now_s: float) -> None:
        for answer in self._parts.desk.answers():
            self._parts.coach.staff_answer(answer, now_s)
            if isinstance(answer, MachineFacts):
                self._parts.adopted(answer)
            elif isinstance(answer, ShellAgain):
                self._parts.shell_again()
        self._parts.desk.ask(self._parts.coach.staff_jobs())

    def _on_woken(self) -> None:
        self._drain()
        now_s = self._parts.clock()
        if begun := self._pass_on(now_s):
            self._show(now_s, begun)

    def _drain(self) -> None:
        for item in joined(self._parts.feed.drain()):
            self._parts.observe(item)
            self._parts.coach.take(item)

    def _pass_on(self, now_s: float) -> list[AlertView]:
        """Outcomes to feed and store, cues to the voice; the alerts that began."""
        begun = []
        for outcome in self._parts.coach.outcomes():
            self._parts.events.write(outcome)
            self._parts.keep(outcome)
            if isinstance(outcome, AlertChange) and outcome.on:
                begun.append(AlertView(outcome.kind, outcome.t_s))
                if outcome.kind in FRAMED:
                    self._begun_s[outcome.kind] = outcome.t_s
        self._parts.voice.play(self._parts.coach.sounds(), now_s)
        return begun

    def _show(self, now_s: float, begun: list[AlertView]) -> None:
        """Paint at once what alarms, also what was over before it could be seen."""
        snapshot = self._parts.coach.snapshot(now_s, self._parts.voice.available)
        snapshot = replace(snapshot, keeping=self._parts.keeping())
        if snapshot.staff is not None:
            health = replace(self._parts.coach.health(self._parts.line()), alert=self._alert_delay)
            snapshot = replace(snapshot, health=health)
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
