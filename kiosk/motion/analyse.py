"""Judging a whole recording with the same tracker that judges a live sled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.chain import FilterChain
from kiosk.motion.events import AlertChange, PhaseChange, Repetition, Trust, TrustLevel, Verdict
from kiosk.motion.gate import GlitchGate
from kiosk.motion.quality import RAIL_DEG
from kiosk.motion.samples import FloatArray
from kiosk.motion.tracker import MotionTracker
from kiosk.motion.trust import SignalWatch
from kiosk.motion.verdicts import is_short
from kiosk.motion.working_range import FIDGET_MM, FIDGET_SHARE, WorkingRange

CHUNK = 256
MAIN_SHARE = 0.5
"""Moves of at least this share of the largest tell the working range of a recording."""

Order = Literal["ec", "ce"]


@dataclass(frozen=True)
class Analysis:
    """Result of :func:`analyse`.

    Attributes:
        reps: attempts in order; with order ``ce`` the three times are start, turn and end all the same, the
            range is that of the push.
        trust: worst level of trust in the signal once it was seen, with its reason.
        alerts: beginnings and ends of alerts; empty without limits.
        phases: beginnings of phases.
    """

    reps: tuple[Repetition, ...]
    trust: Trust
    alerts: tuple[AlertChange, ...]
    phases: tuple[PhaseChange, ...] = ()

    def as_dict(self) -> dict[str, object]:
        """Plain values for JSON."""
        return {
            "reps": [_rep_dict(rep) for rep in self.reps],
            "trust": {"level": self.trust.level.value, "reason": self.trust.reason},
            "alerts": [
                {
                    "t_s": round(alert.t_s, 4),
                    "kind": alert.kind.value,
                    "on": alert.on,
                    "position_mm": round(alert.position_mm, 2),
                }
                for alert in self.alerts
            ],
        }


def _rep_dict(rep: Repetition) -> dict[str, object]:
    names = (
        "t_start_s",
        "t_turn_s",
        "t_end_s",
        "rom_mm",
        "eccentric_s",
        "pause_s",
        "concentric_s",
        "mean_velocity_mps",
        "peak_velocity_mps",
    )
    numbers: dict[str, object] = {name: round(float(getattr(rep, name)), 4) for name in names}
    return {**numbers, "verdict": rep.verdict.value}


def analyse(
    t_s: FloatArray,
    position_mm: FloatArray,
    order: Order = "ec",
    limits: Limits | None = None,
    rack_mm: float | None = None,
    rail_deg: float = RAIL_DEG,
) -> Analysis:
    """Find and judge the repetitions of a recording.

    Without limits the range of the recording itself is the measure: a repetition is good or short, never
    deep, locked or fast.

    Args:
        t_s: ``(n,)`` float64, seconds.
        position_mm: ``(n,)`` float64, mm, up is positive.
        order: ``ec`` lowers first, ``ce`` pushes first.
        limits: of the machine, if there is one.
        rack_mm: where the sled rests, if it is known: going there and coming from there is then no movement.
        rail_deg: angle of the rail to the floor, for the propulsive velocity.

    Raises:
        ValueError: the arrays differ in length, or the rail is not between 0 and 90 degrees.
    """
    if len(t_s) != len(position_mm):
        raise ValueError(f"recording: {len(t_s)} times but {len(position_mm)} positions")
    working_mm = None if limits is not None else main_range(t_s, position_mm, order)
    tracker = MotionTracker(limits, rack_mm, order, working_mm=working_mm, rail_deg=rail_deg)
    alerts: list[AlertChange] = []
    phases: list[PhaseChange] = []
    for start in range(0, len(t_s), CHUNK):
        part = slice(start, start + CHUNK)
        events = tracker.feed(t_s[part], position_mm[part])
        alerts += [event for event in events if isinstance(event, AlertChange)]
        phases += [event for event in events if isinstance(event, PhaseChange)]
    tracker.finish()
    reps = tracker.attempts
    if limits is None and working_mm is not None:
        reps = tuple(_relative(rep, working_mm, order) for rep in reps)
    return Analysis(reps, _trust(t_s, position_mm), tuple(alerts), tuple(phases))


def _relative(rep: Repetition, working_mm: tuple[float, float], order: Order) -> Repetition:
    low_mm, high_mm = working_mm
    mirror = order == "ce"
    seen = WorkingRange(-high_mm, -low_mm) if mirror else WorkingRange(low_mm, high_mm)
    short, came_back = is_short(rep, seen, mirror)
    return replace(rep, verdict=Verdict.SHORT if short else Verdict.GOOD, counted=came_back and not short)


def _trust(t_s: FloatArray, position_mm: FloatArray) -> Trust:
    """The worst that the signal was; a recording says nothing about homing."""
    watch = SignalWatch(None)
    worst = Trust(TrustLevel.FULL)
    for start in range(0, len(t_s), CHUNK):
        part = slice(start, start + CHUNK)
        trust = watch.feed(t_s[part], position_mm[part], None, 0)
        if watch.settled and _rank(trust) > _rank(worst):
            worst = trust
    return worst if watch.settled else watch.trust


def _rank(trust: Trust) -> int:
    return list(TrustLevel).index(trust.level)


def main_range(t_s: FloatArray, position_mm: FloatArray, order: Order) -> tuple[float, float] | None:
    """Median lowest and highest point of the large moves, in mm; None if there are none."""
    y_mm = _believed(t_s, position_mm)
    if order == "ce":
        y_mm = -y_mm
    if len(y_mm) == 0:
        return None
    spread_mm = float(np.ptp(np.percentile(y_mm, (1, 99))))
    turns = _turning_points(y_mm, max(FIDGET_MM, FIDGET_SHARE * spread_mm))
    # A repetition is a fall and a rise; the fall must be there for the low point to be one.
    moves = [(low, high) for _, low, high in _triples(turns)]
    if not moves:
        return None
    sizes = np.array([high - low for low, high in moves])
    main = np.array(moves)[sizes >= MAIN_SHARE * np.percentile(sizes, 80)]
    low_mm, high_mm = (float(value) for value in np.median(main, axis=0))
    return (low_mm, high_mm) if order == "ec" else (-high_mm, -low_mm)


def _triples(turns: list[float]) -> list[tuple[float, float, float]]:
    """High, low, high in a row."""
    return [(a, b, c) for a, b, c in zip(turns, turns[1:], turns[2:], strict=False) if b < min(a, c)]


def _turning_points(y_mm: FloatArray, swing_mm: float) -> list[float]:
    """Highs and lows in turn, each ``swing_mm`` from the next; the first and last value included."""
    turns: list[float] = [float(y_mm[0])]
    extreme, rising = float(y_mm[0]), 0
    for y in y_mm.tolist():
        if rising == 0 and abs(y - extreme) >= swing_mm:
            rising, extreme = (1 if y > extreme else -1), y
        elif rising and (y - extreme) * rising > 0:
            extreme = y
        elif rising and (extreme - y) * rising >= swing_mm:
            turns.append(extreme)
            rising, extreme = -rising, y
    turns.append(extreme)
    return turns


def _believed(t_s: FloatArray, position_mm: FloatArray) -> FloatArray:
    """Medians of three of the samples that pass the gate, ``(m,)`` in mm."""
    gate, filters = GlitchGate(), FilterChain()
    medians: list[float] = []
    for t, x in zip(t_s.tolist(), position_mm.tolist(), strict=True):
        if x - x == 0.0:
            for sample in gate.add(t, x, filters.noise_mm).samples:
                point = filters.add(*sample)
                if point is not None:
                    medians.append(point.position_mm)
    return np.array(medians)
