"""Small painting tools that every painted widget shares: fitted text, hatching, mixed colours."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from kiosk.widgets.ink import note, unmirror
from kiosk.widgets.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


_WIDEST, _TALLEST = 1.9, 1.15
"""Most width for a height, and most height for a width, of a field."""


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Colour between two, ``share`` 0 gives the first and 1 the second."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        keep * first.redF() + share * second.redF(),
        keep * first.greenF() + share * second.greenF(),
        keep * first.blueF() + share * second.blueF(),
    )


def fitted_font(theme: Theme, text: str, cap_mm: float, width: float, weight: str = "semibold") -> QFont:
    """Font with capitals ``cap_mm`` high, made smaller until ``text`` is at most ``width`` pixels wide."""
    pixels = theme.font_px(cap_mm)
    font = theme.font_of_px(pixels, weight)
    while pixels > 6 and QFontMetricsF(font).horizontalAdvance(text) > width:
        needed = pixels * width / max(1.0, QFontMetricsF(font).horizontalAdvance(text))
        pixels = max(6, min(pixels - 1, int(needed)))
        font = theme.font_of_px(pixels, weight)
    return font


def line_px(theme: Theme, cap: str) -> float:
    """Distance of two lines of a size, pixels: 1.75 times the height of its capitals."""
    return QFontMetricsF(theme.font(cap, "regular")).capHeight() * 1.75


def text_width(font: QFont, text: str) -> float:
    """Pixels that ``text`` takes in ``font``."""
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_capitals(
    painter: QPainter, font: QFont, text: str, box: QRectF, align: Qt.AlignmentFlag = CENTER
) -> QRectF:
    """Draw one line whose *capitals* are centred in the height of ``box``; return where its letters lie.

    Centring the line box instead would leave digits and capitals visibly high, as they have no descent.
    """
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text), metrics.capHeight()
    if align & Qt.AlignmentFlag.AlignRight:
        left = box.right() - width
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left = box.center().x() - width / 2
    else:
        left = box.left()
    baseline = box.center().y() + height / 2
    letters = QRectF(left, baseline - height, width, height)
    painter.setFont(font)
    note(painter, text, letters)
    painter.save()
    unmirror(painter, letters.center().x())
    painter.drawText(QRectF(left, baseline - metrics.ascent(), width + 4, metrics.height()), 0, text)
    painter.restore()
    return letters


def wrapped(font: QFont, text: str, width: float) -> list[str]:
    """Words of ``text`` in lines of at most ``width`` pixels (a longer single word keeps its own line)."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(font, longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def draw_block(
    painter: QPainter,
    theme: Theme,
    text: str,
    box: QRectF,
    cap_mm: float,
    weight: str = "regular",
    align: Qt.AlignmentFlag = LEFT,
    middle: bool = False,
) -> float:
    """Draw wrapped text, smaller until all of it fits ``box``, from its top or in its middle.

    Returns the height used.
    """
    pixels = theme.font_px(cap_mm)
    while True:
        font = theme.font_of_px(pixels, weight)
        lines = wrapped(font, text, box.width())
        step = QFontMetricsF(font).capHeight() * 1.75
        tall = step * len(lines)
        if pixels <= 8 or (
            tall <= box.height() and all(text_width(font, line) <= box.width() for line in lines)
        ):
            break
        pixels -= max(1, pixels // 16)
    top = box.y() + (box.height() - tall) / 2 if middle else box.y()
    for i, line in enumerate(lines):
        draw_capitals(painter, font, line, QRectF(box.x(), top + i * step, box.width(), step), align)
    return tall


def hatch(painter: QPainter, area: QPainterPath, color: QColor, spacing: float, width: float) -> None:
    """Fill ``area`` with 45-degree lines, ``spacing`` pixels apart, as all hatching in the product."""
    rect = area.boundingRect()
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    step, lines = spacing * 1.41421356, []
    x = rect.left() - rect.height() - (rect.left() - rect.height()) % step
    while x < rect.right() + step:
        lines.append(QLineF(x, rect.bottom(), x + rect.height(), rect.top()))
        x += step
    painter.drawLines(lines)
    painter.restore()


def close_field(rect: QRectF, radius: float) -> QPainterPath:
    """The field on which a close-up stands: in the middle of its place, neither a column nor a strip."""
    width = min(rect.width(), rect.height() * _WIDEST)
    height = min(rect.height(), width * _TALLEST)
    field = QRectF(0.0, 0.0, width, height)
    field.moveCenter(rect.center())
    return rounded(field, radius)


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """Path of a rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path
