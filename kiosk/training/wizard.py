"""The calibration wizard: four points with an empty sled, each taken at rest, nonsense refused in words.

Pure: samples, link news and touches go in with their times, a picture and at the end a calibration come out.
The order is fixed: top stop, bottom stop, a block of known length on the bottom stop, the rack. The sensor's
direction follows from the first two. The travel comes from the sensor's own scale where that is known and is
then held against the frame's figure; otherwise it is the frame's figure, and the block is what checks it.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from statistics import median

from kiosk.motion.calibration import Calibration
from kiosk.motion.samples import LinkNews, SampleBlock
from kiosk.training.calibration_checks import (
    CHECK_LIMIT_MM,
    SAME_PLACE_SHARE,
    Nonsense,
    Refusal,
    ThirdPoint,
    check_between,
    check_noise,
    check_third,
    check_travel,
    check_way,
)
from kiosk.training.steady import STEADY_S, SteadyWindow, Unsteady

WAY_S = 0.05
WAY_LENGTH = 12_000
"""The way to a point is remembered at 20 samples a second for ten minutes."""

DEFAULT_BLOCK_MM = 100.0


class Step(Enum):
    """What is to be done now."""

    TOP = "top stop"
    BOTTOM = "bottom stop"
    CHECK = "check point"
    RACK = "rack"
    REVIEW = "review"


ORDER = tuple(Step)


@dataclass(frozen=True)
class WizardPlan:
    """What is known before.

    Attributes:
        counts_per_mm: the sensor's scale, None when it has none to rely on.
        nominal_travel_mm: stop to stop by the frame's data sheet or a tape measure, None when unknown.
        block_mm: length of the block (or distance of the mark) above the bottom stop.

    Raises:
        ValueError: neither scale nor travel is known, or a number is not above 0.
    """

    counts_per_mm: float | None
    nominal_travel_mm: float | None
    block_mm: float = DEFAULT_BLOCK_MM

    def __post_init__(self) -> None:
        if self.counts_per_mm is None and self.nominal_travel_mm is None:
            raise ValueError(Refusal(Nonsense.NO_SCALE).sentence)
        for name in ("counts_per_mm", "nominal_travel_mm", "block_mm"):
            value = getattr(self, name)
            if value is not None and not 0 < value < float("inf"):
                raise ValueError(f"wizard: {name} is {value:g}, it must be above 0")


@dataclass(frozen=True)
class WizardResult:
    """A calibration and how well it is known.

    Attributes:
        calibration: stops, travel and rack.
        third: the check point as taken; ``third_off_mm`` is how far off it was found.
        noise_mm: standard deviation of the resting signal.
        reversed_sensor: the counts grow towards the bottom stop.
    """

    calibration: Calibration
    third: ThirdPoint
    third_off_mm: float
    noise_mm: float
    reversed_sensor: bool


@dataclass(frozen=True)
class WizardView:
    """What the page shows.

    Attributes:
        step: what is to be done; ``number`` of ``of`` (the review is none of them).
        raw: newest reading in counts, None without a signal; ``spread_raw`` its plus and minus.
        captured: counts of the points taken, by step.
        position_mm: above the bottom stop, as soon as both stops are taken; None before.
        from_last_mm: distance from the last point where the scale is known, else None.
        ready: the point may be taken now.
        why_not: the sentence to show while it may not; None when ready or in the review.
        progress: 0..1 of the quiet time that is needed.
        refusal: why the last attempt was refused, until the next one.
    """

    step: Step
    number: int
    of: int
    raw: float | None
    spread_raw: float
    captured: dict[Step, float]
    position_mm: float | None
    from_last_mm: float | None
    ready: bool
    why_not: Unsteady | None
    progress: float
    refusal: Refusal | None


class CalibrationWizard:
    """One run from the first point to the review."""

    def __init__(self, plan: WizardPlan) -> None:
        self._plan = plan
        self._window = SteadyWindow(plan.counts_per_mm)
        self._points: dict[Step, float] = {}
        self._noise_raw = 0.0
        self._way: deque[float] = deque(maxlen=WAY_LENGTH)
        self._bit: list[float] = []
        self._bit_s = float("-inf")
        self._refusal: Refusal | None = None

    @property
    def step(self) -> Step:
        """What is to be done now."""
        return ORDER[len(self._points)]

    def hear(self, news: LinkNews) -> None:
        """News about the link."""
        self._window.hear(news)

    def take(self, block: SampleBlock) -> None:
        """The next samples. A sensor that restarts has forgotten where it is: the points are taken anew."""
        self._window.take(block)
        if self._window.restarted(block):
            self.restart()
        for t_s, raw in zip(block.t_s.tolist(), block.raw.tolist(), strict=True):
            if self._bit and t_s - self._bit_s >= WAY_S:
                # The median of each bit: a lone glitch is no place where the sled has been.
                self._way.append(median(self._bit))
                self._bit.clear()
            if not self._bit:
                self._bit_s = t_s
            self._bit.append(raw)

    def restart(self) -> None:
        """Begin again with the first point."""
        self._points.clear()
        self._way.clear()
        self._refusal, self._noise_raw = None, 0.0

    def back(self) -> None:
        """Take the last point again."""
        if self._points:
            self._points.popitem()
        self._way.clear()
        self._refusal = None

    def capture(self, now_s: float) -> Refusal | None:
        """Take the point of this step; why not, when it is refused. Without effect in the review."""
        if self.step is Step.REVIEW:
            return None
        state = self._window.look(now_s)
        if state.median_raw is None:
            self._refusal = Refusal(Nonsense.UNSTEADY)
            return self._refusal
        self._refusal = self._judge(self.step, state.median_raw, max(self._noise_raw, state.noise_raw))
        if self._refusal is None:
            self._points[self.step] = state.median_raw
            self._noise_raw = max(self._noise_raw, state.noise_raw)
            self._way.clear()
        return self._refusal

    def result(self) -> WizardResult | None:
        """The calibration once every point is taken, None before."""
        if self.step is not Step.REVIEW:
            return None
        calibration = self._calibration(self._points[Step.RACK])
        third = ThirdPoint(self._points[Step.CHECK], self._plan.block_mm)
        return WizardResult(
            calibration=calibration,
            third=third,
            third_off_mm=third.measured_mm(calibration) - third.expected_mm,
            noise_mm=self._noise_raw * abs(calibration.mm_per_raw),
            reversed_sensor=calibration.mm_per_raw < 0,
        )

    def view(self, now_s: float) -> WizardView:
        """The picture at ``now_s`` (host monotonic)."""
        state, step = self._window.look(now_s), self.step
        review = step is Step.REVIEW
        last = next(reversed(self._points.values()), None)
        scale = self._mm_per_raw()
        known = scale is not None and state.raw is not None and last is not None
        both = Step.BOTTOM in self._points and state.raw is not None
        return WizardView(
            step=step,
            number=len(self._points) + (not review),
            of=len(ORDER) - 1,
            raw=state.raw,
            spread_raw=state.spread_raw,
            captured=dict(self._points),
            position_mm=self._to_mm(state.raw) if both and state.raw is not None else None,
            from_last_mm=abs((state.raw or 0.0) - (last or 0.0)) * abs(scale or 0.0) if known else None,
            ready=not review and state.why_not is None,
            why_not=None if review else state.why_not,
            progress=min(1.0, state.steady_s / STEADY_S),
            refusal=self._refusal,
        )

    def _judge(self, step: Step, raw: float, noise_raw: float) -> Refusal | None:
        if step is Step.TOP:
            return None
        if step is Step.BOTTOM:
            return self._judge_bottom(raw, noise_raw)
        bottom = self._points[Step.BOTTOM]
        span = abs(self._points[Step.TOP] - bottom)
        if step is Step.CHECK and abs(raw - bottom) < SAME_PLACE_SHARE * span:
            return Refusal(Nonsense.SAME_PLACE)
        noise_mm, travel_mm = noise_raw * abs(self._mm_per_raw() or 0.0), self._travel_mm(bottom)
        here_mm = self._to_mm(raw)
        if here_mm < -CHECK_LIMIT_MM and step is Step.CHECK:
            return Refusal(Nonsense.REVERSED, here_mm, self._plan.block_mm)
        strayed = check_between([self._to_mm(value) for value in self._way], travel_mm, noise_mm)
        if strayed is not None:
            return strayed
        if step is Step.CHECK:
            return check_third(self._calibration(raw), ThirdPoint(raw, self._plan.block_mm))
        if not -0.05 * travel_mm <= here_mm <= 1.05 * travel_mm:
            return Refusal(Nonsense.RACK_OUTSIDE, here_mm, travel_mm)
        return None

    def _judge_bottom(self, raw: float, noise_raw: float) -> Refusal | None:
        top = self._points[Step.TOP]
        if abs(raw - top) <= max(2.0, 6.0 * noise_raw):
            return Refusal(Nonsense.SAME_PLACE)
        travel_mm = self._travel_mm(raw)
        mm_per_raw = travel_mm / abs(top - raw)
        return (
            check_noise(noise_raw * mm_per_raw)
            or check_way((top, *self._way, raw), mm_per_raw, noise_raw * mm_per_raw)
            or check_travel(travel_mm, self._plan.nominal_travel_mm)
        )

    def _travel_mm(self, bottom_raw: float) -> float:
        if self._plan.counts_per_mm is not None:
            return abs(self._points[Step.TOP] - bottom_raw) / self._plan.counts_per_mm
        return self._plan.nominal_travel_mm or 0.0

    def _mm_per_raw(self) -> float | None:
        if self._plan.counts_per_mm is not None:
            return 1.0 / self._plan.counts_per_mm
        if Step.BOTTOM not in self._points:
            return None
        span = self._points[Step.TOP] - self._points[Step.BOTTOM]
        return self._travel_mm(self._points[Step.BOTTOM]) / span

    def _to_mm(self, raw: float) -> float:
        top, bottom = self._points[Step.TOP], self._points[Step.BOTTOM]
        return (raw - bottom) * self._travel_mm(bottom) / (top - bottom)

    def _calibration(self, rack_raw: float) -> Calibration:
        bottom = self._points[Step.BOTTOM]
        travel_mm = self._travel_mm(bottom)
        rack_mm = min(max(self._to_mm(rack_raw), -0.05 * travel_mm), 1.05 * travel_mm)
        return Calibration(bottom, self._points[Step.TOP], travel_mm, rack_mm)
