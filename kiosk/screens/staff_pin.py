"""The door of staff mode: who it is and the PIN, or on a new kiosk the choice of the first one."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_names import person_words
from kiosk.screens.staff_page import StaffPage, duration_words, show_instead, translate
from kiosk.training.pin_policy import MAX_DIGITS, MIN_DIGITS
from kiosk.training.pinpad import PadState
from kiosk.training.roles import Role
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_door import DoorStep, DoorView
from kiosk.training.staff_intents import ChoosePerson, LeaveStaff, PinDigit, PinEnter, PinErase
from kiosk.training.staff_jobs import Person
from kiosk.training.staff_view import StaffView
from kiosk.widgets.icons import Icon
from kiosk.widgets.notice import Notice
from kiosk.widgets.pin_pad import PinDots, PinPad
from kiosk.widgets.speech import spoken
from kiosk.widgets.tile_grid import Tile, TileGrid


class StaffPinPage(StaffPage):
    """Emits ChoosePerson, PinDigit, PinErase, PinEnter, LeaveStaff."""

    fold_notice = False
    custom_widgets = (Notice, PinDots, PinPad, TileGrid)

    title: QLabel
    sentence: QLabel
    dots: PinDots
    complaint: Notice
    hint: QLabel
    notice: Notice
    leave: QPushButton
    people: TileGrid
    pad: PinPad

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        # On a small panel there is room for what went wrong or for what to know.
        self._says, self._tells = (self.complaint,), (self.hint,)
        self.people.hide()  # one of the two is up, so both together must not ask for room
        self.on_click(self.leave, LeaveStaff())
        self.pad.digit.connect(lambda digit: self.intent.emit(PinDigit(digit)))
        self.pad.erase.connect(lambda: self.intent.emit(PinErase()))
        self.pad.enter.connect(lambda: self.intent.emit(PinEnter()))
        self.people.chosen.connect(lambda key: self.intent.emit(ChoosePerson(int(key))))

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """Pad or people, and what to do."""
        door = view.door
        if door is None:
            return
        asking = door.step is DoorStep.WHO
        typing, choosing = (self.pad, self.dots), (self.people,)
        show_instead(*((choosing, typing) if asking else (typing, choosing)))
        if asking:
            self.people.set_tiles([_tile(person) for person in door.people], columns=2, least_rows=4)
        set_text(self.title, _title(door))
        set_text(self.sentence, _sentence(door))
        set_text(self.hint, _hint(door))
        complaint = _complaint(door)
        self.complaint.set_text(complaint)
        if self.theme.small:
            show_instead(*((self._says, self._tells) if complaint else (self._tells, self._says)))
        self.dots.set_digits(door.pad.typed, MIN_DIGITS, MAX_DIGITS)
        self.pad.set_keys(door.pad.keys)
        entering = door.pad.state is PadState.ENTERING and door.step is not DoorStep.LOOKING
        self.pad.set_usable(entering, entering and door.pad.typed > 0, door.pad.ready)


def role_words(role: Role) -> str:
    """What a role is called."""
    return translate("Staff", "Technician") if role is Role.TECHNICIAN else translate("Staff", "Staff")


def _tile(person: Person) -> Tile:
    return Tile(str(person.id), person_words(person.label), role_words(person.role), Icon.PEOPLE)


def _title(door: DoorView) -> str:
    if door.step in (DoorStep.CHOOSE, DoorStep.REPEAT):
        return translate("Staff", "A new kiosk")
    return translate("Staff", "Staff") if door.person is None else person_words(door.person.label)


def _sentence(door: DoorView) -> str:
    match door.step:
        case DoorStep.WHO:
            return translate("Staff", "Who are you?")
        case DoorStep.CHOOSE:
            return translate("Staff", "Choose the technician's PIN: {least} to {most} digits.").format(
                least=MIN_DIGITS, most=MAX_DIGITS
            )
        case DoorStep.REPEAT:
            return translate("Staff", "Type the same PIN again.")
        case DoorStep.LOOKING:
            return translate("Staff", "One moment")
    return (
        translate("Staff", "Checking the PIN")
        if door.pad.state is PadState.CHECKING
        else translate("Staff", "Type your PIN.")
    )


def _complaint(door: DoorView) -> str:
    pad = door.pad
    if pad.state is PadState.BARRED:
        return translate(
            "Staff", "Too many wrong PINs. A technician has to open this kiosk at the computer itself."
        )
    if pad.state is PadState.WAITING:
        return translate("Staff", "Wrong PIN too often. The next try is possible in {time}.").format(
            time=duration_words(pad.remaining_s)
        )
    if door.complaint:
        return spoken("Reason", door.complaint)
    return translate("Staff", "Wrong PIN. The digits have changed places.") if pad.wrong else ""


def _hint(door: DoorView) -> str:
    if door.step in (DoorStep.CHOOSE, DoorStep.REPEAT):
        return translate(
            "Staff",
            "Without a PIN staff mode stays closed. "
            "Training works all the same after a minute, or when the sled moves.",
        )
    if door.step is DoorStep.WHO:
        return translate("Staff", "Every entry is written down.")
    return translate("Staff", "The digits change places at each try. Every entry is written down.")
