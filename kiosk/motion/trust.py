"""How far a signal can be trusted: rate, gaps, jumps, freezes, travel, noise and the sensor's zero."""

from __future__ import annotations

import math
from collections import deque
from copy import deepcopy
from dataclasses import dataclass

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Fault, Trust, TrustLevel
from kiosk.motion.faults import FaultBook, flagged
from kiosk.motion.filters import NoiseMeter
from kiosk.motion.freeze import FreezeWatch
from kiosk.motion.gate import SENSELESS_MM, BoolArray, GlitchGate, advancing, sensible, suspects
from kiosk.motion.points import next_of
from kiosk.motion.samples import FlagArray, FloatArray, SampleFlag

MIN_RATE_HZ = 40.0
DEAD_RATE_HZ = 15.0
MAX_NOISE_MM = 2.5
WINDOW_S = 1.0
GAP_S = 0.25
LOST_SHARE = 0.2
LOST_FEW = 5
"""So many prove nothing while the second is still short."""
GLITCH_SHARE = 0.1
OUTSIDE_MM = 20.0
OUTSIDE_S = 0.1
SETTLE_SAMPLES = 10
RATE_SAMPLES = 5
LEAST_RUN, LEAST_SKIP = 64, 12
"""Blocks of fewer samples, and shorter runs among them, are looked at faster one by one."""
ROUNDING = 1e-6
"""In s or Hz: a look too early costs a moment, one too late a fault."""

UNSEEN = Trust(TrustLevel.NONE, "No sensor signal has been seen yet.")
_HOMED = int(SampleFlag.HOMED)


@dataclass(frozen=True)
class Span:
    """Samples ``start`` to before ``stop`` of a block, all with the same trust."""

    start: int
    stop: int
    trust: Trust


