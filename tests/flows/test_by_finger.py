"""Everything a person does here is done with a finger on what is visible, and with the legs."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.screens.feet import FeetPage
from kiosk.screens.goal import GoalPage
from kiosk.screens.health import HealthPage
from kiosk.screens.help import HelpPage
from kiosk.screens.live import LivePage
from kiosk.screens.range import RangePage
from kiosk.screens.setup import SetupPage
from kiosk.screens.stuck import StuckPage
from kiosk.screens.summary import SummaryPage
from kiosk.training.snapshot import SetRecord
from kiosk.training.stance import Height
from tests.fakes.stand import Stand

FIRST = "rack 12; unrack 3; tempo 4-1-4-3; rep x3; rack 16; unrack 3; tempo 4-1-2-1; rep x8; rack 10"


def test_a_first_timer_comes_from_attract_to_the_summary(qtbot: QtBot) -> None:
    stand = Stand(qtbot, FIRST)
    stand.play(0.5)
    stand.finger("first_time")
    assert stand.page() is HealthPage
    stand.finger("knee")
    stand.finger("go_on")
    assert stand.page() is SetupPage
    stand.finger("next_step")
    stand.finger("next_step")
    stand.finger("more")
    assert stand.page() is FeetPage
    stand.finger("goal_back")
    stand.finger("plate", (0.5, 0.5))
    stand.finger("goal_back")
    stand.finger("done")
    stand.finger("next_step")
    stand.finger("next_step")
    stand.finger("more")
    assert stand.page() is RangePage
    stand.play(52.0)
    stand.finger("use")
    assert stand.page() is SetupPage
    stand.finger("next_step")
    stand.play(16.0)
    assert stand.page() is LivePage, "the sled itself confirmed the last step"
    stand.play(95.0)
    assert stand.page() is SummaryPage
    (record,) = [outcome for outcome in stand.kept if isinstance(outcome, SetRecord)]
    assert (record.finished, record.counted) == (True, 8)
    assert record.stance is not None and record.stance.height is Height.HIGH


def test_a_regular_is_armed_with_two_touches(qtbot: QtBot) -> None:
    stand = Stand(qtbot, "rack 3; unrack; rep x5; rack 3")
    stand.play(0.5)
    stand.finger("start")
    assert stand.page() is GoalPage
    stand.finger("strength")
    stand.play(6.0)
    assert stand.page() is LivePage, "the second touch was the last: the rest is done by the sled"


def test_stuck_needs_no_finger_and_help_is_two_touches_away(qtbot: QtBot) -> None:
    stand = Stand(qtbot, "rack 12; unrack; rep x5; rack 60")
    stand.play(0.6)
    stand.finger("start")
    stand.finger("size_card")
    stand.finger("help")
    assert stand.page() is HelpPage
    stand.finger("topic_3")
    stand.finger("know")
    stand.finger("topic_7")
    stand.finger("back")
    assert stand.page() is SetupPage
    stand.hold_at(420.0, 5.0, reps=2)
    stand.play(34.0)
    pages = stand.pages
    assert StuckPage in pages
    assert pages[-1] is LivePage and pages[-2] is StuckPage
