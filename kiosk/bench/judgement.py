"""``bench --only judgement``: simulated repetitions by the ten thousand, against the truth."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence

import numpy as np

from kiosk.bench.bounds import upper_bound
from kiosk.bench.campaign.compare import SetResult
from kiosk.bench.campaign.run import run_sets, seeds_for
from kiosk.bench.figures import Figure, Limit
from kiosk.bench.options import Options

FULL_REPS = 100_000
QUICK_REPS = 240
FALSE_SHARE = 1e-4
_SAY_EVERY_S = 20.0


def measure(options: Options) -> list[Figure]:
    """Run the campaign and tell its figures; interrupted, those of the sets that were done."""
    reps = options.reps or (QUICK_REPS if options.quick else FULL_REPS)
    seeds = seeds_for(options.seed, reps)
    results: list[SetResult] = []
    running = run_sets(seeds, options.workers)
    said_s = time.monotonic()
    try:
        for result in running:
            results.append(result)
            if time.monotonic() - said_s >= _SAY_EVERY_S:
                said_s = time.monotonic()
                options.progress(f"judgement: {len(results)} of {len(seeds)} sets")
    except KeyboardInterrupt:
        running.close()
        if not results:
            raise
        options.progress(f"judgement: interrupted after {len(results)} of {len(seeds)} sets")
    return figures(results)


def figures(results: Sequence[SetResult]) -> list[Figure]:
    """The figures of a campaign."""
    return [*_size(results), *_counts(results), *_alerts(results), *_verdicts(results), *_delays(results)]


def _size(results: Sequence[SetResult]) -> list[Figure]:
    reps = sum(result.reps for result in results)
    lines = [*_by(results, "style"), *_by(results, "sensor")]
    seeds = f"seeds {results[0].seed} to {results[-1].seed}; one of them again: --seed N --reps 1"
    return [
        Figure("judgement.sets", "sets", (len(results),), note=seeds),
        Figure("judgement.repetitions", "attempts", (reps,), details=tuple(lines)),
    ]


def _by(results: Sequence[SetResult], what: str) -> list[str]:
    sets: Counter[str] = Counter(getattr(result, what) for result in results)
    reps: Counter[str] = Counter()
    for result in results:
        reps[getattr(result, what)] += result.reps
    return [f"{name}: {sets[name]:,} sets, {reps[name]:,} attempts" for name in sorted(sets)]


def _counts(results: Sequence[SetResult]) -> list[Figure]:
    wrong = [result for result in results if not result.exact and not result.incomplete]
    marked = [result for result in results if not result.exact and result.incomplete]
    exact = len(results) - len(wrong) - len(marked)
    return [
        Figure("judgement.exact_sets", "sets", (exact,), note=f"of {len(results):,}"),
        Figure(
            "judgement.incomplete_sets",
            "sets",
            (len(marked),),
            note="not exact, and marked because the signal was not believed for a while",
            details=_told(marked, "count"),
        ),
        Figure(
            "judgement.interrupted_sets",
            "sets",
            (sum(result.incomplete for result in results),),
            note="marked as incomplete, exact or not; no sensor here fails otherwise than by its glitches",
        ),
        Figure(
            "judgement.wrong_counts",
            "sets",
            (len(wrong),),
            Limit(at_most=0),
            note=_share(len(wrong), len(results), "sets"),
            details=_told(wrong, "count"),
        ),
    ]


def _alerts(results: Sequence[SetResult]) -> list[Figure]:
    beyond, missed = (sum(getattr(r, name) for r in results) for name in ("beyond", "missed"))
    inside, false = (sum(getattr(r, name) for r in results) for name in ("inside", "false"))
    share = false / inside if inside else 0.0
    return [
        Figure(
            "judgement.missed_alerts",
            "alerts",
            (missed,),
            Limit(at_most=0),
            note=_share(missed, beyond, "ends 5 mm or more beyond a limit"),
            details=_told(results, "missed"),
        ),
        Figure(
            "judgement.false_alerts",
            "per 10,000",
            (1e4 * share,),
            Limit(at_most=1e4 * FALSE_SHARE),
            note=_share(false, inside, "ends 5 mm or more inside a limit, 0.1 % glitches"),
            details=_told(results, "false"),
        ),
        Figure(
            "judgement.denied",
            "attempts",
            (sum(result.denied for result in results),),
            note="limits were visibly not judged, because the signal does not allow it",
            details=tuple(_counted(results, "sensor", "denied")),
        ),
        Figure(
            "judgement.warned_inside",
            "attempts",
            (sum(result.warned for result in results),),
            note="warned ahead of a limit and yet stayed 5 mm or more inside: fast strokes that were stopped",
            details=tuple(_counted(results, "style", "warned")),
        ),
        Figure(
            "judgement.alerts_at_the_rack",
            "alerts",
            (sum(result.at_rack for result in results),),
            note="beyond a limit, but on the way out of or into the rack",
            details=_told(results, "at the rack"),
        ),
    ]


def _counted(results: Sequence[SetResult], by: str, what: str) -> list[str]:
    reps: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for result in results:
        reps[getattr(result, by)] += result.reps
        found[getattr(result, by)] += getattr(result, what)
    return [f"{name}: {found[name]:,} of {reps[name]:,}" for name in sorted(reps)]


def _verdicts(results: Sequence[SetResult]) -> list[Figure]:
    judged, wrong = (sum(getattr(r, name) for r in results) for name in ("judged", "misjudged"))
    return [
        Figure(
            "judgement.wrong_verdicts",
            "attempts",
            (wrong,),
            note=_share(wrong, judged, "attempts with a verdict, in sets with an exact count"),
            details=_told(results, "verdict"),
        )
    ]


def _delays(results: Sequence[SetResult]) -> list[Figure]:
    delays_ms = [delay for result in results for delay in result.delays_ms]
    note = (
        f"from the true path's passing of the limit to the sample that raised the alert; {len(delays_ms):,}"
    )
    if not delays_ms:
        return [Figure("judgement.delay_median", "ms", note="no end was beyond a limit")]
    middle, late = (float(value) for value in np.percentile(delays_ms, (50, 99)))
    return [
        Figure("judgement.delay_median", "ms", (round(middle, 1),), note=f"{note} alerts"),
        Figure("judgement.delay_p99", "ms", (round(late, 1),), note=f"worst {max(delays_ms):.1f} ms"),
    ]


def _told(results: Sequence[SetResult], what: str) -> tuple[str, ...]:
    return tuple(
        f"seed {result.seed} ({result.style}, {result.sensor}): {fault}"
        for result in results
        for fault in result.faults
        if fault.startswith(f"{what}:")
    )


def _share(events: int, trials: int, of_what: str) -> str:
    if not trials:
        return f"of no {of_what}"
    bound = upper_bound(events, trials)
    return f"{events:,} of {trials:,} {of_what}; with 95 % confidence at most {bound:.2g}"
