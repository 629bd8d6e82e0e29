"""The phases of a tempo in a row, as long as they take, the present one lit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.widgets.paint import LEFT, draw_capitals, text_width
from kiosk.widgets.theme import Theme
from kiosk.widgets.word_view import PhaseBar


def paint_bars(painter: QPainter, theme: Theme, bars: tuple[PhaseBar, ...], box: QRectF) -> None:
    """Draw them side by side in ``box``: bars above, labels below, short ones where there is no room."""
    gap = theme.mm(2.4)
    widths = _bar_widths(bars, box.width() - gap * (len(bars) - 1))
    font = theme.font("label")
    roomy = all(text_width(font, bar.label) <= width for bar, width in zip(bars, widths, strict=True))
    x, tall = box.left(), theme.mm(2.4)
    for bar, width in zip(bars, widths, strict=True):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide" if bar.now else "line"))
        painter.drawRoundedRect(QRectF(x, box.top(), width, tall), tall / 2, tall / 2)
        painter.setPen(theme.color("text" if bar.now else "muted"))
        label = QRectF(x, box.bottom() - theme.mm(theme.cap_mm["label"]), width, 0)
        label.setBottom(box.bottom())
        draw_capitals(painter, font, bar.label if roomy else bar.short, label, LEFT)
        x += width + gap


def _bar_widths(bars: tuple[PhaseBar, ...], room: float) -> list[float]:
    """Widths in proportion to time, but none so narrow that its label cannot be read."""
    least = 0.2
    total = sum(bar.share for bar in bars) or 1.0
    shares = [max(least, bar.share / total) for bar in bars]
    return [room * share / sum(shares) for share in shares]
