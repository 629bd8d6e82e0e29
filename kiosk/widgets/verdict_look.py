"""How a verdict looks outside the live page: a colour token, a shape and a word. Never colour alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.motion.events import Repetition, Verdict
from kiosk.widgets.icons import Icon
from kiosk.widgets.speech import translate


@dataclass(frozen=True)
class VerdictLook:
    """Colour token and shape of one verdict."""

    token: str
    icon: Icon


LOOKS: dict[Verdict, VerdictLook] = {
    Verdict.GOOD: VerdictLook("guide", Icon.TICK),
    Verdict.SHORT: VerdictLook("warn", Icon.TRIANGLE),
    Verdict.DEEP: VerdictLook("alert_edge", Icon.OCTAGON),
    Verdict.LOCKED: VerdictLook("alert_edge", Icon.OCTAGON),
    Verdict.FAST: VerdictLook("warn", Icon.FAST),
    Verdict.UNJUDGED: VerdictLook("unknown", Icon.NO_SENSOR),
}
_MOST_KINDS = 3


def verdict_word(verdict: Verdict) -> str:
    """The verdict in a word or two."""
    return {
        Verdict.GOOD: translate("Verdict", "good"),
        Verdict.SHORT: translate("Verdict", "short"),
        Verdict.DEEP: translate("Verdict", "too deep"),
        Verdict.LOCKED: translate("Verdict", "locked"),
        Verdict.FAST: translate("Verdict", "too fast"),
        Verdict.UNJUDGED: translate("Verdict", "not judged"),
    }[verdict]


def _counted(verdict: Verdict, n: int) -> str:
    """``2 short``."""
    return {
        Verdict.SHORT: translate("Verdict", "%n short", None, n),
        Verdict.DEEP: translate("Verdict", "%n too deep", None, n),
        Verdict.LOCKED: translate("Verdict", "%n locked", None, n),
        Verdict.FAST: translate("Verdict", "%n too fast", None, n),
        Verdict.UNJUDGED: translate("Verdict", "%n not judged", None, n),
    }[verdict]


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
    words = [_counted(verdict, counts[verdict]) for verdict in kinds]
    other = counts.total() - sum(counts[verdict] for verdict in kinds)
    if other:
        words.append(translate("Verdict", "%n other", None, other))
    return " · ".join(words) or translate("Verdict", "all good")
