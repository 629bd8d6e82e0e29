"""Where the sled is between its stops, as an upright bar; unknown is hatched and crossed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.motion.calibration import Limits
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import hatch, rounded
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme


class SledBar(Painted):
    """Top stop above, bottom stop below, limit zones hatched, the sled as a bright handle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position_mm: float | None = None
        self._travel_mm: float | None = None
        self._limits: Limits | None = None

    def set_sled(self, position_mm: float | None, travel_mm: float | None, limits: Limits | None) -> None:
        """Position and travel in mm; None for either means that nothing is known."""
        shown = None if travel_mm is None or position_mm is None else round(position_mm, 1)
        if (shown, travel_mm, limits) != (self._position_mm, self._travel_mm, self._limits):
            self._position_mm, self._travel_mm, self._limits = shown, travel_mm, limits
            self.update()

    @property
    def known(self) -> bool:
        """Whether a position is shown."""
        return self._position_mm is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, zones, handle; or the unknown look."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        width = min(self.width(), theme.mm(8.0))
        pad = theme.mm(2.5)
        track = QRectF((self.width() - width) / 2, pad, width, max(1.0, self.height() - 2 * pad))
        area = rounded(track, width / 2)
        painter.fillPath(area, theme.color("raised"))
        if self._position_mm is None or self._travel_mm is None:
            hatch(painter, area, theme.color("unknown"), theme.mm(2.0), theme.mm(0.5))
            side = theme.size("icon") * 1.6
            middle = QRectF(track.center().x() - side / 2, track.center().y() - side / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(middle.adjusted(-side * 0.2, -side * 0.2, side * 0.2, side * 0.2))
            paint_icon(painter, Icon.NO_SENSOR, middle, theme.color("muted"))
        else:
            self._draw_known(painter, theme, track, self._position_mm, self._travel_mm)
        painter.end()

    def _draw_known(
        self, painter: QPainter, theme: Theme, track: QRectF, position_mm: float, travel_mm: float
    ) -> None:
        def y_of(millimetres: float) -> float:
            return track.bottom() - min(1.0, max(0.0, millimetres / travel_mm)) * track.height()

        if self._limits is not None:
            painter.save()
            painter.setClipPath(rounded(track, track.width() / 2))
            pen = QPen(theme.color("zone_edge"), theme.mm(0.5))
            for top, bottom, edge in (
                (track.top(), y_of(self._limits.lockout_mm), y_of(self._limits.lockout_mm)),
                (y_of(self._limits.depth_mm), track.bottom(), y_of(self._limits.depth_mm)),
            ):
                zone = rounded(QRectF(track.left(), top, track.width(), bottom - top), 0)
                painter.fillPath(zone, theme.color("zone"))
                hatch(painter, zone, theme.color("zone_hatch"), theme.mm(1.6), theme.mm(0.6))
                painter.setPen(pen)
                painter.drawLine(QPointF(track.left(), edge), QPointF(track.right(), edge))
            painter.restore()
        thick = theme.mm(3.4)
        handle = QRectF(
            track.left() - theme.mm(2), y_of(position_mm) - thick / 2, track.width() + theme.mm(4), thick
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("you"))
        painter.drawRoundedRect(handle, thick / 2, thick / 2)
