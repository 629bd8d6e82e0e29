"""Where the records lie: shared by the commands that read or write them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from kiosk.storage.paths import default_data_dir
from kiosk.storage.settings import Settings


def data_dir(options: argparse.Namespace, settings: Settings) -> Path:
    """Folder of the database: the option, else kiosk.toml, else the usual place."""
    chosen: Path | None = options.data_dir or settings.data.folder
    return chosen or default_data_dir(os.environ)
