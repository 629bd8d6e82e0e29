"""Sets of five as anybody's machine and sensor may send them: each seed is another machine and person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes.lifters import FINE_S, RACKS, story
from tests.fakes.line import Line

FIVE_GOOD = [("good", True)] * 5


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("rack", RACKS)
def test_five_good_repetitions_and_no_alert(rack: str, seed: int) -> None:
    line = Line(story(10 * seed + RACKS.index(rack), rack=rack)).play()
    assert line.reps == FIVE_GOOD
    assert line.alerts == []
    assert line.sets == [(True, 5)]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("fault", "verdict"), [("depth", "deep"), ("lockout", "locked")])
def test_one_bad_repetition_is_one_alert_within_a_tenth_of_a_second(
    fault: str, verdict: str, seed: int
) -> None:
    told = story(500 + seed, fault)
    line = Line(told).play()
    expected = list(FIVE_GOOD)
    expected[told.bad - 1] = (verdict, True)
    assert line.reps == expected
    assert line.alerts == [(fault, True), (fault, False)]
    assert told.crossing_s is not None
    assert -0.03 <= line.first_alert_s - told.crossing_s <= 0.1
    assert line.sets == [(True, 5)]


@pytest.mark.parametrize("rack", ["above", "stack"])
def test_a_source_that_ends_with_the_racking_has_finished_the_set(rack: str) -> None:
    told = story(701, rack=rack)
    end = round((told.racked_s + 0.1) / FINE_S)
    line = Line(replace(told, path_mm=told.path_mm[:end])).play()
    assert line.reps == FIVE_GOOD
    assert line.alerts == []
    assert line.sets == [(True, 5)]
