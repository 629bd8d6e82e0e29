"""Programmes: which of them the chooser offers, and whether the summary offers its code."""

from __future__ import annotations

from dataclasses import replace

from kiosk.screens.staff_knobs import Knob
from kiosk.screens.staff_page import translate
from kiosk.screens.staff_settings_page import StaffSettingsPage, offer, switch
from kiosk.screens.words import dose_words, goal_name
from kiosk.training.programme import PROGRAMMES, Goal
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.staff_view import SettingsView


class StaffProgrammesPage(StaffSettingsPage):
    """Emits what every page of settings emits."""

    least_rows, least_rows_upright = 3, 6

    def knobs(self, view: SettingsView) -> list[Knob]:
        """Every programme, then the code."""
        draft = view.draft
        code = switch(
            draft,
            "takeaway",
            translate("Staff", "Take-away code"),
            translate("Staff", "on the summary"),
            (translate("Staff", "not shown"), translate("Staff", "shown")),
        )
        return [*(_offered(draft, goal) for goal in Goal), code]


def _offered(draft: StaffSettings, goal: Goal) -> Knob:
    def make(kept: tuple[Goal, ...]) -> StaffSettings:
        return replace(draft, goals=kept)

    programme = PROGRAMMES.get(goal)
    hint = (
        translate("Staff", "free choice") if programme is None else dose_words(programme.sets, programme.reps)
    )
    return offer(goal.value, goal_name(goal), hint, draft.goals, goal, tuple(Goal), make)
