"""When a line to the sensor may be called live: pure rules, time passed in, news as sentences."""

from __future__ import annotations

from kiosk.motion.samples import LinkCause, LinkNews, LinkState

SILENCE_S = 0.25
LIVE_FRAMES = 10
LIVE_AFTER_S = 0.3
_WINDOW_S = 0.5
_ROUNDING_S = 1e-6
"""Times are differences of large numbers: a recording must play as it happened, whenever that is."""

_BAD_SHARE = 0.10
_LOST_SHARE = 0.20
_NOISE_BYTES = 160
"""Bytes without one good sample that make a signal unreadable instead of absent: two longest lines."""

_STALE_FRAMES = 5
"""Repeated frames without one new one that make a sensor stuck instead of absent."""

LOOKING = "Looking for the sensor."
CHECKING = "The sensor is connected; its signal is being checked."
LIVE = "The sensor is working."
UNPLUGGED = "The sensor was unplugged. Plug it in again."
SILENT = "The sensor is connected but sends nothing. Check its power and its cable."
UNREADABLE = "The sensor sends, but nothing readable. Check its type and its speed in the settings."
DAMAGED = "The sensor's signal arrives damaged. Check its cable and its plugs."
MISSING = "Samples are missing. Another program may be reading the sensor too: close it, or check the cable."
STUCK = "The sensor repeats itself: it is stuck. Unplug it and plug it in again."
STRANGER = "Another device answers than the sensor of this machine. Plug in the right one, or tell the staff."
FAULT = "The kiosk's reader failed and was started again."

_CAUSES = {
    LOOKING: LinkCause.CHECKING,
    CHECKING: LinkCause.CHECKING,
    LIVE: LinkCause.WORKING,
    UNPLUGGED: LinkCause.UNPLUGGED,
    SILENT: LinkCause.SILENT,
    UNREADABLE: LinkCause.UNREADABLE,
    DAMAGED: LinkCause.DAMAGED,
    MISSING: LinkCause.DAMAGED,
    STUCK: LinkCause.FROZEN,
    STRANGER: LinkCause.STRANGER,
    FAULT: LinkCause.FAULT,
}


class LinkMonitor:
    """Judges the link by what arrives. Entering LIVE takes 10 good samples and 0.3 s, leaving is instant."""

    def __init__(self) -> None:
        self.state = LinkState.SEARCHING
        self._news: list[LinkNews] = []
        self._told: tuple[LinkState, str] | None = None
        self._last_good_s = self._run_since_s = self._window_since_s = 0.0
        self._run_good = self._noise = self._stale = 0
        self._unnamed = False
        self._fault, self._fault_s = "", 0.0
        self._window_good = self._window_bad = self._window_lost = 0

    def news(self) -> list[LinkNews]:
        """Changes since the last call, oldest first."""
        news, self._news = self._news, []
        return news

    def searching(self, now_s: float, reason: str = LOOKING, cause: LinkCause | None = None) -> None:
        """The device cannot be opened (yet). After a loss the loss stays on show until the sensor is back."""
        if self.state is not LinkState.LOST or cause not in (None, LinkCause.ABSENT):
            self._tell(LinkState.SEARCHING, now_s, reason, cause)

    def opened(self, now_s: float, must_name: bool = False) -> None:
        """The device was opened: nothing is believed yet, and with ``must_name`` nothing before its name."""
        self._begin(now_s)
        self._unnamed = must_name
        if self.state is not LinkState.SILENT:
            self._tell(LinkState.SEARCHING, now_s, CHECKING)

    def named(self) -> None:
        """The device has named itself as the one that belongs here."""
        self._unnamed = False

    def stranger(self, now_s: float) -> None:
        """Another device than the one that belongs here answers."""
        self._unnamed, self._run_good = True, 0
        self._tell(LinkState.SEARCHING, now_s, STRANGER)

    def failed(self, now_s: float) -> None:
        """The kiosk itself failed at reading."""
        self._tell(LinkState.SEARCHING, now_s, FAULT)

    def broken(self, now_s: float) -> None:
        """The device went away while it was open."""
        self._tell(LinkState.LOST, now_s, UNPLUGGED)

    def explain(self, now_s: float, fault: str) -> None:
        """The device says itself why it measures nothing (empty: it does not); that is told, not a guess."""
        if fault:
            self._fault, self._fault_s = fault, now_s

    def received(self, now_s: float, size: int, good: int, bad: int, lost: int, stale: int = 0) -> None:
        """Count one read: bytes, good samples, damaged lines, samples missing by number, repeated ones."""
        if good:
            if self._run_good == 0 or now_s - self._last_good_s > SILENCE_S + _ROUNDING_S:
                self._run_good, self._run_since_s = 0, now_s
            self._last_good_s = now_s
        self._noise = 0 if good else self._noise + size
        self._stale = 0 if good else self._stale + stale
        self._run_good += good
        self._window_good += good
        self._window_bad += bad
        self._window_lost += lost
        if now_s - self._window_since_s >= _WINDOW_S - _ROUNDING_S:
            self._close_window(now_s)
        ripe = self._run_good >= LIVE_FRAMES and now_s - self._run_since_s >= LIVE_AFTER_S - _ROUNDING_S
        if self.state is not LinkState.LIVE and ripe and not self._unnamed and not self._window_is_poor():
            self._tell(LinkState.LIVE, now_s, LIVE)

    def passed(self, now_s: float) -> None:
        """Time went by; silence is noticed here."""
        if self.state is LinkState.LOST or now_s < self.silent_at_s - _ROUNDING_S:
            return
        if self._unnamed and self._told is not None and self._told[1] == STRANGER:
            return
        noisy = UNREADABLE if self._noise > _NOISE_BYTES else SILENT
        guess = STUCK if self._stale > _STALE_FRAMES else noisy
        self._tell(LinkState.SILENT, now_s, self._told_fault(now_s) or guess)

    @property
    def silent_at_s(self) -> float:
        """When the lease of the last good sample (or of opening the device) ends."""
        return self._last_good_s + SILENCE_S

    def _begin(self, now_s: float) -> None:
        self._last_good_s = now_s
        self._run_good, self._run_since_s = 0, now_s
        self._noise = self._stale = 0
        self._fault = ""
        self._open_window(now_s)

    def _open_window(self, now_s: float) -> None:
        self._window_since_s = now_s
        self._window_good = self._window_bad = self._window_lost = 0

    def _told_fault(self, now_s: float) -> str:
        return self._fault if now_s - self._fault_s <= SILENCE_S else ""

    def _window_is_poor(self) -> bool:
        bad, lost = self._window_bad, self._window_lost
        seen = self._window_good + bad
        # A floor of five: at 50 Hz one line in a hundred, damaged by chance, must not look like a bad cable.
        return bad > max(5, _BAD_SHARE * seen) or lost > max(5, _LOST_SHARE * (self._window_good + lost))

    def _close_window(self, now_s: float) -> None:
        if self._window_is_poor():
            self._run_good, self._run_since_s = 0, now_s
            if self.state is LinkState.LIVE:
                guess = MISSING if self._window_bad == 0 else DAMAGED
                self._tell(LinkState.SILENT, now_s, self._told_fault(now_s) or guess)
        self._open_window(now_s)

    def _tell(self, state: LinkState, now_s: float, reason: str, cause: LinkCause | None = None) -> None:
        self.state = state
        if (state, reason) != self._told:
            self._told = (state, reason)
            self._news.append(LinkNews(now_s, state, reason, cause or _CAUSES.get(reason)))
