"""What may wait for the next frame: never a sample that begins a red alert."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.motion.calm import EVERYWHERE, NOWHERE, Band
from kiosk.motion.events import AlertChange, AlertKind
from kiosk.motion.samples import FloatArray
from kiosk.motion.tracker import MotionTracker
from tests.fakes.judging import LIMITS, RACK_MM
from tests.fakes.motion_paths import FINE_S, Path, Shape

FRAME_S = 0.016
RED = (AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP)


def frames(t_s: FloatArray) -> list[slice]:
    """The samples of each frame."""
    edges = np.searchsorted(t_s, np.arange(t_s[0], t_s[-1] + FRAME_S, FRAME_S))
    return [slice(*edge) for edge in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)]


def unwoken(tracker: MotionTracker, t_s: FloatArray, position_mm: FloatArray) -> list[AlertKind]:
    """Red alerts that begin at a sample before which, in its frame, nothing has left the band."""
    found: list[AlertKind] = []
    for frame in frames(t_s):
        low_mm, high_mm = tracker.calm_mm
        calm = True
        for at in range(frame.start, frame.stop):
            calm = calm and low_mm < position_mm[at] < high_mm
            events = tracker.feed(t_s[at : at + 1], position_mm[at : at + 1])
            began = [event.kind for event in events if isinstance(event, AlertChange) and event.on]
            found += [kind for kind in began if kind in RED and calm]
    return found


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 10**6),
    rate_hz=st.sampled_from([100.0, 200.0, 1000.0]),
    noise_mm=st.sampled_from([0.0, 0.3, 1.5]),
    shape=st.sampled_from(["jerk", "parabola"]),
)
def test_no_red_alert_begins_while_everything_may_wait(
    seed: int, rate_hz: float, noise_mm: float, shape: Shape
) -> None:
    rng = np.random.default_rng(seed)
    path = Path(465).hold(0.5)
    for _ in range(5):
        path.move(rng.uniform(60, 140), rng.uniform(0.35, 2.5), shape).hold(rng.uniform(0, 0.3))
        path.move(rng.uniform(440, 500), rng.uniform(0.35, 2.5), shape).hold(rng.uniform(0, 0.3))
    t_s, position_mm = path.sampled(rate_hz, noise_mm, seed)
    assert unwoken(MotionTracker(LIMITS, None), t_s, position_mm) == []


def band_after(path: Path, rack_mm: float | None = None) -> Band:
    tracker = MotionTracker(LIMITS, rack_mm)
    tracker.feed(*path.sampled(200.0, 0.0))
    return tracker.calm_mm


def test_a_sled_that_rests_or_moves_as_it_should_may_wait_between_the_limits() -> None:
    for path in (Path(300).hold(1), Path(465).hold(1).move(250, 1.5)):
        low_mm, high_mm = band_after(path)
        assert LIMITS.depth_mm < low_mm < LIMITS.depth_mm + 20
        assert LIMITS.lockout_mm - 20 < high_mm < LIMITS.lockout_mm


def test_a_sled_in_its_rack_may_wait_there_and_not_elsewhere() -> None:
    low_mm, high_mm = band_after(Path(RACK_MM).hold(2), RACK_MM)
    assert LIMITS.lockout_mm < low_mm < RACK_MM < high_mm


def test_nothing_waits_while_the_sled_is_lowered_fast_or_before_anything_is_known() -> None:
    lowered = 480.0 - 0.6 * 1000.0 * np.arange(0.0, 0.4, FINE_S)
    assert band_after(Path(480).hold(1).add(lowered)) == NOWHERE
    assert MotionTracker(LIMITS, None).calm_mm == NOWHERE


def test_without_limits_nothing_alarms_and_everything_may_wait() -> None:
    assert MotionTracker(None, None).calm_mm == EVERYWHERE


@pytest.mark.parametrize("band", [NOWHERE, EVERYWHERE])
def test_what_is_no_number_lies_in_no_band(band: Band) -> None:
    assert not band[0] < math.nan < band[1]
