"""The tracker seen from outside: scripted movements in, events out."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.events import AlertChange, AlertKind, PartialMove, Phase, PhaseChange, Verdict
from kiosk.motion.tracker import MotionTracker
from tests.fakes.judging import LIMITS, RACK_MM, alerts, judged, phases, unracked, verdicts
from tests.fakes.motion_paths import FINE_S, Path

RATES = (50.0, 100.0, 200.0, 500.0)


def numbers(tracker: MotionTracker) -> list[int]:
    return [rep.number for rep in tracker.attempts]


@pytest.mark.parametrize("rate_hz", RATES)
def test_a_whole_set_from_rack_to_rack(rate_hz: float) -> None:
    path = unracked().reps(3, 115, 465)
    target_s = path.duration_s - 0.7
    tracker, events = judged(path.move(RACK_MM, 1).hold(2), rate_hz, expect_rack_s=target_s)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 3
    assert alerts(events) == []
    rep = [Phase.ECCENTRIC, Phase.BOTTOM, Phase.CONCENTRIC, Phase.TOP]
    start = [Phase.RACKED, Phase.UNRACKING, Phase.READY]
    assert phases(events) == [*start, *rep, *rep, *rep, Phase.RERACKING, Phase.RACKED]
    assert tracker.racked is True


@pytest.mark.parametrize("rate_hz", RATES)
def test_times_and_velocities_are_those_of_the_signal(rate_hz: float) -> None:
    path = unracked()
    start_s = path.duration_s
    tracker, events = judged(path.reps(1, 115, 465), rate_hz)
    rep = tracker.attempts[0]
    # Edges of a minimum-jerk stroke of 350 mm at 0.05 m/s: 0.219 s into 2 s, 0.0745 s into 1 s.
    assert rep.t_start_s == pytest.approx(start_s + 0.219, abs=0.03)
    assert rep.eccentric_s == pytest.approx(2.0 - 2 * 0.219, abs=0.025)
    assert rep.concentric_s == pytest.approx(1.0 - 2 * 0.0745, abs=0.025)
    assert rep.t_end_s == pytest.approx(start_s + 4.0 - 0.0745, abs=0.03)
    assert start_s + 2.0 - 0.2 <= rep.t_turn_s <= start_s + 3.0 + 0.1
    assert rep.rom_mm == pytest.approx(350, abs=2)
    assert rep.peak_velocity_mps == pytest.approx(1.875 * 0.35, rel=0.02)
    assert rep.mean_velocity_mps == pytest.approx(0.345 / 0.853, rel=0.03)
    assert rep.depth_margin_mm == pytest.approx(15, abs=1.5)
    assert rep.lockout_margin_mm == pytest.approx(15, abs=1.5)
    lowering = next(e for e in events if isinstance(e, PhaseChange) and e.phase is Phase.ECCENTRIC)
    assert lowering.t_s == pytest.approx(rep.t_start_s, abs=0.03)


@pytest.mark.parametrize("rate_hz", RATES)
@pytest.mark.parametrize(
    ("bottom_mm", "top_mm", "kind", "verdict"),
    [(82, 465, AlertKind.DEPTH, Verdict.DEEP), (115, 498, AlertKind.LOCKOUT, Verdict.LOCKED)],
)
def test_eighteen_mm_too_far_is_one_alert_at_once(
    rate_hz: float, bottom_mm: float, top_mm: float, kind: AlertKind, verdict: Verdict
) -> None:
    path = unracked().reps(1, bottom_mm, top_mm).reps(1, 115, 465)
    tracker, events = judged(path, rate_hz)
    changes = alerts(events, kind)
    assert [change.on for change in changes] == [True, False]
    t_s = np.arange(3.0, path.duration_s, FINE_S)
    ideal_mm = path.at(t_s)
    running = t_s > 4.0
    beyond = (ideal_mm < 100 if kind is AlertKind.DEPTH else ideal_mm > 480) & running
    crossing_s = float(t_s[np.argmax(beyond)])
    assert -0.02 <= changes[0].t_s - crossing_s <= 0.1
    assert verdicts(tracker) == [(verdict, True), (Verdict.GOOD, True)]
    assert kind in tracker.attempts[0].alerts


def test_early_racking_raises_nothing_on_the_way() -> None:
    tracker, events = judged(unracked().reps(2, 115, 465).move(RACK_MM, 1).hold(2))
    assert alerts(events) == []
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert tracker.racked is True


def test_straight_knees_without_reaching_the_rack_are_found_out() -> None:
    path = unracked().reps(1, 115, 465)
    left_s = path.duration_s
    tracker, events = judged(path.move(500, 0.8).hold(3))
    (lockout,) = alerts(events, AlertKind.LOCKOUT)
    assert lockout.on and 1.5 <= lockout.t_s - left_s <= 2.6
    assert tracker.attempts[0].verdict is Verdict.LOCKED
    assert tracker.amended() == tracker.attempts
    assert not tracker.amended()


@pytest.mark.parametrize("expected", [False, True])
def test_a_last_push_straight_into_the_rack_is_one_repetition(expected: bool) -> None:
    path = unracked().reps(1, 115, 465)
    target_s = path.duration_s
    tracker, events = judged(
        path.move(115, 2).move(RACK_MM, 1.2).hold(2), expect_rack_s=target_s if expected else None
    )
    assert len(tracker.attempts) == 2
    assert tracker.attempts[1].verdict is (Verdict.GOOD if expected else Verdict.LOCKED)
    assert bool(alerts(events)) is not expected
    assert tracker.racked is True


def test_a_weight_stack_racked_below_the_depth_limit() -> None:
    path = Path(50).hold(2).move(465, 2).hold(1).reps(2, 115, 465)
    target_s = path.duration_s - 0.5
    tracker, events = judged(path.move(50, 2).hold(2), rack_mm=50, expect_rack_s=target_s)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert alerts(events) == []
    assert tracker.racked is True


def test_a_stumbling_start_from_a_low_rack_is_not_a_repetition() -> None:
    path = Path(50).hold(2).move(300, 1).move(200, 0.5).move(465, 2).hold(1).reps(1, 115, 465)
    tracker, events = judged(path, rack_mm=50)
    assert verdicts(tracker) == [(Verdict.GOOD, True)]
    assert alerts(events) == []


def test_a_hold_at_the_bottom_near_the_rack_is_not_racking() -> None:
    path = Path(110).hold(2).move(465, 2).hold(1).reps(2, 115, 465, (2, 3.5, 1, 1))
    tracker, events = judged(path, rack_mm=110)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert phases(events).count(Phase.RACKED) == 1


def test_a_hold_at_the_top_near_the_rack_is_not_racking() -> None:
    path = Path(465).hold(2).move(475, 0.4).move(465, 1).hold(0.5).reps(3, 115, 465, (2, 1, 1, 2))
    tracker, events = judged(path, rack_mm=465)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 3
    assert phases(events).count(Phase.RACKED) == 1


def test_first_lowering_without_waiting_starts_the_set() -> None:
    path = Path(520).hold(1.5).move(530, 0.3).move(115, 3).hold(1).move(465, 1).hold(1)
    tracker, events = judged(path)
    assert verdicts(tracker) == [(Verdict.GOOD, True)]
    assert Phase.READY not in phases(events)
    assert alerts(events) == []


@pytest.mark.parametrize("second_mm", [117, 135])
def test_a_double_bounce_is_one_repetition_and_belongs_to_the_bottom(second_mm: float) -> None:
    path = unracked().move(115, 2).move(second_mm + 30, 0.12).move(second_mm, 0.12).move(465, 1).hold(1)
    tracker, _ = judged(path, 200)
    assert verdicts(tracker) == [(Verdict.GOOD, True)]
    assert tracker.attempts[0].concentric_s == pytest.approx(0.85, abs=0.06)
    assert tracker.attempts[0].eccentric_s == pytest.approx(1.56, abs=0.04)
    assert tracker.attempts[0].pause_s > 0.2


def test_a_failed_push_is_shown_and_the_next_one_counts() -> None:
    path = unracked().move(115, 2).move(260, 1.2).hold(1.5).move(118, 1).move(465, 2).hold(1)
    tracker, events = judged(path)
    assert verdicts(tracker) == [(Verdict.GOOD, True)]
    assert [e.rom_mm for e in events if isinstance(e, PartialMove)] == [pytest.approx(145, abs=2)]


def test_partial_and_short_moves_do_not_count() -> None:
    path = unracked().move(290, 1.2).move(465, 1).hold(1).move(230, 1.2).move(465, 1).hold(1)
    tracker, events = judged(path)
    assert verdicts(tracker) == [(Verdict.SHORT, False)]
    assert len([e for e in events if isinstance(e, PartialMove)]) == 1
    assert alerts(events) == []


def test_a_push_that_ends_early_is_short() -> None:
    path = unracked().move(115, 2).move(380, 1).hold(0.5).reps(1, 115, 465)
    tracker, _ = judged(path)
    assert verdicts(tracker) == [(Verdict.SHORT, False), (Verdict.GOOD, True)]


def test_dropping_is_an_alert_and_too_fast() -> None:
    tracker, events = judged(unracked().move(115, 0.45).hold(0.3).move(465, 1).hold(1))
    assert [a.on for a in alerts(events, AlertKind.DROP)] == [True, False]
    assert verdicts(tracker) == [(Verdict.FAST, True)]


def test_a_stall_is_named_and_stays_one_repetition() -> None:
    tracker, events = judged(unracked().move(115, 2).move(290, 1).hold(2.6).move(465, 1).hold(1))
    assert Phase.STALLED in phases(events)
    assert verdicts(tracker) == [(Verdict.GOOD, True)]


def test_a_pause_of_three_minutes_changes_nothing() -> None:
    tracker, events = judged(unracked().reps(1, 115, 465).hold(180).reps(1, 115, 465), 50)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert tracker.attempts[1].top_s == pytest.approx(181.3, abs=0.3)
    assert alerts(events) == []


def test_leaning_and_loading_plates_leave_the_sled_racked() -> None:
    path = Path(520).hold(1).move(508, 0.3).hold(0.6).move(520, 0.4).move(505, 0.4).hold(1).move(520, 0.4)
    t_s = np.arange(0, 0.3, FINE_S)
    for size_mm, hertz in ((5, 20), (5, 40), (3, 80), (5, 30)):
        path.hold(0.5).add(520 + size_mm * np.exp(-8 * t_s) * np.sin(2 * np.pi * hertz * t_s))
    tracker, events = judged(path.hold(1), 200)
    assert phases(events) == [Phase.RACKED]
    assert tracker.attempts == ()


def test_somebody_in_the_beam_is_no_repetition_and_no_alert() -> None:
    path = unracked().reps(1, 115, 465).hold(0.5).add(np.full(800, 40.0)).add(np.full(2000, 465.0))
    tracker, events = judged(path.reps(1, 115, 465))
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert alerts(events) == []


def test_single_glitches_do_nothing() -> None:
    t_s, position_mm = unracked().reps(4, 110, 470).sampled(100, 1.5, seed=5, glitches=0.01)
    tracker = MotionTracker(LIMITS, RACK_MM)
    events = tracker.feed(t_s, position_mm)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 4
    assert alerts(events) == []


def test_count_only_counts_and_keeps_quiet() -> None:
    t_s, position_mm = unracked().reps(1, 82, 465).reps(1, 115, 498).sampled(100)
    tracker = MotionTracker(LIMITS, RACK_MM)
    events = tracker.feed(t_s, position_mm, judge=False)
    assert verdicts(tracker) == [(Verdict.UNJUDGED, True)] * 2
    assert alerts(events) == []


def test_without_limits_the_range_is_learned_and_nothing_is_judged() -> None:
    t_s, position_mm = Path(465).hold(1).reps(4, 115, 465).move(435, 0.5).move(465, 0.5).hold(1).sampled(100)
    tracker = MotionTracker(None, None)
    events = tracker.feed(t_s, position_mm)
    assert verdicts(tracker) == [(Verdict.UNJUDGED, True)] * 4
    assert alerts(events) == []
    assert tracker.attempts[0].depth_margin_mm is None


def test_a_broken_signal_clears_alerts_and_keeps_the_attempts() -> None:
    path = unracked().reps(1, 115, 465).move(82, 2)
    tracker, events = judged(path)
    assert tracker.alerts == {AlertKind.DEPTH}
    broken = tracker.interrupt()
    assert [(e.kind, e.on) for e in broken if isinstance(e, AlertChange)] == [(AlertKind.DEPTH, False)]
    assert tracker.phase is Phase.UNKNOWN
    assert tracker.position_mm is None and tracker.velocity_mps is None and tracker.racked is None
    assert verdicts(tracker) == [(Verdict.GOOD, True)]
    t_s, position_mm = Path(82).move(465, 1).hold(1).reps(1, 115, 465).sampled(100)
    events = tracker.feed(t_s + 100, position_mm)
    assert alerts(events) == []
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert numbers(tracker) == [1, 2]


def test_a_gap_breaks_off_by_itself() -> None:
    t_s, position_mm = unracked().move(82, 2).hold(1).sampled(100)
    tracker = MotionTracker(LIMITS, RACK_MM)
    tracker.feed(t_s, position_mm)
    assert AlertKind.DEPTH in tracker.alerts
    tracker.feed(np.array([t_s[-1] + 1.0]), np.array([82.0]))
    assert tracker.alerts == frozenset()
    assert tracker.phase is Phase.UNKNOWN


def test_a_new_set_numbers_from_one() -> None:
    tracker, _ = judged(unracked().reps(2, 115, 465).move(RACK_MM, 1).hold(2))
    tracker.begin_set()
    assert numbers(tracker) == []
    t_s, position_mm = unracked().reps(1, 115, 465).sampled(100)
    tracker.feed(t_s + 1000, position_mm)
    assert numbers(tracker) == [1]


def test_a_tempo_makes_a_rushed_lowering_fast() -> None:
    t_s, position_mm = unracked().move(115, 1.6).hold(0.5).move(465, 1).hold(1).sampled(100)
    verdict = {}
    for prescribed_s in (None, 2.0, 4.0):
        tracker = MotionTracker(LIMITS, RACK_MM, prescribed_eccentric_s=prescribed_s)
        tracker.feed(t_s, position_mm)
        verdict[prescribed_s] = tracker.attempts[0].verdict
    assert verdict == {None: Verdict.GOOD, 2.0: Verdict.GOOD, 4.0: Verdict.FAST}


def test_pushing_first_is_the_same_turned_over() -> None:
    path = Path(115).hold(1).move(465, 1).hold(1).move(115, 2).hold(1)
    t_s, position_mm = path.sampled(100)
    tracker = MotionTracker(None, None, "ce")
    events = tracker.feed(t_s, position_mm)
    assert len(tracker.attempts) == 1
    rep = tracker.attempts[0]
    assert rep.concentric_s < rep.eccentric_s
    assert rep.bottom_mm == pytest.approx(115, abs=2)
    assert rep.top_mm == pytest.approx(465, abs=2)
    assert rep.t_start_s < rep.t_turn_s < rep.t_end_s
    assert rep.peak_velocity_mps == pytest.approx(1.875 * 0.35, rel=0.03)
    assert phases(events)[:3] == [Phase.CONCENTRIC, Phase.TOP, Phase.ECCENTRIC]


def test_a_set_begun_in_mid_air_starts_with_the_next_lowering() -> None:
    t_s, position_mm = unracked().reps(1, 115, 465).reps(1, 115, 465).sampled(100)
    tracker = MotionTracker(LIMITS, RACK_MM)
    cut = int(np.searchsorted(t_s, 4.4 + 4.6))
    tracker.feed(t_s[:cut], position_mm[:cut])
    assert tracker.phase is Phase.TOP
    tracker.begin_set()
    events = tracker.feed(t_s[cut:], position_mm[cut:])
    rep = [Phase.ECCENTRIC, Phase.BOTTOM, Phase.CONCENTRIC, Phase.TOP]
    assert [phase for phase in phases(events) if phase is not Phase.READY] == rep
    assert numbers(tracker) == [1]


def test_one_repetition_more_than_the_target_still_counts() -> None:
    path = unracked().reps(1, 115, 465)
    target_s = path.duration_s - 0.5
    tracker, events = judged(path.reps(1, 115, 465).move(RACK_MM, 1).hold(2), expect_rack_s=target_s)
    assert verdicts(tracker) == [(Verdict.GOOD, True)] * 2
    assert alerts(events) == []
    assert tracker.racked is True
