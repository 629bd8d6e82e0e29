"""A real theme, from the project's own tokens, for widgets under test."""

from __future__ import annotations

from pathlib import Path

from kiosk.app.fonts import find_font
from kiosk.app.theme import load_theme, panel_for
from kiosk.widgets.theme import Theme

UI = Path(__file__).parents[2] / "ui"


def make_theme(width_px: int = 1920, height_px: int = 1080) -> Theme:
    """Theme of the usual panel with these pixels. Needs a running application (fonts)."""
    return load_theme(UI / "theme", panel_for(width_px, height_px), find_font().family)
