"""The whole kiosk from the first touch to the summary, and what is heard on the way."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.motion.events import AlertKind
from kiosk.screens.attract import AttractPage
from kiosk.screens.goal import GoalPage
from kiosk.screens.live import LivePage
from kiosk.screens.rest import RestPage
from kiosk.screens.setup import SetupPage
from kiosk.screens.summary import SummaryPage
from kiosk.training.cues import AlertSound, BeatPlan
from kiosk.training.health import SensorHealth
from kiosk.training.intents import Choose
from kiosk.training.programme import Programme, parse_workout
from kiosk.training.snapshot import SetRecord, Snapshot
from kiosk.training.staff_intents import EnterStaff
from tests.fakes.stand import FRAME_S, Stand


@pytest.fixture
def chosen() -> Programme:
    return parse_workout("2x3")


def armed(qtbot: QtBot, script: str) -> Stand:
    """One set of three is chosen and the guide is over."""
    stand = Stand(qtbot, script)
    stand.play(0.6)
    stand.click("start")
    stand.window.intent.emit(Choose(parse_workout("1x3")))
    stand.play(0.4)
    stand.click("ready")
    return stand


def test_from_the_first_touch_to_the_summary(qtbot: QtBot, chosen: Programme) -> None:
    stand = Stand(qtbot, "rack 3; unrack; rep x3; rack 6; unrack; rep x1; rep deep=18; rep x1; rack 6")
    stand.play(0.5)
    assert stand.page() is AttractPage
    stand.click("start")
    assert stand.page() is GoalPage
    stand.window.intent.emit(Choose(chosen))
    stand.play(0.4)
    assert stand.page() is SetupPage
    stand.click("ready")
    assert stand.page() is LivePage
    stand.play(29.0)
    assert stand.page() is RestPage
    stand.play(30.0)
    assert stand.page() is SummaryPage
    assert [rep["verdict"] for rep in stand.events("rep")] == ["good", "good", "good", "good", "deep", "good"]
    assert [event["on"] for event in stand.events("alert") if event["kind"] == "depth"] == [True, False]
    assert [event["kind"] for event in stand.events("painted") if event["kind"] == "depth"] == ["depth"]
    records = [outcome for outcome in stand.kept if isinstance(outcome, SetRecord)]
    assert [record.counted for record in records] == [3, 3]


def test_what_is_heard_follows_the_set(qtbot: QtBot) -> None:
    stand = armed(qtbot, "rack 3; unrack; rep x1; rep lock=18; rep x1; rack 6")
    stand.play(32.0)
    heard = stand.voice.heard
    assert AlertSound(AlertKind.LOCKOUT, True) in heard
    assert AlertSound(AlertKind.LOCKOUT, False) in heard
    plans = [cue for cue in heard if isinstance(cue, BeatPlan)]
    assert any(plan.beats for plan in plans)
    assert plans[-1].beats == (), "no click goes on after the set"


def test_an_alert_that_came_and_went_while_the_screen_hung_is_still_painted(qtbot: QtBot) -> None:
    stand = armed(qtbot, "rack 3; unrack; rep x1; rep deep=18; rep x1; rack 6")
    while len(stand.events("rep")) < 1:
        stand.play(FRAME_S)
    stand.stall(6.0)
    assert [event["on"] for event in stand.events("alert") if event["kind"] == "depth"] == [True, False]
    assert [event["kind"] for event in stand.events("painted") if event["kind"] == "depth"] == ["depth"]
    page = stand.window.page
    assert isinstance(page, LivePage) and page.frame.isVisible()
    stand.play(1.0)
    assert not page.frame.isVisible()


def test_samples_wake_the_kiosk_where_they_may_turn_red_and_wait_for_the_frame_elsewhere(
    qtbot: QtBot,
) -> None:
    stand = armed(qtbot, "rack 3; unrack; rep x1; rep deep=18; rep x1; rack 6")
    began_s = stand.now_s
    while not stand.events("set"):
        stand.play(FRAME_S)
    frames = (stand.now_s - began_s) / FRAME_S
    woken_s = [at_s for at_s in stand.woken_s if at_s > began_s]
    (deep_s,) = [
        event["t_sample_s"] for event in stand.events("alert") if event["kind"] == "depth" and event["on"]
    ]
    assert isinstance(deep_s, float)
    assert any(deep_s <= at_s < deep_s + FRAME_S for at_s in woken_s)
    assert 0 < len(woken_s) < 0.6 * frames


def test_staff_see_how_long_the_paint_of_an_alert_took(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    stand = armed(qtbot, "rack 3; unrack; rep x1; rep deep=18; rep x1; rack 400")
    while not stand.events("set"):
        stand.play(FRAME_S)
    (begun,) = [event for event in stand.events("alert") if event["kind"] == "depth" and event["on"]]
    (painted,) = [event for event in stand.events("painted") if event["kind"] == "depth"]
    while stand.page() is not AttractPage:
        stand.play(5.0)
    told: list[SensorHealth] = []
    original = stand.window.present

    def present(snapshot: Snapshot, now_s: float) -> None:
        told.extend([] if snapshot.health is None else [snapshot.health])
        original(snapshot, now_s)

    monkeypatch.setattr(stand.window, "present", present)
    stand.window.intent.emit(EnterStaff())
    stand.play(0.1)
    assert isinstance(painted["t_mono_s"], float) and isinstance(begun["t_sample_s"], float)
    delay_ms = 1000 * (painted["t_mono_s"] - begun["t_sample_s"])
    alert = told[-1].alert
    assert alert is not None
    assert (alert.newest_ms, alert.most_ms) == pytest.approx((delay_ms, delay_ms), abs=0.3)
