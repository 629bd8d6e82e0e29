"""Figures of a whole set, out of its repetitions alone: so they can be worked out again from any record."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, stdev

import numpy as np

from kiosk.motion.events import Repetition
from kiosk.motion.quality import GRAVITY_MPS2, RAIL_DEG, check_rail
from kiosk.motion.samples import FloatArray
from kiosk.motion.tempo import Tempo

MIN_REPS = 3
"""Fewer repetitions have no trend and no spread."""

BAND_SHARE = 0.05
MIN_BAND_MM = 12.0
"""Half the thickness of the band around the target path: 5 % of its range, at least 12 mm."""


@dataclass(frozen=True)
class Load:
    """What was on the sled, as a person typed it and as staff recorded the machine.

    Attributes:
        plates_kg: put on by the person.
        sled_kg: of the empty sled; ``counterweight_kg`` carries part of it.
        rail_deg: angle of the rail to the floor.

    Raises:
        ValueError: a mass is negative, or the rail is not between 0 (level) and 90 degrees (upright).
    """

    plates_kg: float
    sled_kg: float = 0.0
    counterweight_kg: float = 0.0
    rail_deg: float = RAIL_DEG

    def __post_init__(self) -> None:
        for name in ("plates_kg", "sled_kg", "counterweight_kg"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value >= 0.0):
                raise ValueError(f"load: {name} is {value:g}, it must be 0 or more")
        check_rail(self.rail_deg, "load: rail_deg")

    @property
    def effective_kg(self) -> float:
        """What the load weighs along the rail: mass times the sine of its angle, less the counterweight."""
        carried_kg = (self.plates_kg + self.sled_kg) * math.sin(math.radians(self.rail_deg))
        return max(0.0, carried_kg - self.counterweight_kg)

    @property
    def force_n(self) -> float:
        """Force along the rail in newtons; friction is not in it."""
        return GRAVITY_MPS2 * self.effective_kg


@dataclass(frozen=True)
class SetMetrics:
    """Figures of one set; None where they cannot be known. ``docs/metrics.md`` defines each of them.

    Attributes:
        attempts, counted: of at least 60 % of the range, and those of them that count.
        time_under_tension_s: lowering, bottom hold and push of all attempts; ``holds_s`` the holds alone.
        best_velocity_mps, mean_velocity_mps: mean push velocity, best and average of the counted ones.
        velocity_loss: 0..1, best to last; only where the push is as fast as one can (tempo X).
        range_cv, time_cv: spread of the range and of the moving time, as a share of their mean.
        bottom_drift_mm, top_drift_mm: trend of the end points over the set; negative is lower.
        effective_load_kg, work_j, mean_power_w, volume_kg: only with a known load.
    """

    attempts: int
    counted: int
    time_under_tension_s: float
    holds_s: float
    best_velocity_mps: float | None
    mean_velocity_mps: float | None
    velocity_loss: float | None
    range_cv: float | None
    time_cv: float | None
    bottom_drift_mm: float | None
    top_drift_mm: float | None
    effective_load_kg: float | None
    work_j: float | None
    mean_power_w: float | None
    volume_kg: float | None


def set_metrics(reps: Sequence[Repetition], tempo: Tempo, load: Load | None = None) -> SetMetrics:
    """Work out the figures of a set.

    Args:
        reps: every attempt in order.
        tempo: that was prescribed.
        load: None when nobody said what was on the sled.
    """
    counted = [rep for rep in reps if rep.counted]
    speeds = [rep.mean_velocity_mps for rep in counted]
    work_j = None if load is None else sum(work_of_push_j(rep, load) for rep in reps)
    pushing_s = sum(rep.concentric_s for rep in reps)
    return SetMetrics(
        attempts=len(reps),
        counted=len(counted),
        time_under_tension_s=sum(rep.time_under_tension_s for rep in reps),
        holds_s=sum(rep.pause_s for rep in reps),
        best_velocity_mps=max(speeds, default=None),
        mean_velocity_mps=fmean(speeds) if speeds else None,
        velocity_loss=velocity_loss(reps) if tempo.concentric_s is None else None,
        range_cv=_cv([rep.rom_mm for rep in counted]),
        time_cv=_cv([rep.eccentric_s + rep.concentric_s for rep in counted]),
        bottom_drift_mm=drift([rep.bottom_mm for rep in counted]),
        top_drift_mm=drift([rep.top_mm for rep in counted]),
        effective_load_kg=None if load is None else load.effective_kg,
        work_j=work_j,
        mean_power_w=work_j / pushing_s if work_j is not None and pushing_s > 0 else None,
        volume_kg=None if load is None else load.effective_kg * len(counted),
    )


def work_of_push_j(rep: Repetition, load: Load) -> float:
    """Work against gravity in one push, in joules: force along the rail times the range."""
    return load.force_n * rep.rom_mm / 1000.0


def velocity_loss(reps: Sequence[Repetition]) -> float | None:
    """(best - last)/best of the mean push velocity of counted repetitions; None for fewer than three.

    It means something only at full intent, so ask for it only where the push is marked X.
    """
    speeds = [rep.mean_velocity_mps for rep in reps if rep.counted]
    if len(speeds) < MIN_REPS or max(speeds) <= 0:
        return None
    return (max(speeds) - speeds[-1]) / max(speeds)


def drift(values_mm: Sequence[float]) -> float | None:
    """Least-squares trend over the whole set, from the first to the last value; None for fewer than three."""
    if len(values_mm) < MIN_REPS:
        return None
    slope = float(np.polyfit(np.arange(len(values_mm), dtype=np.float64), np.array(values_mm), 1)[0])
    return slope * (len(values_mm) - 1)


def band_share(position_mm: FloatArray, path_mm: FloatArray, range_mm: float) -> float | None:
    """Share 0..1 of samples within the band around the target path; None where there is no path.

    Args:
        position_mm, path_mm: ``(n,)`` at the same times; NaN where either is unknown.
        range_mm: of the path, from its bottom to its top.
    """
    apart_mm = np.abs(position_mm - path_mm)
    known = np.isfinite(apart_mm)
    if not known.any():
        return None
    return float(np.mean(apart_mm[known] <= max(MIN_BAND_MM, BAND_SHARE * range_mm)))


def _cv(values: Sequence[float]) -> float | None:
    """Coefficient of variation: standard deviation of the sample over the mean."""
    mean = fmean(values) if values else 0.0
    return stdev(values) / mean if len(values) >= MIN_REPS and mean > 0 else None
