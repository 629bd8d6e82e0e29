"""Large tiles to choose from: an icon, a title and what there is to know, in as many columns as fit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.ink import Writing, ink_for
from kiosk.widgets.paint import LEFT, RIGHT, draw_block, draw_capitals, fitted_font, text_width
from kiosk.widgets.theme import Theme

_PAD_MM, _SMALL_PAD = 5.0, 0.7
_WORDS_MM = 6.5
"""Room below the title that words need; a tile without it writes them beside the title."""


@dataclass(frozen=True)
class Tile:
    """One choice.

    Attributes:
        key: what :attr:`TileGrid.chosen` carries.
        title: one line, made smaller when it is too long.
        words: what there is to know about it, wrapped; may be empty.
        icon: None for none.
        warn: the words are about something that needs doing; a triangle says so too.
        selected: this one is in force now.
    """

    key: str
    title: str
    words: str = ""
    icon: Icon | None = None
    warn: bool = False
    selected: bool = False


class TileButton(QPushButton):
    """Painted on the style sheet's ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.tile = Tile("", "")
        self._notes: list[Writing] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        side = round(theme.size("control_height"))
        self.setMinimumSize(side, side)

    def set_tile(self, tile: Tile) -> None:
        """What it stands for."""
        if tile == self.tile:
            return
        self.tile = tile
        self.setObjectName(f"tile_{tile.key}")
        self.setAccessibleName(f"{tile.title}. {tile.words}")
        kind = "chosen" if tile.selected else ""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.update()

    def writings(self) -> tuple[Writing, ...]:
        """The words as they were painted last."""
        return tuple(self._notes)

    def sizeHint(self) -> QSize:
        """As the grid says."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, title, words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = ink_for(self, self._notes)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if self._theme is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, self._theme)
        painter.end()

    @property
    def _quiet(self) -> str:
        """Colour of the words: on the chosen ground muted ones would be too faint."""
        if not self.isEnabled():
            return "unknown"
        return "text" if self.tile.selected else "muted"

    def _draw(self, painter: QPainter, theme: Theme) -> None:
        tile = self.tile
        pad, side = theme.mm(_PAD_MM), theme.size("icon") * 1.25
        if theme.small:
            pad *= _SMALL_PAD
        inner = QRectF(self.rect()).adjusted(pad, pad * 0.7, -pad, -pad * 0.7)
        token = "text" if self.isEnabled() else "unknown"
        if tile.icon is not None:
            box = QRectF(inner.left(), inner.top(), side, side)
            if not tile.words or inner.height() < side + theme.mm(_WORDS_MM):
                box.moveTop(inner.center().y() - side / 2)
            paint_icon(painter, tile.icon, box, theme.color("guide" if self.isEnabled() else "unknown"))
            inner.setLeft(box.right() + theme.mm(4.0))
        if tile.words and inner.height() < side + theme.mm(_WORDS_MM):
            self._draw_line(painter, theme, inner)
            return
        head = QRectF(inner.left(), inner.top(), inner.width(), side if tile.words else inner.height())
        painter.setPen(theme.color(token))
        font = fitted_font(theme, tile.title, theme.cap_mm["heading"], head.width(), "semibold")
        draw_capitals(painter, font, tile.title, head, LEFT)
        if tile.words:
            # On a small panel the words need the room below the icon too.
            left, gap = (pad, theme.mm(0.6)) if theme.small else (inner.left(), theme.mm(1.2))
            below = QRectF(left, head.bottom() + gap, inner.right() - left, 0)
            below.setBottom(inner.bottom())
            if tile.warn:
                sign = theme.mm(5.0)
                mark = QRectF(below.left(), below.top() + theme.mm(0.4), sign, sign)
                paint_icon(painter, Icon.TRIANGLE, mark, theme.color("warn"))
                below.setLeft(mark.right() + theme.mm(2.0))
            painter.setPen(theme.color(self._quiet))
            draw_block(painter, theme, tile.words, below, theme.cap_mm["label"] * 1.08)

    def _draw_line(self, painter: QPainter, theme: Theme, inner: QRectF) -> None:
        """A low tile: title at the left and words at the right of one line."""
        tile, gap = self.tile, theme.mm(2.0)
        sign = theme.mm(5.0) if tile.warn else 0.0
        wide = text_width(theme.font("heading", "semibold"), tile.title)
        said = sign + text_width(theme.font_mm(theme.cap_mm["label"] * 1.08, "regular"), tile.words)
        half = min(wide, (inner.width() - gap) * wide / max(1.0, wide + said))
        head, words = QRectF(inner), QRectF(inner)
        head.setWidth(half + 1)
        words.setLeft(head.right() + gap)
        painter.setPen(theme.color("text" if self.isEnabled() else "unknown"))
        font = fitted_font(theme, tile.title, theme.cap_mm["heading"], half + 1, "semibold")
        draw_capitals(painter, font, tile.title, head, LEFT)
        if tile.warn:
            mark = QRectF(words.left(), words.center().y() - sign / 2, sign, sign)
            paint_icon(painter, Icon.TRIANGLE, mark, theme.color("warn"))
            words.setLeft(mark.right() + theme.mm(1.5))
        painter.setPen(theme.color(self._quiet))
        draw_block(painter, theme, tile.words, words, theme.cap_mm["label"] * 1.08, align=RIGHT, middle=True)


class TileGrid(QWidget):
    """Emits ``chosen`` with the key of the tile that was touched."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[TileButton] = []
        self._least_rows = self._columns = 1

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self._grid.setSpacing(round(theme.size("gap")))
        for button in self._buttons:
            button.set_theme(theme)

    def set_tiles(self, tiles: Sequence[Tile], columns: int, least_rows: int = 1) -> None:
        """All tiles; ``least_rows`` keeps a few tiles from growing over the whole height."""
        if tuple(tiles) == self.tiles() and least_rows == self._least_rows:
            return
        while len(self._buttons) < len(tiles):
            self._buttons.append(self._new_button())
        for index, button in enumerate(self._buttons):
            self._grid.removeWidget(button)
            button.setVisible(index < len(tiles))
        for index, tile in enumerate(tiles):
            self._buttons[index].set_tile(tile)
            self._grid.addWidget(self._buttons[index], index // columns, index % columns)
        rows = max(least_rows, math.ceil(len(tiles) / columns))
        for row in range(max(rows, self._grid.rowCount())):
            self._grid.setRowStretch(row, int(row < rows))
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < columns))
        self._least_rows, self._columns = least_rows, columns

    @property
    def columns(self) -> int:
        """Columns of the last tiles."""
        return self._columns

    def tiles(self) -> tuple[Tile, ...]:
        """What is shown."""
        return tuple(button.tile for button in self._buttons if not button.isHidden())

    def _new_button(self) -> TileButton:
        button = TileButton(self)
        if self._theme is not None:
            button.set_theme(self._theme)
        button.clicked.connect(lambda: self.chosen.emit(button.tile.key))
        return button
