"""A tracker fed with a made-up movement, and its events sorted."""

from __future__ import annotations

import numpy as np

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertChange, AlertKind, MotionEvent, Phase, PhaseChange, Verdict
from kiosk.motion.tracker import MotionTracker
from tests.fakes.motion_paths import Path

LIMITS = Limits(100, 480)
RACK_MM = 520.0


def unracked(rack_mm: float = RACK_MM, top_mm: float = 465.0) -> Path:
    """Rack, a lift out of the hooks, down to the start, a moment's wait."""
    return Path(rack_mm).hold(1.5).move(rack_mm + 15, 0.4).move(top_mm, 1.0).hold(1.5)


def judged(
    path: Path,
    rate_hz: float = 100.0,
    noise_mm: float = 0.3,
    rack_mm: float | None = RACK_MM,
    expect_rack_s: float | None = None,
) -> tuple[MotionTracker, list[MotionEvent]]:
    t_s, position_mm = path.sampled(rate_hz, noise_mm)
    tracker = MotionTracker(LIMITS, rack_mm)
    tracker.begin_set()
    cut = len(t_s) if expect_rack_s is None else int(np.searchsorted(t_s, expect_rack_s))
    events = tracker.feed(t_s[:cut], position_mm[:cut])
    if expect_rack_s is not None:
        tracker.expect_rack(True)
        events += tracker.feed(t_s[cut:], position_mm[cut:])
    return tracker, events


def alerts(events: list[MotionEvent], *kinds: AlertKind) -> list[AlertChange]:
    return [e for e in events if isinstance(e, AlertChange) and (not kinds or e.kind in kinds)]


def phases(events: list[MotionEvent]) -> list[Phase]:
    return [e.phase for e in events if isinstance(e, PhaseChange)]


def verdicts(tracker: MotionTracker) -> list[tuple[Verdict, bool]]:
    return [(rep.verdict, rep.counted) for rep in tracker.attempts]
