"""The travel of the sled upright: both limits, what they mean in degrees and how sure that is, the sled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind
from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, RIGHT, draw_capitals, fitted_font, hatch, rounded
from kiosk.widgets.theme import Theme

_PAD_MM, _BAR_MM, _BAR_LEFT = 6.0, 17.0, 0.27
_LABEL_STEP_MM = 7.6


@dataclass(frozen=True)
class RailMark:
    """A place on the rail with words at its right; ``tone`` is a colour token, ``strong`` makes it larger."""

    mm: float
    words: str
    tone: str = "muted"
    strong: bool = False


@dataclass(frozen=True)
class RailState:
    """What is drawn.

    Attributes:
        travel_mm: between the stops.
        limits: as they are being set.
        band_mm: where the sled probably is at the knee angle that was asked for, low and high.
        warn_mm: where the warning ahead of the depth limit begins for a fast stroke.
        position_mm, position_words: the sled now; None and words why not when it is unknown.
        marks: stops, rack, limits.
        crossed: kinds of alert that are on, in a try-out: their zones are lit.
    """

    travel_mm: float
    limits: Limits
    band_mm: tuple[float, float]
    warn_mm: float
    position_mm: float | None
    position_words: str
    marks: tuple[RailMark, ...]
    crossed: tuple[AlertKind, ...] = ()


class LimitsRail(QWidget):
    """Top stop above, bottom stop below, as the sled is felt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._state: RailState | None = None

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_state(self, state: RailState) -> None:
        """Everything at once; nothing happens when it stays the same."""
        if state != self._state:
            self._state = state
            self.update()

    @property
    def state(self) -> RailState | None:
        """What is drawn."""
        return self._state

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bar, zones, band, labels, sled."""
        theme, state = self._theme, self._state
        if theme is None or state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad = theme.mm(_PAD_MM)
        left = self.width() * _BAR_LEFT
        track = QRectF(left, pad, theme.mm(_BAR_MM), self.height() - 2 * pad)

        def y_of(mm: float) -> float:
            return track.bottom() - min(1.0, max(0.0, mm / state.travel_mm)) * track.height()

        area = rounded(track, theme.mm(3.0))
        painter.fillPath(area, theme.color("raised"))
        painter.save()
        painter.setClipPath(area)
        self._draw_zones(painter, theme, state, track)
        painter.restore()
        low, high = state.band_mm
        band = QRectF(track.right() + theme.mm(1.0), y_of(high), theme.mm(2.4), y_of(low) - y_of(high))
        painter.fillPath(rounded(band, theme.mm(1.2)), theme.color("guide"))
        painter.setPen(QPen(theme.color("warn"), theme.mm(0.6), Qt.PenStyle.DashLine))
        warn_y = y_of(state.warn_mm)
        painter.drawLine(QLineF(track.left() + theme.mm(1), warn_y, track.right() - theme.mm(1), warn_y))
        self._draw_labels(painter, theme, state.marks, [y_of(mark.mm) for mark in state.marks], band.right())
        self._draw_sled(painter, theme, state, track, y_of)
        painter.end()

    @staticmethod
    def _draw_zones(painter: QPainter, theme: Theme, state: RailState, track: QRectF) -> None:
        upper = track.bottom() - state.limits.lockout_mm / state.travel_mm * track.height()
        lower = track.bottom() - state.limits.depth_mm / state.travel_mm * track.height()
        for top, bottom, edge, kind in (
            (track.top(), upper, upper, AlertKind.LOCKOUT),
            (lower, track.bottom(), lower, AlertKind.DEPTH),
        ):
            box = QRectF(track.left(), top, track.width(), bottom - top)
            zone = rounded(box, 0)
            painter.fillPath(zone, theme.color("alert" if kind in state.crossed else "zone"))
            if kind not in state.crossed:
                hatch(painter, zone, theme.color("zone_hatch"), theme.mm(1.6), theme.mm(0.6))
            painter.setPen(QPen(theme.color("zone_edge"), theme.mm(0.7)))
            painter.drawLine(QLineF(track.left(), edge, track.right(), edge))

    def _draw_labels(
        self, painter: QPainter, theme: Theme, marks: Sequence[RailMark], ys: Sequence[float], left: float
    ) -> None:
        """Words at the right, moved apart where they would meet, with a thin line to their place."""
        step, order = theme.mm(_LABEL_STEP_MM), sorted(range(len(marks)), key=lambda index: ys[index])
        places: dict[int, float] = {}
        below = theme.mm(3.6)
        for index in order:
            places[index] = max(ys[index], below)
            below = places[index] + step
        above = self.height() - theme.mm(3.6)
        for index in reversed(order):
            places[index] = min(places[index], above)
            above = places[index] - step
        text_left = left + theme.mm(7.0)
        for index, mark in enumerate(marks):
            painter.setPen(QPen(theme.color("line"), theme.mm(0.35)))
            begin, end = QPointF(left + theme.mm(0.8), ys[index]), QPointF(text_left, places[index])
            painter.drawLine(QLineF(begin, end - QPointF(theme.mm(1.2), 0)))
            box = QRectF(text_left, places[index] - step / 2, self.width() - text_left, step)
            cap = theme.cap_mm["body"] if mark.strong else theme.cap_mm["label"]
            weight = "semibold" if mark.strong else "regular"
            painter.setPen(theme.color(mark.tone))
            font = fitted_font(theme, mark.words, cap, box.width(), weight)
            draw_capitals(painter, font, mark.words, box, LEFT)

    def _draw_sled(
        self, painter: QPainter, theme: Theme, state: RailState, track: QRectF, y_of: object
    ) -> None:
        words = QRectF(0, 0, track.left() - theme.mm(4.0), theme.mm(9.0))
        if state.position_mm is None or not callable(y_of):
            side = theme.size("icon") * 1.4
            sign = QRectF(track.left() - theme.mm(4) - side, track.center().y() - side, side, side)
            paint_icon(painter, Icon.NO_SENSOR, sign, theme.color("muted"))
            words.moveTop(sign.bottom())
            painter.setPen(theme.color("muted"))
        else:
            y = float(y_of(state.position_mm))
            thick = theme.mm(3.6)
            handle = QRectF(track.left() - theme.mm(2.5), y - thick / 2, track.width() + theme.mm(5), thick)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface"))
            grown = handle.adjusted(-thick / 5, -thick / 5, thick / 5, thick / 5)
            painter.drawRoundedRect(grown, thick / 2, thick / 2)
            painter.setBrush(theme.color("you"))
            painter.drawRoundedRect(handle, thick / 2, thick / 2)
            y = min(max(y, words.height()), self.height() - words.height())
            words.moveCenter(QPointF(words.center().x(), y))
            painter.setPen(theme.color("you"))
        font = fitted_font(theme, state.position_words, theme.cap_mm["body"], words.width(), "semibold")
        draw_capitals(painter, font, state.position_words, words, RIGHT)
