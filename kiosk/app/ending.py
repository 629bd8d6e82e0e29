"""The warning before a session ends because nobody seems to be there: a countdown and one button."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.training.patience import WARNING_S
from kiosk.widgets.phase_ring import PhaseRing
from kiosk.widgets.speech import translate
from kiosk.widgets.theme import Theme

_SCRIM = 0.86


class EndingNotice(QWidget):
    """Lies over the page. ``stay`` keeps the session; so does a touch anywhere else.

    Attributes:
        stay: the button.
        seconds: left, as it is written.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title, self.line = QLabel(), QLabel()
        self.ring = PhaseRing()
        self.stay = QPushButton()
        self._fill(theme)
        self._speak()
        self.seconds = 0
        self.hide()

    def _fill(self, theme: Theme) -> None:
        box = QFrame(self)
        box.setProperty("surface", "panel")
        self.title.setProperty("cap", "title")
        self.line.setProperty("cap", "body")
        self.line.setProperty("tone", "muted")
        self.line.setWordWrap(True)
        self.ring.set_theme(theme)
        self.ring.setFixedSize(round(theme.mm(38.0)), round(theme.mm(38.0)))
        self.stay.setProperty("kind", "primary")
        self.stay.setProperty("cap", "heading")
        self.stay.setMinimumHeight(round(max(theme.size("control_height"), theme.mm(24.0))))
        rows = QVBoxLayout(box)
        pad = round(theme.mm(8.0))
        rows.setContentsMargins(pad, pad, pad, pad)
        rows.setSpacing(round(theme.size("gutter")))
        box.setFixedWidth(round(theme.mm(150.0)))
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self.title, self.line):
            label.setAlignment(middle)
        rows.addWidget(self.title)
        rows.addWidget(self.ring, 0, middle)
        rows.addWidget(self.line)
        rows.addWidget(self.stay)
        outer = QVBoxLayout(self)
        outer.addWidget(box, 0, Qt.AlignmentFlag.AlignCenter)

    def _speak(self) -> None:
        self.title.setText(translate("Ending", "Still there?"))
        self.line.setText(translate("Ending", "Otherwise this session ends."))
        self.stay.setText(translate("Ending", "I’m still here"))

    def show_left(self, seconds: float | None) -> None:
        """Seconds until the session ends; None takes the warning away."""
        if (seconds is None) != self.isHidden():
            self.setVisible(seconds is not None)
        if seconds is not None:
            self.seconds = math.ceil(seconds)
            self.ring.set_values(seconds / WARNING_S, str(self.seconds))
            self.raise_()

    def event(self, event: QEvent) -> bool:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The page below gets no touch."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Whoever touches the screen is there."""
        event.accept()
        self.stay.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page recedes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground", _SCRIM))
        painter.end()
