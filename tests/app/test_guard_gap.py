"""What keeps the time short in which no page is on the screen."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.app.guard import supervisor
from kiosk.app.guard.backdrop import Backdrop
from kiosk.app.guard.ledger import Ledger
from kiosk.app.guard.notify import Notifier
from kiosk.app.guard.policy import Mode
from kiosk.app.guard.supervisor import Orders, Supervisor

LONGEST_S = 4.5
"""Without a curtain at most, when nothing else is on the screen; its own start comes on top."""

STUBBORN = """
import os, signal, socket, sys, time
def tell(word):
    with open(sys.argv[1], "a") as file:
        file.write(f"{word}\\n")
signal.signal(signal.SIGTERM, lambda *_: tell(time.monotonic()))
tell("up")
socket.socket(fileno=int(os.environ["LEGPRESS_PULSE_FD"])).send(b"ready")
while True:
    time.sleep(60)
"""


@pytest.mark.expected_log("the page behind the kiosk ended")
def test_a_curtain_that_falls_again_and_again_is_hung_again_within_seconds() -> None:
    backdrop = Backdrop(("/bin/false",), os.environ)
    hung_s: list[float] = []
    now_s, seen = 100.0, 0
    while now_s < 160.0:
        backdrop.look(now_s, alone=True)
        ward = backdrop.ward
        if ward is not None and ward.pid != seen:
            seen = ward.pid
            hung_s.append(now_s)
        while ward is not None and ward.status() is None:
            time.sleep(0.001)
        now_s += 0.25
    if backdrop.ward is not None:
        backdrop.ward.close()
    pauses = [after - before for before, after in pairwise(hung_s)]
    assert len(pauses) >= 10
    assert max(pauses) <= LONGEST_S


@pytest.mark.real_time
def test_everything_is_asked_to_end_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes that take all the patience there is take it together."""
    monkeypatch.setattr(supervisor, "END_S", 2.0)
    told = tmp_path / "told"
    stubborn = (sys.executable, "-c", STUBBORN, str(told))
    orders = Orders({Mode.FULL: stubborn, Mode.SAFE: stubborn}, curtain=stubborn)
    guardian = Supervisor(orders, Ledger(tmp_path), Notifier({}))
    ending = threading.Thread(target=_end_when_both_run, args=(told,))
    ending.start()
    assert guardian.run() == 0
    ending.join()
    first_s, second_s = map(float, told.read_text().split()[2:])
    assert abs(second_s - first_s) < 1.0


def _end_when_both_run(told: Path) -> None:
    until_s = time.monotonic() + 20.0
    while not (told.exists() and told.read_text().count("up") == 2) and time.monotonic() < until_s:
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGTERM)
