"""Numbers behind the graph: span, averaging, gaps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.calibration import Limits
from kiosk.widgets.graph_curves import (
    AHEAD_S,
    PAST_S,
    ZONE_SHARE,
    Mapping2D,
    averaged,
    path_points,
    segments,
    span_of,
)

TO_PX = Mapping2D(x_px_per_s=100.0, x_now_px=600.0, y_px_per_mm=-1.0, y_zero_px=500.0)


@given(st.floats(0, 900), st.floats(100, 900))
def test_each_zone_takes_its_share_of_the_height(depth_mm: float, range_mm: float) -> None:
    span = span_of(Limits(depth_mm, depth_mm + range_mm), None)
    height = span.high_mm - span.low_mm
    assert (depth_mm - span.low_mm) / height == pytest.approx(ZONE_SHARE)
    assert (span.high_mm - depth_mm - range_mm) / height == pytest.approx(ZONE_SHARE)


def test_without_limits_the_whole_travel_is_shown() -> None:
    span = span_of(None, 600.0)
    assert span.low_mm < 0.0 < 600.0 < span.high_mm


def test_now_stands_between_sixty_and_sixty_five_percent() -> None:
    assert 0.60 <= PAST_S / (PAST_S + AHEAD_S) <= 0.65


@given(st.integers(1, 400), st.floats(0.001, 0.2), st.floats(0.0, 1e5))
def test_averaging_keeps_order_mean_and_place(count: int, bin_s: float, start_s: float) -> None:
    t_s = start_s + np.sort(np.random.default_rng(count).uniform(0.0, 5.0, count))
    times, places = averaged(t_s, np.full(count, 321.0), bin_s)
    assert np.all(np.diff(times) >= 0)
    assert times[0] >= t_s[0] - 1e-9 and times[-1] <= t_s[-1] + 1e-9
    assert places == pytest.approx(np.full(places.size, 321.0))


def test_averaged_slots_do_not_move_when_the_window_scrolls() -> None:
    t_s = np.arange(0.0, 10.0, 0.01)
    position_mm = 300.0 + 100.0 * np.sin(t_s)
    times, places = averaged(t_s, position_mm, 0.05)
    later_times, later_places = averaged(t_s[137:], position_mm[137:], 0.05)
    shared = later_times[1:]
    assert np.isin(np.round(shared, 9), np.round(times, 9)).all()
    assert places[-shared.size :] == pytest.approx(later_places[1:])


def test_one_point_has_no_segment() -> None:
    assert segments(np.array([1.0]), np.array([2.0])).shape == (0, 4)
    assert averaged(np.empty(0), np.empty(0), 0.1)[0].size == 0


def test_path_is_resampled_where_the_person_can_see_it() -> None:
    t_s = np.arange(-20.0, 20.0, 0.05)
    x, y = path_points(t_s, 300.0 + 10.0 * t_s, 0.0, TO_PX, 4.0, (-6.0, 4.0))
    assert np.all(np.diff(x) > 0) and np.diff(x).max() <= 4.0 + 1e-9
    assert (x[0], x[-1]) == pytest.approx((0.0, 1000.0))
    assert y == pytest.approx(500.0 - 300.0 - 10.0 * (x - 600.0) / 100.0)
    assert path_points(np.empty(0), np.empty(0), 0.0, TO_PX, 4.0, (-6.0, 4.0))[0].size == 0
