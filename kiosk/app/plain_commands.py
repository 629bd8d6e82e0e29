"""Commands without a screen: calibrate, analyse, record."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from kiosk.motion.analyse import Analysis, as_dict
from kiosk.motion.analyse import analyse as judge
from kiosk.motion.calibration import Limits
from kiosk.sensing.commands import record as record_sled
from kiosk.sensing.replay import load_recording
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


def analyse(options: argparse.Namespace) -> int:
    """Judge a recording and print the result."""
    given = (options.depth_limit_mm, options.lockout_limit_mm)
    if (given[0] is None) != (given[1] is None):
        raise ValueError("give both --depth-limit-mm and --lockout-limit-mm, or neither")
    limits = None if given[0] is None else Limits(*given)
    recording = load_recording(options.file)
    result = judge(recording.t_s, recording.position_mm, options.order, limits)
    sys.stdout.write(json.dumps(as_dict(result), indent=2) + "\n" if options.json else _table(result))
    return 0


def _table(result: Analysis) -> str:
    lines = ["rep   start s  range mm  lower s  pause s  push s  mean m/s  peak m/s  verdict"]
    lines += [
        f"{rep.number:>3}  {rep.t_start_s:>8.2f}  {rep.rom_mm:>8.0f}  {rep.eccentric_s:>7.2f}"
        f"  {rep.pause_s:>7.2f}  {rep.concentric_s:>6.2f}  {rep.mean_velocity_mps:>8.2f}"
        f"  {rep.peak_velocity_mps:>8.2f}  {rep.verdict.value}"
        for rep in result.reps
    ]
    lines.append(
        f"{len(result.reps)} repetitions; trust: {result.trust.level.value}. {result.trust.reason}".rstrip()
    )
    lines += [f"alert at {alert.t_s:.2f} s: {alert.kind.value}" for alert in result.alerts if alert.on]
    return "\n".join(lines) + "\n"


def record(options: argparse.Namespace) -> int:
    """Write raw movement until the time is over or Ctrl-C."""
    return record_sled(parse_sled(options.sled), options.out, options.seconds)
