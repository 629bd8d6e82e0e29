"""What a benchmark is told, and what it hands back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.bench.figures import Figure


@dataclass(frozen=True)
class Options:
    """Settings of one run.

    Attributes:
        quick: small, for a glance.
        seed: first seed; equal seeds and sizes give equal figures wherever nothing is timed.
        reps: repetitions of the campaign; None for the usual number.
        workers: processes at once.
        data: folder of recordings, if there is one.
        progress: where to say how far it is, one line at a time.
        touches: random touches; None for the usual number.
        runs: fault runs, or silences and pulled plugs; None for the usual number.
    """

    quick: bool
    seed: int
    reps: int | None
    workers: int
    data: Path | None
    progress: Callable[[str], None]
    touches: int | None = None
    runs: int | None = None


Measure = Callable[[Options], list[Figure]]
