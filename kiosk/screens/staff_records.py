"""Records: what the machine did in its life; export, diagnostics and deletion."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training import staff_intents as ask
from kiosk.training.roles import Right, may
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_benches import RecordsView
from kiosk.training.staff_records import RecordsFacts
from kiosk.training.staff_view import StaffView
from kiosk.widgets.fact_table import Fact, FactTable
from kiosk.widgets.icons import Icon
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.tile_grid import Tile, TileGrid

OLD_DAYS = 90


class StaffRecordsPage(StaffPage):
    """Emits the records intents and GoTo. What cannot be taken back is asked for twice."""

    custom_widgets = (Notice, TextLine, FactTable, TileGrid)

    title: QLabel
    subtitle: TextLine
    facts: FactTable
    choices: TileGrid
    said: Notice
    notice: Notice
    back: QPushButton
    stick: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._asking: int | None = None
        self.on_click(self.back, ask.GoTo(ask.Place.MENU))
        self.on_click(self.stick, ask.LookForStick())
        self.choices.chosen.connect(self._act)

    def show_staff(self, view: StaffView, snapshot: Snapshot, _now_s: float) -> None:
        """Counters at the left, what can be done at the right."""
        records = view.records
        if records is None:
            return
        self._asking = records.asking_days
        facts = records.facts
        self.subtitle.set_text(_subtitle(snapshot))
        self.facts.set_facts([] if facts is None else counters(facts))
        person = view.person
        technician = person is not None and may(person.role, Right.DELETE)
        plugged = facts is not None and bool(facts.stick)
        self.choices.set_tiles(tiles(records, plugged, technician), columns=2, least_rows=3)
        self.said.set_text(spoken("Reason", records.failure) if records.failure else _said(facts))
        self.stick.setEnabled(not records.busy)

    def _act(self, key: str) -> None:
        kind, _, days = key.partition("-")
        if kind == "delete":
            self.intent.emit(ask.DeleteRecords(int(days), sure=self._asking == int(days)))
        elif kind == "bundle":
            self.intent.emit(ask.TakeBundle())
        else:
            self.intent.emit(ask.ExportRecords(ask.Form(kind)))


def counters(facts: RecordsFacts) -> list[Fact]:
    """The machine's life in figures."""
    warn = not facts.whole
    return [
        Fact(translate("Staff", "Sets"), (f"{facts.sets}",), warn),
        Fact(translate("Staff", "Reps"), (f"{facts.reps}",), warn),
        Fact(translate("Staff", "Attempts"), (f"{facts.attempts}",), warn),
        Fact(
            translate("Staff", "Sled travel"),
            (translate("Staff", "{km} km").format(km=f"{facts.travel_km:.2f}"),),
            warn,
        ),
        Fact(
            translate("Staff", "Under load"),
            (translate("Staff", "{h} h").format(h=f"{facts.lifting_h:.1f}"),),
            warn,
        ),
        Fact(translate("Staff", "USB stick"), (facts.stick or translate("Staff", "none"),)),
    ]


def tiles(records: RecordsView, plugged: bool, technician: bool) -> list[Tile]:
    """What this person may do now; writing needs a stick, deleting a second touch."""
    where = (
        translate("Staff", "onto the stick")
        if plugged
        else translate("Staff", "Plug in a USB stick, then look for it")
    )
    found = [
        Tile("csv", translate("Staff", "Export as CSV"), where, Icon.SAVE, warn=not plugged),
        Tile("json", translate("Staff", "Export as JSON"), where, Icon.SAVE, warn=not plugged),
    ]
    if not technician:
        return found
    found.append(Tile("bundle", translate("Staff", "Diagnostics"), where, Icon.INFO, warn=not plugged))
    older = translate("Staff", "Older than {days} days; counters and log stay").format(days=OLD_DAYS)
    for days, name, words in (
        (OLD_DAYS, translate("Staff", "Delete old sets"), older),
        (0, translate("Staff", "Delete all sets"), translate("Staff", "Counters and log stay")),
    ):
        asked = records.asking_days == days
        if asked:
            words = translate("Staff", "Touch again to delete. It cannot be taken back.")
        found.append(Tile(f"delete-{days}", name, words, Icon.CROSS, warn=asked, selected=asked))
    return found


def _said(facts: RecordsFacts | None) -> str:
    return "" if facts is None or not facts.done else spoken("Reason", facts.done)


def _subtitle(snapshot: Snapshot) -> str:
    sentence = snapshot.keeping.sentence
    return spoken("Reason", sentence) if sentence else translate("Staff", "Nothing personal is kept")
