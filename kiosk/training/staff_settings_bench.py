"""The pages of staff's settings: a draft, how it sounds, and putting it in force. Pure."""

from __future__ import annotations

from kiosk.training import staff_intents as ask
from kiosk.training.cues import Levels, RepSound, SetSound
from kiosk.training.guidance import Guidance, TargetRange
from kiosk.training.staff_benches import DiskBench
from kiosk.training.staff_jobs import Person, SettingsFacts, StaffAnswer, WriteSettings
from kiosk.training.staff_settings import StaffSettings
from kiosk.training.staff_view import SettingsView

TRIED_REPS = 2
AFTER_S = 0.8
"""The sound of a set's end comes so long after the last repetition."""

ANYWHERE = TargetRange(0.0, 300.0)
"""Nobody moves the sled for the try: only the path's shape in time is heard."""


class SoundTry:
    """Count-in, two repetitions and the end of a set, led by time alone. ``sounds`` are taken away."""

    def __init__(self, settings: StaffSettings, now_s: float) -> None:
        self._guidance = Guidance(settings.tempo, ANYWHERE, free=True)
        self._cycle_s = settings.tempo.cycle_s
        self._began_s: float | None = None
        self._reps = 0
        self.over = False
        self.sounds = self._guidance.count_in(now_s)

    def tick(self, now_s: float) -> None:
        """Time passes."""
        if self._guidance.counted_in(now_s):
            self._guidance.start_free(now_s)
            self._began_s = now_s
        if self._began_s is None or self.over:
            return
        lifted_s = now_s - self._began_s
        if self._reps < TRIED_REPS:
            self.sounds += self._guidance.advance(now_s)
            if lifted_s >= (self._reps + 1) * self._cycle_s:
                self._reps += 1
                self.sounds.append(RepSound(good=True, last=self._reps == TRIED_REPS))
                self.sounds += self._guidance.hold() if self._reps == TRIED_REPS else []
        elif self._reps == TRIED_REPS and lifted_s >= TRIED_REPS * self._cycle_s + AFTER_S:
            self._reps += 1
            self.sounds.append(SetSound())
        elif lifted_s >= TRIED_REPS * self._cycle_s + 2 * AFTER_S:
            self.over = True

    def stop(self) -> None:
        """Nothing more is heard."""
        self.sounds += self._guidance.hold()
        self.over = True


class SettingsBench(DiskBench):
    """One visit to one of the pages. ``fallback``: what ``kiosk.toml`` says where staff said nothing."""

    def __init__(self, person: Person, settings: StaffSettings, fallback: StaffSettings) -> None:
        super().__init__(person)
        self._saved = self._draft = settings
        self._fallback = fallback
        self._saved_now = False
        self._try: SoundTry | None = None

    @property
    def levels(self) -> Levels | None:
        """What the try sounds by; None outside it."""
        return None if self._try is None else self._draft.over(self._fallback).levels

    def intent(self, intent: ask.StaffIntent, now_s: float) -> None:
        """A touch on the page; ignored while the disk is at work."""
        if self.busy:
            return
        match intent:
            case ask.SetSettings(settings):
                self._draft, self._saved_now, self.failure = settings, False, ""
                if self._try is not None:
                    self._begin_try(now_s)
            case ask.SaveSettings(sure) if self._draft != self._saved:
                self._save(sure)
            case ask.TrySound(True):
                self._begin_try(now_s)
            case ask.TrySound(False):
                self._end_try()

    def answer(self, answer: StaffAnswer) -> None:
        """The settings as they are now; the draft stays when the disk refused."""
        asked = self.busy
        super().answer(answer)
        if isinstance(answer, SettingsFacts):
            self._saved = self._draft = answer.settings
            self._saved_now = asked

    def tick(self, now_s: float) -> None:
        """Sounds of the try whose time has come."""
        if self._try is not None:
            self._try.tick(now_s)
            self._collect(self._try)

    def leave(self) -> None:
        """The page is left: nothing goes on."""
        self._end_try()

    def view(self) -> SettingsView:
        """The picture now."""
        shown, trying = self._draft.over(self._fallback), self._try is not None
        return SettingsView(self._saved, self._draft, shown, trying, self.busy, self.failure, self._saved_now)

    def _save(self, _sure: bool) -> None:
        self.ask(WriteSettings(self.person, self._draft))

    def _begin_try(self, now_s: float) -> None:
        self._end_try()
        self._try = SoundTry(self._draft, now_s)
        self._collect(self._try)

    def _end_try(self) -> None:
        if self._try is not None:
            self._try.stop()
            self._collect(self._try)

    def _collect(self, sound_try: SoundTry) -> None:
        self.sounds += sound_try.sounds
        sound_try.sounds = []
        if sound_try.over:
            self._try = None
