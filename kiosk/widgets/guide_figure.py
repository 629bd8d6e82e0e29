"""The leg figure in the poses of the guide: a part in guide blue, or the one thing that is wrong in warn."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.training.guide import MachineKind
from kiosk.widgets import leg_geometry as geo
from kiosk.widgets.leg_figure import LegFigure
from kiosk.widgets.leg_geometry import RAIL_DEG, LegPose, Point
from kiosk.widgets.machine_frames import NEAR_M, TRUNK_DEG
from kiosk.widgets.machine_paint import FigureInk, draw_stack, stroke
from kiosk.widgets.paint import close_field
from kiosk.widgets.theme import Theme


class Emphasis(Enum):
    """What a picture of the guide points at."""

    NONE = "none"
    PADS = "pads"
    BACK = "back"
    ARMS = "arms"
    PUSH = "push"
    BREATH = "breath"
    BELLY = "thighs on the belly"
    TOO_FAR = "hips far from the pad"
    ROUND = "lower back round"
    HIPS_UP = "hips off the seat"
    TUCKED = "hips tuck under"
    KNEE_LOCKED = "knee locked"
    HANDS_ON_KNEES = "hands on the knees"
    HANDS_HELP = "hands help the knees"
    CALL = "call for help"
    SINK = "let it sink"


@dataclass(frozen=True)
class _Slump:
    """A trunk that is not straight: where the hip is, and where the back bends to (metres)."""

    hip: Point
    bend: Point
    shoulder: Point | None = None
    head: Point | None = None


_SLUMPS = {
    Emphasis.TOO_FAR: _Slump(hip=(0.155, 0.045), bend=(-0.02, -0.075)),
    Emphasis.ROUND: _Slump(hip=(0.0, 0.0), bend=(-0.27, -0.045), shoulder=(-0.27, 0.33), head=(-0.33, 0.535)),
    Emphasis.HIPS_UP: _Slump(hip=(0.035, 0.155), bend=(-0.12, -0.02)),
    Emphasis.TUCKED: _Slump(hip=(0.03, 0.105), bend=(-0.10, -0.06)),
}
"""On the 45 degree machine; on others they turn with the trunk."""

_OWN_SLUMPS = {
    (Emphasis.TOO_FAR, MachineKind.HORIZONTAL): _Slump(hip=(0.165, 0.0), bend=(-0.09, 0.0)),
    (Emphasis.ROUND, MachineKind.VERTICAL): _Slump(
        hip=(0.0, 0.0), bend=(-0.25, -0.03), shoulder=(-0.36, 0.20), head=(-0.46, 0.375)
    ),
}
"""Where turning them would push the body through seat or pad; in this machine's own place."""

_FACE_DEG = {MachineKind.INCLINE: 0.0, MachineKind.HORIZONTAL: -72.0, MachineKind.VERTICAL: 27.0}
"""How far what leaves the mouth is turned from where it goes on the 45 degree machine."""

_BREATHS = ((0.11, 0.43), (0.07, 0.20), (0.23, 0.17), (0.35, 0.36))
"""From the head to both ends of the breath that goes in, then of the one that goes out (metres)."""

_HANDS = (Emphasis.HANDS_ON_KNEES, Emphasis.HANDS_HELP)


