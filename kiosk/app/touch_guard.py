"""Swallows the touch that was not meant: the second of a double touch, and the one that meets a new page."""

from __future__ import annotations

from kiosk.training.intents import Hurts, Pause
from kiosk.training.staff_intents import StaffIntent

QUIET_S = 0.3
"""After a touch that did something, and after a page was turned, the next touches are not meant so soon."""

_NEVER_SWALLOWED = (Hurts, Pause)
"""What stops the training is always meant."""


class TouchGuard:
    """Decides about intents. Time is that of the frames (host monotonic seconds), passed in."""

    def __init__(self) -> None:
        self._now_s = 0.0
        self._turned_s = self._quiet_until_s = float("-inf")

    def tick(self, now_s: float) -> None:
        """The time of this frame."""
        self._now_s = now_s

    def page_turned(self) -> None:
        """Another page lies under the finger."""
        self._turned_s = self._now_s
        self._quiet_until_s = self._now_s + QUIET_S

    def lets_through(self, intent: object) -> bool:
        """Whether this intent was meant; one that is begins a new quiet time."""
        if isinstance(intent, _NEVER_SWALLOWED):
            return True
        if isinstance(intent, StaffIntent):
            # Digits and steps come as fast as fingers are; what cannot be undone is asked twice there.
            return self._now_s >= self._turned_s + QUIET_S
        if self._now_s < self._quiet_until_s:
            return False
        self._quiet_until_s = self._now_s + QUIET_S
        return True
