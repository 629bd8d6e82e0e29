"""What the sensor's page says of the newest alert: nothing before one, and marked when it came late."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.screens.staff_sensor import LATE_ALERT_MS, NONE, figures
from kiosk.training.health import AlertDelay, SensorHealth
from kiosk.training.staff_view import SensorView
from kiosk.training.truth import SensorTruth
from kiosk.widgets.fact_table import Fact


def alert_fact(delay: AlertDelay | None) -> Fact:
    health = SensorHealth(SensorTruth.LIVE, "", "", None, None, None, (), delay)
    nothing = np.empty(0)
    sensor = SensorView(nothing, nothing, None, 0.0, 0.0, 0.0, "", None, touch_test=False)
    return figures(health, sensor, None)[-1]


def test_before_an_alert_there_is_nothing_to_say(qapp: object) -> None:
    assert alert_fact(None) == Fact("Alert painted after", (NONE,))


@pytest.mark.parametrize(("newest_ms", "warn"), [(9.4, False), (LATE_ALERT_MS + 1.0, True)])
def test_the_newest_and_the_longest_are_told_and_a_late_one_is_marked(
    qapp: object, newest_ms: float, warn: bool
) -> None:
    delay = AlertDelay(140.0, 140.0).with_newest(newest_ms)
    assert alert_fact(delay) == Fact("Alert painted after", (f"{newest_ms:.0f} ms, at most 140",), warn=warn)
