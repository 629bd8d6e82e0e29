"""What should be heard. The coach emits these; the sound room places them on the audio clock."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.events import AlertKind, Phase


@dataclass(frozen=True)
class Beat:
    """One click of the metronome, due at ``t_s`` (host monotonic).

    ``phase`` picks the pitch; ``turn`` marks the first beat of a phase, ``last`` the last beat before a turn.
    """

    t_s: float
    phase: Phase
    turn: bool = False
    last: bool = False


@dataclass(frozen=True)
class BeatPlan:
    """Replaces every beat not yet played: the clicks known from now on, in time order (may be empty)."""

    beats: tuple[Beat, ...]


@dataclass(frozen=True)
class CountIn:
    """One tick of the count before a set, due at ``t_s``; ``number`` 3, 2, 1."""

    t_s: float
    number: int


@dataclass(frozen=True)
class RepSound:
    """A repetition was counted (``good``) or attempted with a fault."""

    good: bool
    last: bool


@dataclass(frozen=True)
class AlertSound:
    """An alert began or ended. AHEAD ticks, the others sound an alarm burst."""

    kind: AlertKind
    on: bool


@dataclass(frozen=True)
class SetSound:
    """A set ended."""


@dataclass(frozen=True)
class Levels:
    """What is heard, and how loudly, from now on. Alarms and the loss of the signal are always heard.

    Attributes:
        volume: 0..1 of everything, None leaves it as it is.
        beats: 0..1 of the metronome beside the rest.
        count_in, marks, ahead: the count before a set; sounds after repetitions and sets; ticks ahead of a
            limit.
    """

    volume: float | None = None
    beats: float = 1.0
    count_in: bool = True
    marks: bool = True
    ahead: bool = True


SoundCue = BeatPlan | CountIn | RepSound | AlertSound | SetSound | Levels
