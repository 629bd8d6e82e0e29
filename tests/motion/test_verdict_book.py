"""The book of a set: what belongs to which attempt, and under which name it is corrected."""

from __future__ import annotations

import pytest

from kiosk.motion.events import AlertKind, Repetition, Verdict
from kiosk.motion.tracker import MotionTracker
from tests.fakes.judging import LIMITS, RACK_MM, alerts, judged, unracked, verdicts


def test_straight_knees_after_a_lesser_move_are_no_fault_of_the_next_attempt() -> None:
    path = unracked().reps(1, 115, 465).move(330, 1).move(492, 1).hold(0.3).move(465, 0.5).hold(0.5)
    tracker, events = judged(path.move(200, 1.5).move(465, 1).hold(1))
    assert [a.kind for a in alerts(events) if a.on] == [AlertKind.LOCKOUT]
    assert verdicts(tracker) == [(Verdict.GOOD, True), (Verdict.SHORT, False)]


def test_a_lowering_too_deep_stays_too_deep_although_the_first_push_fails() -> None:
    path = unracked().move(82, 2).hold(0.3).move(200, 1).hold(0.5).move(110, 1).hold(0.5).move(465, 1.2)
    tracker, events = judged(path.hold(1))
    assert [a.kind for a in alerts(events) if a.on] == [AlertKind.DEPTH]
    assert verdicts(tracker) == [(Verdict.DEEP, True)]


@pytest.mark.parametrize("rate_hz", [50.0, 200.0])
def test_a_push_that_goes_on_is_corrected_under_the_same_start(rate_hz: float) -> None:
    # Long enough at the top that old samples are forgotten before the push goes on.
    path = unracked().reps(1, 115, 465).move(115, 2).move(440, 1).hold(0.3).move(470, 1.0).hold(0.2)
    t_s, position_mm = path.move(496, 1.2).hold(1).move(465, 0.5).sampled(rate_hz, 0.3)
    tracker = MotionTracker(LIMITS, RACK_MM)
    told: dict[int, Repetition] = {}
    corrections = 0
    for i in range(len(t_s)):
        for event in tracker.feed(t_s[i : i + 1], position_mm[i : i + 1]):
            if isinstance(event, Repetition):
                told[event.number] = event
        for rep in tracker.amended():
            corrections += 1
            assert rep.t_start_s == told[rep.number].t_start_s
            told[rep.number] = rep
    assert corrections >= 1
    assert tuple(told.values()) == tracker.attempts
    assert [rep.verdict for rep in tracker.attempts] == [Verdict.GOOD, Verdict.LOCKED]
