from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.motion.events import Verdict
from kiosk.widgets.countdown_ring import minutes_seconds
from kiosk.widgets.depth_bars import DepthBars, Word, faulty_runs, place_words
from kiosk.widgets.fit_text import FitText
from kiosk.widgets.verdict_look import LOOKS, fault_summary, verdict_word
from tests.fakes.pages import make_theme
from tests.fakes.workouts import LIMITS, make_rep

WORDS = st.lists(st.tuples(st.floats(1.0, 200.0), st.floats(0.0, 1000.0)), max_size=25)
VERDICTS = st.lists(st.sampled_from(list(Verdict)), max_size=40)


@given(WORDS, st.floats(0.0, 20.0))
def test_words_never_touch_and_never_leave_the_picture(
    entries: list[tuple[float, float]], gap: float
) -> None:
    words = [Word("word", width, middle) for width, middle in sorted(entries, key=lambda e: e[1])]
    placed = place_words(words, 0.0, 1000.0, gap)
    for (first, left), (_, next_left) in pairwise(placed):
        assert next_left >= left + first.width + gap - 1e-9
    assert all(left >= 0.0 and left + word.width <= 1000.0 + 1e-9 for word, left in placed)
    assert bool(placed) == bool(words)


def test_words_with_room_stand_under_their_bar() -> None:
    words = [Word("short", 40.0, 100.0), Word("too deep", 60.0, 300.0)]
    assert [left for _, left in place_words(words, 0.0, 400.0, 5.0)] == [80.0, 270.0]


@given(VERDICTS)
def test_runs_cover_every_fault_once(verdicts: list[Verdict]) -> None:
    reps = [make_rep(i, verdict) for i, verdict in enumerate(verdicts, 1)]
    covered = [
        (index, verdict) for verdict, first, last in faulty_runs(reps) for index in range(first, last + 1)
    ]
    assert covered == [(i, v) for i, v in enumerate(verdicts) if v is not Verdict.GOOD]


@given(VERDICTS)
def test_summary_of_faults_counts_them_all(verdicts: list[Verdict]) -> None:
    text = fault_summary([make_rep(i, verdict) for i, verdict in enumerate(verdicts, 1)])
    faults = sum(verdict is not Verdict.GOOD for verdict in verdicts)
    if not verdicts:
        assert text == ""
    elif not faults:
        assert text == "all good"
    else:
        assert sum(int(part.split()[0]) for part in text.split(" · ")) == faults
        assert text.count("·") <= 2


def test_verdicts_differ_by_word_and_shape_not_only_by_colour() -> None:
    assert len({verdict_word(verdict) for verdict in LOOKS}) == len(Verdict)
    alike = [(a, b) for a in LOOKS for b in LOOKS if a is not b and LOOKS[a].icon is LOOKS[b].icon]
    assert all(verdict_word(a) != verdict_word(b) for a, b in alike)


def test_a_deep_repetition_looks_different_from_a_good_one(qtbot: QtBot) -> None:
    bars = DepthBars()
    qtbot.addWidget(bars)
    bars.set_theme(make_theme(1920, 1080))
    bars.resize(800, 300)
    bars.set_reps((make_rep(1), make_rep(2)), LIMITS)
    good = bars.grab().toImage()
    bars.set_reps((make_rep(1), make_rep(2, Verdict.DEEP)), LIMITS)
    assert bars.grab().toImage() != good


@given(st.floats(-10.0, 4000.0))
def test_countdown_never_shows_less_than_is_left(seconds: float) -> None:
    minutes, rest = minutes_seconds(seconds).split(":")
    shown = 60 * int(minutes) + int(rest)
    assert max(0.0, seconds) <= shown <= max(0.0, seconds) + 1.0
    assert len(rest) == 2


def test_long_sentence_gets_smaller_until_it_fits(qtbot: QtBot) -> None:
    theme = make_theme(1920, 1080)
    text = FitText()
    qtbot.addWidget(text)
    text.set_theme(theme)
    text.resize(900, 100)
    text.set_text("Good set.")
    assert text.cap_mm() == theme.cap_mm["body"]
    text.set_text("Slow the lowering down a little and keep your lower back on the pad. " * 3)
    assert 1.0 < text.cap_mm() < theme.cap_mm["body"]
