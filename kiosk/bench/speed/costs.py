"""``bench --only frames,reading,alerts,sound``: what the kiosk costs, beside what people write first."""

from __future__ import annotations

from statistics import median

import numpy as np

from kiosk.bench.figures import Figure, Limit
from kiosk.bench.options import Options
from kiosk.bench.speed.alerts import Latencies
from kiosk.bench.speed.alerts import measure as measure_alerts
from kiosk.bench.speed.child import measure_apart
from kiosk.bench.speed.clicks import BEAT_S, KINDS
from kiosk.bench.speed.sounding import Heard
from kiosk.bench.speed.sounding import measure as measure_sound
from kiosk.bench.speed.x_screen import x_screen

GRAPH_TO_NAIVE = 1 / 20
PAGE_TO_BLIT = 8.0
READER_TO_READLINE = 0.3
MEDIAN_TO_TIMER, P99_TO_TIMER = 1 / 3, 1 / 2
P99_MS, BUSY_P99_MS = 20.0, 40.0
P95_TO_TIMER = 1 / 50
DRIFT_MS = 0.5
"""The clock of a null sink is the host's; what is left is how exactly the time of a piece of it is known."""
FULL_DIPS, TIMER_DIPS, QUICK_DIPS = 500, 200, 8
FULL_BEATS, QUICK_BEATS = {"audio clock": 1400, "timer": 350}, 16


def frames(options: Options) -> list[Figure]:
    """The graph against naive pyqtgraph, the page against the blit of one full window, at 1 kHz."""
    repeats, count = (2, 20) if options.quick else (7, 60)
    found: list[Figure] = []
    cases = ((1000.0, "shaken"), (200.0, "shaken"), (1000.0, "square"))
    for rate_hz, signal in cases[:1] if options.quick else cases:
        options.progress(f"frames: {signal} at {rate_hz:g} Hz")
        ms = measure_apart("frames", rate_hz=rate_hz, signal=signal, frames=count, repeats=repeats)["ms"]
        judged = signal == "shaken" and rate_hz == 1000.0
        found += _frame_figures(f"{signal}_{rate_hz:g}", ms, judged)
    return found if options.quick else found + _flushed_frames(options, count, repeats)


def _flushed_frames(options: Options, count: int, repeats: int) -> list[Figure]:
    """The same with windows that an X server really gets."""
    with x_screen() as screen:
        if screen is None:
            options.progress("frames: no Xvfb here, so nothing is measured with a real flush")
            return []
        options.progress("frames: flushed to an X server")
        try:
            found = measure_apart(
                "frames", extra=screen, rate_hz=1000.0, signal="shaken", frames=count, repeats=repeats
            )
        except RuntimeError as error:
            options.progress(f"frames: nothing is measured with a real flush: {error}")
            return []
        return _frame_figures("flushed_1000", found["ms"], judged=False)


def _frame_figures(case: str, ms: dict[str, list[float]], judged: bool) -> list[Figure]:
    def ratio(name: str, one: str, other: str, most: float) -> Figure:
        values = tuple(a / b for a, b in zip(ms[one], ms[other], strict=True))
        limit = Limit(at_most=most) if judged else None
        return Figure(f"frames.{name}.{case}", f"{one}/{other}", values, limit)

    return [
        ratio("graph_to_naive", "graph", "naive", GRAPH_TO_NAIVE),
        ratio("page_to_blit", "page", "blit", PAGE_TO_BLIT),
        Figure(
            f"frames.graph.{case}",
            "ms",
            tuple(ms["graph"]),
            baseline=median(ms["naive"]),
            note="baseline: a pyqtgraph plot with a 3 px antialiased line over 10 s and automatic range",
        ),
        Figure(
            f"frames.page.{case}",
            "ms",
            tuple(ms["page"]),
            baseline=median(ms["blit"]),
            note="baseline: one picture of the size of the window",
        ),
        Figure(f"frames.judging.{case}", "ms", tuple(ms["judging"]), note="the coach's share of a frame"),
    ]


def reading(options: Options) -> list[Figure]:
    """The reader's thread against ``readline``, both at 1 kHz on a pseudo-terminal."""
    seconds, repeats = (2.0, 1) if options.quick else (6.0, 5)
    found = measure_apart("reading", rate_hz=1000.0, seconds=seconds, repeats=repeats)
    shares = tuple(a / b for a, b in zip(found["reader"], found["readline"], strict=True))
    return [
        Figure("reading.to_readline", "reader/readline", shares, Limit(at_most=READER_TO_READLINE)),
        Figure(
            "reading.reader",
            "share of a core",
            tuple(found["reader"]),
            baseline=median(found["readline"]),
            note="baseline: pyserial's readline and float()",
        ),
        Figure("reading.decoded", "frames/s", tuple(found["decoded"]), note="LPOS/1 in chunks of 64 KB"),
    ]


