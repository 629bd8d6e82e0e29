"""Hand-made repetitions, sets and snapshots for the pages."""

from __future__ import annotations

from kiosk.motion.calibration import Limits
from kiosk.motion.events import Repetition, Verdict
from kiosk.motion.samples import LinkState
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.snapshot import RestView, SetRecord, SetReview, Snapshot, WorkoutState
from kiosk.training.truth import SensorTruth

LIMITS = Limits(150.0, 560.0)
TRAVEL_MM = 640.0

_ENDS_MM = {
    Verdict.GOOD: (165.0, 545.0),
    Verdict.SHORT: (235.0, 540.0),
    Verdict.DEEP: (118.0, 545.0),
    Verdict.LOCKED: (172.0, 585.0),
    Verdict.FAST: (170.0, 540.0),
    Verdict.UNJUDGED: (175.0, 535.0),
}


def make_rep(number: int, verdict: Verdict = Verdict.GOOD, start_s: float = 0.0) -> Repetition:
    """A repetition that looks like its verdict, a little different for each number."""
    bottom, top = _ENDS_MM[verdict]
    bottom += (number * 7) % 11
    return Repetition(
        number=number,
        counted=verdict is not Verdict.SHORT,
        verdict=verdict,
        t_start_s=start_s,
        t_turn_s=start_s + 2.0,
        t_end_s=start_s + 4.0,
        rom_mm=top - bottom,
        bottom_mm=bottom,
        top_mm=top,
        eccentric_s=2.0,
        pause_s=1.0,
        concentric_s=1.0,
        top_s=1.0,
        mean_velocity_mps=0.4,
        peak_velocity_mps=0.6,
        peak_lowering_mps=0.3,
        depth_margin_mm=bottom - LIMITS.depth_mm,
        lockout_margin_mm=LIMITS.lockout_mm - top,
    )


def make_set(number: int, verdicts: tuple[Verdict, ...], *, finished: bool = True) -> SetRecord:
    """A set whose repetitions have these verdicts."""
    reps = tuple(make_rep(i, verdict, 5.0 * i) for i, verdict in enumerate(verdicts, 1))
    return SetRecord(number, finished, reps, (), 0.0, 5.0 * len(reps))


def with_faults(count: int, **faults: int) -> tuple[Verdict, ...]:
    """``count`` good ones, except those named: ``deep=4`` makes the fourth (1-based) too deep."""
    verdicts = [Verdict.GOOD] * count
    for name, number in faults.items():
        verdicts[number - 1] = Verdict(name)
    return tuple(verdicts)


REVIEW = SetReview(
    0.92, 0.83, 0.18, 2.1, "Rep 4 went too deep. Stop where your lower back still rests on the pad."
)
UNKNOWN_REVIEW = SetReview(None, None, None, None, "The sensor was lost for part of this set.")


def make_snapshot(
    state: WorkoutState,
    *,
    programme: Programme | None = PROGRAMMES[Goal.SIZE],
    sets: tuple[SetRecord, ...] = (),
    reviews: tuple[SetReview, ...] = (),
    rest: RestView | None = None,
    setup_step: int = 0,
    guided: bool = False,
    live: bool = True,
    demo: bool = False,
) -> Snapshot:
    """A calibrated machine with a living sensor (or a lost one) at t = 10 s."""
    return Snapshot(
        t_s=10.0,
        state=state,
        link=LinkState.LIVE if live else LinkState.LOST,
        truth=SensorTruth.LIVE if live else SensorTruth.STALE,
        demo=demo,
        calibrated=True,
        fresh_until_s=10.25 if live else -1.0,
        position_mm=400.0 if live else None,
        travel_mm=TRAVEL_MM,
        limits=LIMITS,
        programme=programme,
        sets=sets,
        reviews=reviews,
        rest=rest,
        setup_step=setup_step,
        guided=guided,
    )
