"""Signs of life: what the kiosk says about itself, and for how long it is waited for. Time is passed in.

Inside the kiosk :class:`Pulse` looks at counters that only move when the page was painted, the reader's loop
turned, the records' writer turned. Outside the supervisor's :class:`Watch` hears the outcome twice a second.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from kiosk.app.guard.codes import CrashCode


class Organ(Enum):
    """What has to move; the value is the code when it does not."""

    SCREEN = CrashCode.SCREEN
    READER = CrashCode.READER
    WRITER = CrashCode.WRITER


BEAT_S = 0.5
"""The kiosk tells how it is so often."""

BUDGETS_S: Mapping[Organ, float] = {Organ.SCREEN: 3.0, Organ.READER: 8.0, Organ.WRITER: 8.0}
"""How long each may stand still. A reader that hangs is replaced in the process first, and a slow disk may
take seconds to flush. With the pause and the start that follow, all of it stays below 12 s."""

START_S = 30.0
"""From the start of the process to the first painted page, on a cold and slow computer."""

SILENCE_S = 5.0
"""A kiosk that once was up and has said nothing for this long hangs."""

READY = b"ready"
ALIVE = b"alive"
_LATE = b"late "


def late_word(organ: Organ) -> bytes:
    """The message that this organ stands still."""
    return _LATE + organ.name.encode()


class Pulse:
    """Which organ stands still."""

    def __init__(self, budgets_s: Mapping[Organ, float] = BUDGETS_S) -> None:
        self._budgets_s = budgets_s
        self._seen: dict[Organ, tuple[int, float]] = {}

    def take(self, counts: Mapping[Organ, int], now_s: float) -> None:
        """Counters at ``now_s`` (host monotonic s). An organ that is not named has nothing to do."""
        for organ in self._seen.keys() - counts.keys():
            del self._seen[organ]
        for organ, count in counts.items():
            if organ not in self._seen or self._seen[organ][0] != count:
                self._seen[organ] = (count, now_s)

    def late(self, now_s: float) -> Organ | None:
        """The first organ that has stood still for longer than its budget, None when all is well."""
        for organ in Organ:
            if organ in self._seen and now_s - self._seen[organ][1] > self._budgets_s[organ]:
                return organ
        return None


class Watch:
    """The supervisor's patience with one process, from its start on.

    Attributes:
        up: it has painted its first page.
    """

    def __init__(self, now_s: float, start_s: float = START_S, silence_s: float = SILENCE_S) -> None:
        self.up = False
        self._due_s = now_s + start_s
        self._silence_s = silence_s
        self._late: CrashCode | None = None

    def hear(self, message: bytes, now_s: float) -> None:
        """A message came. One that nobody understands is no sign of life."""
        if message.startswith(_LATE) and message[len(_LATE) :].decode(errors="replace") in Organ.__members__:
            self._late = Organ[message[len(_LATE) :].decode()].value
        elif message == READY or (message == ALIVE and self.up):
            self.up, self._due_s = True, now_s + self._silence_s

    def excuse(self, seconds: float) -> None:
        """The supervisor itself was stopped or starved so long: nobody could be heard meanwhile."""
        self._due_s += seconds

    def verdict(self, now_s: float) -> CrashCode | None:
        """Why the process has to be ended, None while it may go on."""
        if self._late is not None:
            return self._late
        if now_s <= self._due_s:
            return None
        return CrashCode.SCREEN if self.up else CrashCode.START
