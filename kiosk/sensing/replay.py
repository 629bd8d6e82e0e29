"""Recordings: ``t_s,pos_mm`` read strictly, and played into a feed as if it happened now."""

from __future__ import annotations

import csv
import math
import os
import select
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from kiosk.motion.samples import FloatArray, LinkNews, LinkState, SampleBlock, SampleFlag, SledItem
from kiosk.sensing.blackbox import BlackBox, Entry
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.intake import Intake, ReaderStats
from kiosk.sensing.protocols import WireProtocol

REQUIRED = ("t_s", "pos_mm")
OPTIONAL = ("raw", "flags")
UM_PER_MM = 1000.0
REPLAY_ENDED = "The recording has ended."

_STEP_S = 0.01
_LOOP_GAP_S = 1.0
_JOIN_S = 2.0


@dataclass(frozen=True, eq=False)
class Recording:
    """``t_s`` and ``position_mm``, ``(n,)`` float64, at least two samples, times growing."""

    t_s: FloatArray
    position_mm: FloatArray


def load_recording(path: Path) -> Recording:
    """Read a recording; the columns ``raw`` and ``flags`` that the recorder adds are checked and left aside.

    Raises:
        ValueError: unreadable, an unknown or missing column, a bad number, or a time that does not grow; one
            line with file and line number.
    """
    try:
        with path.open(newline="", encoding="utf-8") as file:
            return _read(path, csv.reader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ValueError(f"recording {path} cannot be read: {error}") from error


def _read(path: Path, lines: Iterator[list[str]]) -> Recording:
    header = next(lines, [])
    _check_header(path, header)
    times: list[float] = []
    positions: list[float] = []
    for number, row in enumerate(lines, start=2):
        if len(row) != len(header):
            raise ValueError(f"{path}, line {number}: {len(row)} values, the header names {len(header)}")
        values = {name: _value(path, number, name, text) for name, text in zip(header, row, strict=True)}
        if times and values["t_s"] <= times[-1]:
            raise ValueError(f"{path}, line {number}: t_s is {values['t_s']:g}, not after {times[-1]:g}")
        times.append(values["t_s"])
        positions.append(values["pos_mm"])
    if len(times) < 2:
        raise ValueError(f"{path} holds {len(times)} samples, at least 2 are needed")
    return Recording(np.array(times), np.array(positions))


def _check_header(path: Path, header: list[str]) -> None:
    allowed = f"needed are {', '.join(REQUIRED)}; allowed are also {', '.join(OPTIONAL)}"
    for name in header:
        if name not in (*REQUIRED, *OPTIONAL):
            raise ValueError(f"{path}, line 1: column '{name}' is unknown; {allowed}")
    for name in REQUIRED:
        if header.count(name) != 1:
            raise ValueError(
                f"{path}, line 1: column '{name}' is there {header.count(name)} times; {allowed}"
            )


def _value(path: Path, number: int, name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"{path}, line {number}: {name} is '{text}', not a number")
    return value


class _Player:
    """A thread that plays something until it ends or is told to stop."""

    def __init__(self) -> None:
        self._wake: tuple[int, int] | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start playing. RuntimeError when it plays already."""
        if self._thread is not None:
            raise RuntimeError("the replay runs already")
        self._wake = os.pipe()
        self._thread = threading.Thread(
            target=self._run, args=(self._wake[0],), name="sled-replay", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """End the thread; harmless when not running. RuntimeError if it hangs."""
        if self._thread is None or self._wake is None:
            return
        os.write(self._wake[1], b"x")
        self._thread.join(_JOIN_S)
        if self._thread.is_alive():
            raise RuntimeError(f"the replay did not stop within {_JOIN_S:g} s")
        for end in self._wake:
            os.close(end)
        self._thread = self._wake = None

    def _run(self, wake: int) -> None:
        asleep = select.poll()
        asleep.register(wake, select.POLLIN)
        self._play(asleep)

    def _play(self, asleep: select.poll) -> None:
        """Play until the end or until told to stop; each kind of recording has its own."""
        raise NotImplementedError


class BoxSource(_Player):
    """Plays a black box as it happened: the same bytes in the same pieces through the same decoder."""

    def __init__(
        self,
        box: BlackBox,
        feed: SledFeed,
        clock: Callable[[], float] = time.monotonic,
        tap: Callable[[SampleBlock], None] | None = None,
    ) -> None:
        """ValueError for a protocol that this kiosk does not speak."""
        super().__init__()
        self._box = box
        self._feed = feed
        self._clock = clock
        self._tap = tap
        self._intake = Intake(WireProtocol.parse(box.protocol), self._put)

    @property
    def stats(self) -> ReaderStats:
        """Counters: what was decoded."""
        return self._intake.stats

    def _put(self, item: SledItem) -> None:
        self._feed.put(item)
        if self._tap is not None and isinstance(item, SampleBlock):
            self._tap(item)

    def _play(self, asleep: select.poll) -> None:
        happened = self._box.happened
        if happened and happened[0].entry not in (Entry.OPENED, Entry.SEARCHED):
            # The minute began in the middle of a connection.
            self._intake.opened(self._clock())
        shift_s = self._clock() - happened[0].t_s if happened else 0.0
        for item in happened:
            wait_s = item.t_s + shift_s - self._clock()
            if wait_s > 0.0 and asleep.poll(1000.0 * wait_s):
                return
            self._intake.play(item, shift_s)
        self._feed.put(LinkNews(self._clock(), LinkState.LOST, REPLAY_ENDED))


class ReplaySource(_Player):
    """Plays a recording into a feed at its own pace; ``raw`` is in micrometres, as LPOS/1 would send it.

    At the end it begins again after a second (``loop``), or says that the sensor is gone.
    """

    def __init__(
        self,
        recording: Recording,
        feed: SledFeed,
        loop: bool = False,
        clock: Callable[[], float] = time.monotonic,
        tap: Callable[[SampleBlock], None] | None = None,
    ) -> None:
        super().__init__()
        self._recording = recording
        self._feed = feed
        self._loop = loop
        self._clock = clock
        self._tap = tap
        self._good = 0

    @property
    def stats(self) -> ReaderStats:
        """Counters: samples played."""
        return ReaderStats(good=self._good)

    def _play(self, asleep: select.poll) -> None:
        self._feed.put(LinkNews(self._clock(), LinkState.LIVE, "A recording is being played."))
        while self._pass(asleep):
            if not self._loop:
                self._feed.put(LinkNews(self._clock(), LinkState.LOST, REPLAY_ENDED))
                return
            if asleep.poll(1000.0 * _LOOP_GAP_S):
                return

    def _pass(self, asleep: select.poll) -> bool:
        """Play once; False when told to stop."""
        times = self._recording.t_s - self._recording.t_s[0]
        raw = self._recording.position_mm * UM_PER_MM
        started_s = self._clock()
        done = 0
        while done < len(times):
            wait_s = max(_STEP_S, started_s + float(times[done]) - self._clock())
            if asleep.poll(1000.0 * wait_s):
                return False
            now_s = self._clock()
            due = int(np.searchsorted(times, now_s - started_s, side="right"))
            if due > done:
                self._deliver(started_s + times[done:due], raw[done:due], now_s)
                done = due
        return True

    def _deliver(self, t_s: FloatArray, raw: FloatArray, now_s: float) -> None:
        flags = np.full(len(raw), int(SampleFlag.HOMED), dtype=np.uint8)
        block = SampleBlock(np.minimum(t_s, now_s), raw, flags, now_s)
        self._good += len(raw)
        self._feed.put(block)
        if self._tap is not None:
            self._tap(block)
