"""The range of every repetition of a set as bars between two limits. Down is deep, as the sled is felt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Repetition, Verdict
from kiosk.widgets.icons import paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, hatch, rounded, text_width
from kiosk.widgets.painted import Painted
from kiosk.widgets.speech import translate
from kiosk.widgets.theme import Theme
from kiosk.widgets.verdict_look import LOOKS, verdict_word

_MARGIN = 0.13
"""Share of the range that is shown beyond either limit."""


@dataclass(frozen=True)
class Word:
    """A word to place: its text, its width and the middle at which it would like to stand (pixels)."""

    text: str
    width: float
    middle: float


def place_words(words: Sequence[Word], left: float, right: float, gap: float) -> list[tuple[Word, float]]:
    """Left edge of every word that finds room between ``left`` and ``right``, ``gap`` pixels apart.

    Words come in the order of their middles; a word that would touch the one before it is left out.
    """
    placed: list[tuple[Word, float]] = []
    free_from = left
    for word in words:
        wanted = max(left, min(right - word.width, word.middle - word.width / 2))
        if wanted < free_from or wanted + word.width > right:
            continue
        placed.append((word, wanted))
        free_from = wanted + word.width + gap
    return placed


def faulty_runs(reps: Sequence[Repetition]) -> list[tuple[Verdict, int, int]]:
    """Neighbours with the same fault as ``(verdict, first index, last index)``."""
    runs: list[tuple[Verdict, int, int]] = []
    for index, rep in enumerate(reps):
        if rep.verdict is Verdict.GOOD:
            continue
        if runs and runs[-1][0] is rep.verdict and runs[-1][2] == index - 1:
            runs[-1] = (rep.verdict, runs[-1][1], index)
        else:
            runs.append((rep.verdict, index, index))
    return runs


def _axis_words() -> tuple[list[str], list[str]]:
    """What lies beyond the upper and the lower line, a word a line."""
    return translate("Bars", "nearly straight").split(), translate("Bars", "too deep").split()


def _axis_height(theme: Theme) -> float:
    """Pixels below which the words would stand on each other; the dashed lines still show where."""
    above, below = _axis_words()
    return (len(above) + len(below) + 1) * theme.mm(theme.cap_mm["label"]) * 1.5


class DepthBars(Painted):
    """Bars from the highest to the lowest point of each repetition; compact leaves out all words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reps: tuple[Repetition, ...] = ()
        self._limits: Limits | None = None
        self._places = 0

    def set_reps(self, reps: tuple[Repetition, ...], limits: Limits | None, planned: int = 0) -> None:
        """Show these attempts; ``planned`` keeps room for so many."""
        places = max(len(reps), planned)
        if (reps, limits, places) != (self._reps, self._limits, self._places):
            self._reps, self._limits, self._places = reps, limits, places
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Zones, bars, numbers, and words under the faulty ones."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        row = theme.mm(theme.cap_mm["label"]) * 1.75
        tall = max(1.0, self.height() - 2 * row)
        named = self._limits is not None and tall >= _axis_height(theme)
        left = self._axis_width(theme) if named else 0.0
        field = QRectF(left, 0, self.width() - left, tall)
        paint_bars(painter, theme, field, self._reps, self._limits, self._places)
        if named:
            self._draw_axis(painter, theme, field)
        self._draw_numbers(painter, theme, QRectF(left, field.bottom(), field.width(), row))
        self._draw_words(painter, theme, QRectF(left, field.bottom() + row, field.width(), row))
        painter.end()

    def _axis_width(self, theme: Theme) -> float:
        return max(
            text_width(theme.font("label"), word) for word in _axis_words()[0] + _axis_words()[1]
        ) + theme.mm(3.0)

    def _middle(self, row: QRectF, index: int) -> float:
        return row.left() + (index + 0.5) * row.width() / max(1, self._places)

    def _draw_axis(self, painter: QPainter, theme: Theme, field: QRectF) -> None:
        """What the two dashed lines mean, beside them."""
        font, step = theme.font("label"), theme.mm(theme.cap_mm["label"]) * 1.5
        edge = field.height() * _MARGIN / (1 + 2 * _MARGIN)
        painter.setPen(theme.color("muted"))
        above, below = _axis_words()
        for words, middle in ((above, field.top() + edge), (below, field.bottom() - edge)):
            tall = len(words) * step
            top = min(field.bottom() - tall, max(field.top(), middle - tall / 2))
            for line, word in enumerate(words):
                draw_capitals(painter, font, word, QRectF(0, top + line * step, field.left(), step), LEFT)

    def _draw_numbers(self, painter: QPainter, theme: Theme, row: QRectF) -> None:
        font = theme.font("label")
        pitch = row.width() / max(1, self._places)
        step = next(n for n in (1, 2, 5, 10, 20, 50, 100) if n * pitch > text_width(font, "000") or n == 100)
        painter.setPen(theme.color("muted"))
        for index, rep in enumerate(self._reps):
            if index == 0 or (index % 2 == 0 if step == 2 else (index + 1) % step == 0):
                box = QRectF(self._middle(row, index) - pitch, row.y(), pitch * 2, row.height())
                draw_capitals(painter, font, str(rep.number), box)

    def _draw_words(self, painter: QPainter, theme: Theme, row: QRectF) -> None:
        font = theme.font("label")
        words: list[Word] = []
        tokens: dict[str, str] = {}
        for verdict, first, last in faulty_runs(self._reps):
            look = LOOKS[verdict]
            middle = (self._middle(row, first) + self._middle(row, last)) / 2
            name = verdict_word(verdict)
            words.append(Word(name, text_width(font, name), middle))
            tokens[name] = "warn" if look.token == "warn" else "text"  # red letters could not be read
        for word, left in place_words(words, row.left(), row.right(), theme.mm(2.0)):
            painter.setPen(theme.color(tokens[word.text]))
            draw_capitals(painter, font, word.text, QRectF(left, row.y(), word.width, row.height()), LEFT)


