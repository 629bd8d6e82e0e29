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


def seconds_words(seconds: float) -> str:
    """``2 s``, ``1.5 s``."""
    return translate("Words", "{seconds} s").format(seconds=short_decimal(seconds))


def duration_words(seconds: float) -> str:
    """``48 s``, ``90 s``, ``3 min``, ``2 min 5 s``; whole seconds."""
    minutes, rest = divmod(round(seconds), 60)
    if minutes == 0 or (minutes == 1 and rest):
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
