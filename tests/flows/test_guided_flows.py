"""Guidance as it is lived: gate, feet, range, rescue, learning. The real coach, a manual clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.rehearsal import Rehearsal
from kiosk.motion.events import Phase, Repetition, Verdict
from kiosk.motion.samples import LinkState
from kiosk.screens.learn_words import learn_words, praise_key
from kiosk.training import intents
from kiosk.training.guide import TopicGroup
from kiosk.training.personal import Reason
from kiosk.training.programme import PROGRAMMES, Goal, parse_workout
from kiosk.training.review import REMEDIES
from kiosk.training.snapshot import SetRecord, Snapshot, Word, WorkoutState
from kiosk.training.stance import Height, Stance, Width
from kiosk.training.teaching import TeachStep
from tests.fakes.pages import make_context, make_guide, make_pages

S = WorkoutState
FIVE = parse_workout("1x5")
TEACH = "rack 2; unrack 3; tempo 4-1-4-3; rep x3; rack 6"


def started(script: str, *, seed: int = 3, calibrated: bool = True) -> Rehearsal:
    rehearsal = Rehearsal(script, seed=seed, calibrated=calibrated)
    rehearsal.link(LinkState.LIVE)
    rehearsal.intent(intents.Wake())
    return rehearsal


def tell(rehearsal: Rehearsal, *asked: intents.Intent) -> Snapshot:
    for intent in asked:
        rehearsal.intent(intent)
    return rehearsal.snapshot()


def until(rehearsal: Rehearsal, found: Callable[[Snapshot], bool], limit_s: float = 90.0) -> Snapshot:
    """As ``Rehearsal.until``, but looking five times a second."""
    end_s = rehearsal.now_s + limit_s
    while rehearsal.now_s < end_s:
        rehearsal.play(0.2)
        snapshot = rehearsal.snapshot()
        if found(snapshot):
            return snapshot
    raise AssertionError(f"nothing fitted within {limit_s:g} s; now {rehearsal.snapshot().state}")


def stuck(rehearsal: Rehearsal, reps: int = 3, seconds: float = 4.0) -> None:
    until(
        rehearsal,
        lambda s: s.reps_done == reps and s.cue.word is Word.PUSH and (s.position_mm or 0) > 390,
        60,
    )
    rehearsal.stand(seconds)


def test_first_timers_pass_the_gate_and_others_never_see_it() -> None:
    rehearsal = started("rack 60")
    snapshot = tell(rehearsal, intents.Choose(PROGRAMMES[Goal.LEARN], guided=True))
    assert snapshot.state is S.HEALTH
    assert snapshot.programme is None, "nothing has begun before the questions are answered"
    snapshot = tell(rehearsal, intents.Ready())
    assert (snapshot.state, snapshot.guided, snapshot.setup_step) == (S.SETUP, True, 0)
    assert tell(started("rack 60"), intents.Choose(FIVE)).state is S.SETUP
    assert tell(started("rack 60"), intents.FirstTime(), intents.Leave()).state is S.ATTRACT


def test_the_sled_itself_confirms_the_last_step() -> None:
    rehearsal = started("rack 3; unrack 8; rep x2; rack 5")
    tell(rehearsal, intents.FirstTime(), intents.Ready(), intents.TurnPage(5))
    until(rehearsal, lambda snapshot: snapshot.state is S.COUNTING_IN, 20)
    snapshot = until(rehearsal, lambda snapshot: snapshot.state is S.LIFTING, 20)
    assert snapshot.programme == PROGRAMMES[Goal.LEARN]


def test_steps_before_the_last_never_start_a_set() -> None:
    rehearsal = started("rack 1; unrack 30; rack 5")
    tell(rehearsal, intents.FirstTime(), intents.Ready(), intents.TurnPage(3))
    rehearsal.play(20.0)
    assert rehearsal.snapshot().state is S.SETUP
    tell(rehearsal, intents.TurnPage(5))
    rehearsal.play(0.2)
    assert rehearsal.snapshot().state is S.COUNTING_IN, "unlocked before: the step is done at once"


def test_the_chosen_stance_goes_with_the_record_and_not_with_the_next_guest() -> None:
    rehearsal = started("rack 3; unrack; rep x5; rack; rack 90")
    wide = Stance(Height.HIGH, Width.WIDE)
    snapshot = tell(rehearsal, intents.Choose(FIVE), intents.OpenFeet())
    assert (snapshot.state, snapshot.stance) == (S.FEET, None)
    assert tell(rehearsal, intents.ChooseStance(wide)).stance == wide
    assert tell(rehearsal, intents.Back()).state is S.SETUP
    until(rehearsal, lambda snapshot: snapshot.state is S.SUMMARY)
    (record,) = [outcome for outcome in rehearsal.outcomes if isinstance(outcome, SetRecord)]
    assert record.stance == wide
    assert tell(rehearsal, intents.Leave()).stance is None


def test_an_untold_stance_stays_untold() -> None:
    rehearsal = started("rack 3; unrack; rep x5; rack; rack 5")
    tell(rehearsal, intents.Choose(FIVE))
    until(rehearsal, lambda snapshot: snapshot.state is S.SUMMARY)
    (record,) = [outcome for outcome in rehearsal.outcomes if isinstance(outcome, SetRecord)]
    assert record.stance is None


def test_slow_repetitions_teach_limits_inside_the_machines() -> None:
    rehearsal = started(TEACH)
    snapshot = tell(rehearsal, intents.Choose(FIVE), intents.OpenRange(), intents.TellHeight(1.70))
    assert snapshot.teaching is not None and snapshot.personal is None
    snapshot = until(rehearsal, lambda s: s.teaching is not None and s.teaching.step is TeachStep.DONE, 90)
    personal, machine = snapshot.personal, rehearsal.machine.limits
    assert personal is not None
    assert {bound.reason for bound in personal.bounds} == {
        Reason.MACHINE,
        Reason.BACK_FLAT,
        Reason.RIGHT_ANGLE,
    }
    assert machine.depth_mm <= personal.limits.depth_mm < personal.limits.lockout_mm <= machine.lockout_mm
    assert snapshot.limits == machine, "not in use before the person says so"
    snapshot = tell(rehearsal, intents.UseRange())
    assert (snapshot.state, snapshot.limits) == (S.SETUP, personal.limits)
    assert tell(rehearsal, intents.Leave()).limits == machine


def test_teaching_raises_no_alert_and_starts_no_set() -> None:
    rehearsal = started("rack 2; unrack 3; rep deep=20; rep lock=20; rack 6")
    tell(rehearsal, intents.Choose(FIVE), intents.OpenRange())
    while not rehearsal.over:
        rehearsal.play(0.5)
        assert rehearsal.snapshot().alerts == ()
        assert rehearsal.snapshot().state is S.RANGE
    assert [o for o in rehearsal.outcomes if isinstance(o, Repetition | SetRecord)] == []


def test_start_over_forgets_what_was_taught() -> None:
    rehearsal = started(TEACH)
    tell(rehearsal, intents.Choose(FIVE), intents.OpenRange())
    until(rehearsal, lambda s: s.teaching is not None and s.teaching.reps == 1, 60)
    snapshot = tell(rehearsal, intents.TeachAgain())
    assert snapshot.teaching is not None and snapshot.teaching.reps == 0
    assert snapshot.personal is None


def test_a_leg_that_reaches_further_than_it_can_asks_to_teach_again() -> None:
    script = "rack 2; unrack 3; tempo 4-1-4-3; rep x3; rack 4; unrack; tempo 2-1-1-1; rep x5; rack 5"
    rehearsal = started(script)
    tell(rehearsal, intents.Choose(parse_workout("2x2")), intents.OpenRange())
    until(rehearsal, lambda s: s.teaching is not None and s.teaching.step is TeachStep.DONE, 90)
    person = rehearsal.coach._conduct.person
    taught = person.preview(rehearsal.machine.limits)
    assert taught is not None
    tell(rehearsal, intents.UseRange())
    short = replace(taught, leg=replace(taught.leg, straight_mm=taught.limits.lockout_mm - 40))
    person.personal = short  # somebody with shorter legs was here before
    tell(rehearsal, intents.Ready())
    snapshot = until(rehearsal, lambda s: s.state is S.RESTING, 90)
    assert snapshot.teach_again
    assert tell(rehearsal, intents.OpenRange()).state is S.RANGE


@pytest.mark.parametrize("seed", range(1, 4))
def test_stuck_brings_the_rescue_by_itself_and_the_repetition_still_counts(seed: int) -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack; rack 4", seed=seed)
    rehearsal.begin(FIVE)
    stuck(rehearsal)
    snapshot = until(rehearsal, lambda s: s.state is S.STUCK, 4.0)
    assert (snapshot.phase, snapshot.reps_done) == (Phase.STALLED, 3)
    snapshot = until(rehearsal, lambda s: s.reps_done == 4, 8.0)
    assert snapshot.state is S.LIFTING, "no touch was needed, nothing was lost"
    until(rehearsal, lambda s: s.state is S.SUMMARY, 60)
    (record,) = [outcome for outcome in rehearsal.outcomes if isinstance(outcome, SetRecord)]
    assert (record.finished, record.counted) == (True, 5)


def test_a_short_rest_in_a_push_is_no_rescue() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack; rack 4", seed=3)
    rehearsal.begin(FIVE)
    stuck(rehearsal, seconds=1.4)
    seen = set()
    while rehearsal.snapshot().state is not S.SUMMARY and not rehearsal.over:
        rehearsal.play(0.1)
        seen.add(rehearsal.snapshot().state)
    assert S.STUCK not in seen


def test_stuck_and_the_sensor_lost_says_so() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x5; rack", seed=3)
    rehearsal.begin(FIVE)
    stuck(rehearsal, seconds=9.0)
    until(rehearsal, lambda s: s.state is S.STUCK, 4.0)
    rehearsal.link(LinkState.LOST, "The sensor was unplugged.")
    rehearsal.play(1.0, silent=True)
    assert rehearsal.snapshot().state is S.LINK_LOST


def test_help_lets_the_rest_go_on_and_comes_back_to_it() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x2; rack; rack 100", seed=3)
    rehearsal.begin(parse_workout("2x2"))
    until(rehearsal, lambda s: s.state is S.RESTING, 60)
    assert tell(rehearsal, intents.OpenHelp()).state is S.HELP
    rehearsal.play(20.0)
    snapshot = tell(rehearsal, intents.Back())
    assert snapshot.state is S.RESTING
    assert snapshot.rest is not None and snapshot.rest.remaining_s < 71
    setup = started("rack 60")
    assert tell(setup, intents.Choose(FIVE), intents.OpenHelp(), intents.Back()).state is S.SETUP


def test_help_opens_at_the_remedy_for_what_the_advice_speaks_of(qtbot: QtBot) -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep; rep deep=15; rack; rack 100", seed=3)
    rehearsal.begin(parse_workout("2x2"))
    until(rehearsal, lambda s: s.state is S.RESTING, 60)
    snapshot = rehearsal.snapshot()
    assert "too deep" in snapshot.reviews[-1].advice
    page = make_pages(make_context(1920, 1080)).help
    qtbot.addWidget(page)
    page.entered(tell(rehearsal, intents.OpenHelp()), 0.0)
    assert page.topic.key == "deep"


def test_every_remedy_is_a_topic_of_help() -> None:
    fixes = {topic.key for topic in make_guide().topics if topic.group is TopicGroup.FIX}
    assert set(REMEDIES.values()) <= fixes


def test_learn_mode_says_one_thing_and_praises_only_what_is_true() -> None:
    guide, programme = make_guide(), PROGRAMMES[Goal.LEARN]
    rehearsal = Rehearsal("rack 3; unrack; tempo 4-1-2-1; rep x2; rep deep=15; rep x5; rack 3", seed=3)
    rehearsal.begin(programme)
    said: list[str] = []
    while not rehearsal.over:
        rehearsal.play(0.25)
        snapshot = rehearsal.snapshot()
        words = learn_words(snapshot, guide)
        if snapshot.state is S.LIFTING and words and (not said or said[-1] != words):
            said.append(words)
    assert [cue.text for cue in guide.cues if cue.text in said] == [cue.text for cue in guide.cues]
    assert guide.praise["deep"].text in said
    assert guide.praise["good"].text in said
    assert guide.praise["short"].text not in said and guide.praise["locked"].text not in said
    assert learn_words(replace(snapshot, programme=FIVE), guide) == ""


def test_nothing_is_praised_that_was_not_judged() -> None:
    rehearsal = Rehearsal("rack 3; unrack; rep x1; rack", seed=3)
    rehearsal.begin(parse_workout("1x1"))
    until(rehearsal, lambda s: s.state is S.SUMMARY, 60)
    (rep,) = [outcome for outcome in rehearsal.outcomes if isinstance(outcome, Repetition)]
    tempo = PROGRAMMES[Goal.LEARN].tempo
    assert praise_key(replace(rep, verdict=Verdict.UNJUDGED), tempo) is None
    assert praise_key(replace(rep, verdict=Verdict.GOOD, number=2, eccentric_s=1.0), tempo) == "good"
    assert praise_key(replace(rep, verdict=Verdict.GOOD, number=2, eccentric_s=4.1), tempo) == "slow"
