"""Host times of samples: never in the future, never running back, steady although bytes arrive in lumps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.motion.samples import FloatArray
from kiosk.sensing.clockmap import ClockMap


@settings(deadline=None)
@example(
    reads=[(1, 0.0), (1, 0.0), (1, 0.0), (1, 0.25), (1, 0.0), (6, 0.0)],
    start_s=0.5,
    drift=6e-05,
    restarts={3},
)
@given(
    st.lists(st.tuples(st.integers(1, 8), st.floats(0.0, 0.3)), min_size=1, max_size=60),
    st.floats(-1e4, 1e4),
    st.floats(-100e-6, 100e-6),
    st.sets(st.integers(0, 60)),
)
def test_times_never_decrease_and_are_never_later_than_arrival(
    reads: list[tuple[int, float]], start_s: float, drift: float, restarts: set[int]
) -> None:
    clock = ClockMap()
    device = host = arrived = 0.0
    last = -np.inf
    for index, (count, late) in enumerate(reads):
        if index in restarts:
            clock.restart()
            device = 0.0
        stamps: FloatArray = np.array([device + 0.005 * (1.0 + drift) * n for n in range(1, count + 1)])
        device = float(stamps[-1])
        host += 0.005 * count
        arrived = max(arrived, start_s + host + late)
        mapped = clock.to_host(stamps, arrived)
        assert mapped[0] >= last
        assert np.all(np.diff(mapped) >= 0.0)
        assert mapped[-1] <= arrived
        last = float(mapped[-1])


@pytest.mark.parametrize("drift", [-100e-6, 0.0, 100e-6])
def test_clusters_of_16_ms_and_drift_do_not_bend_the_time_line(drift: float) -> None:
    clock = ClockMap()
    device: FloatArray = np.linspace(0.005, 600.0, 120_000)
    true = device * (1.0 + drift) + 1000.0
    arrival = np.ceil(true / 0.016) * 0.016
    mapped = np.empty_like(true)
    for stop in np.flatnonzero(np.diff(np.append(arrival, np.inf)) > 0.0) + 1:
        start = int(np.searchsorted(arrival, arrival[stop - 1] - 1e-9))
        mapped[start:stop] = clock.to_host(device[start:stop], float(arrival[stop - 1]))
    settled = slice(200, None)
    error = (mapped - true)[settled]
    assert np.abs(error).max() < 0.003
    assert np.abs(np.diff(mapped)[settled] / 0.005 - 1.0).max() < 0.0105


def test_a_late_wake_up_does_not_shift_the_samples() -> None:
    clock = ClockMap()
    early = clock.to_host(np.array([0.0, 0.005]), 10.0)
    late = clock.to_host(np.array([0.010, 0.015]), 10.8)
    assert np.diff([*early, *late]) == pytest.approx([0.005] * 3, abs=1e-5)
    assert late[-1] == pytest.approx(10.01, abs=0.003)
