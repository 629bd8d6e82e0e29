"""The menu of staff mode: one tile for each page that this person may open, with how things stand there."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_names import person_words
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training.keeping import Keeping
from kiosk.training.programme import Goal
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import GoTo, LeaveStaff, Place
from kiosk.training.staff_view import StaffView
from kiosk.widgets.icons import Icon
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken
from kiosk.widgets.tile_grid import Tile, TileGrid


class StaffMenuPage(StaffPage):
    """Emits GoTo and LeaveStaff."""

    fold_notice = False
    custom_widgets = (Notice, TileGrid)

    title: QLabel
    subtitle: QLabel
    notice: Notice
    tiles: TileGrid
    leave: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.on_click(self.leave, LeaveStaff())
        self.tiles.chosen.connect(lambda key: self.intent.emit(GoTo(Place(key))))

    def show_staff(self, view: StaffView, snapshot: Snapshot, _now_s: float) -> None:
        """Who is in, and the tiles."""
        who = "" if view.person is None else person_words(view.person.label)
        set_text(self.subtitle, "  ·  ".join(one for one in (snapshot.settings.machine_name, who) if one))
        columns = 2 if self._context.portrait else 3
        tiles = [_TILES[place](view, snapshot) for place in view.open_places if place in _TILES]
        self.tiles.set_tiles(tiles, columns, least_rows=3)


def _calibration(view: StaffView, snapshot: Snapshot) -> Tile:
    facts = view.machine
    version = None if facts is None else facts.in_force
    words = (
        translate("Staff", "In force")
        if snapshot.calibrated
        else translate("Staff", "Not calibrated: nothing is judged")
    )
    if facts is not None and not facts.judging:
        words = spoken("Reason", facts.sentence)
    elif version is not None and version.valid_until:
        words = translate("Staff", "In force, valid until {day}").format(day=version.valid_until)
    warn = not snapshot.calibrated
    return Tile(Place.CALIBRATION.value, translate("Staff", "Calibration"), words, Icon.RULER, warn=warn)


def _limits(_view: StaffView, snapshot: Snapshot) -> Tile:
    limits = snapshot.limits
    words = translate("Staff", "Calibrate first")
    if limits is not None:
        words = translate("Staff", "{low} to {high} mm above the bottom stop").format(
            low=f"{limits.depth_mm:.0f}", high=f"{limits.lockout_mm:.0f}"
        )
    return Tile(Place.LIMITS.value, translate("Staff", "Limits"), words, Icon.LIMITS, warn=limits is None)


def _sensor(_view: StaffView, snapshot: Snapshot) -> Tile:
    good = snapshot.signal_ok(snapshot.t_s)
    words = (
        translate("Staff", "The signal is good")
        if good
        else spoken("Reason", snapshot.trust.reason or snapshot.link_reason)
    )
    return Tile(Place.SENSOR.value, translate("Staff", "Sensor"), words, Icon.SENSOR, warn=not good)


def _history(_view: StaffView, _snapshot: Snapshot) -> Tile:
    return Tile(
        Place.HISTORY.value,
        translate("Staff", "History"),
        translate("Staff", "Every set, with its graph"),
        Icon.CLOCK,
    )


def _records(_view: StaffView, snapshot: Snapshot) -> Tile:
    keeping = snapshot.keeping
    words = (
        spoken("Reason", keeping.sentence)
        if keeping.sentence
        else translate("Staff", "Counters, export, diagnostics")
    )
    warn = keeping.state in (Keeping.NOT_SAVING, Keeping.LOW_SPACE)
    return Tile(Place.RECORDS.value, translate("Staff", "Records"), words, Icon.SAVE, warn=warn)


def _machine(_view: StaffView, _snapshot: Snapshot) -> Tile:
    return Tile(
        Place.MACHINE.value,
        translate("Staff", "Machine"),
        translate("Staff", "Rail, sled, grips, stop, seat"),
        Icon.MACHINE,
    )


def _about(_view: StaffView, _snapshot: Snapshot) -> Tile:
    return Tile(
        Place.ABOUT.value, translate("Staff", "About"), translate("Staff", "Version and licences"), Icon.INFO
    )


def _people(_view: StaffView, _snapshot: Snapshot) -> Tile:
    words = translate("Staff", "PINs, roles and the log")
    return Tile(Place.PEOPLE.value, translate("Staff", "People"), words, Icon.PEOPLE)


def _tempo(_view: StaffView, snapshot: Snapshot) -> Tile:
    words = translate("Staff", "{tempo}, volume, what is heard").format(tempo=snapshot.settings.tempo)
    return Tile(Place.TEMPO.value, translate("Staff", "Tempo and sound"), words, Icon.SOUND)


def _programmes(_view: StaffView, snapshot: Snapshot) -> Tile:
    words = translate("Staff", "{n} of {all} offered").format(n=len(snapshot.settings.goals), all=len(Goal))
    return Tile(Place.PROGRAMMES.value, translate("Staff", "Programmes"), words, Icon.LIST)


def _screen(_view: StaffView, _snapshot: Snapshot) -> Tile:
    title, words = translate("Staff", "Screen"), translate("Staff", "Languages, light, panel size")
    return Tile(Place.SCREEN.value, title, words, Icon.GLOBE)


def _terms(_view: StaffView, _snapshot: Snapshot) -> Tile:
    title, words = translate("Staff", "Periods"), translate("Staff", "Calibration holds, sets are kept")
    return Tile(Place.TERMS.value, title, words, Icon.AGAIN)


_TILES = {
    Place.CALIBRATION: _calibration,
    Place.LIMITS: _limits,
    Place.SENSOR: _sensor,
    Place.HISTORY: _history,
    Place.RECORDS: _records,
    Place.MACHINE: _machine,
    Place.ABOUT: _about,
    Place.PEOPLE: _people,
    Place.TEMPO: _tempo,
    Place.PROGRAMMES: _programmes,
    Place.SCREEN: _screen,
    Place.TERMS: _terms,
}
