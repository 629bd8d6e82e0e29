"""The soak finds what grows, is not misled by one odd look, and plays what it says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bench.command import WHEN_ASKED, _chosen
from kiosk.bench.figures import Figure, Outcome
from kiosk.bench.speed.child import measure_apart
from kiosk.bench.speed.growth import Look, drift, rise, slope
from kiosk.bench.speed.soaking import grown

STILL = {
    "memory_mb": 150.0,
    "descriptors": 12.0,
    "threads": 2.0,
    "widgets": 400.0,
    "objects": 88_000.0,
    "database_kb": 250.0,
    "wal_kb": 830.0,
    "none": 40_000.0,
    "true": 7_000.0,
    "false": 5_000.0,
}


def looks(
    key: str = "", value: Callable[[int], float] = lambda _: 0.0, sessions: int = 100
) -> list[dict[str, float]]:
    """A look every fourth session, of which ``key`` differs by ``value(session)``."""
    found = []
    for number in range(0, sessions + 1, 4):
        seen = {**STILL, "sessions": float(number), "frames": 360.0 * number}
        if key:
            seen[key] += value(number)
        found.append(seen)
    return found


def failing(figures: list[Figure]) -> list[str]:
    return [figure.name for figure in figures if figure.outcome is Outcome.FAIL]


def test_what_stays_as_it_is_passes() -> None:
    assert failing(grown(looks(), looks())) == []


@pytest.mark.parametrize(
    ("key", "a_day", "name"),
    [
        ("memory_mb", 1.2, "soak.memory_day"),
        ("objects", 600, "soak.objects"),
        ("database_kb", 120, "soak.database"),
        ("wal_kb", 5000, "soak.wal"),
        ("none", -1300, "soak.references_none"),
        ("descriptors", 5, "soak.descriptors"),
        ("threads", 5, "soak.threads"),
        ("widgets", 5, "soak.widgets"),
    ],
)
def test_what_grows_over_the_day_fails_and_nothing_else(key: str, a_day: float, name: str) -> None:
    assert failing(grown(looks(), looks(key, lambda number: a_day * number / 100))) == [name]


def test_what_grows_over_the_frames_is_told_apart_from_the_day() -> None:
    figures = grown(looks("memory_mb", lambda number: 0.6 * number / 100), looks())
    assert failing(figures) == ["soak.memory_frames"]
    by_name = {figure.name: figure for figure in figures}
    assert "36000 frames" in by_name["soak.memory_frames"].note
    assert by_name["soak.memory_frames"].value == pytest.approx(0.6)
    assert by_name["soak.memory_day"].value == 0.0


@pytest.mark.parametrize("since", [8, 40, 96])
def test_one_widget_too_many_is_seen_whenever_it_comes(since: int) -> None:
    day = looks("widgets", lambda number: float(number >= since))
    assert failing(grown(looks(), day)) == ["soak.widgets"]


@pytest.mark.parametrize("odd", [0, 48, 100])
def test_a_picture_that_is_in_hand_during_one_look_is_no_growth(odd: int) -> None:
    day = looks("memory_mb", lambda number: 8.0 * (number == odd))
    assert failing(grown(looks(), day)) == [], "two end points would have been misled"


@given(
    a=st.floats(-1.0, 1.0),
    seed=st.integers(0, 2**32 - 1),
    wrong=st.lists(st.integers(0, 39), unique=True, max_size=8),
)
def test_the_slope_is_found_although_a_fifth_of_the_looks_is_wrong(
    a: float, seed: int, wrong: list[int]
) -> None:
    rng = np.random.default_rng(seed)
    y = a * np.arange(40.0) + rng.normal(0.0, 0.1, 40)
    y[wrong] += rng.uniform(-1e6, 1e6, len(wrong))
    found = slope(list(map(float, range(40))), y.tolist())
    assert found == pytest.approx(a, abs=0.1)


def test_growth_without_a_way_is_none() -> None:
    one: list[Look] = [{"x": 3.0, "y": 5.0}]
    assert (slope([1.0], [2.0]), drift(one, "y", "x"), rise(one, "y")) == (0.0, 0.0, 0.0)


def test_a_small_soak_goes_through_records_staff_and_languages() -> None:
    found = measure_apart("enduring", frames=1, sessions=1, visits=0)
    frames, day = found["frames"], found["day"]
    assert [look["sessions"] for look in (*frames, *day)] == [0, 1, 1, 2]
    assert day[-1]["frames"] > 500
    assert day[-1]["database_kb"] > frames[0]["database_kb"] > 0, "the sets are in the records"
    assert day[-1]["wal_kb"] > 0
    assert day[-1]["threads"] >= 2  # the writer's is one of them


def test_days_are_only_played_when_asked_for() -> None:
    assert not WHEN_ASKED & set(_chosen(None, soak=False))
    assert _chosen(None, soak=True) == ("soak",)
    assert _chosen("start", soak=True) == ("start", "soak")
