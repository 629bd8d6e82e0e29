"""What every painted text shares: the words, and a repaint when they change."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.widgets.painted import Painted


class PaintedText(Painted):
    """Holds words; a subclass draws them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""

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
