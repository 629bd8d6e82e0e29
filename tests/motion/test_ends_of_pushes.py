"""Where a push ends: paused on the way, on into the rack, or so slow that it hardly moves."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.events import AlertKind, MotionEvent, PartialMove, Verdict
from kiosk.motion.samples import FloatArray
from kiosk.motion.tracker import MotionTracker
from tests.fakes.judging import LIMITS, RACK_MM, alerts, unracked, verdicts
from tests.fakes.motion_paths import Path

RATES = (50.0, 200.0, 1000.0)


def last_push(path: Path, rate_hz: float, start_s: float) -> tuple[MotionTracker, list[MotionEvent]]:
    """One repetition is missing from ``start_s`` on; after it only racking is left."""
    return last_push_seen(path.sampled(rate_hz, 0.3), start_s)


def last_push_seen(
    samples: tuple[FloatArray, FloatArray], start_s: float
) -> tuple[MotionTracker, list[MotionEvent]]:
    t_s, position_mm = samples
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.begin_set()
    cut = int(np.searchsorted(t_s, start_s))
    events = tracker.feed(t_s[:cut], position_mm[:cut])
    for part in np.split(np.arange(cut, len(t_s)), range(3, len(t_s) - cut, 3)):
        tracker.expect_last(len(tracker.attempts) == 1)
        tracker.expect_rack(len(tracker.attempts) > 1)
        events += tracker.feed(t_s[part], position_mm[part])
    return tracker, events


@pytest.mark.parametrize("rate_hz", RATES)
@pytest.mark.parametrize("stop_mm", [240, 300, 380])
def test_a_last_push_that_paused_midway_is_not_on_its_way_into_the_rack(
    rate_hz: float, stop_mm: float
) -> None:
    path = unracked().reps(1, 115, 465)
    start_s = path.duration_s
    path.move(115, 2).hold(0.5).move(stop_mm, 0.7).hold(0.6).move(495, 1.2).hold(2)
    tracker, events = last_push(path, rate_hz, start_s)
    assert [alert.on for alert in alerts(events, AlertKind.LOCKOUT)][:1] == [True]
    assert verdicts(tracker) == [(Verdict.GOOD, True), (Verdict.LOCKED, True)]


@pytest.mark.parametrize("rate_hz", RATES)
def test_a_last_push_that_slows_down_at_the_top_goes_on_into_the_rack_unwarned(rate_hz: float) -> None:
    path = unracked().reps(1, 115, 465)
    start_s = path.duration_s
    path.move(115, 2).hold(0.5).move(462, 1.0).move(RACK_MM, 0.7).hold(2)
    tracker, events = last_push(path, rate_hz, start_s)
    assert alerts(events, AlertKind.LOCKOUT) == []
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2


@pytest.mark.parametrize("rate_hz", RATES)
@pytest.mark.parametrize("push_s", [8.0, 12.0, 20.0])
def test_a_push_that_creeps_is_over_when_it_stands_and_not_when_it_enters_the_top(
    rate_hz: float, push_s: float
) -> None:
    """350 mm in 8 to 20 s: 18 to 44 mm/s, below the speed at which a phase is said to begin."""
    path = unracked()
    for _ in range(2):
        path.move(118, 3).hold(0.5).add(np.linspace(118, 462, round(push_s / 0.0005))).hold(1.0)
    t_s, position_mm = path.sampled(rate_hz, 0.2)
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.begin_set()
    tracker.feed(t_s, position_mm)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert [rep.top_mm for rep in tracker.attempts] == pytest.approx([462, 462], abs=4)


@pytest.mark.parametrize("rate_hz", RATES)
def test_a_short_repetition_with_a_push_that_creeps_is_an_attempt_all_the_same(rate_hz: float) -> None:
    path = unracked().reps(1, 118, 462)
    path.move(222, 3).hold(0.5).add(np.linspace(222, 462, round(6.0 / 0.0005))).hold(1.5)
    t_s, position_mm = path.sampled(rate_hz, 0.2)
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.begin_set()
    events = tracker.feed(t_s, position_mm)
    assert verdicts(tracker) == [(Verdict.GOOD, True), (Verdict.SHORT, False)]
    assert not [event for event in events if isinstance(event, PartialMove)]


@pytest.mark.parametrize(("rate_hz", "noise_mm"), [(50.0, 0.9), (25.0, 6.0)])
def test_the_trembling_of_a_coarse_sensor_does_not_end_a_slow_push(rate_hz: float, noise_mm: float) -> None:
    """Short repetitions, pushed at 45 mm/s: cut where the speed happens to dip they would be partial."""
    path = unracked()
    for _ in range(12):
        path.move(228, 3).hold(0.8).add(np.linspace(228, 462, round(5.2 / 0.0005))).hold(1.2)
    t_s, position_mm = path.sampled(rate_hz, noise_mm, seed=4, jitter=0.2)
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.begin_set()
    events = tracker.feed(t_s, position_mm)
    assert len(tracker.attempts) == 12
    assert not [event for event in events if isinstance(event, PartialMove)]


@pytest.mark.parametrize("seed", range(4))
def test_a_slow_lowering_seen_by_a_coarse_sensor_is_no_row_of_holds(seed: int) -> None:
    path = unracked()
    for _ in range(8):
        path.add(np.linspace(462, 228, round(6.5 / 0.0005))).hold(0.8).move(462, 2.0).hold(1.2)
    t_s, position_mm = path.sampled(25.0, 8.0, seed=seed, jitter=0.2)
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.begin_set()
    tracker.feed(t_s, position_mm)
    assert len(tracker.attempts) == 8


@pytest.mark.parametrize(("rate_hz", "noise_mm"), [(100.0, 0.03), (1000.0, 0.02)])
def test_a_shift_of_weight_before_the_lowering_is_not_its_beginning(rate_hz: float, noise_mm: float) -> None:
    """15 mm at up to 0.08 m/s, a moment at 0.03 m/s, then the lowering: it begins where it last was slow."""
    path = unracked()
    shift = 462 - np.cumsum(np.interp(np.arange(0, 0.3, 0.0005), [0, 0.15, 0.3], [0, 80, 30])) * 0.0005
    dip = shift[-1] - 30 * np.arange(0, 0.06, 0.0005)
    path.add(shift).add(dip)
    start_s = path.duration_s
    path.move(118, 1.2).hold(0.5).move(462, 1.0).hold(1.0)
    t_s, position_mm = path.sampled(rate_hz, noise_mm)
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.begin_set()
    tracker.feed(t_s, position_mm)
    (rep,) = tracker.attempts
    assert start_s <= rep.t_start_s <= start_s + 0.2


@pytest.mark.parametrize("seed", range(12))
def test_a_coarse_sensor_does_not_send_a_last_short_push_to_the_rack(seed: int) -> None:
    """Its speed loses and regains a lot all the time; so the push would be cut to a partial move."""
    path = unracked().reps(1, 115, 465)
    start_s = path.duration_s
    path.move(232, 2).hold(0.5).move(466, 1.4).hold(1.2)
    tracker, events = last_push_seen(path.sampled(25.0, 6.0, seed, 0.2), start_s)
    assert [rep.counted for rep in tracker.attempts] == [True, False]
    assert not [event for event in events if isinstance(event, PartialMove)]


@pytest.mark.parametrize("seed", [1, 5, 14, 15, 90, 141])
def test_whether_a_coarse_sensor_saw_an_attempt_is_not_decided_in_haste(seed: int) -> None:
    path = unracked()
    for _ in range(6):
        path.move(229, 2).hold(0.5).move(462, 1.2).hold(1.5)
    t_s, position_mm = path.sampled(25.0, 7.0, seed, 0.2)
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.begin_set()
    tracker.feed(t_s, position_mm)
    assert len(tracker.attempts) == 6


@pytest.mark.parametrize("down", [False, True])
def test_two_glitches_near_the_top_do_not_send_a_last_push_to_the_rack(down: bool) -> None:
    """Small enough to pass for movement, they tear the speed up and down for a moment."""
    path = unracked().reps(1, 115, 465)
    start_s = path.duration_s
    path.move(115, 3).hold(0.5).move(500, 4.5).hold(2)
    t_s, position_mm = path.sampled(125.0, 0.1)
    for near_mm in (448.0, 462.0, 474.0):
        first = int(np.flatnonzero((t_s > start_s + 3.5) & (position_mm > near_mm))[0])
        position_mm[first : first + 2] += -36.0 if down else 36.0
    tracker, events = last_push_seen((t_s, position_mm), start_s)
    assert [alert.on for alert in alerts(events, AlertKind.LOCKOUT)][:1] == [True]
    assert verdicts(tracker)[-1] == (Verdict.LOCKED, True)


@pytest.mark.parametrize("near_mm", [436.0, 440.0, 444.0])
def test_two_glitches_in_a_slow_last_push_are_no_dip_before_the_rack(near_mm: float) -> None:
    """They let it look quick for a moment, but it has not had the time to slow down."""
    path = unracked().reps(1, 115, 465)
    start_s = path.duration_s
    path.move(115, 3).hold(0.5).move(500, 4.5).hold(2)
    t_s, position_mm = path.sampled(125.0, 0.1)
    first = int(np.flatnonzero((t_s > start_s + 3.5) & (position_mm > near_mm))[0])
    position_mm[first : first + 2] += 20.0
    tracker, events = last_push_seen((t_s, position_mm), start_s)
    assert [alert.on for alert in alerts(events, AlertKind.LOCKOUT)][:1] == [True]
    assert verdicts(tracker)[-1] == (Verdict.LOCKED, True)
