"""Every text of the guide, listed for lupdate: ``python -m tests.fakes.guide_listing``."""

from __future__ import annotations

from kiosk.app import resources
from kiosk.app.guide_content import guide_texts
from kiosk.screens.guide_words import CONTEXT

LISTING = resources.assets() / "guide" / "texts.h"
HEAD = "// Made from the files beside it by: python -m tests.fakes.guide_listing\n"


def listing() -> str:
    """One marked text a line."""
    lines = [
        f'QT_TRANSLATE_NOOP("{CONTEXT}", "{_escaped(text)}")'
        for text in guide_texts(resources.assets() / "guide")
    ]
    return HEAD + "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


if __name__ == "__main__":
    LISTING.write_text(listing(), encoding="utf-8")
