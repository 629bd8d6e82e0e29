"""Every page of staff mode."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping

from kiosk.screens.base import PageContext, Screen
from kiosk.screens.missing import MissingPage
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
from kiosk.training.staff_intents import GoTo, LeaveStaff, Place

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


_WITHOUT_WAY_BACK = (Place.PIN, Place.MENU, Place.TURNED)

_log = logging.getLogger(__name__)


class StaffPages(Mapping[Place, Screen]):
    """The page of each place, built when staff come there for the first time: most days nobody does.

    Where a form is broken, a page stands there that says so and leads back.
    """

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self._built: dict[Place, Screen] = {}

    def __getitem__(self, place: Place) -> Screen:
        if place not in self._built:
            self._built[place] = self._build(place)
        return self._built[place]

    def _build(self, place: Place) -> Screen:
        try:
            return _PAGES[place](self._context)
        except (ValueError, OSError) as error:
            _log.error("the staff page '%s' cannot be shown: %s", place.value, error)
            back = None if place in _WITHOUT_WAY_BACK else GoTo(Place.MENU)
            return MissingPage(self._context, str(error), back, LeaveStaff())

    def __iter__(self) -> Iterator[Place]:
        return iter(_PAGES)

    def __len__(self) -> int:
        return len(_PAGES)