def turned(point: Point, degrees: float) -> Point:
    """A point or a way turned about the hip, anticlockwise."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return point[0] * cosine - point[1] * sine, point[0] * sine + point[1] * cosine


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
        self._near = False

    def set_near(self, near: bool) -> None:
        """Show the person closely instead of the whole machine."""
        self._near = near
        self.set_backdrop("ground" if near else "surface")

    def _bounds_m(self) -> tuple[float, float, float, float]:
        return NEAR_M[self._kind] if self._near else super()._bounds_m()

    def _with_trunk(self, way: Point) -> Point:
        """What is meant beside the leaning trunk of the 45 degree machine, beside this one's."""
        return turned(way, TRUNK_DEG[self._kind] - TRUNK_DEG[MachineKind.INCLINE])

    def _with_sled(self, way: Point) -> Point:
        """The same of what goes along the rail."""
        return turned(way, RAIL_DEG[self._kind] - RAIL_DEG[MachineKind.INCLINE])

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Choose what the picture points at."""
        if emphasis is not self._emphasis:
            self._emphasis = emphasis
            self.update()

    def _ink(self, theme: Theme) -> FigureInk:
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """A close view stands on a field of its own, so that it may be cut off at the field's edge."""
        if self._near and self._theme is not None:
            field = QPainter(self)
            field.setRenderHint(QPainter.RenderHint.Antialiasing)
            field.fillPath(self._field(self._theme), self._theme.color(self._backdrop))
            field.end()
        super().paintEvent(event)

    def _field(self, theme: Theme) -> QPainterPath:
        return close_field(QRectF(self.rect()), theme.size("control_radius"))

    def _enter_metres(self, painter: QPainter) -> float:
        if self._near and self._theme is not None:
            painter.setClipPath(self._field(self._theme))
        return super()._enter_metres(painter)

    def _draw_scene(self, painter: QPainter, ink: FigureInk, pose: LegPose) -> None:
        """Drawn once and seldom again: nothing is kept."""
        self._draw_frame(painter, ink)
        if self._frame.tower:
            draw_stack(painter, ink, pose)
        self._draw_sled(painter, ink, pose)
        if self.known and self._target_deg is not None:
            self._draw_target(painter, self._pose(self._target_deg))
        self._draw_person(painter, ink, pose)

    def _draw_person(self, painter: QPainter, ink: FigureInk, pose: LegPose) -> None:
        theme = self._theme
        if theme is None:
            return
        if self._emphasis in _SLUMPS:
            self._draw_slumped(painter, theme, ink, pose)
            return
        self._draw_body(painter, ink)
        self._draw_leg(painter, ink, pose)
        if self._emphasis not in _HANDS:
            self._draw_arm(painter, ink)
        self._draw_head(painter, theme, self._frame.head)
        self._draw_emphasis(painter, theme, ink, pose)

    def _draw_emphasis(self, painter: QPainter, theme: Theme, ink: FigureInk, pose: LegPose) -> None:
        guide, warn = theme.color("guide"), theme.color("warn")
        if self._emphasis is Emphasis.PUSH:
            start = _moved(pose.knee, self._with_sled((-0.16, 0.13)))
            self._arrow(painter, start, _moved(start, self._with_sled((0.26, 0.26))), guide)
        if self._emphasis is Emphasis.BREATH:
            face_deg, head = _FACE_DEG[self._kind], self._frame.head
            inwards, mouth, lips, outwards = (_moved(head, turned(way, face_deg)) for way in _BREATHS)
            self._arrow(painter, inwards, mouth, guide)
            self._arrow(painter, lips, outwards, theme.color("you"))
        if self._emphasis is Emphasis.ARMS:
            stroke(painter, self._frame.handle, guide, 0.036)
        if self._emphasis is Emphasis.KNEE_LOCKED:
            painter.setPen(QPen(warn, 0.022))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(*pose.knee), 0.115, 0.115)
        if self._emphasis is Emphasis.SINK:
            start = _moved(pose.knee, self._with_sled((0.33, 0.02)))
            self._arrow(painter, start, _moved(start, self._with_sled((-0.2, -0.2))), guide)
        if self._emphasis is Emphasis.CALL:
            self._draw_call(painter, guide)
        if self._emphasis in _HANDS:
            color = warn if self._emphasis is Emphasis.HANDS_ON_KNEES else guide
            elbow = self._with_trunk((-0.22, 0.42))
            hand = (pose.knee[0] - 0.075, pose.knee[1] + 0.055)
            stroke(painter, (self._frame.shoulder, elbow, hand), ink.back, geo.ARM_WIDTH_M + 0.028)
            stroke(painter, (self._frame.shoulder, elbow, hand), color, geo.ARM_WIDTH_M)

    def _draw_call(self, painter: QPainter, color: QColor) -> None:
        """Sound that leaves the head."""
        x, y = self._frame.head
        turn = _FACE_DEG[self._kind]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 0.03, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for reach in (0.17, 0.25, 0.33):
            arc = QPainterPath()
            box = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
            # Qt counts arc angles clockwise in this upside-down frame, hence the signs.
            arc.arcMoveTo(box, -30.0 - turn)
            arc.arcTo(box, -30.0 - turn, -55.0)
            painter.drawPath(arc)

    def _arrow(self, painter: QPainter, start: Point, tip: Point, color: QColor) -> None:
        """A stroke with a head of two strokes."""
        stroke(painter, (start, tip), color, 0.035)
        angle = math.atan2(tip[1] - start[1], tip[0] - start[0])
        for side in (-1, 1):
            barb = angle + math.pi + side * math.pi / 4
            end = (tip[0] + 0.1 * math.cos(barb), tip[1] + 0.1 * math.sin(barb))
            stroke(painter, (tip, end), color, 0.035)

    def _draw_head(self, painter: QPainter, theme: Theme, head: Point) -> None:
        """The head keeps its own colour where the trunk is pointed at."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(super()._ink(theme).trunk)
        painter.drawEllipse(QPointF(*head), geo.HEAD_RADIUS_M, geo.HEAD_RADIUS_M)

    def _slump_here(self) -> _Slump:
        """The slump of the emphasis, in this machine's own place."""
        own = _OWN_SLUMPS.get((self._emphasis, self._kind))
        if own is not None:
            return own
        slump = _SLUMPS[self._emphasis]
        return _Slump(
            *(self._with_trunk(slump.hip), self._with_trunk(slump.bend)),
            None if slump.shoulder is None else self._with_trunk(slump.shoulder),
            None if slump.head is None else self._with_trunk(slump.head),
        )

    def _draw_slumped(self, painter: QPainter, theme: Theme, ink: FigureInk, pose: LegPose) -> None:
        """The trunk bends where it should be straight, and leaves the pad."""
        slump = self._slump_here()
        hip, bend = slump.hip, slump.bend
        shoulder, head = slump.shoulder or self._frame.shoulder, slump.head or self._frame.head
        knee = knee_between(hip, pose.ankle)
        back = QPainterPath(QPointF(*shoulder))
        back.quadTo(QPointF(*bend), QPointF(*hip))
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("warn"), geo.TRUNK_WIDTH_M, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPath(back)
        self._draw_head(painter, theme, head)
        for color, more in ((ink.back, 0.04), (ink.leg, 0.0)):
            stroke(painter, (hip, knee), color, geo.THIGH_WIDTH_M + more)
            stroke(painter, (knee, pose.ankle), color, geo.SHANK_WIDTH_M + more)
            stroke(painter, (pose.heel, pose.toe), color, geo.FOOT_WIDTH_M + more / 2)
        stroke(painter, self._frame.handle, ink.plate, 0.030)
        arm = (shoulder, self._frame.elbow, self._frame.hand)
        stroke(painter, arm, ink.back, geo.ARM_WIDTH_M + 0.028)
        stroke(painter, arm, ink.arm, geo.ARM_WIDTH_M)


def _moved(point: Point, way: Point) -> Point:
    return point[0] + way[0], point[1] + way[1]


def make_figure(
    kind: MachineKind,
    flexion_deg: float,
    emphasis: Emphasis = Emphasis.NONE,
    target_deg: float | None = None,
    angle: bool = False,
    near: bool = False,
) -> GuideFigure:
    """A figure in one pose; ``angle`` draws the knee's angle, ``near`` shows the person closely."""
    figure = GuideFigure()
    figure.set_kind(kind)
    figure.set_pose(flexion_deg)
    figure.set_emphasis(emphasis)
    figure.set_target(target_deg)
    figure.set_show_angle(angle)
    figure.set_near(near)
    return figure
