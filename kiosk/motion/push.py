"""One way up: how high and how fast it has got, whether it stands, whether it goes on into the rack."""

from __future__ import annotations

import math

import numpy as np

from kiosk.motion.metrics import EDGE_MPS
from kiosk.motion.points import BoolArray, Point, Stretch

SLOW_SHARE = 0.3
"""Slow is a push below this share of its own best speed: one of 10 s never reaches the edge speed at all."""
SETTLED_S = 0.04
CREEP_MPS = 0.012
CREEP_S = 0.6
"""Over is a push that stands: a slow one goes on for 20 mm below the edge speed, perhaps past a limit."""
DIP_SHARE = 0.4
DIP_MPS = 0.08
DIP_FROM_MPS = 0.25
DIP_NEAR_MM = 45.0
"""A push that this near to the top lost so much speed and gained so much again was two: to the top, then to
the rack. What it did further down, such as a pause midway, is no sign of that. Over 0.1 s each mm of noise is
worth 0.02 m/s, so that four standard deviations prove a gain."""
DIP_TAKES_S = 0.15
"""A leg takes at least so long from its best speed to the dip; two glitches in a row are gone sooner."""

LEAST_NOISE_MM = 0.1
GAIN_NOISES, GAIN_SHARE, GAIN_S = 1.5, 0.35, 1.0
"""What rises by 1.5 standard deviations of the noise again and again is no hold, however the speed trembles:
waited for as long as a push at 0.35 of its mean speed takes for it, at most a second."""
ROUNDING_S = 1e-6


