"""One live number, very large, with its unit and notes, and under it how long it has been quiet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.icons import Icon, paint_icon
from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, hatch, rounded, text_width
from kiosk.widgets.theme import Theme

_BAR_MM = 2.6
_NOTE_LINE = 2.0


class BigReading(QWidget):
    """Without a value it is hatched and crossed; the last value of a dead signal is never shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._value = ""
        self._notes: tuple[str, ...] = ()
        self._progress: float | None = None

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        self._theme = theme
        self.update()

    def set_reading(self, value: str, notes: tuple[str, ...], progress: float | None) -> None:
        """Number (empty: unknown), small lines beside it, and a share 0..1 for the bar (None: no bar)."""
        shown = None if progress is None else round(progress, 2)
        if (value, notes, shown) != (self._value, self._notes, self._progress):
            self._value, self._notes, self._progress = value, notes, shown
            self.setAccessibleName(f"{value} {' '.join(notes)}")
            self.update()

    @property
    def value(self) -> str:
        """The number as written, empty when unknown."""
        return self._value

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Number and notes on one line, the bar below."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = theme.mm(_BAR_MM)
        line = QRectF(0, 0, self.width(), self.height() - bar - theme.mm(3.0))
        if self._value:
            self._draw_value(painter, theme, line)
        else:
            area = rounded(line, theme.size("control_radius"))
            hatch(painter, area, theme.color("unknown", 0.55), theme.mm(2.4), theme.mm(0.5))
            side = min(line.height() * 0.6, theme.size("icon") * 2)
            sign = QRectF(line.center().x() - side / 2, line.center().y() - side / 2, side, side)
            painter.fillRect(sign.adjusted(-side / 4, 0, side / 4, 0), theme.color("surface"))
            paint_icon(painter, Icon.NO_SENSOR, sign, theme.color("muted"))
        if self._progress is not None:
            track = QRectF(0, self.height() - bar, self.width(), bar)
            painter.fillPath(rounded(track, bar / 2), theme.color("raised"))
            track.setWidth(max(bar, self._progress * track.width()))
            painter.fillPath(rounded(track, bar / 2), theme.color("guide"))
        painter.end()

    def _draw_value(self, painter: QPainter, theme: Theme, line: QRectF) -> None:
        note_font = theme.font_mm(theme.cap_mm["body"], "regular")
        wide = max((text_width(note_font, note) for note in self._notes), default=0.0)
        room = max(line.width() * 0.4, line.width() - wide - theme.mm(6.0))
        cap = min(theme.cap_mm["display"] * 1.25, line.height() / theme.mm(1.25))
        font = fitted_font(theme, self._value, cap, room, "heavy")
        painter.setPen(theme.color("you"))
        letters = draw_capitals(painter, font, self._value, line, LEFT)
        left = letters.right() + theme.mm(5.0)
        painter.setPen(theme.color("muted"))
        step = theme.mm(theme.cap_mm["body"] * _NOTE_LINE)
        top = line.center().y() - step * len(self._notes) / 2
        for index, note in enumerate(self._notes):
            box = QRectF(left, top + index * step, line.right() - left, step)
            font = fitted_font(theme, note, theme.cap_mm["body"], box.width(), "regular")
            draw_capitals(painter, font, note, box, LEFT)
