"""The curtain's process: one page behind the kiosk, seen whenever there is no kiosk in front of it."""

from __future__ import annotations

import logging
import signal
from collections.abc import Mapping, Sequence

from kiosk.app.guard.ward import Ward

START_S = 5.0
PAUSES_S = (0.2, 1.0, 2.0, 4.0)
"""Before a curtain that fell is hung again; the last repeats. Until it hangs nothing may be on the screen."""

LASTED_S = 20.0
"""One that hung so long begins with the shortest pause again."""

_log = logging.getLogger(__name__)


class Backdrop:
    """Keeps the curtain hanging. ``command`` None: there is none, and nothing waits for it.

    Attributes:
        up: it has painted.
    """

    def __init__(self, command: Sequence[str] | None, env: Mapping[str, str]) -> None:
        self._command, self._env = command, env
        self._ward: Ward | None = None
        self._codes = b""
        self._started_s = self._due_s = 0.0
        self._falls = 0
        self.up = False

    @property
    def handles(self) -> tuple[int, ...]:
        """What to wait for."""
        return () if self._ward is None else self._ward.handles

    @property
    def ward(self) -> Ward | None:
        """Its process, None while there is none."""
        return self._ward

    def look(self, now_s: float, alone: bool) -> None:
        """Once a turn. It is hung only while ``alone``: a new window lies on top of those before it."""
        ward = self._ward
        if ward is None:
            if alone and self._command is not None and now_s >= self._due_s:
                self._hang(self._command, now_s)
        elif ward.messages() and not self.up:
            self.up = True
            _log.info("the page behind the kiosk is up")
        elif ward.status() is not None:
            _log.error("the page behind the kiosk ended with status %s", ward.status())
            self._fallen(now_s)

    def settled(self, now_s: float) -> bool:
        """Whether a kiosk may start: its window has to come after the curtain's."""
        if self._ward is None or self.up:
            return True
        if now_s - self._started_s <= START_S:
            return False
        _log.error("the page behind the kiosk does not come up; the kiosk starts without it")
        self._ward.end(signal.SIGKILL, 0.0)
        self._fallen(now_s)
        return True

    def tell(self, codes: Sequence[str]) -> None:
        """What the curtain says to staff."""
        self._codes = " ".join(codes).encode()
        if self._ward is not None and codes:
            self._ward.say(self._codes)

    def _hang(self, command: Sequence[str], now_s: float) -> None:
        self._started_s = now_s
        try:
            self._ward = Ward(command, self._env)
        except OSError as error:
            _log.error("the page behind the kiosk cannot be started: %s", error)
            self._fallen(now_s)
            return
        _log.info("the page behind the kiosk is started as process %d", self._ward.pid)
        if self._codes:
            self._ward.say(self._codes)

    def _fallen(self, now_s: float) -> None:
        if self._ward is not None:
            self._ward.close()
        self._ward, self.up = None, False
        if now_s - self._started_s > LASTED_S:
            self._falls = 0
        self._due_s = now_s + PAUSES_S[min(self._falls, len(PAUSES_S) - 1)]
        self._falls += 1
