"""What every painted text shares: a theme, the words, and a repaint when either changes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.widgets.theme import Theme


class PaintedText(QWidget):
    """Holds words; a subclass draws them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._text = ""

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Change the words; nothing happens when they stay the same."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()
