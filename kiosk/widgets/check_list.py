"""A short numbered list: a title and one sentence for each item, in one or two columns."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, LEFT, draw_block, draw_capitals, fitted_font, rounded
from kiosk.widgets.theme import Theme


class CheckList(QWidget):
    """Items fill columns first; a widget wider than high takes two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._items: tuple[tuple[str, str], ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_items(self, items: tuple[tuple[str, str], ...]) -> None:
        """Title and sentence of every item."""
        if items != self._items:
            self._items = items
            self.update()

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All items."""
        theme = self._theme
        if theme is None or not self._items:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = 2 if self.width() > self.height() else 1
        rows = math.ceil(len(self._items) / columns)
        gap = theme.size("gutter")
        width = (self.width() - gap * (columns - 1)) / columns
        height = (self.height() - gap * (rows - 1)) / rows
        for index, (title, sentence) in enumerate(self._items):
            column, row = divmod(index, rows)
            box = QRectF(column * (width + gap), row * (height + gap), width, height)
            self._draw_item(painter, theme, box, index + 1, title, sentence)
        painter.end()

    @staticmethod
    def _draw_item(
        painter: QPainter, theme: Theme, box: QRectF, number: int, title: str, sentence: str
    ) -> None:
        painter.fillPath(rounded(box, theme.size("panel_radius")), theme.color("surface"))
        inner = box.adjusted(theme.mm(5), theme.mm(4), -theme.mm(5), -theme.mm(4))
        disc = QRectF(inner.left(), inner.top(), theme.mm(11), theme.mm(11))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide_dim"))
        painter.drawEllipse(disc)
        painter.setPen(theme.color("guide"))
        draw_capitals(painter, theme.font("body", "heavy"), str(number), disc, CENTER)
        words = QRectF(inner)
        words.setLeft(disc.right() + theme.mm(4))
        head = QRectF(words.left(), disc.top(), words.width(), disc.height())
        painter.setPen(theme.color("text"))
        font = fitted_font(theme, title, theme.cap_mm["heading"], head.width(), "heavy")
        draw_capitals(painter, font, title, head, LEFT)
        words.setTop(disc.bottom() + theme.mm(0.5))
        painter.setPen(theme.color("muted"))
        draw_block(painter, theme, sentence, words, theme.cap_mm["label"] * 1.15)
