"""Tempo prescriptions: lowering, bottom hold, push, top hold, in seconds; X is as fast as you can."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.motion.events import Phase, Repetition

EXPLOSIVE_S = 0.6
"""Time set aside in the target path for a push marked X."""

TEMPO_PHASES = (Phase.ECCENTRIC, Phase.BOTTOM, Phase.CONCENTRIC, Phase.TOP)

_NUMBER = re.compile(r"\d{1,2}(?:\.\d)?")


@dataclass(frozen=True)
class Tempo:
    """Seconds of the four phases in the usual order; ``concentric_s`` None stands for X.

    Raises:
        ValueError: a phase is negative or longer than 20 s, or a moving phase is shorter than 0.5 s.
    """

    eccentric_s: float
    bottom_s: float
    concentric_s: float | None
    top_s: float

    def __post_init__(self) -> None:
        for name, value in (("lowering", self.eccentric_s), ("push", self.concentric_s)):
            if value is not None and not 0.5 <= value <= 20.0:
                raise ValueError(f"tempo: {name} of {value:g} s, allowed are 0.5 to 20 s, or X for the push")
        for name, value in (("bottom hold", self.bottom_s), ("top hold", self.top_s)):
            if not 0.0 <= value <= 20.0:
                raise ValueError(f"tempo: {name} of {value:g} s, allowed are 0 to 20 s")

    @classmethod
    def parse(cls, text: str) -> Tempo:
        """Read ``2-1-1-1`` or ``2-1-X-1``. Raises ValueError naming the text and the form."""
        parts = text.strip().upper().split("-")
        valid = [
            (part == "X" and i == 2) or _NUMBER.fullmatch(part) is not None for i, part in enumerate(parts)
        ]
        if len(parts) != 4 or not all(valid):
            raise ValueError(
                f"tempo '{text}' is not four numbers such as 2-1-1-1 (X allowed for the push: 2-1-X-1)"
            )
        lower, bottom, push, top = parts
        return cls(float(lower), float(bottom), None if push == "X" else float(push), float(top))

    def __str__(self) -> str:
        push = "X" if self.concentric_s is None else f"{self.concentric_s:g}"
        return f"{self.eccentric_s:g}-{self.bottom_s:g}-{push}-{self.top_s:g}"

    def duration_s(self, phase: Phase) -> float:
        """Seconds of one of the four tempo phases, X as ``EXPLOSIVE_S``; KeyError for any other phase."""
        push = EXPLOSIVE_S if self.concentric_s is None else self.concentric_s
        table = dict(zip(TEMPO_PHASES, (self.eccentric_s, self.bottom_s, push, self.top_s), strict=True))
        return table[phase]

    @property
    def cycle_s(self) -> float:
        """Seconds of one whole repetition."""
        return sum(self.duration_s(phase) for phase in TEMPO_PHASES)


@dataclass(frozen=True)
class TempoErrors:
    """How far each phase of a repetition was from its prescription, in ms: negative is early, positive late.

    ``push_ms`` is None for a push marked X, ``top_ms`` for the first repetition, which no hold preceded.
    """

    lowering_ms: float
    bottom_ms: float
    push_ms: float | None
    top_ms: float | None


def tempo_errors(rep: Repetition, tempo: Tempo) -> TempoErrors:
    """Measured minus prescribed time of the four phases; the hold at the top is that before the lowering."""
    push_ms = None if tempo.concentric_s is None else 1000.0 * (rep.concentric_s - tempo.concentric_s)
    return TempoErrors(
        lowering_ms=1000.0 * (rep.eccentric_s - tempo.eccentric_s),
        bottom_ms=1000.0 * (rep.pause_s - tempo.bottom_s),
        push_ms=push_ms,
        top_ms=1000.0 * (rep.top_s - tempo.top_s) if rep.number > 1 else None,
    )
