"""Small pictures of pages: how they are made, and what counts as the same.

``python -m tests.golden.golden`` writes them anew; look at every one before committing it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.app.build_window import build_window
from kiosk.app.scenes import scenes_named
from kiosk.app.theme import panel_for

SCENES = (
    "attract",
    "goal",
    "setup-feet",
    "live-lower",
    "live-alert-depth",
    "rest",
    "summary",
)
PICTURES = Path(__file__).parent / "pictures"
SIZE = (192, 120)

COMPARED = (48, 30)
"""Pictures are compared at this size: the fonts of two Debian releases average out, a missing panel, word or
colour does not."""

MEAN_LEVELS = 3.0
WORST_LEVELS = 30.0
"""Allowed difference in grey levels, on average and at the worst hundredth of the picture."""

Picture = npt.NDArray[np.float64]


def render(name: str) -> QImage:
    """The scene on the 10.1 inch panel, made small. Needs a QApplication."""
    scene = next(scene for scene in scenes_named(name) if scene.name == name)
    snapshot = scene.snapshot()
    window = build_window(
        panel_for(1280, 800), windowed=True, clock=lambda: "18:40", moment=lambda: "2026-11-21 18:40"
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.present(snapshot, snapshot.t_s)
    QCoreApplication.sendPostedEvents()
    window.present(snapshot, snapshot.t_s)
    image = window.grab().toImage()
    window.shut()
    window.deleteLater()
    return _scaled(image, SIZE)


def levels(image: QImage) -> Picture:
    """``(30, 48, 3)`` float64, 0 to 255."""
    plain = _scaled(image, COMPARED)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).astype(np.float64)


def _scaled(image: QImage, size: tuple[int, int]) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(*size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth).convertToFormat(
        QImage.Format.Format_RGB888
    )


def differ(one: Picture, other: Picture) -> tuple[float, float]:
    """Mean difference in levels, and that of the worst hundredth."""
    apart = np.abs(one - other)
    return float(apart.mean()), float(np.quantile(apart, 0.99))


def same(one: Picture, other: Picture) -> bool:
    """Whether two pictures show the same page in the same state."""
    mean, worst = differ(one, other)
    return mean <= MEAN_LEVELS and worst <= WORST_LEVELS


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    for scene_name in SCENES:
        render(scene_name).save(str(PICTURES / f"{scene_name}.png"))
