"""The leg figure in the poses of the setup guide: a part in guide blue, or the one thing that is wrong."""

from __future__ import annotations

import math
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets import leg_geometry as geo
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.leg_figure import LegFigure, _Ink
from kiosk.widgets.leg_geometry import LegPose, Point
from kiosk.widgets.theme import Theme

_FRAME = geo.machine_frame()


class Emphasis(Enum):
    """What a picture of the guide points at."""

    NONE = "none"
    PADS = "pads"
    BACK = "back"
    BACK_OFF = "back off the pad"
    BELLY = "thighs on the belly"
    ARMS = "arms"
    KNEE_LOCKED = "knee locked"
    RELEASE = "release"


def knee_between(hip: Point, ankle: Point) -> Point:
    """Upper meeting point of thigh and shank for any hip and ankle; straight when they are too far apart."""
    dx, dy = ankle[0] - hip[0], ankle[1] - hip[1]
    distance = max(1e-6, math.hypot(dx, dy))
    reach = min(distance, geo.THIGH_M + geo.SHANK_M)
    along = (geo.THIGH_M**2 - geo.SHANK_M**2 + reach**2) / (2 * reach)
    off = math.sqrt(max(0.0, geo.THIGH_M**2 - along**2))
    ux, uy = dx / distance, dy / distance
    return hip[0] + along * ux - off * uy, hip[1] + along * uy + off * ux


class GuideFigure(LegFigure):
    """A still pose with an emphasis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._emphasis = Emphasis.NONE

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Choose what the picture points at."""
        if emphasis is not self._emphasis:
            self._emphasis = emphasis
            self.update()

    def _ink(self, theme: Theme) -> _Ink:
        ink, guide, warn = super()._ink(theme), theme.color("guide"), theme.color("warn")
        if self._emphasis is Emphasis.PADS:
            return replace(ink, pad=guide)
        if self._emphasis is Emphasis.BACK:
            return replace(ink, trunk=guide)
        if self._emphasis is Emphasis.ARMS:
            return replace(ink, arm=guide)
        if self._emphasis is Emphasis.BELLY:
            return replace(ink, trunk=warn)
        return ink

    def _draw_release(self, painter: QPainter, theme: Theme, pose: LegPose) -> None:
        """An arrow along the leg, and an open lock beside the carriage."""
        guide = theme.color("guide")
        start = QPointF(pose.knee[0] - 0.16, pose.knee[1] + 0.13)
        tip = start + QPointF(0.26, 0.26)
        self._stroke(painter, (_pair(start), _pair(tip)), guide, 0.035)
        for dx, dy in ((-0.11, 0.0), (0.0, -0.11)):
            self._stroke(painter, (_pair(tip), (tip.x() + dx, tip.y() + dy)), guide, 0.035)
        (x, y), (x2, y2) = pose.carriage
        painter.save()
        painter.translate((x + x2) / 2 + 0.02, (y + y2) / 2 - 0.26)
        painter.scale(1.0, -1.0)
        paint_icon(painter, Icon.LOCK_OPEN, QRectF(-0.13, -0.13, 0.26, 0.26), guide)
        painter.restore()

    def _draw_head(self, painter: QPainter, theme: Theme) -> None:
        """The head keeps its own colour where the trunk is pointed at."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(super()._ink(theme).trunk)
        painter.drawEllipse(QPointF(*_FRAME.head), geo.HEAD_RADIUS_M, geo.HEAD_RADIUS_M)

    def _draw_person(self, painter: QPainter, ink: _Ink, pose: LegPose) -> None:
        theme = self._theme
        if theme is None:
            return
        if self._emphasis is Emphasis.BACK_OFF:
            self._draw_slumped(painter, theme, ink, pose)
            return
        super()._draw_person(painter, ink, pose)
        self._draw_head(painter, theme)
        if self._emphasis is Emphasis.RELEASE:
            self._draw_release(painter, theme, pose)
        if self._emphasis is Emphasis.ARMS:
            self._stroke(painter, _FRAME.handle, theme.color("guide"), 0.036)
        if self._emphasis is Emphasis.KNEE_LOCKED:
            painter.setPen(QPen(theme.color("warn"), 0.022))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(*pose.knee), 0.115, 0.115)

    def _draw_slumped(self, painter: QPainter, theme: Theme, ink: _Ink, pose: LegPose) -> None:
        """Hips rolled off the pad, lower back round: the gap is what is wrong."""
        hip: Point = (0.035, 0.125)
        knee = knee_between(hip, pose.ankle)
        back = QPainterPath(QPointF(*_FRAME.shoulder))
        back.quadTo(QPointF(-0.10, -0.03), QPointF(*hip))
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("warn"), geo.TRUNK_WIDTH_M, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPath(back)
        self._draw_head(painter, theme)
        for color, more in ((ink.back, 0.04), (ink.leg, 0.0)):
            self._stroke(painter, (hip, knee), color, geo.THIGH_WIDTH_M + more)
            self._stroke(painter, (knee, pose.ankle), color, geo.SHANK_WIDTH_M + more)
            self._stroke(painter, (pose.heel, pose.toe), color, geo.FOOT_WIDTH_M + more / 2)
        self._stroke(painter, _FRAME.handle, ink.plate, 0.030)
        arm = (_FRAME.shoulder, _FRAME.elbow, _FRAME.hand)
        self._stroke(painter, arm, ink.back, geo.ARM_WIDTH_M + 0.028)
        self._stroke(painter, arm, ink.arm, geo.ARM_WIDTH_M)


def _pair(point: QPointF) -> Point:
    return point.x(), point.y()
