"""About: version, what it is built on, where its data lies, licences."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.training import staff_intents as ask
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_view import StaffView
from kiosk.widgets.fact_table import Fact, FactTable
from kiosk.widgets.notice import Notice
from kiosk.widgets.text_line import TextLine

MOST_CODES = 5


def _restarts(codes: tuple[str, ...]) -> str:
    """How many, and the newest codes, newest first."""
    newest = " ".join(reversed(codes[-MOST_CODES:]))
    return f"{len(codes)}  ·  {newest}" if codes else "0"


class StaffAboutPage(StaffPage):
    """Emits GoTo."""

    custom_widgets = (Notice, TextLine, FactTable)

    title: QLabel
    subtitle: TextLine
    facts: FactTable
    licence: QLabel
    notice: Notice
    back: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.on_click(self.back, ask.GoTo(ask.Place.MENU))

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """All of it at once, when the disk has answered."""
        facts = None if view.records is None else view.records.facts
        self.subtitle.set_text(translate("Staff", "Coaching only. It is never a safety interlock."))
        set_text(
            self.licence,
            translate(
                "Staff",
                "Licence: Apache 2.0. Qt is used under the LGPL 3. All notices lie beside the program, "
                "in LICENSE and THIRD-PARTY-NOTICES.md.",
            ),
        )
        if facts is None:
            return
        rows = [
            Fact(translate("Staff", "Leg press kiosk"), (facts.version,)),
            Fact(translate("Staff", "Data"), (facts.data_folder,)),
            Fact(translate("Staff", "Restarts today"), (_restarts(facts.restarts),)),
        ]
        rows += [Fact(name, (version,)) for name, version in facts.libraries]
        self.facts.set_facts(rows)
