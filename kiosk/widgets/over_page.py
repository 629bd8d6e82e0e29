"""A box over a page that recedes. A touch beside it closes it and changes nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.widgets.theme import Theme

_SCRIM = 0.86


class OverPage(QWidget):
    """Covers its parent while it is open; a subclass fills ``_box``."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._page = theme, parent
        self._box = QFrame(self)
        self._box.setProperty("surface", "panel")
        parent.installEventFilter(self)
        self.hide()

    def _come_up(self) -> None:
        self._place()
        self.show()
        self.raise_()

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
        """Beside the box: leave everything as it is."""
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
