"""A person from the front and from behind whose leg muscles light up by how much they work."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets import body_shapes as body
from kiosk.widgets.body_shapes import Shape
from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font, mix
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

MUSCLES = tuple(dict.fromkeys((*body.FRONT, *body.BACK)))
"""Keys of every muscle that is drawn."""

_SHARE = {0: 0.0, 1: 0.32, 2: 0.62, 3: 1.0}
"""How much guide blue a muscle gets at each strength."""


def smooth(points: Shape, mirror: int = 1) -> QPainterPath:
    """Closed soft path near the points; ``mirror`` -1 is the other half of the body."""
    spots = [QPointF(mirror * x, y) for x, y in points]
    path = QPainterPath((spots[-1] + spots[0]) / 2)
    for index, spot in enumerate(spots):
        path.quadTo(spot, (spot + spots[(index + 1) % len(spots)]) / 2)
    path.closeSubpath()
    return path


def outline() -> QPainterPath:
    """Both halves as one shape."""
    whole = QPainterPath()
    for side in (-1, 1):
        half = QPainterPath(QPointF(*body.LEG[0]))
        spots = [QPointF(side * px, py) for px, py in body.LEG]
        for spot, following in pairwise(spots[1:]):
            half.quadTo(spot, (spot + following) / 2)
        half.lineTo(spots[-1])
        half.closeSubpath()
        whole = whole.united(half)
    return whole


class BodyFigure(Painted):
    """Two silhouettes. ``set_strengths`` lights muscles; without it all rest at their weakest."""

    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strengths: dict[str, int] = dict.fromkeys(MUSCLES, 2)
        self._words = ("", "")
        self._outline = outline()

    def set_words(self, front: str, back: str) -> None:
        """Names under the two views."""
        if (front, back) != self._words:
            self._words = (front, back)
            self.update()

    def set_strengths(self, strengths: Mapping[str, int]) -> None:
        """0 (dark) to 3 (bright) by the key of the muscle. KeyError for a muscle that is not drawn."""
        for key in strengths:
            if key not in MUSCLES:
                raise KeyError(f"body: muscle '{key}' is not drawn")
        if dict(strengths) != self._strengths:
            self._strengths = dict(strengths)
            self.update()

    def strength(self, key: str) -> int:
        """How brightly a muscle is drawn."""
        return self._strengths.get(key, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Front at the left, back at the right, names below."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        line = theme.mm(theme.cap_mm["label"]) * 2.2 if any(self._words) else 0.0
        unit = min((self.height() - line) / (1.0 - body.TOP), self.width() / (4.2 * body.HALF_WIDTH))
        tall = unit * (1.0 - body.TOP)
        middle, gap = self.width() / 2, unit * 1.05 * body.HALF_WIDTH
        views = ((-1, body.FRONT, self._words[0]), (1, body.BACK, self._words[1]))
        for side, muscles, word in views:
            centre = middle + side * gap
            painter.save()
            painter.translate(centre, (self.height() - line - tall) / 2 - body.TOP * unit)
            painter.scale(unit, unit)
            self._draw_view(painter, theme, muscles)
            painter.restore()
            if word:
                box = QRectF(centre - gap, self.height() - line, 2 * gap, line)
                painter.setPen(theme.color("muted"))
                font = fitted_font(theme, word, theme.cap_mm["label"], box.width())
                draw_capitals(painter, font, word, box, CENTER)
        painter.end()

    def _draw_view(self, painter: QPainter, theme: Theme, muscles: Mapping[str, tuple[Shape, ...]]) -> None:
        quiet = mix(theme.color("machine_dark"), theme.color("machine_mid"), 0.75)
        painter.fillPath(self._outline, quiet)
        gap = QPen(quiet, 0.004, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        for key, shapes in muscles.items():
            color = self._color(theme, quiet, key)
            for side in (-1, 1):
                for shape in shapes:
                    painter.setPen(gap)
                    painter.setBrush(color)
                    painter.drawPath(smooth(shape, side))

    def _color(self, theme: Theme, quiet: QColor, key: str) -> QColor:
        return mix(quiet, theme.color("guide"), _SHARE[self.strength(key)])