class Push:
    """Follows one way up from where it is known to be one.

    Args:
        t_s, high_mm: then and there.
        noise_mm: standard deviation of the raw samples.
    """

    def __init__(self, t_s: float, high_mm: float, noise_mm: float) -> None:
        self.t_peak_s, self.peak_mm = t_s, high_mm
        self._start_s, self._start_mm = t_s, high_mm
        self._gain_mm = GAIN_NOISES * max(noise_mm, LEAST_NOISE_MM)
        self._gains, self._t_gain_s = 0, t_s
        self.went_on = False
        self._slow_since_s: float | None = None
        self._fastest_mps = 0.0
        self._slowest_mps = math.inf
        """Since the fastest, and only near the top."""
        self._t_fastest_s = self._t_slowest_s = t_s

    @property
    def _edge_mps(self) -> float:
        return min(EDGE_MPS, SLOW_SHARE * self._fastest_mps)

    def step(self, point: Point, near_top_mm: float) -> None:
        """Take one point; above ``near_top_mm`` slowing down may mean that the top is reached."""
        if point.high_mm >= self.peak_mm:
            self.t_peak_s, self.peak_mm = point.t_s, point.high_mm
        if point.velocity_mps >= self._fastest_mps:
            self._fastest_mps, self._slowest_mps = point.velocity_mps, math.inf
            self._t_fastest_s = point.centre_s
        if point.mean_mm >= near_top_mm and point.velocity_mps < self._slowest_mps:
            self._slowest_mps, self._t_slowest_s = point.velocity_mps, point.centre_s
        gains = math.floor((point.mean_mm - self._start_mm) / self._gain_mm)
        if gains > self._gains:
            self._gains, self._t_gain_s = gains, point.centre_s
        if point.velocity_mps >= self._edge_mps:
            self._slow_since_s = None
        elif self._slow_since_s is None:
            self._slow_since_s = point.centre_s

    def skip(self, s: Stretch, i: int, j: int, near_top_mm: float) -> None:
        """Take the points from ``i`` to before ``j``, at none of which it becomes slow or quick."""
        part = slice(i, j)
        peak = j - 1 - int(s.high_mm[part][::-1].argmax())
        if s.high_mm[peak] >= self.peak_mm:
            self.t_peak_s, self.peak_mm = float(s.t_s[peak]), float(s.high_mm[peak])
        highest = int(s.mean_mm[part].argmax())
        gains = math.floor((float(s.mean_mm[i + highest]) - self._start_mm) / self._gain_mm)
        if gains > self._gains:
            risen = np.floor((s.mean_mm[part] - self._start_mm) / self._gain_mm) >= gains
            self._gains, self._t_gain_s = gains, float(s.centre_s[i + int(risen.argmax())])
        fastest = j - 1 - int(s.velocity_mps[part][::-1].argmax())
        if s.velocity_mps[fastest] >= self._fastest_mps:
            self._fastest_mps, self._slowest_mps = float(s.velocity_mps[fastest]), math.inf
            self._t_fastest_s = float(s.centre_s[fastest])
            part = slice(fastest, j)
        if s.mean_mm[i + highest] >= near_top_mm:
            near = np.where(s.mean_mm[part] >= near_top_mm, s.velocity_mps[part], math.inf)
            slowest = int(near.argmin())
            if near[slowest] < self._slowest_mps:
                self._slowest_mps = float(near[slowest])
                self._t_slowest_s = float(s.centre_s[part.start + slowest])

    def next_change(self, s: Stretch, i: int) -> int:
        """First point from ``i`` on at which it might become slow, or quick again."""
        crossing = s.next_crossing(i)
        v_mps = float(s.velocity_mps[i])
        if crossing == i or v_mps >= EDGE_MPS:
            return crossing
        # Until the crossing nothing is faster than the edge speed, so that its own edge stays below this.
        most_mps = min(EDGE_MPS, SLOW_SHARE * max(self._fastest_mps, EDGE_MPS))
        edge_mps = self._edge_mps
        slow = self._slow_since_s is not None

        def changing(a: int, b: int) -> BoolArray:
            v = s.velocity_mps[a:b]
            result: BoolArray = v >= edge_mps if slow else v < most_mps
            return result

        return s.first(i, changing, crossing)

    def settled_from(self, s: Stretch) -> int:
        """First point of the stretch that is late enough for a slow push to be over; n while it is quick."""
        if self._slow_since_s is None:
            return s.n
        return int(np.searchsorted(s.centre_s, self._slow_since_s + SETTLED_S - ROUNDING_S))

    def stands(self, point: Point, patient: bool, close: bool) -> bool:
        """Whether it has stopped.

        Args:
            point: the newest.
            patient: a creep may go on to where it matters.
            close: a little more than noise would make another thing of it.
        """
        if self._slow_since_s is None:
            return False
        slow_s = point.centre_s - self._slow_since_s
        if point.centre_s - self._t_gain_s < (GAIN_S if close else self._patience_s(point)):
            return False
        if patient and point.velocity_mps > CREEP_MPS:
            return slow_s >= CREEP_S
        return slow_s >= SETTLED_S

    def _patience_s(self, point: Point) -> float:
        """How long a push as slow as this one may take to rise by more than noise."""
        risen_mm, past_s = self.peak_mm - self._start_mm, point.centre_s - self._start_s
        if past_s <= 0.0 or risen_mm <= 0.0:
            return GAIN_S
        mean_mps = risen_mm / past_s / 1000.0
        return min(GAIN_S, self._gain_mm / 1000.0 / (GAIN_SHARE * mean_mps))

    def goes_on(self, point: Point, near_top_mm: float) -> bool:
        """Whether it slowed down near the top and has become quicker again since."""
        if self._fastest_mps < DIP_FROM_MPS or point.mean_mm < near_top_mm:
            return False
        if self._t_slowest_s - self._t_fastest_s < DIP_TAKES_S - ROUNDING_S:
            return False
        if self._slowest_mps < -EDGE_MPS:
            return False  # nobody sinks on the way into the rack: two glitches in a row, or a turn
        gained_mps = point.velocity_mps - self._slowest_mps
        proof_mps = DIP_MPS * max(1.0, point.noise_mm)
        self.went_on = self._slowest_mps <= DIP_SHARE * self._fastest_mps and gained_mps >= proof_mps
        return self.went_on
