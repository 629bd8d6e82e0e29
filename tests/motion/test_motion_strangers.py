"""What sets of strangers once broke: racks, fidgets, slow ends and dead stops."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.events import AlertKind, Phase, Repetition, Verdict
from kiosk.motion.tracker import MotionTracker
from tests.fakes.judging import LIMITS, RACK_MM, alerts, judged, phases, unracked, verdicts
from tests.fakes.motion_paths import FINE_S, Path


def test_early_racking_over_the_hooks_raises_nothing() -> None:
    path = unracked().reps(2, 115, 465).move(RACK_MM + 14, 1).move(RACK_MM, 0.4).hold(3)
    tracker, events = judged(path)
    assert alerts(events) == []
    assert tracker.racked is True


def test_straight_knees_at_the_height_of_the_rack_are_not_racking() -> None:
    path = unracked(496).reps(1, 115, 497).move(465, 0.5).hold(0.5).reps(1, 115, 465)
    tracker, events = judged(path, rack_mm=496)
    assert verdicts(tracker) == [(Verdict.LOCKED, True), (Verdict.GOOD, True)]
    assert [a.on for a in alerts(events)] == [True, False]
    assert phases(events).count(Phase.RACKED) == 1


@pytest.mark.parametrize("top_mm", [465.0, 497.0])
@pytest.mark.parametrize("up_s", [1.0, 2.0, 3.0])
def test_a_repetition_is_told_with_its_last_verdict(top_mm: float, up_s: float) -> None:
    path = unracked().move(115, 2).move(top_mm, up_s, "parabola").hold(1).move(460, 0.5)
    tracker, events = judged(path, 50, noise_mm=0.6)
    (told,) = [e for e in events if isinstance(e, Repetition)]
    assert told.verdict is (Verdict.GOOD if top_mm < LIMITS.lockout_mm else Verdict.LOCKED)
    assert told.verdict is tracker.attempts[0].verdict


def test_waiting_unhomed_does_not_spoil_the_first_repetition() -> None:
    t_s, position_mm = unracked().reps(1, 115, 465).sampled(100)
    tracker = MotionTracker(LIMITS, RACK_MM)
    cut = int(np.searchsorted(t_s, 2.0))
    tracker.feed(t_s[:cut], position_mm[:cut], judge=False)
    tracker.feed(t_s[cut:], position_mm[cut:])
    assert verdicts(tracker) == [(Verdict.GOOD, True)]


@pytest.mark.parametrize(("lower_s", "push_s"), [(1.0, 0.5), (1.0, 1.0), (4.0, 3.0)])
def test_constant_speed_and_a_dead_stop_near_the_limits_warn_of_nothing(
    lower_s: float, push_s: float
) -> None:
    path = unracked()
    for to_mm, seconds in ((106.0, lower_s), (474.0, push_s)):
        start_mm, n = path.end_mm, round(seconds / FINE_S)
        path.add(start_mm + (to_mm - start_mm) * np.arange(1, n + 1) / n).hold(0.5)
    tracker, events = judged(path, 100)
    assert verdicts(tracker) == [(Verdict.GOOD, True)]
    assert alerts(events) == []


def test_a_sled_that_falls_towards_the_depth_limit_warns_ahead_of_it() -> None:
    _, events = judged(unracked().move(82, 0.6).hold(0.5).move(465, 1).hold(1), 200)
    ahead, depth = alerts(events, AlertKind.AHEAD)[0], alerts(events, AlertKind.DEPTH)[0]
    assert 0.02 <= depth.t_s - ahead.t_s <= 0.25


@pytest.mark.parametrize("rack_mm", [20.0, 98.0, 110.0, 290.0])
def test_trying_the_weight_above_a_low_rack_is_not_a_set(rack_mm: float) -> None:
    path = Path(rack_mm).hold(1.5)
    for by_mm in (40.0, 25.0, 38.0):
        path.move(rack_mm + by_mm, 0.4).hold(0.2).move(rack_mm, 0.4).hold(0.4)
    path.move(490, 1.5).move(465, 0.5).hold(1).reps(2, 115, 465)
    tracker, events = judged(path, rack_mm=rack_mm)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert alerts(events) == []


def test_lowering_too_deep_from_a_rack_in_the_middle_alarms_at_once() -> None:
    path = Path(290).hold(1.5).move(310, 0.4).hold(0.5)
    start_s = path.duration_s
    _, events = judged(path.move(82, 1.2).hold(0.5), rack_mm=290)
    (depth,) = alerts(events, AlertKind.DEPTH)
    assert depth.t_s - start_s <= 1.1
