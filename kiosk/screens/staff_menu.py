"""The menu of staff mode: one tile for each page that this person may open, with how things stand there."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_page import StaffPage, tr
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import GoTo, LeaveStaff, Place
from kiosk.training.staff_view import StaffView
from kiosk.widgets.icons import Icon
from kiosk.widgets.notice import Notice
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
        set_text(self.subtitle, "" if view.person is None else view.person.label)
        columns = 2 if self._context.portrait else 3
        tiles = [_TILES[place](view, snapshot) for place in view.open_places]
        self.tiles.set_tiles(tiles, columns, least_rows=3)


def _calibration(_view: StaffView, snapshot: Snapshot) -> Tile:
    words = tr("In force") if snapshot.calibrated else tr("Not calibrated: nothing is judged")
    return Tile(Place.CALIBRATION.value, tr("Calibration"), words, Icon.RULER, warn=not snapshot.calibrated)


def _limits(_view: StaffView, snapshot: Snapshot) -> Tile:
    limits = snapshot.limits
    words = tr("Calibrate first")
    if limits is not None:
        words = tr(
            "{low} to {high} mm above the bottom stop",
            low=f"{limits.depth_mm:.0f}",
            high=f"{limits.lockout_mm:.0f}",
        )
    return Tile(Place.LIMITS.value, tr("Limits"), words, Icon.LIMITS, warn=limits is None)


def _sensor(_view: StaffView, snapshot: Snapshot) -> Tile:
    good = snapshot.signal_ok(snapshot.t_s)
    words = tr("The signal is good") if good else snapshot.trust.reason or snapshot.link_reason
    return Tile(Place.SENSOR.value, tr("Sensor"), words, Icon.SENSOR, warn=not good)


_TILES = {Place.CALIBRATION: _calibration, Place.LIMITS: _limits, Place.SENSOR: _sensor}
