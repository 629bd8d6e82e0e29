"""What ``simulate`` and ``record`` on the command line do, from parsed arguments to an exit status."""

from __future__ import annotations

import math
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from kiosk import exit_status
from kiosk.motion.samples import LinkNews
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.protocols import WireProtocol, facts
from kiosk.sensing.recorder import Recorder
from kiosk.sensing.replay import REPLAY_ENDED
from kiosk.sensing.simulator.encoders import wire_of
from kiosk.sensing.simulator.faults import parse_faults
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.server import SimulatedSled
from kiosk.sensing.sources import DeviceSpec, SledSpec, open_source

_POLL_S = 0.2


def simulate(
    link: Path | None,
    protocol: str = "lpos",
    script: str = "demo",
    seed: int = 1,
    rate_hz: float = 200.0,
    faults: str = "",
    truth: Path | None = None,
) -> int:
    """Serve a simulated sled until SIGINT or SIGTERM.

    Returns:
        0; 1 when the sled failed meanwhile; 2 when refused, with the reason on stderr.
    """
    try:
        spoken = WireProtocol.parse(protocol)
        acted, machine = parse_script(script), SimulatedMachine()
        sled = SimulatedSled(acted, seed, rate_hz, link, truth, parse_faults(faults), machine, spoken)
        with _until_signal() as stopped:
            sled.start()
            try:
                _say(f"simulated sled: --sled {spoken.value}:{link or sled.device} (ends with Ctrl-C)")
                stops = wire_of(spoken, machine)
                _say(f"its stops: --bottom-raw {stops.bottom_raw:g} --top-raw {stops.top_raw:g}")
                # Never waits on the event itself: a signal handler that sets it would wait for the same lock.
                while sled.running and not stopped.is_set():
                    time.sleep(_POLL_S)
                failed = not sled.running
            finally:
                sled.stop()
    except ValueError as error:
        return _refuse(error)
    return exit_status.FAULT if failed else exit_status.OK


def record(spec: SledSpec, out: Path, seconds: float | None) -> int:
    """Record the sled to ``out`` for ``seconds`` (None: until SIGINT or SIGTERM, or a replay's end).

    Returns:
        0; 1 when not one sample came (no file is left then); 2 when refused, with the reason on stderr.
    """
    ready = threading.Event()
    feed = SledFeed(on_ready=ready.set)
    ends_s = math.inf if seconds is None else time.monotonic() + seconds
    try:
        source = open_source(spec, feed)
        with _until_signal() as stopped, Recorder(out, _mm_per_raw(spec)) as recorder:
            source.start()
            try:
                _copy(feed, ready, lambda: stopped.is_set() or time.monotonic() >= ends_s, recorder)
            finally:
                source.stop()
            if not recorder.samples:
                recorder.discard()
                _complain("nothing was recorded: no sample came from the sled")
                return exit_status.FAULT
    except (ValueError, OSError) as error:
        return _refuse(error)
    _say(f"{recorder.samples} samples in {out}")
    return exit_status.OK


def _mm_per_raw(spec: SledSpec) -> float:
    """What one raw unit is in mm, before anything is calibrated; simulations and recordings speak LPOS."""
    return facts(spec.protocol if isinstance(spec, DeviceSpec) else WireProtocol.LPOS).mm_per_raw


def _copy(feed: SledFeed, ready: threading.Event, done: Callable[[], bool], recorder: Recorder) -> None:
    while not done():
        ready.wait(_POLL_S)
        ready.clear()
        for item in feed.drain():
            if not isinstance(item, LinkNews):
                recorder.write(item)
                continue
            _complain(item.reason)
            if item.reason == REPLAY_ENDED:
                return


@contextmanager
def _until_signal() -> Iterator[threading.Event]:
    """An event that SIGINT and SIGTERM set; the earlier handlers come back at the end. Main thread only."""
    stopped = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        stopped.set()

    earlier = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopped
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _complain(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def _refuse(error: Exception) -> int:
    _complain(str(error))
    return exit_status.REFUSED
