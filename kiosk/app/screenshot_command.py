"""``legpress-kiosk screenshot``: pictures of every page, off-screen and the same every time."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.app.scenes import Scene, scenes_named
from kiosk.storage.settings import load_settings
from kiosk.training.snapshot import Snapshot

DEFAULT_SIZE = "1920x1080"
SHOWN_CLOCK = "18:40"


def screenshot(options: argparse.Namespace) -> int:
    """Write one PNG for each scene and size; prints each path."""
    chosen = scenes_named(options.screen)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from kiosk.app.build_window import window_size

    settings = load_settings(None)
    if options.language not in settings.language.offered:
        allowed = ", ".join(settings.language.offered)
        raise ValueError(f"language '{options.language}' is unknown; allowed are {allowed}")
    sizes = [window_size(text) for text in options.size or [DEFAULT_SIZE]]
    options.out.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    for scene in chosen:
        snapshot = scene.snapshot()
        for size in sizes:
            sys.stdout.write(f"{_take(scene, snapshot, size, options.out)}\n")
    del application
    return 0


def _take(scene: Scene, snapshot: Snapshot, size: tuple[int, int], folder: Path) -> Path:
    from PySide6.QtCore import QCoreApplication, Qt

    from kiosk.app.build_window import build_window
    from kiosk.app.theme import panel_for

    name = scene.name
    window = build_window(panel_for(*size), windowed=True, clock=lambda: SHOWN_CLOCK)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.present(snapshot, snapshot.t_s)
    if scene.touch is not None:
        window.touch(scene.touch.button)
    # Texts set just now change sizes: the layout they ask for is done before the picture is taken.
    QCoreApplication.sendPostedEvents()
    window.present(snapshot, snapshot.t_s)
    path = folder / f"{name}-{size[0]}x{size[1]}.png"
    if not window.grab().save(str(path)):
        raise OSError(f"{path}: the picture cannot be written")
    window.hide()
    window.deleteLater()
    return path
