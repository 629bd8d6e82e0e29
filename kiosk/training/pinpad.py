"""The PIN pad as a state machine: shuffled keys, masked digits, one try at a time, an end when idle.

Pure: the page tells it what was pressed and when; the answer of the PIN's keeper is told to it too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.training.pin_policy import MAX_DIGITS, MIN_DIGITS

IDLE_S = 60.0
"""Staff mode ends by itself after this long without a touch."""

DIGITS = "0123456789"


class PadState(Enum):
    """What the pad is doing."""

    ENTERING = auto()
    CHECKING = auto()
    WAITING = auto()
    BARRED = auto()
    OPEN = auto()
    LEFT = auto()


@dataclass(frozen=True)
class PadView:
    """What the page shows.

    Attributes:
        state: what the pad is doing.
        keys: the ten digits in the order in which the keys stand.
        typed: how many digits are in.
        ready: enough digits for a try.
        remaining_s: seconds until the next try, while WAITING.
        wrong: the last try was wrong.
    """

    state: PadState
    keys: str
    typed: int
    ready: bool
    remaining_s: float
    wrong: bool


class PinPad:
    """Digits come in, a PIN goes out once, the answer opens or clears it.

    Args:
        shuffle: returns the ten digits in a new order; called for each try, so that neither a glance from
            behind nor greasy keys tell the PIN.
        now_s: host monotonic seconds.
    """

    def __init__(self, shuffle: Callable[[], str], now_s: float) -> None:
        self._shuffle = shuffle
        self._state = PadState.ENTERING
        self._typed = ""
        self._until_s = 0.0
        self._wrong = False
        self._active_s = now_s
        self._keys = self._new_keys()

    def digit(self, digit: str, now_s: float) -> None:
        """A key was pressed; ignored while checking, waiting or full. ValueError: it is no digit."""
        if digit not in DIGITS or len(digit) != 1:
            raise ValueError(f"pin pad: '{digit}' is no digit")
        self._active_s = now_s
        if self._state is PadState.ENTERING and len(self._typed) < MAX_DIGITS:
            self._typed += digit
            self._wrong = False

    def back(self, now_s: float) -> None:
        """Take the last digit away."""
        self._active_s = now_s
        if self._state is PadState.ENTERING:
            self._typed = self._typed[:-1]

    def enter(self, now_s: float) -> str | None:
        """The PIN to be checked, once; None when there are too few digits or nothing may be tried."""
        self._active_s = now_s
        if self._state is not PadState.ENTERING or len(self._typed) < MIN_DIGITS:
            return None
        pin, self._typed = self._typed, ""
        self._state = PadState.CHECKING
        return pin

    def right(self, now_s: float) -> None:
        """The PIN was right."""
        self._active_s, self._state = now_s, PadState.OPEN

    def refused(self, wait_s: float, now_s: float, wrong: bool = True, barred: bool = False) -> None:
        """The PIN was wrong, or it is too early: the next try is allowed after ``wait_s`` seconds."""
        self._wrong = wrong
        self._keys = self._new_keys()
        self._typed = ""
        if barred:
            self._state = PadState.BARRED
        else:
            self._until_s = now_s + wait_s
            self._state = PadState.WAITING if wait_s > 0 else PadState.ENTERING

    def touched(self, now_s: float) -> None:
        """Somebody is there: any touch in staff mode."""
        self._active_s = now_s

    def leave(self) -> None:
        """Out of staff mode."""
        self._state, self._typed = PadState.LEFT, ""

    def tick(self, now_s: float) -> PadView:
        """Time passes; the picture for the page. After ``IDLE_S`` without a touch staff mode is left."""
        if self._state is PadState.WAITING and now_s >= self._until_s:
            self._state = PadState.ENTERING
        if self._state is not PadState.CHECKING and now_s - self._active_s >= IDLE_S:
            self.leave()
        return PadView(
            state=self._state,
            keys=self._keys,
            typed=len(self._typed),
            ready=self._state is PadState.ENTERING and len(self._typed) >= MIN_DIGITS,
            remaining_s=max(0.0, self._until_s - now_s) if self._state is PadState.WAITING else 0.0,
            wrong=self._wrong,
        )

    def _new_keys(self) -> str:
        keys = self._shuffle()
        if sorted(keys) != sorted(DIGITS):
            raise ValueError(f"pin pad: '{keys}' is not the ten digits in some order")
        return keys
