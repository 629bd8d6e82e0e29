"""One line that says whether the sensor is heard: a sign of its own for each answer, and words."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, text_width
from kiosk.widgets.painted import Painted


class SensorSign(Enum):
    """OK is a dot, PARTLY a triangle, UNKNOWN the crossed sensor, STAFF a spanner."""

    OK = "ok"
    PARTLY = "partly"
    UNKNOWN = "unknown"
    STAFF = "staff"


_ICONS = {
    SensorSign.PARTLY: (Icon.TRIANGLE, "warn"),
    SensorSign.UNKNOWN: (Icon.NO_SENSOR, "text"),
    SensorSign.STAFF: (Icon.STAFF, "text"),
}


class SensorState(Painted):
    """As wide as its words; the sign differs in shape, not only in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = SensorSign.UNKNOWN
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_state(self, sign: SensorSign, words: str) -> None:
        """How the signal stands now, as a sign and in words."""
        if (sign, words) != (self._sign, self._words):
            self._sign, self._words = sign, words
            self.updateGeometry()
            self.update()

    @property
    def words(self) -> str:
        """What is written."""
        return self._words

    def sizeHint(self) -> QSize:
        """Sign and words on one line."""
        if self._theme is None:
            return QSize(10, 10)
        font = self._theme.font("body", "regular")
        width = text_width(font, self._words) + self._theme.mm(10.0)
        return QSize(round(width), round(self._theme.mm(10.0)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign and the words."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        sign = QRectF(0, 0, theme.mm(7.0), self.height())
        ok = self._sign is SensorSign.OK
        if ok:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("guide"))
            radius = theme.mm(1.5)
            painter.drawEllipse(sign.center(), radius, radius)
        else:
            icon, color = _ICONS[self._sign]
            paint_icon(painter, icon, sign, theme.color(color))
        painter.setPen(theme.color("muted" if ok else "text"))
        box = QRectF(theme.mm(9.0), 0, self.width() - theme.mm(9.0), self.height())
        font = fitted_font(theme, self._words, theme.cap_mm["body"], box.width(), "regular")
        draw_capitals(painter, font, self._words, box, LEFT)
        painter.end()
