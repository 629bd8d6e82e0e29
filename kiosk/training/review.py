"""Figures and one true sentence about a finished set."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.motion.events import Repetition, Verdict
from kiosk.motion.set_metrics import velocity_loss
from kiosk.motion.tempo import Tempo
from kiosk.training.snapshot import SetReview

TEMPO_TOLERANCE_SHARE = 0.25
TEMPO_TOLERANCE_S = 0.3

# Whole sentences, for one repetition and for several: pages translate them by their English text.
_ADVICE = {
    Verdict.DEEP: (
        "Rep {rep} went too deep. Turn a little earlier.",
        "{some} of {all} reps went too deep. Turn a little earlier.",
    ),
    Verdict.LOCKED: (
        "Rep {rep} ended with nearly locked knees. Keep a slight bend at the top.",
        "{some} of {all} reps ended with nearly locked knees. Keep a slight bend at the top.",
    ),
    Verdict.SHORT: (
        "Rep {rep} stopped short. Lower until you feel the stretch, not further.",
        "{some} of {all} reps stopped short. Lower until you feel the stretch, not further.",
    ),
    Verdict.FAST: (
        "Rep {rep} came down too fast. Take your time on the way down.",
        "{some} of {all} reps came down too fast. Take your time on the way down.",
    ),
}
# The help topic (assets/guide/topics.toml) that says what to do about a fault.
REMEDIES = {Verdict.DEEP: "deep", Verdict.LOCKED: "lock", Verdict.FAST: "fast"}
_QUICKER = "Every rep in range. You lowered quicker than asked: {mean} s, not {asked} s."
_SLOWER = "Every rep in range. You lowered slower than asked: {mean} s, not {asked} s."


def within_tolerance(measured_s: float, prescribed_s: float) -> bool:
    """Within 25 % or 0.3 s of the prescription, whichever is larger (domain paper 5.4)."""
    return abs(measured_s - prescribed_s) <= max(TEMPO_TOLERANCE_S, TEMPO_TOLERANCE_SHARE * prescribed_s)


def review_set(reps: Sequence[Repetition], tempo: Tempo) -> SetReview:
    """Review of the attempts of one set; a figure that cannot be known is None."""
    judged = [rep for rep in reps if rep.verdict is not Verdict.UNJUDGED]
    return SetReview(
        on_tempo=_on_tempo(reps, tempo),
        in_range=_share([rep.verdict in (Verdict.GOOD, Verdict.FAST) for rep in judged]),
        speed_loss=velocity_loss(reps) if tempo.concentric_s is None else None,
        lowering_s=sum(rep.eccentric_s for rep in reps) / len(reps) if reps else None,
        advice=_advice(reps, judged, tempo),
        remedy=REMEDIES.get(_advised(judged)),
    )


def _advised(judged: Sequence[Repetition]) -> Verdict:
    """The fault that the advice speaks of; GOOD when there is none."""
    seen = {rep.verdict for rep in judged}
    return next((verdict for verdict in _ADVICE if verdict in seen), Verdict.GOOD)


def _share(hits: Sequence[bool]) -> float | None:
    return sum(hits) / len(hits) if hits else None


def _on_tempo(reps: Sequence[Repetition], tempo: Tempo) -> float | None:
    hits: list[bool] = []
    for rep in reps:
        hits.append(within_tolerance(rep.eccentric_s, tempo.eccentric_s))
        hits.append(within_tolerance(rep.pause_s, tempo.bottom_s))
        if tempo.concentric_s is not None:
            hits.append(within_tolerance(rep.concentric_s, tempo.concentric_s))
    return _share(hits)


def _advice(reps: Sequence[Repetition], judged: Sequence[Repetition], tempo: Tempo) -> str:
    if not reps:
        return "No repetition was seen in this set."
    if not judged:
        return "Range was not judged: the limits of this machine are not known or the signal is too coarse."
    fault = _advised(judged)
    if fault in _ADVICE:
        one, several = _ADVICE[fault]
        faulty = [rep.number for rep in judged if rep.verdict is fault]
        alone = len(faulty) == 1
        return one.format(rep=faulty[0]) if alone else several.format(some=len(faulty), all=len(judged))
    mean_lowering_s = sum(rep.eccentric_s for rep in reps) / len(reps)
    if not within_tolerance(mean_lowering_s, tempo.eccentric_s):
        asked_s = tempo.eccentric_s
        pace = _QUICKER if mean_lowering_s < asked_s else _SLOWER
        return pace.format(mean=f"{mean_lowering_s:.1f}", asked=f"{asked_s:g}")
    return f"Every rep in range, lowered in {mean_lowering_s:.1f} s on average."
