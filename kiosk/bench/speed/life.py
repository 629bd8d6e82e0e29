"""``bench --only start,process``: how soon the kiosk is there, and what it takes."""

from __future__ import annotations

from statistics import median
from tempfile import TemporaryDirectory

from kiosk.bench.figures import Figure, Limit
from kiosk.bench.options import Options
from kiosk.bench.speed.child import measure_apart
from kiosk.bench.speed.starting import imported
from kiosk.bench.speed.whole import INTO_IT_S, KINDS, Used
from kiosk.bench.speed.whole import measure as measure_whole

FIRST_TO_BARE, READY_TO_BARE = 1.3, 4.5
PROCESS_TO_NAIVE = 0.35
MEMORY_MB = 150.0

_SHOWN_PACKAGES = 8


def start(options: Options) -> list[Figure]:
    """From the beginning of the process to its first painted page and on, beside a bare window, in turns."""
    found: dict[str, list[dict[str, float]]] = {"bare": [], "kiosk": []}
    with TemporaryDirectory(prefix="kiosk-bench-") as compiled:
        _started("kiosk", compiled)
        for turn in range(1 if options.quick else 5):
            options.progress(f"start: turn {turn + 1}")
            for kind, runs in found.items():
                runs.append(_started(kind, compiled))
        packages = imported(compiled)
    bare, kiosk = found["bare"], found["kiosk"]

    def ratio(name: str, which: str, most: float) -> Figure:
        values = tuple(a[which] / b["painted_s"] for a, b in zip(kiosk, bare, strict=True))
        return Figure(f"start.{name}", "kiosk/bare", values, Limit(at_most=most))

    return [
        ratio("first_page_to_bare", "painted_s", FIRST_TO_BARE),
        ratio("ready_to_bare", "ready_s", READY_TO_BARE),
        *_start_costs(bare, kiosk),
        Figure(
            "start.imports",
            "ms",
            (sum(packages.values()),),
            note="importing everything that has to be there before the window is, by package",
            details=tuple(f"{name}: {ms:.0f} ms" for name, ms in list(packages.items())[:_SHOWN_PACKAGES]),
        ),
    ]


def _started(kind: str, compiled: str) -> dict[str, float]:
    with TemporaryDirectory(prefix="kiosk-bench-") as folder:
        return measure_apart("starting", compiled, kind=kind, folder=folder)


def _start_costs(bare: list[dict[str, float]], kiosk: list[dict[str, float]]) -> list[Figure]:
    """Processor time and memory at each stage of the start."""
    costs = (
        ("first_page", "painted_s", "ms", 1000, "it says that the kiosk starts, in every language"),
        ("ready", "ready_s", "ms", 1000, "the window is painted, the sensor's thread runs"),
        ("all_pages", "built_s", "ms", 1000, "also the pages that nobody sees first are built"),
        ("memory", "memory_mb", "MB", 1, "resident when it is ready"),
        ("memory_all_pages", "built_mb", "MB", 1, "resident when all pages are built"),
    )
    return [
        Figure(
            f"start.{name}",
            unit,
            tuple(factor * run[which] for run in kiosk),
            baseline=factor * median(run["memory_mb" if unit == "MB" else "painted_s"] for run in bare),
            note=f"{note}; baseline: a window of Qt with a label, at its first paint",
        )
        for name, which, unit, factor, note in costs
    ]


def process(options: Options) -> list[Figure]:
    """Processor and memory in the middle of a set at 1 kHz, beside a naive plot of the same sled."""
    seconds, into_s, turns = (2.0, 6.0, 1) if options.quick else (15.0, INTO_IT_S, 3)
    found: dict[str, list[Used]] = {kind: [] for kind in KINDS}
    for turn in range(turns):
        for kind, runs in found.items():
            options.progress(f"process: {kind}, turn {turn + 1}")
            runs.append(measure_whole(kind, seconds, into_s))
    options.progress("process: without noise")
    smooth = {kind: measure_whole(kind, seconds, into_s, "brink") for kind in KINDS}
    return used(found["kiosk"], found["naive"], smooth["kiosk"], smooth["naive"])


def used(kiosk: list[Used], naive: list[Used], smooth_kiosk: Used, smooth_naive: Used) -> list[Figure]:
    """Figures out of what kiosk and naive plot took, in turns; the last two on a sled without noise."""
    pairs = list(zip(kiosk, naive, strict=True))
    return [
        Figure(
            "process.to_naive",
            "kiosk/naive",
            tuple(a.share / b.share for a, b in pairs),
            Limit(at_most=PROCESS_TO_NAIVE),
            note="processor time as it was used; the plot saves the time of the frames that it leaves out",
        ),
        Figure(
            "process.to_naive_at_60",
            "kiosk/naive",
            tuple(a.share_at_60 / b.share_at_60 for a, b in pairs),
            note="the same, had both drawn 60 frames a second",
        ),
        Figure(
            "process.to_naive_smooth",
            "kiosk/naive",
            (smooth_kiosk.share / smooth_naive.share,),
            note="as used, on a sled without noise that hovers at the limit: a plot's cheapest line; "
            f"{smooth_kiosk.frames_hz:.0f} frames/s against {smooth_naive.frames_hz:.0f}",
        ),
        Figure(
            "process.frames",
            "frames/s",
            tuple(one.frames_hz for one in kiosk),
            baseline=median(one.frames_hz for one in naive),
        ),
        Figure(
            "process.share",
            "share of a core",
            tuple(one.share for one in kiosk),
            baseline=median(one.share for one in naive),
            note="baseline: readline, all points drawn again every 16 ms, automatic range",
        ),
        *_held(kiosk, naive),
    ]


def _held(kiosk: list[Used], naive: list[Used]) -> list[Figure]:
    files = median(one.file_mb for one in kiosk)
    return [
        Figure(
            "process.memory",
            "MB",
            tuple(one.memory_mb for one in kiosk),
            Limit(at_most=MEMORY_MB),
            median(one.memory_mb for one in naive),
            f"resident; {files:.0f} MB of it are pages of libraries, which the system may drop and share",
        ),
        Figure("process.memory_most", "MB", tuple(one.most_mb for one in kiosk)),
    ]
