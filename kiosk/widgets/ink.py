"""The painter of painted widgets: it mirrors where text runs right to left, and notes what it writes.

What is noted is the one way to ask a painted widget for its words: where they stand, how large, what colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintDevice, QPainter
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Writing:
    """One line of painted text.

    Attributes:
        text: the words.
        letters: from the top of the capitals to the baseline, pixels of the widget.
        cap_px: height of the capitals.
        color: of the letters.
    """

    text: str
    letters: QRectF
    cap_px: float
    color: QColor


@runtime_checkable
class Writes(Protocol):
    """A widget that tells what it painted last."""

    def writings(self) -> tuple[Writing, ...]: ...


class Ink(QPainter):
    """Paints on ``device``; what it writes is added to ``notes``, which begins empty.

    ``mirrored`` turns left and right around over ``width`` pixels; text and icons stay readable.
    """

    def __init__(
        self, device: QPaintDevice, notes: list[Writing], mirrored: bool = False, width: float = 0.0
    ) -> None:
        super().__init__(device)
        notes.clear()
        self._notes = notes
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            self.translate(width, 0)
            self.scale(-1, 1)

    def note(self, text: str, letters: QRectF) -> None:
        """Remember a line that was written with the present font and pen, in the painter's own units."""
        world = self.worldTransform()
        cap_px = QFontMetricsF(self.font()).capHeight() * abs(world.m22())
        self._notes.append(Writing(text, world.mapRect(letters), cap_px, self.pen().color()))


def note(painter: QPainter, text: str, letters: QRectF) -> None:
    """Note a line where the painter keeps notes."""
    if isinstance(painter, Ink) and text:
        painter.note(text, letters)


def unmirror(painter: QPainter, middle_x: float) -> None:
    """Make what follows readable again around a vertical axis, where the painter is mirrored."""
    if painter.worldTransform().m11() < 0:
        painter.translate(2 * middle_x, 0)
        painter.scale(-1, 1)


def ink_for(widget: QWidget, notes: list[Writing], mirrors: bool = True) -> Ink:
    """Painter of a widget, mirrored with the widget's direction of text unless told otherwise."""
    mirrored = mirrors and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Ink(widget, notes, mirrored, widget.width())
