"""The foot plate as the person sees it: two soles that stand as chosen; a touch moves them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.training.stance import Height, Stance, Toes, Width
from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font, mix
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_APART = {Width.NARROW: 0.25, Width.USUAL: 0.42, Width.WIDE: 0.62}
"""Distance of the two heels as a share of the plate's width; the usual one is about shoulder width."""

_UP = {Height.HIGH: 0.34, Height.MIDDLE: 0.49, Height.LOW: 0.64}
"""Middle of the soles as a share of the plate's height, from above."""

_TOES_DEG = {Toes.STRAIGHT: 0.0, Toes.OUT: 10.0, Toes.FAR_OUT: 24.0}
_SOLE = 0.40
"""Length of a sole as a share of the plate's height."""


def sole_path() -> QPainterPath:
    """Right sole, toes up, 1 high and about 0.42 wide, its middle at the origin."""
    path = QPainterPath(QPointF(-0.02, -0.5))
    path.cubicTo(QPointF(0.14, -0.51), QPointF(0.23, -0.34), QPointF(0.20, -0.16))
    path.cubicTo(QPointF(0.18, -0.02), QPointF(0.11, 0.08), QPointF(0.12, 0.26))
    path.cubicTo(QPointF(0.14, 0.42), QPointF(0.07, 0.50), QPointF(-0.02, 0.50))
    path.cubicTo(QPointF(-0.11, 0.50), QPointF(-0.16, 0.42), QPointF(-0.14, 0.28))
    path.cubicTo(QPointF(-0.11, 0.12), QPointF(-0.20, 0.0), QPointF(-0.21, -0.16))
    path.cubicTo(QPointF(-0.22, -0.36), QPointF(-0.14, -0.49), QPointF(-0.02, -0.5))
    path.closeSubpath()
    return path


class FootPlate(Painted):
    """Shows a stance. ``touched`` carries the stance that a touch on the plate asks for."""

    mirrors = False

    touched = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stance = Stance()
        self._words = ("", "", "")
        self._choosable = False

    def set_stance(self, stance: Stance) -> None:
        """Where the feet stand."""
        if stance != self._stance:
            self._stance = stance
            self.update()

    def set_words(self, top: str, bottom: str, apart: str) -> None:
        """What higher and lower do, and the name of the distance; empty draws none."""
        if (top, bottom, apart) != self._words:
            self._words = (top, bottom, apart)
            self.update()

    def set_choosable(self, choosable: bool) -> None:
        """Show the nine places to touch, and answer touches."""
        self._choosable = choosable
        self.update()

    @property
    def stance(self) -> Stance:
        """Where the feet stand."""
        return self._stance

    def plate(self) -> QRectF:
        """The plate in the widget."""
        width = min(float(self.width()), self.height() * 1.15)
        tall = min(float(self.height()), width * 1.45)
        edge = 0.0 if self._theme is None else self._theme.mm(0.8)
        box = QRectF((self.width() - width) / 2, (self.height() - tall) / 2, width, tall)
        return box.adjusted(edge, edge, -edge, -edge)

    def stance_at(self, place: QPointF) -> Stance:
        """Nearest of three heights, and of three widths, to a touched place."""
        plate = self.plate()
        down = (place.y() - plate.top()) / plate.height()
        apart = 2 * abs(place.x() - plate.center().x()) / plate.width()
        height = min(_UP, key=lambda choice: abs(_UP[choice] - down))
        width = min(_APART, key=lambda choice: abs(_APART[choice] - apart))
        return Stance(height, width, self._stance.toes)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch moves the feet."""
        if self._choosable and self.rect().contains(event.position().toPoint()):
            self.touched.emit(self.stance_at(event.position()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, words, soles, arrow."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        plate = self.plate()
        self._draw_plate(painter, theme, plate)
        sole = min(plate.height() * _SOLE, plate.width() * 0.62)
        middle = plate.top() + plate.height() * _UP[self._stance.height]
        apart = plate.width() * _APART[self._stance.width]
        for side in (-1, 1):
            place = QPointF(plate.center().x() + side * apart / 2, middle)
            self._draw_sole(painter, theme, place, sole, side)
        self._draw_width(painter, theme, plate, middle + sole * 0.5, apart)
        painter.end()

    def _draw_plate(self, painter: QPainter, theme: Theme, plate: QRectF) -> None:
        radius = theme.size("panel_radius")
        painter.setPen(QPen(theme.color("machine_light"), theme.mm(0.8)))
        painter.setBrush(theme.color("machine_dark"))
        painter.drawRoundedRect(plate, radius, radius)
        painter.setPen(QPen(theme.color("machine_mid"), theme.mm(0.4)))
        for share in (0.2, 0.4, 0.6, 0.8):
            y = plate.top() + share * plate.height()
            painter.drawLine(QLineF(plate.left() + theme.mm(1), y, plate.right() - theme.mm(1), y))
        if self._choosable:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("machine_mid"))
            for down in _UP.values():
                for apart in _APART.values():
                    for side in (-1, 1):
                        x = plate.center().x() + side * plate.width() * apart / 2
                        painter.drawEllipse(
                            QPointF(x, plate.top() + plate.height() * down), theme.mm(1.5), theme.mm(1.5)
                        )
        row = theme.mm(theme.cap_mm["label"]) * 2.4
        for text, top in (
            (self._words[0], plate.top() + theme.mm(1.0)),
            (self._words[1], plate.bottom() - row - theme.mm(1.0)),
        ):
            font = fitted_font(theme, text, theme.cap_mm["label"], plate.width() * 0.92)
            painter.setPen(theme.color("muted"))
            draw_capitals(painter, font, text, QRectF(plate.left(), top, plate.width(), row), CENTER)

    def _draw_sole(self, painter: QPainter, theme: Theme, middle: QPointF, length: float, side: int) -> None:
        painter.save()
        painter.translate(middle)
        painter.rotate(side * _TOES_DEG[self._stance.toes])
        painter.scale(side * length, length)
        shade = mix(theme.color("you"), theme.color("machine_light"), 0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("you"))
        painter.drawPath(sole_path())
        painter.setBrush(shade)
        painter.drawEllipse(QPointF(-0.01, 0.34), 0.085, 0.095)
        ball = QPainterPath(QPointF(-0.16, -0.20))
        ball.quadTo(QPointF(0.0, -0.08), QPointF(0.15, -0.20))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade, 0.03, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(ball)
        painter.restore()

    def _draw_width(self, painter: QPainter, theme: Theme, plate: QRectF, y: float, apart: float) -> None:
        half, head = apart / 2, theme.mm(1.8)
        y += theme.mm(2.4)
        left, right = plate.center().x() - half, plate.center().x() + half
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(theme.color("guide"), theme.mm(0.8), Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QLineF(left, y, right, y))
        for x, way in ((left, 1), (right, -1)):
            for up in (-1, 1):
                painter.drawLine(QLineF(x, y, x + way * head, y + up * head))
        text = self._words[2]
        font = fitted_font(theme, text, theme.cap_mm["label"], plate.width() * 0.8)
        row = theme.mm(theme.cap_mm["label"]) * 1.9
        box = QRectF(plate.left(), y + theme.mm(1.0), plate.width(), row)
        draw_capitals(painter, font, text, box, CENTER)
