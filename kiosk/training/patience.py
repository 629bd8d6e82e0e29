"""How long each state waits for somebody before the kiosk goes on without them."""

from __future__ import annotations

from kiosk.training.snapshot import WorkoutState

PATIENCE_S: dict[WorkoutState, float] = {
    WorkoutState.GOAL: 60.0,
    WorkoutState.OWN: 90.0,
    WorkoutState.HEALTH: 120.0,
    WorkoutState.SETUP: 180.0,
    WorkoutState.FEET: 180.0,
    WorkoutState.RANGE: 180.0,
    WorkoutState.HELP: 240.0,
    WorkoutState.ARMED: 180.0,
    WorkoutState.COUNTING_IN: 180.0,
    WorkoutState.LIFTING: 300.0,
    WorkoutState.PAUSED: 300.0,
    WorkoutState.LINK_LOST: 300.0,
    WorkoutState.STUCK: 300.0,
    WorkoutState.HURT: 300.0,
    WorkoutState.RESTING: 1500.0,
    WorkoutState.SUMMARY: 60.0,
}
"""Any touch and any movement of the sled starts the time anew. Attract waits for ever."""

TARGET_REACHED_S = 20.0
"""With the target reached and the sled still but not racked for this long, the set is over."""


WARNING_S = 20.0
"""A session does not end without this many seconds of warning."""

LANGUAGE_S = 60.0
"""A language chosen on the first page is kept this long when nobody goes on."""


class Patience:
    """Remembers when somebody last did something. Host monotonic seconds, passed in.

    Attributes:
        factor: how many times as long as usual it waits, as staff have set it.
    """

    def __init__(self) -> None:
        self.factor = 1.0
        self._last_s: float | None = None

    def active(self, t_s: float) -> None:
        """Somebody touched the screen or moved the sled."""
        self._last_s = t_s if self._last_s is None else max(self._last_s, t_s)

    def over(self, state: WorkoutState, now_s: float) -> bool:
        """Whether this state has waited long enough."""
        return state in PATIENCE_S and self._idle_s(now_s) > self.factor * PATIENCE_S[state]

    def ends_in_s(self, state: WorkoutState, now_s: float) -> float | None:
        """Seconds until nobody is waited for any more, in the last ``WARNING_S``; None before."""
        if state not in PATIENCE_S:
            return None
        left_s = self.factor * PATIENCE_S[state] - self._idle_s(now_s)
        return max(0.0, left_s) if left_s <= WARNING_S else None

    def language_is_over(self, now_s: float) -> bool:
        """Whether nobody went on with the language that somebody chose."""
        return self._idle_s(now_s) > LANGUAGE_S

    def set_is_over(self, now_s: float) -> bool:
        """Whether a set with its target reached may end by itself."""
        return self._idle_s(now_s) > TARGET_REACHED_S

    def _idle_s(self, now_s: float) -> float:
        if self._last_s is None:
            self._last_s = now_s
        return now_s - self._last_s
