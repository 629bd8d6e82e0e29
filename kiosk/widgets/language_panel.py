"""Choose a language: every one by its own name, so that nobody has to read another first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QWidget

from kiosk.widgets.theme import Theme

_COLUMNS = 2
_SCRIM = 0.86


class LanguagePanel(QWidget):
    """Covers its parent while it is open. ``chosen`` carries the code; a touch beside the buttons closes."""

    chosen = Signal(str)

    def __init__(self, languages: Sequence[tuple[str, str]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._page = theme, parent
        self._box = QFrame(self)
        self._box.setProperty("surface", "panel")
        grid = QGridLayout(self._box)
        pad = round(theme.mm(6.0))
        grid.setContentsMargins(pad, pad, pad, pad)
        grid.setSpacing(round(theme.size("gap")))
        self.buttons = {code: self._button(code, name) for code, name in languages}
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, *divmod(place, _COLUMNS))
        parent.installEventFilter(self)
        self.hide()

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
        self._place()
        self.show()
        self.raise_()

    def _choose(self, code: str) -> None:
        self.hide()
        self.chosen.emit(code)

    def _place(self) -> None:
        self.setGeometry(self._page.rect())
        self._box.adjustSize()
        self._box.move(self.rect().center() - self._box.rect().center())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as its parent."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Beside the buttons: leave the language as it is."""
        event.accept()
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The page below gets no touch."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page recedes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground", _SCRIM))
        painter.end()
