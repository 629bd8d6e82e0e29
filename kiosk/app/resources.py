"""The one place that knows where forms, theme and assets lie, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

import kiosk

_PACKAGE = Path(kiosk.__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"


def root() -> Path:
    """Folder that holds ``ui`` and ``assets``. FileNotFoundError when the installation is incomplete."""
    for folder in (_BUNDLED, _PACKAGE.parent):
        if (folder / "ui").is_dir() and (folder / "assets").is_dir():
            return folder
    raise FileNotFoundError(
        f"the folders ui and assets are missing beside {_PACKAGE}; install the kiosk again"
    )


def forms() -> Path:
    """Folder of the ``.ui`` forms of the pages."""
    return root() / "ui" / "screens"


def theme() -> Path:
    """Folder of ``tokens.toml`` and the numbered style sheets."""
    return root() / "ui" / "theme"


def assets() -> Path:
    """Folder of the guide, illustrations, sounds and licences."""
    return root() / "assets"


def alsa_config() -> Path:
    """What ALSA reads instead of the system's own file, which this one includes."""
    return assets() / "sound" / "alsa.conf"
