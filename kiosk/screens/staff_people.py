"""People: who has a PIN, new ones, changed ones, and the log of every entry."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_names import log_words, person_words
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training import staff_intents as ask
from kiosk.training.pin_policy import MAX_DIGITS, MIN_DIGITS
from kiosk.training.pinpad import PadState
from kiosk.training.roles import Role
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_door import DoorStep
from kiosk.training.staff_people import PeopleView
from kiosk.training.staff_view import StaffView
from kiosk.widgets.fault_list import FaultList, FaultRow
from kiosk.widgets.icons import Icon
from kiosk.widgets.notice import Notice
from kiosk.widgets.pin_pad import PinDots, PinPad
from kiosk.widgets.speech import spoken
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import Tile, TileGrid

SHOWN = 6


class StaffPeoplePage(StaffPage):
    """Emits the people intents, the pad's, and GoTo. A tile chooses somebody, the lower row acts."""

    custom_widgets = (Notice, TextLine, TileGrid, FaultList, PinPad, PinDots)

    title: QLabel
    subtitle: TextLine
    people: TileGrid
    stack: QStackedWidget
    log: FaultList
    sentence: QLabel
    dots: PinDots
    pad: PinPad
    said: Notice
    notice: Notice
    back: QPushButton
    remove: QPushButton
    change: QPushButton
    staff: QPushButton
    technician: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._chosen = 0
        self._asking: int | None = None
        self._choosing = False
        self.people.chosen.connect(self._choose)
        self.pad.digit.connect(lambda digit: self.intent.emit(ask.PinDigit(digit)))
        self.pad.erase.connect(lambda: self.intent.emit(ask.PinErase()))
        self.pad.enter.connect(lambda: self.intent.emit(ask.PinEnter()))
        self.on_click(self.back, lambda: ask.StopPin() if self._choosing else ask.GoTo(ask.Place.MENU))
        self.on_click(self.remove, lambda: ask.RemovePin(self._chosen, sure=self._asking == self._chosen))
        self.on_click(self.change, lambda: ask.ChangePin(self._chosen))
        self.on_click(self.staff, ask.NewPin(Role.STAFF))
        self.on_click(self.technician, ask.NewPin(Role.TECHNICIAN))

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """Nobody is chosen."""
        self._chosen = 0

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """People at the left; the log, or the pad for a new PIN, at the right."""
        people = view.people
        if people is None:
            return
        self._asking, self._choosing = people.asking, people.pad is not None
        self.said.set_text(_said(people))
        self.stack.setCurrentIndex(int(self._choosing))
        self.subtitle.set_text(translate("Staff", "Everybody has a PIN of their own"))
        self._show_people(people)
        self._show_pad(people)
        nobody = translate("Staff", "The log is empty.")
        self.log.set_faults([] if people.facts is None else _log(people), nobody)

    def _show_people(self, people: PeopleView) -> None:
        found = () if people.facts is None else people.facts.people[:SHOWN]
        if self._chosen not in [person.id for person in found]:
            self._chosen = 0
        tiles = [
            Tile(
                str(person.id),
                person_words(person.label),
                translate("Staff", "Technician")
                if person.role is Role.TECHNICIAN
                else translate("Staff", "Staff"),
                Icon.PEOPLE,
                selected=person.id == self._chosen,
            )
            for person in found
        ]
        self.people.set_tiles(tiles, columns=1, least_rows=SHOWN)
        idle = not people.busy and not self._choosing
        for button in (self.remove, self.change):
            button.setEnabled(idle and self._chosen != 0)
        full = people.facts is None or len(people.facts.people) >= SHOWN
        for button in (self.staff, self.technician):
            button.setEnabled(idle and not full)
        asked = people.asking is not None and people.asking == self._chosen
        set_text(self.remove, translate("Staff", "Really remove") if asked else translate("Staff", "Remove"))
        set_text(self.back, translate("Staff", "Stop") if self._choosing else translate("Staff", "Menu"))

    def _show_pad(self, people: PeopleView) -> None:
        pad = people.pad
        if pad is None:
            return
        again = people.step is DoorStep.REPEAT
        text = translate("Staff", "The same PIN again for {whom}.")
        if not again:
            text = translate("Staff", "A new PIN for {whom}, 6 to 12 digits.")
        set_text(self.sentence, text.format(whom=person_words(people.whom)))
        self.dots.set_digits(pad.typed, MIN_DIGITS, MAX_DIGITS)
        self.pad.set_keys(pad.keys)
        entering = pad.state is PadState.ENTERING
        self.pad.set_usable(entering, entering and pad.typed > 0, pad.ready)

    def _choose(self, key: str) -> None:
        self._chosen = int(key)
        self.intent.emit(ask.StaffTouched())


def _said(people: PeopleView) -> str:
    if people.complaint:
        return spoken("Reason", people.complaint)
    broken = "" if people.facts is None else people.facts.broken
    return spoken("Reason", broken) if broken else ""


def _log(people: PeopleView) -> list[FaultRow]:
    if people.facts is None:
        return []
    return [
        FaultRow(one.when, f"{person_words(one.who) or '–'} · {log_words(one.what)}", warn=False)
        for one in people.facts.log
    ]
