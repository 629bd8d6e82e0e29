"""When a PIN may be tried, from a counter that survives power cuts and a clock that nobody can set.

Five tries are free; after each further failure the wait doubles from 30 s to one hour. Waits are counted in
the seconds of one start of the computer (monotonic), and begin anew after a restart: pulling the plug or
setting the clock can make a wait longer, never shorter. A hundred failures in a row bar staff mode until
somebody at the computer itself takes the bar away (NIST SP 800-63B sets that ceiling).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

MIN_DIGITS = 6
MAX_DIGITS = 12
FREE_TRIES = 5
FIRST_WAIT_S = 30.0
LONGEST_WAIT_S = 3600.0
BARRED_AFTER = 100


def check_pin(pin: str) -> None:
    """Refuse what can be guessed at once.

    Raises:
        ValueError: one sentence that says what a PIN must be.
    """
    if not (pin.isascii() and pin.isdecimal() and MIN_DIGITS <= len(pin) <= MAX_DIGITS):
        raise ValueError(f"A PIN has {MIN_DIGITS} to {MAX_DIGITS} digits.")
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if len(steps) == 1:
        raise ValueError("This PIN is a simple row of digits; choose another one.")
    for length in (2, 3):
        if len(pin) % length == 0 and pin == pin[:length] * (len(pin) // length):
            raise ValueError("This PIN repeats itself; choose another one.")


@dataclass(frozen=True)
class Failures:
    """What is kept on the disk about failed tries.

    Attributes:
        count: failures since somebody last came in.
        boot_id: start of the computer to which ``since_s`` belongs.
        since_s: monotonic seconds in that start at which the present wait began.
    """

    count: int = 0
    boot_id: str = ""
    since_s: float = 0.0

    def failed(self, boot_id: str, now_s: float) -> Failures:
        """One more failure. It must be on the disk before anybody learns whether the PIN was right."""
        return Failures(self.count + 1, boot_id, now_s)

    def seen(self, boot_id: str, now_s: float) -> Failures:
        """The same after a restart or a monotonic clock that ran backwards: the wait begins anew."""
        if boot_id == self.boot_id and now_s >= self.since_s:
            return self
        return replace(self, boot_id=boot_id, since_s=now_s)

    @property
    def wait_s(self) -> float:
        """Length of the present wait in seconds."""
        over = self.count - FREE_TRIES
        return 0.0 if over < 0 else min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(over, 20))

    def remaining_s(self, now_s: float) -> float:
        """Seconds until the next try, of the start that :meth:`seen` made this one's."""
        return max(0.0, self.since_s + self.wait_s - now_s)

    @property
    def barred(self) -> bool:
        """No try is allowed any more."""
        return self.count >= BARRED_AFTER
