"""The kiosk itself, or the kiosk with one thing done as people do it first: a baseline, not a command.

Run as ``python -m kiosk.bench.speed.altered_kiosk KIND run ...``; kinds are the names in ``KINDS``.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.app import run_command
from kiosk.app.cli import main
from kiosk.app.kiosk import FRAME_MS, Kiosk
from kiosk.bench.speed.tally import Tally

BUSY_S = 0.008
COUNT = "KIOSK_BENCH_FRAMES"
"""Environment variable that names the file in which ``counted`` counts."""


def as_it_is() -> None:
    """Nothing is changed."""


def counted() -> None:
    """Frames are counted."""
    frames = Tally(Path(os.environ[COUNT]))

    class Counted(Kiosk):
        def frame(self) -> None:
            super().frame()
            frames.add()

    vars(run_command)["Kiosk"] = Counted


def on_the_frame_timer() -> None:
    """New samples wait for the next frame, as in a program that polls."""

    class Polling(Kiosk):
        def _on_woken(self) -> None:
            return

    vars(run_command)["Kiosk"] = Polling


def with_a_busy_gui() -> None:
    """Half of every frame goes to something else."""

    class Busy(Kiosk):
        def start(self) -> None:
            super().start()
            self._load = QTimer(self)
            self._load.setTimerType(self._timer.timerType())
            self._load.timeout.connect(_burn)
            self._load.start(FRAME_MS)

    vars(run_command)["Kiosk"] = Busy


def _burn() -> None:
    until_s = time.thread_time() + BUSY_S
    while time.thread_time() < until_s:
        pass


KINDS: dict[str, Callable[[], None]] = {
    "kiosk": as_it_is,
    "counted": counted,
    "frame timer": on_the_frame_timer,
    "busy": with_a_busy_gui,
}


if __name__ == "__main__":
    KINDS[sys.argv[1]]()
    sys.exit(main(sys.argv[2:]))
