"""``bench --only pipeline``: samples a second from raw counts to verdicts, on one core."""

from __future__ import annotations

import cProfile
import io
import pstats
import time
from collections.abc import Callable

import numpy as np

from kiosk.bench.campaign import lifters
from kiosk.bench.campaign.sensors import SENSORS, Signal, sense
from kiosk.bench.figures import Figure, Limit
from kiosk.bench.options import Options
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.training.sled import Machine, Sled

LEAST_SAMPLES_A_S = 1e6
BLOCK = 1000
"""Samples handed over at once when a recording is judged; live they come a few at a time."""
LIVE_BLOCK = 4
_PROFILED = 12


def measure(options: Options) -> list[Figure]:
    """Time the judgement of a simulated set, in large blocks and in live ones."""
    random = np.random.default_rng([options.seed, 2])
    truth = lifters.perform(3 if options.quick else 12, random)
    encoder = next(kind for kind in SENSORS if kind.rate_hz == (200.0, 200.0))
    signal = sense(encoder, truth.position_mm, random)
    repeats = 3 if options.quick else 7
    count = len(signal.t_s)
    whole = _rates(lambda: _judge(truth.machine, signal, BLOCK), count, repeats)
    live = _rates(lambda: _judge(truth.machine, signal, LIVE_BLOCK), count, repeats)
    touched = _rates(lambda: _touch(signal), count, repeats)
    baseline = sorted(touched)[len(touched) // 2]
    note = f"{count:,} samples of 200 Hz; baseline: a Python loop that only looks at each sample"
    return [
        Figure(
            "pipeline.replayed",
            "samples/s",
            whole,
            Limit(at_least=LEAST_SAMPLES_A_S),
            baseline,
            f"{note}; blocks of {BLOCK}",
            _profile(truth.machine, signal),
        ),
        Figure("pipeline.live", "samples/s", live, None, baseline, f"the same in blocks of {LIVE_BLOCK}"),
    ]


def _rates(work: Callable[[], object], samples: int, repeats: int) -> tuple[float, ...]:
    rates = []
    for _ in range(repeats):
        began_s = time.process_time()
        work()
        rates.append(samples / max(1e-9, time.process_time() - began_s))
    return tuple(rates)


def _judge(machine: Machine, signal: Signal, samples_a_block: int) -> int:
    sled = Sled(machine)
    sled.hear(LinkNews(0.0, LinkState.LIVE, ""))
    calibration = machine.calibration
    raw = np.round(calibration.bottom_raw + signal.position_mm / calibration.mm_per_raw)
    flags = np.full(samples_a_block, int(SampleFlag.HOMED), dtype=np.uint8)
    events = 0
    for start in range(0, len(raw), samples_a_block):
        part = slice(start, start + samples_a_block)
        t_s = signal.t_s[part]
        events += len(sled.take(SampleBlock(t_s, raw[part], flags[: len(t_s)], float(t_s[-1]))))
    return events


def _touch(signal: Signal) -> int:
    seen = 0
    for t_s, position_mm in zip(signal.t_s.tolist(), signal.position_mm.tolist(), strict=True):
        if t_s >= 0.0 and position_mm - position_mm == 0.0:
            seen += 1
    return seen


def _profile(machine: Machine, signal: Signal) -> tuple[str, ...]:
    """The functions in which most time is spent, own time first."""
    profiler = cProfile.Profile()
    profiler.runcall(_judge, machine, signal, BLOCK)
    stats = pstats.Stats(profiler, stream=io.StringIO())
    rows: dict[tuple[str, int, str], tuple[int, int, float, float, object]] = vars(stats)["stats"]
    total_s = sum(row[2] for row in rows.values())
    costly = sorted(rows.items(), key=lambda item: -item[1][2])[:_PROFILED]
    return tuple(f"{_place(where)}: {100 * row[2] / total_s:.1f} % of the time" for where, row in costly)


def _place(where: tuple[str, int, str]) -> str:
    file, line, function = where
    inside = file.rpartition("/kiosk/")[2]
    return f"{inside}:{line} {function}" if line else function
