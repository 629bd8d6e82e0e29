"""A button with one of the house's icons whose words always fit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.ink import Writing, ink_for
from kiosk.widgets.paint import CENTER, LEFT, draw_capitals, fitted_font, text_width, wrapped
from kiosk.widgets.theme import Theme

_LINE = 1.6
"""Distance of two lines as a multiple of the capital height."""


class ControlButton(QPushButton):
    """Ground and states come from the style sheet; icon and words are painted, smaller if they must be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._icon: Icon | None = None
        self._notes: list[Writing] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        self._theme = theme
        self.setMinimumHeight(self._side(theme))
        self.update()

    def _side(self, theme: Theme) -> int:
        """Least height in pixels; a form marks the rarest controls as ``rare``."""
        return round(theme.size("rare_height" if self.property("rare") else "control_height"))

    def set_face(self, icon: Icon | None, words: str) -> None:
        """Icon and words; either may be missing."""
        if icon is not self._icon or words != self.text():
            self._icon = icon
            self.setText(words)
            self.update()

    def sizeHint(self) -> QSize:
        """A control's height; the width is the form's business."""
        if self._theme is None:
            return super().sizeHint()
        side = self._side(self._theme)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a finger."""
        return self.sizeHint()

    def writings(self) -> tuple[Writing, ...]:
        """The words on the button."""
        return tuple(self._notes)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the styled ground, then icon and words centred as one group."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = ink_for(self, self._notes)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if self._theme is not None:
            self.draw_fill(painter, self._theme)
            self._draw_face(painter, self._theme, self.face_words())
        painter.end()

    def face_words(self) -> str:
        """What is written on it now."""
        return self.text()

    def draw_fill(self, painter: QPainter, theme: Theme) -> None:
        """Between ground and words; nothing on a plain control."""

    def _draw_face(self, painter: QPainter, theme: Theme, words: str) -> None:
        primary = self.property("kind") == "primary"
        token = "on_guide" if primary else "text" if self.isEnabled() else "unknown"
        pad, side = theme.mm(2.2), theme.size("icon") if self._icon is not None else 0.0
        gap = theme.mm(2.4) if side and words else 0.0
        room = self.width() - 2 * pad - side - gap
        weight = "heavy" if primary or self.property("kind") == "chosen" else "semibold"
        font, lines = self._fitted(theme, words, weight, room)
        if side and any(text_width(font, line) > room for line in lines):
            side = gap = 0.0  # words say more than the icon
            font, lines = self._fitted(theme, words, weight, self.width() - 2 * pad)
        wide = side + gap + max(text_width(font, line) for line in lines)
        left = (self.width() - wide) / 2
        if self._icon is not None and side:
            box = QRectF(left, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, box, theme.color(token))
        painter.setPen(theme.color(token))
        step = QFontMetricsF(font).capHeight() * _LINE
        top = (self.height() - step * len(lines)) / 2
        align = LEFT if self._icon is not None else CENTER
        for row, line in enumerate(lines):
            place = QRectF(left + side + gap, top + row * step, wide - side - gap, step)
            draw_capitals(painter, font, line, place, align)

    def _fitted(self, theme: Theme, words: str, weight: str, room: float) -> tuple[QFont, list[str]]:
        """Font and lines: one line, two where one would be smaller, then smaller, but never below a label."""
        font = theme.font("body", weight)
        if not words or text_width(font, words) <= room:
            return font, [words]
        lines = wrapped(font, words, room)
        two_fit = 2 * QFontMetricsF(font).capHeight() * _LINE <= self.height()
        if len(lines) == 2 and two_fit and all(text_width(font, line) <= room for line in lines):
            return font, lines
        single = fitted_font(theme, words, theme.cap_mm["body"], room, weight)
        if single.pixelSize() >= theme.font_px(theme.cap_mm["label"]):
            return single, [words]
        label = theme.font("label", weight)
        return label, wrapped(label, words, room)
