"""Tempo and sound: the tempo of the programmes, which others may be chosen, what is heard and how loudly."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.motion.tempo import Tempo
from kiosk.screens.base import PageContext, set_text
from kiosk.screens.staff_knobs import Knob, nearest
from kiosk.screens.staff_page import translate
from kiosk.screens.staff_settings_page import StaffSettingsPage, offer, put, switch
from kiosk.training import staff_intents as ask
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_settings import USUAL_TEMPOS, StaffSettings
from kiosk.training.staff_view import SettingsView, StaffView

VOLUMES = tuple(n / 10 for n in range(1, 11))
BEATS = (0.0, 0.5, 1.0)
USUAL_VOLUME = 0.8


class StaffTempoPage(StaffSettingsPage):
    """Also emits TrySound."""

    listen: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._trying = False
        self.on_click(self.listen, lambda: ask.TrySound(not self._trying))

    def show_staff(self, view: StaffView, snapshot: Snapshot, now_s: float) -> None:
        """Also whether it sounds now, and whether it could."""
        super().show_staff(view, snapshot, now_s)
        self._trying = view.settings is not None and view.settings.trying
        set_text(self.listen, translate("Staff", "Stop") if self._trying else translate("Staff", "Try"))
        self.listen.setEnabled(snapshot.sound_available)
        if not snapshot.sound_available and not self.notice.text:
            self.notice.set_text(translate("Staff", "No loudspeaker is working: nothing can be heard."))

    def knobs(self, view: SettingsView) -> list[Knob]:
        """First the tempo, then what is heard, then which tempos are offered."""
        draft = view.draft
        return [
            _tempo(draft),
            _volume(draft, view.shown.volume),
            _beats(draft),
            switch(draft, "count_in", translate("Staff", "Count-in"), translate("Staff", "3, 2, 1")),
            switch(draft, "marks", translate("Staff", "Marks"), translate("Staff", "after reps and sets")),
            switch(draft, "ahead", translate("Staff", "Limit ticks"), translate("Staff", "ahead of a limit")),
            switch(
                draft, "sound_on", translate("Staff", "At the start"), translate("Staff", "of each session")
            ),
            *(_offered(draft, number, tempo) for number, tempo in enumerate(USUAL_TEMPOS)),
            switch(
                draft,
                "any_tempo",
                translate("Staff", "Any other"),
                translate("Staff", "each number by itself"),
                (translate("Staff", "not offered"), translate("Staff", "offered")),
            ),
        ]


def _tempo(draft: StaffSettings) -> Knob:
    texts = tuple(str(tempo) for tempo in draft.tempos)
    index = draft.tempos.index(draft.tempo)
    name, hint = translate("Staff", "Tempo"), translate("Staff", "of the programmes")
    return Knob("tempo", name, hint, texts, index, put(draft, "tempo", draft.tempos), texts[index])


def _volume(draft: StaffSettings, shown: float | None) -> Knob:
    texts = tuple(translate("Staff", "{n} %").format(n=round(100 * one)) for one in VOLUMES)
    index = nearest(VOLUMES, USUAL_VOLUME if shown is None else shown)
    name, hint = translate("Staff", "Volume"), translate("Staff", "alarms included")
    return Knob("volume", name, hint, texts, index, put(draft, "volume", VOLUMES), texts[index])


def _beats(draft: StaffSettings) -> Knob:
    texts = (translate("Staff", "off"), translate("Staff", "quiet"), translate("Staff", "loud"))
    index = nearest(BEATS, draft.beats)
    name, hint = translate("Staff", "Metronome"), translate("Staff", "clicks of the tempo")
    return Knob("beats", name, hint, texts, index, put(draft, "beats", BEATS), texts[index])


def _offered(draft: StaffSettings, number: int, tempo: Tempo) -> Knob:
    def make(kept: tuple[Tempo, ...]) -> StaffSettings:
        return replace(draft, tempos=kept, tempo=draft.tempo if draft.tempo in kept else kept[0])

    hint = translate("Staff", "when free choice is off")
    return offer(f"tempo_{number}", str(tempo), hint, draft.tempos, tempo, USUAL_TEMPOS, make)
