"""A picture that is painted once and then only drawn: what stands still, or moves without changing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from kiosk.widgets.ink import Ink, Writing

NOT_MOVED = QPointF()


_FINE, _COARSE = 4, 2
"""Places between two pixels at which a moving picture is painted; large ones would take too much memory."""

_LARGE_PX = 256 * 256


@dataclass(frozen=True, eq=False)
class _Print:
    """The picture at one place between two pixels: its device pixels, and where its corner goes."""

    pixmap: QPixmap
    place: QPointF


class Sprite:
    """Painted again only when its key, its place or the screen's pixels change.

    Qt draws a picture on whole pixels only. One that moves is painted once for each quarter of a pixel (half,
    if it is large), so that it glides as if it were drawn anew.
    """

    def __init__(self) -> None:
        self._look: object = None
        self._prints: dict[tuple[int, int], _Print] = {}
        self._notes: list[Writing] = []

    def forget(self) -> None:
        """Give the pictures' memory back."""
        self._prints.clear()

    @property
    def writings(self) -> tuple[Writing, ...]:
        """What is written in the picture, where it stands when it is not moved."""
        return tuple(self._notes)

    def draw(
        self,
        painter: QPainter,
        key: object,
        box: QRectF,
        paint: Callable[[Ink], None],
        moved: QPointF = NOT_MOVED,
    ) -> None:
        """Draw what ``paint`` paints inside ``box``, moved by some pixels.

        ``paint`` gets a painter with the coordinates of ``box``. ``key`` is everything that decides how the
        picture looks.
        """
        ratio = painter.device().devicePixelRatioF()
        if (key, box, ratio) != self._look:
            self._look = (key, box, ratio)
            self._prints.clear()
        steps = _FINE if box.width() * box.height() * ratio**2 < _LARGE_PX else _COARSE
        (x, right), (y, down) = (divmod(round(at * ratio * steps), steps) for at in moved.toTuple())
        if (right, down) not in self._prints:
            shift = QPointF(right, down) / (steps * ratio)
            self._prints[right, down] = self._painted(box, ratio, paint, shift)
        found = self._prints[right, down]
        painter.drawPixmap(found.place + QPointF(x, y) / ratio, found.pixmap)

    def _painted(self, box: QRectF, ratio: float, paint: Callable[[Ink], None], shift: QPointF) -> _Print:
        area = box.translated(shift).toAlignedRect()
        whole = QPixmap((area.size().toSizeF() * ratio).toSize())
        whole.setDevicePixelRatio(ratio)
        whole.fill(Qt.GlobalColor.transparent)
        place = QPointF(area.topLeft())
        painter = Ink(whole, self._notes)
        painter.translate(shift - place)
        paint(painter)
        painter.end()
        self._notes[:] = [replace(one, letters=one.letters.translated(place - shift)) for one in self._notes]
        # Blending costs by the pixel, empty ones too.
        kept = inked_rect(whole)
        return _Print(whole.copy(kept), place + QPointF(kept.topLeft()) / ratio)


def inked_rect(pixmap: QPixmap) -> QRect:
    """The smallest rectangle, in device pixels, that holds everything not transparent."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_Alpha8)
    alpha = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rows = np.flatnonzero(alpha.any(axis=1))
    columns = np.flatnonzero(alpha[:, : image.width()].any(axis=0))
    if not rows.size or not columns.size:
        return QRect(0, 0, 1, 1)
    first, last = (int(columns[0]), int(rows[0])), (int(columns[-1]), int(rows[-1]))
    return QRect(*first, last[0] - first[0] + 1, last[1] - first[1] + 1)


def around(points: tuple[tuple[float, float], ...], margin: float) -> QRectF:
    """Rectangle around some points, ``margin`` wider on every side."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = min(xs) - margin, min(ys) - margin
    return QRectF(left, top, max(xs) + margin - left, max(ys) + margin - top)
