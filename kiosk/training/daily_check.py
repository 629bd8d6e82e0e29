"""The daily check: the empty sled touches both stops, and both must be where the calibration says.

Thirty seconds, no PIN-protected change: it can only take the limits out of force, or put them back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.motion.calibration import Calibration
from kiosk.motion.samples import LinkNews, SampleBlock
from kiosk.training.calibration_checks import CHECK_LIMIT_MM
from kiosk.training.steady import STEADY_S, SteadyWindow, Unsteady

NEAR_MM = 60.0
"""Further from a stop than this, the sled does not lie on it; nearer, the distance is the stop's error."""


class CheckStep(Enum):
    """What is to be done now."""

    BOTTOM = "bottom stop"
    TOP = "top stop"
    DONE = "done"


@dataclass(frozen=True)
class CheckResult:
    """How far off both stops were found, in mm (positive: too high)."""

    bottom_off_mm: float
    top_off_mm: float

    @property
    def passed(self) -> bool:
        """Whether the limits still mean something."""
        return max(abs(self.bottom_off_mm), abs(self.top_off_mm)) <= CHECK_LIMIT_MM

    @property
    def sentence(self) -> str:
        """Why the limits are refused; empty when the check is passed."""
        if self.passed:
            return ""
        return (
            f"The daily check found the bottom stop {self.bottom_off_mm:+.1f} mm and the top stop "
            f"{self.top_off_mm:+.1f} mm off. Calibrate again; until then limits are not judged."
        )


@dataclass(frozen=True)
class CheckView:
    """What the page shows: the step, the position (None without a signal), why not, progress 0..1."""

    step: CheckStep
    position_mm: float | None
    why_not: Unsteady | None
    progress: float
    on_stop: bool


class DailyCheck:
    """One run. Each stop is taken by itself as soon as the sled rests on it."""

    def __init__(self, calibration: Calibration) -> None:
        self._calibration = calibration
        self._window = SteadyWindow(1.0 / abs(calibration.mm_per_raw))
        self._bottom_off_mm: float | None = None
        self._top_off_mm: float | None = None

    @property
    def step(self) -> CheckStep:
        """What is to be done now."""
        if self._bottom_off_mm is None:
            return CheckStep.BOTTOM
        return CheckStep.TOP if self._top_off_mm is None else CheckStep.DONE

    def hear(self, news: LinkNews) -> None:
        """News about the link."""
        self._window.hear(news)

    def take(self, block: SampleBlock) -> None:
        """The next samples."""
        self._window.take(block)

    def tick(self, now_s: float) -> CheckView:
        """Take the stop when the sled rests on it; the picture at ``now_s`` (host monotonic)."""
        state = self._window.look(now_s)
        if state.median_raw is not None:
            self._rest(self._to_mm(state.median_raw))
        position_mm = None if state.raw is None else self._to_mm(state.raw)
        on_stop = position_mm is not None and abs(position_mm - self._stop_mm()) <= NEAR_MM
        return CheckView(self.step, position_mm, state.why_not, min(1.0, state.steady_s / STEADY_S), on_stop)

    def result(self) -> CheckResult | None:
        """Both errors once both stops are taken."""
        if self._bottom_off_mm is None or self._top_off_mm is None:
            return None
        return CheckResult(self._bottom_off_mm, self._top_off_mm)

    def _rest(self, position_mm: float) -> None:
        off_mm = position_mm - self._stop_mm()
        if abs(off_mm) > NEAR_MM:
            return
        if self.step is CheckStep.BOTTOM:
            self._bottom_off_mm = off_mm
        elif self.step is CheckStep.TOP:
            self._top_off_mm = off_mm

    def _stop_mm(self) -> float:
        return 0.0 if self.step is CheckStep.BOTTOM else self._calibration.travel_mm

    def _to_mm(self, raw: float) -> float:
        return (raw - self._calibration.bottom_raw) * self._calibration.mm_per_raw
