"""The workout is over: every set as a picture, the totals, one true sentence, a code to take it along."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen, set_text
from kiosk.screens.words import duration_words, goal_name
from kiosk.training.intents import Leave, TellLoad
from kiosk.training.snapshot import SetRecord, Snapshot
from kiosk.training.takeaway import encode, summarise
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.fit_text import FitText
from kiosk.widgets.icons import Icon
from kiosk.widgets.load_panel import LoadPanel, load_words
from kiosk.widgets.qr_code import QrCode
from kiosk.widgets.qr_matrix import QrMatrix, qr_matrix
from kiosk.widgets.set_rows import ROWS_IN_A_COLUMN, SetRows, of_words
from kiosk.widgets.speech import spoken, translate


def sentence(snapshot: Snapshot) -> str:
    """The advice of the last set, or what was done when there is none."""
    if snapshot.reviews and snapshot.reviews[-1].advice:
        return spoken("Advice", snapshot.reviews[-1].advice)
    counted = sum(record.counted for record in snapshot.sets)
    if not counted:
        return translate("Summary", "No repetition was counted.")
    return translate("Summary", "You did %n rep(s).", None, counted)


class SummaryPage(Screen):
    """Emits Leave and TellLoad."""

    custom_widgets = (SetRows, FitText, QrCode, ControlButton)

    programme: QLabel
    clock: QLabel
    reps: QLabel
    sets_done: QLabel
    tension: QLabel
    advice: FitText
    rows: SetRows
    takeaway: QrCode
    load: ControlButton
    done: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._when = ""
        self._told: tuple[SetRecord, ...] = ()
        self._code: QrMatrix | None = None
        self._load_kg: float | None = None
        self._panel = LoadPanel(context.theme, self)
        self._panel.told.connect(lambda load_kg: self.intent.emit(TellLoad(load_kg)))
        self.load.clicked.connect(lambda: self._panel.open(self._load_kg))
        self.on_click(self.done, Leave())

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """The workout is over now; nothing is left of the one before."""
        self._when = self._context.moment()
        self._told, self._code = (), None
        self._panel.hide()

    def present(self, snapshot: Snapshot, _now_s: float) -> None:
        """Rows, totals and the sentence."""
        programme = snapshot.programme
        set_text(self.clock, self._context.clock())
        set_text(self.programme, "" if programme is None else goal_name(programme.goal))
        finished = sum(record.finished for record in snapshot.sets)
        set_text(self.reps, str(sum(record.counted for record in snapshot.sets)))
        set_text(self.sets_done, str(finished) if programme is None else of_words(finished, programme.sets))
        set_text(self.tension, duration_words(sum(r.time_under_tension_s for r in snapshot.sets)))
        self.advice.set_text(sentence(snapshot))
        self.rows.set_sets(snapshot.sets, snapshot.limits, 0 if programme is None else programme.reps)
        self._load_kg = snapshot.sets[-1].load_kg if snapshot.sets else None
        self.load.set_face(Icon.WEIGHT, load_words(self._load_kg))
        self.load.setVisible(bool(snapshot.sets))
        self._show_code(snapshot)

    def _show_code(self, snapshot: Snapshot) -> None:
        """The workout to take along, where staff offer it and there is something to take."""
        programme, offered = snapshot.programme, snapshot.settings.takeaway
        room = self._context.portrait or len(snapshot.sets) <= ROWS_IN_A_COLUMN
        if programme is None or not offered or not snapshot.sets or not room:
            self.takeaway.hide()
            return
        if snapshot.sets != self._told:
            self._told = snapshot.sets
            loads_kg = tuple(record.load_kg for record in snapshot.sets)
            self._code = qr_matrix(encode(summarise(programme, snapshot.sets, loads_kg, self._when)))
        self.takeaway.set_code(self._code, translate("Summary", "Scan to keep it"))
        self.takeaway.show()
