"""Learn mode: one thing to feel for each repetition, and praise only for what was measured."""

from __future__ import annotations

from kiosk.motion.events import Repetition, Verdict
from kiosk.motion.tempo import Tempo
from kiosk.screens.guide_words import said
from kiosk.training.guide import Guide
from kiosk.training.programme import Goal
from kiosk.training.review import within_tolerance
from kiosk.training.snapshot import Snapshot

PRAISE_S = 2.5
"""So long after a repetition it is talked about; then the next thing to feel."""

_KEYS = {
    Verdict.SHORT: "short",
    Verdict.DEEP: "deep",
    Verdict.LOCKED: "locked",
    Verdict.FAST: "fast",
}


def praise_key(rep: Repetition, tempo: Tempo) -> str | None:
    """What may truly be said of a repetition; None when nothing was judged."""
    if rep.verdict is Verdict.UNJUDGED:
        return None
    if rep.verdict is not Verdict.GOOD:
        return _KEYS[rep.verdict]
    slow = rep.eccentric_s >= tempo.eccentric_s or within_tolerance(rep.eccentric_s, tempo.eccentric_s)
    return "slow" if slow and rep.number % 2 == 0 else "good"


def learn_words(snapshot: Snapshot, guide: Guide) -> str:
    """One sentence for this moment of a Learn set; empty outside one."""
    programme = snapshot.programme
    if programme is None or programme.goal is not Goal.LEARN:
        return ""
    done = snapshot.attempts
    if done and snapshot.t_s - done[-1].t_end_s < PRAISE_S:
        key = praise_key(done[-1], programme.tempo)
        if key is not None:
            return said(guide.praise[key].text)
    return said(guide.cues[len(done) % len(guide.cues)].text)
