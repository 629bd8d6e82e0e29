"""A short command as large as it can be: on one line, or a line a word."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, text_width
from kiosk.widgets.theme import Theme

_MOST_MM = 22.0
_FILLED, _FILLED_UNDER_MARKS = 0.9, 0.845
"""Share of the height that the capitals of all lines take; marks on a lower line need the room between."""


def largest(theme: Theme, text: str, box: QRectF) -> tuple[list[str], QFont]:
    """One line or one line a word, whichever gives the larger letters."""
    single = fitted_font(
        theme, text, min(_MOST_MM, box.height() * 0.68 / theme.mm(1.0)), box.width(), "heavy"
    )
    words = text.split()
    if len(words) < 2:
        return [text], single
    fill = _FILLED_UNDER_MARKS if _marked(words) else _FILLED
    cap = min(_MOST_MM, box.height() / len(words) * fill / theme.mm(1.0))
    longest = max(words, key=lambda word: text_width(single, word))
    stacked = fitted_font(theme, longest, cap, box.width(), "heavy")
    return (words, stacked) if stacked.pixelSize() > single.pixelSize() else ([text], single)


def draw_lines(painter: QPainter, box: QRectF, lines: list[str], font: QFont) -> None:
    """Over the height of ``box``; lines with marks stand as far apart as they can."""
    step = box.height() / max(2, len(lines))
    if len(lines) > 1 and _marked(lines):
        step = (box.height() - QFontMetricsF(font).capHeight()) / (len(lines) - 1)
    first_y = box.center().y() - step * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        place = QRectF(box.left(), first_y + (number - 0.5) * step, box.width(), step)
        draw_capitals(painter, font, line, place, LEFT)


def _marked(words: list[str]) -> bool:
    """Whether a capital below the first line carries a mark that would touch the line above it."""
    return any(unicodedata.combining(mark) for mark in unicodedata.normalize("NFD", "".join(words[1:])))
