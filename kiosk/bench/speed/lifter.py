"""A sensor on which somebody lifts: a shaken sled in an even set, in a process of its own.

Run as ``python -m kiosk.bench.speed.lifter '{"rate_hz": 1000, "seed": 1}'``. It prints the name of its
pseudo-terminal, waits for a line on its standard input, and plays.
"""

from __future__ import annotations

from kiosk.bench.speed.brink import send
from kiosk.bench.speed.child import settings_given
from kiosk.bench.speed.coached import lifted
from kiosk.sensing.simulator.machine import SimulatedMachine


def play(rate_hz: float, seed: int) -> None:
    """The sled that ``bench --only frames`` draws, at the pace of life."""
    _t_s, position_mm = lifted(rate_hz, "shaken", seed)
    send(((place_mm, False) for place_mm in position_mm.tolist()), rate_hz, SimulatedMachine())


if __name__ == "__main__":
    play(**settings_given())
