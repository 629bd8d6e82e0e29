"""Languages and screen: what is spoken, when the unused screen dims, how large the panel is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.screens.base import PageContext
from kiosk.screens.staff_knobs import Knob, nearest
from kiosk.screens.staff_page import duration_words, translate
from kiosk.screens.staff_settings_page import StaffSettingsPage, offer, put
from kiosk.training import staff_intents as ask
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_settings import PANEL_MM, USUAL_DIM, StaffSettings
from kiosk.training.staff_view import SettingsView, StaffView

HOURS = tuple(range(25))
DIM_AFTER_S = (30, 60, 120, 300, 600, 1800)
DIMS = (0.0, USUAL_DIM, 0.8, 0.95)
PATIENCES = (0.75, 1.0, 1.5, 2.0, 3.0)
SIDES_MM = tuple(PANEL_MM)


class StaffScreenPage(StaffSettingsPage):
    """Emits what every page of settings emits; leads to the page that turns the picture."""

    turn: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.on_click(self.turn, ask.GoTo(ask.Place.TURN))

    def show_staff(self, view: StaffView, snapshot: Snapshot, now_s: float) -> None:
        """Only a technician turns the picture: it takes a start of the kiosk."""
        super().show_staff(view, snapshot, now_s)
        self.turn.setVisible(ask.Place.TURN in view.open_places)

    def knobs(self, view: SettingsView) -> list[Knob]:
        """Languages, light, waiting, panel."""
        draft = view.draft
        return [
            *self._languages(view),
            _hour(draft, "bright_from_h", translate("Staff", "Bright from")),
            _hour(draft, "bright_to_h", translate("Staff", "Bright until")),
            _dim_after(draft),
            _night(draft),
            _patience(draft),
            _panel(draft, view.shown.panel_mm),
        ]

    def _languages(self, view: SettingsView) -> list[Knob]:
        draft, names = view.draft, dict(self._context.every_language)
        every = tuple(names)
        offered = view.shown.languages or tuple(code for code, _ in self._context.languages)

        def make(kept: tuple[str, ...]) -> StaffSettings:
            first = draft.language if draft.language in kept else None
            return replace(draft, languages=kept, language=first)

        first = view.shown.language if view.shown.language in offered else offered[0]
        texts = tuple(names[code] for code in offered)
        index = offered.index(first)
        name, hint = translate("Staff", "First language"), translate("Staff", "for everybody")
        choice = translate("Staff", "to choose")
        return [
            Knob("language", name, hint, texts, index, put(draft, "language", offered), texts[index]),
            *(offer(f"language_{one}", names[one], choice, offered, one, every, make) for one in every),
        ]


def _hour(draft: StaffSettings, key: str, name: str) -> Knob:
    texts = tuple(f"{hour}:00" for hour in HOURS)
    index = getattr(draft, key)
    always = draft.bright_from_h % 24 == draft.bright_to_h % 24
    words = translate("Staff", "always bright") if always else texts[index]
    return Knob(key, name, translate("Staff", "each day"), texts, index, put(draft, key, HOURS), words)


def _dim_after(draft: StaffSettings) -> Knob:
    texts = tuple(duration_words(seconds) for seconds in DIM_AFTER_S)
    index = nearest(DIM_AFTER_S, draft.dim_after_s)
    name, hint = translate("Staff", "Dims after"), translate("Staff", "without a touch")
    return Knob("dim_after_s", name, hint, texts, index, put(draft, "dim_after_s", DIM_AFTER_S), texts[index])


def _night(draft: StaffSettings) -> Knob:
    texts = tuple(translate("Staff", "{n} %").format(n=round(100 * (1 - dim))) for dim in DIMS)
    index = nearest(DIMS, draft.night_dim)
    name, hint = translate("Staff", "Night light"), translate("Staff", "of an unused screen")
    return Knob("night_dim", name, hint, texts, index, put(draft, "night_dim", DIMS), texts[index])


def _patience(draft: StaffSettings) -> Knob:
    texts = tuple(translate("Staff", "{n} %").format(n=round(100 * one)) for one in PATIENCES)
    index = nearest(PATIENCES, draft.patience)
    name, hint = translate("Staff", "Waits for people"), translate("Staff", "of the usual time")
    return Knob("patience", name, hint, texts, index, put(draft, "patience", PATIENCES), texts[index])


def _panel(draft: StaffSettings, shown: int | None) -> Knob:
    texts = tuple(translate("Staff", "{mm} mm").format(mm=side) for side in SIDES_MM)
    name, hint = translate("Staff", "Panel, long side"), translate("Staff", "at the next start")
    if shown is None:
        measured = (translate("Staff", "usual"), *texts)
        choices = (None, *SIDES_MM)
        return Knob("panel_mm", name, hint, measured, 0, put(draft, "panel_mm", choices), measured[0])
    index = nearest(SIDES_MM, shown)
    return Knob("panel_mm", name, hint, texts, index, put(draft, "panel_mm", SIDES_MM), texts[index])
