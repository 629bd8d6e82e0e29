"""What the kiosk knows about its sensor: one table, state x event -> state.

Unknown is the default. Only LIVE may count, judge or claim that all is well, and even LIVE lapses by itself:
it is a lease that whoever paints checks against the time of painting (see ``Snapshot.look``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.motion.samples import LinkCause


class SensorTruth(Enum):
    """Every state of the knowledge about the sensor; the value is what the event feed says."""

    BOOT = "boot"
    NO_PORT = "no port"
    NO_PERMISSION = "no permission"
    BUSY = "busy"
    WRONG_DEVICE = "wrong device"
    CONNECTING = "connecting"
    NO_FRAMES = "no frames"
    LIVE = "live"
    STALE = "stale"
    FROZEN = "frozen"
    IMPLAUSIBLE = "implausible"
    UNCALIBRATED = "uncalibrated"
    CAL_SUSPECT = "calibration suspect"
    INTERNAL_FAULT = "internal fault"


@dataclass(frozen=True)
class TruthChanged:
    """What is known about the sensor changed; ``reason`` is one plain sentence, empty when all is well."""

    t_s: float
    truth: SensorTruth
    reason: str


class TruthEvent(Enum):
    """Everything that can change what is known."""

    PORT_ABSENT = "port absent"
    PORT_FORBIDDEN = "port forbidden"
    PORT_IN_USE = "port in use"
    OPENED = "port opened"
    STRANGER = "another device answered"
    PROVEN = "signal proven"
    SILENT = "silent"
    STOOD_STILL = "sensor stands still"
    """Its clock does, or its value while the sled moves, or so still that nobody could hold it there."""
    UNPLUGGED = "unplugged"
    LEASE_OVER = "lease over"
    TRUSTED = "samples trusted"
    DISTRUSTED = "samples not trusted"
    FAULT = "internal fault"


State = SensorTruth
Event = TruthEvent

HEARD = frozenset(
    {State.LIVE, State.STALE, State.FROZEN, State.IMPLAUSIBLE, State.UNCALIBRATED, State.CAL_SUSPECT}
)
"""States in which the line has proven itself, so that a trusted sample leads to LIVE."""

STAFF = frozenset(
    {
        State.NO_PERMISSION,
        State.BUSY,
        State.WRONG_DEVICE,
        State.UNCALIBRATED,
        State.CAL_SUSPECT,
        State.INTERNAL_FAULT,
    }
)
"""States that no lifter can end: they are shown as a fault for the staff, with a code."""

STAFF_CODES: dict[State, str] = {
    State.NO_PORT: "S10",
    State.NO_PERMISSION: "S11",
    State.BUSY: "S12",
    State.WRONG_DEVICE: "S13",
    State.NO_FRAMES: "S20",
    State.STALE: "S21",
    State.FROZEN: "S22",
    State.IMPLAUSIBLE: "S23",
    State.UNCALIBRATED: "S30",
    State.CAL_SUSPECT: "S31",
    State.INTERNAL_FAULT: "S40",
}
"""Short codes that staff can read out on the telephone; docs/faults.md explains them."""

_FROM_ANYWHERE = {
    Event.PORT_ABSENT: State.NO_PORT,
    Event.PORT_FORBIDDEN: State.NO_PERMISSION,
    Event.PORT_IN_USE: State.BUSY,
    Event.OPENED: State.CONNECTING,
    Event.STRANGER: State.WRONG_DEVICE,
    Event.PROVEN: State.LIVE,
    Event.STOOD_STILL: State.FROZEN,
    Event.UNPLUGGED: State.NO_PORT,
    Event.FAULT: State.INTERNAL_FAULT,
}
_WHEN_HEARD = {
    Event.SILENT: State.STALE,
    Event.LEASE_OVER: State.STALE,
    Event.TRUSTED: State.LIVE,
    Event.DISTRUSTED: State.IMPLAUSIBLE,
}
_UNPROVEN = {Event.SILENT: State.NO_FRAMES}

TABLE: dict[State, dict[Event, State]] = {
    state: {**_FROM_ANYWHERE, **(_WHEN_HEARD if state in HEARD else _UNPROVEN)} for state in State
}
"""What is not listed leaves the state as it is."""

EVENTS: dict[LinkCause, Event] = {
    LinkCause.ABSENT: Event.PORT_ABSENT,
    LinkCause.FORBIDDEN: Event.PORT_FORBIDDEN,
    LinkCause.IN_USE: Event.PORT_IN_USE,
    LinkCause.CHECKING: Event.OPENED,
    LinkCause.STRANGER: Event.STRANGER,
    LinkCause.WORKING: Event.PROVEN,
    LinkCause.SILENT: Event.SILENT,
    LinkCause.UNREADABLE: Event.SILENT,
    LinkCause.DAMAGED: Event.SILENT,
    LinkCause.FROZEN: Event.STOOD_STILL,
    LinkCause.UNPLUGGED: Event.UNPLUGGED,
    LinkCause.FAULT: Event.FAULT,
}


class TruthModel:
    """Follows the table; LIVE is withheld while nothing is calibrated or the position's identity is in doubt.

    The doubt outlives a loss of the line: only a reference check ends it.
    """

    def __init__(self, calibrated: bool) -> None:
        self._calibrated = calibrated
        self._reached = State.BOOT
        self.doubted = False

    def hear(self, event: TruthEvent) -> None:
        """Follow the table."""
        self._reached = TABLE[self._reached].get(event, self._reached)

    @property
    def state(self) -> SensorTruth:
        """What may be said now."""
        if self._reached is not State.LIVE:
            return self._reached
        if not self._calibrated:
            return State.UNCALIBRATED
        return State.CAL_SUSPECT if self.doubted else State.LIVE
