"""Everything that moves in the sled graph, painted in pixels inside pyqtgraph's plot."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind
from kiosk.motion.samples import FloatArray
from kiosk.widgets.graph_curves import Mapping2D
from kiosk.widgets.graph_ground import GraphWords, Ground, GroundLayer
from kiosk.widgets.graph_path import PathLayer, TargetPath
from kiosk.widgets.graph_trace import TraceLayer
from kiosk.widgets.icons import paint_icon
from kiosk.widgets.ink import Ink, Writing
from kiosk.widgets.paint import (
    CENTER,
    draw_block,
    draw_capitals,
    fitted_font,
    hatch,
    rounded,
)
from kiosk.widgets.sprite import Sprite
from kiosk.widgets.theme import Theme

_NOWHERE: FloatArray = np.empty(0)
_WORDS = GraphWords(
    "NEARLY STRAIGHT – DON’T LOCK", "TOO DEEP", "NEAR THE LIMIT", "NO SENSOR", "Train by feel"
)


class GraphItem(QGraphicsObject):
    """Painted by hand: the trace is drawn as separate segments, which costs a fraction of a polyline."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme | None = None
        self.words = _WORDS
        self.limits: Limits | None = None
        self.travel_mm: float | None = None
        self.alerts: frozenset[AlertKind] = frozenset()
        self.now_s = 0.0
        self.position_mm: float | None = None
        self.trace: tuple[FloatArray, FloatArray] = (_NOWHERE, _NOWHERE)
        self.path = TargetPath(_NOWHERE, _NOWHERE)
        self._path_layer = PathLayer()
        self._trace_layer = TraceLayer()
        self._bounds = QRectF(0, 0, 1, 1)
        self._ground_layer = GroundLayer()
        self._veil: QPixmap | None = None
        self._veil_notes: list[Writing] = []
        self._shown: tuple[Writing, ...] = ()
        self._now, self._dot = Sprite(), Sprite()
        self._corners = tuple(Sprite() for _ in range(4))

    def set_bounds(self, bounds: QRectF) -> None:
        """Rectangle in seconds and millimetres that the plot shows."""
        self.prepareGeometryChange()
        self._bounds = bounds
        self.redraw()

    def redraw(self) -> None:
        """Forget what was painted ahead, because sizes, colours or words changed."""
        self._ground_layer.forget()
        self._path_layer.forget()
        self._trace_layer.forget()
        self._veil = None
        for sprite in (self._now, self._dot, *self._corners):
            sprite.forget()
        self.update()

    def writings(self) -> tuple[Writing, ...]:
        """Names of the zones, and without a signal what is said then."""
        return self._shown

    @property
    def zones(self) -> dict[AlertKind, QRectF]:
        """Where the zones were painted last, in pixels of the view."""
        return self._ground_layer.boxes

    def boundingRect(self) -> QRectF:
        """The whole plot, in seconds and millimetres."""
        return self._bounds

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw ground, target path, line of now, trace, names of the zones and dot, in this order."""
        theme = self.theme
        if theme is None:
            return
        matrix = painter.worldTransform()
        to_px = Mapping2D(matrix.m11(), matrix.dx(), matrix.m22(), matrix.dy())
        box = matrix.mapRect(self._bounds)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground(box, painter.device().devicePixelRatioF())
        self._ground_layer.draw(painter, theme, ground, to_px, self.words)
        self._shown = self._ground_layer.writings
        known = self.position_mm is not None
        if known:
            self._path_layer.draw(painter, theme, self.path, self.now_s, to_px, box.bottom())
        self._draw_now(painter, theme, to_px, box)
        self._draw_trace(painter, theme, to_px, box, known)
        self._ground_layer.draw_names(painter)
        if self.position_mm is not None:
            self._draw_dot(painter, theme, to_px, box, self.position_mm)
        else:
            painter.drawPixmap(QPointF(0, 0), self._veil_pixmap(theme, box, painter))
            self._shown = (*self._shown, *self._veil_notes)
        self._draw_corners(painter, theme, box)
        painter.restore()

    def _ground(self, box: QRectF, ratio: float) -> Ground:
        crossed = next((k for k in (AlertKind.DEPTH, AlertKind.LOCKOUT) if k in self.alerts), None)
        near = self._near() if AlertKind.AHEAD in self.alerts and crossed is None else None
        known = self.position_mm is not None
        return Ground(box.right(), box.bottom(), ratio, self.limits, crossed, near, known)

    def _near(self) -> AlertKind | None:
        """The zone that AHEAD speaks of: the one closer to the sled."""
        if self.limits is None or self.position_mm is None:
            return None
        deeper = self.position_mm - self.limits.depth_mm < self.limits.lockout_mm - self.position_mm
        return AlertKind.DEPTH if deeper else AlertKind.LOCKOUT

    def _draw_now(self, painter: QPainter, theme: Theme, to_px: Mapping2D, box: QRectF) -> None:
        wide = max(1.0, theme.mm(0.35))

        def paint(ink: QPainter) -> None:
            pen = QPen(theme.color("muted", 0.6), wide)
            pen.setDashPattern([4.5, 4.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            ink.setPen(pen)
            ink.drawLine(QLineF(to_px.x_now_px, box.top(), to_px.x_now_px, box.bottom()))

        column = QRectF(to_px.x_now_px - wide, box.top(), 2 * wide, box.height())
        self._now.draw(painter, None, column, paint)

    def _draw_trace(
        self, painter: QPainter, theme: Theme, to_px: Mapping2D, box: QRectF, known: bool
    ) -> None:
        color = theme.color("you" if known else "unknown")
        self._trace_layer.draw(
            painter, self.trace, self.position_mm, self.now_s, to_px, box.bottom(), color, theme.mm(1.4)
        )

    def _draw_dot(
        self, painter: QPainter, theme: Theme, to_px: Mapping2D, box: QRectF, position_mm: float
    ) -> None:
        radius, rim = theme.mm(3.2), theme.mm(1.1)
        y = min(box.bottom() - radius, max(box.top() + radius, to_px.y_of(position_mm)))

        def paint(ink: QPainter) -> None:
            ink.setPen(QPen(theme.color("ground"), rim))
            ink.setBrush(theme.color("you"))
            ink.drawEllipse(QPointF(to_px.x_now_px, 0.0), radius, radius)

        reach = radius + rim
        around = QRectF(to_px.x_now_px - reach, -reach, 2 * reach, 2 * reach)
        self._dot.draw(painter, None, around, paint, QPointF(0.0, y))

    def _veil_pixmap(self, theme: Theme, box: QRectF, painter: QPainter) -> QPixmap:
        """The grey plane over everything the sensor would have told, with the crossed sensor."""
        ratio = painter.device().devicePixelRatioF()
        size = (QRectF(0, 0, box.right(), box.bottom()).size() * ratio).toSize()
        if self._veil is None or self._veil.size() != size:
            self._veil = QPixmap(size)
            self._veil.setDevicePixelRatio(ratio)
            self._veil.fill(theme.color("surface", 0.45))
            veil = Ink(self._veil, self._veil_notes)
            area = QPainterPath()
            area.addRect(QRectF(0, 0, box.right(), box.bottom()))
            hatch(veil, area, theme.color("unknown", 0.22), theme.mm(4.5), theme.mm(1.6))
            self._draw_plate(veil, theme, box)
            veil.end()
        return self._veil

    def _draw_plate(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        plate = QRectF(
            0,
            0,
            min(box.width() * 0.92, theme.mm(130.0)),
            min(box.height() * (0.94 if theme.small else 0.7), theme.mm(66.0)),
        )
        plate.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        painter.drawPath(rounded(plate, theme.size("panel_radius")))
        inner = plate.adjusted(theme.mm(4), theme.mm(4), -theme.mm(4), -theme.mm(4))
        sign = 0.2 if theme.small else 0.42
        icon = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * sign)
        paint_icon(painter, self.words.sign, icon, theme.color("muted"))
        title = QRectF(
            inner.left(), icon.bottom(), inner.width(), inner.height() * (0.2 if theme.small else 0.27)
        )
        painter.setPen(theme.color("text"))
        font = fitted_font(theme, self.words.no_signal, theme.cap_mm["title"], inner.width(), "heavy")
        draw_capitals(painter, font, self.words.no_signal, title, CENTER)
        painter.setPen(theme.color("muted"))
        line = QRectF(inner.left(), title.bottom(), inner.width(), inner.bottom() - title.bottom())
        draw_block(painter, theme, self.words.no_signal_line, line, theme.cap_mm["body"], align=CENTER)

    def _draw_corners(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        """Round the panel by painting the page over its four corners."""
        radius = theme.size("panel_radius")

        def paint(ink: QPainter) -> None:
            outside = QPainterPath()
            outside.addRect(box)
            outside.addPath(rounded(box, radius))  # odd-even: only the corners
            ink.fillPath(outside, theme.color("ground"))

        left, right = box.left(), box.right() - radius
        top, bottom = box.top(), box.bottom() - radius
        places = ((left, top), (right, top), (left, bottom), (right, bottom))
        for corner, (x, y) in zip(self._corners, places, strict=True):
            corner.draw(painter, None, QRectF(x, y, radius, radius), paint)
