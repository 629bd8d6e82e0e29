"""Every page on a panel of a given size, with the shipped theme, forms and words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.app import resources
from kiosk.app.fonts import find_font
from kiosk.app.guide_content import load_guide
from kiosk.app.theme import load_theme, panel_for, style_sheet
from kiosk.screens.attract import AttractPage
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
from kiosk.training.guide import USUAL_MACHINE, Guide, GuideMachine
from kiosk.widgets.drawings import DRAWN
from kiosk.widgets.theme import Theme
from tests.fakes.tongues import speak

SIZES = ((1920, 1080), (1080, 1920), (1280, 800))


@dataclass(frozen=True)
class PageSet:
    """One of each page but the live one."""

    attract: AttractPage
    goal: GoalPage
    own: OwnPage
    health: HealthPage
    setup: SetupPage
    feet: FeetPage
    own_range: RangePage
    help: HelpPage
    stuck: StuckPage
    hurt: HurtPage
    rest: RestPage
    summary: SummaryPage

    def all(self) -> tuple[Screen, ...]:
        """Every page."""
        return (
            *(self.attract, self.goal, self.own, self.health, self.setup, self.feet, self.own_range),
            *(self.help, self.stuck, self.hurt, self.rest, self.summary),
        )


def make_theme(width_px: int, height_px: int) -> Theme:
    """The shipped tokens on the usual panel of that size."""
    return load_theme(resources.theme(), panel_for(width_px, height_px), find_font().family)


def make_context(width_px: int, height_px: int) -> PageContext:
    """Shipped forms, in English; a clock that stands at 18:40."""
    languages = speak("en")
    theme = make_theme(width_px, height_px)
    return PageContext(
        *(theme, resources.forms(), height_px > width_px, lambda: "18:40", languages.offered),
        spoken=lambda: "en",
        every_language=languages.every,
    )


def make_guide(machine: GuideMachine = USUAL_MACHINE) -> Guide:
    """The shipped guide for a machine."""
    return load_guide(resources.assets() / "guide", DRAWN, machine)


def make_pages(context: PageContext) -> PageSet:
    """All pages with the shipped guide."""
    guide = make_guide()
    return PageSet(
        AttractPage(context),
        GoalPage(context, guide),
        OwnPage(context),
        HealthPage(context, guide),
        SetupPage(context, guide),
        FeetPage(context, guide),
        RangePage(context),
        HelpPage(context, guide),
        StuckPage(context, guide),
        HurtPage(context),
        RestPage(context),
        SummaryPage(context),
    )


def dress(widget: QWidget, theme: Theme) -> None:
    """The shipped style sheet and font, for this widget and what is in it."""
    widget.setFont(theme.font("body"))
    widget.setStyleSheet(style_sheet(resources.theme(), theme))
