"""What the sled itself confirms before a set: each a chip that fills when it is so."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, rounded, wrapped
from kiosk.widgets.painted import Painted


class ConfirmRow(Painted):
    """Chips side by side, equally wide. Only the sensor ticks them; nobody can touch them."""

    _items: tuple[tuple[str, bool], ...] = ()

    def set_items(self, items: tuple[tuple[str, bool], ...]) -> None:
        """Words of every chip and whether it is so."""
        if items != self._items:
            self._items = items
            self.setAccessibleName(", ".join(words for words, so in items if so))
            self.update()

    @property
    def confirmed(self) -> tuple[bool, ...]:
        """Which chips are ticked."""
        return tuple(so for _words, so in self._items)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chip, mark, words."""
        theme = self._theme
        if theme is None or not self._items:
            return
        painter = self.ink()
        gap, count = theme.mm(2.5), len(self._items)
        width = (self.width() - gap * (count - 1)) / count
        side, pad = theme.mm(6.0), theme.mm(2.5)
        widest = max((word for words, _so in self._items for word in words.split()), key=len)
        font = fitted_font(theme, widest, theme.cap_mm["label"], width - side - 2 * pad)
        for index, (words, so) in enumerate(self._items):
            chip = QRectF(index * (width + gap), 0, width, self.height())
            painter.fillPath(
                rounded(chip, theme.size("control_radius")), theme.color("guide_dim" if so else "surface")
            )
            mark = QRectF(chip.x() + pad, chip.center().y() - side / 2, side, side)
            if so:
                paint_icon(painter, Icon.TICK, mark, theme.color("guide"), 3.0)
            else:
                painter.setPen(QPen(theme.color("unknown"), theme.mm(0.6)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(mark.adjusted(side * 0.15, side * 0.15, -side * 0.15, -side * 0.15))
            painter.setPen(theme.color("text" if so else "muted"))
            room = QRectF(mark.right() + pad, chip.y(), chip.right() - mark.right() - pad, chip.height())
            lines = wrapped(font, words, room.width())
            step = font.pixelSize() * 1.25
            top = room.center().y() - step * len(lines) / 2
            for row, line in enumerate(lines):
                place = QRectF(room.x(), top + row * step, room.width(), step)
                draw_capitals(painter, font, line, place, LEFT)
        painter.end()
