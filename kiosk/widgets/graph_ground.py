"""The still part of the sled graph: surface, grid, and the forbidden zones with their names, painted once."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind
from kiosk.widgets.graph_curves import Mapping2D
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.ink import Ink, Writing
from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, hatch, mix, rounded, text_width
from kiosk.widgets.sprite import Sprite
from kiosk.widgets.theme import Theme


@dataclass(frozen=True)
class GraphWords:
    """Translated words of the graph."""

    straight: str
    deep: str
    near: str
    no_signal: str
    no_signal_line: str
    sign: Icon = Icon.NO_SENSOR


@dataclass(frozen=True)
class Ground:
    """What decides how the still part looks.

    Attributes:
        limits: None draws no zones.
        alert: DEPTH or LOCKOUT while that zone is crossed.
        near: DEPTH or LOCKOUT while that zone is near (amber).
        known: False greys the zones.
    """

    width: float
    height: float
    ratio: float
    limits: Limits | None
    alert: AlertKind | None
    near: AlertKind | None
    known: bool


@dataclass(frozen=True, eq=False)
class _Zone:
    """One look of a zone: what lies behind the curves, and the zone's name, which lies over them."""

    behind: Sprite
    place: QPointF
    plate: QPixmap
    writings: tuple[Writing, ...]


class GroundLayer:
    """Each look of each zone is painted once: an alert that begins finds its picture ready."""

    def __init__(self) -> None:
        self._zones: dict[tuple[AlertKind, bool, bool, bool], _Zone] = {}
        self._shown: tuple[_Zone, ...] = ()
        self.boxes: dict[AlertKind, QRectF] = {}
        """Where the zones were drawn last, with their edges."""

    def forget(self) -> None:
        """Sizes, colours, limits or words changed."""
        self._zones.clear()
        self._shown = ()

    def draw(
        self, painter: QPainter, theme: Theme, ground: Ground, to_px: Mapping2D, words: GraphWords
    ) -> None:
        """Surface, grid and zones; every pixel is covered."""
        painter.fillRect(QRectF(0, 0, ground.width, ground.height), theme.color("surface"))
        top, bottom = _edges(ground, to_px)
        _draw_grid(painter, theme, ground.width, top, bottom)
        if ground.limits is None:
            self._shown, self.boxes = (), {}
            return
        upper = QRectF(0, 0, ground.width, top)
        lower = QRectF(0, bottom, ground.width, ground.height - bottom)
        margin = theme.mm(1.0)  # the line on a zone's edge is half outside
        shown = []
        for kind, zone in ((AlertKind.LOCKOUT, upper), (AlertKind.DEPTH, lower)):
            box = self.boxes[kind] = zone.adjusted(0, -margin, 0, margin)
            found = self._zone(theme, ground, kind, zone, words, to_px.x_now_px)
            paint = partial(_draw_zone, theme=theme, ground=ground, kind=kind, zone=zone)
            found.behind.draw(painter, ground.limits, box, paint)
            shown.append(found)
        self._shown = tuple(shown)

    def draw_names(self, painter: QPainter) -> None:
        """The names of the zones, over the curves."""
        for zone in self._shown:
            painter.drawPixmap(zone.place, zone.plate)

    @property
    def writings(self) -> tuple[Writing, ...]:
        """The names as they were drawn last."""
        return tuple(one for zone in self._shown for one in zone.writings)

    def _zone(
        self, theme: Theme, ground: Ground, kind: AlertKind, zone: QRectF, words: GraphWords, now_px: float
    ) -> _Zone:
        look = (kind, ground.alert is kind, ground.near is kind, ground.known)
        if look not in self._zones:
            name = words.deep if kind is AlertKind.DEPTH else words.straight
            name = words.near if ground.near is kind else name
            place, plate, notes = _paint_name(theme, ground, kind, zone, name, now_px)
            self._zones[look] = _Zone(Sprite(), place, plate, tuple(notes))
        return self._zones[look]


