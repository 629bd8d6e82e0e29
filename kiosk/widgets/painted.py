"""What every painted widget shares: the theme, and notes of what it wrote."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kiosk.widgets.ink import Ink, Writing, ink_for
from kiosk.widgets.theme import Theme


class Painted(QWidget):
    """A subclass paints with :meth:`ink`. ``mirrors`` False keeps a picture as it is in every language."""

    mirrors: ClassVar[bool] = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._notes: list[Writing] = []

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the form says at least; what more there is the form's layout shares out."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def ink(self) -> Ink:
        """A painter for this paint event; it forgets what was written before."""
        return ink_for(self, self._notes, self.mirrors)

    def writings(self) -> tuple[Writing, ...]:
        """What was written when it was painted last."""
        return tuple(self._notes)
