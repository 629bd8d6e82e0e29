"""What a choice changes, in words, each with how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import LEFT, draw_block, draw_capitals, fitted_font
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme


@dataclass(frozen=True)
class Claim:
    """One statement.

    Attributes:
        title, text: what is claimed.
        grade: how sure, in words; ``level`` the same as 0 (nothing found), 1 (disputed), 2 (well shown).
        source: who measured it, may be empty.
    """

    title: str
    text: str
    grade: str
    level: int
    source: str


class ClaimList(Painted):
    """All claims share the height equally."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims: tuple[Claim, ...] = ()

    def set_claims(self, claims: tuple[Claim, ...]) -> None:
        """The statements in their order."""
        if claims != self._claims:
            self._claims = claims
            self.setAccessibleName(" ".join(f"{claim.title}: {claim.text}" for claim in claims))
            self.update()

    def sizeHint(self) -> QSize:
        """As the form says."""
        return QSize(self.minimumWidth(), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Title, text, grade with its mark."""
        theme = self._theme
        if theme is None or not self._claims:
            return
        painter = self.ink()
        gap = theme.mm(3.0)
        tall = (self.height() - gap * (len(self._claims) - 1)) / len(self._claims)
        for index, claim in enumerate(self._claims):
            top = index * (tall + gap)
            if index:
                painter.setPen(QPen(theme.color("line"), theme.mm(0.3)))
                painter.drawLine(QPointF(0, top - gap / 2), QPointF(self.width(), top - gap / 2))
            self._draw(painter, theme, claim, QRectF(0, top, self.width(), tall))
        painter.end()

    @staticmethod
    def _draw(painter: QPainter, theme: Theme, claim: Claim, box: QRectF) -> None:
        head, foot = theme.mm(theme.cap_mm["body"]) * 1.9, theme.mm(theme.cap_mm["label"]) * 1.9
        painter.setPen(theme.color("text"))
        font = fitted_font(theme, claim.title, theme.cap_mm["body"], box.width(), "heavy")
        draw_capitals(painter, font, claim.title, QRectF(box.x(), box.y(), box.width(), head), LEFT)
        painter.setPen(theme.color("muted"))
        words = QRectF(box.x(), box.y() + head, box.width(), box.height() - head - foot)
        draw_block(painter, theme, claim.text, words, theme.cap_mm["label"])
        _draw_grade(painter, theme, claim, QRectF(box.x(), box.bottom() - foot, box.width(), foot))


def _draw_grade(painter: QPainter, theme: Theme, claim: Claim, box: QRectF) -> None:
    """Two discs: both full, one full, or none; then the words."""
    radius = theme.mm(1.3)
    for place in range(2):
        centre = QPointF(box.x() + radius * (1.3 + 3.0 * place), box.center().y())
        full = place < claim.level
        painter.setPen(QPen(theme.color("guide"), theme.mm(0.4)))
        painter.setBrush(theme.color("guide") if full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
    words = f"{claim.grade} · {claim.source}" if claim.source else claim.grade
    left = box.x() + radius * 7.2
    font = fitted_font(theme, words, theme.cap_mm["label"], box.right() - left, "semibold")
    painter.setPen(theme.color("guide"))
    draw_capitals(painter, font, words, QRectF(left, box.y(), box.right() - left, box.height()), LEFT)
