"""The four phases of a repetition from position and velocity, with edge times corrected for the filter."""

from __future__ import annotations

from enum import Enum, auto

import numpy as np

from kiosk.motion.metrics import EDGE_MPS
from kiosk.motion.points import BoolArray, Point, Stretch
from kiosk.motion.working_range import BAND_SHARE, WorkingRange, reversal_mm

SLOW_S = 0.06
LINGER_S = 1.0
BOTTOM_SHARE = 0.4
STALL_MPS = 0.025
STALL_S = 2.0
"""A push that gets on more slowly than this, for so long, in the middle of the range, is stuck."""
STALL_BAND = (0.3, 0.8)
ROUNDING = 1e-6
"""In s or mm: a look too early costs a moment, one too late an event."""


class Part(Enum):
    """A phase named by direction, so that it serves lifts in either order."""

    HIGH = auto()
    DOWN = auto()
    LOW = auto()
    UP = auto()
    STALL = auto()


class _Edges:
    """When the velocity last crossed the edges, interpolated."""

    def __init__(self) -> None:
        self._before: tuple[float, float] | None = None
        self.t_down_s = self.t_down_end_s = self.t_up_s = self.t_up_end_s = 0.0
        self.stuck_since_s: float | None = None
        self.stuck_mm = 0.0

    def add(self, t_s: float, v_mps: float, position_mm: float) -> None:
        if self._before is None:
            # Whatever moves already began at the latest now: an edge that was never seen has no other time.
            self.t_down_s = self.t_down_end_s = self.t_up_s = self.t_up_end_s = t_s
        else:
            self._cross(*self._before, t_s, v_mps)
        if abs(v_mps) > EDGE_MPS:
            self.stuck_since_s = None
        elif self.stuck_since_s is None:
            self.stuck_since_s, self.stuck_mm = t_s, position_mm
        self._before = t_s, v_mps

    def pass_over(self, t_s: float, v_mps: float) -> None:
        """Samples went by, the last of them this one, that crossed nothing."""
        self._before = t_s, v_mps

    def _cross(self, t0_s: float, v0: float, t1_s: float, v1: float) -> None:
        def when(level: float) -> float:
            return t0_s + (t1_s - t0_s) * (level - v0) / (v1 - v0)

        if v1 <= -EDGE_MPS < v0:
            self.t_down_s = when(-EDGE_MPS)
        elif v0 <= -EDGE_MPS < v1:
            self.t_down_end_s = when(-EDGE_MPS)
        if v0 <= EDGE_MPS < v1:
            self.t_up_s = when(EDGE_MPS)
        elif v1 <= EDGE_MPS < v0:
            self.t_up_end_s = when(EDGE_MPS)


Change = tuple[float, Part]


