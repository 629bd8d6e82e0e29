"""Icons on a 24-unit grid with 2-unit round strokes, one colour, drawn when asked for."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from kiosk.widgets.ink import unmirror

GRID = 24.0
STROKE = 2.0
_OCTAGON_REACH = 10 * math.cos(math.radians(22.5))


class Icon(Enum):
    """Every icon of the product."""

    PAUSE = "pause"
    PLAY = "play"
    STOP = "stop"
    FLAG = "flag"
    SOUND = "sound"
    SOUND_OFF = "sound off"
    HURTS = "hurts"
    TICK = "tick"
    CROSS = "cross"
    TRIANGLE = "triangle"
    OCTAGON = "octagon"
    NO_SENSOR = "no sensor"
    UP = "up"
    DOWN = "down"
    HOLD = "hold"
    CHEVRON_UP = "chevron up"
    CHEVRON_DOWN = "chevron down"
    FAST = "fast"
    BACK = "back"
    NEXT = "next"
    PLUS = "plus"
    MINUS = "minus"
    WEIGHT = "weight"
    CLOCK = "clock"
    LOCK_OPEN = "lock open"
    RACK = "rack"
    EXCLAIM = "exclaim"
    ERASE = "erase"
    LOCK = "lock"
    RULER = "ruler"
    LIMITS = "limits"
    SENSOR = "sensor"
    LIST = "list"
    MACHINE = "machine"
    PEOPLE = "people"
    SAVE = "save"
    INFO = "info"
    AGAIN = "again"
    STAFF = "staff"
    GLOBE = "globe"
    HANGS_BUILT = "hangs as built"
    HANGS_RIGHT = "hangs turned right"
    HANGS_DOWN = "hangs upside down"
    HANGS_LEFT = "hangs turned left"


Shape = tuple[QPainterPath, bool]
"""A path on the grid and whether it is filled (as well as stroked)."""


def _line(*points: tuple[float, float], closed: bool = False) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    if closed:
        path.closeSubpath()
    return path


def _lines(*lines: QPainterPath) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPath(line)
    return path


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def _circle(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _octagon(radius: float) -> QPainterPath:
    corners = [math.radians(22.5 + 45.0 * k) for k in range(8)]
    polygon = QPolygonF([QPointF(12 + radius * math.cos(a), 12 + radius * math.sin(a)) for a in corners])
    path = QPainterPath()
    path.addPolygon(polygon)
    path.closeSubpath()
    return path


def _sound_waves() -> QPainterPath:
    waves = QPainterPath()
    waves.arcMoveTo(QRectF(9, 7.5, 9, 9), 50)
    waves.arcTo(QRectF(9, 7.5, 9, 9), 50, -100)
    waves.arcMoveTo(QRectF(5.5, 4, 16, 16), 48)
    waves.arcTo(QRectF(5.5, 4, 16, 16), 48, -96)
    return waves


def _speaker() -> QPainterPath:
    return _line((3.5, 9.5), (7, 9.5), (11.5, 5.5), (11.5, 18.5), (7, 14.5), (3.5, 14.5), closed=True)


def _sensor() -> QPainterPath:
    waves = QPainterPath()
    for radius, side in ((4.5, 0.0), (4.5, 180.0), (8.5, 0.0), (8.5, 180.0)):
        box = QRectF(12 - radius, 12 - radius, 2 * radius, 2 * radius)
        waves.arcMoveTo(box, side + 45)
        waves.arcTo(box, side + 45, -90)
    return waves


def _outline(path: QPainterPath) -> tuple[Shape, ...]:
    return ((path, False),)


def _solid(path: QPainterPath) -> tuple[Shape, ...]:
    return ((path, True),)


_SHAPES: dict[Icon, Callable[[], tuple[Shape, ...]]] = {
    Icon.PAUSE: lambda: _solid(_lines(_rounded(6.5, 5, 2.5, 14, 1), _rounded(15, 5, 2.5, 14, 1))),
    Icon.PLAY: lambda: _solid(_line((8, 5), (19, 12), (8, 19), closed=True)),
    Icon.STOP: lambda: _solid(_rounded(6.5, 6.5, 11, 11, 1)),
    Icon.FLAG: lambda: _outline(_lines(_line((6, 21), (6, 4), (18.5, 4), (15.5, 8.5), (18.5, 13), (6, 13)))),
    Icon.SOUND: lambda: ((_speaker(), True), (_sound_waves(), False)),
    Icon.SOUND_OFF: lambda: (
        (_speaker(), True),
        (_lines(_line((15.5, 9), (21.5, 15)), _line((21.5, 9), (15.5, 15))), False),
    ),
    Icon.HURTS: lambda: _solid(
        _line(
            (9.5, 4),
            (14.5, 4),
            (14.5, 9.5),
            (20, 9.5),
            (20, 14.5),
            (14.5, 14.5),
            (14.5, 20),
            (9.5, 20),
            (9.5, 14.5),
            (4, 14.5),
            (4, 9.5),
            (9.5, 9.5),
            closed=True,
        )
    ),
    Icon.TICK: lambda: _outline(_line((4.5, 12.5), (10, 18), (19.5, 6.5))),
    Icon.CROSS: lambda: _outline(_lines(_line((6, 6), (18, 18)), _line((18, 6), (6, 18)))),
    Icon.TRIANGLE: lambda: (
        (_line((12, 3.5), (21.5, 20), (2.5, 20), closed=True), False),
        (_lines(_line((12, 9.5), (12, 13.5)), _line((12, 16.7), (12, 16.8))), False),
    ),
    Icon.OCTAGON: lambda: (
        (_octagon(10), False),
        (_lines(_line((12, 7.2), (12, 12.8)), _line((12, 16.4), (12, 16.5))), False),
    ),
    Icon.NO_SENSOR: lambda: (
        (_sensor(), False),
        (_circle(12, 12, 0.8), True),
        (_line((3.5, 20.5), (20.5, 3.5)), False),
    ),
    Icon.UP: lambda: _outline(_lines(_line((12, 21), (12, 3.5)), _line((4.5, 11), (12, 3.5), (19.5, 11)))),
    Icon.DOWN: lambda: _outline(_lines(_line((12, 3), (12, 20.5)), _line((4.5, 13), (12, 20.5), (19.5, 13)))),
    Icon.HOLD: lambda: _outline(_lines(_line((4, 9), (20, 9)), _line((4, 15), (20, 15)))),
    Icon.CHEVRON_UP: lambda: _outline(_line((5, 15.5), (12, 8.5), (19, 15.5))),
    Icon.CHEVRON_DOWN: lambda: _outline(_line((5, 8.5), (12, 15.5), (19, 8.5))),
    Icon.FAST: lambda: _outline(
        _lines(_line((5, 5.5), (11.5, 12), (5, 18.5)), _line((12.5, 5.5), (19, 12), (12.5, 18.5)))
    ),
    Icon.BACK: lambda: _outline(_lines(_line((20, 12), (4.5, 12)), _line((11, 5.5), (4.5, 12), (11, 18.5)))),
    Icon.NEXT: lambda: _outline(_lines(_line((4, 12), (19.5, 12)), _line((13, 5.5), (19.5, 12), (13, 18.5)))),
    Icon.PLUS: lambda: _outline(_lines(_line((12, 4.5), (12, 19.5)), _line((4.5, 12), (19.5, 12)))),
    Icon.MINUS: lambda: _outline(_line((4.5, 12), (19.5, 12))),
    Icon.WEIGHT: lambda: _outline(
        _lines(
            _line((8, 12), (16, 12)),
            _line((8, 6), (8, 18)),
            _line((16, 6), (16, 18)),
            _line((4, 9), (4, 15)),
            _line((20, 9), (20, 15)),
        )
    ),
    Icon.CLOCK: lambda: _outline(_lines(_circle(12, 12, 9), _line((12, 7), (12, 12), (15.5, 14)))),
    Icon.GLOBE: lambda: _outline(_globe()),
    Icon.EXCLAIM: lambda: _outline(_lines(_line((12, 3.5), (12, 14)), _line((12, 20), (12, 20.1)))),
    Icon.ERASE: lambda: _outline(
        _lines(
            _line((9, 5.5), (21, 5.5), (21, 18.5), (9, 18.5), (3, 12), closed=True),
            _line((11.5, 9.2), (16.9, 14.8)),
            _line((16.9, 9.2), (11.5, 14.8)),
        )
    ),
    Icon.LOCK: lambda: ((_rounded(5, 11, 14, 9.5, 2), False), (_locked_bow(), False)),
    Icon.RULER: lambda: _outline(
        _lines(
            _rounded(2.5, 8, 19, 8, 1.5),
            *(_line((x, 8), (x, y)) for x, y in ((7, 11.5), (10.3, 10.5), (13.6, 11.5), (16.9, 10.5))),
        )
    ),
    Icon.LIMITS: lambda: _outline(
        _lines(
            _line((4, 4), (20, 4)),
            _line((4, 20), (20, 20)),
            _line((12, 7.5), (12, 16.5)),
            _line((8.5, 10.5), (12, 7.5), (15.5, 10.5)),
            _line((8.5, 13.5), (12, 16.5), (15.5, 13.5)),
        )
    ),
    Icon.SENSOR: lambda: ((_sensor(), False), (_circle(12, 12, 0.8), True)),
    Icon.LIST: lambda: _outline(
        _lines(*(_lines(_line((9, y), (20, y)), _line((4.4, y), (4.5, y))) for y in (6, 12, 18)))
    ),
    Icon.MACHINE: lambda: _outline(
        _lines(
            _line((4, 20.5), (20.5, 20.5)),
            _line((6, 17), (18, 5)),
            _line((10.5, 6), (16.5, 12)),
            _line((18, 5), (18, 20.5)),
        )
    ),
    Icon.PEOPLE: lambda: _outline(_lines(_circle(12, 8, 4), _shoulders())),
    Icon.SAVE: lambda: _outline(
        _lines(
            _line((12, 3.5), (12, 14.5)),
            _line((7, 9.8), (12, 14.8), (17, 9.8)),
            _line((4, 15.5), (4, 20), (20, 20), (20, 15.5)),
        )
    ),
    Icon.INFO: lambda: _outline(
        _lines(_circle(12, 12, 9), _line((12, 11.2), (12, 16.5)), _line((12, 7.6), (12, 7.7)))
    ),
    Icon.HANGS_BUILT: lambda: _hanging(0),
    Icon.HANGS_RIGHT: lambda: _hanging(90),
    Icon.HANGS_DOWN: lambda: _hanging(180),
    Icon.HANGS_LEFT: lambda: _hanging(270),
    Icon.AGAIN: lambda: _outline(_lines(_again_arc(), _line((15.5, 6.6), (19.6, 6.6), (19.6, 2.6)))),
    Icon.STAFF: lambda: _outline(_spanner()),
    Icon.LOCK_OPEN: lambda: ((_rounded(5, 11, 14, 9.5, 2), False), (_unlocked_bow(), False)),
    Icon.RACK: lambda: _outline(
        _lines(_line((4, 20), (20, 20)), _line((12, 3.5), (12, 15)), _line((6.5, 10), (12, 15.5), (17.5, 10)))
    ),
}


def _hanging(degrees: int) -> tuple[Shape, ...]:
    """A panel turned clockwise; a bar along its lower edge as built, an arrow up as the picture stands."""
    panel = _lines(_rounded(2, 4, 20, 13, 2), _line((8, 21), (16, 21)))
    middle = QTransform.fromTranslate(12, 12).rotate(degrees).translate(-12, -12)
    centre = middle.map(QPointF(12, 10.5))
    arrow = _lines(_line((0, 3), (0, -3)), _line((-2.4, -0.8), (0, -3.2), (2.4, -0.8)))
    return _outline(_lines(middle.map(panel), arrow.translated(centre)))


def _spanner() -> QPainterPath:
    """Open jaw at the upper right, handle to the lower left."""
    spanner = QPainterPath(QPointF(4.2, 16.6))
    spanner.lineTo(11.0, 9.8)
    spanner.cubicTo(10.0, 5.6, 13.6, 2.4, 17.6, 3.4)
    spanner.lineTo(14.9, 6.4)
    spanner.lineTo(17.6, 9.1)
    spanner.lineTo(20.6, 6.4)
    spanner.cubicTo(21.6, 10.4, 18.4, 14.0, 14.2, 13.0)
    spanner.lineTo(7.4, 19.8)
    spanner.cubicTo(5.3, 21.9, 2.1, 18.7, 4.2, 16.6)
    spanner.closeSubpath()
    return spanner


def _globe() -> QPainterPath:
    meridian = QPainterPath()
    meridian.addEllipse(QPointF(12, 12), 4.2, 9)
    return _lines(_circle(12, 12, 9), meridian, _line((3, 12), (21, 12)))


def _unlocked_bow() -> QPainterPath:
    bow = QPainterPath(QPointF(8, 11))
    bow.lineTo(8, 7)
    bow.arcTo(QRectF(8, 3, 8, 8), 180, -150)
    return bow


def _locked_bow() -> QPainterPath:
    bow = QPainterPath(QPointF(8, 11))
    bow.lineTo(8, 7)
    bow.arcTo(QRectF(8, 3, 8, 8), 180, -180)
    bow.lineTo(16, 11)
    return bow


def _shoulders() -> QPainterPath:
    path = QPainterPath(QPointF(4, 20.5))
    path.arcTo(QRectF(4, 14, 16, 13), 180, -180)
    return path


def _again_arc() -> QPainterPath:
    path = QPainterPath()
    path.arcMoveTo(QRectF(4, 4, 16, 16), 40)
    path.arcTo(QRectF(4, 4, 16, 16), 40, 290)
    return path


def octagon_path(rect: QRectF) -> QPainterPath:
    """Octagon as large as fits into ``rect``: the shape of every alert."""
    side = min(rect.width(), rect.height())
    shape = QTransform.fromTranslate(rect.center().x(), rect.center().y())
    shape.scale(side / (2 * _OCTAGON_REACH), side / (2 * _OCTAGON_REACH))
    shape.translate(-12, -12)
    return shape.map(_octagon(10))


def paint_icon(painter: QPainter, icon: Icon, rect: QRectF, color: QColor, stroke: float = STROKE) -> None:
    """Draw ``icon`` in the middle of ``rect``, as large as fits a square; ``stroke`` in grid units."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unmirror(painter, rect.center().x())
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / GRID, side / GRID)
    pen = QPen(color, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for path, filled in _SHAPES[icon]():
        painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    painter.restore()


def icon_pixmap(icon: Icon, side: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """Transparent square pixmap of ``side`` device-independent pixels."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, icon, QRectF(0, 0, side, side), color)
    painter.end()
    return pixmap


def make_icon(icon: Icon, side: int, color: QColor, disabled: QColor | None = None) -> QIcon:
    """Icon for buttons, with its own colour while the button is disabled."""
    result = QIcon(icon_pixmap(icon, side, color))
    if disabled is not None:
        result.addPixmap(icon_pixmap(icon, side, disabled), QIcon.Mode.Disabled)
    result.addPixmap(icon_pixmap(icon, side, color), QIcon.Mode.Normal)
    return result


def icon_size(side: float) -> QSize:
    """Square size for ``setIconSize``."""
    return QSize(round(side), round(side))
