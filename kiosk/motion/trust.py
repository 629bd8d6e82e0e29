"""How far a signal can be trusted: rate, gaps, jumps, freezes, travel, noise and the sensor's zero."""

from __future__ import annotations

from collections import deque

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Trust, TrustLevel
from kiosk.motion.filters import Median3, NoiseMeter
from kiosk.motion.gate import GlitchGate
from kiosk.motion.samples import FlagArray, FloatArray, SampleFlag

MIN_RATE_HZ = 40.0
DEAD_RATE_HZ = 15.0
MAX_NOISE_MM = 3.0
WINDOW_S = 1.0
GOOD_S = 1.0
GAP_S = 0.25
LOST_SHARE = 0.2
LOST_FEW = 5
"""So many prove nothing while the second is still short."""
GLITCH_SHARE = 0.1
OUTSIDE_MM = 20.0
OUTSIDE_S = 0.1
FROZEN_S = 0.15
FROZEN_FROM_MPS = 0.2
SPEED_WINDOW_S = 0.1
STOP_MM = 25.0
"""This near a stop or the rack a moving sled may well stop dead."""
TURN_SHARE = 0.25
"""Share of the range at either end in which people turn and hold."""
SETTLE_SAMPLES = 10

FULL = Trust(TrustLevel.FULL)
UNSEEN = Trust(TrustLevel.NONE, "No sensor signal has been seen yet.")
_LEVELS = list(TrustLevel)


