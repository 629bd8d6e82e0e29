"""The foot plate as the person sees it: two soles, how far apart, and what higher and lower do."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font, mix
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_STANCE = 0.44
"""Distance of the two heels as a share of the plate's width: about shoulder width."""

_TOES_OUT_DEG = 10.0


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
    """A still picture."""

    mirrors = False

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, words, soles, arrow."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        width = min(float(self.width()), self.height() * 1.15)
        edge = theme.mm(0.8)
        plate = QRectF((self.width() - width) / 2, 0, width, self.height()).adjusted(edge, edge, -edge, -edge)
        self._draw_plate(painter, theme, plate)
        sole = plate.height() * 0.46
        middle = plate.top() + plate.height() * 0.46
        for side in (-1, 1):
            x = plate.center().x() + side * plate.width() * _STANCE / 2
            self._draw_sole(painter, theme, QPointF(x, middle), sole, side)
        self._draw_width(painter, theme, plate, middle + sole * 0.5)
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
        row = plate.height() * 0.13
        for text, top in (
            ("higher: glutes, hamstrings", plate.top() + plate.height() * 0.03),
            ("lower: front of thighs", plate.bottom() - plate.height() * 0.16),
        ):
            font = fitted_font(theme, text, theme.cap_mm["label"], plate.width() * 0.92)
            painter.setPen(theme.color("muted"))
            draw_capitals(painter, font, text, QRectF(plate.left(), top, plate.width(), row), CENTER)

    @staticmethod
    def _draw_sole(painter: QPainter, theme: Theme, middle: QPointF, length: float, side: int) -> None:
        painter.save()
        painter.translate(middle)
        painter.rotate(side * _TOES_OUT_DEG)
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

    @staticmethod
    def _draw_width(painter: QPainter, theme: Theme, plate: QRectF, y: float) -> None:
        half, head = plate.width() * _STANCE / 2, theme.mm(2.0)
        y += theme.mm(3.0)
        left, right = plate.center().x() - half, plate.center().x() + half
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(theme.color("guide"), theme.mm(0.8), Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QLineF(left, y, right, y))
        for x, way in ((left, 1), (right, -1)):
            for up in (-1, 1):
                painter.drawLine(QLineF(x, y, x + way * head, y + up * head))
        painter.setPen(theme.color("guide"))
        text = "hip to shoulder width"
        font = fitted_font(theme, text, theme.cap_mm["label"], plate.width() * 0.8)
        row = theme.mm(theme.cap_mm["label"]) * 1.9
        draw_capitals(
            painter, font, text, QRectF(plate.left(), y + theme.mm(1.2), plate.width(), row), CENTER
        )


_SOLE_Y = 0.85
_LIFT_DEG = 17.0


def foot_path() -> QPainterPath:
    """Foot and ankle from the side, toes to the right, on a field 1.5 wide and 1 high."""
    path = QPainterPath(QPointF(0.42, _SOLE_Y))
    path.lineTo(QPointF(1.06, _SOLE_Y))
    path.cubicTo(QPointF(1.15, _SOLE_Y), QPointF(1.14, 0.73), QPointF(1.03, 0.71))
    path.cubicTo(QPointF(0.86, 0.67), QPointF(0.70, 0.60), QPointF(0.645, 0.44))
    path.lineTo(QPointF(0.60, 0.16))
    path.cubicTo(QPointF(0.58, 0.06), QPointF(0.37, 0.06), QPointF(0.37, 0.16))
    path.lineTo(QPointF(0.40, 0.52))
    path.cubicTo(QPointF(0.33, 0.60), QPointF(0.31, _SOLE_Y), QPointF(0.42, _SOLE_Y))
    path.closeSubpath()
    return path


class HeelPicture(Painted):
    """A foot on the plate from the side: flat, or with the heel in the air."""

    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lifted = False

    def set_lifted(self, lifted: bool) -> None:
        """Whether the heel is off the plate."""
        self._lifted = lifted
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate below, foot and shank above it; a gap under the heel in warn."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        side = min(self.width() / 1.5, float(self.height()))
        painter.translate((self.width() - 1.5 * side) / 2, (self.height() - side) / 2)
        painter.scale(side, side)
        solid, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(theme.color("machine_light"), 0.09, solid, cap))
        painter.drawLine(QPointF(0.12, 0.92), QPointF(1.38, 0.92))
        painter.setPen(Qt.PenStyle.NoPen)
        tip = QPointF(1.06, _SOLE_Y)
        if self._lifted:
            gap = QPainterPath(tip)
            gap.lineTo(QPointF(0.40, _SOLE_Y))
            gap.lineTo(QPointF(0.40, _SOLE_Y - 0.20))
            gap.closeSubpath()
            painter.fillPath(gap, theme.color("warn"))
            painter.translate(tip)
            painter.rotate(_LIFT_DEG)
            painter.translate(-tip)
        painter.fillPath(foot_path(), theme.color("you"))
        painter.end()
