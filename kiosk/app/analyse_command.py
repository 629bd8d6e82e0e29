"""``legpress-kiosk analyse``: a recording, judged by the code of the live page."""

from __future__ import annotations

import argparse
import json
import sys

from kiosk.motion.analyse import Analysis
from kiosk.motion.analyse import analyse as judge
from kiosk.motion.calibration import Limits
from kiosk.sensing.replay import load_recording


def analyse(options: argparse.Namespace) -> int:
    """Judge a recording and print the result."""
    given = (options.depth_limit_mm, options.lockout_limit_mm)
    if (given[0] is None) != (given[1] is None):
        raise ValueError("give both --depth-limit-mm and --lockout-limit-mm, or neither")
    limits = None if given[0] is None else Limits(*given)
    recording = load_recording(options.file)
    result = judge(recording.t_s, recording.position_mm, options.order, limits)
    sys.stdout.write(json.dumps(result.as_dict(), indent=2) + "\n" if options.json else _table(result))
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
