"""Whether the machine's limits may be judged, and if not, why. Pure."""

from __future__ import annotations

from enum import Enum

from kiosk.motion.events import Trust, TrustLevel


class MachineState(Enum):
    """Only VALID lets limits be judged."""

    VALID = "valid"
    NONE = "none"
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    DAMAGED = "damaged"


NOT_CALIBRATED = Trust(TrustLevel.NONE, "Not calibrated: the kiosk guides you but judges nothing")
NOT_JUDGED = {
    MachineState.EXPIRED: Trust(
        TrustLevel.NONE, "The calibration has run out: the kiosk guides you but judges nothing"
    ),
    MachineState.SUSPENDED: Trust(
        TrustLevel.NONE, "The daily check failed: the kiosk guides you but judges nothing"
    ),
}
"""What is said when a calibration is there and must not be used."""