def alerts(options: Options) -> list[Figure]:
    """From the byte beyond the limit to painted red, of whole kiosks on a 1 kHz sensor, in turns."""
    kinds = {"kiosk": FULL_DIPS, "frame timer": TIMER_DIPS, "busy": FULL_DIPS}
    found: dict[str, Latencies] = {}
    for kind, full in kinds.items():
        dips = QUICK_DIPS if options.quick else full
        options.progress(f"alerts: {kind}, {dips} dips")
        found[kind] = measure_alerts(kind, 1000.0, dips, options.seed)
    own, timer, busy = (found[kind] for kind in kinds)
    return [
        _latency("alerts.median_to_timer", own, timer, 50, MEDIAN_TO_TIMER),
        _latency("alerts.p99_to_timer", own, timer, 99, P99_TO_TIMER),
        _percentile("alerts.median", own, 50, None, timer),
        _percentile("alerts.p99", own, 99, P99_MS, timer),
        _percentile("alerts.busy_p99", busy, 99, BUSY_P99_MS, None),
        Figure(
            "alerts.missed",
            "dips",
            (own.missed,),
            Limit(at_most=0),
            timer.missed,
            f"of {dips} that stay beyond the limit for 20 ms; busy: {busy.missed}; baseline of fewer",
        ),
        Figure("alerts.cpu", "share of a core", (own.cpu_share,), baseline=timer.cpu_share),
    ]


def _at(latencies: Latencies, percent: float) -> float:
    return float(np.percentile(latencies.painted_ms, percent)) if latencies.painted_ms else float("inf")


def _latency(name: str, own: Latencies, timer: Latencies, percent: float, most: float) -> Figure:
    return Figure(name, "kiosk/timer", (_at(own, percent) / _at(timer, percent),), Limit(at_most=most))


def _percentile(
    name: str, found: Latencies, percent: float, most: float | None, baseline: Latencies | None
) -> Figure:
    return Figure(
        name,
        "ms",
        (_at(found, percent),),
        None if most is None else Limit(at_most=most),
        None if baseline is None else _at(baseline, percent),
        "baseline: the same kiosk that looks only when its frame timer fires" if baseline else "",
    )


def _delay(name: str, own: tuple[float, ...], timer: tuple[float, ...], what: str) -> Figure:
    """Median of a delay, with what most of them stay between."""
    if not own or not timer:
        return Figure(name, "ms")
    low, middle, high = (float(np.percentile(own, percent)) for percent in (5, 50, 95))
    note = f"{what}; nine of ten between {low:.1f} and {high:.1f} ms"
    return Figure(name, "ms", (middle,), baseline=float(np.median(timer)), note=note)


def sound(options: Options) -> list[Figure]:
    """Clicks placed by sample index against clicks begun by a timer, while the GUI stalls 80 ms."""
    found: dict[str, Heard] = {}
    for kind in KINDS:
        beats = QUICK_BEATS if options.quick else FULL_BEATS[kind]
        options.progress(f"sound: {kind}, {beats} beats")
        try:
            found[kind] = measure_sound(kind, beats, BEAT_S)
        except RuntimeError as error:
            return [Figure("sound.interval_p95", "ms", limit=Limit(at_most=0.0), note=str(error))]
    own, timer = (found[kind] for kind in KINDS)
    note = f"{len(own.late_ms)} clicks at 140 a minute; baseline: fewer, begun when a timer finds them due"
    return [
        Figure(
            "sound.p95_to_timer", "kiosk/timer", (own.p95_ms / timer.p95_ms,), Limit(at_most=P95_TO_TIMER)
        ),
        Figure("sound.interval_p95", "ms", (own.p95_ms,), baseline=timer.p95_ms, note=note),
        Figure(
            "sound.drift",
            "ms",
            (abs(own.drift_ms),),
            Limit(at_most=DRIFT_MS),
            abs(timer.drift_ms),
            "the last clicks against the first",
        ),
        Figure("sound.missing", "clicks", (own.missing,), Limit(at_most=0), timer.missing),
        Figure("sound.underruns", "times", (own.underruns,), Limit(at_most=0), timer.underruns),
        _delay("sound.late", own.late_ms, timer.late_ms, "rendered by the sink after it was due"),
        _delay(
            "sound.skew", own.skew_ms, timer.skew_ms, "the same after its beat was painted; below 0 before it"
        ),
    ]
