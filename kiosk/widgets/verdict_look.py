"""How a verdict looks outside the live page: a colour token, a shape and a word. Never colour alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.motion.events import Repetition, Verdict
from kiosk.widgets.icons import Icon


@dataclass(frozen=True)
class VerdictLook:
    """Colour token, shape and word of one verdict."""

    token: str
    icon: Icon
    word: str


LOOKS: dict[Verdict, VerdictLook] = {
    Verdict.GOOD: VerdictLook("guide", Icon.TICK, "good"),
    Verdict.SHORT: VerdictLook("warn", Icon.TRIANGLE, "short"),
    Verdict.DEEP: VerdictLook("alert_edge", Icon.OCTAGON, "too deep"),
    Verdict.LOCKED: VerdictLook("alert_edge", Icon.OCTAGON, "locked"),
    Verdict.FAST: VerdictLook("warn", Icon.FAST, "too fast"),
    Verdict.UNJUDGED: VerdictLook("unknown", Icon.NO_SENSOR, "not judged"),
}


def fault_summary(reps: Sequence[Repetition]) -> str:
    """``1 too deep · 2 short`` in a fixed order; ``all good`` when every attempt is, empty without any."""
    counts = Counter(rep.verdict for rep in reps)
    if not counts:
        return ""
    faults = [f"{counts[v]} {LOOKS[v].word}" for v in LOOKS if v is not Verdict.GOOD and counts[v]]
    return " · ".join(faults) or "all good"
