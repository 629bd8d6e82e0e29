"""Whether a reading still means the place it meant when the machine was calibrated.

A sensor can lose its place in five ways that leave its line perfectly healthy: it begins anew, its counter
jumps, it counts the wrong way, a wire slips, a value creeps. Each is a doubt that stays until the sled is
seen at rest where its rack is, or the sensor finds its own reference again.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from kiosk.motion.samples import FlagArray, FloatArray, SampleFlag

WARN_MM, LATCH_MM = 3.0, 10.0
"""How far the racked sled may lie from where calibration saw it."""

SEARCH_MM = 30.0
"""A sled dead still this near its rack hangs in it, at a reading that has moved."""

STILL_MM = 0.15
"""What no person holds: a hand's tremor alone is larger."""

CHECK_S, SEARCH_S = 2.0, 4.0
CALM_MM, CALM_S = 3.0, 10.0
"""For a noisy sensor: nobody holds a loaded sled within this for so long."""

STUCK_S, STOP_MM, FINE_MM = 3.0, 25.0, 0.25
"""A fine sensor that says the same for so long, away from rack and stops, is stuck: no person is so still."""

OUTSIDE_MM, OUTSIDE_S = 20.0, 0.1
STEP_MM, STEP_MPS2, STEP_NOISES = 8.0, 30.0, 5.0
STEP_SAMPLES, BEFORE_SAMPLES = 6, 6
USUAL_SHARE = 0.02
"""Weight of one sample in the mean departure from a straight line, which is the measure of noise here."""
LONGEST_STEP_S = 0.06
QUICK_FROM = 16
_TAPS = 50
BACK_S, BACK_MM, BACK_MMPS = 1.5, 15.0, 600.0
"""A hand or towel before the sensor: the reading comes back to where a sled can have moved to meanwhile."""


class Doubt(Enum):
    """Why the position may not be what it says, as one plain sentence."""

    RESTARTED = "The sensor began anew. Rack the sled and wait until the kiosk has checked it."
    UNHOMED = "The sensor has lost its zero. Move the sled to its rack so that it finds it again."
    JUMPED = "The position jumped. Rack the sled and wait until the kiosk has checked it."
    OUTSIDE = "The position lies outside the sled's travel. Rack the sled; if this stays, calibrate again."
    SUSPECTED = (
        "The movement does not fit this machine. Rack the sled and wait until the kiosk has checked it."
    )
    OFF_RACK = "The racked sled is not where it was at calibration. Check the sensor, then calibrate again."


@dataclass
class _Step:
    """A sudden change that is not yet believed."""

    t_s: float
    from_mm: float
    velocity_mmps: float
    least_mm: float
    off_mm: list[float]
    before: tuple[tuple[float, float], ...]
    after: list[tuple[float, float]]

    def size_mm(self) -> float:
        """How far what came after lies from what came before, whatever single samples on both sides say.

        Both sides share one slope (Theil-Sen, over the pairs within either side): it is the better known of
        two noisy ones, and a change of speed at even pace between them cancels out.
        """
        sides = [np.array(side).T for side in (self.before, self.after)]
        slope_mmps = np.median(np.concatenate([_slopes(t_s, x_mm) for t_s, x_mm in sides]))
        before_mm, after_mm = (np.median(x_mm - slope_mmps * (t_s - self.t_s)) for t_s, x_mm in sides)
        return float(after_mm - before_mm)

    def explained(self) -> bool:
        """Whether a sled moved so, and one or two samples beside the step are glitches.

        It is, if some sample before and some after it are joined by a speed between those that it had there.
        """
        before, after = zip(self.before[1:4], self.before[3:6], strict=True), self.after
        out = [(t, x, (x - x0) / (t - t0)) for (t0, x0), (t, x) in before]
        back = [(t, x, (x2 - x) / (t2 - t)) for (t, x), (t2, x2) in zip(after[:3], after[2:5], strict=True)]
        for t_out_s, out_mm, out_mmps in out:
            for t_back_s, back_mm, back_mmps in back:
                past_s = t_back_s - t_out_s
                least_mm = min(out_mmps, back_mmps) * past_s - self.least_mm
                most_mm = max(out_mmps, back_mmps) * past_s + self.least_mm
                if least_mm <= back_mm - out_mm <= most_mm:
                    return True
        return False


