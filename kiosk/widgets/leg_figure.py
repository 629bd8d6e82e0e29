"""Side view of the machine with a person in it whose legs move with the sled."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from kiosk.training.guide import MachineKind
from kiosk.widgets import leg_geometry as geo
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.leg_geometry import LegPose, Point
from kiosk.widgets.machine_frames import BOUNDS_M, MACHINE_FRAMES, MachineFrame
from kiosk.widgets.machine_paint import (
    GAP_M,
    FigureInk,
    draw_frame,
    draw_sled,
    draw_stack,
    line_path,
    pen_of,
    stroke,
)
from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font, hatch, mix, text_width
from kiosk.widgets.painted import Painted
from kiosk.widgets.sprite import Sprite, around
from kiosk.widgets.theme import Theme

_CLEAR_OF_KNEE_M = 0.13
_NEUTRAL_DEG = 62.0  # pose of the greyed figure: it never shows the last value
_SLED_RIM_M = 0.20  # beyond the sled's points: its discs and its strokes
_STACK_RIM_M = 0.14
_HIP = (0.0, 0.0)


class LegFigure(Painted):
    """Painted from a knee flexion; unknown is greyed, hatched and crossed.

    Only the leg is drawn in every frame: the machine and the trunk stand still, and the sled only moves.
    """

    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = MachineKind.INCLINE
        self._flexion_deg: float | None = None
        self._target_deg: float | None = None
        self._alert = False
        self._show_angle = False
        self._backdrop = "surface"
        self._sprites: dict[tuple[str, bool], Sprite] = {}

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        self._sprites.clear()
        super().set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is away keeps no pictures."""
        self._sprites.clear()
        super().hideEvent(event)

    def set_kind(self, kind: MachineKind) -> None:
        """Draw a machine of this kind."""
        if kind is not self._kind:
            self._kind = kind
            self._sprites.clear()
            self.update()

    def set_pose(self, flexion_deg: float | None, travel_fraction: float | None = None) -> None:
        """Knee flexion in degrees (0 straight), or only the sled's share 0..1 of its travel, or neither."""
        if flexion_deg is None and travel_fraction is not None:
            flexion_deg = geo.flexion_of_travel(travel_fraction)
        if flexion_deg is None or self._flexion_deg is None or abs(flexion_deg - self._flexion_deg) >= 0.05:
            changed = flexion_deg != self._flexion_deg
            self._flexion_deg = flexion_deg
            if changed:
                self.update()

    def set_target(self, flexion_deg: float | None) -> None:
        """Flexion of a dim second leg that shows where to go, None for none."""
        if flexion_deg != self._target_deg:
            self._target_deg = flexion_deg
            self.update()

    def set_alert(self, alert: bool) -> None:
        """Paint leg and foot plate in the alert colour."""
        if alert != self._alert:
            self._alert = alert
            self.update()

    def set_show_angle(self, show: bool) -> None:
        """Draw the knee's arc and its angle beside it."""
        self._show_angle = show
        self.update()

    def set_backdrop(self, token: str) -> None:
        """Colour token of what lies behind the widget; limbs that cross are parted by it."""
        self._backdrop = token
        self.update()

    def drawn_pose(self) -> LegPose:
        """Points that the next paint uses, metres."""
        return self._pose(_NEUTRAL_DEG if self._flexion_deg is None else self._flexion_deg)

    def _pose(self, flexion_deg: float) -> LegPose:
        return geo.leg_pose(flexion_deg, self._kind)

    @property
    def _frame(self) -> MachineFrame:
        return MACHINE_FRAMES[self._kind]

    @property
    def known(self) -> bool:
        """Whether a pose is shown, rather than the greyed figure."""
        return self._flexion_deg is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw machine, person and, when unknown, the crossed sensor."""
        if self._theme is None:
            return
        painter = self.ink()
        pose, ink = self.drawn_pose(), self._ink(self._theme)
        painter.save()
        scale = self._enter_metres(painter)
        self._draw_scene(painter, ink, pose)
        if self.known and self._show_angle:
            self._draw_arc(painter, pose)
        if not self.known:
            self._draw_unknown(painter, pose, scale)
        to_pixels = painter.worldTransform()
        painter.restore()
        if not self.known:
            self._draw_crossed_sensor(painter, self._theme)
        elif self._show_angle:
            self._draw_angle(painter, self._theme, to_pixels, pose)
        painter.end()

    def _draw_scene(self, painter: QPainter, ink: FigureInk, pose: LegPose) -> None:
        """From back to front; every layer but the leg is a picture that was painted before."""
        self._layer(painter, "frame", lambda layer: self._draw_frame(layer, ink))
        self._slide_sled(painter, ink, pose)
        if self.known and self._target_deg is not None:
            target = self._pose(self._target_deg)
            self._layer(painter, "target", lambda layer: self._draw_target(layer, target))
        self._layer(painter, "body", lambda layer: self._draw_body(layer, ink))
        self._draw_leg(painter, ink, pose)
        self._layer(painter, "arm", lambda layer: self._draw_arm(layer, ink))

    def _layer(self, painter: QPainter, name: str, paint: Callable[[QPainter], None]) -> None:
        self._draw_sprite(painter, name, QRectF(self.rect()), paint, QPointF())

    def _slide_sled(self, painter: QPainter, ink: FigureInk, pose: LegPose) -> None:
        """The sled of one pose, moved along the rail; a stack that hangs on it is moved the way it goes."""
        one = self._pose(_NEUTRAL_DEG)
        look = "sled alert" if self._alert else "sled"
        points: tuple[Point, ...] = (*one.carriage, *one.plate, *one.strut)
        if self._frame.tower:
            box = around((one.weight,), _STACK_RIM_M)
            shift = _between(one.weight, pose.weight)
            self._slide(painter, "stack", box, lambda layer: draw_stack(layer, ink, one), shift)
        else:
            points = (*points, one.weight)
        shift = _between(one.carriage[0], pose.carriage[0])
        box = around(points, _SLED_RIM_M)
        self._slide(painter, look, box, lambda layer: self._draw_sled(layer, ink, one), shift)

    def _slide(
        self,
        painter: QPainter,
        name: str,
        box_m: QRectF,
        paint: Callable[[QPainter], None],
        shift_m: tuple[float, float],
    ) -> None:
        to_px = painter.worldTransform()
        moved = QPointF(shift_m[0] * to_px.m11(), shift_m[1] * to_px.m22())
        self._draw_sprite(painter, name, QRectF(to_px.mapRect(box_m).toAlignedRect()), paint, moved)

    def _draw_sprite(
        self, painter: QPainter, name: str, box: QRectF, paint: Callable[[QPainter], None], moved: QPointF
    ) -> None:
        to_px = painter.worldTransform()

        def in_metres(layer: QPainter) -> None:
            layer.setWorldTransform(to_px, combine=True)
            paint(layer)

        sprite = self._sprites.setdefault((name, self.known), Sprite())
        painter.resetTransform()
        sprite.draw(painter, (self._backdrop, self._target_deg, to_px), box, in_metres, moved)
        painter.setWorldTransform(to_px)

    def _bounds_m(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of what is shown, metres."""
        return BOUNDS_M[self._kind]

    def _enter_metres(self, painter: QPainter) -> float:
        """Switch the painter to metres with y upwards; return pixels per metre."""
        left, bottom, right, top = self._bounds_m()
        scale = min(self.width() / (right - left), self.height() / (top - bottom))
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, -scale)
        painter.translate(-(left + right) / 2, -(bottom + top) / 2)
        return scale

    def _ink(self, theme: Theme) -> FigureInk:
        back, grey = theme.color(self._backdrop), theme.color("unknown")
        dark, middle, light = (theme.color(f"machine_{tone}") for tone in ("dark", "mid", "light"))
        if not self.known:
            body, faint, pad = mix(back, grey, 0.6), mix(back, dark, 0.8), mix(back, middle, 0.6)
            return FigureInk(body, body, body, pad, faint, faint, body, pad, faint, pad, back)
        you = theme.color("you")
        red = theme.color("alert_edge")
        return FigureInk(
            leg=red if self._alert else you,
            trunk=mix(you, light, 0.22),
            arm=mix(you, light, 0.5),
            pad=mix(middle, light, 0.10),
            steel=mix(dark, middle, 0.45),
            rail=middle,
            plate=red if self._alert else light,
            carriage=mix(middle, light, 0.35),
            disc=dark,
            rim=mix(dark, light, 0.45),
            back=back,
        )

    def _draw_frame(self, painter: QPainter, ink: FigureInk) -> None:
        draw_frame(painter, self._frame, ink.steel, ink.rail, ink.pad)

    def _draw_sled(self, painter: QPainter, ink: FigureInk, pose: LegPose) -> None:
        draw_sled(painter, ink, self._frame, pose)

    def _draw_person(self, painter: QPainter, ink: FigureInk, pose: LegPose) -> None:
        self._draw_body(painter, ink)
        self._draw_leg(painter, ink, pose)
        self._draw_arm(painter, ink)

    def _draw_body(self, painter: QPainter, ink: FigureInk) -> None:
        stroke(painter, (self._frame.shoulder, _HIP), ink.trunk, geo.TRUNK_WIDTH_M)
        stroke(painter, self._frame.neck, ink.trunk, 0.07)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.trunk)
        painter.drawEllipse(QPointF(*self._frame.head), geo.HEAD_RADIUS_M, geo.HEAD_RADIUS_M)

    def _draw_leg(self, painter: QPainter, ink: FigureInk, pose: LegPose) -> None:
        for color, more in ((ink.back, 2 * GAP_M), (ink.leg, 0.0)):
            stroke(painter, (_HIP, pose.knee), color, geo.THIGH_WIDTH_M + more)
            stroke(painter, (pose.knee, pose.ankle), color, geo.SHANK_WIDTH_M + more)
            stroke(painter, (pose.heel, pose.toe), color, geo.FOOT_WIDTH_M + more * 0.5)

    def _draw_arm(self, painter: QPainter, ink: FigureInk) -> None:
        stroke(painter, self._frame.handle, ink.carriage, 0.032)
        arm = (self._frame.shoulder, self._frame.elbow, self._frame.hand)
        stroke(painter, arm, ink.back, geo.ARM_WIDTH_M + 1.4 * GAP_M)
        stroke(painter, arm, ink.arm, geo.ARM_WIDTH_M)

    def _draw_target(self, painter: QPainter, target: LegPose) -> None:
        theme = self._theme
        if theme is None:
            return
        ghost = theme.color("guide_dim")
        stroke(painter, ((0.0, 0.0), target.knee), ghost, geo.THIGH_WIDTH_M)
        stroke(painter, (target.knee, target.ankle), ghost, geo.SHANK_WIDTH_M)
        pen = pen_of(theme.color("guide"), 0.016)
        pen.setDashPattern([0.1, 2.4])
        painter.setPen(pen)
        painter.drawPath(line_path(*target.plate))

    def _draw_arc(self, painter: QPainter, pose: LegPose) -> None:
        theme = self._theme
        if theme is None:
            return
        color = theme.color("alert_edge" if self._alert else "guide")
        knee = QPointF(*pose.knee)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(knee, 0.020, 0.020)
        to_hip = math.degrees(math.atan2(-pose.knee[1], -pose.knee[0]))
        to_ankle = math.degrees(math.atan2(pose.ankle[1] - pose.knee[1], pose.ankle[0] - pose.knee[0]))
        sweep = (to_ankle - to_hip) % 360.0
        box = QRectF(knee.x() - 0.19, knee.y() - 0.19, 0.38, 0.38)
        arc = QPainterPath()
        # Qt counts arc angles clockwise in this upside-down frame, hence the signs.
        arc.arcMoveTo(box, -to_hip)
        arc.arcTo(box, -to_hip, -sweep)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen_of(color, 0.016))
        painter.drawPath(arc)

    def _draw_angle(self, painter: QPainter, theme: Theme, to_pixels: QTransform, pose: LegPose) -> None:
        """Write the inner angle outside the knee, where no limb can cross it."""
        text = f"{round(180.0 - pose.flexion_deg)}°"
        unit = abs(to_pixels.m22())
        cap = max(theme.cap_mm["label"], 0.085 * unit / theme.mm(1.0))
        font = fitted_font(theme, text, cap, max(0.30 * unit, theme.mm(20.0)), "heavy")
        box = QRectF(0.0, 0.0, text_width(font, text), theme.mm(cap))
        way = geo.beside_knee(pose, 1.0)
        right, up = way[0] - pose.knee[0], way[1] - pose.knee[1]
        # Its nearest edge, whichever that is, stays as far from the knee as the limb is thick.
        far = _CLEAR_OF_KNEE_M * unit + (abs(right) * box.width() + abs(up) * box.height()) / 2
        box.moveCenter(to_pixels.map(QPointF(*pose.knee)) + QPointF(right * far, -up * far))
        box.moveTop(max(theme.mm(0.5), box.top()))
        box.moveLeft(max(theme.mm(0.5), box.left()))
        painter.setPen(theme.color("you" if self._alert else "guide"))
        draw_capitals(painter, font, text, box, CENTER)

    def _draw_unknown(self, painter: QPainter, pose: LegPose, scale: float) -> None:
        theme = self._theme
        if theme is None:
            return
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for pen, path in (
            (pen_of(QColor(), geo.TRUNK_WIDTH_M), line_path(self._frame.shoulder, (0.0, 0.0))),
            (pen_of(QColor(), geo.THIGH_WIDTH_M), line_path((0.0, 0.0), pose.knee)),
            (pen_of(QColor(), geo.SHANK_WIDTH_M), line_path(pose.knee, pose.ankle)),
        ):
            shape.addPath(_stroked(pen, path))
        hatch(painter, shape, theme.color(self._backdrop, 0.8), max(5.0, theme.mm(1.4)) / scale, 3.0 / scale)

    def _draw_crossed_sensor(self, painter: QPainter, theme: Theme) -> None:
        side = min(self.width(), self.height()) * 0.34
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._backdrop, 0.88))
        painter.drawEllipse(centre, side * 0.66, side * 0.68)
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        paint_icon(painter, Icon.NO_SENSOR, box, theme.color("muted"))


def _between(start: Point, end: Point) -> tuple[float, float]:
    return end[0] - start[0], end[1] - start[1]


def _stroked(pen: QPen, path: QPainterPath) -> QPainterPath:
    """Outline of ``path`` drawn with ``pen``."""
    return QPainterPathStroker(pen).createStroke(path)
