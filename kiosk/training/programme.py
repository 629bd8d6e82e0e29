"""Training programmes: what a person sets out to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from kiosk.motion.tempo import Tempo

STANDARD_TEMPO = Tempo(2, 1, 1, 1)
SETS_ALLOWED = range(1, 21)
REPS_ALLOWED = range(1, 101)
REST_ALLOWED_S = range(10, 601)

_SETS_X_REPS = re.compile(r"(\d{1,3})[xX](\d{1,3})(?:@(.+))?")


class Goal(Enum):
    """Why somebody trains; OWN is a prescription typed on the screen or on the command line."""

    STRENGTH = "strength"
    SIZE = "size"
    ENDURANCE = "endurance"
    LEARN = "learn"
    OWN = "own"


@dataclass(frozen=True)
class Programme:
    """Sets, repetitions, tempo and rest.

    Raises:
        ValueError: a number is outside its allowed range; the message names both.
    """

    goal: Goal
    sets: int
    reps: int
    tempo: Tempo
    rest_s: int

    def __post_init__(self) -> None:
        for name, allowed in (("sets", SETS_ALLOWED), ("reps", REPS_ALLOWED), ("rest_s", REST_ALLOWED_S)):
            value = getattr(self, name)
            if value not in allowed:
                raise ValueError(f"programme: {name} is {value}, allowed are {allowed[0]} to {allowed[-1]}")


PROGRAMMES: dict[Goal, Programme] = {
    Goal.STRENGTH: Programme(Goal.STRENGTH, 5, 5, STANDARD_TEMPO, 180),
    Goal.SIZE: Programme(Goal.SIZE, 3, 12, STANDARD_TEMPO, 90),
    Goal.ENDURANCE: Programme(Goal.ENDURANCE, 2, 25, STANDARD_TEMPO, 60),
    Goal.LEARN: Programme(Goal.LEARN, 1, 8, Tempo(4, 1, 2, 1), 60),
}


def parse_workout(text: str) -> Programme:
    """Read ``strength``, ``size``, ``endurance``, ``learn`` or ``SETSxREPS[@TEMPO]``.

    Raises:
        ValueError: anything else, in one line that says what is allowed.
    """
    names = {goal.value: programme for goal, programme in PROGRAMMES.items()}
    if text.lower() in names:
        return names[text.lower()]
    match = _SETS_X_REPS.fullmatch(text.strip())
    if match is None:
        raise ValueError(
            f"workout '{text}' is unknown; allowed are {', '.join(names)} "
            "or SETSxREPS[@TEMPO] such as 3x12@2-1-1-1"
        )
    sets, reps, tempo = match.groups()
    return Programme(Goal.OWN, int(sets), int(reps), Tempo.parse(tempo) if tempo else STANDARD_TEMPO, 90)
