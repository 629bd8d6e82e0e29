"""The picture of one step of the setup guide: how it is right (tick) and how it is wrong (cross)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.foot_plate import FootPlate, HeelPicture
from kiosk.widgets.guide_figure import Emphasis, GuideFigure
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, text_width, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme


@dataclass(frozen=True)
class View:
    """One drawing with its words.

    Attributes:
        caption: what it shows.
        right: tick or cross.
        flexion_deg: of the knee.
        emphasis: what it points at.
        target_deg: a dim second leg, None for none.
        angle: draw the knee's angle.
    """

    caption: str
    right: bool
    flexion_deg: float = 90.0
    emphasis: Emphasis = Emphasis.NONE
    target_deg: float | None = None
    angle: bool = False


SCENES: dict[str, tuple[View, ...]] = {
    "seat": (
        View("Right angle at the bottom", True, 90.0, Emphasis.PADS, angle=True),
        View("Too close: thighs on your belly", False, 126.0, Emphasis.BELLY),
    ),
    "back": (
        View("Whole back on the pad", True, 88.0, Emphasis.BACK),
        View("Hips roll off the pad", False, 104.0, Emphasis.BACK_OFF),
    ),
    "feet": (
        View("Whole foot flat", True),
        View("Heel lifts", False),
    ),
    "handles": (View("Hold on and pull yourself down", True, 60.0, Emphasis.ARMS),),
    "range": (
        View("Down to about 90 degrees", True, 90.0, Emphasis.NONE, target_deg=15.0, angle=True),
        View("Knees locked straight", False, 0.0, Emphasis.KNEE_LOCKED),
    ),
    "unlock": (View("Push a little, then open the lock", True, 16.0, Emphasis.RELEASE),),
}
"""By the key of the step. The feet have a picture of their own beside these."""

_FEET = "feet"
_INDENT_MM = 12.0
_LEAST_PX = 10


class SetupPicture(Painted):
    """Rows of drawings, each with its mark and its words; one drawing alone takes all the room."""

    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._figures = (GuideFigure(self), GuideFigure(self))
        self._heels = (HeelPicture(self), HeelPicture(self))
        self._heels[1].set_lifted(True)
        self._plate = FootPlate(self)
        self._words: list[tuple[QRectF, View]] = []

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        super().set_theme(theme)
        for child in (*self._figures, *self._heels, self._plate):
            child.set_theme(theme)
        self._arrange()

    def set_step(self, key: str) -> None:
        """Show the picture of a step. KeyError for an unknown key."""
        views = SCENES[key]
        if key == self._key:
            return
        self._key = key
        for figure, view in zip(self._figures, views, strict=False):
            figure.set_pose(view.flexion_deg)
            figure.set_emphasis(view.emphasis)
            figure.set_target(view.target_deg)
            figure.set_show_angle(view.angle)
        self._arrange()

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the drawings anew."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        for child in (*self._figures, *self._heels, self._plate):
            child.hide()
        self._words = []
        if self._theme is None or not self._key:
            return
        views, area = SCENES[self._key], QRectF(self.rect())
        if self._key == _FEET:
            self._arrange_feet(self._theme, views, area)
        elif len(views) == 1:
            self._arrange_one(self._theme, views[0], area)
        else:
            self._arrange_rows(self._theme, views, area)
        self.update()

    def _arrange_one(self, theme: Theme, view: View, area: QRectF) -> None:
        line = theme.mm(12.0)
        _place(self._figures[0], QRectF(area.x(), area.y(), area.width(), area.height() - line))
        self._words.append((QRectF(area.x(), area.bottom() - line, area.width(), line), view))

    def _arrange_rows(self, theme: Theme, views: tuple[View, ...], area: QRectF) -> None:
        gap = theme.size("gap")
        tall = (area.height() - gap) * 0.56
        top = area.top()
        for figure, view, height in zip(
            self._figures, views, (tall, area.height() - gap - tall), strict=True
        ):
            width = min(height * 1.36, area.width() * 0.62)
            _place(figure, QRectF(area.left(), top, width, height))
            left = area.left() + width + theme.size("gutter")
            self._words.append((QRectF(left, top, area.right() - left, height), view))
            top += height + gap

    def _arrange_feet(self, theme: Theme, views: tuple[View, ...], area: QRectF) -> None:
        plate = min(area.width() * 0.62, area.height() * 1.1)
        _place(self._plate, QRectF(area.left(), area.top(), plate, area.height()))
        left = area.left() + plate + theme.size("gutter")
        half, line = area.height() / 2, theme.mm(12.0)
        for row, (heel, view) in enumerate(zip(self._heels, views, strict=True)):
            top = area.top() + row * half
            _place(heel, QRectF(left, top, area.right() - left, half - line))
            self._words.append((QRectF(left, top + half - line, area.right() - left, line), view))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Marks and words; the drawings paint themselves."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        pixels = min((_fitting_px(theme, view.caption, box) for box, view in self._words), default=8)
        for box, view in self._words:
            self._draw_words(painter, theme, box, view, theme.font_of_px(pixels, "semibold"))
        painter.end()

    @staticmethod
    def _draw_words(painter: QPainter, theme: Theme, box: QRectF, view: View, font: QFont) -> None:
        side, indent = theme.mm(9.0), theme.mm(_INDENT_MM)
        lines = wrapped(font, view.caption, box.width() - indent)
        step = theme.mm(theme.cap_mm["label"]) * 1.9
        mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide_dim" if view.right else "raised"))
        painter.drawEllipse(mark)
        inset = side * 0.22
        icon, token = (Icon.TICK, "guide") if view.right else (Icon.CROSS, "warn")
        paint_icon(painter, icon, mark.adjusted(inset, inset, -inset, -inset), theme.color(token), 3.0)
        painter.setPen(theme.color("text" if view.right else "warn"))
        top = box.center().y() - step * len(lines) / 2
        for row, line in enumerate(lines):
            place = QRectF(box.left() + indent, top + row * step, box.width() - indent, step)
            draw_capitals(painter, font, line, place, LEFT)


def _fitting_px(theme: Theme, text: str, box: QRectF) -> int:
    """Largest pixel size, from a little above label size downwards, at which the wrapped text fits."""
    pixels = theme.font_px(theme.cap_mm["label"] * 1.1)
    width, step = box.width() - theme.mm(_INDENT_MM), theme.mm(theme.cap_mm["label"]) * 1.9
    while pixels > _LEAST_PX:
        font = theme.font_of_px(pixels, "semibold")
        lines = wrapped(font, text, width)
        if len(lines) * step <= box.height() and all(text_width(font, line) <= width for line in lines):
            break
        pixels -= 1
    return pixels


def _place(widget: QWidget, box: QRectF) -> None:
    widget.setGeometry(box.toRect())
    widget.show()
