"""``legpress-kiosk analyse``: a recording, judged by the code of the live page."""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path

from kiosk.motion.analyse import Analysis
from kiosk.motion.analyse import analyse as judge
from kiosk.motion.calibration import Limits
from kiosk.motion.events import Repetition
from kiosk.motion.quality import RAIL_DEG, check_rail
from kiosk.sensing.replay import Recording, load_recording
from kiosk.storage.atomic import write_atomic

_COLUMNS = (
    ("rep", 3),
    ("start s", 8),
    ("range mm", 8),
    ("lower s", 7),
    ("pause s", 7),
    ("push s", 6),
    ("top s", 6),
    ("mean m/s", 8),
    ("MPV m/s", 8),
    ("peak m/s", 8),
    ("arrive m/s", 10),
    ("creep mm", 8),
)


def analyse(options: argparse.Namespace) -> int:
    """Judge a recording and print the result; the picture, if asked for, is written first and whole."""
    given = (options.depth_limit_mm, options.lockout_limit_mm)
    if (given[0] is None) != (given[1] is None):
        raise ValueError("give both --depth-limit-mm and --lockout-limit-mm, or neither")
    limits = None if given[0] is None else Limits(*given)
    if options.rack_mm is not None and not math.isfinite(options.rack_mm):
        raise ValueError(f"--rack-mm is {options.rack_mm}, it must be a number")
    rail_deg = RAIL_DEG if options.rail_deg is None else options.rail_deg
    check_rail(rail_deg, "--rail-deg")
    if options.plot is not None:
        _check_target(options.plot, options.file)
    recording = load_recording(options.file)
    samples = recording.t_s, recording.position_mm
    result = judge(*samples, options.order, limits, options.rack_mm, rail_deg)
    if options.plot is not None:
        _plot(options.plot, options.file.name, recording, result, limits)
    sys.stdout.write(json.dumps(result.as_dict(), indent=2) + "\n" if options.json else _table(result))
    return 0


def _check_target(path: Path, recording: Path) -> None:
    """Refuse before any work is done what could not be written, or must not be."""
    if path.suffix.lower() != ".png":
        raise ValueError(f"--plot {path}: the picture is a PNG, so the name has to end in .png")
    if not path.parent.is_dir():
        raise ValueError(f"--plot {path}: the folder {path.parent} does not exist")
    if path.is_dir() or path.resolve() == recording.resolve():
        raise ValueError(f"--plot {path}: choose the name of a file that is not in use")


def _plot(path: Path, title: str, recording: Recording, result: Analysis, limits: Limits | None) -> None:
    # Only now: without a picture nothing of Qt is loaded.
    from kiosk.app.analyse_plot import draw_png

    content = draw_png(title, recording.t_s, recording.position_mm, result, limits)
    write_atomic(path, content, mode=0o644)


def _table(result: Analysis) -> str:
    lines = ["  ".join(f"{name:>{width}}" for name, width in _COLUMNS) + "  verdict"]
    lines += [_line(rep) for rep in result.reps]
    lines.append(
        f"{len(result.reps)} repetitions; trust: {result.trust.level.value}. {result.trust.reason}".rstrip()
    )
    lines += [
        f"alert at {alert.t_s:.2f} s: {alert.kind.value}, {alert.position_mm:.0f} mm"
        for alert in result.alerts
        if alert.on
    ]
    return "\n".join(lines) + "\n"


def _line(rep: Repetition) -> str:
    cells = (
        str(rep.number),
        f"{rep.t_start_s:.2f}",
        f"{rep.rom_mm:.0f}",
        f"{rep.eccentric_s:.2f}",
        f"{rep.pause_s:.2f}",
        f"{rep.concentric_s:.2f}",
        f"{rep.top_s:.2f}",
        f"{rep.mean_velocity_mps:.3f}",
        _known(rep.propulsive_velocity_mps, 3),
        f"{rep.peak_velocity_mps:.3f}",
        _known(rep.arrival_mps, 3),
        _known(rep.creep_mm, 1),
    )
    padded = (f"{cell:>{width}}" for cell, (_, width) in zip(cells, _COLUMNS, strict=True))
    return "  ".join(padded) + f"  {rep.verdict.value}"


def _known(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"
