"""The machine's name, typed on the screen: shown on the first page, to staff and in exports."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext
from kiosk.screens.staff_page import StaffPage, translate
from kiosk.screens.staff_settings_page import state_words
from kiosk.training import staff_intents as ask
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_settings import LONGEST_NAME, StaffSettings
from kiosk.training.staff_view import StaffView
from kiosk.widgets.key_board import KeyBoard
from kiosk.widgets.notice import Notice
from kiosk.widgets.speech import spoken
from kiosk.widgets.text_line import TextLine

COLUMNS, COLUMNS_UPRIGHT = 11, 9


class StaffNamePage(StaffPage):
    """Emits SetSettings, SaveSettings and GoTo."""

    custom_widgets = (Notice, TextLine, KeyBoard)

    title: QLabel
    subtitle: TextLine
    typed: TextLine
    keys: KeyBoard
    notice: Notice
    back: QPushButton
    save: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._draft = StaffSettings()
        self.keys.set_columns(COLUMNS_UPRIGHT if context.portrait else COLUMNS)
        self.keys.typed.connect(lambda character: self._rename(self._draft.machine_name + character))
        self.keys.erased.connect(lambda: self._rename(self._draft.machine_name[:-1]))
        self.on_click(self.back, ask.GoTo(ask.Place.MACHINE))
        self.on_click(self.save, ask.SaveSettings())

    def retranslate(self) -> None:
        """Keys with words."""
        self.keys.retranslate()

    def show_staff(self, view: StaffView, _snapshot: Snapshot, _now_s: float) -> None:
        """The name as it is typed, and whether it holds."""
        bench = view.settings
        if bench is None:
            return
        self._draft, name = bench.draft, bench.draft.machine_name
        self.subtitle.set_text(state_words(bench))
        self.typed.set_text(name or translate("Staff", "no name"))
        self.typed.setProperty("tone", "text" if name else "muted")
        room = len(name) < LONGEST_NAME and not bench.busy
        self.keys.set_usable(room, bool(name) and not bench.busy, small=_within_word(name))
        if bench.failure:
            self.notice.set_text(spoken("Reason", bench.failure))
        self.save.setEnabled(bench.draft != bench.saved and not bench.busy)

    def _rename(self, name: str) -> None:
        self.intent.emit(ask.SetSettings(replace(self._draft, machine_name=name)))


def _within_word(name: str) -> bool:
    """Letters after a letter are small: ``Press 3``."""
    return bool(name) and name[-1].isalpha()
