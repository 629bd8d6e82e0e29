"""A stored set as one curve over its whole time, with its phases, limits and verdicts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Repetition
from kiosk.motion.samples import FloatArray
from kiosk.widgets.icons import paint_icon
from kiosk.widgets.paint import CENTER, LEFT, draw_capitals, fitted_font, hatch, rounded
from kiosk.widgets.raw_graph import runs, thinned
from kiosk.widgets.theme import Theme
from kiosk.widgets.verdict_look import LOOKS

MOST_POINTS = 1600
_SPARE_S = 1.0


class SetGraph(QWidget):
    """Lowering is shaded dark, the hold at the bottom grey, pushing lit; each repetition has its verdict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._reps: tuple[Repetition, ...] = ()
        self._limits: Limits | None = None
        self._t_s: FloatArray = np.empty(0)
        self._mm: FloatArray = np.empty(0)
        self._other: tuple[FloatArray, FloatArray] = (np.empty(0), np.empty(0))
        self._words = ("", "", "", "")

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_words(self, lower: str, hold: str, push: str, nothing: str) -> None:
        """Names of the phases, and what is said when the samples are not kept any more."""
        self._words = (lower, hold, push, nothing)

    def set_set(
        self, reps: Sequence[Repetition], limits: Limits | None, t_s: FloatArray, position_mm: FloatArray
    ) -> None:
        """Repetitions, the limits of that day, and the samples ``(n,)`` float64 each (may be empty)."""
        self._reps, self._limits = tuple(reps), limits
        self._t_s, self._mm = t_s, position_mm
        self._other = (np.empty(0), np.empty(0))
        self.update()

    def set_other(self, reps: Sequence[Repetition], t_s: FloatArray, position_mm: FloatArray) -> None:
        """Another set's samples over the same axes, its first lowering laid on this one's."""
        if self._reps and reps and t_s.size:
            self._other = (t_s + (self._reps[0].t_start_s - reps[0].t_start_s), position_mm)
        self.update()

    @property
    def compared(self) -> bool:
        """Whether another set's curve is drawn too."""
        return bool(self._other[0].size)

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def span(self) -> tuple[float, float]:
        """Time shown, seconds: all repetitions with a little before and after."""
        if not self._reps:
            return (float(self._t_s[0]), float(self._t_s[-1])) if self._t_s.size else (0.0, 1.0)
        begin_s, end_s = self._reps[0].t_start_s - _SPARE_S, self._reps[-1].t_end_s + _SPARE_S
        return begin_s, max(end_s, float(self._other[0][-1])) if self.compared else end_s

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Phases, zones, curve, verdicts, key."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot, head = theme.mm(15.0), theme.mm(9.0)
        plot = QRectF(0, head, self.width(), self.height() - foot - head)
        ground = rounded(plot, theme.size("control_radius"))
        painter.fillPath(ground, theme.color("ground"))
        painter.save()
        painter.setClipPath(ground)
        self._draw_phases(painter, theme, plot)
        self._draw_curve(painter, theme, plot)
        painter.restore()
        self._draw_verdicts(painter, theme, plot)
        self._draw_key(painter, theme, head)
        painter.end()

    def _x(self, t_s: float, plot: QRectF) -> float:
        begin_s, end_s = self.span()
        return plot.left() + (t_s - begin_s) / max(0.1, end_s - begin_s) * plot.width()

    def _range(self) -> tuple[float, float]:
        ends = [value for rep in self._reps for value in (rep.bottom_mm, rep.top_mm)]
        if self._limits is not None:
            ends += [self._limits.depth_mm, self._limits.lockout_mm]
        if not ends:
            ends = [float(self._mm.min()), float(self._mm.max())] if self._mm.size else [0.0, 100.0]
        spare = max(10.0, 0.12 * (max(ends) - min(ends)))
        return min(ends) - spare, max(ends) + spare

    def _y(self, mm: float, plot: QRectF) -> float:
        low, high = self._range()
        return plot.bottom() - (mm - low) / (high - low) * plot.height()

    def _draw_phases(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        for rep in self._reps:
            lowered_s = rep.t_start_s + rep.eccentric_s
            push_s = rep.t_end_s - rep.concentric_s
            for begin_s, end_s, color in (
                (rep.t_start_s, lowered_s, theme.color("surface")),
                (lowered_s, push_s, theme.color("line")),
                (push_s, rep.t_end_s, theme.color("guide_dim", 0.75)),
            ):
                left, right = self._x(begin_s, plot), self._x(end_s, plot)
                painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), color)
        if self._limits is None:
            return
        for top, bottom, edge in (
            (plot.top(), self._y(self._limits.lockout_mm, plot), self._limits.lockout_mm),
            (self._y(self._limits.depth_mm, plot), plot.bottom(), self._limits.depth_mm),
        ):
            zone = rounded(QRectF(plot.left(), top, plot.width(), bottom - top), 0)
            painter.fillPath(zone, theme.color("zone", 0.75))
            hatch(painter, zone, theme.color("zone_hatch"), theme.mm(1.8), theme.mm(0.6))
            painter.setPen(QPen(theme.color("zone_edge"), theme.mm(0.5)))
            y = self._y(edge, plot)
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))

    def _draw_curve(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        pen = QPen(theme.color("you"), theme.mm(0.8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if not self._t_s.size:
            painter.setBrush(theme.color("you"))
            for rep in self._reps:  # turning points are all that is known
                for at_s, place_mm in ((rep.t_turn_s, rep.bottom_mm), (rep.t_end_s, rep.top_mm)):
                    painter.drawEllipse(QPointF(self._x(at_s, plot), self._y(place_mm, plot)), 2.0, 2.0)
            painter.setPen(theme.color("muted"))
            font = fitted_font(theme, self._words[3], theme.cap_mm["body"], plot.width(), "regular")
            draw_capitals(painter, font, self._words[3], plot, CENTER)
            return
        if self.compared:
            other = QPen(theme.color("guide"), theme.mm(0.8), Qt.PenStyle.DashLine, Qt.PenCapStyle.FlatCap)
            painter.setPen(other)
            self._draw_line(painter, plot, *self._other)
            painter.setPen(pen)
        self._draw_line(painter, plot, self._t_s, self._mm)

    def _draw_line(self, painter: QPainter, plot: QRectF, t_s: FloatArray, mm: FloatArray) -> None:
        begin_s, end_s = self.span()
        for times, places in runs(t_s, mm):
            inside = (times >= begin_s) & (times <= end_s)
            shown_s, shown_mm = thinned(times[inside], places[inside], MOST_POINTS)
            pairs = zip(shown_s.tolist(), shown_mm.tolist(), strict=True)
            points = [QPointF(self._x(t, plot), self._y(place, plot)) for t, place in pairs]
            painter.drawPolyline(QPolygonF(points))

    def _draw_verdicts(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        """Number and sign under each repetition; signs alone where they stand close."""
        side = theme.mm(5.4)
        close = len(self._reps) > 1 and plot.width() / len(self._reps) < theme.mm(8.0)
        for rep in self._reps:
            x = self._x((rep.t_start_s + rep.t_end_s) / 2, plot)
            look = LOOKS[rep.verdict]
            sign = QRectF(x - side / 2, plot.bottom() + theme.mm(1.6), side, side)
            paint_icon(painter, look.icon, sign, theme.color(look.token))
            if not close:
                painter.setPen(theme.color("muted"))
                box = QRectF(x - side, sign.bottom() + theme.mm(0.8), 2 * side, theme.mm(6.0))
                draw_capitals(painter, theme.font("label", "regular"), str(rep.number), box, CENTER)

    def _draw_key(self, painter: QPainter, theme: Theme, head: float) -> None:
        left = 0.0
        font = theme.font("label", "regular")
        for words, token, alpha in zip(
            self._words, ("surface", "line", "guide_dim"), (1.0, 1.0, 1.0), strict=False
        ):
            side = theme.mm(4.4)
            swatch = QRectF(left, (head - side) / 2 - theme.mm(0.6), side, side)
            painter.fillPath(rounded(swatch, theme.mm(1.0)), theme.color(token, alpha))
            painter.setPen(theme.color("muted"))
            box = QRectF(swatch.right() + theme.mm(2.0), 0, self.width(), head - theme.mm(1.2))
            left = draw_capitals(painter, font, words, box, LEFT).right() + theme.mm(7.0)
