"""Which pages staff mode has, and who may open them. Pure."""

from __future__ import annotations

from kiosk.training.roles import Right
from kiosk.training.staff_intents import Place

NEEDS: dict[Place, Right] = {
    Place.CALIBRATION: Right.CALIBRATE,
    Place.LIMITS: Right.LIMITS,
    Place.SENSOR: Right.LOOK,
    Place.HISTORY: Right.LOOK,
    Place.RECORDS: Right.EXPORT,
    Place.MACHINE: Right.MACHINE,
    Place.TEMPO: Right.TEMPO,
    Place.PROGRAMMES: Right.TEMPO,
    Place.SCREEN: Right.SCREEN,
    Place.TERMS: Right.CALIBRATE,
    Place.NAME: Right.MACHINE,
    Place.TURN: Right.MACHINE,
    Place.PEOPLE: Right.PEOPLE,
    Place.ABOUT: Right.LOOK,
}
"""What a person must be allowed to do to open a page."""

SETTINGS = (Place.TEMPO, Place.PROGRAMMES, Place.SCREEN, Place.NAME)
"""Pages of one draft each of staff's settings."""
