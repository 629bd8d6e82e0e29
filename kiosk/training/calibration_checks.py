"""What a calibration must satisfy before it may judge anybody; the wizard and the command line ask here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.motion.calibration import MAX_TRAVEL_MM, MIN_TRAVEL_MM, Calibration

CHECK_LIMIT_MM = 3.0
"""Third point and daily check: a stop or block found further off than this, and the limits mean nothing."""

NOMINAL_LIMIT_MM = 5.0
NOMINAL_LIMIT_SHARE = 0.015
"""Travel measured by the sensor against the frame's own figure: rubber stops give, data sheets round."""

NOISE_LIMIT_MM = 3.0
"""Standard deviation; more of it and no point is known well enough to be a calibration."""

TURN_SHARE = 0.05
"""A way back of this share of the distance is a turn, not a shaking hand."""

OVERRUN_SHARE = 0.01
OVERRUN_MM = 3.0
SAME_PLACE_SHARE = 0.02


class Nonsense(Enum):
    """Why a point or a calibration is refused."""

    UNSTEADY = "unsteady"
    SAME_PLACE = "same place"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    OFF_NOMINAL = "off nominal"
    TURNED_BACK = "turned back"
    OVERRUN = "overrun"
    BEYOND_TOP = "beyond top"
    BELOW_BOTTOM = "below bottom"
    REVERSED = "reversed"
    NOT_LINEAR = "not linear"
    NOISY = "noisy"
    RACK_OUTSIDE = "rack outside"
    NO_SCALE = "no scale"


WORDS: dict[Nonsense, str] = {
    Nonsense.UNSTEADY: "The reading is not steady yet. Let go of the sled and wait.",
    Nonsense.SAME_PLACE: "This is where the last point was taken. Move the sled to the next point first.",
    Nonsense.TOO_SHORT: "Only {measured:.0f} mm from stop to stop, at least {expected:.0f} mm are needed. "
    "Move the sled from one stop onto the other.",
    Nonsense.TOO_LONG: "{measured:.0f} mm from stop to stop is more than any leg press has "
    "({expected:.0f} mm). Check the sensor's scale.",
    Nonsense.OFF_NOMINAL: "The sensor measures {measured:.0f} mm from stop to stop, the frame has "
    "{expected:.0f} mm. Check that the sled touched both stops, and the sensor's scale.",
    Nonsense.TURNED_BACK: "The reading turned round {measured:.0f} times on the way. Move the sled "
    "in one go; if it happens again, check the sensor's cable, belt or wheel.",
    Nonsense.OVERRUN: "The sled has already been {measured:.0f} mm beyond this point. Move it right onto "
    "the stop.",
    Nonsense.BEYOND_TOP: "The sled has been {measured:.0f} mm beyond the top stop as you took it. "
    "Begin again, with the sled right on the stop.",
    Nonsense.BELOW_BOTTOM: "The sled has been {measured:.0f} mm below the bottom stop as you took it. "
    "Go back and take the bottom stop again.",
    Nonsense.REVERSED: "The reading went the wrong way: {measured:.0f} mm where {expected:.0f} mm were "
    "expected. The sensor turned round or slipped; check how it is fixed, then begin again.",
    Nonsense.NOT_LINEAR: "The check point reads {measured:.1f} mm, it is at {expected:.1f} mm. The sensor is "
    "not even along the rail, or a stop was missed; begin again.",
    Nonsense.NOISY: "The reading shakes by {measured:.1f} mm, at most {expected:.1f} mm are allowed. Check "
    "the sensor.",
    Nonsense.RACK_OUTSIDE: "The rack reads {measured:.0f} mm, outside the travel of {expected:.0f} mm. Rack "
    "the sled, then take the point again.",
    Nonsense.NO_SCALE: "Neither the sensor's counts per mm nor the travel of the frame is known. Enter one.",
}
"""One plain sentence for each reason; a page translates the template and fills the numbers in."""


@dataclass(frozen=True)
class Refusal:
    """Why something was refused, with its numbers (mm, or a count of turns)."""

    why: Nonsense
    measured: float = 0.0
    expected: float = 0.0

    @property
    def sentence(self) -> str:
        """The English sentence."""
        return WORDS[self.why].format(measured=self.measured, expected=self.expected)