def paint_bars(
    painter: QPainter,
    theme: Theme,
    field: QRectF,
    reps: Sequence[Repetition],
    limits: Limits | None,
    places: int,
) -> None:
    """Paint the zones beyond the limits and one bar a repetition into ``field``."""
    high, low = _scale_mm(reps, limits)

    def y_of(position_mm: float) -> float:
        share = (high - min(high, max(low, position_mm))) / (high - low)
        return field.top() + share * field.height()

    if limits is not None:
        _paint_zones(painter, theme, field, y_of(limits.lockout_mm), y_of(limits.depth_mm))
    pitch = field.width() / max(1, places)
    width = min(pitch * 0.62, theme.mm(9.0))
    for index, rep in enumerate(reps):
        top, bottom = y_of(rep.top_mm), y_of(rep.bottom_mm)
        left = field.left() + (index + 0.5) * pitch - width / 2
        _paint_bar(painter, theme, QRectF(left, top, width, max(2.0, bottom - top)), rep.verdict)


def _scale_mm(reps: Sequence[Repetition], limits: Limits | None) -> tuple[float, float]:
    """Highest and lowest position shown, mm."""
    if limits is not None:
        return limits.lockout_mm + _MARGIN * limits.range_mm, limits.depth_mm - _MARGIN * limits.range_mm
    high = max((rep.top_mm for rep in reps), default=1.0)
    low = min((rep.bottom_mm for rep in reps), default=0.0)
    return (high, low) if high > low else (low + 1.0, low)


def _paint_zones(painter: QPainter, theme: Theme, field: QRectF, top: float, bottom: float) -> None:
    pen = QPen(theme.color("zone_edge"), max(1.5, theme.mm(0.3)))
    pen.setDashPattern([4, 3])
    for zone, edge in (
        (QRectF(field.left(), field.top(), field.width(), top - field.top()), top),
        (QRectF(field.left(), bottom, field.width(), field.bottom() - bottom), bottom),
    ):
        area = rounded(zone, theme.mm(1.5))
        painter.fillPath(area, theme.color("zone"))
        hatch(painter, area, theme.color("zone_hatch"), theme.mm(2.0), theme.mm(0.7))
        painter.setPen(pen)
        painter.drawLine(QPointF(field.left(), edge), QPointF(field.right(), edge))


def _paint_bar(painter: QPainter, theme: Theme, box: QRectF, verdict: Verdict) -> None:
    look = LOOKS[verdict]
    shape = rounded(box, min(box.width() / 3, theme.mm(1.5)))
    if verdict is Verdict.UNJUDGED:
        painter.setPen(QPen(theme.color(look.token), max(1.5, theme.mm(0.4))))
        painter.setBrush(theme.color("surface"))
        painter.drawPath(shape)
        hatch(painter, shape, theme.color(look.token), theme.mm(1.4), theme.mm(0.3))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(shape, theme.color(look.token))
    side = box.width() * 0.62
    if side >= theme.mm(1.6) and box.height() > side * 1.8:
        place = QRectF(box.center().x() - side / 2, box.bottom() - side * 1.3, side, side)
        paint_icon(painter, look.icon, place, theme.color("on_guide"), 2.6)
