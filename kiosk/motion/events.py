"""What the judgement says, as frozen values. One definition of every number, with its unit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Phase(Enum):
    """Where in the movement the sled is."""

    UNKNOWN = "unknown"
    RACKED = "racked"
    UNRACKING = "unracking"
    READY = "ready"
    ECCENTRIC = "eccentric"
    BOTTOM = "bottom"
    CONCENTRIC = "concentric"
    TOP = "top"
    RERACKING = "reracking"
    STALLED = "stalled"


class Verdict(Enum):
    """How an attempt is judged; UNJUDGED when the signal or the calibration does not allow a verdict."""

    GOOD = "good"
    SHORT = "short"
    DEEP = "deep"
    LOCKED = "locked"
    FAST = "fast"
    UNJUDGED = "unjudged"


class AlertKind(Enum):
    """Reasons to warn. AHEAD is amber; the others take the screen."""

    DEPTH = "depth"
    LOCKOUT = "lockout"
    DROP = "drop"
    SIGNAL = "signal"
    AHEAD = "ahead"


class TrustLevel(Enum):
    """How far the judgement may go with this signal."""

    FULL = "full"
    COUNT_ONLY = "count only"
    NONE = "none"


_LEVELS = list(TrustLevel)


@dataclass(frozen=True)
class Trust:
    """A level and its reason as one plain sentence (empty when FULL)."""

    level: TrustLevel
    reason: str = ""

    def within(self, ceiling: Trust) -> Trust:
        """This trust, or ``ceiling`` where that is no higher: what lasts is told before what passes."""
        return self if _LEVELS.index(self.level) > _LEVELS.index(ceiling.level) else ceiling


@dataclass(frozen=True)
class PhaseChange:
    """The sled entered ``phase`` at ``t_s``."""

    t_s: float
    phase: Phase
    position_mm: float


@dataclass(frozen=True)
class AlertChange:
    """An alert began (``on``) or ended."""

    t_s: float
    kind: AlertKind
    on: bool
    position_mm: float


@dataclass(frozen=True)
class PartialMove:
    """A move of 20 to 60 % of the range: shown, never counted."""

    t_s: float
    rom_mm: float


@dataclass(frozen=True)
class Repetition:
    """One lowering and the push after it, of at least 60 % of the range.

    Attributes:
        number: attempts so far, this one included, starting at 1.
        counted: whether it counts towards the target (the push came back into the top band).
        verdict: first fault in the order deep, locked, short, fast; otherwise good.
        t_start_s: start of the lowering (velocity crosses -0.05 m/s).
        t_turn_s: lowest point.
        t_end_s: end of the push (velocity falls below 0.05 m/s).
        rom_mm: range of motion, highest point of the push minus lowest point.
        bottom_mm, top_mm: lowest point, and highest point of the push.
        eccentric_s, pause_s, concentric_s: lowering, hold at the bottom, push; edges at 0.05 m/s.
        top_s: hold at the top before this lowering, 0 for the first.
        mean_velocity_mps, peak_velocity_mps: of the push.
        peak_lowering_mps: largest speed of the lowering, positive.
        depth_margin_mm: bottom minus depth limit (negative: too deep); None without limits.
        lockout_margin_mm: lockout limit minus top (negative: locked); None without limits.
        alerts: kinds of alert raised during the repetition.
        propulsive_velocity_mps: mean velocity of the push until it brakes harder than gravity would.
        arrival_mps: speed of the push 20 mm short of its highest point.
        creep_mm: wandering in the hold at the bottom; None when under 0.3 s or with a failed push in it.
        bounce_mm: rebound at the bottom, 0 without one.
        band_share: share 0..1 of its time within the band around the target path; None without a path.

    ``docs/metrics.md`` defines each number in full.
    """

    number: int
    counted: bool
    verdict: Verdict
    t_start_s: float
    t_turn_s: float
    t_end_s: float
    rom_mm: float
    bottom_mm: float
    top_mm: float
    eccentric_s: float
    pause_s: float
    concentric_s: float
    top_s: float
    mean_velocity_mps: float
    peak_velocity_mps: float
    peak_lowering_mps: float
    depth_margin_mm: float | None
    lockout_margin_mm: float | None
    alerts: tuple[AlertKind, ...] = ()
    propulsive_velocity_mps: float | None = None
    arrival_mps: float | None = None
    creep_mm: float | None = None
    bounce_mm: float | None = None
    band_share: float | None = None

    @property
    def time_under_tension_s(self) -> float:
        """Lowering, hold at the bottom and push together."""
        return self.eccentric_s + self.pause_s + self.concentric_s


MotionEvent = PhaseChange | AlertChange | PartialMove | Repetition
