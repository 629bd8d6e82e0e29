"""My own: sets, repetitions, rest and the four numbers of the tempo, without a keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.motion.tempo import Tempo
from kiosk.screens.base import PageContext, Screen, set_text
from kiosk.screens.words import dose_words, seconds_words
from kiosk.training.intents import Back, Choose
from kiosk.training.programme import (
    PROGRAMMES,
    REPS_ALLOWED,
    REST_ALLOWED_S,
    SETS_ALLOWED,
    Goal,
    Programme,
)
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_settings import StaffSettings
from kiosk.widgets.countdown_ring import minutes_seconds
from kiosk.widgets.speech import short_decimal, translate
from kiosk.widgets.stepper import Stepper

RESTS_S = tuple(rest for rest in range(0, REST_ALLOWED_S.stop, 15) if rest in REST_ALLOWED_S)
NO_BREAK = "\u00a0"
"""A number stays beside its unit, and a phase beside its time."""

MOVES_S = tuple(float(s) for s in range(1, 11))
HOLDS_S = tuple(float(s) for s in range(11))
PUSHES_S: tuple[float | None, ...] = (None, *MOVES_S)
"""X, as fast as you can, comes before one second."""


def total_words(programme: Programme) -> str:
    """``3 × 12, about 6 min``, rests between sets included."""
    lifting_s = programme.sets * programme.reps * programme.tempo.cycle_s
    minutes = max(1, round((lifting_s + (programme.sets - 1) * programme.rest_s) / 60))
    dose = dose_words(programme.sets, programme.reps)
    return translate("Own", "{dose}, about {minutes} min").format(dose=dose, minutes=minutes)


def phase_words(tempo: Tempo) -> str:
    """What the four numbers ask for, as a list of words; holds of no time are left out."""
    parts = [translate("Own", "Lower {seconds} s").format(seconds=short_decimal(tempo.eccentric_s))]
    hold = translate("Own", "hold {seconds} s")
    if tempo.bottom_s:
        parts.append(hold.format(seconds=short_decimal(tempo.bottom_s)))
    if tempo.concentric_s is None:
        parts.append(translate("Own", "push fast"))
    else:
        parts.append(translate("Own", "push {seconds} s").format(seconds=short_decimal(tempo.concentric_s)))
    if tempo.top_s:
        parts.append(hold.format(seconds=short_decimal(tempo.top_s)))
    return translate("Own", ", ").join(part.replace(" ", NO_BREAK) for part in parts)


class OwnPage(Screen):
    """Emits Choose or Back. Starts from the Size programme, or from one's own that was chosen before.

    Where staff do not let each number of the tempo be chosen, one of those that they offer is.
    """

    custom_widgets = (Stepper,)

    sets: Stepper
    reps: Stepper
    rest: Stepper
    preset: Stepper
    lowering: Stepper
    bottom: Stepper
    push: Stepper
    top: Stepper
    total: QLabel
    tempo: QLabel
    back: QPushButton
    start: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._settings = StaffSettings()
        self._free = (self.lowering, self.bottom, self.push, self.top)
        for stepper in (self.sets, self.reps, self.rest, self.preset, *self._free):
            stepper.changed.connect(self._show_total)
        self.on_click(self.back, Back())
        self.on_click(self.start, lambda: Choose(self.programme()))
        self.retranslate()
        self.set_programme(PROGRAMMES[Goal.SIZE])

    def retranslate(self) -> None:
        """Names and choices of the steppers."""
        self.sets.setup(translate("Own", "Sets"), "", [str(n) for n in SETS_ALLOWED])
        self.reps.setup(
            translate("Own", "Reps"), translate("Own", "in each set"), [str(n) for n in REPS_ALLOWED]
        )
        self.rest.setup(
            translate("Own", "Rest"), translate("Own", "between sets"), [minutes_seconds(s) for s in RESTS_S]
        )
        moves, holds = [seconds_words(s) for s in MOVES_S], [seconds_words(s) for s in HOLDS_S]
        self.lowering.setup(translate("Own", "Lower"), translate("Own", "breathe in"), moves)
        self.bottom.setup(translate("Own", "Hold"), translate("Own", "at the bottom"), holds)
        self.push.setup(translate("Own", "Push"), translate("Own", "breathe out"), ["X", *moves])
        self.top.setup(translate("Own", "Hold"), translate("Own", "at the top"), holds)
        self._offer(self._settings)
        self._show_total()

    def _offer(self, settings: StaffSettings) -> None:
        """Four free numbers, or one of staff's tempos."""
        self._settings = settings
        texts = [str(tempo) for tempo in settings.tempos]
        self.preset.setup(translate("Own", "Tempo"), translate("Own", "as offered here"), texts)
        self.preset.setVisible(not settings.any_tempo)
        for stepper in self._free:
            stepper.setVisible(settings.any_tempo)

    def entered(self, snapshot: Snapshot, _now_s: float) -> None:
        """Begin anew: nothing of the person before stays."""
        chosen = snapshot.programme
        own = chosen is not None and chosen.goal is Goal.OWN
        self._offer(snapshot.settings)
        self.set_programme(chosen if chosen is not None and own else snapshot.settings.programme(Goal.SIZE))

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """The page changes by touches only."""

    def programme(self) -> Programme:
        """What is on the screen."""
        tempo = self._settings.tempos[self.preset.index]
        if self._settings.any_tempo:
            tempo = self._free_tempo()
        sets, reps = SETS_ALLOWED[self.sets.index], REPS_ALLOWED[self.reps.index]
        return Programme(Goal.OWN, sets, reps, tempo, RESTS_S[self.rest.index])

    def _free_tempo(self) -> Tempo:
        return Tempo(
            MOVES_S[self.lowering.index],
            HOLDS_S[self.bottom.index],
            PUSHES_S[self.push.index],
            HOLDS_S[self.top.index],
        )

    def set_programme(self, programme: Programme) -> None:
        """Put the steppers on the choices nearest to ``programme``."""
        tempo = programme.tempo
        self.sets.set_index(SETS_ALLOWED.index(programme.sets))
        self.reps.set_index(REPS_ALLOWED.index(programme.reps))
        self.rest.set_index(_nearest(RESTS_S, programme.rest_s))
        offered = self._settings.tempos
        self.preset.set_index(offered.index(tempo) if tempo in offered else 0)
        self.lowering.set_index(_nearest(MOVES_S, tempo.eccentric_s))
        self.bottom.set_index(_nearest(HOLDS_S, tempo.bottom_s))
        self.push.set_index(0 if tempo.concentric_s is None else 1 + _nearest(MOVES_S, tempo.concentric_s))
        self.top.set_index(_nearest(HOLDS_S, tempo.top_s))
        self._show_total()

    def _show_total(self) -> None:
        programme = self.programme()
        set_text(self.total, total_words(programme))
        set_text(self.tempo, phase_words(programme.tempo))
        self.rest.setEnabled(programme.sets > 1)


def _nearest(choices: tuple[float, ...] | tuple[int, ...], value: float) -> int:
    return min(range(len(choices)), key=lambda index: abs(choices[index] - value))
