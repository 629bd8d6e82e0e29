"""Where samples come from: ``simulated[:SCRIPT]``, ``replay:FILE`` or ``PROTOCOL:DEVICE``."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.motion.samples import SampleBlock
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.reader import ReaderStats, SerialReader
from kiosk.sensing.replay import ReplaySource, load_recording
from kiosk.sensing.simulator.script import Script, parse_script
from kiosk.sensing.simulator.server import SimulatedSled

DEFAULT_SCRIPT = "demo"

Tap = Callable[[SampleBlock], None]


@dataclass(frozen=True)
class SimulatedSpec:
    """A simulated sled that follows ``script``."""

    script: Script


@dataclass(frozen=True)
class ReplaySpec:
    """A recording, played once."""

    path: Path


@dataclass(frozen=True)
class DeviceSpec:
    """A real sensor."""

    protocol: WireProtocol
    device: str


SledSpec = SimulatedSpec | ReplaySpec | DeviceSpec


class Source(Protocol):
    """Something that fills a feed between ``start`` and ``stop``."""

    @property
    def stats(self) -> ReaderStats:
        """Counters since the start."""

    def start(self) -> None:
        """Begin; ValueError or RuntimeError when that is not possible."""

    def stop(self) -> None:
        """End; no thread, descriptor or link stays behind."""


def parse_sled(text: str) -> SledSpec:
    """Read what stands behind ``--sled``.

    Raises:
        ValueError: one line that names the text and what is allowed.
    """
    kind, colon, rest = text.strip().partition(":")
    if kind == "simulated" and (rest or not colon):
        return SimulatedSpec(parse_script(rest or DEFAULT_SCRIPT))
    if kind == "replay" and rest:
        return ReplaySpec(Path(rest).expanduser())
    protocols = [protocol.value for protocol in WireProtocol]
    if kind in protocols and rest:
        return DeviceSpec(WireProtocol(kind), rest)
    raise ValueError(
        f"sled '{text}' is unknown; allowed: simulated[:SCRIPT], replay:FILE, PROTOCOL:DEVICE "
        f"with PROTOCOL one of {', '.join(protocols)}"
    )


def open_source(
    spec: SledSpec,
    feed: SledFeed,
    clock: Callable[[], float] = time.monotonic,
    tap: Tap | None = None,
    seed: int = 1,
    loop: bool = False,
) -> Source:
    """A source that is ready to start. ``seed`` is for the simulation, ``loop`` for a recording.

    Raises:
        ValueError: a recording that cannot be read.
    """
    match spec:
        case SimulatedSpec(script):
            return SimulatedSource(SimulatedSled(script, seed), feed, clock, tap)
        case ReplaySpec(path):
            return ReplaySource(load_recording(path), feed, loop, clock, tap)
        case DeviceSpec(protocol, device):
            return SerialReader(protocol, device, feed, clock, tap)


class SimulatedSource:
    """A simulated sled and the reader on its pseudo-terminal: real bytes, the path of a real sensor."""

    def __init__(
        self, sled: SimulatedSled, feed: SledFeed, clock: Callable[[], float], tap: Tap | None
    ) -> None:
        self._sled = sled
        self._feed = feed
        self._clock = clock
        self._tap = tap
        self._reader: SerialReader | None = None

    @property
    def stats(self) -> ReaderStats:
        """The reader's counters."""
        return ReaderStats() if self._reader is None else self._reader.stats

    def start(self) -> None:
        """Start the sled, then the reader. RuntimeError when running."""
        self._sled.start()
        self._reader = SerialReader(WireProtocol.LPOS, self._sled.device, self._feed, self._clock, self._tap)
        self._reader.start()

    def stop(self) -> None:
        """Stop the reader, then the sled, so that the end does not look like an unplugged cable."""
        if self._reader is not None:
            self._reader.stop()
        self._sled.stop()
