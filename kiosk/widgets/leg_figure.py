"""Side view of the machine with a person in it whose legs move with the sled."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

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

from kiosk.widgets import leg_geometry as geo
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.leg_geometry import LegPose, Point
from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font, hatch, mix
from kiosk.widgets.painted import Painted
from kiosk.widgets.sprite import Sprite, around
from kiosk.widgets.theme import Theme

_NEUTRAL_DEG = 62.0  # pose of the greyed figure: it never shows the last value
_GAP_M = 0.020  # of background around a limb that crosses another
_SLED_RIM_M = 0.20  # beyond the sled's points: its discs and its strokes
_HIP = (0.0, 0.0)
_FRAME = geo.machine_frame()


@dataclass(frozen=True)
class _Ink:
    """Colours of one look of the figure."""

    leg: QColor
    trunk: QColor
    arm: QColor
    pad: QColor
    steel: QColor
    rail: QColor
    plate: QColor
    carriage: QColor
    disc: QColor
    rim: QColor
    back: QColor


def _path(*points: Point) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def _pen(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    return QPen(color, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


class LegFigure(Painted):
    """Painted from a knee flexion; unknown is greyed, hatched and crossed.

    Only the leg is drawn in every frame: the machine and the trunk stand still, and the sled only moves.
    """

    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        return geo.leg_pose(_NEUTRAL_DEG if self._flexion_deg is None else self._flexion_deg)

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

    def _draw_scene(self, painter: QPainter, ink: _Ink, pose: LegPose) -> None:
        """From back to front; every layer but the leg is a picture that was painted before."""
        self._layer(painter, "frame", lambda layer: self._draw_frame(layer, ink))
        self._slide_sled(painter, ink, pose)
        if self.known and self._target_deg is not None:
            target = geo.leg_pose(self._target_deg)
            self._layer(painter, "target", lambda layer: self._draw_target(layer, target))
        self._layer(painter, "body", lambda layer: self._draw_body(layer, ink))
        self._draw_leg(painter, ink, pose)
        self._layer(painter, "arm", lambda layer: self._draw_arm(layer, ink))

    def _layer(self, painter: QPainter, name: str, paint: Callable[[QPainter], None]) -> None:
        self._draw_sprite(painter, name, QRectF(self.rect()), paint, QPointF())

    def _slide_sled(self, painter: QPainter, ink: _Ink, pose: LegPose) -> None:
        """The sled of one pose, moved along the rail."""
        one, to_px = geo.leg_pose(_NEUTRAL_DEG), painter.worldTransform()
        outline = around((*one.carriage, *one.plate, *one.strut, one.weight), _SLED_RIM_M)
        (x, y), (x_one, y_one) = pose.carriage[0], one.carriage[0]
        moved = QPointF((x - x_one) * to_px.m11(), (y - y_one) * to_px.m22())
        look = "sled alert" if self._alert else "sled"
        box = QRectF(to_px.mapRect(outline).toAlignedRect())
        self._draw_sprite(painter, look, box, lambda layer: self._draw_sled(layer, ink, one), moved)

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
        return geo.BOUNDS_M

    def _enter_metres(self, painter: QPainter) -> float:
        """Switch the painter to metres with y upwards; return pixels per metre."""
        left, bottom, right, top = self._bounds_m()
        scale = min(self.width() / (right - left), self.height() / (top - bottom))
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, -scale)
        painter.translate(-(left + right) / 2, -(bottom + top) / 2)
        return scale

    def _ink(self, theme: Theme) -> _Ink:
        back, grey = theme.color(self._backdrop), theme.color("unknown")
        dark, middle, light = (theme.color(f"machine_{tone}") for tone in ("dark", "mid", "light"))
        if not self.known:
            body, faint, pad = mix(back, grey, 0.6), mix(back, dark, 0.8), mix(back, middle, 0.6)
            return _Ink(body, body, body, pad, faint, faint, body, pad, faint, pad, back)
        you = theme.color("you")
        red = theme.color("alert_edge")
        return _Ink(
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

    def _stroke(self, painter: QPainter, ends: tuple[Point, ...], color: QColor, width: float) -> None:
        # In pixels: the same stroke costs more than twice as much under a painter that scales.
        to_px = painter.worldTransform()
        painter.resetTransform()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(color, width * abs(to_px.m22())))
        painter.drawPath(to_px.map(_path(*ends)))
        painter.setWorldTransform(to_px)

    def _draw_frame(self, painter: QPainter, ink: _Ink) -> None:
        for strut in _FRAME.struts:
            self._stroke(painter, strut, ink.steel, 0.038)
        self._stroke(painter, _FRAME.floor, ink.steel, 0.038)
        self._stroke(painter, _FRAME.rail, ink.rail, 0.046)
        self._stroke(painter, _FRAME.seat_pad, ink.pad, geo.PAD_WIDTH_M)
        self._stroke(painter, _FRAME.back_pad, ink.pad, geo.PAD_WIDTH_M)
        self._stroke(painter, _FRAME.head_rest, ink.pad, geo.PAD_WIDTH_M)

    def _draw_sled(self, painter: QPainter, ink: _Ink, pose: LegPose) -> None:
        self._stroke(painter, pose.strut, ink.carriage, 0.040)
        self._stroke(painter, pose.carriage, ink.carriage, 0.070)
        centre = QPointF(*pose.weight)
        painter.setPen(_pen(ink.rim, 0.014))
        painter.setBrush(ink.disc)
        painter.drawEllipse(centre, 0.165, 0.165)
        painter.setPen(_pen(ink.rim, 0.010))
        painter.drawEllipse(centre, 0.105, 0.105)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.rim)
        painter.drawEllipse(centre, 0.032, 0.032)
        self._stroke(painter, pose.plate, ink.back, 0.052 + 2 * _GAP_M)
        self._stroke(painter, pose.plate, ink.plate, 0.052)

    def _draw_person(self, painter: QPainter, ink: _Ink, pose: LegPose) -> None:
        self._draw_body(painter, ink)
        self._draw_leg(painter, ink, pose)
        self._draw_arm(painter, ink)

    def _draw_body(self, painter: QPainter, ink: _Ink) -> None:
        self._stroke(painter, (_FRAME.shoulder, _HIP), ink.trunk, geo.TRUNK_WIDTH_M)
        self._stroke(painter, _FRAME.neck, ink.trunk, 0.07)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.trunk)
        painter.drawEllipse(QPointF(*_FRAME.head), geo.HEAD_RADIUS_M, geo.HEAD_RADIUS_M)

    def _draw_leg(self, painter: QPainter, ink: _Ink, pose: LegPose) -> None:
        for color, more in ((ink.back, 2 * _GAP_M), (ink.leg, 0.0)):
            self._stroke(painter, (_HIP, pose.knee), color, geo.THIGH_WIDTH_M + more)
            self._stroke(painter, (pose.knee, pose.ankle), color, geo.SHANK_WIDTH_M + more)
            self._stroke(painter, (pose.heel, pose.toe), color, geo.FOOT_WIDTH_M + more * 0.5)

    def _draw_arm(self, painter: QPainter, ink: _Ink) -> None:
        self._stroke(painter, _FRAME.handle, ink.carriage, 0.032)
        arm = (_FRAME.shoulder, _FRAME.elbow, _FRAME.hand)
        self._stroke(painter, arm, ink.back, geo.ARM_WIDTH_M + 1.4 * _GAP_M)
        self._stroke(painter, arm, ink.arm, geo.ARM_WIDTH_M)

    def _draw_target(self, painter: QPainter, target: LegPose) -> None:
        theme = self._theme
        if theme is None:
            return
        ghost = theme.color("guide_dim")
        self._stroke(painter, ((0.0, 0.0), target.knee), ghost, geo.THIGH_WIDTH_M)
        self._stroke(painter, (target.knee, target.ankle), ghost, geo.SHANK_WIDTH_M)
        pen = _pen(theme.color("guide"), 0.016)
        pen.setDashPattern([0.1, 2.4])
        painter.setPen(pen)
        painter.drawPath(_path(*target.plate))

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
        painter.setPen(_pen(color, 0.016))
        painter.drawPath(arc)

    def _draw_angle(self, painter: QPainter, theme: Theme, to_pixels: QTransform, pose: LegPose) -> None:
        """Write the inner angle outside the knee, where no limb can cross it."""
        text = f"{round(180.0 - pose.flexion_deg)}°"
        centre = to_pixels.map(QPointF(*geo.beside_knee(pose, 0.215)))
        unit = abs(to_pixels.m22())
        box = QRectF(centre.x() - 0.15 * unit, centre.y() - 0.06 * unit, 0.30 * unit, 0.12 * unit)
        box.moveTop(max(0.0, box.top()))
        cap = max(theme.cap_mm["label"], 0.085 * unit / theme.mm(1.0))
        font = fitted_font(theme, text, cap, max(box.width(), theme.mm(20.0)), "heavy")
        painter.setPen(theme.color("you" if self._alert else "guide"))
        draw_capitals(painter, font, text, box, CENTER)

    def _draw_unknown(self, painter: QPainter, pose: LegPose, scale: float) -> None:
        theme = self._theme
        if theme is None:
            return
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for pen, path in (
            (_pen(QColor(), geo.TRUNK_WIDTH_M), _path(_FRAME.shoulder, (0.0, 0.0))),
            (_pen(QColor(), geo.THIGH_WIDTH_M), _path((0.0, 0.0), pose.knee)),
            (_pen(QColor(), geo.SHANK_WIDTH_M), _path(pose.knee, pose.ankle)),
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


def _stroked(pen: QPen, path: QPainterPath) -> QPainterPath:
    """Outline of ``path`` drawn with ``pen``."""
    return QPainterPathStroker(pen).createStroke(path)
