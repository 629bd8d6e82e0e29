"""Whole workouts: a scripted lifter, the real coach, a manual clock."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.app.rehearsal import Rehearsal
from kiosk.motion.events import AlertChange, AlertKind, Repetition, Verdict
from kiosk.motion.samples import LinkState
from kiosk.training import intents
from kiosk.training.outcomes import StateChanged
from kiosk.training.programme import PROGRAMMES, Goal, Programme, parse_workout
from kiosk.training.snapshot import SetRecord, Word, WorkoutState

FIVE = parse_workout("1x5")


def reps(rehearsal: Rehearsal) -> list[Repetition]:
    return [outcome for outcome in rehearsal.outcomes if isinstance(outcome, Repetition)]


def alerts(rehearsal: Rehearsal, kind: AlertKind | None = None) -> list[AlertChange]:
    found = [outcome for outcome in rehearsal.outcomes if isinstance(outcome, AlertChange)]
    return [alert for alert in found if kind is None or alert.kind is kind]


def states(rehearsal: Rehearsal) -> list[WorkoutState]:
    return [outcome.state for outcome in rehearsal.outcomes if isinstance(outcome, StateChanged)]


def sets(rehearsal: Rehearsal) -> list[SetRecord]:
    return [outcome for outcome in rehearsal.outcomes if isinstance(outcome, SetRecord)]


def play(script: str, programme: Programme = FIVE, seed: int = 1) -> Rehearsal:
    rehearsal = Rehearsal(script, seed=seed)
    rehearsal.begin(programme)
    while not rehearsal.over:
        rehearsal.play(1.0)
    return rehearsal


@pytest.mark.parametrize("seed", range(1, 13))
def test_five_good_repetitions(seed: int) -> None:
    rehearsal = play("rack 3; unrack; rep x5; rack; rack 3", seed=seed)
    assert [(rep.number, rep.counted, rep.verdict) for rep in reps(rehearsal)] == [
        (number, True, Verdict.GOOD) for number in range(1, 6)
    ]
    assert alerts(rehearsal) == []
    (record,) = sets(rehearsal)
    assert record.finished
    assert record.counted == 5
    assert states(rehearsal)[-3:] == [WorkoutState.COUNTING_IN, WorkoutState.LIFTING, WorkoutState.SUMMARY]


@pytest.mark.parametrize("seed", range(1, 7))
@pytest.mark.parametrize(
    ("verb", "kind", "verdict"),
    [("deep=18", AlertKind.DEPTH, Verdict.DEEP), ("lock=18", AlertKind.LOCKOUT, Verdict.LOCKED)],
)
def test_one_bad_repetition(seed: int, verb: str, kind: AlertKind, verdict: Verdict) -> None:
    rehearsal = play(f"rack 3; unrack; rep x2; rep {verb}; rep x2; rack; rack 3", seed=seed)
    assert [rep.verdict for rep in reps(rehearsal)] == [
        Verdict.GOOD,
        Verdict.GOOD,
        verdict,
        Verdict.GOOD,
        Verdict.GOOD,
    ]
    assert [alert.on for alert in alerts(rehearsal, kind)] == [True, False]
    assert {alert.kind for alert in alerts(rehearsal)} <= {kind, AlertKind.AHEAD}
    (record,) = sets(rehearsal)
    assert kind in record.alerts


@pytest.mark.parametrize(
    ("verb", "kind", "verdict"),
    [("deep=18", AlertKind.DEPTH, Verdict.DEEP), ("lock=18", AlertKind.LOCKOUT, Verdict.LOCKED)],
)
def test_one_repetition_more_than_asked_for_is_watched_too(
    verb: str, kind: AlertKind, verdict: Verdict
) -> None:
    rehearsal = play(f"rack 3; unrack; rep x5; rep {verb}; rack; rack 3")
    assert [rep.verdict for rep in reps(rehearsal)] == [Verdict.GOOD] * 5 + [verdict]
    assert [alert.on for alert in alerts(rehearsal, kind)] == [True, False]


def test_a_whole_programme_hands_free() -> None:
    one_set = "unrack; rep x5; rack; rack 8"
    rehearsal = play("rack 3; " + "; ".join([one_set] * 5), PROGRAMMES[Goal.STRENGTH])
    assert [record.counted for record in sets(rehearsal)] == [5] * 5
    assert [record.number for record in sets(rehearsal)] == [1, 2, 3, 4, 5]
    assert rehearsal.snapshot().state is WorkoutState.SUMMARY
    assert alerts(rehearsal) == []
    assert len(rehearsal.snapshot().reviews) == 5


def test_racking_early_keeps_an_interrupted_set() -> None:
    rehearsal = play("rack 3; unrack; rep x3; rack; rack 3")
    (record,) = sets(rehearsal)
    assert not record.finished
    assert record.counted == 3
    assert alerts(rehearsal) == []


def test_pausing_counts_nothing_and_goes_on() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x8; rack; rack 3")
    rehearsal.begin(FIVE)
    rehearsal.until(lambda snapshot: snapshot.reps_done == 2)
    rehearsal.intent(intents.Pause())
    rehearsal.play(12.0)
    assert rehearsal.snapshot().reps_done == 2
    assert rehearsal.snapshot().cue.word is Word.PAUSED
    rehearsal.intent(intents.Resume())
    assert rehearsal.snapshot().state is WorkoutState.LIFTING
    rehearsal.until(lambda snapshot: snapshot.reps_done == 4)


def test_a_lost_link_pauses_the_set_keeps_it_and_goes_on_by_itself() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x8; rack; rack 3")
    rehearsal.begin(FIVE)
    rehearsal.until(lambda snapshot: snapshot.reps_done == 2)
    rehearsal.link(LinkState.LOST, "The sensor was unplugged. Plug it in again.")
    snapshot = rehearsal.snapshot()
    assert snapshot.state is WorkoutState.LINK_LOST
    assert snapshot.position_mm is None
    assert not snapshot.signal_ok(snapshot.t_s)
    assert snapshot.pause_reason == "The sensor was unplugged. Plug it in again."
    rehearsal.play(3.0, silent=True)
    assert rehearsal.snapshot().reps_done == 2
    rehearsal.link(LinkState.LIVE, "The sensor answers")
    rehearsal.play(2.0)
    assert rehearsal.snapshot().state is WorkoutState.LIFTING
    assert [alert.on for alert in alerts(rehearsal, AlertKind.SIGNAL)] == [True, False]
    rehearsal.until(lambda snapshot: snapshot.reps_done >= 3)


def test_samples_that_stop_without_news_are_noticed() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x8; rack; rack 3")
    rehearsal.begin(FIVE)
    rehearsal.until(lambda snapshot: snapshot.reps_done == 2)
    rehearsal.play(0.3, silent=True)
    assert not rehearsal.snapshot().signal_ok(rehearsal.now_s)
    rehearsal.play(0.3, silent=True)
    assert rehearsal.snapshot().state is WorkoutState.LINK_LOST


def test_something_hurts_stops_coaching_and_keeps_what_was_done() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x8; rack; rack 3")
    rehearsal.begin(FIVE)
    rehearsal.until(lambda snapshot: snapshot.reps_done == 2)
    rehearsal.intent(intents.Hurts())
    assert rehearsal.snapshot().state is WorkoutState.HURT
    rehearsal.intent(intents.Finish())
    (record,) = rehearsal.snapshot().sets
    assert (record.finished, record.counted) == (False, 2)


def test_not_calibrated_guides_and_judges_nothing() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack", calibrated=False)
    rehearsal.begin(FIVE)
    rehearsal.play(1.0)
    rehearsal.intent(intents.StartSet())
    words = set()
    for _ in range(60):
        rehearsal.play(0.25)
        words.add(rehearsal.snapshot().cue.word)
    assert {Word.GET_READY, Word.LOWER, Word.HOLD, Word.PUSH} <= words
    assert reps(rehearsal) == []
    assert rehearsal.snapshot().position_mm is None
    assert rehearsal.snapshot().knee_deg is None


def test_nobody_there_goes_home_and_leaves_nothing() -> None:
    rehearsal = Rehearsal("rack 3")
    rehearsal.begin(FIVE)
    rehearsal.play(2.0)
    rehearsal.intent(intents.Pause())
    rehearsal.play(301.0)
    snapshot = rehearsal.snapshot()
    assert snapshot.state is WorkoutState.ATTRACT
    assert snapshot.programme is None
    assert snapshot.sets == ()


def test_moving_the_sled_wakes_the_kiosk() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack")
    rehearsal.link(LinkState.LIVE)
    rehearsal.play(2.0)
    assert rehearsal.snapshot().state is WorkoutState.ATTRACT
    rehearsal.play(4.0)
    assert rehearsal.snapshot().state is WorkoutState.GOAL


def test_rest_counts_down_and_arms_the_next_set() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack; rack 400")
    rehearsal.begin(PROGRAMMES[Goal.STRENGTH])
    rehearsal.until(lambda snapshot: snapshot.state is WorkoutState.RESTING)
    rehearsal.intent(intents.MoreRest(30))
    rest = rehearsal.snapshot().rest
    assert rest is not None
    assert rest.total_s == 210.0
    assert rest.next_set == 2
    rehearsal.play(211.0)
    snapshot = rehearsal.snapshot()
    assert snapshot.state is WorkoutState.ARMED
    assert snapshot.set_number == 2


def test_the_path_that_is_drawn_has_begun() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack")
    rehearsal.begin(FIVE)
    snapshot = rehearsal.until(lambda snapshot: snapshot.curves.path_t_s.size > 0)
    for _ in range(100):
        curves = snapshot.curves
        assert np.isfinite(curves.path_mm).all()
        assert curves.path_t_s.size == curves.path_mm.size
        rehearsal.play(0.1)
        snapshot = rehearsal.snapshot()


def test_a_first_timer_is_walked_through_and_not_hurried() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x2; rack 5")
    rehearsal.link(LinkState.LIVE)
    rehearsal.intent(intents.FirstTime())
    assert rehearsal.snapshot().state is WorkoutState.HEALTH
    rehearsal.intent(intents.Ready())
    snapshot = rehearsal.snapshot()
    assert (snapshot.state, snapshot.guided, snapshot.setup_step) == (WorkoutState.SETUP, True, 0)
    assert snapshot.programme == PROGRAMMES[Goal.LEARN]
    rehearsal.intent(intents.TurnPage(4))
    rehearsal.play(8.0)
    assert rehearsal.snapshot().state is WorkoutState.SETUP, "trying the sled out does not start the set"
    assert rehearsal.snapshot().setup_step == 4


def test_who_knows_the_machine_lifts_from_the_setup_page_without_another_touch() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack 5")
    rehearsal.link(LinkState.LIVE)
    rehearsal.intent(intents.Wake())
    rehearsal.intent(intents.Choose(FIVE))
    rehearsal.until(lambda snapshot: snapshot.state is WorkoutState.SUMMARY)
    assert [rep.verdict for rep in reps(rehearsal)] == [Verdict.GOOD] * 5


def test_a_guest_leaves_nothing_behind() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack; rack 120")
    rehearsal.begin(FIVE)
    rehearsal.until(lambda snapshot: snapshot.state is WorkoutState.SUMMARY)
    rehearsal.play(61.0)
    snapshot = rehearsal.snapshot()
    assert snapshot.state is WorkoutState.ATTRACT
    assert (snapshot.programme, snapshot.sets, snapshot.attempts, snapshot.reps_done) == (None, (), (), 0)


def test_ending_a_set_by_hand_keeps_it_and_rests() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x8; rack; rack 3")
    rehearsal.begin(parse_workout("2x5"))
    rehearsal.until(lambda snapshot: snapshot.reps_done == 2)
    rehearsal.intent(intents.EndSet())
    snapshot = rehearsal.snapshot()
    assert snapshot.state is WorkoutState.RESTING
    assert [(record.finished, record.counted) for record in snapshot.sets] == [(False, 2)]
