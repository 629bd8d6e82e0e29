"""Look at what a widget painted."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

Pixels = npt.NDArray[np.int16]


def painted(widget: QWidget) -> Pixels:
    """Red, green and blue of every pixel, ``(height, width, 3)`` int16."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(np.int16)


def part(pixels: Pixels, rect: QRect) -> Pixels:
    """The pixels inside a rectangle."""
    return pixels[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]


def like(pixels: Pixels, color: QColor, tolerance: int = 6) -> npt.NDArray[np.bool_]:
    """Which pixels have this colour, ``(height, width)``."""
    wanted = np.array([color.red(), color.green(), color.blue()], np.int16)
    near = np.abs(pixels - wanted).max(axis=2) <= tolerance
    return np.asarray(near, np.bool_)


def share(pixels: Pixels, color: QColor, tolerance: int = 6) -> float:
    """Share 0..1 of the pixels that have this colour."""
    return float(like(pixels, color, tolerance).mean())


def rim(pixels: Pixels, outer: int, inner: int, corner: int) -> Pixels:
    """Pixels between ``outer`` and ``inner`` from the four edges, without ``corner`` pixels at the ends.

    Returned as one row of pixels, ``(1, n, 3)``.
    """
    strips = []
    for turned in (pixels, pixels.swapaxes(0, 1)):
        middle = turned[corner:-corner]
        strips += [middle[:, outer:inner].reshape(-1, 3), middle[:, -inner:-outer].reshape(-1, 3)]
    return np.concatenate(strips)[np.newaxis]
