"""Words that several pages share, in the language that is spoken now."""

from __future__ import annotations

from kiosk.motion.tempo import Tempo
from kiosk.training.programme import Goal
from kiosk.widgets.speech import short_decimal, translate


def goal_name(goal: Goal) -> str:
    """Name of a goal."""
    return {
        Goal.STRENGTH: translate("Words", "Strength"),
        Goal.SIZE: translate("Words", "Size"),
        Goal.ENDURANCE: translate("Words", "Endurance"),
        Goal.LEARN: translate("Words", "Learn the movement"),
        Goal.OWN: translate("Words", "My own"),
    }[goal]


SECONDS_UP_TO = 90
"""Up to here a time is said in seconds, as a rest usually is."""


def seconds_words(seconds: float) -> str:
    """``2 s``, ``1.5 s``."""
    return translate("Words", "{seconds} s").format(seconds=short_decimal(seconds))


def duration_words(seconds: float) -> str:
    """``48 s``, ``90 s``, ``3 min``, ``1 min 52 s``; whole seconds."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes or (rest and seconds <= SECONDS_UP_TO):
        return seconds_words(round(seconds))
    if not rest:
        return translate("Words", "{minutes} min").format(minutes=minutes)
    return translate("Words", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def tempo_words(tempo: Tempo) -> str:
    """``Tempo 2-1-1-1``."""
    return translate("Words", "Tempo {tempo}").format(tempo=tempo)


def dose_words(sets: int, reps: int) -> str:
    """``3 × 12``."""
    return translate("Words", "{sets} × {reps}").format(sets=sets, reps=reps)
