"""How large the take-away code of a workout is, and whether it can be read from where people stand."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from kiosk.bench.durability.sample_records import sample_set
from kiosk.motion.tempo import Tempo
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.takeaway import decode, encode, summarise
from kiosk.widgets.qr_matrix import qr_matrix

DISTANCE_MM = 1000.0
VIEW_SHARE = 1.4
"""Width that a phone's camera sees as a share of the distance: about 70 degrees."""

PREVIEW_PX = 1920
"""Width of the moving picture in which phones look for codes."""

PIXELS_PER_MODULE = 3.0
"""What a reader needs; a test reads codes at this size, turned, blurred and noisy, with a real reader."""

PANEL_HEIGHT_MM = 194.0
"""Of a 15.6 inch panel lying flat."""


@dataclass(frozen=True)
class TakeawaySize:
    """The code of one kind of workout.

    Attributes:
        name: of the programme.
        characters: the longest text of the sample.
        version: of ISO/IEC 18004; ``modules`` a side, margin included.
        side_mm: size on the panel that can be read at one metre.
        fits: that is no more than the height of a 15.6 inch panel.
        whole: share 0..1 of the sample whose text leaves nothing out.
    """

    name: str
    characters: int
    version: int
    modules: int
    side_mm: float
    fits: bool
    whole: float


def measure_takeaway(seed: int, workouts: int) -> tuple[TakeawaySize, ...]:
    """Code sizes over ``workouts`` random workouts of each programme, and of the longest one allowed."""
    longest = Programme(Goal.OWN, 20, 100, Tempo(2, 1, 1, 1), 90)
    return tuple(_size(programme, seed, workouts) for programme in (*PROGRAMMES.values(), longest))


def _size(programme: Programme, seed: int, workouts: int) -> TakeawaySize:
    rng = random.Random(seed)
    texts, whole = [], 0
    for number in range(workouts):
        sets = []
        for place in range(programme.sets):
            reps = sample_set(seed + number, place)[0].reps
            repeated = (reps * (programme.reps // len(reps) + 1))[: programme.reps]
            sets.append(replace(sample_set(seed, 1)[0], number=place + 1, reps=repeated))
        loads = [round(rng.uniform(20, 300)) * 1.0] * len(sets)
        workout = summarise(programme, sets, loads, "2026-11-21 18:40")
        texts.append(encode(workout))
        whole += decode(texts[-1]) == workout
    text = max(texts, key=len)
    code = qr_matrix(text)
    module_mm = PIXELS_PER_MODULE * DISTANCE_MM * VIEW_SHARE / PREVIEW_PX
    side_mm = code.modules * module_mm
    return TakeawaySize(
        f"{programme.goal.value} {programme.sets}x{programme.reps}",
        len(text),
        code.version,
        code.modules,
        round(side_mm, 1),
        side_mm <= PANEL_HEIGHT_MM,
        whole / workouts,
    )
