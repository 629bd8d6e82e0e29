"""Theme, pages and window for one panel."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QGuiApplication

from kiosk.app import resources
from kiosk.app.fonts import find_font
from kiosk.app.guide_content import load_guide
from kiosk.app.theme import PanelSize, load_theme, panel_for, style_sheet
from kiosk.app.window import KioskWindow, Pages
from kiosk.screens.attract import AttractScreen
from kiosk.screens.base import PageContext
from kiosk.screens.goal import GoalScreen
from kiosk.screens.hurt import HurtScreen
from kiosk.screens.live import LiveScreen
from kiosk.screens.own import OwnScreen
from kiosk.screens.rest import RestScreen
from kiosk.screens.setup import SetupScreen
from kiosk.screens.summary import SummaryScreen

SMALLEST_PX = 480
LARGEST_PX = 7680

_SIZE = re.compile(r"(\d{3,4})x(\d{3,4})")

_log = logging.getLogger(__name__)


def window_size(text: str) -> tuple[int, int]:
    """Read ``1280x800``. ValueError names the text and what is allowed."""
    match = _SIZE.fullmatch(text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(SMALLEST_PX <= side <= LARGEST_PX for side in size):
        raise ValueError(f"size '{text}' is not WIDTHxHEIGHT in pixels, from {SMALLEST_PX} to {LARGEST_PX} each")
    return size


def time_of_day() -> str:
    """The clock that pages show."""
    return datetime.now().astimezone().strftime("%H:%M")


def build_window(panel: PanelSize, windowed: bool, clock: Callable[[], str] = time_of_day) -> KioskWindow:
    """Build every page for ``panel``. Needs a QApplication.

    Raises:
        ValueError, FileNotFoundError: a form, token, style sheet or guide text is missing or broken.
    """
    font = find_font()
    if not font.found:
        _log.info("%s", font.message)
    theme = load_theme(resources.theme(), panel, font.family)
    context = PageContext(theme, resources.forms(), panel.portrait, clock)
    pages = Pages(
        attract=AttractScreen(context),
        goal=GoalScreen(context),
        own=OwnScreen(context),
        setup=SetupScreen(context, load_guide(resources.assets() / "guide" / "setup.toml")),
        live=LiveScreen(context),
        hurt=HurtScreen(context),
        rest=RestScreen(context),
        summary=SummaryScreen(context),
    )
    window = KioskWindow(pages, theme, windowed=windowed)
    window.setStyleSheet(style_sheet(resources.theme(), theme))
    window.resize(panel.width_px, panel.height_px)
    return window


def screen_panel(width_mm: float | None, height_mm: float | None) -> PanelSize:
    """The panel that the window will fill: pixels from the screen, millimetres from the settings if given."""
    size = QGuiApplication.primaryScreen().size()
    if width_mm is None or height_mm is None:
        return panel_for(size.width(), size.height())
    return PanelSize(size.width(), size.height(), width_mm, height_mm)