class PhaseWatch:
    """Follows the phases sample by sample."""

    def __init__(self, working: WorkingRange) -> None:
        self._range = working
        self.restart()

    def restart(self) -> None:
        """Phase unknown until the sled moves."""
        self.part: Part | None = None
        self.since_s = 0.0
        self._edges = _Edges()
        self._lowest_mm = float("inf")
        self._highest_mm = float("-inf")

    def step(self, point: Point) -> list[Change]:
        """Take one sample; hands over ``(time, part)`` for each part entered."""
        self._edges.add(point.centre_s, point.velocity_mps, point.mean_mm)
        self._lowest_mm = min(self._lowest_mm, point.low_mm)
        self._highest_mm = max(self._highest_mm, point.high_mm)
        if self.part is Part.DOWN:
            changes = self._down(point)
        elif self.part is Part.UP:
            changes = self._up(point)
        else:
            changes = self._held(point) or self._freed(point)
        if changes:
            self.since_s, self.part = changes[-1]
            self._lowest_mm, self._highest_mm = point.low_mm, point.high_mm
        return changes

    def next_event(self, s: Stretch, i: int) -> int:
        """First point from ``i`` on at which a part might begin or the speed crosses an edge."""
        crossing, v_mps = s.next_crossing(i), float(s.velocity_mps[i])
        if self.part in (Part.DOWN, Part.UP):
            soonest = min(crossing, self._slow_end(s, i, crossing))
        elif self.part is Part.STALL:
            return i
        elif abs(v_mps) > EDGE_MPS and s.still_s[i] >= LINGER_S:
            return self._leaving_rest(s, i, min(crossing, s.rest_end(i)))
        elif abs(v_mps) > EDGE_MPS:
            soonest = min(crossing, s.still_from(i, LINGER_S))
        else:
            return crossing
        if v_mps > EDGE_MPS and self.part is not Part.UP:
            return s.first_rise(i, self._lowest_mm, s.reversal_mm, soonest)
        if v_mps < -EDGE_MPS and self.part is not Part.DOWN:
            return s.first_fall(i, self._highest_mm, s.reversal_mm, end=soonest)
        return soonest

    def _leaving_rest(self, s: Stretch, i: int, end: int) -> int:
        """First point of a long rest, whose level is all that is known, that is far enough from it."""
        lowest_mm, highest_mm = self._lowest_mm, self._highest_mm

        def far(a: int, b: int) -> BoolArray:
            lows = np.minimum(np.minimum(s.low_mm[a:b], s.level_mm[a:b]), lowest_mm)
            highs = np.maximum(np.maximum(s.high_mm[a:b], s.level_mm[a:b]), highest_mm)
            span_mm = np.maximum(s.high_mm[a:b] - lows, highs - s.low_mm[a:b])
            result: BoolArray = span_mm >= s.reversal_mm[a:b]
            return result

        return s.first(i, far, end)

    def _slow_end(self, s: Stretch, i: int, end: int) -> int:
        """First point at which a move that has become slow might be over, or ``end``."""
        edges, up = self._edges, self.part is Part.UP
        t_end_s, begun_s = edges.t_down_end_s, edges.t_down_s
        if up:
            t_end_s, begun_s = edges.t_up_end_s, edges.t_up_s
        if t_end_s < begun_s:
            return end
        slow = max(i, int(np.searchsorted(s.centre_s, t_end_s + SLOW_S - ROUNDING)))
        there_mm = self._range.at_share(1.0 - BAND_SHARE if up else BOTTOM_SHARE)
        if there_mm is None:
            return min(slow, end)
        sign = 1.0 if up else -1.0
        there = s.first(slow, lambda a, b: sign * (s.position_mm[a:b] - there_mm) >= -ROUNDING, end)
        since_s = t_end_s + LINGER_S
        if up:
            since_s = np.inf if edges.stuck_since_s is None else edges.stuck_since_s + STALL_S
        return min(there, max(i, int(np.searchsorted(s.centre_s, since_s - ROUNDING))))

    def skip(self, s: Stretch, i: int, j: int) -> None:
        """Take the points from ``i`` to before ``j``, at none of which anything happens."""
        self._edges.pass_over(float(s.centre_s[j - 1]), float(s.velocity_mps[j - 1]))
        if self.part not in (Part.DOWN, Part.UP) and s.was_still(i, j, LINGER_S):
            rested = j - 1 - int((s.still_s[i:j][::-1] >= LINGER_S).argmax())
            self._lowest_mm = self._highest_mm = float(s.level_mm[rested])
            i = rested + 1
        if i < j:
            self._lowest_mm = min(self._lowest_mm, float(s.low_mm[i:j].min()))
            self._highest_mm = max(self._highest_mm, float(s.high_mm[i:j].max()))

    def _rises(self, point: Point) -> bool:
        risen_mm = point.high_mm - self._lowest_mm
        return point.velocity_mps > EDGE_MPS and risen_mm >= reversal_mm(point.noise_mm)

    def _falls(self, point: Point) -> bool:
        fallen_mm = self._highest_mm - point.low_mm
        return point.velocity_mps < -EDGE_MPS and fallen_mm >= reversal_mm(point.noise_mm)

    def _held(self, point: Point) -> list[Change]:
        if self._rises(point):
            return [(self._edges.t_up_s, Part.UP)]
        if self._falls(point):
            return [(self._edges.t_down_s, Part.DOWN)]
        if point.still_s >= LINGER_S:
            self._lowest_mm = self._highest_mm = point.level_mm
        return []

    def _freed(self, point: Point) -> list[Change]:
        """A stalled push that came to the top all the same, however slowly."""
        top_mm = self._range.top_band_mm
        freed = self.part is Part.STALL and top_mm is not None and point.position_mm >= top_mm
        return [(point.now_s, Part.HIGH)] if freed else []

    def _down(self, point: Point) -> list[Change]:
        t_end_s = self._edges.t_down_end_s
        if self._rises(point):
            return [(t_end_s, Part.LOW), (self._edges.t_up_s, Part.UP)]
        if point.velocity_mps < -EDGE_MPS or t_end_s < self._edges.t_down_s:
            return []
        share = self._range.share(point.position_mm)
        deep = share is None or share <= BOTTOM_SHARE
        if point.centre_s - t_end_s >= (SLOW_S if deep else LINGER_S):
            return [(t_end_s, Part.LOW)]
        return []

    def _up(self, point: Point) -> list[Change]:
        t_end_s, share = self._edges.t_up_end_s, self._range.share(point.position_mm)
        if self._falls(point):
            over = share is None or share >= 1.0 - 2 * BAND_SHARE
            top: list[Change] = [(t_end_s, Part.HIGH)] if over else []
            return [*top, (self._edges.t_down_s, Part.DOWN)]
        if point.velocity_mps > EDGE_MPS or t_end_s < self._edges.t_up_s:
            return []
        over = share is None or share >= 1.0 - BAND_SHARE
        if over and point.centre_s - t_end_s >= SLOW_S:
            return [(t_end_s, Part.HIGH)]
        midway = share is not None and STALL_BAND[0] <= share <= STALL_BAND[1]
        return [(point.now_s, Part.STALL)] if midway and self._stuck(point) else []

    def _stuck(self, point: Point) -> bool:
        since_s = self._edges.stuck_since_s
        if since_s is None or point.centre_s - since_s < STALL_S:
            return False
        return point.mean_mm - self._edges.stuck_mm < 1000.0 * STALL_MPS * (point.centre_s - since_s)
