"""Steps out of a stuck push: read under load, so a number, a picture, few words, and all of it large."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.training.guide import MachineKind
from kiosk.widgets.drawings import DRAWINGS
from kiosk.widgets.paint import CENTER, LEFT, draw_block, draw_capitals, fitted_font, rounded
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme

_TITLE_MM, _TEXT_MM, _LEAST_TITLE_MM = 10.0, 7.7, 6.0


@dataclass(frozen=True)
class RescueStep:
    """Drawing, title and text of one step."""

    picture: str
    title: str
    text: str


class RescueList(Painted):
    """Four fields, two by two when it is wide, else one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = MachineKind.INCLINE
        self._steps: tuple[RescueStep, ...] = ()
        self._drawings: list[Painted] = []

    def set_theme(self, theme: Theme) -> None:
        """Colours and lengths."""
        super().set_theme(theme)
        for drawing in self._drawings:
            drawing.set_theme(theme)
        self._arrange()

    def set_kind(self, kind: MachineKind) -> None:
        """Which kind of machine the drawings show; before the first steps."""
        self._kind = kind

    def set_steps(self, steps: tuple[RescueStep, ...]) -> None:
        """The steps in their order, words translated."""
        if steps == self._steps:
            return
        self._steps = steps
        for drawing in self._drawings:
            drawing.deleteLater()
        self._drawings = [DRAWINGS[step.picture](self._kind) for step in steps]
        for drawing in self._drawings:
            drawing.setParent(self)
            drawing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if self._theme is not None:
                drawing.set_theme(self._theme)
            drawing.show()
        self.setAccessibleName(". ".join(f"{step.title}: {step.text}" for step in steps))
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the drawings anew."""
        self._arrange()
        super().resizeEvent(event)

    def _fields(self, theme: Theme) -> list[QRectF]:
        columns = 2 if self.width() > self.height() else 1
        rows = -(-len(self._steps) // columns)
        gap = theme.size("gutter")
        width = (self.width() - gap * (columns - 1)) / columns
        tall = (self.height() - gap * (rows - 1)) / max(1, rows)
        return [
            QRectF((i % columns) * (width + gap), (i // columns) * (tall + gap), width, tall)
            for i in range(len(self._steps))
        ]

    def _picture_box(self, theme: Theme, field: QRectF) -> QRectF:
        pad = theme.mm(4.0)
        width = min(field.width() * (0.29 if theme.small else 0.34), (field.height() - 2 * pad) * 1.36)
        return QRectF(field.right() - width - pad, field.y() + pad, width, field.height() - 2 * pad)

    def _arrange(self) -> None:
        if self._theme is None:
            return
        for field, drawing in zip(self._fields(self._theme), self._drawings, strict=True):
            drawing.setGeometry(self._picture_box(self._theme, field).toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Panels, numbers and words; the drawings paint themselves."""
        theme = self._theme
        if theme is None or not self._steps:
            return
        painter = self.ink()
        fields = self._fields(theme)
        room = min(self._words_box(theme, field).width() for field in fields) - theme.mm(15.0)
        cap = _TITLE_MM
        longest = max((step.title for step in self._steps), key=len)
        while cap > _LEAST_TITLE_MM and not _fits(theme, longest, cap, room):
            cap -= 0.25
        for number, (field, step) in enumerate(zip(fields, self._steps, strict=True), 1):
            self._draw(painter, theme, field, number, step, cap)
        painter.end()

    def _words_box(self, theme: Theme, field: QRectF) -> QRectF:
        pad = theme.mm(5.0)
        right = self._picture_box(theme, field).left() - theme.mm(4.0)
        return QRectF(field.x() + pad, field.y() + pad, right - field.x() - pad, field.height() - 2 * pad)

    def _draw(
        self, painter: QPainter, theme: Theme, field: QRectF, number: int, step: RescueStep, cap: float
    ) -> None:
        painter.fillPath(rounded(field, theme.size("panel_radius")), theme.color("surface"))
        words = self._words_box(theme, field)
        side = theme.mm(12.0)
        disc = QRectF(words.x(), words.y(), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide_dim"))
        painter.drawEllipse(disc)
        painter.setPen(theme.color("text"))
        draw_capitals(painter, theme.font("heading", "heavy"), str(number), disc, CENTER)
        left = disc.right() + theme.mm(3.0)
        head = QRectF(left, disc.y(), words.right() - left, side)
        painter.setPen(theme.color("text"))
        font = fitted_font(theme, step.title, cap, head.width(), "heavy")
        draw_capitals(painter, font, step.title, head, LEFT)
        painter.setPen(theme.color("text"))
        top = disc.bottom() + theme.mm(3.0)
        body = QRectF(words.x(), top, words.width(), words.bottom() - top)
        draw_block(painter, theme, step.text, body, _TEXT_MM, "regular")


def _fits(theme: Theme, text: str, cap_mm: float, width: float) -> bool:
    font = fitted_font(theme, text, cap_mm, width, "heavy")
    return font.pixelSize() >= theme.font_px(cap_mm)
