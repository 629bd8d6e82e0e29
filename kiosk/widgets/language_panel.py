"""Choose a language: every one by its own name, so that nobody has to read another first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from kiosk.widgets.over_page import OverPage
from kiosk.widgets.theme import Theme

_COLUMNS = 2


class LanguagePanel(OverPage):
    """Covers its parent while it is open. ``chosen`` carries the code; a touch beside the buttons closes."""

    chosen = Signal(str)

    def __init__(self, languages: Sequence[tuple[str, str]], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        grid = QGridLayout(self._box)
        pad = round(theme.mm(6.0))
        grid.setContentsMargins(pad, pad, pad, pad)
        grid.setSpacing(round(theme.size("gap")))
        self.buttons = {code: self._button(code, name) for code, name in languages}
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, *divmod(place, _COLUMNS))

    def _button(self, code: str, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setProperty("cap", "heading")
        button.setMinimumSize(round(self._theme.mm(62.0)), round(self._theme.size("control_height")))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._choose(code))
        return button

    def open(self, code: str) -> None:
        """Show the choice with the present language marked."""
        for own, button in self.buttons.items():
            button.setProperty("kind", "primary" if own == code else "")
            button.style().unpolish(button)
            button.style().polish(button)
        self._come_up()

    def _choose(self, code: str) -> None:
        self.hide()
        self.chosen.emit(code)
