"""Close-ups of the guide: heel on the plate, knees from the front, the lock of the sled."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import close_field, mix
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_SOLE_Y = 0.85
_LIFT_DEG = 17.0
_FILLED = 0.94
"""Share of its place that a drawing fills; the rest is its rim."""

_CLOSED_DEG, _OPEN_DEG = 112.0, 38.0


class CloseUp(Painted):
    """A drawing on a field ``aspect`` wide and 1 high, as large as there is room."""

    mirrors = False

    aspect = 1.36

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The field in the middle of the widget."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        field = close_field(QRectF(self.rect()), theme.size("control_radius"))
        painter.fillPath(field, theme.color("ground"))
        side = _FILLED * min(self.width() / self.aspect, float(self.height()))
        painter.translate((self.width() - self.aspect * side) / 2, (self.height() - side) / 2)
        painter.scale(side, side)
        self.draw(painter, theme)
        painter.end()

    def draw(self, painter: QPainter, theme: Theme, /) -> None:
        """Draw on the field; a subclass does."""
        raise NotImplementedError


def _pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _curve(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


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


class HeelPicture(CloseUp):
    """A foot on the plate from the side: flat, or with the heel in the air."""

    aspect = 1.5

    def __init__(self, lifted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lifted = lifted

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Plate below, foot and shank above it; a gap under the heel in warn."""
        painter.setPen(_pen(theme.color("machine_light"), 0.09))
        painter.drawLine(QPointF(0.12, 0.92), QPointF(1.38, 0.92))
        painter.setPen(Qt.PenStyle.NoPen)
        tip = QPointF(1.06, _SOLE_Y)
        if self._lifted:
            gap = _curve((tip.x(), tip.y()), (0.40, _SOLE_Y), (0.40, _SOLE_Y - 0.20))
            gap.closeSubpath()
            painter.fillPath(gap, theme.color("warn"))
            painter.translate(tip)
            painter.rotate(_LIFT_DEG)
            painter.translate(-tip)
        painter.fillPath(foot_path(), theme.color("you"))


class KneesPicture(CloseUp):
    """Both legs from the front, feet on the plate above: knees over the toes, or fallen in."""

    def __init__(self, inwards: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inwards = inwards

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Plate, then each leg from foot to knee to hip; the way of the knee as a dotted line."""
        middle = self.aspect / 2
        plate = QRectF(middle - 0.52, 0.03, 1.04, 0.20)
        painter.setPen(_pen(theme.color("machine_light"), 0.02))
        painter.setBrush(theme.color("machine_dark"))
        painter.drawRoundedRect(plate, 0.05, 0.05)
        you, far = theme.color("you"), mix(theme.color("you"), theme.color("machine_light"), 0.45)
        wrong = theme.color("warn")
        for side in (-1, 1):
            foot = (middle + side * 0.30, 0.16)
            knee = (middle + side * (0.085 if self._inwards else 0.31), 0.50)
            hip = (middle + side * 0.17, 0.93)
            pen = _pen(wrong if self._inwards else theme.color("guide"), 0.014)
            pen.setDashPattern([0.1, 2.6])
            painter.setPen(pen)
            painter.drawLine(QPointF(middle + side * 0.30, 0.28), QPointF(middle + side * 0.33, 0.90))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(far, 0.125))
            painter.drawPath(_curve(knee, hip))
            painter.setPen(_pen(theme.color("ground"), 0.135))
            painter.drawPath(_curve(foot, knee))
            painter.setPen(_pen(you, 0.10))
            painter.drawPath(_curve(foot, knee))
            painter.setPen(_pen(you, 0.085))
            painter.drawPath(_curve((foot[0], 0.18), (foot[0] + side * 0.03, 0.08)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wrong if self._inwards else you)
            painter.drawEllipse(QPointF(*knee), 0.075, 0.075)
        if self._inwards:
            for side in (-1, 1):
                tip = (middle + side * 0.20, 0.50)
                painter.setPen(_pen(wrong, 0.022))
                painter.drawPath(_curve((tip[0] + side * 0.17, 0.50), tip))
                painter.drawPath(_curve((tip[0] + side * 0.06, 0.45), tip, (tip[0] + side * 0.06, 0.55)))


class LockPicture(CloseUp):
    """The lock of the sled: both grips turning outwards, or one lever."""

    def __init__(self, lever: bool = False, closing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lever = lever
        self._angles_deg = (_OPEN_DEG, _CLOSED_DEG) if closing else (_CLOSED_DEG, _OPEN_DEG)

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Seat between two posts; each grip where it was (dim) and where it goes (guide)."""
        middle = self.aspect / 2
        self._draw_seat(painter, theme, middle)
        sides = (1,) if self._lever else (-1, 1)
        for side in (-1, 1):
            post = middle + side * 0.40
            painter.setPen(_pen(theme.color("machine_mid"), 0.075))
            painter.drawLine(QPointF(post, 0.96), QPointF(post, 0.50))
            if side in sides:
                self._draw_grip(painter, theme, QPointF(post, 0.50), side)

    @staticmethod
    def _draw_seat(painter: QPainter, theme: Theme, middle: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(theme.color("machine_mid"), theme.color("machine_light"), 0.1))
        painter.drawRoundedRect(QRectF(middle - 0.23, 0.12, 0.46, 0.62), 0.07, 0.07)
        painter.setBrush(theme.color("machine_mid"))
        painter.drawRoundedRect(QRectF(middle - 0.26, 0.72, 0.52, 0.20), 0.06, 0.06)

    def _draw_grip(self, painter: QPainter, theme: Theme, pivot: QPointF, side: int) -> None:
        length, (from_deg, to_deg) = 0.27, self._angles_deg
        way = 1 if to_deg > from_deg else -1

        def tip(angle_deg: float, reach: float) -> QPointF:
            angle = math.radians(angle_deg)
            return pivot + QPointF(side * reach * math.cos(angle), -reach * math.sin(angle))

        painter.setPen(_pen(theme.color("guide_dim"), 0.075))
        painter.drawLine(pivot, tip(from_deg, length))
        painter.setPen(_pen(theme.color("guide"), 0.075))
        painter.drawLine(pivot, tip(to_deg, length))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("machine_light"))
        painter.drawEllipse(pivot, 0.05, 0.05)
        begin, end = from_deg + way * 8, to_deg - way * 6
        arc = QPainterPath(tip(begin, 0.38))
        for step in range(1, 13):
            arc.lineTo(tip(begin + step * (end - begin) / 12, 0.38))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(theme.color("you"), 0.024))
        painter.drawPath(arc)
        painter.drawLine(tip(end, 0.38), tip(end - way * 13, 0.32))
        painter.drawLine(tip(end, 0.38), tip(end - way * 10, 0.46))