def _empty_pixmap(size: QSizeF, ratio: float) -> QPixmap:
    pixmap = QPixmap((size * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _edges(ground: Ground, to_px: Mapping2D) -> tuple[float, float]:
    if ground.limits is None:
        return 0.0, ground.height
    return to_px.y_of(ground.limits.lockout_mm), to_px.y_of(ground.limits.depth_mm)


def _draw_grid(painter: QPainter, theme: Theme, width: float, top: float, bottom: float) -> None:
    color, quarter = mix(theme.color("surface"), theme.color("line"), 0.65), (bottom - top) / 4
    for i in range(1, 4):
        painter.fillRect(QRectF(0, round(top + quarter * i), width, 1), color)


def _draw_zone(painter: QPainter, theme: Theme, ground: Ground, kind: AlertKind, zone: QRectF) -> None:
    alert, near = ground.alert is kind, ground.near is kind
    area = QPainterPath()
    area.addRect(zone)
    edge = theme.color("zone_edge")
    if alert:
        painter.fillRect(zone, theme.color("alert"))
        edge = theme.color("you")
    else:
        fill = "zone" if ground.known else "surface"
        stripe = theme.color("zone_hatch") if ground.known else theme.color("unknown", 0.25)
        if near:
            stripe, edge = theme.color("warn", 0.45), theme.color("warn")
        elif not ground.known:
            edge = theme.color("unknown", 0.6)
        painter.fillRect(zone, theme.color(fill))
        hatch(painter, area, stripe, theme.mm(2.9), theme.mm(1.45))
    y = zone.bottom() if kind is AlertKind.LOCKOUT else zone.top()
    painter.setPen(QPen(edge, theme.mm(0.9 if alert or near else 0.5)))
    painter.drawLine(QLineF(zone.left(), y, zone.right(), y))


def _name_color(theme: Theme, ground: Ground, kind: AlertKind) -> QColor:
    if ground.alert is kind:
        return theme.color("you")
    if ground.near is kind:
        return theme.color("warn")
    if not ground.known:
        return theme.color("muted")
    return mix(theme.color("zone_edge"), theme.color("text"), 0.45)


def _paint_name(
    theme: Theme, ground: Ground, kind: AlertKind, zone: QRectF, name: str, now_px: float
) -> tuple[QPointF, QPixmap, list[Writing]]:
    """The zone's name on a plain plate: words are crossed neither by hatching nor by the trace."""
    alert, near = ground.alert is kind, ground.near is kind
    color = _name_color(theme, ground, kind)
    icon = Icon.OCTAGON if alert else Icon.TRIANGLE if near else None
    pad, cap = (
        theme.mm(1.4 if theme.small else 2.2),
        theme.cap_mm["body" if (alert or near) and not theme.small else "label"],
    )
    mark = theme.mm(cap * (0.9 if theme.small else 1.7)) if icon is not None else 0.0
    gap = pad * 0.8 if icon is not None else 0.0
    room = now_px - theme.mm(5.0) - 2 * pad - mark - gap  # the dot travels on the line of now
    font = fitted_font(theme, name, cap, room, "heavy" if alert or near else "semibold")
    tall = round(min(zone.height() * 0.8, theme.mm(cap * 2.1)))
    plate = QRectF(0, 0, math.ceil(text_width(font, name) + 2 * pad + mark + gap), tall)
    pixmap = _empty_pixmap(plate.size(), ground.ratio)
    notes: list[Writing] = []
    painter = Ink(pixmap, notes)
    ground_token = "alert" if alert else "zone" if ground.known else "surface"
    painter.fillPath(rounded(plate, tall / 4), theme.color(ground_token))
    words = plate.adjusted(pad, 0, -pad, 0)
    if icon is not None:
        paint_icon(painter, icon, QRectF(words.left(), words.top(), mark, tall), color)
        words.setLeft(words.left() + mark + gap)
    painter.setPen(color)
    draw_capitals(painter, font, name, words, LEFT)
    painter.end()
    place = QPointF(round(theme.mm(2.4)), round(zone.center().y() - tall / 2))
    return place, pixmap, [replace(one, letters=one.letters.translated(place)) for one in notes]