def _slopes(t_s: FloatArray, x_mm: FloatArray) -> FloatArray:
    """Between all pairs of samples, in mm/s; times increase."""
    first, second = np.triu_indices(len(t_s), 1)
    slopes: FloatArray = (x_mm[second] - x_mm[first]) / (t_s[second] - t_s[first])
    return slopes


class _Rest:
    """For how long, and where, the sled has stayed within a band."""

    def __init__(self, band_mm: float) -> None:
        self._band_mm = band_mm
        self._since_s: float | None = None
        self._low_mm = self._high_mm = 0.0
        self.still_s = 0.0

    @property
    def middle_mm(self) -> float:
        return (self._low_mm + self._high_mm) / 2.0

    def feed(self, t_s: FloatArray, low_mm: float, high_mm: float) -> None:
        last_s = float(t_s[-1])
        low, high = min(low_mm, self._low_mm), max(high_mm, self._high_mm)
        if self._since_s is None or high - low > self._band_mm:
            fits = high_mm - low_mm <= self._band_mm
            self._since_s = float(t_s[0]) if fits else None
            low, high = low_mm, high_mm
        self._low_mm, self._high_mm = low, high
        self.still_s = 0.0 if self._since_s is None else last_s - self._since_s


class ReferenceWatch:
    """Follows trusted and distrusted samples alike; ``doubt`` stays until a reference check passes."""

    def __init__(self, travel_mm: float, rack_mm: float, rack_is_apart: bool) -> None:
        """``rack_is_apart``: no repetition turns near the rack, so that rest there is the rack."""
        self._travel_mm = travel_mm
        self._rack_mm = rack_mm
        self._apart = rack_is_apart
        self.doubt: Doubt | None = None
        self.off_mm: float | None = None
        self._homed_once = self._homed_last = False
        self._jumped: tuple[float, float] | None = None
        self._usual_mm = 0.0
        self._quantum_mm = math.inf
        self.restart()

    @property
    def stuck(self) -> bool:
        """Whether the reading stands still where only a person could hold the sled."""
        place_mm = self._still.middle_mm
        held = STOP_MM < place_mm < self._travel_mm - STOP_MM and abs(place_mm - self._rack_mm) > SEARCH_MM
        return held and self._quantum_mm <= FINE_MM and self._still.still_s >= STUCK_S

    @property
    def warning(self) -> bool:
        """Whether the racked sled lies further off than it should, though not yet by too much."""
        return self.off_mm is not None and abs(self.off_mm) > WARN_MM

    def restart(self) -> None:
        """The stream was interrupted: no sample follows directly on the last one. A doubt stays."""
        self._still, self._calm = _Rest(STILL_MM), _Rest(CALM_MM)
        self._last: tuple[float, float] | None = None
        self._velocity_mmps: float | None = None
        self._step: _Step | None = None
        self._past: deque[tuple[float, float]] = deque(maxlen=BEFORE_SAMPLES)
        self._outside_since_s: float | None = None

    def suspect(self) -> None:
        """Somebody else found a reason to doubt the place, such as the shape of the movement."""
        self._doubt(Doubt.SUSPECTED)

    def confirm(self) -> None:
        """Staff have checked the position: the doubt is over."""
        self.doubt = self._jumped = None

    def feed(
        self, t_s: FloatArray, position_mm: FloatArray, flags: FlagArray, racked: Callable[[], bool]
    ) -> None:
        """Take one block: seconds and mm ``(n,)`` float64, ``SampleFlag`` ``(n,)`` uint8, n at least 1.

        ``racked``: asks whether the movement says that the sled hangs in its rack, at the end of the block.
        """
        homed = self._flags(flags)
        found = self._found_zero(flags)
        if found is not None:
            # What came before was counted from another zero.
            self.restart()
            t_s, position_mm = t_s[found:], position_mm[found:]
        self._outside(t_s, position_mm)
        self._steps(t_s, position_mm)
        low_mm, high_mm = float(position_mm.min()), float(position_mm.max())
        self._still.feed(t_s, low_mm, high_mm)
        self._calm.feed(t_s, low_mm, high_mm)
        if self.doubt is None:
            self._check_rack(racked)
        else:
            self._check_return(homed)

    def _flags(self, flags: FlagArray) -> bool:
        homed = bool(flags[-1] & SampleFlag.HOMED)
        if self._homed_once and np.any(flags & SampleFlag.RESTARTED):
            self.doubt = Doubt.RESTARTED
        if self._homed_once and not homed:
            self.doubt = Doubt.UNHOMED
        if homed:
            self._homed_once = True
            if self.doubt is Doubt.UNHOMED:
                self.doubt = None  # the sensor has been at its own reference again
        return homed

    def _found_zero(self, flags: FlagArray) -> int | None:
        """From which sample on the sensor has a zero that it had not before; None when nothing changed."""
        homed = (flags & int(SampleFlag.HOMED)) != 0
        before, self._homed_last = self._homed_last, bool(homed[-1])
        if not homed[-1] or (before and homed.all()):
            return None
        without = np.flatnonzero(~homed)
        return int(without[-1]) + 1 if without.size else 0

    def _outside(self, t_s: FloatArray, position_mm: FloatArray) -> None:
        outside = (position_mm < -OUTSIDE_MM) | (position_mm > self._travel_mm + OUTSIDE_MM)
        if not outside[-1]:
            self._outside_since_s = None
            return
        if self._outside_since_s is None:
            inside = np.flatnonzero(~outside)
            self._outside_since_s = float(t_s[inside[-1] + 1 if inside.size else 0])
        if t_s[-1] - self._outside_since_s >= OUTSIDE_S:
            self._doubt(Doubt.OUTSIDE)

    def _doubt(self, doubt: Doubt) -> None:
        if self.doubt is None:
            self.doubt = doubt

    def _steps(self, t_s: FloatArray, position_mm: FloatArray) -> None:
        if t_s.size >= QUICK_FROM and self._calmly(t_s, position_mm):
            return
        for now_s, x_mm in zip(t_s.tolist(), position_mm.tolist(), strict=True):
            self._one(now_s, x_mm)

    def _calmly(self, t_s: FloatArray, position_mm: FloatArray) -> bool:
        """Take a whole block without a gap or a step at once; False when it needs a closer look.

        Does what :meth:`_one` would have done, with a velocity that forgets what is ``_TAPS`` samples old.
        """
        last, velocity_mmps = self._last, self._velocity_mmps
        if last is None or velocity_mmps is None or self._step is not None:
            return False
        past_s = np.diff(t_s, prepend=last[0])
        moved_mm = np.diff(position_mm, prepend=last[1])
        size_mm = np.abs(moved_mm)
        if past_s.min() <= 0.0 or past_s.max() > LONGEST_STEP_S or size_mm.max() > STEP_MM:
            return False
        count = t_s.size
        velocities = np.convolve(moved_mm / past_s, 0.5 ** np.arange(1, _TAPS))[:count]
        velocities += velocity_mmps * 0.5 ** np.arange(1, count + 1)
        excess_mm = np.abs(moved_mm - np.r_[velocity_mmps, velocities[:-1]] * past_s)
        weights = (1.0 - USUAL_SHARE) ** np.arange(count - 1, -1, -1)
        self._usual_mm *= (1.0 - USUAL_SHARE) ** count
        self._usual_mm += USUAL_SHARE * float(excess_mm @ weights)
        if size_mm.any():
            self._quantum_mm = min(self._quantum_mm, float(size_mm[size_mm > 0.0].min()))
        self._velocity_mmps = float(velocities[-1])
        self._past.append(last)
        self._past.extend(
            zip(
                t_s[-BEFORE_SAMPLES - 1 : -1].tolist(),
                position_mm[-BEFORE_SAMPLES - 1 : -1].tolist(),
                strict=True,
            )
        )
        self._last = (float(t_s[-1]), float(position_mm[-1]))
        return True

    def _one(self, now_s: float, x_mm: float) -> None:
        last = self._last
        if last is not None and now_s == last[0]:
            return  # what came twice has no speed
        self._last = (now_s, x_mm)
        if last is None:
            return
        if self._step is None:
            self._past.append(last)
        past_s = now_s - last[0]
        if not 0.0 < past_s <= LONGEST_STEP_S:
            self._velocity_mmps, self._step = None, None
            self._past.clear()
        else:
            self._next(last, now_s, x_mm)

    def _next(self, last: tuple[float, float], now_s: float, x_mm: float) -> None:
        """A sample that follows soon on the ``last`` one."""
        past_s, step = now_s - last[0], self._step
        if step is not None:
            self._confirm_step(step, now_s, x_mm)
            if self._step is None:
                return  # a glitch must not be taken for a speed
        if x_mm != last[1]:
            self._quantum_mm = min(self._quantum_mm, abs(x_mm - last[1]))
        velocity = (x_mm - last[1]) / past_s
        if self._velocity_mmps is not None and self._step is None:
            excess = x_mm - last[1] - self._velocity_mmps * past_s
            least = STEP_MM + 1000.0 * STEP_MPS2 * past_s**2 + STEP_NOISES * self._usual_mm
            if abs(excess) > least and abs(x_mm - last[1]) > STEP_MM:
                before = tuple(self._past)
                if len(before) == BEFORE_SAMPLES:
                    self._step = _Step(
                        *(last[0], last[1], self._velocity_mmps, least, [excess]), before, [(now_s, x_mm)]
                    )
                return
            self._usual_mm += USUAL_SHARE * (abs(excess) - self._usual_mm)
        # Half of the new, half of the old: one coarse count must not look like a speed.
        old = velocity if self._velocity_mmps is None else self._velocity_mmps
        self._velocity_mmps = 0.5 * (old + velocity)

    def _confirm_step(self, step: _Step, now_s: float, x_mm: float) -> None:
        off_mm = x_mm - step.from_mm - step.velocity_mmps * (now_s - step.t_s)
        if abs(off_mm) < step.least_mm / 2.0 or (off_mm > 0.0) != (step.off_mm[0] > 0.0):
            self._step, self._velocity_mmps = None, None  # it came back: a glitch
            return
        step.off_mm.append(off_mm)
        step.after.append((now_s, x_mm))
        if len(step.after) < STEP_SAMPLES:
            return
        self._step, self._velocity_mmps = None, None
        self._past.extend(step.after[:-1])  # the newest is appended with the one that follows it
        jump_mm = step.size_mm()
        if abs(jump_mm) <= step.least_mm or step.explained():
            return  # the speed before it was a glitch's
        before, self._jumped = self._jumped, (step.t_s, jump_mm)
        back = before is not None and _came_back(step.t_s - before[0], before[1], jump_mm)
        if back and self.doubt is Doubt.JUMPED:
            self.doubt = self._jumped = None
        elif not back:
            self._doubt(Doubt.JUMPED)

    def _check_rack(self, racked: Callable[[], bool]) -> None:
        rest, calm = self._still, self._calm
        off_mm, calm_off_mm = rest.middle_mm - self._rack_mm, calm.middle_mm - self._rack_mm
        if calm.still_s >= CHECK_S and (abs(calm_off_mm) <= WARN_MM or racked()):
            self.off_mm = calm_off_mm
            if abs(calm_off_mm) > LATCH_MM:
                self.doubt = Doubt.OFF_RACK
        elif self._apart and rest.still_s >= SEARCH_S and LATCH_MM < abs(off_mm) <= SEARCH_MM:
            self.off_mm, self.doubt = off_mm, Doubt.OFF_RACK

    def _check_return(self, homed: bool) -> None:
        if self._homed_once and not homed:
            return
        for rest, needed_s in ((self._still, CHECK_S), (self._calm, CALM_S)):
            off_mm = rest.middle_mm - self._rack_mm
            if rest.still_s >= needed_s and abs(off_mm) <= WARN_MM:
                self.off_mm = off_mm
                self.confirm()
                return


def _came_back(after_s: float, out_mm: float, back_mm: float) -> bool:
    opposite = (out_mm > 0.0) != (back_mm > 0.0)
    return opposite and after_s <= BACK_S and abs(out_mm + back_mm) <= BACK_MM + BACK_MMPS * after_s
