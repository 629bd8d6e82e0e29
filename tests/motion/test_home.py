"""A sensor that only counts is homed by one stroke from stop to stop, and by nothing less."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.events import Trust, TrustLevel
from kiosk.motion.home import NOT_HOMED, TOLERANCE_MM, HomeFinder
from kiosk.motion.samples import FULL_TRUST, FloatArray, SampleBlock, SampleFlag

TRAVEL_MM = 620.0


def block(size: int, flag: int = 0, relative: bool = True) -> SampleBlock:
    flags = np.zeros(size, dtype=np.uint8)
    flags[0] = flag
    return SampleBlock(np.arange(float(size)), np.zeros(size), flags, float(size), relative=relative)


def path(*ways_mm: float) -> FloatArray:
    steps: FloatArray = np.concatenate([np.linspace(a, b, 50) for a, b in pairwise(ways_mm)])
    return steps


@given(off_mm=st.floats(-900.0, 900.0), start_mm=st.floats(0.0, TRAVEL_MM))
def test_a_whole_stroke_finds_the_place_wherever_the_count_began(off_mm: float, start_mm: float) -> None:
    finder = HomeFinder(TRAVEL_MM)
    true_mm = path(start_mm, 0.0, TRAVEL_MM, 300.0)
    placed, flags, ceiling = finder.place(block(len(true_mm)), true_mm + off_mm)
    assert placed[-50:] == pytest.approx(true_mm[-50:], abs=TOLERANCE_MM)
    assert flags[-1] & SampleFlag.HOMED
    assert not flags[0] & SampleFlag.HOMED
    assert ceiling == FULL_TRUST


@given(low_mm=st.floats(TOLERANCE_MM + 1.0, 300.0), high_mm=st.floats(310.0, TRAVEL_MM))
def test_less_than_a_whole_stroke_homes_nothing(low_mm: float, high_mm: float) -> None:
    finder = HomeFinder(TRAVEL_MM)
    way_mm = path(high_mm, low_mm, high_mm, low_mm)
    placed, flags, ceiling = finder.place(block(len(way_mm)), way_mm)
    assert placed.tolist() == way_mm.tolist()
    assert not flags.any()
    assert ceiling == NOT_HOMED


def test_a_lost_origin_has_to_be_found_again() -> None:
    finder = HomeFinder(TRAVEL_MM)
    stroke = path(600.0, 0.0, TRAVEL_MM, 600.0)
    assert finder.place(block(len(stroke)), stroke)[2] == FULL_TRUST
    still = path(600.0, 600.0)
    assert finder.place(block(len(still)), still)[2] == FULL_TRUST
    assert finder.place(block(len(still), SampleFlag.RESTARTED), still)[2] == NOT_HOMED
    assert finder.place(block(len(stroke)), stroke)[2] == FULL_TRUST


def test_a_stroke_longer_than_the_rail_says_that_steps_were_missed() -> None:
    finder = HomeFinder(TRAVEL_MM)
    stroke = path(600.0, 0.0, TRAVEL_MM, 600.0)
    finder.place(block(len(stroke)), stroke)
    beyond = path(600.0, TRAVEL_MM + 2.0 * TOLERANCE_MM)
    assert finder.place(block(len(beyond)), beyond)[2] == NOT_HOMED


def test_a_sensor_that_knows_its_place_passes_unchanged() -> None:
    finder = HomeFinder(TRAVEL_MM)
    way_mm = path(600.0, 0.0)
    own = block(len(way_mm), SampleFlag.HOMED, relative=False)
    placed, flags, ceiling = finder.place(own, way_mm)
    assert placed is way_mm and flags is own.flags and ceiling is own.ceiling


def test_the_lower_trust_wins_and_what_lasts_is_told_first() -> None:
    lasting, passing = Trust(TrustLevel.COUNT_ONLY, "lasts"), Trust(TrustLevel.COUNT_ONLY, "passes")
    none = Trust(TrustLevel.NONE, "gone")
    assert FULL_TRUST.within(lasting) == passing.within(lasting) == lasting
    assert none.within(lasting) == none
    assert passing.within(FULL_TRUST) == passing
    assert FULL_TRUST.within(FULL_TRUST) == FULL_TRUST
