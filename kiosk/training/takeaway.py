"""The workout as a short text that any phone shows from a QR code; the format is in ``docs/takeaway.md``.

Pure ASCII, readable by people and by programs, at most ``LONGEST`` characters: what does not fit is left out
from the least important end, never cut in the middle.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from kiosk.motion.events import Repetition, Verdict
from kiosk.training.programme import Programme
from kiosk.training.snapshot import SetRecord

FORMAT = "/1"
LONGEST = 271
"""Bytes of a QR code of version 10 (57 x 57 modules) at its lowest error correction (ISO/IEC 18004)."""

LETTERS: dict[Verdict, str] = {
    Verdict.GOOD: "G",
    Verdict.SHORT: "S",
    Verdict.DEEP: "D",
    Verdict.LOCKED: "L",
    Verdict.FAST: "F",
    Verdict.UNJUDGED: "U",
}

_HEAD = re.compile(r"LEG PRESS(?: (\d{4}-\d\d-\d\d \d\d:\d\d))? /1")
_PLAN = re.compile(r"([A-Z]+) (\d+)x(\d+) (\S+)")
_SET = re.compile(
    r"(\d+) (\d+)/(\d+)(!?)(?: (\d+(?:\.\d+)?)kg)?(?: ((?:\d*[GSDLFUgsdlfu])+))?(?: (\d+)mm)?(?: (\d+\.\d)s)?"
)
_MARK = re.compile(r"(\d*)([GSDLFUgsdlfu])")
_MORE = re.compile(r"\+(\d+) sets (\d+) reps")


@dataclass(frozen=True)
class TakenSet:
    """A set as the text tells it; None or empty where the text leaves something out.

    Attributes:
        number: 1-based.
        counted, attempts: repetitions that count, and all.
        finished: False when it was broken off.
        load_kg: weight on the sled.
        marks: one letter an attempt, see ``LETTERS``; small when it did not count.
        rom_mm: mean range of motion.
        lowering_s: mean lowering time, to a tenth.
    """

    number: int
    counted: int
    attempts: int
    finished: bool
    load_kg: float | None = None
    marks: str = ""
    rom_mm: int | None = None
    lowering_s: float | None = None


@dataclass(frozen=True)
class TakenWorkout:
    """A workout as the text tells it.

    Attributes:
        when: ``YYYY-MM-DD HH:MM`` by the machine's clock, empty when that is not known.
        goal, sets_planned, reps_planned, tempo: the programme.
        sets: the sets that are told one by one.
        more_sets, more_reps: further sets that are only counted, and their repetitions.
    """

    when: str
    goal: str
    sets_planned: int
    reps_planned: int
    tempo: str
    sets: tuple[TakenSet, ...]
    more_sets: int = 0
    more_reps: int = 0


def summarise(
    programme: Programme, sets: Sequence[SetRecord], loads_kg: Sequence[float | None] = (), when: str = ""
) -> TakenWorkout:
    """The whole workout, nothing left out.

    Args:
        loads_kg: weight on the sled of each set as typed; missing ones are unknown.
        when: ``YYYY-MM-DD HH:MM``, empty when the clock is not to be trusted.
    """
    loads = [*loads_kg, *(None,) * len(sets)]
    taken = tuple(_taken(record, load) for record, load in zip(sets, loads, strict=False))
    return TakenWorkout(
        when, programme.goal.value.upper(), programme.sets, programme.reps, str(programme.tempo), taken
    )


def encode(workout: TakenWorkout) -> str:
    """The text, at most ``LONGEST`` characters.

    Too much is left out in this order, for all sets alike: lowering time, range, then the order of the
    verdicts (the letters are only counted), then the letters, then the last sets one by one.
    """
    shorter = workout
    for leave_out in (_as_it_is, _without_lowering, _without_range, _with_counts, _without_marks):
        shorter = replace(shorter, sets=tuple(leave_out(one) for one in shorter.sets))
        if len(text := _text(shorter)) <= LONGEST:
            return text
    while len(text := _text(shorter)) > LONGEST:
        last = shorter.sets[-1]
        shorter = replace(
            shorter,
            sets=shorter.sets[:-1],
            more_sets=shorter.more_sets + 1,
            more_reps=shorter.more_reps + last.counted,
        )
    return text


def decode(text: str) -> TakenWorkout:
    """Read the text again.

    Raises:
        ValueError: it is not a text of :func:`encode`; the line is named.
    """
    head, plan, *lines = text.split("\n")
    begun, planned = _HEAD.fullmatch(head), _PLAN.fullmatch(plan)
    if begun is None or planned is None:
        raise ValueError(f"takeaway: '{head}' is not the head of a workout")
    more = _MORE.fullmatch(lines[-1]) if lines else None
    sets: list[TakenSet] = []
    load_kg: float | None = None
    for line in lines[:-1] if more else lines:
        one = _decode_set(line, load_kg)
        load_kg = one.load_kg
        sets.append(one)
    goal, sets_planned, reps_planned, tempo = planned.groups()
    return TakenWorkout(
        begun[1] or "",
        goal,
        int(sets_planned),
        int(reps_planned),
        tempo,
        tuple(sets),
        int(more[1]) if more else 0,
        int(more[2]) if more else 0,
    )


def _taken(record: SetRecord, load_kg: float | None) -> TakenSet:
    reps = record.reps
    return TakenSet(
        number=record.number,
        counted=record.counted,
        attempts=len(reps),
        finished=record.finished,
        load_kg=round(load_kg, 1) or None if load_kg is not None else None,
        marks="".join(map(_letter, reps)),
        rom_mm=None if (rom_mm := _mean([rep.rom_mm for rep in reps])) is None else round(rom_mm),
        lowering_s=None
        if (lower_s := _mean([rep.eccentric_s for rep in reps])) is None
        else round(lower_s, 1),
    )


def _mean(values: Sequence[float]) -> float | None:
    """The mean, None of nothing and of what cannot be a length or a time."""
    mean = sum(values) / len(values) if values else -1.0
    return mean if 0 <= mean < 10_000 else None


def _letter(rep: Repetition) -> str:
    letter = LETTERS[rep.verdict]
    return letter if rep.counted else letter.lower()


def _text(workout: TakenWorkout) -> str:
    when = f" {workout.when}" if workout.when else ""
    lines = [
        f"LEG PRESS{when} {FORMAT}",
        f"{workout.goal} {workout.sets_planned}x{workout.reps_planned} {workout.tempo}",
    ]
    load_kg: float | None = None
    for one in workout.sets:
        lines.append(_line(one, load_kg))
        load_kg = one.load_kg
    if workout.more_sets:
        lines.append(f"+{workout.more_sets} sets {workout.more_reps} reps")
    return "\n".join(lines)


def _line(one: TakenSet, load_before_kg: float | None) -> str:
    """A set; a weight stands only where it changes, ``0kg`` where it becomes unknown."""
    parts = [str(one.number), f"{one.counted}/{one.attempts}{'' if one.finished else '!'}"]
    if one.load_kg != load_before_kg:
        parts.append(f"{0 if one.load_kg is None else one.load_kg:g}kg")
    if one.marks:
        parts.append("".join(_runs(one.marks)))
    if one.rom_mm is not None:
        parts.append(f"{one.rom_mm}mm")
    if one.lowering_s is not None:
        parts.append(f"{one.lowering_s:.1f}s")
    return " ".join(parts)


def _runs(marks: str) -> list[str]:
    runs = [(letter, len(list(run))) for letter, run in groupby(marks)]
    return [f"{count if count > 1 else ''}{letter}" for letter, count in runs]


def _decode_set(line: str, load_before_kg: float | None) -> TakenSet:
    match = _SET.fullmatch(line)
    if match is None:
        raise ValueError(f"takeaway: '{line}' is not a set")
    number, counted, attempts, broken, load, marks, rom, lowering = match.groups()
    load_kg = load_before_kg if load is None else (float(load) or None)
    runs = _MARK.findall(marks or "")
    return TakenSet(
        number=int(number),
        counted=int(counted),
        attempts=int(attempts),
        finished=not broken,
        load_kg=load_kg,
        marks="".join(letter * int(count or 1) for count, letter in runs),
        rom_mm=None if rom is None else int(rom),
        lowering_s=None if lowering is None else float(lowering),
    )


def _as_it_is(one: TakenSet) -> TakenSet:
    return one


def _without_lowering(one: TakenSet) -> TakenSet:
    return replace(one, lowering_s=None)


def _without_range(one: TakenSet) -> TakenSet:
    return replace(one, rom_mm=None)


def _with_counts(one: TakenSet) -> TakenSet:
    return replace(one, marks="".join(sorted(one.marks)))


def _without_marks(one: TakenSet) -> TakenSet:
    return replace(one, marks="")
