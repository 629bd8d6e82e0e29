"""``python -m kiosk.bench.durability [--quick] [NAME...]``: figures of records, PINs, takeaway codes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable

from kiosk.bench.durability.crash import measure_database_crashes, measure_file_crashes
from kiosk.bench.durability.flips import (
    measure_calibration_flips,
    measure_database_flips,
    measure_sealed_flips,
)
from kiosk.bench.durability.kills import measure_kills
from kiosk.bench.durability.pin_attack import Attack, measure_pin_attack
from kiosk.bench.durability.takeaway_size import measure_takeaway

WILD = Attack(plug=0.3, clock=0.5, insider=0.3)


def _measures(seed: int, quick: bool) -> dict[str, Callable[[], Iterable[object]]]:
    states, kills, tries, flips = (1000, 30, 300, 100) if quick else (100_000, 2000, 10_000, 5000)
    return {
        "file-crashes": lambda: [measure_file_crashes(seed, states)],
        "database-crashes": lambda: [measure_database_crashes(seed, states)],
        "kills": lambda: [measure_kills(seed, kills)],
        "sealed-flips": lambda: [measure_sealed_flips(), measure_calibration_flips(seed)],
        "database-flips": lambda: [measure_database_flips(seed, flips)],
        "pin-patient": lambda: [measure_pin_attack(seed, tries, Attack())],
        "pin-wild": lambda: [measure_pin_attack(seed, tries, WILD)],
        "takeaway": lambda: measure_takeaway(seed, 20 if quick else 200),
    }


def main() -> int:
    """Print each figure on one line."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.bench.durability", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="all when left out")
    parser.add_argument("--quick", action="store_true", help="small")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    measures = _measures(options.seed, options.quick)
    for name in options.names:
        if name not in measures:
            parser.error(f"'{name}' is unknown; allowed are {', '.join(measures)}")
    for name in options.names or measures:
        for result in measures[name]():
            sys.stdout.write(f"{name}: {result}\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
