"""Sudden changes of a reading that no sled makes: a counter jumps, a wire slips. A glitch comes back."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.motion.gate import SENSELESS_MM, BoolArray
from kiosk.motion.samples import FloatArray
from kiosk.training.slots import SlotRun

STEP_MM, STEP_MPS2, STEP_NOISES = 8.0, 30.0, 5.0
STEP_SAMPLES, BEFORE_SAMPLES = 6, 6
USUAL_SHARE, USUAL_SLOT_SHARE = 0.02, 0.3
"""Weight of one sample, and of a whole slot, in the usual departure from a straight line: the noise here."""

LONGEST_STEP_S = 0.06
FINE_MM = 0.25
"""A sensor that changes by so little is a fine one."""

VELOCITY_WEIGHTS = (1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 32)
"""Half of the new, half of the old, newest first: one coarse count must not look like a speed."""

SETTLED_AFTER = len(VELOCITY_WEIGHTS) + 1
CALM_SAMPLES = SETTLED_AFTER + 1
"""A slot of fewer samples does not tell its own velocity."""

TICKS_PER_MM = 1e4
"""Whole ticks are summed, where the order of adding makes no difference."""


@dataclass(frozen=True)
class Jump:
    """The reading jumped at ``t_s`` by so many mm."""

    t_s: float
    size_mm: float


@dataclass
class _Step:
    """A sudden change that is not yet believed."""

    t_s: float
    from_mm: float
    velocity_mmps: float
    least_mm: float
    upwards: bool
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


@dataclass(frozen=True, eq=False)
class CalmSlots:
    """Of each slot of a run: whether it has neither gap nor step, and what a calm one tells.

    Attributes:
        calm: ``(m,)`` of bool.
        excess_ticks: sum of the departures from a straight line of the ``counted`` last samples.
        fine: whether the reading changed by as little as a fine sensor's.
    """

    calm: BoolArray
    excess_ticks: list[int]
    counted: list[int]
    fine: list[bool]


class StepWatch:
    """Looks for steps sample by sample, or takes calm slots as a whole.

    What is known after a calm slot comes from that slot alone, so a run of them may be taken at once.
    """

    def __init__(self) -> None:
        self._usual_mm = 0.0
        self.fine = False
        """Whether the sensor was ever seen to tell small changes."""
        self.restart()

    def restart(self) -> None:
        """No sample follows directly on the last one."""
        self._calm_end: tuple[SlotRun, int] | None = None
        self._last: tuple[float, float] | None = None
        self._velocity_mmps: float | None = None
        self._step: _Step | None = None
        self._past: deque[tuple[float, float]] = deque(maxlen=BEFORE_SAMPLES)

    @property
    def settled(self) -> bool:
        """Whether a velocity is known and no step is in doubt, so that a calm slot may follow as a whole."""
        return self._velocity_mmps is not None and self._step is None

    def survey(self, run: SlotRun, before: tuple[float, float]) -> CalmSlots:
        """Which slots are calm; ``before``: time and place of the sample before the first, or NaN."""
        starts, counts = run.edges[:-1], np.diff(run.edges)
        t_s = np.concatenate((before[:1], run.t_s))
        x_mm = np.concatenate((before[1:], run.position_mm))
        with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
            past_s, moved_mm = t_s[1:] - t_s[:-1], x_mm[1:] - x_mm[:-1]
            size_mm = np.abs(moved_mm)
            quiet = (past_s > 0.0) & (past_s <= LONGEST_STEP_S) & (size_mm <= STEP_MM)
            calm = np.logical_and.reduceat(quiet, starts) & (counts >= CALM_SAMPLES)
            ticks = _excess_ticks(past_s, moved_mm, quiet)
        ticks[(np.arange(len(ticks)) - np.repeat(starts, counts)) < SETTLED_AFTER] = 0
        sums = np.concatenate(([0], np.cumsum(ticks)))
        small = quiet & (size_mm > 0.0) & (size_mm <= FINE_MM)
        return CalmSlots(
            calm,
            (sums[run.edges[1:]] - sums[starts]).tolist(),
            (counts - SETTLED_AFTER).tolist(),
            np.logical_or.reduceat(small, starts).tolist(),
        )

    def skip(self, run: SlotRun, calm: CalmSlots, first: int, stop: int) -> None:
        """Take the calm slots from ``first`` to before ``stop``; the watch must be settled."""
        for ticks, counted in zip(calm.excess_ticks[first:stop], calm.counted[first:stop], strict=True):
            self._usual_mm += USUAL_SLOT_SHARE * (ticks / counted / TICKS_PER_MM - self._usual_mm)
        self.fine = self.fine or any(calm.fine[first:stop])
        self._calm_end = (run, run.edges.item(stop))

    def _recall(self) -> None:
        """What the last calm slot says of its end, now that it matters."""
        if self._calm_end is None:
            return
        (run, end), self._calm_end = self._calm_end, None
        t_s = run.t_s[end - BEFORE_SAMPLES - 1 : end].tolist()
        x_mm = run.position_mm[end - BEFORE_SAMPLES - 1 : end].tolist()
        *past, self._last = zip(t_s, x_mm, strict=True)
        self._past.extend(past)
        paces = [(x_mm[k] - x_mm[k - 1]) / (t_s[k] - t_s[k - 1]) for k in range(BEFORE_SAMPLES, 0, -1)]
        self._velocity_mmps = sum(map(float.__mul__, VELOCITY_WEIGHTS, paces))

    def feed(self, t_s: FloatArray, position_mm: FloatArray) -> list[Jump]:
        """Take ``(n,)`` samples one by one; the jumps that they prove."""
        self._recall()
        found = (self._one(*sample) for sample in zip(t_s.tolist(), position_mm.tolist(), strict=True))
        return [jump for jump in found if jump is not None]

    def _one(self, now_s: float, x_mm: float) -> Jump | None:
        last = self._last
        if not abs(x_mm) <= SENSELESS_MM or (last is not None and not now_s > last[0]):
            return None
        self._last = (now_s, x_mm)
        if last is None:
            return None
        if self._step is None:
            self._past.append(last)
        past_s = now_s - last[0]
        if past_s > LONGEST_STEP_S:
            self._velocity_mmps, self._step = None, None
            self._past.clear()
            return None
        step = self._step
        if step is not None:
            jump = self._confirm(step, now_s, x_mm)
            if self._step is None:
                return jump  # a glitch must not be taken for a speed
        elif self._steps_off(last, past_s, x_mm):
            return None
        self.fine = self.fine or 0.0 < abs(x_mm - last[1]) <= FINE_MM
        velocity = (x_mm - last[1]) / past_s
        old = velocity if self._velocity_mmps is None else self._velocity_mmps
        self._velocity_mmps = 0.5 * (old + velocity)
        return None

    def _steps_off(self, last: tuple[float, float], past_s: float, x_mm: float) -> bool:
        """Whether this sample lies where the way so far does not lead; if not, how far off is usual."""
        if self._velocity_mmps is None:
            return False
        excess_mm = x_mm - last[1] - self._velocity_mmps * past_s
        least_mm = STEP_MM + 1000.0 * STEP_MPS2 * past_s**2 + STEP_NOISES * self._usual_mm
        if abs(excess_mm) <= least_mm or abs(x_mm - last[1]) <= STEP_MM:
            self._usual_mm += USUAL_SHARE * (abs(excess_mm) - self._usual_mm)
            return False
        before = tuple(self._past)
        if len(before) == BEFORE_SAMPLES:
            after = [(last[0] + past_s, x_mm)]
            self._step = _Step(*last, self._velocity_mmps, least_mm, excess_mm > 0.0, before, after)
        return True

    def _confirm(self, step: _Step, now_s: float, x_mm: float) -> Jump | None:
        off_mm = x_mm - step.from_mm - step.velocity_mmps * (now_s - step.t_s)
        if abs(off_mm) < step.least_mm / 2.0 or (off_mm > 0.0) != step.upwards:
            self._step, self._velocity_mmps = None, None  # it came back: a glitch
            return None
        step.after.append((now_s, x_mm))
        if len(step.after) < STEP_SAMPLES:
            return None
        self._step, self._velocity_mmps = None, None
        self._past.extend(step.after[:-1])
        jump = Jump(step.t_s, step.size_mm())
        # The speed before it may have been a glitch's.
        return None if abs(jump.size_mm) <= step.least_mm or step.explained() else jump


def _excess_ticks(past_s: FloatArray, moved_mm: FloatArray, quiet: BoolArray) -> npt.NDArray[np.int64]:
    """How far each sample lies from where the ones before it lead, ``(n,)`` in ticks; 0 where not quiet."""
    pace_mmps = np.where(quiet, moved_mm / past_s, 0.0)
    velocity_mmps = np.zeros(len(pace_mmps))
    for back, weight in enumerate(VELOCITY_WEIGHTS, start=1):
        velocity_mmps[back:] += weight * pace_mmps[:-back]
    excess_mm = np.where(quiet, np.abs(moved_mm - velocity_mmps * past_s), 0.0)
    return np.rint(excess_mm * TICKS_PER_MM).astype(np.int64)