class SignalWatch:
    """Follows a stream of sample blocks. It degrades at once and recovers after a second without fault.

    Args:
        travel_mm: calibrated travel of the sled; None if positions may be anywhere (recordings).
        rack_mm: where the sled may stop dead besides the ends of its travel.
        limits: near them a person turns and holds, so that standing still there proves nothing.
    """

    def __init__(
        self, travel_mm: float | None, rack_mm: float | None = None, limits: Limits | None = None
    ) -> None:
        self._travel_mm = travel_mm
        self._limits = limits
        self._stops_mm = [] if travel_mm is None else [0.0, travel_mm]
        if rack_mm is not None:
            self._stops_mm.append(rack_mm)
        self.restart()

    def restart(self) -> None:
        """Forget the stream, as after a broken link."""
        self._gate = GlitchGate()
        self._noise = NoiseMeter()
        self._last: tuple[float, float] | None = None
        self._seen: deque[tuple[float, int, int]] = deque()
        self._faults: dict[str, tuple[float, Trust]] = {}
        self._outside_since_s: float | None = None
        self._median = Median3()
        self._recent: deque[tuple[float, float]] = deque()
        self._first_s: float | None = None
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
        if len(self._seen) < 5:
            return None
        span_s = self._seen[-1][0] - self._seen[0][0]
        return (len(self._seen) - 1) / span_s if span_s > 0 else None

    def feed(
        self, block_t_s: FloatArray, position_mm: FloatArray, flags: FlagArray | None, lost: int
    ) -> Trust:
        """Take one block.

        Args:
            block_t_s, position_mm: ``(n,)`` float64, seconds and mm.
            flags: ``(n,)`` uint8 of ``SampleFlag``; None if the source has none.
            lost: samples known to be missing.
        """
        marks = [int(SampleFlag.HOMED)] * len(block_t_s) if flags is None else flags.tolist()
        for t, x, mark in zip(block_t_s.tolist(), position_mm.tolist(), marks, strict=True):
            self._sample(t, x, mark, lost)
            lost = 0
        if lost and self._seen:
            t_s, bad, before = self._seen[-1]
            self._seen[-1] = (t_s, bad, before + lost)
        if self._last is not None and self.settled:
            self.trust = self._verdict(self._last[0])
        return self.trust

    def _sample(self, t_s: float, x_mm: float, mark: int, lost: int) -> None:
        if x_mm - x_mm != 0.0:
            self._fault("value", t_s, TrustLevel.NONE, "The sensor sends values that are not numbers.")
            return
        last = self._last
        if last is not None and t_s <= last[0]:
            return
        self._count += 1
        self._flags(t_s, mark)
        self._gaps(t_s)
        gated = self._gate.add(t_s, x_mm, self._noise.noise_mm)
        if gated.step:
            self._fault(
                "jump", t_s, TrustLevel.NONE, "The position jumped; move the sled fully once to check."
            )
        self._noise.add(x_mm)
        self._seen.append((t_s, int(not gated.samples), lost))
        while self._seen[0][0] < t_s - WINDOW_S:
            self._seen.popleft()
        self._outside(t_s, x_mm)
        for sample in gated.samples:
            self._frozen(*sample)
        self._last = t_s, x_mm
        self._window(t_s)

    def _fault(self, name: str, t_s: float, level: TrustLevel, reason: str) -> None:
        known = self._faults.get(name)
        kept = known[1] if known is not None and known[1].level is level else Trust(level, reason)
        self._faults[name] = t_s, kept

    def _flags(self, t_s: float, mark: int) -> None:
        if not mark & SampleFlag.HOMED or mark & SampleFlag.RESTARTED:
            self._fault(
                "zero",
                t_s,
                TrustLevel.COUNT_ONLY,
                "The sensor has lost its zero: move the sled to its reference point, or call staff.",
            )
        if mark & (SampleFlag.OVERSPEED | SampleFlag.ILLEGAL_TRANSITION):
            self._fault(
                "counts", t_s, TrustLevel.COUNT_ONLY, "The sensor reports missed counts; its zero may be off."
            )
        if mark & SampleFlag.WEAK_SIGNAL:
            self._fault("weak", t_s, TrustLevel.COUNT_ONLY, "The sensor reports a weak signal; clean it.")

    def _gaps(self, t_s: float) -> None:
        if self._last is None:
            self._first_s = t_s
        elif t_s - self._last[0] > GAP_S:
            gap_ms = 1000.0 * (t_s - self._last[0])
            self._seen.clear()
            self._first_s = t_s
            self._median, self._recent = Median3(), deque()
            self._fault("gap", t_s, TrustLevel.NONE, f"The sensor was silent for {gap_ms:.0f} ms.")

    def _outside(self, t_s: float, x_mm: float) -> None:
        if self._travel_mm is None or -OUTSIDE_MM <= x_mm <= self._travel_mm + OUTSIDE_MM:
            self._outside_since_s = None
            return
        if self._outside_since_s is None:
            self._outside_since_s = t_s
        if t_s - self._outside_since_s >= OUTSIDE_S:
            self._fault(
                "travel",
                t_s,
                TrustLevel.NONE,
                f"The position {x_mm:.0f} mm lies outside the travel of 0 to {self._travel_mm:.0f} mm; "
                "calibrate again.",
            )

    def _frozen(self, t_s: float, x_mm: float) -> None:
        """The same value again and again in the middle of a fast move: a body with mass cannot do that."""
        if self._travel_mm is None:
            return  # without the ends of the travel a stop cannot be told from a freeze
        middle = self._median.add(t_s, x_mm)
        if middle is None:
            return
        t_s, x_mm = middle
        recent = self._recent
        if recent and x_mm == recent[-1][1]:
            stopped_dead = self._speed_mps() > FROZEN_FROM_MPS and not self._near_stop(x_mm)
            if stopped_dead and t_s - recent[-1][0] >= FROZEN_S:
                self._fault(
                    "frozen", t_s, TrustLevel.NONE, "The sensor stands still although the sled was moving."
                )
            return
        recent.append((t_s, x_mm))
        while recent[0][0] < t_s - SPEED_WINDOW_S:
            recent.popleft()

    def _speed_mps(self) -> float:
        """Speed over the last changes of position; a sled that comes to rest has nearly none left."""
        (t0_s, x0_mm), (t1_s, x1_mm) = self._recent[0], self._recent[-1]
        return abs(x1_mm - x0_mm) / (t1_s - t0_s) / 1000.0 if t1_s - t0_s >= SPEED_WINDOW_S / 2 else 0.0

    def _near_stop(self, x_mm: float) -> bool:
        if self._limits is not None:
            turn_mm = TURN_SHARE * self._limits.range_mm
            between = self._limits.depth_mm + turn_mm < x_mm < self._limits.lockout_mm - turn_mm
            if not between:
                return True
        return any(abs(x_mm - stop_mm) <= STOP_MM for stop_mm in self._stops_mm)

    def _window(self, t_s: float) -> None:
        if not self.settled:
            return
        samples = len(self._seen)
        # Only new evidence is counted up, so that a fault ends a second after its last sign.
        lost = sum(item[2] for item in self._seen) if self._seen[-1][2] else 0
        bad = sum(item[1] for item in self._seen) if self._seen[-1][1] else 0
        if lost > max(LOST_FEW, LOST_SHARE * (samples + lost)):
            self._fault("lost", t_s, TrustLevel.NONE, f"{lost} samples of the last second were lost.")
        if bad > max(3.0, GLITCH_SHARE * samples):
            self._fault("glitches", t_s, TrustLevel.NONE, "The position jumps about; check cable and sensor.")
        self._rate(t_s)
        if self._noise.noise_mm > MAX_NOISE_MM:
            self._fault(
                "noise",
                t_s,
                TrustLevel.COUNT_ONLY,
                f"The signal is noisy ({self._noise.noise_mm:.1f} mm): repetitions are counted, not judged.",
            )

    def _rate(self, t_s: float) -> None:
        rate_hz = self.rate_hz
        if rate_hz is None:
            return
        if rate_hz < DEAD_RATE_HZ:
            self._fault("rate", t_s, TrustLevel.NONE, f"Only {rate_hz:.0f} samples a second arrive.")
        elif rate_hz < MIN_RATE_HZ:
            self._fault(
                "rate",
                t_s,
                TrustLevel.COUNT_ONLY,
                f"Only {rate_hz:.0f} samples a second arrive: repetitions are counted, not judged.",
            )

    def _verdict(self, t_s: float) -> Trust:
        """The worst fault of the last second; of equals the one that came first, so that the reason stays."""
        self._faults = {name: fault for name, fault in self._faults.items() if t_s - fault[0] < GOOD_S}
        if not self._faults:
            return FULL
        return max(
            (fault[1] for fault in self._faults.values()), key=lambda trust: _LEVELS.index(trust.level)
        )
