"""One off-screen window in which any page can be shown in any state and language, one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.app.build_window import build_window
from kiosk.app.languages import Languages
from kiosk.app.sizes import window_size
from kiosk.app.theme import PanelSize, panel_for
from kiosk.app.window import KioskWindow
from kiosk.training.snapshot import Snapshot, WorkoutState

SHOWN_CLOCK = "18:40"
SHOWN_MOMENT = f"2026-11-21 {SHOWN_CLOCK}"
MM_PER_INCH = 25.4

_INCHES = re.compile(r"(.+)@(\d{1,2}(?:\.\d)?)")


def panel_named(text: str) -> PanelSize:
    """The panel of ``1920x1080`` or ``1920x1080@21.5`` (inches across). ValueError names what is allowed."""
    match = _INCHES.fullmatch(text)
    if match is None:
        return panel_for(*window_size(text))
    width, height = window_size(match[1])
    inches = float(match[2])
    if not 5.0 <= inches <= 60.0:
        raise ValueError(f"size '{text}': {inches:g} inches, allowed are 5 to 60")
    pitch_mm = inches * MM_PER_INCH / (width**2 + height**2) ** 0.5
    return PanelSize(width, height, width * pitch_mm, height * pitch_mm)


class Gallery:
    """Needs a QApplication. Nothing moves in it, and nothing of the picture before is left in the next."""

    def __init__(self, panel: PanelSize, languages: Languages | None = None) -> None:
        self.panel = panel
        self.window: KioskWindow = build_window(
            *(panel, True, lambda: SHOWN_CLOCK, languages),
            reduced_motion=True,
            moment=lambda: SHOWN_MOMENT,
        )
        self.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.window.setFixedSize(panel.width_px, panel.height_px)  # glass does not grow
        self.window.show()

    def show(self, snapshot: Snapshot, language: str = "", touch: str = "") -> None:
        """Lay out and present one state as it stands at its own time; ``touch`` names a button to touch."""
        away = WorkoutState.GOAL if snapshot.state is WorkoutState.ATTRACT else WorkoutState.ATTRACT
        shown = replace(snapshot, language=language)
        self.window.present(Snapshot(snapshot.t_s, away, language=language), snapshot.t_s)
        self.window.present(shown, snapshot.t_s)
        if touch:
            self.window.touch(touch)
        # Texts set just now change sizes: the layout they ask for is done before the picture is taken.
        QCoreApplication.sendPostedEvents()
        self.window.present(shown, snapshot.t_s)

    def picture(self) -> QImage:
        """The window as it stands."""
        return self.window.grab().toImage()

    def close(self) -> None:
        """The window goes for good."""
        self.window.shut()
        self.window.deleteLater()


def contact_sheet(pictures: Sequence[QImage], columns: int, width: int) -> QImage:
    """Pictures side by side, each ``width`` pixels wide, in rows as high as their highest."""
    gap = 4
    small = [one.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation) for one in pictures]
    rows = [small[start : start + columns] for start in range(0, len(small), columns)]
    tall = [max(one.height() for one in row) for row in rows]
    sheet = QImage(
        columns * (width + gap) + gap, sum(tall) + gap * (len(rows) + 1), QImage.Format.Format_RGB32
    )
    sheet.fill(Qt.GlobalColor.darkGray)
    painter = QPainter(sheet)
    top = gap
    for row, height in zip(rows, tall, strict=True):
        for place, one in enumerate(row):
            painter.drawImage(gap + place * (width + gap), top, one)
        top += height + gap
    painter.end()
    return sheet


def few_colours(picture: QImage) -> QImage:
    """The same picture in 256 colours of its own: a third of the file for what are flat areas and letters.

    Colours are chosen by how often they come, strong ones counting more: a small warning keeps its amber.
    """
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32).ravel()
    channels = [(pixels >> shift & 0xFF).astype(np.int64) for shift in (16, 8, 0)]
    bins = sum(channel >> 3 << 5 * place for place, channel in enumerate(channels))
    often = np.bincount(bins, minlength=1 << 15)
    means = np.array([np.bincount(bins, channel, 1 << 15) for channel in channels]) / np.maximum(often, 1)
    strength = means.max(axis=0) - means.min(axis=0)
    chosen = np.argsort(often * (1.0 + strength / 8.0))[::-1][:256]
    red, green, blue = means[:, chosen[often[chosen] > 0]].round().astype(int)
    table = (0xFF000000 | red << 16 | green << 8 | blue).tolist()
    flat = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, flat)
