"""``bench --only truth,line``: what is painted against what is so, and how long until an honest page."""

from __future__ import annotations

from statistics import median

import numpy as np

from kiosk.bench.figures import Figure, Limit
from kiosk.bench.options import Options
from kiosk.bench.speed.child import measure_apart
from kiosk.bench.truth_draws import DRAWS
from kiosk.bench.truth_runs import measure_truth

FULL_RUNS, FULL_TIMES, QUICK_TIMES = 10_000, 1000, 5
WARM_UP_CYCLES, QUICK_WARM_UP_CYCLES = 70, 2
"""A minute until the ring of raw bytes is full: before that memory has to grow."""

SILENCE_P99_MS, UNPLUG_P99_MS, VALID_MS, MOST_MB = 400.0, 150.0, 3000.0, 2.0
NONE = Limit(at_most=0.0)
EACH_LIMIT_S = 5.0
"""A silence or an unplugging and what follows it takes about a second; a busy computer may take longer."""


def truth(options: Options) -> list[Figure]:
    """Seeded faults of every kind on a stepped clock; an oracle looks at each frame and each verdict."""
    runs = options.runs or (len(DRAWS) if options.quick else FULL_RUNS)
    options.progress(f"truth: {runs} fault runs")
    campaign = measure_truth(runs, options.seed, options.workers)
    seeds = f"seeds {options.seed} to {options.seed + runs - 1}; one of them again: --seed N --runs 1"
    kinds = tuple(f"{verb}: {count}" for verb, count in campaign.by_verb)
    sure = (
        f"of {campaign.ok_frames:,} frames that claimed a good sensor, beyond the lease or on a wrong place"
    )
    grounds = f"of {campaign.reps:,} repetitions and all limit alerts, those out of data that was not trusted"
    return [
        Figure("truth.runs", "runs", (runs,), note=seeds, details=kinds),
        Figure("truth.frames", "frames", (campaign.frames,)),
        Figure("truth.lies", "frames", (campaign.lying_frames,), NONE, note=sure, details=campaign.examples),
        Figure("truth.untrusted_verdicts", "verdicts", (campaign.untrusted_verdicts,), NONE, note=grounds),
    ]


def line(options: Options) -> list[Figure]:
    """Silence, unplugging and coming back on a real pseudo-terminal, until the page is painted."""
    times = options.runs or (QUICK_TIMES if options.quick else FULL_TIMES)
    warm_up = QUICK_WARM_UP_CYCLES if options.quick else WARM_UP_CYCLES
    options.progress(f"line: {times} silences, {warm_up + times} times unplugged")
    found = measure_apart(
        "line", time_limit_s=EACH_LIMIT_S * (2 * times + warm_up), times=times, warm_up=warm_up
    )
    cycles = found["cycles"]
    memory = Limit(at_most=MOST_MB) if warm_up == WARM_UP_CYCLES else None
    return [
        _wait("silence_p99", found["silence_ms"], 99.0, SILENCE_P99_MS, "last byte sent to unknown painted"),
        _wait("unplug_p99", cycles["gone_ms"], 99.0, UNPLUG_P99_MS, "plug pulled to unknown painted"),
        _wait("valid_most", cycles["back_ms"], 100.0, VALID_MS, "plugged in again to valid painted"),
        Figure("line.descriptors", "more", (cycles["descriptors"],), NONE),
        Figure("line.threads", "more", (cycles["threads"],), NONE),
        Figure("line.vanished", "descriptors", (cycles["deleted"],), NONE, note="of terminals that are gone"),
        Figure("line.memory", "MB more", (cycles["memory_mb"],), memory),
    ]


def _wait(name: str, ms: list[float], percent: float, most_ms: float, what: str) -> Figure:
    value = float(np.percentile(ms, percent))
    note = f"{what}: n {len(ms)}, median {median(ms):.0f} ms, longest {max(ms):.0f} ms"
    return Figure(f"line.{name}", "ms", (value,), Limit(at_most=most_ms), note=note)
