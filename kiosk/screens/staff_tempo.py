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
        """First the tempo, then what is heard, then what members may choose."""
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
            _members_choose(draft),
            *(_offered(draft, number, tempo) for number, tempo in enumerate(USUAL_TEMPOS)),
        ]


def _tempo(draft: StaffSettings) -> Knob:
    """Of those that are offered; where members may choose any, of all."""
    known = (*USUAL_TEMPOS, *(tempo for tempo in draft.tempos if tempo not in USUAL_TEMPOS))
    tempos = known if draft.any_tempo else draft.tempos
    texts = tuple(str(tempo) for tempo in tempos)
    index = tempos.index(draft.tempo)
    name, hint = translate("Staff", "Tempo"), translate("Staff", "of the programmes")

    def choose(index: int) -> ask.StaffIntent:
        chosen = tempos[index]
        offered = tuple(tempo for tempo in known if tempo in draft.tempos or tempo == chosen)
        return ask.SetSettings(replace(draft, tempo=chosen, tempos=offered))

    return Knob("tempo", name, hint, texts, index, choose, texts[index])


def _members_choose(draft: StaffSettings) -> Knob:
    texts = (translate("Staff", "one of these"), translate("Staff", "each number"))
    name, hint = translate("Staff", "Members choose"), translate("Staff", "for My own")
    index = int(draft.any_tempo)
    return Knob("any_tempo", name, hint, texts, index, put(draft, "any_tempo", (False, True)), texts[index])


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

    key, name = f"tempo_{number}", str(tempo)
    if draft.any_tempo:
        # Nothing is kept from anybody who may choose each number.
        free, why = translate("Staff", "free choice"), translate("Staff", "members choose each number")
        return Knob(key, name, why, (free,), 0, lambda _: ask.SetSettings(draft), free)
    hint = translate("Staff", "for My own and the programmes")
    return offer(key, name, hint, draft.tempos, tempo, USUAL_TEMPOS, make)
