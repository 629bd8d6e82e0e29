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
_MOST_KINDS = 3


def fault_summary(reps: Sequence[Repetition]) -> str:
    """``1 too deep · 2 short``, ``all good`` without a fault, empty without any repetition.

    More than three kinds: the two most frequent, then ``5 other``.
    """
    if not reps:
        return ""
    counts: Counter[Verdict] = Counter(rep.verdict for rep in reps if rep.verdict is not Verdict.GOOD)
    kinds = [verdict for verdict in LOOKS if counts[verdict]]
    if len(kinds) > _MOST_KINDS:
        kinds = [verdict for verdict, _ in counts.most_common(_MOST_KINDS - 1)]
    words = [f"{counts[verdict]} {LOOKS[verdict].word}" for verdict in kinds]
    other = counts.total() - sum(counts[verdict] for verdict in kinds)
    return " · ".join([*words, f"{other} other"] if other else words) or "all good"
