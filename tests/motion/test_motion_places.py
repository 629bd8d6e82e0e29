"""Places where no sled and no leg can be: what they say about the sensor and the person."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.events import Fault, MotionEvent, Suspicion, Verdict
from kiosk.motion.tracker import MotionTracker
from tests.fakes.judging import LIMITS, RACK_MM, unracked, verdicts
from tests.fakes.motion_paths import Path


def suspicions(events: list[MotionEvent]) -> list[Fault]:
    return [e.fault for e in events if isinstance(e, Suspicion)]


def fed(
    path: Path, rack_mm: float = RACK_MM, straight_mm: float | None = None
) -> tuple[MotionTracker, list[Fault]]:
    tracker = MotionTracker(LIMITS, rack_mm, straight_mm=straight_mm)
    return tracker, suspicions(tracker.feed(*path.sampled(100, 0.3)))


def tired(n: int) -> Path:
    """Repetitions that become shorter and then lower at the top, as people do."""
    path = unracked()
    for i in range(n):
        path.reps(1, 112 + 5 * i, 468 - 4 * i, (1.5, 0.3, 1.0, 0.5))
    return path


def test_a_good_set_raises_no_suspicion() -> None:
    tracker, found = fed(
        unracked().reps(6, 115, 465).move(RACK_MM + 14, 1).move(RACK_MM, 0.4).hold(3), 520, 490
    )
    assert found == [] and len(tracker.attempts) == 6


def test_tiring_is_no_drift() -> None:
    assert fed(tired(8))[1] == []


@pytest.mark.parametrize("by_mm", [-30.0, 30.0])
def test_both_turns_moving_the_same_way_are_a_drift_told_once(by_mm: float) -> None:
    bottom_mm, top_mm = (150, 440) if by_mm < 0 else (120, 430)
    path = unracked(top_mm=top_mm).reps(3, bottom_mm, top_mm, (1.5, 0.5, 1, 0.5))
    tracker, found = fed(path.reps(4, bottom_mm + by_mm, top_mm + by_mm, (1.5, 0.5, 1, 0.5)))
    assert found == [Fault.DRIFT]
    assert [verdict for verdict, _ in verdicts(tracker)] == [Verdict.GOOD] * 7


def test_a_sled_beyond_straight_legs_is_told_once_a_set() -> None:
    path = unracked().reps(1, 115, 465).reps(2, 115, 500)
    t_s, position_mm = path.sampled(100, 0.3)
    tracker = MotionTracker(LIMITS, RACK_MM, straight_mm=485)
    first = [e for e in tracker.feed(t_s, position_mm) if isinstance(e, Suspicion)]
    assert [e.fault for e in first] == [Fault.REACH]
    assert first[0].position_mm == pytest.approx(496, abs=4) and "legs" in first[0].reason
    tracker.begin_set()
    assert suspicions(tracker.feed(t_s + 100, position_mm)) == [Fault.REACH]
    assert fed(path, straight_mm=None)[1] == []
    assert fed(path, straight_mm=495)[1] == []


def test_a_rack_beyond_straight_legs_is_no_impossible_reach() -> None:
    path = unracked().reps(2, 115, 465).move(RACK_MM, 1).hold(2)
    assert fed(path, straight_mm=490)[1] == []


def test_leaving_the_rack_on_its_far_side_is_a_sensor_that_counts_backwards() -> None:
    forwards = unracked().reps(3, 115, 465)
    t_s, position_mm = forwards.sampled(100, 0.3)
    tracker = MotionTracker(LIMITS, RACK_MM)
    events = tracker.feed(t_s, 2 * RACK_MM - position_mm)
    assert suspicions(events) == [Fault.REVERSED]
    assert all(rep.verdict is Verdict.UNJUDGED for rep in tracker.attempts) and len(tracker.attempts) <= 2
    tracker.place_checked()
    tracker.begin_set()
    assert suspicions(tracker.feed(t_s + 100, position_mm)) == []
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 3


@pytest.mark.parametrize(("slip_mm", "found"), [(0.0, []), (2.0, []), (8.0, [Fault.RACK])])
def test_a_rack_that_has_moved_since_the_last_set_is_told(slip_mm: float, found: list[Fault]) -> None:
    path = unracked().reps(1, 115, 465).move(RACK_MM, 1).hold(6)
    t_s, position_mm = path.move(RACK_MM + 15, 0.4).move(465, 1).hold(1).sampled(100, 0.3)
    position_mm = position_mm + np.where(t_s > 9.0, slip_mm, 0.0)
    assert suspicions(MotionTracker(LIMITS, RACK_MM).feed(t_s, position_mm)) == found
