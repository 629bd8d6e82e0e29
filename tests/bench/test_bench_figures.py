"""Figures: median and range, limits, the table for people and JSON for programs; upper bounds of shares."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bench.bounds import upper_bound
from kiosk.bench.figures import SHOWN_DETAILS, Figure, Limit, Outcome, table


@pytest.mark.parametrize(
    ("values", "limit", "outcome"),
    [
        ((1.0, 5.0, 2.0), Limit(at_most=2), Outcome.PASS),
        ((1.0, 5.0, 2.1), Limit(at_most=2), Outcome.FAIL),
        ((1e6,), Limit(at_least=1e6), Outcome.PASS),
        ((999_999.0,), Limit(at_least=1e6), Outcome.FAIL),
        ((3.0,), Limit(at_most=4, at_least=3), Outcome.PASS),
        ((3.0,), None, Outcome.TOLD),
        ((), Limit(at_most=2), Outcome.NOT_MEASURED),
    ],
)
def test_the_median_is_held_against_the_limit(
    values: tuple[float, ...], limit: Limit | None, outcome: Outcome
) -> None:
    assert Figure("a.b", "ms", values, limit).outcome is outcome


def test_the_table_tells_everything_that_people_need() -> None:
    figures = [
        Figure("speed", "samples/s", (10.0, 30.0, 20.0), Limit(at_least=25), 90.0, "of a loop"),
        Figure("lifts", "recordings", note="not measured: no folder"),
        Figure("faults", "sets", (40.0,), details=tuple(f"seed {n}" for n in range(40))),
    ]
    shown = table(figures)
    (speed,) = [line.split() for line in shown.splitlines() if line.startswith("speed")]
    assert speed == ["speed", "20", "10..30", "samples/s", "90", ">=", "25", "FAIL"]
    assert "    of a loop\n" in shown
    assert "not measured: no folder" in shown
    assert "seed 11" in shown and "seed 12\n" not in shown
    assert f"and {40 - SHOWN_DETAILS} more" in shown


def test_json_holds_every_detail() -> None:
    figure = Figure("speed", "1/s", (10.0, 30.0, 20.0), Limit(at_most=25), 9.0, "n", tuple("abcdefghijklmno"))
    plain = json.loads(json.dumps(figure.as_dict()))
    assert plain == {
        "name": "speed",
        "unit": "1/s",
        "median": 20.0,
        "low": 10.0,
        "high": 30.0,
        "repeats": 3,
        "baseline": 9.0,
        "limit": {"at_most": 25, "at_least": None},
        "outcome": "pass",
        "note": "n",
        "details": list("abcdefghijklmno"),
    }


@pytest.mark.parametrize(
    ("events", "trials", "expected"),
    [(0, 10, 0.2589), (0, 10_000, 0.00029953), (1, 20, 0.2161), (3, 100, 0.0757), (10, 10, 1.0), (0, 0, 1.0)],
)
def test_upper_bounds_of_clopper_and_pearson(events: int, trials: int, expected: float) -> None:
    assert upper_bound(events, trials) == pytest.approx(expected, rel=2e-3)


@given(st.integers(0, 30), st.integers(31, 100_000))
def test_a_bound_lies_above_the_share_and_grows_with_what_was_seen(events: int, trials: int) -> None:
    bound = upper_bound(events, trials)
    assert events / trials < bound <= 1.0
    assert bound < upper_bound(events + 1, trials)
    assert upper_bound(events, 2 * trials) < bound


def test_more_events_than_trials_are_refused() -> None:
    with pytest.raises(ValueError, match="3 events of 2 trials"):
        upper_bound(3, 2)
