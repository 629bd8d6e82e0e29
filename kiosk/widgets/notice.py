"""A short warning that stays: triangle and one or two lines of words."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import draw_block
from kiosk.widgets.painted_text import PaintedText


class Notice(PaintedText):
    """Takes what room the form leaves; shows nothing while it has nothing to say."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw triangle and words, wrapped where one line is too short."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        if not self._text:
            painter.end()
            return
        side = min(theme.size("icon"), float(self.height()))
        paint_icon(painter, Icon.TRIANGLE, QRectF(0, 0, side, self.height()), theme.color("warn"))
        left = side + theme.mm(2.4)
        box = QRectF(left, 0, self.width() - left, self.height())
        painter.setPen(theme.color("text"))
        draw_block(painter, theme, self._text, box, theme.cap_mm["body"], "semibold", middle=True)
        painter.end()
