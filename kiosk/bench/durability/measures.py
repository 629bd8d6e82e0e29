"""``bench --only durability``, ``access`` and ``takeaway``."""

from __future__ import annotations

from kiosk.bench.durability.crash import CrashFigures, measure_database_crashes, measure_file_crashes
from kiosk.bench.durability.flips import (
    FlipFigures,
    measure_calibration_flips,
    measure_database_flips,
    measure_sealed_flips,
)
from kiosk.bench.durability.kills import measure_kills
from kiosk.bench.durability.pin_attack import Attack, PinFigures, measure_pin_attack
from kiosk.bench.durability.takeaway_size import PANEL_HEIGHT_MM, measure_takeaway
from kiosk.bench.figures import Figure, Limit
from kiosk.bench.options import Options

NONE = Limit(at_most=0)
WILD = Attack(plug=0.3, clock=0.5, insider=0.3)


def durability(options: Options) -> list[Figure]:
    """Power cuts, kills and changed bytes against the records."""
    states, kills, flips = (500, 10, 20) if options.quick else (100_000, 2000, 5000)
    found = _crashes("files", measure_file_crashes(options.seed, states, versions=4 if options.quick else 12))
    options.progress("durability: files done")
    found += _crashes("database", measure_database_crashes(options.seed, states, 1 if options.quick else 12))
    options.progress("durability: database done")
    killed = measure_kills(options.seed, kills)
    note = f"of {killed.acknowledged:,} acknowledged, {killed.kills:,} processes killed with SIGKILL"
    found += [
        Figure("durability.kills.told", "sets", (killed.acknowledged,), Limit(at_least=1)),
        Figure("durability.kills.lost_sets", "sets", (killed.lost,), NONE, note=note),
        Figure("durability.kills.corrupt", "kills", (killed.corrupt + (not killed.whole),), NONE),
    ]
    found += [
        _flips("calibration", measure_calibration_flips(options.seed)),
        _flips("database", measure_database_flips(options.seed, flips)),
    ]
    return found if options.quick else [*found, _flips("sealed", measure_sealed_flips())]


def access(options: Options) -> list[Figure]:
    """Somebody who guesses PINs, with a hand on the plug and on the clock."""
    asked = 150 if options.quick else 10_000
    return [
        *_pins("patient", measure_pin_attack(options.seed, asked, Attack())),
        *_pins("wild", measure_pin_attack(options.seed, asked, WILD)),
    ]


def takeaway(options: Options) -> list[Figure]:
    """Size of the take-away code that can be read at one metre."""
    return [
        Figure(
            f"takeaway.{size.name}",
            "mm",
            (size.side_mm,),
            Limit(at_most=PANEL_HEIGHT_MM),
            note=f"at most {size.characters} characters, version {size.version}, {size.modules} modules with "
            f"margin; {size.whole:.0%} of the sample leaves nothing out",
        )
        for size in measure_takeaway(options.seed, 20 if options.quick else 200)
    ]


def _crashes(name: str, crashes: CrashFigures) -> list[Figure]:
    note = (
        f"of {crashes.states:,} crash states, {crashes.distinct:,} distinct, {crashes.steps:,} recorded steps"
    )
    faults = (crashes.first_fault,) if crashes.first_fault else ()
    return [
        Figure(f"durability.{name}.lost", "states", (crashes.lost,), NONE, note=note, details=faults),
        Figure(f"durability.{name}.corrupt", "states", (crashes.corrupt + crashes.refused,), NONE),
    ]


def _flips(name: str, flips: FlipFigures) -> Figure:
    note = f"of {flips.damages:,} changed bytes and cut-off files; {flips.harmless:,} were harmless"
    faults = (flips.first_fault,) if flips.first_fault else ()
    return Figure(
        f"durability.{name}.believed", "damages", (flips.accepted,), NONE, note=note, details=faults
    )


def _pins(name: str, pins: PinFigures) -> list[Figure]:
    note = (
        f"{pins.asked:,} PINs handed over, {pins.tries:,} looked at, {pins.power_cuts:,} power cuts, "
        f"{pins.clock_jumps:,} clock jumps, {pins.kiosks} kiosks"
    )
    return [
        Figure(f"access.{name}.first_day", "tries", (pins.first_day,), Limit(at_most=34), note=note),
        Figure(f"access.{name}.later_day", "tries", (pins.most_later_day,), Limit(at_most=24)),
        Figure(f"access.{name}.in_a_row", "tries", (pins.most_in_a_row,), Limit(at_most=100)),
        Figure(f"access.{name}.chance_per_day", "", (pins.chance_per_day,), Limit(at_most=3.4e-5)),
        Figure(f"access.{name}.hits", "tries", (pins.hits,), NONE),
    ]
