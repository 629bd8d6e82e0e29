"""Find the typeface. It is the system's (Debian's fonts-inter), never shipped with the kiosk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFontDatabase

WANTED = "Inter"
FALLBACKS = ("Noto Sans", "DejaVu Sans", "Liberation Sans")
FONT_FOLDERS = (
    Path("/usr/share/fonts/opentype/inter"),
    Path("/usr/share/fonts/truetype/inter"),
    Path("/usr/local/share/fonts"),
)


@dataclass(frozen=True)
class FontReport:
    """The family that is used, whether it is the wanted one, and one sentence for staff."""

    family: str
    found: bool
    message: str


def choose_family(families: Collection[str], system: str, wanted: str = WANTED) -> FontReport:
    """Pick ``wanted``, else the first known sans among ``families``, else the ``system`` family."""
    if wanted in families:
        return FontReport(wanted, True, f"The font {wanted} is installed.")
    instead = next((name for name in FALLBACKS if name in families), system)
    return FontReport(
        instead,
        False,
        f"The font {wanted} is missing, {instead} is used instead; install the package fonts-inter.",
    )


def find_font(wanted: str = WANTED, folders: Sequence[Path] = FONT_FOLDERS) -> FontReport:
    """Look among the installed families, then in ``folders``. Needs a running QGuiApplication."""
    if wanted not in QFontDatabase.families():
        _load_from(folders, wanted)
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return choose_family(QFontDatabase.families(), system, wanted)


def _load_from(folders: Sequence[Path], wanted: str) -> None:
    """Make the files of ``wanted`` known to Qt where fontconfig does not list them."""
    stem = wanted.replace(" ", "")
    for folder in folders:
        for suffix in ("otf", "ttf"):
            for path in sorted(folder.glob(f"{stem}-*.{suffix}")):
                QFontDatabase.addApplicationFont(str(path))
