"""A sensor whose sled hovers above the depth limit and dips below it: its own process, its own clock.

Run as ``python -m kiosk.bench.speed.brink '{"rate_hz": 1000, "dips": 20, "seed": 1}'``. It prints the name of
its pseudo-terminal, waits for a line on its standard input, plays, and prints when each dip's first sample
beyond the limit was written (host monotonic seconds).
"""

from __future__ import annotations

import math
import os
import select
import sys
import time
import tty
from collections.abc import Iterable, Iterator

import numpy as np

from kiosk.bench.speed.child import answer, settings_given
from kiosk.motion.samples import SampleFlag
from kiosk.sensing.lpos import encode_lpos
from kiosk.sensing.simulator.machine import SimulatedMachine

HOVER_MM = 14.0
"""Above the limit: far enough for any hysteresis to let go."""
DIP_MM = 22.0
DIP_S = 0.036
"""Half a sine; it stays beyond the limit for 20 ms."""
DIPS_A_REP = 6
READY_MM = 535.0


def positions(
    dips: int, seed: int, machine: SimulatedMachine, rate_hz: float
) -> Iterator[tuple[float, bool]]:
    """Positions in mm, one a sample, and whether the sample is the first of its dip beyond the limit."""
    random = np.random.default_rng(seed)
    limit_mm = machine.limits.depth_mm
    low_mm = limit_mm + HOVER_MM
    yield from _hold(machine.rack_mm, 2.0, rate_hz)
    yield from _move(machine.rack_mm, READY_MM, 1.0, rate_hz)
    yield from _hold(READY_MM, 5.0, rate_hz)
    done = 0
    while done < dips:
        yield from _move(READY_MM, low_mm, 2.0, rate_hz)
        for _ in range(min(DIPS_A_REP, dips - done)):
            # Longer than the picture keeps an alert, at no fixed place between two frames.
            yield from _hold(low_mm, float(random.uniform(0.6, 0.7)), rate_hz)
            yield from _dip(low_mm, limit_mm, rate_hz)
            done += 1
        yield from _hold(low_mm, 0.6, rate_hz)
        yield from _move(low_mm, READY_MM, 1.0, rate_hz)
        yield from _hold(READY_MM, 0.5, rate_hz)


def _hold(position_mm: float, seconds: float, rate_hz: float) -> Iterator[tuple[float, bool]]:
    for _ in range(round(seconds * rate_hz)):
        yield position_mm, False


def _move(from_mm: float, to_mm: float, seconds: float, rate_hz: float) -> Iterator[tuple[float, bool]]:
    count = round(seconds * rate_hz)
    for i in range(1, count + 1):
        yield from_mm + (to_mm - from_mm) * 0.5 * (1.0 - math.cos(math.pi * i / count)), False


def _dip(low_mm: float, limit_mm: float, rate_hz: float) -> Iterator[tuple[float, bool]]:
    crossed = False
    for i in range(1, round(DIP_S * rate_hz) + 1):
        position_mm = low_mm - DIP_MM * math.sin(math.pi * i / (DIP_S * rate_hz))
        first = position_mm < limit_mm and not crossed
        crossed = crossed or first
        yield position_mm, first


def send(places: Iterable[tuple[float, bool]], rate_hz: float, machine: SimulatedMachine) -> list[float]:
    """Write every sample when it is due, never in bunches, to a pseudo-terminal whose name is printed first.

    A sample that the line cannot take is lost, as on a wire: it waits for nobody who is too slow to read.

    Returns:
        When each marked sample was written, host monotonic seconds.
    """
    master, slave = os.openpty()
    tty.setraw(slave)
    sys.stdout.write(os.ttyname(slave) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()
    room = select.poll()
    room.register(master, select.POLLOUT)
    began_s = time.monotonic() + 0.1
    marked_s: list[float] = []
    for number, (position_mm, marked) in enumerate(places):
        due_s = number / rate_hz
        line = encode_lpos(
            number & 0xFFFF, round(due_s * 1e6), machine.to_raw_um(position_mm), int(SampleFlag.HOMED)
        )
        wait_s = began_s + due_s - time.monotonic()
        if wait_s > 0:
            time.sleep(wait_s)
        if marked:
            marked_s.append(time.monotonic())
        if room.poll(0):
            os.write(master, line)
    return marked_s


def play(rate_hz: float, dips: int, seed: int) -> None:
    """Play, tell, and stay until told to go."""
    machine = SimulatedMachine()
    answer({"crossings_s": send(positions(dips, seed, machine, rate_hz), rate_hz, machine)})
    sys.stdin.readline()


if __name__ == "__main__":
    play(**settings_given())
