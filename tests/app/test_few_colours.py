from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.app.gallery import few_colours

AMBER, GROUND = QColor("#FFB020"), QColor("#0A0E13")


def picture_of_many_greys() -> QImage:
    """A dark page with every shade of letters on it, and one small warning."""
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(GROUND)
    painter = QPainter(picture)
    for shade in range(256):
        painter.fillRect(shade, 100, 1, 60, QColor(shade, min(255, shade + shade % 3), shade))
    painter.fillRect(10, 10, 6, 4, AMBER)
    painter.end()
    return picture


def test_a_small_warning_keeps_its_colour_among_many_greys() -> None:
    before = picture_of_many_greys()
    after = few_colours(before)
    assert after.format() is QImage.Format.Format_Indexed8 and after.colorCount() <= 256
    assert after.pixelColor(12, 11) == AMBER and after.pixelColor(300, 20) == GROUND


def test_no_pixel_is_far_from_what_it_was() -> None:
    before = picture_of_many_greys()
    after = few_colours(before).convertToFormat(QImage.Format.Format_RGB32)
    old, new = (np.frombuffer(one.constBits(), np.uint8).astype(int) for one in (before, after))
    assert np.abs(old - new).max() <= 12
