"""How the picture is turned on a panel that hangs another way than it was built. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Turn(Enum):
    """Degrees by which the panel hangs turned clockwise, seen from the front; the picture is turned back."""

    NONE = 0
    RIGHT = 90
    DOWN = 180
    LEFT = 270


@dataclass(frozen=True)
class TurnFacts:
    """What the shell around the kiosk did at its start; ``tried``: for once, and nobody has kept it yet."""

    turn: Turn
    tried: bool = False
