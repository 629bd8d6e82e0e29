"""Whether what is trained is being kept, as a page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Keeping(Enum):
    """State of the records."""

    OFF = "off"
    SAVING = "saving"
    LOW_SPACE = "low space"
    NOT_SAVING = "not saving"


@dataclass(frozen=True)
class KeepingView:
    """What a page may show.

    Attributes:
        state: OFF in a demonstration, which keeps nothing; NOT_SAVING while the disk refuses.
        sentence: why, in words for staff; while SAVING, that a damaged database was put aside; else empty.
        unsaved: sets that are done and not yet on the disk.
    """

    state: Keeping = Keeping.OFF
    sentence: str = ""
    unsaved: int = 0


NOTHING_KEPT = KeepingView()
