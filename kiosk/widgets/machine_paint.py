"""Strokes of the side view: frame, sled and weights, on a painter that counts in metres, y upwards."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.widgets.leg_geometry import PAD_WIDTH_M, LegPose, Point
from kiosk.widgets.machine_frames import MachineFrame

GAP_M = 0.020
"""Of background around a limb that crosses another."""

_STEEL_M, _RAIL_M, _PLATE_M, _STACK_PLATE_M = 0.038, 0.046, 0.052, 0.05


@dataclass(frozen=True)
class FigureInk:
    """Colours of one look of machine and person."""

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


def line_path(*points: Point) -> QPainterPath:
    """Straight lines from point to point."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def pen_of(color: QColor, width: float) -> QPen:
    """A pen with round ends and corners."""
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(color, width, Qt.PenStyle.SolidLine, round_cap, round_join)


def stroke(painter: QPainter, ends: tuple[Point, ...], color: QColor, width: float) -> None:
    """A limb or a tube, ``width`` metres thick."""
    # In pixels: the same stroke costs more than twice as much under a painter that scales.
    to_px = painter.worldTransform()
    painter.resetTransform()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen_of(color, width * abs(to_px.m22())))
    painter.drawPath(to_px.map(line_path(*ends)))
    painter.setWorldTransform(to_px)


def draw_frame(painter: QPainter, frame: MachineFrame, steel: QColor, rail: QColor, pad: QColor) -> None:
    """Everything that stands still but the person."""
    for strut in (*frame.struts, *frame.tower, frame.floor):
        stroke(painter, strut, steel, _STEEL_M)
    for plate in frame.stack:
        stroke(painter, plate, rail, _STACK_PLATE_M)
    stroke(painter, frame.rail, rail, _RAIL_M)
    for cushion in (frame.seat_pad, frame.back_pad, frame.head_rest):
        stroke(painter, cushion, pad, PAD_WIDTH_M)


def draw_sled(painter: QPainter, ink: FigureInk, frame: MachineFrame, pose: LegPose) -> None:
    """Carriage and foot plate, and the discs where they sit on it."""
    stroke(painter, pose.strut, ink.carriage, 0.040)
    stroke(painter, pose.carriage, ink.carriage, 0.070)
    if not frame.tower:
        _draw_discs(painter, ink, QPointF(*pose.weight))
    stroke(painter, pose.plate, ink.back, _PLATE_M + 2 * GAP_M)
    stroke(painter, pose.plate, ink.plate, _PLATE_M)


def draw_stack(painter: QPainter, ink: FigureInk, pose: LegPose) -> None:
    """The plates of a stack that the sled lifts."""
    x, y = pose.weight
    for row in (-1, 0, 1):
        level = y + row * (_STACK_PLATE_M + 0.012)
        stroke(painter, ((x - 0.06, level), (x + 0.06, level)), ink.carriage, _STACK_PLATE_M)


def _draw_discs(painter: QPainter, ink: FigureInk, centre: QPointF) -> None:
    painter.setPen(pen_of(ink.rim, 0.014))
    painter.setBrush(ink.disc)
    painter.drawEllipse(centre, 0.165, 0.165)
    painter.setPen(pen_of(ink.rim, 0.010))
    painter.drawEllipse(centre, 0.105, 0.105)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.rim)
    painter.drawEllipse(centre, 0.032, 0.032)
