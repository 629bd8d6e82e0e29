"""The empty machine from the side: where the sled is, where it must stand, and what it rests on there."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from kiosk.training.guide import MachineKind
from kiosk.widgets import leg_geometry as geo
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.leg_geometry import LegPose, Point
from kiosk.widgets.machine_frames import BOUNDS_M, MACHINE_FRAMES
from kiosk.widgets.machine_paint import draw_frame, pen_of, stroke
from kiosk.widgets.paint import mix
from kiosk.widgets.theme import Theme

_ARROW_OFF_M = {MachineKind.INCLINE: -0.23, MachineKind.HORIZONTAL: 0.76, MachineKind.VERTICAL: -0.23}
"""How far beside the rail the arrow lies: under it; over a level rail, where the floor is near, above all."""

_STOP_GAP_M = 0.062
_STOP_HALF_M = 0.085
_NEAR = 0.02
"""Share of the travel within which the sled stands where it must and needs no arrow."""


class Rest(Enum):
    """What holds the sled where it must stand."""

    TOP_STOP = "top stop"
    BOTTOM_STOP = "bottom stop"
    BLOCK = "block"
    RACK = "rack"


class MachineFigure(QWidget):
    """Shares are of the travel, 0 on the bottom stop and 1 on the top stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._kind = MachineKind.INCLINE
        self._sled: float | None = None
        self._target: float | None = None
        self._rest: Rest | None = None
        self._unknown = False

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_kind(self, kind: MachineKind) -> None:
        """Draw a machine of this kind."""
        if kind is not self._kind:
            self._kind = kind
            self.update()

    def set_sled(self, share: float | None, unknown: bool = False) -> None:
        """Where it is now; None when that is not known. ``unknown``: cross the sensor, there is no signal."""
        shown = None if share is None else round(min(1.05, max(-0.05, share)), 3)
        if (shown, unknown) != (self._sled, self._unknown):
            self._sled, self._unknown = shown, unknown
            self.update()

    def set_target(self, share: float | None, rest: Rest | None) -> None:
        """Where it must stand and what holds it there."""
        if (share, rest) != (self._target, self._rest):
            self._target, self._rest = share, rest
            self.update()

    @property
    def target(self) -> tuple[float | None, Rest | None]:
        """What is asked for."""
        return self._target, self._rest

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, stops, target, sled, arrow."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        left, bottom, right, top = BOUNDS_M[self._kind]
        scale = min(self.width() / (right - left), self.height() / (top - bottom))
        shift = QTransform()
        shift.translate(self.width() / 2, self.height() / 2)
        shift.scale(scale, -scale)
        shift.translate(-(left + right) / 2, -(bottom + top) / 2)
        painter.setTransform(shift, True)
        self._draw_frame(painter, theme)
        self._draw_rests(painter, theme)
        if self._target is not None:
            self._draw_target(painter, theme, self._pose(self._target))
        if self._sled is not None:
            self._draw_sled(painter, theme, self._pose(self._sled))
        if self._target is not None and (self._sled is None or abs(self._sled - self._target) > _NEAR):
            self._draw_arrow(painter, theme)
        painter.restore()
        if self._unknown:
            side = theme.size("icon") * 1.6
            sign = QRectF(self.width() - side, 0, side, side)
            paint_icon(painter, Icon.NO_SENSOR, sign, theme.color("muted"))
        painter.end()

    def _pose(self, share: float) -> LegPose:
        return geo.leg_pose(geo.flexion_of_travel(share), self._kind)

    def _along(self, point: Point, along_m: float, across_m: float = 0.0) -> QPointF:
        """``point`` moved along the rail, and square to it towards the person."""
        rail_deg = geo.RAIL_DEG[self._kind]
        return QPointF(*geo.at(rail_deg + 90.0, across_m, geo.at(rail_deg, along_m, point)))

    def _draw_frame(self, painter: QPainter, theme: Theme) -> None:
        dark, middle = theme.color("machine_dark"), theme.color("machine_mid")
        steel, pad = mix(dark, middle, 0.55), mix(middle, theme.color("machine_light"), 0.12)
        draw_frame(painter, MACHINE_FRAMES[self._kind], steel, middle, pad)

    def _draw_rests(self, painter: QPainter, theme: Theme) -> None:
        """Both stops always; block and rack only while they are what the sled must stand on."""
        plain, lit = theme.color("machine_light"), theme.color("guide")
        top, bottom = self._pose(1.0).carriage[1], self._pose(0.0).carriage[0]
        for place, along, which in (
            (top, _STOP_GAP_M, Rest.TOP_STOP),
            (bottom, -_STOP_GAP_M, Rest.BOTTOM_STOP),
        ):
            painter.setPen(pen_of(lit if self._rest is which else plain, 0.042))
            painter.drawLine(
                self._along(place, along, -_STOP_HALF_M), self._along(place, along, _STOP_HALF_M)
            )
        if self._target is None or self._rest not in (Rest.BLOCK, Rest.RACK):
            return
        low = self._pose(self._target).carriage[0]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(lit)
        if self._rest is Rest.BLOCK:
            begin, end = self._along(bottom, -_STOP_GAP_M), self._along(low, -0.035)
            block = QPainterPath(self._along((begin.x(), begin.y()), 0.021, -0.06))
            for along, across, base in (
                (0.021, 0.06, begin),
                (0.0, 0.06, end),
                (0.0, -0.06, end),
            ):
                block.lineTo(self._along((base.x(), base.y()), along, across))
            block.closeSubpath()
            painter.drawPath(block)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen_of(lit, 0.034))
            hook = QPainterPath(self._along(low, -0.075, -0.15))
            hook.lineTo(self._along(low, -0.075, 0.02))
            hook.lineTo(self._along(low, -0.02, 0.075))
            painter.drawPath(hook)

    def _draw_target(self, painter: QPainter, theme: Theme, pose: LegPose) -> None:
        ghost = theme.color("guide_dim")
        stroke(painter, pose.strut, ghost, 0.040)
        stroke(painter, pose.carriage, ghost, 0.070)
        stroke(painter, pose.plate, ghost, 0.060)
        pen = pen_of(theme.color("guide"), 0.016)
        pen.setDashPattern([0.1, 2.4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(QPointF(*pose.plate[0]))
        path.lineTo(QPointF(*pose.plate[1]))
        painter.drawPath(path)

    def _draw_sled(self, painter: QPainter, theme: Theme, pose: LegPose) -> None:
        light, you = theme.color("machine_light"), theme.color("you")
        stroke(painter, pose.strut, light, 0.040)
        stroke(painter, pose.carriage, light, 0.070)
        stroke(painter, pose.plate, theme.color("surface"), 0.090)
        stroke(painter, pose.plate, you, 0.054)

    def _draw_arrow(self, painter: QPainter, theme: Theme) -> None:
        """Beside the rail, the way that the sled must go."""
        upwards = self._target is not None and self._target > (0.5 if self._sled is None else self._sled)
        sign = 1.0 if upwards else -1.0
        middle = self._pose(0.5).carriage
        base = ((middle[0][0] + middle[1][0]) / 2, (middle[0][1] + middle[1][1]) / 2)
        aside = _ARROW_OFF_M[self._kind]
        tail, head = self._along(base, -0.16 * sign, aside), self._along(base, 0.16 * sign, aside)
        painter.setPen(pen_of(theme.color("guide"), 0.034))
        painter.drawLine(tail, head)
        tip = (head.x(), head.y())
        wings = [self._along(tip, -0.085 * sign, 0.085), head, self._along(tip, -0.085 * sign, -0.085)]
        painter.drawPolyline(QPolygonF(wings))
