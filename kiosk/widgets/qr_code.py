"""A QR code that a phone can read: dark on light, modules of equal whole pixels, with its margin."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.paint import CENTER, draw_capitals, fitted_font
from kiosk.widgets.painted import Painted
from kiosk.widgets.qr_matrix import QrMatrix

LEAST_MODULE_MM = 1.2
"""What a phone's camera tells apart at arm's length (three of its pixels at 0.55 m); less is not shown."""

_CAPTION_MM = 9.0


class QrCode(Painted):
    """Paints nothing without a code, and nothing when it would be too small to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: QrMatrix | None = None
        self._image = QImage()
        self._caption = ""

    def set_code(self, code: QrMatrix | None, caption: str) -> None:
        """The code, and the words below it."""
        if code is self._code and caption == self._caption:
            return
        self._code, self._caption = code, caption
        self._image = QImage() if code is None else _image(code)
        self.setAccessibleName(caption if code is not None else "")
        self.update()

    @property
    def module_px(self) -> int:
        """Side of one module as it is painted; 0 when the code is not."""
        theme, code = self._theme, self._code
        if theme is None or code is None:
            return 0
        side = min(self.width(), self.height() - round(theme.mm(_CAPTION_MM)))
        px = side // code.modules
        return px if px >= theme.mm(LEAST_MODULE_MM) else 0

    def code_rect(self) -> QRect:
        """Where the code with its margin stands; empty when it is not painted."""
        theme, code, px = self._theme, self._code, self.module_px
        if theme is None or code is None or px == 0:
            return QRect()
        side = px * code.modules
        free = self.height() - side - round(theme.mm(_CAPTION_MM))
        return QRect((self.width() - side) // 2, free // 2, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The code on its light plate, then the words."""
        theme, place = self._theme, self.code_rect()
        if theme is None or place.isEmpty():
            return
        painter = self.ink()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(place, self._image)
        words = QRectF(0, place.bottom() + 1, self.width(), theme.mm(_CAPTION_MM))
        painter.setPen(theme.color("muted"))
        font = fitted_font(theme, self._caption, theme.cap_mm["label"], words.width(), "semibold")
        draw_capitals(painter, font, self._caption, words, CENTER)
        painter.end()


def _image(code: QrMatrix) -> QImage:
    """One pixel a module."""
    image = QImage(code.modules, code.modules, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for row, column in zip(*code.dark.nonzero(), strict=True):
        image.setPixelColor(int(column), int(row), Qt.GlobalColor.black)
    return image
