"""Who may do what in staff mode. Training is never behind any of it."""

from __future__ import annotations

from enum import Enum


class Role(Enum):
    """What a person with a PIN is."""

    STAFF = "staff"
    TECHNICIAN = "technician"


class Right(Enum):
    """One thing that can be done in staff mode."""

    LOOK = "look at sensor, records and log"
    DAILY_CHECK = "make the daily check"
    LIMITS = "set limits"
    TEMPO = "set tempo, sound and programmes"
    SCREEN = "set screen and languages"
    EXPORT = "export records"
    CALIBRATE = "calibrate, restore a calibration"
    MACHINE = "describe the machine"
    DELETE = "delete records"
    PEOPLE = "give and take PINs"
    DIAGNOSE = "take a diagnostics bundle"


_STAFF = frozenset(
    {
        *(Right.LOOK, Right.DAILY_CHECK, Right.LIMITS, Right.TEMPO),
        *(Right.SCREEN, Right.EXPORT, Right.CALIBRATE),
    }
)

RIGHTS: dict[Role, frozenset[Right]] = {Role.STAFF: _STAFF, Role.TECHNICIAN: frozenset(Right)}
"""A technician may do everything; staff everything but what cannot be taken back."""


def may(role: Role, right: Right) -> bool:
    """Whether somebody with this role may do this."""
    return right in RIGHTS[role]
