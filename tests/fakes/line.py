"""A story played through the real decoder, link rules and coach, on a clock that only the story moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from kiosk.motion.events import AlertChange, Repetition
from kiosk.motion.samples import FloatArray, LinkState
from kiosk.sensing.decoded import LposIdentity
from kiosk.sensing.link import LinkMonitor
from kiosk.sensing.lpos import LposDecoder, encode_lpid, encode_lpos
from kiosk.training.coach import Coach
from kiosk.training.outcomes import Outcome
from kiosk.training.programme import parse_workout
from kiosk.training.sled import Machine
from kiosk.training.snapshot import SetRecord
from tests.fakes.lifters import Sensor, Story

HOST_S = 5000.0
"""Host time at which a story begins."""

FRAME_S = 0.032
_IDENTITY = LposIdentity("quad", 0.05, 100, "1.0")


@dataclass
class Line:
    """A pretended serial line to a coach.

    Attributes:
        outcomes: time since the story's begin at which the coach told, in s, and what.
    """

    story: Story
    outcomes: list[tuple[float, Outcome]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.coach = Coach(Machine(self.story.calibration, self.story.limits))
        self._decoder, self._link = LposDecoder(), LinkMonitor()
        self._frame_s = HOST_S
        self._link.searching(HOST_S)
        self._link.opened(HOST_S)
        self.coach.begin(parse_workout("1x5"), HOST_S)

    def play(self, silence_s: float = 1.0) -> Line:
        """The whole story, then a line that is silent."""
        for now_s, data in _chunks(self.story, self.story.sensor):
            self._frames(now_s)
            self._read(now_s, data)
        self._frames(self._frame_s + silence_s)
        return self

    def _frames(self, until_s: float) -> None:
        while self._frame_s < until_s:
            self._link.passed(self._frame_s)
            self._news()
            self.coach.tick(self._frame_s)
            self._listen(self._frame_s)
            self._frame_s += FRAME_S

    def _read(self, now_s: float, data: bytes) -> None:
        decoded = self._decoder.feed(data, now_s)
        block = decoded.block
        self._link.received(
            now_s, len(data), 0 if block is None else len(block.t_s), decoded.bad, decoded.lost
        )
        self._link.passed(now_s)
        self._news()
        if block is not None and self._link.state is LinkState.LIVE:
            self.coach.take(block)
        self._listen(now_s)

    def _news(self) -> None:
        for news in self._link.news():
            self.coach.take(news)

    def _listen(self, now_s: float) -> None:
        self.outcomes += [(now_s - HOST_S, outcome) for outcome in self.coach.outcomes()]
        self.coach.sounds()

    @property
    def reps(self) -> list[tuple[str, bool]]:
        """Verdict and whether it counts, as first told."""
        return [(o.verdict.value, o.counted) for _, o in self.outcomes if isinstance(o, Repetition)]

    @property
    def alerts(self) -> list[tuple[str, bool]]:
        """Kind and whether it began."""
        return [(o.kind.value, o.on) for _, o in self.outcomes if isinstance(o, AlertChange)]

    @property
    def first_alert_s(self) -> float:
        """When the coach told of the first alert."""
        return next(t_s for t_s, outcome in self.outcomes if isinstance(outcome, AlertChange))

    @property
    def sets(self) -> list[tuple[bool, int]]:
        """Finished or not, repetitions that counted."""
        return [(o.finished, o.counted) for _, o in self.outcomes if isinstance(o, SetRecord)]


def _chunks(story: Story, sensor: Sensor) -> Iterator[tuple[float, bytes]]:
    """Host time of a read and its bytes."""
    rng = np.random.default_rng(story.seed)
    t_s, raw = story.samples()
    for start in range(0, len(t_s), sensor.burst):
        part = slice(start, start + sensor.burst)
        lines = _lines(sensor, start, t_s[part], raw[part])
        data = b"".join(line[:9] + b"x" * (rng.random() < sensor.bad_share) + line[9:] for line in lines)
        yield HOST_S + float(t_s[part][-1]) + 0.001 + rng.exponential(0.001), data


def _lines(sensor: Sensor, first: int, t_s: FloatArray, raw: FloatArray) -> Iterator[bytes]:
    for seq, (t, position) in enumerate(zip(t_s.tolist(), raw.tolist(), strict=True), first):
        if sensor.identity and seq % round(sensor.rate_hz) == 0:
            yield encode_lpid(_IDENTITY)
        flags = int(t >= sensor.homed_after_s)
        yield encode_lpos(sensor.seq0 + seq, sensor.t0_us + round(t * 1e6), int(position), flags)
