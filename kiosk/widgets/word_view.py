"""What the word panel says, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.widgets.icons import Icon


class WordTone(Enum):
    """How the panel looks."""

    GUIDE = "guide"
    QUIET = "quiet"
    COUNT = "count"
    ALERT = "alert"
    UNKNOWN = "unknown"
    STAFF = "staff"


@dataclass(frozen=True)
class PhaseBar:
    """One phase of the tempo.

    Attributes:
        label: such as ``LOWER 2``; ``short`` is said where that has no room: ``2``.
        share: relative length.
        now: whether it is the present one.
    """

    label: str
    share: float
    now: bool
    short: str = ""


@dataclass(frozen=True)
class WordView:
    """What the panel says; only the ring changes from frame to frame.

    Attributes:
        word: the big word, in capitals.
        icon: before the word.
        tone: look of the whole panel.
        line: under the word (breath, instruction, reason).
        detail: smaller and last; only in an alert or without a signal.
        seconds: in the ring, None for no ring.
        bars: the four phases, empty for none.
    """

    word: str
    icon: Icon
    tone: WordTone = WordTone.GUIDE
    line: str = ""
    detail: str = ""
    seconds: int | None = None
    bars: tuple[PhaseBar, ...] = ()
