"""``kill -9`` at random moments on the processes of a supervised kiosk, and how long no page was there."""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.guard.supervised import UP, SupervisedKiosk

KILLS_A_ROUND = 6
PAGE_SHARE = 0.25
NEXT_S = 4.0
"""The whole kiosk and safe mode are started again within this time."""

LONGEST_WAIT_S = 2.0
GIVES_UP_S = 20.0


@dataclass(frozen=True)
class KillFigures:
    """What became of the screen.

    Attributes:
        kills: processes killed with SIGKILL, whole kiosks, safe modes and pages behind.
        black: kills after which no page came within ``GIVES_UP_S``.
        longest_s: the longest time without any page.
        safe: rounds in which safe mode was reached.
    """

    kills: int
    black: int
    longest_s: float
    safe: int


def measure_kills(seed: int, kills: int) -> KillFigures:
    """Kill so many processes; every few a supervisor begins anew, as after a boot."""
    chance = random.Random(seed)
    done = black = safe = 0
    longest_s = 0.0
    while done < kills:
        with tempfile.TemporaryDirectory(prefix="kiosk-guard-") as name, SupervisedKiosk(Path(name)) as kiosk:
            kiosk.wait_for(r"kiosk \(full\) is up")
            for _ in range(min(KILLS_A_ROUND, kills - done)):
                gap_s = _one(kiosk, chance)
                done += 1
                black += gap_s is None
                longest_s = max(longest_s, gap_s or 0.0)
            kiosk.look()
            safe += any("(safe) is started" in line.text for line in kiosk.lines)
    return KillFigures(done, black, longest_s, safe)


def _one(kiosk: SupervisedKiosk, chance: random.Random) -> float | None:
    """Kill one process at a random moment; seconds without a page, None when none came back."""
    which, other = ("page", "kiosk") if chance.random() < PAGE_SHARE else ("kiosk", "page")
    if not _alive(kiosk.process(which)):
        with suppress(TimeoutError):
            kiosk.wait_for(rf"{which}.* is started as process", NEXT_S, after=len(kiosk.lines))
    if not _alive(kiosk.process(which)):
        # Safe mode crashed: for a while there is only the page behind.
        which, other = other, which
    time.sleep(chance.uniform(0.0, LONGEST_WAIT_S))
    kiosk.look()
    before = len(kiosk.lines)
    killed_s = time.time()
    with suppress(ProcessLookupError):
        os.kill(kiosk.process(which), signal.SIGKILL)
    if _shown(kiosk, other, before):
        return 0.0
    try:
        return max(0.0, kiosk.stamp_s(kiosk.wait_for(UP.pattern, GIVES_UP_S, after=before)) - killed_s)
    except TimeoutError:
        return None


def _alive(pid: int) -> bool:
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


def _shown(kiosk: SupervisedKiosk, which: str, before: int) -> bool:
    """Whether this process had painted before the kill, and lives."""
    pid = kiosk.process(which)
    started = max(n for n, line in enumerate(kiosk.lines[:before]) if f"as process {pid}" in line.text)
    up = any(
        (found := UP.search(line.text)) and bool(found[2]) is (which == "page")
        for line in kiosk.lines[started:before]
    )
    return up and _alive(pid)
