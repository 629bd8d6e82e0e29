"""Where samples come from: ``simulated[:SCRIPT]``, ``replay:FILE`` or ``PROTOCOL:DEVICE``."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from kiosk.motion.samples import LineHealth, SampleBlock
from kiosk.sensing.blackbox import is_black_box, load_black_box
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.intake import ReaderStats
from kiosk.sensing.protocols import WireProtocol
from kiosk.sensing.reader import SerialReader
from kiosk.sensing.replay import BoxSource, ReplaySource, load_recording
from kiosk.sensing.simulator.faults import NO_FAULTS, Faults, parse_faults
from kiosk.sensing.simulator.script import Script, parse_script
from kiosk.sensing.simulator.server import SimulatedSled

DEFAULT_SCRIPT = "demo"

Tap = Callable[[SampleBlock], None]


@dataclass(frozen=True)
class SimulatedSpec:
    """A simulated sled that follows ``script``, with ``faults``."""

    script: Script
    faults: Faults = NO_FAULTS


@dataclass(frozen=True)
class ReplaySpec:
    """A recording or a black box, played once."""

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
        script, faults = split_faults(rest or DEFAULT_SCRIPT)
        return SimulatedSpec(parse_script(script or DEFAULT_SCRIPT), parse_faults(faults))
    if kind == "replay" and rest:
        return ReplaySpec(Path(rest).expanduser())
    protocols = [protocol.value for protocol in WireProtocol]
    if kind in protocols and rest:
        return DeviceSpec(WireProtocol(kind), rest)
    raise ValueError(
        f"sled '{text}' is unknown; allowed: simulated[:SCRIPT], replay:FILE, PROTOCOL:DEVICE "
        f"with PROTOCOL one of {', '.join(protocols)}"
    )


def split_faults(text: str) -> tuple[str, str]:
    """A script and the faults in it: ``good5; faults off@20+2, slip=15@40``."""
    clauses = text.split(";")
    faults = [clause.strip()[len("faults ") :] for clause in clauses if clause.strip().startswith("faults ")]
    script = ";".join(clause for clause in clauses if not clause.strip().startswith("faults "))
    return script.strip(), ",".join(faults)


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
        case SimulatedSpec(script, faults):
            return SimulatedSource(script, faults, seed, feed, clock, tap)
        case ReplaySpec(path) if is_black_box(path):
            return BoxSource(load_black_box(path), feed, clock, tap)
        case ReplaySpec(path):
            return ReplaySource(load_recording(path), feed, loop, clock, tap)
        case DeviceSpec(protocol, device):
            return SerialReader(protocol, device, feed, clock, tap)


def check_source(source: Source, now_s: float) -> None:
    """Whether the thread behind a source lives. ReaderFailedError when only a new process can help."""
    if isinstance(source, SerialReader | SimulatedSource):
        source.check(now_s)


def box_of(source: Source, reason: str, machine: Sequence[float] = ()) -> bytes:
    """The last minute of a source that reads bytes; empty for a replay, which is a recording already."""
    return source.black_box(reason, machine) if isinstance(source, SerialReader | SimulatedSource) else b""


def line_of(source: Source) -> LineHealth | None:
    """How the line of a source does; None for a replay, which has none."""
    return source.health if isinstance(source, SerialReader | SimulatedSource) else None


def beats_of(source: Source) -> int | None:
    """A number that grows while the thread behind a source turns; None for a replay, which has no line."""
    return source.beats if isinstance(source, SerialReader | SimulatedSource) else None


class SimulatedSource:
    """A simulated sled and the reader on its pseudo-terminal: real bytes, the path of a real sensor."""

    def __init__(
        self,
        script: Script,
        faults: Faults,
        seed: int,
        feed: SledFeed,
        clock: Callable[[], float],
        tap: Tap | None,
    ) -> None:
        self._play = (script, faults, seed)
        self._feed = feed
        self._clock = clock
        self._tap = tap
        self._sled: SimulatedSled | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._reader: SerialReader | None = None

    @property
    def stats(self) -> ReaderStats:
        """The reader's counters."""
        return ReaderStats() if self._reader is None else self._reader.stats

    @property
    def beats(self) -> int:
        """As :attr:`SerialReader.beats`."""
        return 0 if self._reader is None else self._reader.beats

    @property
    def health(self) -> LineHealth:
        """How the reader's line does."""
        return LineHealth() if self._reader is None else self._reader.health

    def check(self, now_s: float) -> None:
        """As :meth:`SerialReader.check`."""
        if self._reader is not None:
            self._reader.check(now_s)

    def black_box(self, reason: str, machine: Sequence[float] = ()) -> bytes:
        """As :meth:`SerialReader.black_box`; empty before start."""
        return b"" if self._reader is None else self._reader.black_box(reason, machine)

    def start(self) -> None:
        """Start the sled, then the reader. RuntimeError when running."""
        if self._sled is not None:
            raise RuntimeError("the simulated sled runs already")
        script, faults, seed = self._play
        # A name that stays while the terminal behind it comes and goes, as udev gives to a real sensor.
        self._folder = TemporaryDirectory(prefix="legpress-")
        link = Path(self._folder.name) / "sensor"
        self._sled = SimulatedSled(script, seed, link=link, faults=faults)
        self._sled.start()
        self._reader = SerialReader(WireProtocol.LPOS, str(link), self._feed, self._clock, self._tap)
        self._reader.start()

    def stop(self) -> None:
        """Stop the reader, then the sled, so that the end does not look like an unplugged cable."""
        if self._reader is not None:
            self._reader.stop()
        if self._sled is not None:
            self._sled.stop()
        if self._folder is not None:
            self._folder.cleanup()
        self._sled = self._folder = None
