"""What a choice changes, in words, each with how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import LEFT, draw_capitals, fitted_font, line_px, text_width, wrapped
from kiosk.widgets.painted import Painted
from kiosk.widgets.theme import Theme


@dataclass(frozen=True)
class Claim:
    """One statement.

    Attributes:
        title, text: what is claimed.
        grade: how sure, in words, empty where nothing is claimed; ``level`` the same as 0 (nothing found),
            1 (disputed), 2 (well shown).
        source: who measured it, may be empty.
        focus: keeps its text when there is no room for all.
    """

    title: str
    text: str
    grade: str
    level: int
    source: str
    focus: bool = False


class ClaimList(Painted):
    """Claims from above; where room is short only the one in focus keeps its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims: tuple[Claim, ...] = ()

    def set_claims(self, claims: tuple[Claim, ...]) -> None:
        """The statements in their order."""
        if claims != self._claims:
            self._claims = claims
            self.setAccessibleName(" ".join(f"{claim.title}: {claim.text}" for claim in claims))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Every claim as high as it needs; what is left goes between them."""
        theme = self._theme
        if theme is None or not self._claims:
            return
        painter = self.ink()
        shown, tall = self._shown(theme)
        needs = [_need(theme, claim, self.width()) for claim in shown]
        gap = theme.mm(1.0) + max(0.0, tall - sum(needs)) / len(needs)
        top = 0.0
        for number, (claim, need) in enumerate(zip(shown, needs, strict=True)):
            if number:
                painter.setPen(QPen(theme.color("line"), theme.mm(0.3)))
                painter.drawLine(QPointF(0, top - gap / 2), QPointF(self.width(), top - gap / 2))
            _draw(painter, theme, claim, QRectF(0, top, self.width(), need))
            top += need + gap
        painter.end()

    def _shown(self, theme: Theme) -> tuple[tuple[Claim, ...], float]:
        """The claims, of which all but the one in focus lose their text where room is short; and the room."""
        tall = self.height() - theme.mm(1.0) * (len(self._claims) - 1)
        options = _ever_shorter(self._claims)
        for shown in options:
            if sum(_need(theme, claim, self.width()) for claim in shown) <= tall:
                return shown, tall
        return options[-1], tall


def _ever_shorter(claims: tuple[Claim, ...]) -> tuple[tuple[Claim, ...], ...]:
    """All of it; then those out of focus without their text, their source, and in the end without a grade."""
    shorter = tuple(c if c.focus else replace(c, text="") for c in claims)
    bare = tuple(c if c.focus else replace(c, source="") for c in shorter)
    graded = tuple(replace(c, source="") for c in bare if c.focus or c.grade)
    return claims, shorter, bare, graded, tuple(c if c.focus else replace(c, grade="") for c in graded)


_INDENT_MM = 9.4
_TIGHT = 0.87
"""Share of the usual distance of two lines that is left on a small panel."""


def _steps(theme: Theme) -> tuple[float, float]:
    """Height of a title, and of a line."""
    tight = _TIGHT if theme.small else 1.0
    return line_px(theme, "body") * 1.05 * tight, line_px(theme, "label") * tight


def _text_lines(theme: Theme, claim: Claim, width: float) -> list[str]:
    return wrapped(theme.font("label", "regular"), claim.text, width)


def _title_lines(theme: Theme, claim: Claim, width: float) -> list[str]:
    """On one line as long as that can be read, else on as many as it takes."""
    readable = theme.font("label", "heavy")
    if text_width(readable, claim.title) <= width:
        return [claim.title]
    return wrapped(readable, claim.title, width)


def _grade_lines(theme: Theme, claim: Claim, width: float) -> list[str]:
    """How sure and who says so, on one line where it fits, else on two."""
    if not claim.grade:
        return []
    both = " · ".join(filter(None, (claim.grade, claim.source)))
    fits = text_width(theme.font("label", "semibold"), both) <= width - theme.mm(_INDENT_MM)
    if fits:
        return [both]
    font, room = theme.font("label", "semibold"), width - theme.mm(_INDENT_MM)
    return [*wrapped(font, claim.grade, room), *wrapped(font, claim.source, room)]


def _need(theme: Theme, claim: Claim, width: float) -> float:
    head, line = _steps(theme)
    count = len(_text_lines(theme, claim, width)) + len(_grade_lines(theme, claim, width))
    return head * len(_title_lines(theme, claim, width)) + line * count


def _draw(painter: QPainter, theme: Theme, claim: Claim, box: QRectF) -> None:
    head, line = _steps(theme)
    painter.setPen(theme.color("text"))
    top = box.y()
    for words in _title_lines(theme, claim, box.width()):
        font = fitted_font(theme, words, theme.cap_mm["body"], box.width(), "heavy")
        draw_capitals(painter, font, words, QRectF(box.x(), top, box.width(), head), LEFT)
        top += head
    painter.setPen(theme.color("muted"))
    for words in _text_lines(theme, claim, box.width()):
        font = fitted_font(theme, words, theme.cap_mm["label"], box.width(), "regular")
        draw_capitals(painter, font, words, QRectF(box.x(), top, box.width(), line), LEFT)
        top += line
    grades = _grade_lines(theme, claim, box.width())
    if grades:
        _draw_grade(painter, theme, claim.level, grades, QRectF(box.x(), top, box.width(), line))


def _draw_grade(painter: QPainter, theme: Theme, level: int, lines: list[str], box: QRectF) -> None:
    """Two discs: both full, one full, or none; then the words."""
    radius = theme.mm(1.3)
    for place in range(2):
        centre = QPointF(box.x() + radius * (1.3 + 3.0 * place), box.center().y())
        painter.setPen(QPen(theme.color("guide"), theme.mm(0.4)))
        painter.setBrush(theme.color("guide") if place < level else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
    left = box.x() + theme.mm(_INDENT_MM)
    painter.setPen(theme.color("guide"))
    for number, words in enumerate(lines):
        font = fitted_font(theme, words, theme.cap_mm["label"], box.right() - left, "semibold")
        place_of = QRectF(left, box.y() + number * box.height(), box.right() - left, box.height())
        draw_capitals(painter, font, words, place_of, LEFT)
