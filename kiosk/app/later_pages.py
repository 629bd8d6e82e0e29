"""The pages that nobody sees first: loaded together, when the kiosk is up or one of them is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.screens.base import PageContext, Screen
from kiosk.screens.feet import FeetPage
from kiosk.screens.goal import GoalPage
from kiosk.screens.health import HealthPage
from kiosk.screens.help import HelpPage
from kiosk.screens.hurt import HurtPage
from kiosk.screens.own import OwnPage
from kiosk.screens.range import RangePage
from kiosk.screens.rest import RestPage
from kiosk.screens.setup import SetupPage
from kiosk.screens.stuck import StuckPage
from kiosk.screens.summary import SummaryPage
from kiosk.training.guide import Guide
from kiosk.training.snapshot import WorkoutState

_GUIDED: Mapping[WorkoutState, Callable[[PageContext, Guide], Screen]] = {
    WorkoutState.GOAL: GoalPage,
    WorkoutState.HEALTH: HealthPage,
    WorkoutState.SETUP: SetupPage,
    WorkoutState.FEET: FeetPage,
    WorkoutState.HELP: HelpPage,
    WorkoutState.STUCK: StuckPage,
}
_PLAIN: Mapping[WorkoutState, Callable[[PageContext], Screen]] = {
    WorkoutState.OWN: OwnPage,
    WorkoutState.RANGE: RangePage,
    WorkoutState.HURT: HurtPage,
    WorkoutState.RESTING: RestPage,
    WorkoutState.SUMMARY: SummaryPage,
}


def build_page(state: WorkoutState, context: PageContext, guide: Callable[[], Guide]) -> Screen:
    """The page of a state, with the guide's words where it speaks them. KeyError for a state of another page.

    Raises:
        ValueError: its form or the guide is broken.
    """
    if state in _GUIDED:
        return _GUIDED[state](context, guide())
    return _PLAIN[state](context)
