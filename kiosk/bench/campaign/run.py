"""One set from its seed alone, and many of them on all cores."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Generator
from concurrent.futures import ProcessPoolExecutor

import numpy as np

from kiosk.bench.campaign import lifters, people
from kiosk.bench.campaign.compare import Comparison, SetResult
from kiosk.bench.campaign.observe import observe
from kiosk.bench.campaign.sensors import SENSORS, SensorKind, sense

REPS_A_SET = (3, 14)
BLOCKS = (3, 16, 64, 200)
"""Samples that arrive at once: a frame of the page, or a backlog."""

STYLES = (*(habit.name for habit in people.HABITS), lifters.STYLE, lifters.STYLE)
"""One set in turn of each; the simulated lifter, who does several things, twice."""

_BATCH = 8
_WEIGHTED = tuple(kind for kind in SENSORS for _ in range(kind.weight))


def style_of(seed: int) -> str:
    """Which style the set of this seed is in."""
    return STYLES[seed % len(STYLES)]


def sensor_of(seed: int) -> SensorKind:
    """Which sensor sees the set of this seed: every style meets every sensor, soon and evenly."""
    turn, style = divmod(seed, len(STYLES))
    return _WEIGHTED[(5 * turn + 3 * style) % len(_WEIGHTED)]


def reps_of(seed: int) -> int:
    """How many attempts the set of this seed holds."""
    low, high = REPS_A_SET
    return int(np.random.default_rng([seed, 0]).integers(low, high + 1))


def run_set(seed: int) -> SetResult:
    """Perform, sense, judge and compare the set of one seed; nothing else decides what happens."""
    random = np.random.default_rng([seed, 1])
    reps, style, sensor = reps_of(seed), style_of(seed), sensor_of(seed)
    if style == lifters.STYLE:
        truth = lifters.perform(reps, random)
    else:
        truth = people.perform(next(h for h in people.HABITS if h.name == style), reps, random)
    signal = sense(sensor, truth.position_mm, random)
    block = BLOCKS[int(random.integers(len(BLOCKS)))]
    observed = observe(truth.machine, signal, max(1, truth.counted), block)
    return Comparison(truth, signal, observed).result(seed, sensor.name)


def seeds_for(first_seed: int, reps: int) -> list[int]:
    """Seeds from ``first_seed`` on until their sets hold at least ``reps`` attempts."""
    seeds: list[int] = []
    planned = 0
    while planned < reps:
        seed = first_seed + len(seeds)
        seeds.append(seed)
        planned += reps_of(seed)
    return seeds


def run_sets(seeds: list[int], workers: int) -> Generator[SetResult]:
    """Results in the order of the seeds; with one worker in this process."""
    if workers <= 1:
        yield from map(run_set, seeds)
        return
    batches = [seeds[start : start + _BATCH] for start in range(0, len(seeds), _BATCH)]
    # Spawned, not forked: a child must not inherit threads or a half-held lock.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=_leave_interrupts_to_the_parent) as pool:
        try:
            for results in pool.map(_run_batch, batches):
                yield from results
        finally:
            pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _run_batch(seeds: list[int]) -> list[SetResult]:
    return [run_set(seed) for seed in seeds]
