"""One alert of the self-test as large as there is room: its sign and its word, in the alert's own look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import CENTER, draw_block, draw_capitals, fitted_font, rounded
from kiosk.widgets.theme import Theme


class AlertCard(QWidget):
    """``ground`` and ``ink`` are colour tokens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._icon: Icon | None = None
        self._word = self._sentence = ""
        self._ground, self._ink = "surface", "text"

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_card(self, icon: Icon | None, word: str, sentence: str, ground: str, ink: str) -> None:
        """Everything at once."""
        shown = (icon, word, sentence, ground, ink)
        if shown != (self._icon, self._word, self._sentence, self._ground, self._ink):
            self._icon, self._word, self._sentence, self._ground, self._ink = shown
            self.setAccessibleName(f"{word}. {sentence}")
            self.update()

    @property
    def word(self) -> str:
        """The word that is shown."""
        return self._word

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sign above, word in the middle, sentence below."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.fillPath(rounded(box, theme.size("panel_radius")), theme.color(self._ground))
        side = min(box.height() * 0.34, theme.mm(34.0))
        sign = QRectF(box.center().x() - side / 2, box.top() + box.height() * 0.12, side, side)
        if self._icon is not None:
            paint_icon(painter, self._icon, sign, theme.color(self._ink))
        painter.setPen(theme.color(self._ink))
        line = QRectF(box.left(), sign.bottom(), box.width(), box.height() * 0.24)
        font = fitted_font(theme, self._word, theme.cap_mm["display"], box.width() * 0.9, "heavy")
        draw_capitals(painter, font, self._word, line, CENTER)
        below = QRectF(box.left() + box.width() * 0.06, line.bottom(), box.width() * 0.88, 0)
        below.setBottom(box.bottom() - theme.mm(3.0))
        centred = Qt.AlignmentFlag.AlignCenter
        draw_block(painter, theme, self._sentence, below, theme.cap_mm["body"], "regular", centred)
        painter.end()
