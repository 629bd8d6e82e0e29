"""How heavy is the sled? A keypad over the page; nobody has to answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.widgets.icons import Icon, icon_size, make_icon
from kiosk.widgets.over_page import OverPage
from kiosk.widgets.speech import short_decimal, translate
from kiosk.widgets.theme import Theme

MOST_KG = 600.0
"""More than any leg press carries: a slip of the finger."""

_DIGITS = "123456789"
_KEY_MM, _WORDS_MM, _TITLE_MM = 24.0, 62.0, 19.0


class LoadPanel(OverPage):
    """Covers its parent while it is open. ``told`` carries kg, or None: not known any more."""

    told = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._typed = ""
        row = QHBoxLayout(self._box)
        pad = round(theme.mm(6.0))
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(round(theme.mm(8.0)))
        self.title, self.value = QLabel(), QLabel()
        self.ok, self.unknown = self._button("load_ok"), self._button("load_unknown")
        row.addLayout(self._words())
        row.addLayout(self._keys())

    def _words(self) -> QVBoxLayout:
        for label, cap in ((self.title, "body"), (self.value, "title")):
            label.setProperty("cap", cap)
            label.setFixedWidth(round(self._theme.mm(_WORDS_MM)))
        self.title.setWordWrap(True)
        self.title.setFixedHeight(round(self._theme.mm(_TITLE_MM)))
        self.ok.setProperty("kind", "primary")
        self.ok.clicked.connect(self._tell)
        self.unknown.clicked.connect(lambda: self._close(None))
        column = QVBoxLayout()
        column.setSpacing(round(self._theme.size("gap")))
        for widget in (self.title, self.value):
            column.addWidget(widget)
        column.addStretch()
        for button in (self.unknown, self.ok):
            column.addWidget(button)
        return column

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(round(self._theme.size("gap")))
        keys = [*_DIGITS, ".", "0"]
        for place, character in enumerate(keys):
            button = self._button("point" if character == "." else f"digit_{character}")
            button.setText(character)
            button.setProperty("cap", "title")
            button.clicked.connect(lambda _checked=False, one=character: self._type(one))
            grid.addWidget(button, place // 3, place % 3)
        self.erase = self._button("load_erase")
        side = self._theme.size("icon") * 1.4
        color = self._theme.color("text")
        self.erase.setIcon(make_icon(Icon.ERASE, round(side), color, self._theme.color("unknown")))
        self.erase.setIconSize(icon_size(side))
        self.erase.clicked.connect(self._take_back)
        grid.addWidget(self.erase, 3, 2)
        return grid

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self._box)
        button.setObjectName(name)
        least = round(self._theme.size("control_height"))
        button.setMinimumSize(max(least, round(self._theme.mm(_KEY_MM))), least)
        return button

    def open(self, load_kg: float | None) -> None:
        """Begin with what is known; the first key replaces it."""
        self._typed = ""
        self.title.setText(translate("Load", "Weight on the sled"))
        self.ok.setText(translate("Load", "OK"))
        self.unknown.setText(translate("Load", "Not known"))
        self.erase.setAccessibleName(translate("Load", "Erase"))
        self._show(load_kg)
        self._come_up()

    @property
    def typed_kg(self) -> float | None:
        """What is typed, None while nothing is."""
        return float(self._typed) if self._typed.strip(".") else None

    def _type(self, character: str) -> None:
        whole, point, half = self._typed.partition(".")
        if character == "." and (point or not whole):
            return
        if point and len(half) == 2:
            return
        typed = (self._typed + character).lstrip("0")
        if float(typed or 0) <= MOST_KG:
            self._typed = typed
        self._show(None)

    def _take_back(self) -> None:
        self._typed = self._typed[:-1]
        self._show(None)

    def _show(self, known_kg: float | None) -> None:
        kg = translate("Load", "{kg} kg")
        number = self._typed or ("–" if known_kg is None else short_decimal(known_kg))
        self.value.setText(kg.format(kg=number))
        self.ok.setEnabled(bool(self.typed_kg))
        self.erase.setEnabled(bool(self._typed))

    def _tell(self) -> None:
        self._close(self.typed_kg)

    def _close(self, load_kg: float | None) -> None:
        self.hide()
        self.told.emit(load_kg)


def load_words(load_kg: float | None) -> str:
    """What the button says: ``120 kg``, or the question."""
    if load_kg is None:
        return translate("Load", "Weight")
    return translate("Load", "{kg} kg").format(kg=short_decimal(load_kg))
