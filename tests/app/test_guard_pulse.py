"""Signs of life and what follows a crash, on a manual clock."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.guard.codes import CrashCode, code_of_status
from kiosk.app.guard.policy import (
    CRASHES_TO_SAFE,
    JITTER,
    LAST_RESORT_PAUSES_S,
    LONGEST_SAFE_STAY_S,
    SAFE_STAY_S,
    WINDOW_S,
    Crash,
    Mode,
    Plan,
    first_plan,
    plan,
    safe_stay_s,
)
from kiosk.app.guard.pulse import (
    ALIVE,
    BEAT_S,
    BUDGETS_S,
    READY,
    SILENCE_S,
    START_S,
    Organ,
    Pulse,
    Watch,
    late_word,
)

ALL_WELL: Mapping[Organ, int] = {Organ.SCREEN: 0, Organ.READER: 0, Organ.WRITER: 0}


@pytest.mark.parametrize("hung", Organ)
def test_each_organ_has_its_own_budget_and_none_covers_for_another(hung: Organ) -> None:
    pulse = Pulse()
    found_s = None
    for tick in range(60):
        now_s = 100.0 + tick * BEAT_S
        pulse.take({organ: 0 if organ is hung else tick for organ in Organ}, now_s)
        late = pulse.late(now_s)
        assert late in (None, hung)
        if late is not None and found_s is None:
            found_s = now_s - 100.0
    assert found_s is not None
    assert BUDGETS_S[hung] < found_s <= BUDGETS_S[hung] + BEAT_S


def test_what_has_nothing_to_do_is_not_late_and_starts_afresh() -> None:
    pulse = Pulse()
    pulse.take({Organ.WRITER: 7}, 0.0)
    pulse.take({}, 50.0)
    assert pulse.late(50.0) is None
    pulse.take({Organ.WRITER: 7}, 60.0)
    assert pulse.late(60.0 + BUDGETS_S[Organ.WRITER]) is None
    assert pulse.late(61.0 + BUDGETS_S[Organ.WRITER]) is Organ.WRITER


@given(st.lists(st.sampled_from(list(Organ)), min_size=1, max_size=200))
def test_an_organ_that_moves_within_its_budget_is_never_late(order: list[Organ]) -> None:
    pulse, counts, now_s = Pulse(), dict(ALL_WELL), 0.0
    moved_s = dict.fromkeys(Organ, 0.0)
    pulse.take(counts, now_s)
    for organ in order:
        now_s += BEAT_S
        counts[organ] += 1
        moved_s[organ] = now_s
        pulse.take(counts, now_s)
        expected = [one for one in Organ if now_s - moved_s[one] > BUDGETS_S[one]]
        assert pulse.late(now_s) is (expected[0] if expected else None)


def test_a_start_may_take_its_time_and_silence_afterwards_may_not() -> None:
    watch = Watch(10.0)
    assert watch.verdict(10.0 + START_S) is None
    assert watch.verdict(10.1 + START_S) is CrashCode.START
    watch.hear(READY, 20.0)
    assert watch.up
    watch.hear(ALIVE, 22.0)
    assert watch.verdict(22.0 + SILENCE_S) is None
    assert watch.verdict(22.1 + SILENCE_S) is CrashCode.SCREEN


@pytest.mark.parametrize("organ", Organ)
def test_the_kiosk_itself_says_what_hangs(organ: Organ) -> None:
    watch = Watch(0.0)
    watch.hear(READY, 1.0)
    watch.hear(late_word(organ), 2.0)
    assert watch.verdict(2.0) is organ.value


@given(st.binary(max_size=40))
def test_no_other_message_is_a_sign_of_life_or_of_death(message: bytes) -> None:
    if message in (READY, *(late_word(organ) for organ in Organ)):
        return
    watch = Watch(0.0)
    watch.hear(message, 25.0)
    assert not watch.up
    assert watch.verdict(START_S) is None and watch.verdict(START_S + 1) is CrashCode.START


def test_a_supervisor_that_was_stopped_itself_blames_nobody() -> None:
    watch = Watch(0.0)
    watch.hear(READY, 1.0)
    watch.excuse(60.0)
    assert watch.verdict(62.0) is None
    assert watch.verdict(61.1 + SILENCE_S) is CrashCode.SCREEN


@pytest.mark.parametrize(
    ("status", "code"), [(1, CrashCode.FAULT), (2, CrashCode.REFUSED), (-9, CrashCode.KILLED)]
)
def test_what_an_exit_status_means(status: int, code: CrashCode) -> None:
    assert code_of_status(status) is code


def full(*times_s: float, code: CrashCode = CrashCode.FAULT) -> list[Crash]:
    return [Crash(t_s, 0.0, code, Mode.FULL) for t_s in times_s]


def safe(*times_s: float) -> list[Crash]:
    return [Crash(t_s, 0.0, CrashCode.FAULT, Mode.SAFE) for t_s in times_s]


def test_three_crashes_in_ten_minutes_are_safe_mode_and_two_are_not() -> None:
    assert plan(full(0, 100), 100, 0.5).mode is Mode.FULL
    assert plan(full(0, 100, WINDOW_S - 1), WINDOW_S - 1, 0.5).mode is Mode.SAFE
    assert plan(full(0, 700, 1299), 1299, 0.5).mode is Mode.FULL


def test_settings_that_are_refused_will_be_refused_again() -> None:
    assert plan(full(5, code=CrashCode.REFUSED), 5, 0.5).mode is Mode.SAFE


def test_after_safe_mode_crashed_tries_get_rare_and_never_stop() -> None:
    history = full(0, 1, 2)
    pauses = []
    for number in range(5):
        history += safe(10.0 + number)
        pauses.append(plan(history, 10.0 + number, 0.5))
    assert pauses[0] == Plan(Mode.SAFE, LAST_RESORT_PAUSES_S[0])
    assert set(pauses[1:]) == {Plan(Mode.SAFE, LAST_RESORT_PAUSES_S[-1])}


CRASHES = st.builds(Crash, st.floats(0, 1e5), st.just(0.0), st.sampled_from(CrashCode), st.sampled_from(Mode))


@given(st.lists(CRASHES, min_size=1, max_size=30), st.floats(0, 1))
def test_no_history_makes_it_spin_or_give_up(crashes: list[Crash], chance: float) -> None:
    crashes.sort(key=lambda crash: crash.t_s)
    found = plan(crashes, crashes[-1].t_s, chance)
    assert 0.3 <= found.pause_s <= LAST_RESORT_PAUSES_S[-1] * (1 + JITTER)
    recent = [one for one in crashes if one.mode is Mode.FULL and one.t_s >= crashes[-1].t_s - WINDOW_S]
    if len(recent) >= CRASHES_TO_SAFE:
        assert found.mode is Mode.SAFE
    assert SAFE_STAY_S <= safe_stay_s(crashes, crashes[-1].t_s) <= LONGEST_SAFE_STAY_S


@given(st.lists(CRASHES, min_size=1, max_size=30))
def test_the_spread_is_what_chance_makes_of_it(crashes: list[Crash]) -> None:
    crashes.sort(key=lambda crash: crash.t_s)
    low, high = (plan(crashes, crashes[-1].t_s, chance).pause_s for chance in (0.0, 1.0))
    assert low / (1 - JITTER) == pytest.approx(high / (1 + JITTER))


def test_safe_mode_stays_longer_each_time() -> None:
    stays = [safe_stay_s(full(*range(count)), 30.0) for count in (3, 6, 9, 12, 30)]
    assert stays == [SAFE_STAY_S, 2 * SAFE_STAY_S, 4 * SAFE_STAY_S, LONGEST_SAFE_STAY_S, LONGEST_SAFE_STAY_S]


def test_a_supervisor_that_is_started_again_goes_on_where_the_last_one_was() -> None:
    crashes = full(0, 10, 20)
    assert first_plan([], 0) == Plan(Mode.FULL, 0.0)
    assert first_plan(crashes, 30) == Plan(Mode.SAFE, 0.0)
    assert first_plan(crashes, 30 + WINDOW_S) == Plan(Mode.FULL, 0.0)
