"""Every page of staff mode."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.screens.base import PageContext, Screen
from kiosk.screens.staff_about import StaffAboutPage
from kiosk.screens.staff_calibration import StaffCalibrationPage
from kiosk.screens.staff_history import StaffHistoryPage
from kiosk.screens.staff_limits import StaffLimitsPage
from kiosk.screens.staff_machine import StaffMachinePage
from kiosk.screens.staff_menu import StaffMenuPage
from kiosk.screens.staff_name import StaffNamePage
from kiosk.screens.staff_people import StaffPeoplePage
from kiosk.screens.staff_pin import StaffPinPage
from kiosk.screens.staff_programmes import StaffProgrammesPage
from kiosk.screens.staff_records import StaffRecordsPage
from kiosk.screens.staff_screen import StaffScreenPage
from kiosk.screens.staff_sensor import StaffSensorPage
from kiosk.screens.staff_tempo import StaffTempoPage
from kiosk.screens.staff_terms import StaffTermsPage
from kiosk.screens.staff_turn import StaffTurnPage
from kiosk.screens.staff_turned import StaffTurnedPage
from kiosk.training.staff_intents import Place

_PAGES: Mapping[Place, type[Screen]] = {
    Place.PIN: StaffPinPage,
    Place.MENU: StaffMenuPage,
    Place.CALIBRATION: StaffCalibrationPage,
    Place.LIMITS: StaffLimitsPage,
    Place.SENSOR: StaffSensorPage,
    Place.HISTORY: StaffHistoryPage,
    Place.RECORDS: StaffRecordsPage,
    Place.MACHINE: StaffMachinePage,
    Place.ABOUT: StaffAboutPage,
    Place.PEOPLE: StaffPeoplePage,
    Place.TEMPO: StaffTempoPage,
    Place.PROGRAMMES: StaffProgrammesPage,
    Place.SCREEN: StaffScreenPage,
    Place.NAME: StaffNamePage,
    Place.TERMS: StaffTermsPage,
    Place.TURN: StaffTurnPage,
    Place.TURNED: StaffTurnedPage,
}


class StaffPages(Mapping[Place, Screen]):
    """The page of each place, built when staff come there for the first time: most days nobody does."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self._built: dict[Place, Screen] = {}

    def __getitem__(self, place: Place) -> Screen:
        if place not in self._built:
            self._built[place] = _PAGES[place](self._context)
        return self._built[place]

    def __iter__(self) -> Iterator[Place]:
        return iter(_PAGES)

    def __len__(self) -> int:
        return len(_PAGES)
