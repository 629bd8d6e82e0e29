"""When the kiosk is started again, and as what. Pure: a function of the crashes so far and the time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.app.guard.codes import CrashCode

WINDOW_S = 600.0
CRASHES_TO_SAFE = 3
PAUSES_S = (0.5, 2.0)
"""Before the second and the third start of the whole kiosk."""

SAFE_PAUSE_S = 1.0
LAST_RESORT_PAUSES_S = (60.0, 300.0)
"""After safe mode crashed too only the page behind is left, and tries get rare; the last repeats."""

JITTER = 0.2
SAFE_STAY_S = 600.0
LONGEST_SAFE_STAY_S = 3600.0
MEMORY_S = 6 * 3600.0


class Mode(Enum):
    """What is started."""

    FULL = "full"
    SAFE = "safe"


@dataclass(frozen=True)
class Crash:
    """A start that went wrong.

    Attributes:
        t_s: host monotonic seconds.
        wall_s: seconds since 1970 UTC, for people.
        code: why.
        mode: what had been started.
    """

    t_s: float
    wall_s: float
    code: CrashCode
    mode: Mode


@dataclass(frozen=True)
class Plan:
    """Start ``mode`` after ``pause_s``."""

    mode: Mode
    pause_s: float


def plan(crashes: Sequence[Crash], now_s: float, chance: float) -> Plan:
    """What follows the newest crash.

    Args:
        crashes: of this boot, oldest first.
        chance: evenly distributed in 0..1; spreads the pause by ``JITTER`` so that machines that failed
            together do not start together for ever.
    """
    if not crashes:
        return Plan(Mode.FULL, 0.0)
    spread = 1.0 - JITTER + 2.0 * JITTER * chance
    if (safe := _newest_in_safe(crashes)) > 0:
        pause_s = LAST_RESORT_PAUSES_S[min(safe, len(LAST_RESORT_PAUSES_S)) - 1]
        return Plan(Mode.SAFE, pause_s * spread)
    recent = _full_since(crashes, now_s - WINDOW_S)
    if len(recent) >= CRASHES_TO_SAFE or crashes[-1].code is CrashCode.REFUSED:
        return Plan(Mode.SAFE, SAFE_PAUSE_S * spread)
    return Plan(Mode.FULL, PAUSES_S[max(0, min(len(recent), len(PAUSES_S)) - 1)] * spread)


def first_plan(crashes: Sequence[Crash], now_s: float) -> Plan:
    """What a supervisor begins with that was itself started again: the crashes before it count."""
    if crashes and now_s - crashes[-1].t_s <= WINDOW_S:
        return Plan(plan(crashes, now_s, 0.5).mode, 0.0)
    return Plan(Mode.FULL, 0.0)


def safe_stay_s(crashes: Sequence[Crash], now_s: float) -> float:
    """How long safe mode stays before the whole kiosk is tried again: longer each time, an hour at most."""
    rounds = len(_full_since(crashes, now_s - MEMORY_S)) // CRASHES_TO_SAFE
    return float(min(LONGEST_SAFE_STAY_S, SAFE_STAY_S * 2 ** max(0, min(rounds, 8) - 1)))


def _full_since(crashes: Sequence[Crash], since_s: float) -> list[Crash]:
    return [crash for crash in crashes if crash.mode is Mode.FULL and crash.t_s >= since_s]


def _newest_in_safe(crashes: Sequence[Crash]) -> int:
    """Crashes of safe mode since the whole kiosk last ran."""
    count = 0
    for crash in reversed(crashes):
        if crash.mode is Mode.FULL:
            break
        count += 1
    return count
