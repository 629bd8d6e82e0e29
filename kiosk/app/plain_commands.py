"""Commands without a screen: calibrate and record."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.sensing.commands import record as record_sled
from kiosk.sensing.devices import check_device
from kiosk.sensing.sources import parse_sled
from kiosk.storage.machine_command import calibrate as store_machine
from kiosk.storage.paths import default_data_dir
from kiosk.storage.settings import Settings, load_settings


def data_dir(options: argparse.Namespace, settings: Settings) -> Path:
    """Folder of the database: the option, else kiosk.toml, else the usual place."""
    chosen: Path | None = options.data_dir or settings.data.folder
    return chosen or default_data_dir(os.environ)


def calibrate(options: argparse.Namespace) -> int:
    """Store a machine's calibration and limits; nothing is stored when anything is refused."""
    folder = data_dir(options, load_settings(options.config))
    line = store_machine(
        folder,
        bottom_raw=options.bottom_raw,
        top_raw=options.top_raw,
        travel_mm=options.travel_mm,
        rack_mm=options.rack_mm,
        depth_limit_mm=options.depth_limit_mm,
        lockout_limit_mm=options.lockout_limit_mm,
    )
    sys.stdout.write(line + "\n")
    return 0


def record(options: argparse.Namespace) -> int:
    """Write raw movement until the time is over or Ctrl-C."""
    spec = parse_sled(options.sled)
    check_device(spec)
    return record_sled(spec, options.out, options.seconds)
