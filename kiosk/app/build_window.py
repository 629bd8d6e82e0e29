"""Theme, pages and window for one panel."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.app import resources
from kiosk.app.catalogue import SOURCE_LANGUAGE
from kiosk.app.fonts import find_font
from kiosk.app.guide_content import load_guide
from kiosk.app.languages import Languages, load_catalogues
from kiosk.app.pages import every_page
from kiosk.app.theme import PanelSize, load_theme, panel_for, style_sheet
from kiosk.app.window import KioskWindow
from kiosk.screens.base import PageContext
from kiosk.storage.settings import PanelSettings
from kiosk.training.guide import Guide, GuideMachine
from kiosk.widgets.drawings import DRAWN

MADE_YEAR = 2026
_log = logging.getLogger(__name__)


def time_of_day() -> str:
    """The clock that pages show."""
    return datetime.now().astimezone().strftime("%H:%M")


def moment_of_day() -> str:
    """Day and time for what is taken along; empty when the clock stands before this kiosk was made."""
    now = datetime.now().astimezone()
    return now.strftime("%Y-%m-%d %H:%M") if now.year >= MADE_YEAR else ""


def build_languages(offered: Sequence[str] = (), default: str = SOURCE_LANGUAGE) -> Languages:
    """The languages of the kiosk, every one there is unless some are named.

    Raises:
        ValueError: a translation is broken, or a language is offered that has none.
    """
    catalogues = load_catalogues(resources.assets() / "translations")
    return Languages(
        catalogues,
        tuple(offered) or tuple(sorted(catalogues, key=lambda code: (code != SOURCE_LANGUAGE, code))),
        default,
    )


def build_window(
    panel: PanelSize,
    windowed: bool,
    clock: Callable[[], str] = time_of_day,
    languages: Languages | None = None,
    reduced_motion: bool = False,
    moment: Callable[[], str] = moment_of_day,
) -> KioskWindow:
    """Build the window for ``panel``; its pages come as they are shown. Needs a QApplication.

    ``clock`` and ``moment`` are what pages show of the time. ``languages`` None offers every language
    there is and speaks English first. The machine that the guide speaks of comes with each snapshot.

    Raises:
        ValueError, FileNotFoundError: a form, token, style sheet or guide text is missing or broken.
    """
    font = find_font()
    if not font.found:
        _log.info("%s", font.message)
    theme = load_theme(resources.theme(), panel, font.family)
    QApplication.setFont(theme.font("body"))
    tongues = build_languages() if languages is None else languages
    tongues.use("")
    context = PageContext(
        *(theme, resources.forms(), panel.portrait, clock, tongues.offered),
        spoken=lambda: tongues.code,
        moment=moment,
        every_language=tongues.every,
    )

    @lru_cache(maxsize=1)
    def guide(machine: GuideMachine) -> Guide:
        return load_guide(resources.assets() / "guide", DRAWN, machine)

    pages = every_page(context, guide)
    window = KioskWindow(pages, theme, tongues, windowed=windowed, reduced_motion=reduced_motion)
    window.setStyleSheet(style_sheet(resources.theme(), theme))
    window.resize(panel.width_px, panel.height_px)
    return window


def screen_panel(measured: PanelSettings | None, long_mm: int | None = None) -> PanelSize:
    """The panel that a fullscreen window fills: pixels from the screen, millimetres as measured.

    ``long_mm`` is what staff measured, of square pixels; it comes before ``kiosk.toml``.
    """
    size = QGuiApplication.primaryScreen().size()
    if long_mm is not None:
        pitch_mm = long_mm / max(size.width(), size.height())
        return PanelSize(size.width(), size.height(), size.width() * pitch_mm, size.height() * pitch_mm)
    if measured is None:
        return panel_for(size.width(), size.height())
    long_side_mm = max(measured.width_mm, measured.height_mm)
    short_side_mm = min(measured.width_mm, measured.height_mm)
    if size.height() > size.width():
        return PanelSize(size.width(), size.height(), short_side_mm, long_side_mm)
    return PanelSize(size.width(), size.height(), long_side_mm, short_side_mm)