class SignalWatch:
    """Follows a stream of samples. It degrades at once and recovers after a second without fault.

    Args:
        travel_mm: calibrated travel of the sled; None if positions may be anywhere (recordings).
        rack_mm: where the sled may stop dead besides the ends of its travel.
        limits: near them a person turns and holds, so that standing still there proves nothing.
    """

    def __init__(
        self, travel_mm: float | None, rack_mm: float | None = None, limits: Limits | None = None
    ) -> None:
        self._travel_mm = travel_mm
        stops_mm = [] if travel_mm is None else [0.0, travel_mm]
        if travel_mm is not None and rack_mm is not None:
            stops_mm.append(rack_mm)
        self._freeze = FreezeWatch(stops_mm, limits)
        self.restart()

    def restart(self) -> None:
        """Forget the stream, as after a broken link."""
        self._gate = GlitchGate()
        self._noise = NoiseMeter()
        self._last_s = float("-inf")
        self._seen: deque[tuple[float, int, int]] = deque()
        self._faults = FaultBook()
        self._outside_since_s: float | None = None
        self._freeze.restart()
        self._count = 0
        self.trust = UNSEEN

    @property
    def settled(self) -> bool:
        """Whether enough was seen to judge the signal."""
        return self._count >= SETTLE_SAMPLES

    @property
    def noise_mm(self) -> float:
        """Estimated standard deviation of the noise in mm."""
        return self._noise.noise_mm

    @property
    def rate_hz(self) -> float | None:
        """Samples a second over the last second; None while too few were seen."""
        if len(self._seen) < RATE_SAMPLES:
            return None
        span_s = self._seen[-1][0] - self._seen[0][0]
        return (len(self._seen) - 1) / span_s if span_s > 0 else None

    def feed(
        self, block_t_s: FloatArray, position_mm: FloatArray, flags: FlagArray | None, lost: int
    ) -> Trust:
        """Take one block as :meth:`follow` does; the trust after its last sample."""
        self.follow(block_t_s, position_mm, flags, lost)
        return self.trust

    def follow(
        self, block_t_s: FloatArray, position_mm: FloatArray, flags: FlagArray | None, lost: int
    ) -> list[Span]:
        """Take one block; the trust in each of its samples, which no cutting of the stream changes.

        Args:
            block_t_s, position_mm: ``(n,)`` float64, seconds and mm.
            flags: ``(n,)`` uint8 of ``SampleFlag``; None if the source has none.
            lost: samples known to be missing before the first of the block.
        """
        n = len(block_t_s)
        marks = np.full(n, _HOMED, dtype=np.uint8) if flags is None else flags
        if n < LEAST_RUN:
            return self._runs(block_t_s, position_mm, marks, lost)
        # What does not advance in time is passed over, and shares the trust of what came before it.
        sound = sensible(block_t_s, position_mm)
        where = np.flatnonzero(advancing(block_t_s, sound, self._last_s))
        edges = np.append(where, n)
        runs = self._runs(block_t_s[where], position_mm[where], marks[where], lost)
        return [
            Span(edges.item(run.start) if run.start else 0, edges.item(run.stop), run.trust) for run in runs
        ]

    def _runs(self, t_s: FloatArray, x_mm: FloatArray, marks: FlagArray, lost: int) -> list[Span]:
        n = len(t_s)
        looks = self._looks(t_s, x_mm, marks) if n >= LEAST_RUN else list(range(n))
        spans: list[Span] = []
        i = 0
        while i < n:
            stop = next_of(looks, i, n)
            if stop - i >= LEAST_SKIP:
                stop = min(stop, self._end_of_faults(t_s, i))
            if stop - i >= LEAST_SKIP and self.settled and self._gate.open and not lost:
                self._skip(t_s[i:stop], x_mm[i:stop])
            else:
                stop = i + 1
                self._sample(t_s.item(i), x_mm.item(i), marks.item(i), lost)
                lost = 0
            if spans and (spans[-1].trust is self.trust or spans[-1].trust == self.trust):
                spans[-1] = Span(spans[-1].start, stop, self.trust)
            else:
                spans.append(Span(i, stop, self.trust))
            i = stop
        if lost and self._seen:
            last_s, bad, before = self._seen[-1]
            self._seen[-1] = (last_s, bad, before + lost)
        return spans

    def _looks(self, t_s: FloatArray, x_mm: FloatArray, marks: FlagArray) -> list[int]:
        """Samples at which a fault might begin or go on."""
        if not sensible(t_s, x_mm).all():
            return list(range(len(t_s)))
        doubted = suspects(t_s, x_mm)
        found = doubted | (np.diff(t_s, prepend=self._last_s) > GAP_S)
        found |= flagged(marks)
        if self._travel_mm is not None:
            found |= (x_mm < -OUTSIDE_MM) | (x_mm > self._travel_mm + OUTSIDE_MM)
        found |= deepcopy(self._noise).add_many(x_mm) > MAX_NOISE_MM
        found |= self._slow(t_s)
        found |= self._freeze.doubtful(t_s, x_mm, doubted)
        return np.flatnonzero(found).tolist()

    def _slow(self, t_s: FloatArray) -> BoolArray:
        """Where the rate of the last second might be too low."""
        known = len(self._seen)
        all_s = np.concatenate(([item[0] for item in self._seen], t_s))
        index = np.arange(known, len(all_s))
        gaps = np.where(np.diff(all_s, prepend=all_s[:1]) > GAP_S, np.arange(len(all_s)), 0)
        first = np.searchsorted(all_s, t_s - WINDOW_S)
        first = np.maximum(first, np.maximum.accumulate(gaps)[known:])
        span_s = t_s - all_s[first]
        result: BoolArray = index - first < (MIN_RATE_HZ + ROUNDING) * span_s
        return result

    def _end_of_faults(self, t_s: FloatArray, i: int) -> int:
        """First sample from ``i`` on at which a fault is a second old."""
        over_s = self._faults.over_s
        return len(t_s) if over_s is None else max(i, int(np.searchsorted(t_s, over_s - ROUNDING)))

    def _skip(self, t_s: FloatArray, x_mm: FloatArray) -> None:
        """Take ``(n,)`` samples with which nothing is wrong."""
        self._count += len(t_s)
        self._last_s = float(t_s[-1])
        self._gate.passed(self._last_s, float(x_mm[-1]))
        self._noise.add_many(x_mm)
        latest = t_s[int(np.searchsorted(t_s, self._last_s - WINDOW_S)) :]
        self._seen.extend([(t, 0, 0) for t in latest.tolist()])
        self._forget_seen(self._last_s)
        self._outside_since_s = None
        self._freeze.skip(t_s, x_mm)

    def _sample(self, t_s: float, x_mm: float, mark: int, lost: int) -> None:
        if not t_s > self._last_s:
            return
        if abs(x_mm) <= SENSELESS_MM:
            self._count += 1
            self._faults.note_flags(t_s, mark)
            self._gaps(t_s)
            gated = self._gate.add(t_s, x_mm, self._noise.noise_mm)
            if gated.step:
                self._faults.note(Fault.JUMP, t_s, "The position jumped; move the sled fully once to check.")
            self._noise.add(x_mm)
            self._seen.append((t_s, int(not gated.samples), lost))
            self._forget_seen(t_s)
            self._outside(t_s, x_mm)
            for sample in gated.samples:
                if self._freeze.add(*sample):
                    reason = "The sensor stands still although the sled was moving."
                    self._faults.note(Fault.FROZEN, sample[0], reason)
            self._last_s = t_s
            if self.settled:
                self._window(t_s)
        else:
            self._faults.note(Fault.VALUE, t_s, "The sensor sends values that are not numbers.")
        if self.settled:
            self.trust = self._faults.verdict(t_s)

    def _forget_seen(self, t_s: float) -> None:
        while self._seen[0][0] < t_s - WINDOW_S:
            self._seen.popleft()

    def _gaps(self, t_s: float) -> None:
        gap_s = t_s - self._last_s
        if GAP_S < gap_s < math.inf:
            self._seen.clear()
            self._freeze.restart()
            self._faults.note(Fault.GAP, t_s, f"The sensor was silent for {1000.0 * gap_s:.0f} ms.")

    def _outside(self, t_s: float, x_mm: float) -> None:
        if self._travel_mm is None or -OUTSIDE_MM <= x_mm <= self._travel_mm + OUTSIDE_MM:
            self._outside_since_s = None
            return
        if self._outside_since_s is None:
            self._outside_since_s = t_s
        if t_s - self._outside_since_s >= OUTSIDE_S:
            self._faults.note(
                Fault.OUTSIDE,
                t_s,
                f"The position {x_mm:.0f} mm lies outside the travel of 0 to {self._travel_mm:.0f} mm; "
                "calibrate again.",
            )

    def _window(self, t_s: float) -> None:
        samples = len(self._seen)
        _, bad, lost = self._seen[-1]
        # Only new evidence is counted up, so that a fault ends a second after its last sign.
        if lost:
            lost = sum(item[2] for item in self._seen)
        if lost > max(LOST_FEW, LOST_SHARE * (samples + lost)):
            self._faults.note(Fault.LOST, t_s, f"{lost} samples of the last second were lost.")
        if bad and sum(item[1] for item in self._seen) > max(3.0, GLITCH_SHARE * samples):
            self._faults.note(Fault.GLITCHES, t_s, "The position jumps about; check cable and sensor.")
        self._rate(t_s)
        if self._noise.noise_mm > MAX_NOISE_MM and self._noise.sure:
            noise_mm = self._noise.noise_mm
            reason = f"The signal is noisy ({noise_mm:.1f} mm): repetitions are counted, not judged."
            self._faults.note(Fault.NOISE, t_s, reason, TrustLevel.COUNT_ONLY)

    def _rate(self, t_s: float) -> None:
        rate_hz = self.rate_hz
        if rate_hz is None or rate_hz >= MIN_RATE_HZ:
            return
        if rate_hz < DEAD_RATE_HZ:
            self._faults.note(Fault.RATE, t_s, f"Only {rate_hz:.0f} samples a second arrive.")
        else:
            reason = f"Only {rate_hz:.0f} samples a second arrive: repetitions are counted, not judged."
            self._faults.note(Fault.RATE, t_s, reason, TrustLevel.COUNT_ONLY)
