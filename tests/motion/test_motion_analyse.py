"""Whole recordings."""

from __future__ import annotations

import json

import numpy as np
import pytest

from kiosk.motion.analyse import analyse
from kiosk.motion.calibration import Limits
from kiosk.motion.events import TrustLevel, Verdict
from tests.fakes.motion_paths import Path

REP_KEYS = {
    "t_start_s",
    "t_turn_s",
    "t_end_s",
    "rom_mm",
    "eccentric_s",
    "pause_s",
    "concentric_s",
    "mean_velocity_mps",
    "peak_velocity_mps",
    "verdict",
}


def test_without_limits_the_recordings_own_range_is_the_measure() -> None:
    path = Path(465).hold(1).reps(4, 115, 465).move(220, 1.5).move(465, 1).hold(1)
    result = analyse(*path.sampled(100))
    assert [rep.verdict for rep in result.reps] == [Verdict.GOOD] * 4 + [Verdict.SHORT]
    assert [rep.counted for rep in result.reps] == [True] * 4 + [False]
    assert result.alerts == ()
    assert result.trust.level is TrustLevel.FULL


def test_with_limits_alerts_are_listed() -> None:
    path = Path(465).hold(1).reps(1, 82, 465).reps(1, 115, 465)
    result = analyse(*path.sampled(100), limits=Limits(100, 480))
    assert [rep.verdict for rep in result.reps] == [Verdict.DEEP, Verdict.GOOD]
    assert [(alert.kind.value, alert.on) for alert in result.alerts] == [("depth", True), ("depth", False)]


def test_moving_to_and_from_a_distant_rest_is_not_a_repetition() -> None:
    path = Path(500).hold(2).move(950, 1).hold(0.3).move(510, 1).hold(3).move(968, 1).move(865, 0.5).hold(1)
    for _ in range(5):
        path.move(1425, 1.2).hold(0.1).move(870, 1.2).hold(0.2)
    result = analyse(*path.move(960, 1).hold(3).sampled(50), "ce")
    assert [rep.verdict for rep in result.reps] == [Verdict.GOOD] * 5


def test_a_recording_that_ends_at_the_top_keeps_its_last_push() -> None:
    path = Path(465).hold(1).reps(2, 115, 465, (2, 0.2, 1, 0.5)).move(115, 2).move(460, 1)
    t_s, position_mm = path.sampled(100)
    assert len(analyse(t_s[:-8], position_mm[:-8]).reps) == 3


def test_as_dict_has_the_promised_keys() -> None:
    path = Path(465).hold(1).reps(1, 82, 465)
    plain = json.loads(json.dumps(analyse(*path.sampled(100), limits=Limits(100, 480)).as_dict()))
    assert set(plain) == {"reps", "trust", "alerts"}
    assert [set(rep) for rep in plain["reps"]] == [REP_KEYS]
    assert plain["trust"] == {"level": "full", "reason": ""}
    assert [set(alert) for alert in plain["alerts"]] == [{"t_s", "kind", "on", "position_mm"}] * 2


@pytest.mark.parametrize("n", [0, 1, 2, 5])
def test_next_to_nothing_is_no_repetition_and_no_trust(n: int) -> None:
    result = analyse(np.linspace(0, 0.01 * n, n), np.full(n, 100.0))
    assert result.reps == ()
    assert result.trust.level is TrustLevel.NONE


def test_unequal_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="2 times but 3 positions"):
        analyse(np.zeros(2), np.zeros(3))
