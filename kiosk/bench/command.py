"""``legpress-kiosk bench``: every figure that the project states, each with its baseline and its limit."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk import exit_status
from kiosk.app.cli import Command, Commands, add_command
from kiosk.bench.figures import Figure, Outcome, table
from kiosk.bench.machine import busy, machine
from kiosk.bench.options import Measure, Options

ABOUT = {
    "judgement": "simulated repetitions against the truth: counts, limit alerts, delays",
    "recordings": "recordings of real lifts against their reference (--data DIR)",
    "pipeline": "samples a second through the whole judgement, with its profile",
    "truth": "painted frames and verdicts against the truth under faults of every kind (--runs N)",
    "line": "from silence, or a pulled plug, to an honest page, and what is left behind (--runs N)",
    "durability": "power cuts, kills and changed bytes against the records",
    "access": "somebody who guesses PINs, with a hand on the plug and on the clock",
    "takeaway": "size of the take-away code that can be read at one metre",
    "frames": "processor time of a frame of the live page and of its graph",
    "reading": "processor time of the reader's thread, frames decoded a second",
    "alerts": "from the byte beyond a limit to painted red, seen from outside",
    "start": "from the beginning of the process to the first page; what is imported",
    "process": "processor and memory of the whole kiosk in the middle of a set",
    "soak": "days in minutes: what grows (only when asked for)",
    "sound": "what is heard of the metronome while the screen stalls, from a null sink",
    "guard": "kiosks that hang and kiosks that are killed: how soon a page is there again",
    "breakout": "every key and random touches against the kiosk: nobody gets out",
}
"""Every benchmark by name. What measures is loaded when asked for: a kiosk that starts must not wait."""

WHEN_ASKED = frozenset({"soak"})
"""Takes many minutes."""

NEVER_QUICK = frozenset({"line", "alerts", "process", "sound", "guard"})
"""These watch whole processes in real time, for longer than a minute together."""


def _measures() -> dict[str, Measure]:
    from kiosk.bench import judgement, pipeline, recordings, truth
    from kiosk.bench.durability import measures
    from kiosk.bench.guard import measures as guarding
    from kiosk.bench.speed import costs, life, soaking

    return {
        "judgement": judgement.measure,
        "recordings": recordings.measure,
        "pipeline": pipeline.measure,
        "truth": truth.truth,
        "line": truth.line,
        "durability": measures.durability,
        "access": measures.access,
        "takeaway": measures.takeaway,
        "frames": costs.frames,
        "reading": costs.reading,
        "alerts": costs.alerts,
        "start": life.start,
        "process": life.process,
        "soak": soaking.soak,
        "sound": costs.sound,
        "guard": guarding.guard,
        "breakout": guarding.breakout,
    }


def _epilog() -> str:
    width = max(len(name) for name in ABOUT)
    names = "\n".join(f"  {name.ljust(width)}  {about}" for name, about in ABOUT.items())
    return f"""benchmarks:
{names}

examples:
  legpress-kiosk bench --quick                               those that tell something in less than a minute
  legpress-kiosk bench --soak                                accelerated days of the real window
  legpress-kiosk bench --only judgement --reps 100000        the full campaign (nightly)
  legpress-kiosk bench --only judgement --reps 1 --seed 42   one simulated set again, from its seed
  legpress-kiosk bench --only truth --runs 1 --seed 42       one fault run again, from its seed
  legpress-kiosk bench --only recordings --data DIR --json   recordings of real lifts against their reference

Exit status 1 when a figure misses its limit. A figure without a limit is told and never fails."""


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = add_command(commands, "bench", "measure what the project promises", _epilog())
    parser.add_argument("--quick", action="store_true", help="small; without --only in less than a minute")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--soak", action="store_true", help="accelerated days: what grows")
    parser.add_argument("--only", metavar="NAME[,NAME]", help="only these benchmarks")
    parser.add_argument(
        "--seed", type=int, default=1, metavar="N", help="first seed of what is simulated (default 1)"
    )
    parser.add_argument("--reps", type=int, metavar="N", help="simulated repetitions (default 100000)")
    parser.add_argument("--touches", type=int, metavar="N", help="random touches (default 1000000)")
    parser.add_argument("--runs", type=int, metavar="N", help="fault runs (default 10000)")
    parser.add_argument(
        "--workers", type=int, metavar="N", help="processes at once (default: one for each core)"
    )
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="folder of recordings with reference_reps.csv"
    )


def run(options: argparse.Namespace) -> int:
    """Measure, print, and return 1 when a limit was missed."""
    chosen = _chosen(options.only, options.soak)
    if options.quick and options.only is None and not options.soak:
        _say(f"left out, name them with --only: {', '.join(n for n in chosen if n in NEVER_QUICK)}")
        chosen = tuple(name for name in chosen if name not in NEVER_QUICK)
    for name, least in (("seed", 0), ("reps", 1), ("runs", 1), ("workers", 1), ("touches", 1)):
        value = getattr(options, name)
        if value is not None and value < least:
            raise ValueError(f"--{name} is {value}, it must be at least {least}")
    if options.data is not None and not options.data.is_dir():
        raise ValueError(f"--data {options.data} is not a folder")
    settings = Options(
        options.quick,
        options.seed,
        options.reps,
        options.workers or os.cpu_count() or 1,
        options.data,
        _say,
        options.touches,
        options.runs,
    )
    measures = _measures()
    figures: list[Figure] = []
    here = machine()
    if not options.json:
        sys.stdout.write(f"{here}, {busy()}\n\n")
    for name in chosen:
        found = measures[name](settings)
        figures += found
        if not options.json:
            sys.stdout.write(table(found) + "\n")
            sys.stdout.flush()
    if options.json:
        sys.stdout.write(_json(figures, here))
    return exit_status.FAULT if any(figure.outcome is Outcome.FAIL for figure in figures) else exit_status.OK


def _chosen(only: str | None, soak: bool) -> tuple[str, ...]:
    if only is None:
        return ("soak",) if soak else tuple(name for name in ABOUT if name not in WHEN_ASKED)
    names = [name.strip() for name in only.split(",")]
    for name in names:
        if name not in ABOUT:
            raise ValueError(f"benchmark '{name}' is unknown; allowed are {', '.join(ABOUT)}")
    return tuple(dict.fromkeys((*names, "soak") if soak else names))


def _json(figures: Sequence[Figure], here: str) -> str:
    shown = {"machine": here, "figures": [figure.as_dict() for figure in figures]}
    return json.dumps(shown, indent=2) + "\n"


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


COMMAND = Command("bench", add, run)
