"""The benches of speed measure what they say: signals, matching, and that a failure is no figure."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from kiosk.bench.speed.alerts import match
from kiosk.bench.speed.brink import DIP_S, positions
from kiosk.bench.speed.child import measure_apart
from kiosk.bench.speed.coached import CoachedSled
from kiosk.bench.speed.null_sink import RATE_HZ
from kiosk.bench.speed.sounding import compare, onsets_s
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.training.snapshot import WorkoutState


def test_each_dip_stays_beyond_the_limit_for_20_ms_and_comes_back() -> None:
    machine, rate_hz = SimulatedMachine(), 1000.0
    path = list(positions(9, 1, machine, rate_hz))
    beyond = np.array([position_mm < machine.limits.depth_mm for position_mm, _ in path])
    lengths = [len(list(group)) for is_beyond, group in itertools.groupby(beyond) if is_beyond]
    assert len(lengths) == 9
    assert all(20 <= length <= DIP_S * rate_hz for length in lengths)
    assert sum(first for _, first in path) == 9


def test_what_was_never_painted_is_missed() -> None:
    found = match([1.0, 2.0, 3.0], [1.004, 3.020], cpu_share=0.1)
    assert found.missed == 1
    assert found.painted_ms == pytest.approx((4.0, 20.0))


def test_an_alert_before_the_crossing_is_not_its_own() -> None:
    assert match([1.0], [0.99], cpu_share=0.1).missed == 1


def clicks(times_s: list[float]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    sound = np.zeros(round(RATE_HZ * (times_s[-1] + 0.5)))
    for t_s in times_s:
        start = round(t_s * RATE_HZ)
        sound[start : start + 800] = 0.5
    return sound


def test_intervals_are_compared_as_heard() -> None:
    due_s = np.array([10.0, 10.5, 11.0])
    heard = compare(onsets_s(clicks([0.3, 0.8, 1.31])), due_s, due_s, due_s)
    assert heard.missing == 0
    assert max(heard.errors_ms) == pytest.approx(10.0, abs=0.1)
    assert compare(onsets_s(clicks([0.3, 0.8])), due_s, due_s, due_s).missing == 1


def test_a_click_is_late_after_its_moment_and_askew_to_its_picture() -> None:
    due_s = np.array([10.0, 10.5])
    heard = compare(due_s, due_s + np.array([0.025, 0.026]), due_s, due_s + np.array([0.01, 0.04]))
    assert heard.drift_ms == pytest.approx(1.0)
    assert heard.late_ms == pytest.approx((25.0, 26.0))
    assert heard.skew_ms == pytest.approx((15.0, -14.0))


def test_the_measured_page_is_in_the_middle_of_a_set() -> None:
    snapshot = CoachedSled(200.0).advance(0.016)
    assert snapshot.state is WorkoutState.LIFTING
    assert snapshot.curves.t_s.size > 500


def test_frames_are_measured_in_a_process_of_their_own() -> None:
    ms = measure_apart("frames", rate_hz=200.0, signal="shaken", frames=2, repeats=1)["ms"]
    assert set(ms) == {"naive", "graph", "page", "blit", "judging"}
    assert all(value > 0 for values in ms.values() for value in values)


def test_a_measurement_that_fails_is_not_a_figure() -> None:
    with pytest.raises(RuntimeError, match="signal 'saw' is unknown"):
        measure_apart("frames", rate_hz=200.0, signal="saw", frames=1, repeats=1)
