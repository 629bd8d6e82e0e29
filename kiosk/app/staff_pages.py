"""Every page of staff mode."""

from __future__ import annotations

from collections.abc import Mapping

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
from kiosk.training.staff_intents import Place


def staff_pages(context: PageContext) -> Mapping[Place, Screen]:
    """The page of each place."""
    return {
        Place.PIN: StaffPinPage(context),
        Place.MENU: StaffMenuPage(context),
        Place.CALIBRATION: StaffCalibrationPage(context),
        Place.LIMITS: StaffLimitsPage(context),
        Place.SENSOR: StaffSensorPage(context),
        Place.HISTORY: StaffHistoryPage(context),
        Place.RECORDS: StaffRecordsPage(context),
        Place.MACHINE: StaffMachinePage(context),
        Place.ABOUT: StaffAboutPage(context),
        Place.PEOPLE: StaffPeoplePage(context),
        Place.TEMPO: StaffTempoPage(context),
        Place.PROGRAMMES: StaffProgrammesPage(context),
        Place.SCREEN: StaffScreenPage(context),
        Place.NAME: StaffNamePage(context),
    }