@dataclass(frozen=True)
class ThirdPoint:
    """The point that checks the two stops.

    Attributes:
        raw: sensor's counts there.
        expected_mm: true distance above the bottom stop (a block, or a measured mark).
    """

    raw: float
    expected_mm: float

    def measured_mm(self, calibration: Calibration) -> float:
        """Where the calibration says that the point is."""
        return (self.raw - calibration.bottom_raw) * calibration.mm_per_raw


def check_travel(travel_mm: float, nominal_mm: float | None) -> Refusal | None:
    """Travel from stop to stop against what is possible and what the frame has (None: unknown)."""
    if travel_mm < MIN_TRAVEL_MM:
        return Refusal(Nonsense.TOO_SHORT, travel_mm, MIN_TRAVEL_MM)
    if travel_mm > MAX_TRAVEL_MM:
        return Refusal(Nonsense.TOO_LONG, travel_mm, MAX_TRAVEL_MM)
    if nominal_mm is not None:
        allowed_mm = max(NOMINAL_LIMIT_MM, NOMINAL_LIMIT_SHARE * nominal_mm)
        if abs(travel_mm - nominal_mm) > allowed_mm:
            return Refusal(Nonsense.OFF_NOMINAL, travel_mm, nominal_mm)
    return None


def check_third(calibration: Calibration, third: ThirdPoint) -> Refusal | None:
    """The known distance against what the two stops say."""
    measured_mm = third.measured_mm(calibration)
    if measured_mm < -CHECK_LIMIT_MM:
        return Refusal(Nonsense.REVERSED, measured_mm, third.expected_mm)
    if abs(measured_mm - third.expected_mm) > CHECK_LIMIT_MM:
        return Refusal(Nonsense.NOT_LINEAR, measured_mm, third.expected_mm)
    return None


def check_noise(noise_mm: float) -> Refusal | None:
    """Standard deviation of the resting signal."""
    return Refusal(Nonsense.NOISY, noise_mm, NOISE_LIMIT_MM) if noise_mm > NOISE_LIMIT_MM else None


def turns(way: Sequence[float]) -> int:
    """How often readings (any unit) from one point to the next turned round by more than a shake."""
    if len(way) < 2:
        return 0
    step = TURN_SHARE * abs(way[-1] - way[0])
    if step == 0.0:
        return 0
    count, direction, extreme = 0, 0, way[0]
    for value in way:
        if direction == 0:
            direction = (value > extreme + step) - (value < extreme - step)
            extreme = value if direction else extreme
        elif (value - extreme) * direction > 0:
            extreme = value
        elif (extreme - value) * direction > step:
            count, direction, extreme = count + 1, -direction, value
    return count


def check_way(way: Sequence[float], mm_per_raw: float, noise_mm: float) -> Refusal | None:
    """The way from the top stop to the bottom stop, in counts: in one go, and between the two."""
    if len(way) < 2:
        return None
    scale = abs(mm_per_raw) * (1.0 if way[-1] > way[0] else -1.0)
    along_mm = [(raw - way[0]) * scale for raw in way]
    span_mm = along_mm[-1]
    slack_mm = max(OVERRUN_MM, OVERRUN_SHARE * span_mm, 4.0 * noise_mm)
    if max(along_mm) - span_mm > slack_mm:
        return Refusal(Nonsense.OVERRUN, max(along_mm) - span_mm)
    if -min(along_mm) > slack_mm:
        return Refusal(Nonsense.BEYOND_TOP, -min(along_mm))
    turned = turns(way)
    return Refusal(Nonsense.TURNED_BACK, float(turned)) if turned >= 2 else None


def check_between(way_mm: Sequence[float], travel_mm: float, noise_mm: float) -> Refusal | None:
    """Positions in mm on the way to a later point: none may lie beyond the stops as they were taken."""
    slack_mm = max(OVERRUN_MM, OVERRUN_SHARE * travel_mm, 4.0 * noise_mm)
    lowest, highest = min(way_mm, default=0.0), max(way_mm, default=0.0)
    if -lowest > slack_mm:
        return Refusal(Nonsense.BELOW_BOTTOM, -lowest)
    if highest - travel_mm > slack_mm:
        return Refusal(Nonsense.BEYOND_TOP, highest - travel_mm)
    return None
