"""The figure in a panel of its own, with the estimated angle of the knee."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.leg_figure import LegFigure
from kiosk.widgets.leg_geometry import BOUNDS_M
from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, rounded, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

FIGURE_RATIO = (BOUNDS_M[2] - BOUNDS_M[0]) / (BOUNDS_M[3] - BOUNDS_M[1])


class KneePanel(Painted):
    """Angle inside the knee (180 is straight), and the figure below it."""

    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._text = ""
        self._alert = False
        self.figure = LegFigure(self)

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        super().set_theme(theme)
        self.figure.set_theme(theme)
        self.figure.set_show_angle(False)
        self._place()

    def set_title(self, title: str) -> None:
        """Translated label such as ``KNEE, ABOUT``."""
        if title != self._title:
            self._title = title
            self.update()

    def set_pose(
        self, flexion_deg: float | None, travel_fraction: float | None = None, alert: bool = False
    ) -> None:
        """Estimated knee flexion (degrees, 0 straight) or None, the sled's share 0..1 of its travel."""
        self.figure.set_pose(flexion_deg, travel_fraction)
        self.figure.set_alert(alert)
        text = "–" if flexion_deg is None else f"{round(180.0 - flexion_deg)}°"
        if (text, alert) != (self._text, self._alert):
            self._text, self._alert = text, alert
            self.update()

    @property
    def text(self) -> str:
        """The angle as written."""
        return self._text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the figure out anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._theme is None:
            return
        pad = self._theme.mm(3.0)
        box = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        # The figure is higher at the right; the words stand in the free corner above the head.
        wanted = box.width() / FIGURE_RATIO
        if wanted < box.height():
            box.setTop(box.bottom() - wanted)
        else:
            box.setLeft(box.right() - box.height() * FIGURE_RATIO)
        self.figure.setGeometry(box.toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw panel, label and angle; the figure draws itself on top."""
        theme = self._theme
        if theme is None:
            return
        painter = self.ink()
        painter.fillPath(rounded(QRectF(self.rect()), theme.size("panel_radius")), theme.color("surface"))
        pad, label = theme.mm(4.0), theme.cap_mm["label"]
        width = self.width() - 2 * pad
        painter.setPen(theme.color("muted"))
        title = QRectF(pad, pad, width, theme.mm(label))
        font, last = theme.font("label"), title
        for row, line in enumerate(wrapped(font, self._title, width)):
            last = title.translated(0, row * font.pixelSize() * 1.2)
            draw_capitals(painter, font, line, last, LEFT)
        title = last
        known = "you" if self.figure.known else "muted"
        painter.setPen(theme.color("you" if self._alert else known))  # red letters could not be read
        number = QRectF(pad, title.bottom() + theme.mm(3.0), width, theme.mm(9.0))
        draw_capitals(painter, fitted_font(theme, self._text, 9.0, width, "heavy"), self._text, number, LEFT)
        painter.end()
