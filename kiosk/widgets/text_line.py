"""One line of text that is made smaller until it fits, instead of being cut."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent

from kiosk.widgets.paint import CENTER, LEFT, RIGHT, draw_capitals, fitted_font, rounded, text_width
from kiosk.widgets.painted_text import PaintedText

_ALIGN = {"left": LEFT, "right": RIGHT, "center": CENTER}


class TextLine(PaintedText):
    """Painted label. Its form gives it the properties ``cap``, ``weight``, ``tone``, ``align`` and ``pill``.

    ``cap`` and ``weight`` name tokens, ``tone`` a colour token, ``align`` left, right or center; ``pill``
    names a colour token for a rounded plate behind the words.
    """

    def _token(self, name: str, fallback: str) -> str:
        value = self.property(name)
        return value if isinstance(value, str) and value else fallback

    def sizeHint(self) -> QSize:
        """As wide as the words at full size."""
        theme = self._theme
        if theme is None or not self._text:
            return QSize(0, 0)
        cap = theme.cap_mm[self._token("cap", "body")]
        font = theme.font_mm(cap, self._token("weight", "regular"))
        pad = theme.mm(5.0) if self._token("pill", "") else 0.0
        return QSize(round(text_width(font, self._text) + pad) + 2, round(theme.mm(cap * 1.9)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate, if any, and the words."""
        theme = self._theme
        if theme is None or not self._text:
            return
        painter = self.ink()
        box = QRectF(self.rect())
        cap = theme.cap_mm[self._token("cap", "body")]
        pill = self._token("pill", "")
        if pill:
            tall = min(box.height(), theme.mm(cap * 2.4))
            plate = QRectF(0, 0, box.width(), tall)
            plate.moveCenter(box.center())
            painter.fillPath(rounded(plate, tall * 0.3), theme.color(pill))
            box.adjust(theme.mm(2.0), 0, -theme.mm(2.0), 0)
        cap = min(cap, box.height() / theme.mm(1.65))
        font = fitted_font(theme, self._text, cap, box.width(), self._token("weight", "regular"))
        painter.setPen(theme.color(self._token("tone", "text")))
        draw_capitals(painter, font, self._text, box, _ALIGN[self._token("align", "left")])
        painter.end()
