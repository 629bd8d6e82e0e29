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
    """One phase of the tempo: its label such as ``LOWER 2``, relative length, and whether it is now."""

    label: str
    share: float
    now: bool


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
