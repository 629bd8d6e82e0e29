"""The pictures of one step of the guide: how it is right (tick) and how it is wrong (cross)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.training.guide import MachineKind, Picture
from kiosk.widgets.drawings import DRAWINGS, UPRIGHT
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, line_px, text_width, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_MARK_MM, _INDENT_MM = 9.0, 12.0
_LEAST = 0.8
"""Share of the wanted size of a caption down to which it shrinks to fit."""


class SetupPicture(Painted):
    """The first drawing large, the others smaller below or beside it, each with its mark and its words."""

    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = MachineKind.INCLINE
        self._pictures: tuple[Picture, ...] = ()
        self._made: dict[str, Painted] = {}
        self._words: list[tuple[QRectF, Picture]] = []

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        super().set_theme(theme)
        for drawing in self._made.values():
            drawing.set_theme(theme)
        self._arrange()

    def set_kind(self, kind: MachineKind) -> None:
        """Which kind of machine the drawings show; before the first picture."""
        self._kind = kind

    def set_pictures(self, pictures: tuple[Picture, ...]) -> None:
        """Show these, captions already translated. KeyError for a drawing that does not exist."""
        for picture in pictures:
            if picture.name not in DRAWINGS:
                raise KeyError(f"there is no drawing '{picture.name}'")
        if pictures != self._pictures:
            self._pictures = pictures
            self.setAccessibleName(". ".join(picture.caption for picture in pictures))
            self._arrange()

    def drawing(self, name: str) -> Painted:
        """The widget of a drawing, made when it is first needed."""
        if name not in self._made:
            made = DRAWINGS[name](self._kind)
            made.setParent(self)
            made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if self._theme is not None:
                made.set_theme(self._theme)
            self._made[name] = made
        return self._made[name]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the drawings anew."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        for drawing in self._made.values():
            drawing.hide()
        self._words = []
        if self._theme is None or not self._pictures:
            return
        area = QRectF(self.rect())
        if len(self._pictures) == 1:
            self._place_above(self._theme, self._pictures[0], area)
        elif self._pictures[0].name in UPRIGHT:
            self._arrange_beside(self._theme, area)
        else:
            self._arrange_below(self._theme, area)
        self.update()

    def _arrange_below(self, theme: Theme, area: QRectF) -> None:
        """The first across the top with its words beside it, the others in a row under it."""
        gap, others = theme.size("gutter"), self._pictures[1:]
        if theme.small:
            self._arrange_two(theme, area)
            return
        tall = (area.height() - gap) * (0.5 if len(others) == 1 else 0.53)
        self._place_beside(theme, self._pictures[0], QRectF(area.x(), area.y(), area.width(), tall))
        top, below = area.y() + tall + gap, area.height() - tall - gap
        if len(others) == 1:
            self._place_beside(theme, others[0], QRectF(area.x(), top, area.width(), below))
            return
        width = (area.width() - gap * (len(others) - 1)) / len(others)
        for number, picture in enumerate(others):
            box = QRectF(area.x() + number * (width + gap), top, width, below)
            self._place_above(theme, picture, box)

    def _arrange_two(self, theme: Theme, area: QRectF) -> None:
        """On a small panel only the first two, side by side, each with its words below."""
        gap, shown = theme.size("gap"), self._pictures[:2]
        width = (area.width() - gap) / 2
        rows = max(_caption_rows(theme, picture, width) for picture in shown)
        for number, picture in enumerate(shown):
            box = QRectF(area.x() + number * (width + gap), area.y(), width, area.height())
            self._place_above(theme, picture, box, rows)

    def _arrange_beside(self, theme: Theme, area: QRectF) -> None:
        """The first at the left with its words below, the others stacked at its right."""
        gap, others = theme.size("gutter"), self._pictures[1:]
        width = (area.width() - gap) * 0.58
        self._place_above(theme, self._pictures[0], QRectF(area.x(), area.y(), width, area.height()))
        left, tall = area.x() + width + gap, (area.height() - gap * (len(others) - 1)) / len(others)
        for number, picture in enumerate(others):
            top = area.y() + number * (tall + gap)
            self._place_above(theme, picture, QRectF(left, top, area.right() - left, tall))

    def _place_beside(self, theme: Theme, picture: Picture, box: QRectF) -> None:
        width = min(box.height() * 1.36, box.width() * 0.62)
        self._place(picture, QRectF(box.x(), box.y(), width, box.height()))
        left = box.x() + width + theme.size("gutter")
        self._words.append((QRectF(left, box.y(), box.right() - left, box.height()), picture))

    def _place_above(self, theme: Theme, picture: Picture, box: QRectF, rows: int = 2) -> None:
        if not picture.caption:
            self._place(picture, box)
            return
        line = line_px(theme, "label") * rows
        self._place(picture, QRectF(box.x(), box.y(), box.width(), box.height() - line - theme.mm(1.5)))
        self._words.append((QRectF(box.x(), box.bottom() - line, box.width(), line), picture))

    def _place(self, picture: Picture, box: QRectF) -> None:
        drawing = self.drawing(picture.name)
        drawing.setGeometry(box.toRect())
        drawing.show()

    def fits(self) -> bool:
        """Whether every caption has room at a readable size."""
        return self._theme is None or self._caption_font(self._theme)[1]

    def _caption_font(self, theme: Theme) -> tuple[QFont, bool]:
        """One font for all captions, from a little above label size downwards, and whether all fit."""
        largest = theme.font_px(theme.cap_mm["label"] * 1.1)
        pixels = largest
        while True:
            font = theme.font_of_px(pixels, "semibold")
            if all(self._fits(theme, font, picture.caption, box) for box, picture in self._words):
                return font, True
            if pixels <= largest * _LEAST:
                return font, False
            pixels -= 1

    @staticmethod
    def _fits(theme: Theme, font: QFont, text: str, box: QRectF) -> bool:
        width, step = box.width() - theme.mm(_INDENT_MM), line_px(theme, "label")
        lines = wrapped(font, text, width)
        return len(lines) * step <= box.height() + 1 and all(
            text_width(font, line) <= width for line in lines
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Marks and words; the drawings paint themselves."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        font, _fits = self._caption_font(theme)
        for box, picture in self._words:
            self._draw_words(painter, theme, box, picture, font)
        painter.end()

    @staticmethod
    def _draw_words(painter: QPainter, theme: Theme, box: QRectF, picture: Picture, font: QFont) -> None:
        side, indent = theme.mm(_MARK_MM), theme.mm(_INDENT_MM)
        lines = wrapped(font, picture.caption, box.width() - indent)
        step = line_px(theme, "label")
        mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide_dim" if picture.right else "raised"))
        painter.drawEllipse(mark)
        inset = side * 0.22
        icon, token = (Icon.TICK, "guide") if picture.right else (Icon.CROSS, "warn")
        paint_icon(painter, icon, mark.adjusted(inset, inset, -inset, -inset), theme.color(token), 3.0)
        painter.setPen(theme.color("text" if picture.right else "warn"))
        top = box.center().y() - step * len(lines) / 2
        for row, line in enumerate(lines):
            place = QRectF(box.left() + indent, top + row * step, box.width() - indent, step)
            draw_capitals(painter, font, line, place, LEFT)


def _caption_rows(theme: Theme, picture: Picture, width: float) -> int:
    """Lines that the words of a picture take beside its mark; two at least."""
    return max(2, len(wrapped(theme.font("label"), picture.caption, width - theme.mm(_INDENT_MM))))
