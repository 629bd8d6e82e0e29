"""Processor time of the reader's thread at a real rate, beside ``readline``; and how fast bytes decode."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Callable

import numpy as np
import serial

from kiosk.bench.speed.child import answer, environment, python_module, settings_given
from kiosk.motion.samples import SampleBlock, SampleFlag, joined
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.lpos import encode_lpos
from kiosk.sensing.protocols import WireProtocol, new_decoder
from kiosk.sensing.reader import SerialReader
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.training.sled import Machine, Sled

_SETTLE_S = 1.0
_CHUNK_BYTES = 65536
_DECODED = 200_000


def measure(rate_hz: float, seconds: float, repeats: int) -> dict[str, list[float]]:
    """Shares of a core in turns (``reader``, ``readline``), and frames a processor second (``decoded``)."""
    found: dict[str, list[float]] = {"reader": [], "readline": [], "decoded": []}
    for _ in range(repeats):
        found["reader"].append(_at_work(_read_as_shipped, rate_hz, seconds))
        found["readline"].append(_at_work(_read_lines, rate_hz, seconds))
        found["decoded"].append(_decode())
    return found


def _at_work(read: Callable[[str, float], float], rate_hz: float, seconds: float) -> float:
    settings = json.dumps({"rate_hz": rate_hz, "dips": 10_000, "seed": 1})
    sensor = subprocess.Popen(
        [*python_module("kiosk.bench.speed.brink"), settings],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    try:
        if sensor.stdin is None or sensor.stdout is None:
            raise RuntimeError("the sensor has no pipes")
        device = sensor.stdout.readline().strip()
        sensor.stdin.write("\n")
        sensor.stdin.flush()
        return read(device, seconds)
    finally:
        sensor.terminate()
        sensor.communicate()


def _read_as_shipped(device: str, seconds: float) -> float:
    feed, machine = SledFeed(), SimulatedMachine()
    sled = Sled(Machine(machine.calibration, machine.limits))
    reader = SerialReader(WireProtocol.LPOS, device, feed)

    def judge() -> None:
        for item in joined(feed.drain()):
            if isinstance(item, SampleBlock):
                sled.take(item)
            else:
                sled.hear(item)
        feed.calm_raw = sled.calm_raw

    before = set(threading.enumerate())
    reader.start()
    thread = (set(threading.enumerate()) - before).pop()
    try:
        return _share(thread, seconds, judge)
    finally:
        reader.stop()


def _read_lines(device: str, seconds: float) -> float:
    """As tutorials read: a line at a time, a number out of each."""
    port = serial.Serial(device, 115200, timeout=0.5)
    ended = threading.Event()
    positions: list[float] = []

    def read() -> None:
        while not ended.is_set():
            parts = port.readline().split(b",")
            if len(parts) > 3:
                positions.append(float(parts[3]))

    thread = threading.Thread(target=read)
    thread.start()
    try:
        return _share(thread, seconds, positions.clear)
    finally:
        ended.set()
        thread.join()
        port.close()


def _share(thread: threading.Thread, seconds: float, empty: Callable[[], object]) -> float:
    """Processor time of a thread for each second; ``empty`` takes what it delivered, as a frame would."""
    clock = time.pthread_getcpuclockid(thread.ident or 0)
    time.sleep(_SETTLE_S)
    began_s, cpu_s = time.monotonic(), time.clock_gettime(clock)
    while time.monotonic() - began_s < seconds:
        time.sleep(0.016)
        empty()
    return (time.clock_gettime(clock) - cpu_s) / (time.monotonic() - began_s)


def _decode() -> float:
    positions_um = np.random.default_rng(1).integers(0, 600_000, _DECODED)
    lines = [
        encode_lpos(i & 0xFFFF, i * 1000, int(um), int(SampleFlag.HOMED)) for i, um in enumerate(positions_um)
    ]
    stream = b"".join(lines)
    decoder = new_decoder(WireProtocol.LPOS)
    decoder.reopened()
    began_s, seen = time.process_time(), 0
    for start in range(0, len(stream), _CHUNK_BYTES):
        block = decoder.feed(stream[start : start + _CHUNK_BYTES], 100.0 + start * 1e-5).block
        seen += 0 if block is None else len(block.t_s)
    if seen < 0.9 * _DECODED:
        raise RuntimeError(f"the decoder gave {seen} samples of {_DECODED}")
    return seen / (time.process_time() - began_s)


if __name__ == "__main__":
    answer(measure(**settings_given()))
