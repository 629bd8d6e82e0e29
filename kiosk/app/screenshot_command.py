"""``legpress-kiosk screenshot``: pictures of every page, off-screen and the same every time."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.scenes import Scene, scenes_named

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

DEFAULT_SIZE = "1920x1080"
DEFAULT_LANGUAGE = "en"
SHEET_COLUMNS, SHEET_PX = 6, 210


def screenshot(options: argparse.Namespace) -> int:
    """Write one PNG for each scene, size and language, or one sheet a language; prints each path."""
    chosen = scenes_named(options.screen)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from kiosk.app.build_window import build_languages
    from kiosk.app.gallery import panel_named
    from kiosk.app.languages import check_language

    application = QApplication.instance() or QApplication(sys.argv[:1])
    offered = tuple(code for code, _ in build_languages().offered)
    asked = options.language or [DEFAULT_LANGUAGE]
    languages = offered if "all" in asked else tuple(check_language(code, offered) for code in asked)
    sizes = options.size or [DEFAULT_SIZE]
    for size in sizes:
        panel_named(size)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.sheet:
        _write_sheets(chosen, sizes, languages, options.out)
    else:
        for name, picture in _pictures(chosen, sizes, languages):
            _write(picture, options.out / f"{name}.png")
    del application
    return 0


def _pictures(
    chosen: tuple[Scene, ...], sizes: list[str], languages: tuple[str, ...]
) -> Iterator[tuple[str, QImage]]:
    """Every scene in every size and language, with the name of its file."""
    from kiosk.app.gallery import Gallery, panel_named

    snapshots = [(scene, scene.snapshot()) for scene in chosen]
    for size in sizes:
        gallery = Gallery(panel_named(size))
        for language in languages:
            ending = "" if language == DEFAULT_LANGUAGE else f"-{language}"
            for scene, snapshot in snapshots:
                gallery.show(snapshot, language, scene.touch)
                yield f"{scene.name}-{size}{ending}", gallery.picture()
        gallery.close()


def _write_sheets(
    chosen: tuple[Scene, ...], sizes: list[str], languages: tuple[str, ...], folder: Path
) -> None:
    from PySide6.QtCore import Qt

    from kiosk.app.gallery import contact_sheet, few_colours

    small: dict[str, list[QImage]] = {language: [] for language in languages}
    for number, (_, picture) in enumerate(_pictures(chosen, sizes, languages)):
        language = languages[number // len(chosen) % len(languages)]
        small[language].append(picture.scaledToWidth(SHEET_PX, Qt.TransformationMode.SmoothTransformation))
    for language, pictures in small.items():
        sheet = few_colours(contact_sheet(pictures, SHEET_COLUMNS, SHEET_PX))
        _write(sheet, folder / f"contact-{language}.png")


def _write(picture: QImage, path: Path) -> None:
    if not picture.save(str(path)):
        raise OSError(f"{path}: the picture cannot be written")
    sys.stdout.write(f"{path}\n")
