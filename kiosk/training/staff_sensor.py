"""The sensor page as a state machine: the signal as it comes, faults, and the self-test of alerts. Pure."""

from __future__ import annotations

from collections import deque

import numpy as np

from kiosk.motion.events import AlertKind
from kiosk.motion.filters import NoiseMeter
from kiosk.motion.samples import FloatArray, LinkNews, SledItem
from kiosk.training.cues import AlertSound, SoundCue
from kiosk.training.staff_intents import SensorIntent, TryAlerts, TryTouch
from kiosk.training.staff_jobs import StaffJob
from kiosk.training.staff_view import SensorView, SledSeen

SHOWN_S = 10.0
MOST_SAMPLES = 12_000
TEST_S = 1.5
TEST_KINDS = (AlertKind.AHEAD, AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP, AlertKind.SIGNAL)
"""In this order each alert is shown and sounded for ``TEST_S``."""


class SensorBench:
    """One visit to the page."""

    def __init__(self, now_s: float) -> None:
        self._samples: deque[tuple[float, float]] = deque(maxlen=MOST_SAMPLES)
        self._noise = NoiseMeter()
        self._link: LinkNews | None = None
        self._since_s = now_s
        self._longest_gap_s = 0.0
        self._test_since_s: float | None = None
        self._testing: AlertKind | None = None
        self._touch = False
        self.jobs: list[StaffJob] = []
        self.sounds: list[SoundCue] = []

    def hear(self, item: SledItem) -> None:
        """The next samples or link news."""
        if isinstance(item, LinkNews):
            self._link = item
            return
        for t_s, raw in zip(item.t_s.tolist(), item.raw.tolist(), strict=True):
            if self._samples:
                self._longest_gap_s = max(self._longest_gap_s, t_s - self._samples[-1][0])
            self._samples.append((t_s, raw))
            self._noise.add(raw)

    def intent(self, intent: SensorIntent, now_s: float) -> None:
        """A touch on the page."""
        match intent:
            case TryAlerts(on):
                self._test_since_s = now_s if on else None
                self.tick(now_s)
            case TryTouch(on):
                self._touch = on

    def tick(self, now_s: float) -> None:
        """One alert of the self-test after the other."""
        kind = self._kind(now_s)
        if kind is self._testing:
            return
        if self._testing is not None:
            self.sounds.append(AlertSound(self._testing, False))
        if kind is not None:
            self.sounds.append(AlertSound(kind, True))
        self._testing = kind

    def leave(self) -> None:
        """The page is left: no alert goes on."""
        self._test_since_s = None
        self.tick(0.0)

    def view(self, now_s: float, seen: SledSeen) -> SensorView:
        """The picture now."""
        t_s, raw = self._recent(now_s)
        newest = raw[-1] if raw.size and now_s - t_s[-1] < 0.25 else None
        return SensorView(
            t_s=t_s,
            raw=raw,
            raw_now=None if newest is None else float(newest),
            noise_raw=self._noise.noise_mm,
            longest_gap_s=self._longest_gap_s,
            since_s=self._since_s,
            reason=seen.reason if self._link is None else seen.reason or self._link.reason,
            testing=self._testing,
            touch_test=self._touch,
        )

    def _recent(self, now_s: float) -> tuple[FloatArray, FloatArray]:
        while self._samples and self._samples[0][0] < now_s - SHOWN_S:
            self._samples.popleft()
        if not self._samples:
            return np.empty(0), np.empty(0)
        both = np.array(self._samples)
        return both[:, 0], both[:, 1]

    def _kind(self, now_s: float) -> AlertKind | None:
        if self._test_since_s is None:
            return None
        index = int((now_s - self._test_since_s) / TEST_S)
        if index >= len(TEST_KINDS):
            self._test_since_s = None
            return None
        return TEST_KINDS[index]
