"""Curves of the sled graph in pixels: numbers only, so that they can be tested without a screen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.samples import FloatArray

PAST_S = 6.0
AHEAD_S = 3.8
ZONE_SHARE = 0.125
"""Each forbidden zone takes this share of the graph's height."""

RACK_ZONE_SHARE = 0.35
"""A zone grows to this share of the range at most to show the rack."""

RACK_MARGIN_SHARE = 0.06
"""Space beyond the rack."""

_UNKNOWN_TRAVEL_MM = 500.0


@dataclass(frozen=True)
class Span:
    """Millimetres at the bottom and the top edge of the graph."""

    low_mm: float
    high_mm: float


def span_of(limits: Limits | None, travel_mm: float | None, rack_mm: float | None = None) -> Span:
    """Vertical span: the limits with a zone beyond each, else the travel, else a usual travel.

    A rack not far beyond a limit widens that zone, so that the sled is seen while it hangs there.
    """
    if limits is not None:
        zone = limits.range_mm * ZONE_SHARE / (1.0 - 2.0 * ZONE_SHARE)
        most = limits.range_mm * RACK_ZONE_SHARE
        rack = limits.depth_mm if rack_mm is None else rack_mm
        below = limits.depth_mm - rack + RACK_MARGIN_SHARE * limits.range_mm
        above = rack - limits.lockout_mm + RACK_MARGIN_SHARE * limits.range_mm
        low_mm = limits.depth_mm - (below if zone < below <= most else zone)
        return Span(low_mm, limits.lockout_mm + (above if zone < above <= most else zone))
    travel = travel_mm if travel_mm is not None and travel_mm > 0 else _UNKNOWN_TRAVEL_MM
    return Span(-0.06 * travel, 1.06 * travel)


@dataclass(frozen=True)
class Mapping2D:
    """Linear map from seconds after now and millimetres to pixels."""

    x_px_per_s: float
    x_now_px: float
    y_px_per_mm: float
    y_zero_px: float

    def x(self, after_now_s: FloatArray) -> FloatArray:
        """Pixels right of the left edge."""
        return self.x_now_px + self.x_px_per_s * after_now_s

    def y(self, position_mm: FloatArray) -> FloatArray:
        """Pixels below the top edge; ``y_px_per_mm`` is negative."""
        return self.y_zero_px + self.y_px_per_mm * position_mm

    def y_of(self, position_mm: float) -> float:
        """The same for one number."""
        return self.y_zero_px + self.y_px_per_mm * position_mm


def averaged(t_s: FloatArray, position_mm: FloatArray, bin_s: float) -> tuple[FloatArray, FloatArray]:
    """Mean of time and position for each slot of ``bin_s``; a slot with a NaN becomes a gap.

    Slots lie on the absolute time line, not on the left edge, so a sample stays in its slot from frame to
    frame and the line does not shimmer while it scrolls. Returns two ``(k,)`` float64 arrays, NaN in a gap.
    """
    if t_s.size == 0:
        return np.empty(0), np.empty(0)
    slot = np.floor(t_s / bin_s)
    starts = np.flatnonzero(np.r_[True, slot[1:] != slot[:-1]])
    counts = np.diff(np.r_[starts, t_s.size])
    return np.add.reduceat(t_s, starts) / counts, np.add.reduceat(position_mm, starts) / counts


def segments(x: FloatArray, y: FloatArray) -> FloatArray:
    """Rows ``x1 y1 x2 y2`` joining neighbours, ``(m, 4)`` float64, none across a NaN."""
    rows = np.column_stack((x[:-1], y[:-1], x[1:], y[1:])) if x.size > 1 else np.empty((0, 4))
    return np.ascontiguousarray(rows[np.isfinite(rows).all(axis=1)])


def path_points(
    t_s: FloatArray,
    position_mm: FloatArray,
    now_s: float,
    to_px: Mapping2D,
    step_px: float,
    stretch_s: tuple[float, float],
) -> tuple[FloatArray, FloatArray]:
    """The target path in pixels, resampled every ``step_px`` pixels on the absolute time line.

    ``stretch_s`` is begin and end, within the times of the path; where it is empty, so is the result.
    """
    begin, end = stretch_s
    if t_s.size < 2 or end <= begin:
        return np.empty(0), np.empty(0)
    step_s = step_px / to_px.x_px_per_s
    inner = np.arange(np.ceil(begin / step_s), np.floor(end / step_s) + 1) * step_s
    times = np.concatenate(([begin], inner[(inner > begin) & (inner < end)], [end]))
    places: FloatArray = np.asarray(np.interp(times, t_s, position_mm), dtype=np.float64)
    return to_px.x(times - now_s), to_px.y(places)
