"""Letters and digits as large keys, in the order of the alphabet, which is the same in every country.

One key lays letters with marks over them, for one letter: no key gets smaller, and nothing has to be held.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from kiosk.widgets.icons import Icon, icon_size, make_icon
from kiosk.widgets.speech import translate
from kiosk.widgets.theme import Theme

CHARACTERS = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-.&/"
MARKED = "ÄÖÜẞÁÉÍÓÚÑÀÈÌÒÙÂÊÎÔÛËÏŸÇÅÆØŒÃÕŁĄĘŚŹŻČŠŽĐ"
"""As many: German, Spanish and Dutch first, then their neighbours."""


class KeyBoard(QWidget):
    """``typed`` carries a character, ``erased`` nothing. In as many columns as :meth:`set_columns` says."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._keys = [self._key(f"letter_{number}") for number in range(len(CHARACTERS))]
        self._space, self._erase, self._marks = self._key("space"), self._key("erase"), self._key("marks")
        self._marked = self._small = False
        for number, key in enumerate(self._keys):
            key.setProperty("cap", "heading")
            key.clicked.connect(lambda _checked=False, one=number: self._type(one))
        self._space.clicked.connect(lambda: self.typed.emit(" "))
        self._erase.clicked.connect(self.erased)
        self._marks.clicked.connect(lambda: self._lay(not self._marked))
        self._lay(False)
        self.set_columns(11)

    def set_theme(self, theme: Theme) -> None:
        """Sizes and icons."""
        self._grid.setSpacing(round(theme.size("gap")))
        side = theme.size("icon") * 1.3
        self._erase.setIcon(make_icon(Icon.ERASE, round(side), theme.color("text"), theme.color("unknown")))
        self._erase.setIconSize(icon_size(side))
        least = round(theme.size("rare_height"))
        for button in (*self._keys, self._space, self._erase, self._marks):
            button.setMinimumSize(least, least)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the two keys that have none of their own."""
        self._space.setText(translate("KeyBoard", "Space"))
        self._erase.setAccessibleName(translate("KeyBoard", "Erase"))

    def set_columns(self, columns: int) -> None:
        """Keys in a row."""
        for button in (*self._keys, self._space, self._erase, self._marks):
            self._grid.removeWidget(button)
        for index, button in enumerate((*self._keys, self._marks, self._erase)):
            self._grid.addWidget(button, index // columns, index % columns)
        for index in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(index, int(index < columns))
        row, column = divmod(len(self._keys) + 2, columns)
        self._grid.addWidget(self._space, row, column, 1, max(1, columns - column))

    def set_usable(self, keys: bool, erase: bool, small: bool) -> None:
        """Which keys do something now; ``small``: letters come in lower case."""
        self._erase.setEnabled(erase)
        for key in (*self._keys, self._space, self._marks):
            key.setEnabled(keys)
        if small != self._small:
            self._small = small
            self._lay(self._marked)

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def _lay(self, marked: bool) -> None:
        """What the keys say; ``marked``: letters with marks over them, until one was typed."""
        self._marked = marked
        for key, character in zip(self._keys, MARKED if marked else CHARACTERS, strict=True):
            key.setText("&&" if character == "&" else self._cased(character))
        self._marks.setText(self._cased("AB" if marked else "ÄÉ"))

    def _type(self, number: int) -> None:
        character = self._cased((MARKED if self._marked else CHARACTERS)[number])
        if self._marked:
            self._lay(False)
        self.typed.emit(character)

    def _cased(self, character: str) -> str:
        return character.lower() if self._small else character

    def _key(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("rare", True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        return button
