"""The pages of staff's settings in their notable states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kiosk.app.staff_rehearsal import answer, at_the_door, inside
from kiosk.training.programme import Goal
from kiosk.training.screen_turn import Turn, TurnFacts
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import (
    ChooseTurn,
    GoTo,
    Place,
    SetSettings,
    TrySound,
)
from kiosk.training.staff_jobs import (
    SettingsFacts,
)
from kiosk.training.staff_records import TermsFacts
from kiosk.training.staff_settings import StaffSettings

HOUSE = StaffSettings("Press 3", volume=0.8, language="en", languages=("en", "de", "nl", "es"), panel_mm=344)


def _settings(place: Place, **values: Any) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = inside()
        answer(rehearsal, SettingsFacts(HOUSE))
        rehearsal.intent(GoTo(place))
        if values:
            rehearsal.intent(SetSettings(replace(HOUSE, **values)))
        rehearsal.play(0.1)
        return replace(rehearsal.snapshot(), sound_available=True)

    return build


def _trying() -> Snapshot:
    rehearsal = inside()
    rehearsal.intent(GoTo(Place.TEMPO))
    rehearsal.intent(SetSettings(StaffSettings(beats=0.5, ahead=False)))
    rehearsal.intent(TrySound(True))
    rehearsal.play(1.0)
    return rehearsal.snapshot()


def _turning(turn: TurnFacts | None) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = inside(turn=turn)
        rehearsal.intent(GoTo(Place.TURN))
        rehearsal.intent(ChooseTurn(Turn.RIGHT))
        rehearsal.play(0.1)
        return rehearsal.snapshot()

    return build


def _terms(kept_days: int | None) -> Callable[[], Snapshot]:
    def build() -> Snapshot:
        rehearsal = inside()
        answer(rehearsal, SettingsFacts(HOUSE))
        rehearsal.intent(GoTo(Place.TERMS))
        beyond = ((30, 4021), (90, 3310), (180, 2204), (365, 0), (730, 0), (1095, 0), (1825, 0), (3650, 0))
        answer(rehearsal, TermsFacts(1380, 4212, "2026-03-14", 251, 3977, 214.6, beyond, "2027-11-12"))
        rehearsal.intent(SetSettings(replace(HOUSE, retention_days=kept_days)))
        rehearsal.play(0.1)
        return rehearsal.snapshot()

    return build


def _turned() -> Snapshot:
    rehearsal = at_the_door(turn=TurnFacts(Turn.RIGHT, tried=True))
    rehearsal.play(4.0)
    return rehearsal.snapshot()


SETTINGS_SCENES: tuple[tuple[str, str, Callable[[], Snapshot]], ...] = (
    ("staff_tempo", "staff-tempo", _settings(Place.TEMPO)),
    ("staff_tempo", "staff-tempo-trying", _trying),
    ("staff_programmes", "staff-programmes", _settings(Place.PROGRAMMES, goals=(Goal.SIZE, Goal.LEARN))),
    ("staff_screen", "staff-screen", _settings(Place.SCREEN)),
    ("staff_terms", "staff-terms", _terms(None)),
    ("staff_terms", "staff-terms-deletes", _terms(180)),
    ("staff_turn", "staff-turn", _turning(TurnFacts(Turn.NONE))),
    ("staff_turn", "staff-turn-window", _turning(None)),
    ("staff_turned", "staff-turned", _turned),
    ("staff_name", "staff-name", _settings(Place.NAME)),
    ("staff_name", "staff-name-none", _settings(Place.NAME, machine_name="")),
)
"""Page, scene, and how it comes about."""
