"""The pages that nobody sees first: loaded together, when the kiosk is up or one of them is asked for."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from kiosk.screens.base import PageContext, Screen
from kiosk.screens.feet import FeetPage
from kiosk.screens.goal import GoalPage
from kiosk.screens.health import HealthPage
from kiosk.screens.help import HelpPage
from kiosk.screens.hurt import HurtPage
from kiosk.screens.missing import MissingPage
from kiosk.screens.own import OwnPage
from kiosk.screens.range import RangePage
from kiosk.screens.rest import RestPage
from kiosk.screens.setup import SetupPage
from kiosk.screens.stuck import StuckPage
from kiosk.screens.summary import SummaryPage
from kiosk.training.guide import Guide
from kiosk.training.intents import Back, FirstTime, Intent, Leave, Ready, StartSet
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


_AROUND: Mapping[WorkoutState, Intent | None] = {
    WorkoutState.GOAL: FirstTime(),
    WorkoutState.OWN: Back(),
    WorkoutState.HEALTH: Back(),
    WorkoutState.SETUP: Ready(),
    WorkoutState.FEET: Back(),
    WorkoutState.RANGE: Back(),
    WorkoutState.HELP: Back(),
    WorkoutState.RESTING: StartSet(),
    WorkoutState.SUMMARY: None,
}
"""The way around a page that cannot be shown. The others are for moments of danger: there is no kiosk
without them."""

_log = logging.getLogger(__name__)


def build_page(state: WorkoutState, context: PageContext, guide: Callable[[], Guide]) -> Screen:
    """The page of a state, with the guide's words where it speaks them. KeyError for a state of another page.

    Where its form or the guide is broken, a page stands there that says so and leads around it.

    Raises:
        ValueError, OSError: that is so, and nobody may train without this page.
    """
    try:
        return _page(state, context, guide)
    except (ValueError, OSError) as error:
        if state not in _AROUND:
            raise
        _log.error("the page '%s' cannot be shown: %s", state.value, error)
        return MissingPage(context, str(error), _AROUND[state], Leave())


def _page(state: WorkoutState, context: PageContext, guide: Callable[[], Guide]) -> Screen:
    if state in _GUIDED:
        return _GUIDED[state](context, guide())
    return _PLAIN[state](context)
