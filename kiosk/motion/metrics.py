"""Times and velocities of one repetition, measured without delay on its stored samples."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.motion.quality import (
    BOUNCE_MM,
    BOUNCE_SHARE,
    RAIL_DEG,
    HoldQuality,
    PushQuality,
    Way,
    hold_quality,
    push_quality,
)
from kiosk.motion.samples import FloatArray

EDGE_MPS = 0.05
"""A phase begins and ends where the speed crosses this value."""

HALF_WINDOW_S = (0.02, 0.05)
SPEED_NOISE_MPS = 0.002
"""Edges are sought over as short a time as leaves the speed this noise, a fraction of the edge speed: what
is longer fills up the dip between a shift of weight and the stroke that follows it."""
LEAD_S = 0.5
"""How much of the time before the way down belongs to what is measured."""

NEAR_TOP = 0.1
"""Share of the stroke from its highest point within which its start and end are looked for."""

IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Strokes:
    """A lowering and the push after it, in whichever direction the caller calls down.

    Attributes:
        t_down_s, t_low_s: start and end of the way down.
        t_turn_s: lowest point.
        t_up_s, t_end_s: start and end of the way up.
        mean_down_mps, peak_down_mps, mean_up_mps, peak_up_mps: speeds, positive.
        push: how the way was made that is the push; ``hold``: how the hold between both was.
    """

    t_down_s: float
    t_low_s: float
    t_turn_s: float
    t_up_s: float
    t_end_s: float
    mean_down_mps: float
    peak_down_mps: float
    mean_up_mps: float
    peak_up_mps: float
    push: PushQuality
    hold: HoldQuality


class History:
    """Samples since the last top, as growing lists."""

    def __init__(self) -> None:
        self._t_s: list[float] = []
        self._y_mm: list[float] = []

    def add(self, t_s: float, y_mm: float) -> None:
        """Append one sample."""
        self._t_s.append(t_s)
        self._y_mm.append(y_mm)

    def extend(self, t_s: FloatArray, y_mm: FloatArray) -> None:
        """Append ``(n,)`` samples."""
        self._t_s += t_s.tolist()
        self._y_mm += y_mm.tolist()

    def clear(self) -> None:
        """Forget everything."""
        self._t_s.clear()
        self._y_mm.clear()

    def forget_before(self, t_s: float) -> None:
        """Drop old samples now and then, cheaply."""
        if len(self._t_s) < 512 or self._t_s[256] >= t_s:
            return
        keep = bisect_left(self._t_s, t_s)
        del self._t_s[:keep]
        del self._y_mm[:keep]

    def since(self, t_s: float) -> tuple[FloatArray, FloatArray]:
        """Times ``(n,)`` in s and positions ``(n,)`` in mm, float64, from ``t_s`` on."""
        start = bisect_left(self._t_s, t_s)
        return np.array(self._t_s[start:]), np.array(self._y_mm[start:])


def half_window_s(t_s: FloatArray, noise_mm: float) -> float:
    """Half the time over which a slope is as sure as it should be, 20 to 50 ms.

    The slope of a line through samples every dt over a time W errs by ``noise * sqrt(12 * dt / W^3)``.
    """
    shortest_s, longest_s = HALF_WINDOW_S
    if len(t_s) < 2:
        return longest_s
    interval_s = float(t_s[-1] - t_s[0]) / (len(t_s) - 1)
    needed_s = 0.5 * math.cbrt(12.0 * interval_s * (noise_mm / 1000.0 / SPEED_NOISE_MPS) ** 2)
    return min(longest_s, max(shortest_s, needed_s))


class _Sums:
    """Running sums of ``(n,)`` times in s and positions in mm, from which lines over any window follow."""

    def __init__(self, t_s: FloatArray, y_mm: FloatArray) -> None:
        self._t, self._y, self._y0_mm = t_s - t_s[0], y_mm - y_mm[0], y_mm[0]
        values = (self._t, self._y, self._t * self._t, self._t * self._y)
        self._totals = [np.concatenate(([0.0], np.cumsum(value))) for value in values]

    def line(self, half_s: float) -> tuple[FloatArray, FloatArray]:
        """Slope ``(n,)`` in m/s and mean ``(n,)`` in mm of the samples within ``half_s`` on either side."""
        t, n = self._t, len(self._t)
        index = np.arange(n)
        left = np.minimum(np.searchsorted(t, t - half_s - 1e-9), np.maximum(index - 1, 0))
        right = np.maximum(np.searchsorted(t, t + half_s + 1e-9), np.minimum(index + 2, n))
        # Shrunk alike on both sides at the ends of the record, so that the line stays centred.
        reach = np.maximum(np.minimum(index - left, right - 1 - index), 1)
        left, right = np.maximum(index - reach, 0), np.minimum(index + reach + 1, n)
        count = (right - left).astype(np.float64)
        st, sy, stt, sty = (total[right] - total[left] for total in self._totals)
        spread = np.maximum(stt - st * st / count, 1e-12)
        return (sty - st * sy / count) / spread / 1000.0, sy / count + self._y0_mm


def centred_line(
    t_s: FloatArray, y_mm: FloatArray, half_s: float = HALF_WINDOW_S[1]
) -> tuple[FloatArray, FloatArray]:
    """Slope ``(n,)`` in m/s and mean ``(n,)`` in mm of the samples within ``half_s`` on either side."""
    if len(t_s) < 2:
        return np.zeros(len(t_s)), y_mm.copy()
    return _Sums(t_s, y_mm).line(half_s)


def measure(
    t_s: FloatArray,
    y_mm: FloatArray,
    t_high_s: float,
    low_mm: float,
    high_mm: float,
    zone_mm: float = 10.0,
    rail_deg: float = RAIL_DEG,
    noise_mm: float | None = None,
    pushes_down: bool = False,
) -> Strokes:
    """Measure the way down from the top at ``t_high_s`` to ``low_mm`` and up again to ``high_mm``.

    Args:
        t_s, y_mm: ``(n,)`` samples that hold the whole repetition.
        t_high_s: last time known to be at the top before the way down.
        low_mm, high_mm: lowest point, and highest point of the way up.
        zone_mm: wandering within this of the lowest point is no movement.
        rail_deg: angle of the rail to the floor.
        noise_mm: standard deviation of the samples, if it is known.
        pushes_down: the way down is the push, because the signal is turned over.
    """
    half_s = HALF_WINDOW_S[1] if noise_mm is None else half_window_s(t_s, noise_mm)
    # Edges ask when, over a short time; peaks ask how fast, and the shorter the time the more is noise.
    sums = _Sums(t_s, y_mm)
    edge_mps, smooth = sums.line(half_s)
    velocity = sums.line(HALF_WINDOW_S[1])[0] if half_s < HALF_WINDOW_S[1] else edge_mps
    first = min(int(np.searchsorted(t_s, t_high_s)), len(t_s) - 1)
    turn = first + int(np.argmin(smooth[first:]))
    down, up = -velocity, velocity
    started_mm, arrived_mm = NEAR_TOP * (float(smooth[first]) - low_mm), NEAR_TOP * (high_mm - low_mm)
    left_top = _last(smooth[first : turn + 1] >= smooth[first] - started_mm, first)
    at_bottom = turn - _leaving(smooth[first : turn + 1][::-1], low_mm, zone_mm)
    at_top = turn + int(np.argmax(smooth[turn:] >= high_mm - arrived_mm))
    left_bottom = turn + _leaving(smooth[turn : at_top + 1], low_mm, zone_mm)
    t_down = _edge(t_s, -edge_mps, left_top, at_bottom, -1, 0)
    t_low = _edge(t_s, -edge_mps, at_bottom, left_top, +1, turn)
    t_up = _edge(t_s, edge_mps, left_bottom, at_top, -1, turn)
    t_end = _edge(t_s, edge_mps, at_top, left_bottom, +1, len(t_s) - 1)
    t_low, t_up = min(t_low, t_up), max(t_low, t_up)
    way, edges = _way(t_s, smooth, up, slice(turn, None)), (t_up, t_end)
    if pushes_down:
        way, edges = _way(t_s, -smooth, down, slice(turn + 1)), (t_down, t_low)
    y_edges = np.interp([t_down, t_low, t_up, t_end], t_s, smooth)
    return Strokes(
        t_down_s=t_down,
        t_low_s=t_low,
        t_turn_s=float(t_s[turn]),
        t_up_s=t_up,
        t_end_s=t_end,
        mean_down_mps=float(y_edges[0] - y_edges[1]) / 1000.0 / max(t_low - t_down, 1e-3),
        peak_down_mps=float(down[first : turn + 1].max()),
        mean_up_mps=float(y_edges[3] - y_edges[2]) / 1000.0 / max(t_end - t_up, 1e-3),
        peak_up_mps=float(up[turn : at_top + 1].max()),
        push=push_quality(way, edges, rail_deg),
        hold=hold_quality(t_s, smooth, (t_low, t_up), low_mm, high_mm - low_mm, zone_mm),
    )


def _way(t_s: FloatArray, y_mm: FloatArray, velocity_mps: FloatArray, part: slice) -> Way:
    t_s, velocity_mps = t_s[part], velocity_mps[part]
    return Way(t_s, y_mm[part], velocity_mps, 1000.0 * centred_line(t_s, velocity_mps)[0])


def _leaving(outwards_mm: FloatArray, low_mm: float, zone_mm: float) -> int:
    """Last sample of the bottom in positions that lead from the lowest point outwards, bounces included."""
    fallen_mm = np.maximum.accumulate(outwards_mm) - outwards_mm
    near_mm = low_mm + BOUNCE_SHARE * (float(outwards_mm[-1]) - low_mm)
    bounced = (fallen_mm >= max(BOUNCE_MM, 0.8 * zone_mm)) & (outwards_mm <= near_mm)
    return _last(bounced | (outwards_mm <= low_mm + zone_mm), 0)


def _last(mask: npt.NDArray[np.bool_], offset: int) -> int:
    where = np.flatnonzero(mask)
    return offset + (int(where[-1]) if len(where) else 0)


def _edge(t_s: FloatArray, speed: FloatArray, start: int, inner: int, step: int, stop: int) -> float:
    """Time at which ``speed`` crosses the edge, walking outwards by ``step`` from ``start`` to ``stop``.

    If it is too slow at ``start`` already, the crossing lies further in, towards ``inner``.
    """
    i = start
    if speed[i] < EDGE_MPS:
        while (inner - i) * step < 0 and speed[i] < EDGE_MPS:
            i -= step
        return _crossing(t_s, speed, i + step, i) if speed[i] >= EDGE_MPS else float(t_s[start])
    while i != stop and speed[i] >= EDGE_MPS:
        i += step
    return _crossing(t_s, speed, i, i - step) if speed[i] < EDGE_MPS else float(t_s[i])


def _crossing(t_s: FloatArray, speed: FloatArray, slow: int, fast: int) -> float:
    share = (EDGE_MPS - float(speed[slow])) / max(float(speed[fast] - speed[slow]), 1e-9)
    return float(t_s[slow] + share * (t_s[fast] - t_s[slow]))
