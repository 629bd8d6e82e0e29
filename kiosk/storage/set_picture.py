"""A stored set as a drawing (SVG, black on white, for a report or a printer)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from kiosk.motion.samples import FloatArray
from kiosk.storage.errors import StoreError
from kiosk.storage.history import OpenedSet
from kiosk.storage.machine_book import MachineSetup
from kiosk.training.takeaway import LETTERS

WIDTH, HEIGHT, MARGIN = 1200, 480, 60
STEP_S = 0.02
"""The curve is drawn at 50 points a second: finer than a printed line is wide."""


def as_svg(opened: OpenedSet, setup: MachineSetup) -> str:
    """The sled's way with the limits, each attempt with its letter (see ``docs/takeaway.md``).

    Args:
        setup: the calibration that was in force for this set.

    Raises:
        StoreError: the raw trace is no longer kept.
    """
    if opened.trace is None or not len(opened.trace.t_s):
        raise StoreError(f"set {opened.stored.id}: its raw trace is no longer kept, so it cannot be drawn.")
    t_s, position_mm = _thinned(opened.trace.t_s, setup.calibration.to_mm(opened.trace.raw))
    x = _scale(t_s, float(t_s[0]), float(t_s[-1]), MARGIN, WIDTH - MARGIN)
    low_mm = min(0.0, float(position_mm.min()))
    high_mm = max(setup.calibration.travel_mm, float(position_mm.max()))
    y = _scale(position_mm, low_mm, high_mm, HEIGHT - MARGIN, MARGIN)
    points = " ".join(f"{left:.1f},{down:.1f}" for left, down in zip(x, y, strict=True))
    record = opened.stored.record
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-size="18">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{MARGIN}" y="32">Set {record.number}, {record.counted} of {len(record.reps)}, '
        f"{opened.workout.programme.goal.value}, {opened.workout.programme.tempo}</text>",
    ]
    for name, limit_mm in (("depth", setup.limits.depth_mm), ("lockout", setup.limits.lockout_mm)):
        level = float(np.interp(limit_mm, [low_mm, high_mm], [HEIGHT - MARGIN, MARGIN]))
        lines.append(
            f'<line x1="{MARGIN}" x2="{WIDTH - MARGIN}" y1="{level:.1f}" y2="{level:.1f}" stroke="black" '
            f'stroke-dasharray="6 6"/><text x="4" y="{level:.1f}" font-size="14">{name}</text>'
        )
    lines.append(f'<polyline points="{points}" fill="none" stroke="black" stroke-width="2"/>')
    lines += _letters(opened, t_s, x)
    return "\n".join([*lines, "</svg>"]) + "\n"


def _letters(opened: OpenedSet, t_s: FloatArray, x: FloatArray) -> Iterator[str]:
    for rep in opened.stored.record.reps:
        if t_s[0] <= rep.t_turn_s <= t_s[-1]:
            left = float(np.interp(rep.t_turn_s, t_s, x))
            letter = LETTERS[rep.verdict]
            shown = letter if rep.counted else letter.lower()
            yield f'<text x="{left:.1f}" y="{HEIGHT - 20}" text-anchor="middle">{shown}</text>'


def _thinned(t_s: FloatArray, position_mm: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Samples at most ``STEP_S`` apart in time, first and last included."""
    kept = np.unique(np.searchsorted(t_s, np.append(np.arange(t_s[0], t_s[-1], STEP_S), t_s[-1])))
    return t_s[kept], position_mm[kept]


def _scale(values: FloatArray, low: float, high: float, first: float, last: float) -> FloatArray:
    return first + (values - low) * ((last - first) / max(high - low, 1e-9))
