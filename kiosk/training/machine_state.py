"""Whether the machine's limits may be judged, and if not, why. Pure."""

from __future__ import annotations

from enum import Enum


class MachineState(Enum):
    """Only VALID lets limits be judged."""

    VALID = "valid"
    NONE = "none"
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    DAMAGED = "damaged"
