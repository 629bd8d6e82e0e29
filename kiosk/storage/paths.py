"""Where data goes when nobody says where."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

NAME = "legpress-kiosk"
SYSTEM_DATA_DIR = Path("/var/lib") / NAME


def default_data_dir(env: Mapping[str, str], system_dir: Path = SYSTEM_DATA_DIR) -> Path:
    """The installed machine's folder when it exists and may be written, otherwise the user's own.

    The user's own is ``$XDG_DATA_HOME/legpress-kiosk``, or ``~/.local/share/legpress-kiosk`` when that
    variable is unset or not an absolute path. Nothing is created.
    """
    if system_dir.is_dir() and os.access(system_dir, os.W_OK | os.X_OK):
        return system_dir
    base = env.get("XDG_DATA_HOME", "")
    if Path(base).is_absolute():
        return Path(base) / NAME
    home = env.get("HOME")
    return (Path(home) if home else Path.home()) / ".local" / "share" / NAME
