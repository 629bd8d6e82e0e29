"""The figure in a panel of its own, with the estimated angle of the knee."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.training.guide import MachineKind
from kiosk.widgets.ink import Ink, Writing
from kiosk.widgets.leg_figure import LegFigure
from kiosk.widgets.machine_frames import BOUNDS_M
from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, rounded, text_width, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.sprite import Sprite
from kiosk.widgets.theme import Theme

_NUMBER_MM, _WIDEST_ANGLE = 9.0, "180°"
_NUMBERS_KEPT = 60
"""Degrees that are kept as pictures: letters so large are outlines, which cost more than all the rest."""


class KneePanel(Painted):
    """Angle inside the knee (180 is straight), and the figure below it."""

    mirrors = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = MachineKind.INCLINE
        self._title = ""
        self._text = ""
        self._alert = False
        self._still, self._number = Sprite(), Sprite()
        self._numbers: dict[tuple[str, bool, bool], Sprite] = {}
        self._lines: list[tuple[str, QRectF]] = []
        self._number_box = QRectF()
        self.figure = LegFigure(self)

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        super().set_theme(theme)
        self._forget()
        self.figure.set_theme(theme)
        self.figure.set_show_angle(False)
        self._place()

    def set_kind(self, kind: MachineKind) -> None:
        """Draw a machine of this kind."""
        if kind is not self._kind:
            self._kind = kind
            self.figure.set_kind(kind)
            self._place()

    def set_title(self, title: str) -> None:
        """Translated label such as ``KNEE, ABOUT``."""
        if title != self._title:
            self._title = title
            self._place()
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

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is away keeps no pictures."""
        self._forget()
        super().hideEvent(event)

    def _forget(self) -> None:
        self._still.forget()
        self._numbers.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the figure out anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        theme = self._theme
        if theme is None:
            return
        self._place_words(theme)
        pad = theme.mm(3.0)
        box = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        left, bottom, right, top = BOUNDS_M[self._kind]
        ratio = (right - left) / (top - bottom)
        # The words stand in the free corner above the head; somebody who sits upright leaves none, and
        # two lines of them need more than that corner.
        if self._kind is MachineKind.HORIZONTAL or len(self._lines) > 1:
            box.setTop(min(self._number_box.bottom() + pad, box.bottom() - 0.5 * box.width() / ratio))
        if self._kind is MachineKind.VERTICAL:
            self._clear_words(theme, box, ratio)
        wanted = box.width() / ratio
        if wanted < box.height():
            box.setTop(box.bottom() - wanted)
        else:
            box.setLeft(box.right() - box.height() * ratio)
        self.figure.setGeometry(box.toRect())

    def _clear_words(self, theme: Theme, box: QRectF, ratio: float) -> None:
        """Take from the figure's room what the words need: discs and rail reach high."""
        pad = theme.mm(2.0)
        label = max((text_width(theme.font("label"), words) for words, _ in self._lines), default=0.0)
        if box.width() - box.height() * ratio < label + pad and self._lines:
            box.setTop(max(box.top(), self._lines[-1][1].bottom() + pad))
        font = fitted_font(theme, _WIDEST_ANGLE, _NUMBER_MM, self._number_box.width(), "heavy")
        box.setLeft(box.left() + min(text_width(font, _WIDEST_ANGLE) + pad, 0.62 * box.width()))

    def _place_words(self, theme: Theme) -> None:
        pad, font = theme.mm(4.0), theme.font("label")
        line = QRectF(pad, pad, self.width() - 2 * pad, theme.mm(theme.cap_mm["label"]))
        words = wrapped(font, self._title, line.width())
        step = font.pixelSize() * 1.2
        self._lines = [(word, line.translated(0, row * step)) for row, word in enumerate(words)]
        last = self._lines[-1][1] if self._lines else line
        self._number_box = QRectF(pad, last.bottom() + theme.mm(3.0), line.width(), theme.mm(9.0))

    def writings(self) -> tuple[Writing, ...]:
        """Label and angle."""
        return (*self._still.writings, *self._number.writings)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw panel, label and angle; the figure draws itself on top."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        box, spare = QRectF(self.rect()), theme.mm(2.0)
        self._still.draw(painter, self._title, box, lambda ink: self._draw_still(ink, theme, box))
        number = self._number_box.adjusted(-spare, -spare, spare, spare)
        look = (self._text, self._alert, self.figure.known)
        if look not in self._numbers and len(self._numbers) >= _NUMBERS_KEPT:
            self._numbers.clear()
        self._number = self._numbers.setdefault(look, Sprite())
        self._number.draw(painter, None, number, lambda ink: self._draw_number(ink, theme))
        painter.end()

    def _draw_still(self, painter: Ink, theme: Theme, box: QRectF) -> None:
        painter.fillPath(rounded(box, theme.size("panel_radius")), theme.color("surface"))
        painter.setPen(theme.color("muted"))
        for line, place in self._lines:
            draw_capitals(painter, theme.font("label"), line, place, LEFT)

    def _draw_number(self, painter: Ink, theme: Theme) -> None:
        known = "you" if self.figure.known else "muted"
        painter.setPen(theme.color("you" if self._alert else known))  # red letters could not be read
        font = fitted_font(theme, self._text, _NUMBER_MM, self._number_box.width(), "heavy")
        draw_capitals(painter, font, self._text, self._number_box, LEFT)
