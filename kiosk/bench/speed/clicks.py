"""A metronome on the default sound device while the window system's thread stalls for 80 ms again and again.

Run as ``python -m kiosk.bench.speed.clicks '{"kind": "audio clock", "beats": 20}'``. It prints when each beat
was due, when a window had painted it, in the first frame that finds it due, as the live page does, and how
often the device ran out of samples.
``timer`` is the baseline: a click begins when a timer of the window system finds that it is due.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.kiosk import FRAME_MS
from kiosk.bench.speed.child import answer, settings_given
from kiosk.motion.events import Phase
from kiosk.sound.backend import PortAudioBackend
from kiosk.sound.device import SoundDeviceOut
from kiosk.sound.mixer import Group
from kiosk.sound.player import SoundPlayer
from kiosk.sound.voices import VoiceBank
from kiosk.training.cues import Beat, BeatPlan

BEAT_S = 60.0 / 140.0
"""140 beats a minute: no whole number of milliseconds."""
STALL_S = 0.08
STALL_EVERY_S = 0.31
LEAD_S = 1.0
KINDS = ("audio clock", "timer")
_SWITCH_INTERVAL_S = 0.001


class Light(QWidget):
    """A window that lights with every second beat."""

    def __init__(self) -> None:
        super().__init__()
        self.shown_s: list[float] = []
        self.resize(1920, 1080)
        self.show()

    def follow(self, beats_s: Sequence[float], now_s: float) -> None:
        """Paint the beats that have become due."""
        while len(self.shown_s) < len(beats_s) and beats_s[len(self.shown_s)] <= now_s:
            self.repaint()
            self.shown_s.append(time.monotonic())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        lit = len(self.shown_s) % 2 == 0
        painter.fillRect(self.rect(), Qt.GlobalColor.white if lit else Qt.GlobalColor.black)
        painter.end()


class Metronome:
    """Beats as the kiosk plays them, or as a timer does."""

    def __init__(self, kind: str, beats: int) -> None:
        if kind not in KINDS:
            raise ValueError(f"kind '{kind}' is unknown; allowed are {', '.join(KINDS)}")
        self._by_timer = kind == "timer"
        self.backend = PortAudioBackend()
        self._out = SoundDeviceOut(self.backend)
        self._player = SoundPlayer(self._out, time.monotonic)
        self._click = VoiceBank(self._out.mixer.rate_hz).click(Phase.TOP)
        self._beats = beats
        self._due_s: list[float] = []
        self._next = 0
        self._stalled_s = time.monotonic()
        self.light = Light()

    @property
    def due_s(self) -> list[float]:
        """When each beat should be heard, host monotonic seconds; a constant latency aside."""
        return self._due_s

    def frame(self) -> None:
        """What the GUI thread does every 16 ms, and now and then for 80 ms."""
        now_s = time.monotonic()
        if not self._due_s and self._out.mixer.position > self._out.mixer.rate_hz / 2:
            self._due_s = [now_s + LEAD_S + number * BEAT_S for number in range(self._beats)]
        if self._due_s:
            self._play_due(now_s) if self._by_timer else self._plan(now_s)
            self.light.follow(self._due_s, now_s)
        if now_s - self._stalled_s > STALL_EVERY_S:
            while time.monotonic() - now_s < STALL_S:
                pass
            self._stalled_s = time.monotonic()
        if self._due_s and now_s > self._due_s[-1] + 1.0:
            QCoreApplication.exit(0)

    def _plan(self, now_s: float) -> None:
        """Two seconds ahead, as a repetition is; the player places it on the audio clock."""
        if self._next < len(self._due_s) and self._due_s[self._next] - now_s < 2 * LEAD_S:
            self._next += 4
            coming = [due_s for due_s in self._due_s[: self._next] if due_s >= now_s]
            beats = tuple(Beat(due_s, Phase.TOP, turn=False, last=False) for due_s in coming)
            self._player.play([BeatPlan(beats)], now_s)
        else:
            self._player.play((), now_s)

    def _play_due(self, now_s: float) -> None:
        while self._next < len(self._due_s) and now_s >= self._due_s[self._next]:
            self._out.mixer.schedule(self._out.mixer.position, self._click, Group.BEAT)
            self._next += 1

    def close(self) -> None:
        """End the sound."""
        self._player.close()


def play(kind: str, beats: int) -> None:
    """Play and answer; RuntimeError when no device takes samples."""
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    application = QApplication([])
    metronome = Metronome(kind, beats)
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(metronome.frame)
    timer.start(FRAME_MS)
    QTimer.singleShot(round(1000 * (beats * BEAT_S + 30.0)), lambda: QCoreApplication.exit(1))
    status = application.exec()
    metronome.close()
    if status:
        raise RuntimeError("the sound device takes no samples")
    told = {"due_s": metronome.due_s, "shown_s": metronome.light.shown_s}
    answer({**told, "underruns": metronome.backend.underruns})


if __name__ == "__main__":
    play(**settings_given())
