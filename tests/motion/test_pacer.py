"""The target path waits for the person, re-anchors at turns, and never jumps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.events import Phase
from kiosk.motion.pacer import Pacer
from kiosk.motion.tempo import TEMPO_PHASES, Tempo

BOTTOM_MM, TOP_MM = 180.0, 520.0


def make_pacer(text: str = "2-1-1-1") -> Pacer:
    pacer = Pacer(Tempo.parse(text), BOTTOM_MM, TOP_MM)
    pacer.start(10.0)
    return pacer


def height(pacer: Pacer, t_s: float, now_s: float) -> float:
    return float(pacer.path_mm(np.array([t_s]), now_s)[0])


def test_nothing_is_drawn_before_the_start() -> None:
    pacer = Pacer(Tempo(2, 1, 1, 1), BOTTOM_MM, TOP_MM)
    assert np.isnan(height(pacer, 1.0, 1.0))
    assert pacer.beats(0.0, 10.0) == ()


def test_a_person_on_time_meets_the_prescription() -> None:
    pacer = make_pacer()
    pacer.follow(Phase.ECCENTRIC, 10.0)
    assert height(pacer, 11.0, 10.0) == pytest.approx((BOTTOM_MM + TOP_MM) / 2)
    assert height(pacer, 12.0, 10.0) == pytest.approx(BOTTOM_MM)
    assert height(pacer, 14.0, 10.0) == pytest.approx(TOP_MM)
    pacer.follow(Phase.BOTTOM, 12.0)
    pacer.advance(12.6)
    assert pacer.pace(12.6).phase is Phase.BOTTOM
    assert pacer.pace(12.6).remaining_s == pytest.approx(0.4)
    pacer.advance(13.05)
    pacer.follow(Phase.CONCENTRIC, 13.1)
    assert height(pacer, 14.1, 13.2) == pytest.approx(TOP_MM)


def test_the_path_waits_at_the_bottom_until_the_person_pushes() -> None:
    pacer = make_pacer()
    pacer.follow(Phase.ECCENTRIC, 10.0)
    pacer.follow(Phase.BOTTOM, 12.0)
    pacer.advance(20.0)
    pace = pacer.pace(20.0)
    assert (pace.phase, pace.waiting, pace.remaining_s) == (Phase.CONCENTRIC, True, 1.0)
    assert height(pacer, 20.0, 20.0) == pytest.approx(BOTTOM_MM)
    assert height(pacer, 21.0, 20.0) == pytest.approx(TOP_MM)
    assert pacer.beats(20.0, 30.0) == (), "no click runs away while the person holds"


def test_a_slow_lowering_is_not_overtaken_by_the_hold() -> None:
    pacer = make_pacer()
    pacer.follow(Phase.ECCENTRIC, 10.0)
    pacer.advance(13.5)
    assert pacer.pace(13.5).phase is Phase.ECCENTRIC
    assert pacer.pace(13.5).waiting
    pacer.follow(Phase.BOTTOM, 13.6)
    assert pacer.pace(13.6).remaining_s == pytest.approx(1.0)


def test_an_early_turn_takes_the_path_with_it_without_a_jump() -> None:
    pacer = make_pacer()
    pacer.follow(Phase.ECCENTRIC, 10.0)
    before = height(pacer, 11.5, 11.49)
    pacer.follow(Phase.CONCENTRIC, 11.5)
    assert height(pacer, 11.5, 11.5) == pytest.approx(before, abs=0.5)
    assert height(pacer, 12.5, 11.5) == pytest.approx(TOP_MM)


def test_first_stroke_starts_where_the_sled_is() -> None:
    pacer = Pacer(Tempo(2, 1, 1, 1), BOTTOM_MM, TOP_MM)
    pacer.start(5.0, position_mm=500.0)
    assert height(pacer, 5.0, 5.0) == pytest.approx(500.0)


@pytest.mark.parametrize("known_late_s", [0.0, 0.2])
def test_a_first_lowering_known_late_still_leads_down_from_where_the_sled_is(known_late_s: float) -> None:
    pacer = Pacer(Tempo(2, 1, 1, 1), BOTTOM_MM, TOP_MM)
    pacer.start(10.0, 490.0)
    pacer.follow(Phase.ECCENTRIC, 10.0 - known_late_s)
    path_mm = [height(pacer, 10.0 - known_late_s + step, 10.1) for step in (0.0, 0.5, 1.0, 1.5, 2.0)]
    assert path_mm[0] == pytest.approx(490.0)
    assert path_mm[2] == pytest.approx((490.0 + BOTTOM_MM) / 2)
    assert path_mm[4] == pytest.approx(BOTTOM_MM)
    assert path_mm == sorted(path_mm, reverse=True)


def test_beats_mark_each_second_and_the_coming_turn() -> None:
    pacer = make_pacer()
    pacer.follow(Phase.ECCENTRIC, 10.0)
    found = [(beat.t_s, beat.phase, beat.turn, beat.last) for beat in pacer.beats(10.0, 20.0)]
    assert found == [
        (10.0, Phase.ECCENTRIC, True, False),
        (11.0, Phase.ECCENTRIC, False, True),
        (12.0, Phase.BOTTOM, True, False),
        (13.0, Phase.CONCENTRIC, True, False),
    ]


def test_a_turn_just_before_the_end_of_a_hold_counts_although_it_is_known_late() -> None:
    pacer = make_pacer()
    pacer.follow(Phase.ECCENTRIC, 10.0)
    pacer.follow(Phase.BOTTOM, 12.0)
    pacer.advance(13.05)
    pacer.follow(Phase.CONCENTRIC, 12.97)
    pace = pacer.pace(13.47)
    assert (pace.phase, pace.waiting) == (Phase.CONCENTRIC, False)
    assert pace.fraction == pytest.approx(0.5)
    assert height(pacer, 13.97, 13.47) == pytest.approx(TOP_MM)


@given(
    st.lists(st.tuples(st.sampled_from(TEMPO_PHASES), st.floats(0.05, 4.0)), max_size=30),
    st.sampled_from(["2-1-1-1", "4-1-2-1", "2-0-X-0", "3-0-1-2"]),
)
def test_path_stays_in_range_and_is_continuous_whatever_the_person_does(
    moves: list[tuple[Phase, float]], text: str
) -> None:
    pacer = make_pacer(text)
    now_s = 10.0
    last = height(pacer, now_s, now_s)
    for phase, wait_s in moves:
        for _ in range(10):
            now_s += wait_s / 10
            pacer.advance(now_s)
            here = height(pacer, now_s, now_s)
            assert BOTTOM_MM - 1e-6 <= here <= TOP_MM + 1e-6
            # Fastest path: the whole range in an explosive push, at most twice its mean speed.
            assert abs(here - last) <= 2 * (TOP_MM - BOTTOM_MM) / 0.6 * (wait_s / 10) + 1e-6
            last = here
        pacer.follow(phase, now_s)
        assert height(pacer, now_s, now_s) == pytest.approx(last, abs=1e-6)


def push(pacer: Pacer, at_s: float, seconds: float) -> float:
    """One repetition whose push takes ``seconds``; when it is over."""
    pacer.follow(Phase.ECCENTRIC, at_s)
    pacer.follow(Phase.BOTTOM, at_s + 2.0)
    pacer.advance(at_s + 3.0)
    pacer.follow(Phase.CONCENTRIC, at_s + 3.0)
    pacer.follow(Phase.TOP, at_s + 3.0 + seconds)
    pacer.advance(at_s + 4.0 + seconds)
    return at_s + 4.0 + seconds


def test_two_slow_pushes_of_two_seconds_running_are_asked_for_in_one() -> None:
    pacer = make_pacer("2-1-2-1")
    after_s = push(pacer, push(pacer, 10.0, 2.2), 2.7)
    assert pacer.tempo == Tempo(2, 1, 2, 1), "one slow push is no sign yet"
    after_s = push(pacer, after_s, 2.1)
    after_s = push(pacer, after_s, 2.7)
    assert pacer.tempo == Tempo(2, 1, 2, 1), "nor are two with a good one between them"
    before = height(pacer, after_s - 1.5, after_s)
    after_s = push(pacer, after_s, 2.8)
    assert pacer.tempo == Tempo(2, 1, 1, 1)
    assert np.isfinite(before)
    pacer.follow(Phase.ECCENTRIC, after_s)
    pacer.follow(Phase.BOTTOM, after_s + 2.0)
    pacer.follow(Phase.CONCENTRIC, after_s + 3.0)
    assert height(pacer, after_s + 4.0, after_s + 3.0) == pytest.approx(TOP_MM)
    assert pacer.pace(after_s + 3.5).fraction == pytest.approx(0.5)


def test_a_new_set_begins_with_the_prescription_again() -> None:
    pacer = make_pacer("2-1-2-1")
    push(pacer, push(pacer, 10.0, 3.0), 3.0)
    assert pacer.tempo.concentric_s == 1.0
    pacer.start(60.0)
    assert pacer.tempo == Tempo(2, 1, 2, 1)


@pytest.mark.parametrize("text", ["2-1-1-1", "2-1-X-1"])
def test_quick_pushes_are_never_made_quicker(text: str) -> None:
    pacer = make_pacer(text)
    after_s = 10.0
    for _ in range(4):
        after_s = push(pacer, after_s, 4.0)
    assert pacer.tempo == Tempo.parse(text)


def test_the_path_that_was_shown_stays_as_it_was_when_the_push_is_shortened() -> None:
    pacer = make_pacer("2-1-2-1")
    begun_s = push(pacer, 10.0, 2.8)
    pacer.follow(Phase.ECCENTRIC, begun_s)
    pacer.follow(Phase.BOTTOM, begun_s + 2.0)
    pacer.advance(begun_s + 3.0)
    pacer.follow(Phase.CONCENTRIC, begun_s + 3.0)
    times = np.arange(begun_s, begun_s + 5.8, 0.05)
    shown = pacer.path_mm(times, begun_s + 5.8)
    pacer.follow(Phase.TOP, begun_s + 5.8)
    assert pacer.tempo.concentric_s == 1.0
    assert pacer.path_mm(times, begun_s + 5.8) == pytest.approx(shown)
