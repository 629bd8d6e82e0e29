"""``legpress-kiosk``: the command line. Each command is imported only when it is asked for."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn, TypeAlias

import kiosk
from kiosk import exit_status
from kiosk.app.cli_runners import RUNNERS
from kiosk.app.refusals import refusals

EXIT_OK = 0

_PROTOCOLS = "lpos, chronojump, modbus, benewake, dimetix, lpos-xor, plain"
"""Written out, so that asking for help does not load every decoder; a test compares."""

_ABOUT = "Coaching kiosk for a leg press. Coaching only: it is never a safety interlock."

_RUN_HELP = """examples:
  legpress-kiosk run                                      kiosk.toml's sensor, else a simulated sled (DEMO)
  legpress-kiosk run --windowed 1280x800 --workout 3x12@2-1-1-1
  legpress-kiosk run --sled "simulated:good5; faults off@20+3, slip=15@40"
  legpress-kiosk run --sled lpos:/dev/ttyACM0 --events -  one JSON object a line on standard output"""

_SUPERVISE_HELP = """takes the options of run. The service runs it inside the compositor:
  cage -d -- legpress-kiosk supervise --config /etc/legpress-kiosk/kiosk.toml
Three crashes in ten minutes lead to safe mode; what is done when is told in docs/guardian.md."""

_SIMULATE_HELP = """examples:
  legpress-kiosk simulate --link /tmp/sled --script good5 --seed 1 --truth truth.jsonl
  legpress-kiosk simulate --link /tmp/sled --script "rack 4; unrack; rep x4; rep deep=18; rack"
  legpress-kiosk simulate --link /tmp/sled --faults "off@20+3,slip=15@40,dup=0.05@50+5"
faults (@T begins at second T, +S lasts S seconds; P is a share of lines):
  {faults}
then, in another terminal:
  legpress-kiosk run --windowed --sled lpos:/tmp/sled --workout 1x5"""

_CALIBRATE_HELP = """example (a sensor that counts micrometres; positions in mm above the bottom stop):
  legpress-kiosk calibrate --bottom-raw 0 --top-raw 620000 --travel-mm 620 \\
      --rack-mm 585 --depth-limit-mm 170 --lockout-limit-mm 555"""

_ANALYSE_HELP = """FILE is a CSV with the columns t_s,pos_mm.
example:
  legpress-kiosk analyse set.csv --depth-limit-mm 170 --lockout-limit-mm 555 --json
  legpress-kiosk analyse set.csv --plot set.png            draws phases, repetitions, limits and alerts"""


_EXPORT_HELP = """examples:
  legpress-kiosk export --out sets.csv --from 2026-11-01 --to 2026-11-30
  legpress-kiosk export --format json | head
  legpress-kiosk export --format svg --set 12 --out set.svg"""

_DOCTOR_HELP = """examples:
  legpress-kiosk doctor                          everything, with the sensor that kiosk.toml names
  legpress-kiosk doctor --sled auto              finds port, protocol and speed of the sensor
  legpress-kiosk doctor --sled auto:/dev/ttyUSB0
exit status: 0 all is well, 1 something is not, 2 refused"""


class _Parser(argparse.ArgumentParser):
    """Refuses in one line, with what is allowed, and exit status 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(exit_status.REFUSED, f"{self.prog}: {message}\n")

    def options(self) -> str:
        return ", ".join(option for action in self._actions for option in action.option_strings)


def build_parser(more: Sequence[Command] = (), only: str | None = None) -> argparse.ArgumentParser:
    """The parser with every command, ``more`` from rooms above this one included; or with ``only`` one."""
    parser = _Parser(prog="legpress-kiosk", description=_ABOUT, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"legpress-kiosk {kiosk.__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name, add in _ADDERS.items():
        if only in (None, name):
            add(commands)
    for command in more:
        command.add(commands)
    return parser


Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


class Command(NamedTuple):
    """A command of a room that this one may not import: how to describe it, and how to run it."""

    name: str
    add: Callable[[Commands], None]
    run: Callable[[argparse.Namespace], int]


def add_command(commands: Commands, name: str, about: str, epilog: str = "") -> argparse.ArgumentParser:
    """A parser for one more command, strict like all of them."""
    return _command(commands, name, about, epilog)


def _command(commands: Commands, name: str, about: str, epilog: str = "") -> _Parser:
    return commands.add_parser(
        name,
        help=about,
        description=about[0].upper() + about[1:] + ".",
        epilog=epilog,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_data_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="kiosk.toml (see deploy/kiosk.toml.sample)"
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="folder of the database")


def _add_run(commands: Commands) -> None:
    parser = _command(commands, "run", "show the kiosk", _RUN_HELP)
    _add_run_options(parser)
    parser.add_argument(
        "--safe", action="store_true", help="only a page that says that guidance is off; nothing is opened"
    )


def _add_supervise(commands: Commands) -> None:
    about = "show the kiosk, and start it again when it ends or hangs"
    _add_run_options(_command(commands, "supervise", about, _SUPERVISE_HELP))


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sled",
        metavar="SLED",
        help=f"simulated[:SCRIPT], replay:FILE or PROTOCOL:DEVICE[@BAUD]; PROTOCOL is one of {_PROTOCOLS}",
    )
    parser.add_argument(
        "--windowed", nargs="?", const="1280x800", metavar="WxH", help="a window, not fullscreen"
    )
    _add_data_options(parser)
    parser.add_argument("--language", metavar="CODE", help="language of the first page: en, de, nl or es")
    parser.add_argument(
        "--events", metavar="FILE", help="event feed, one JSON object a line; - is standard output"
    )
    parser.add_argument(
        "--workout",
        metavar="NAME",
        help="strength, size, endurance, learn or SETSxREPS[@TEMPO]: straight to the set",
    )


def _faults_help() -> str:
    from kiosk.sensing.simulator.faults import FAULT_HELP

    return FAULT_HELP.replace("; ", "\n  ")


def _add_simulate(commands: Commands) -> None:
    about = "play a believable leg press on a pseudo-terminal"
    parser = _command(commands, "simulate", about, _SIMULATE_HELP.format(faults=_faults_help()))
    parser.add_argument("--link", type=Path, metavar="PATH", help="symbolic link to the pseudo-terminal")
    parser.add_argument(
        "--protocol", default="lpos", metavar="P", help=f"wire protocol: {_PROTOCOLS} (default lpos)"
    )
    parser.add_argument(
        "--script", default="demo", metavar="S", help="demo, good5, deep3, lock4, a file, or verbs"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="same seed, same lifter (default 1)")
    parser.add_argument(
        "--rate", type=float, default=200.0, metavar="HZ", help="samples a second (default 200)"
    )
    parser.add_argument("--faults", default="", metavar="F", help="such as off@20+3; the list is below")
    parser.add_argument("--truth", type=Path, metavar="FILE", help="what was really done, JSON lines")


def _add_calibrate(commands: Commands) -> None:
    about = "store calibration and limits of this machine without the screen"
    parser = _command(commands, "calibrate", about, _CALIBRATE_HELP)
    for option, text in (
        ("--bottom-raw", "sensor's reading at the bottom stop"),
        ("--top-raw", "sensor's reading at the top stop"),
        ("--travel-mm", "distance between the stops"),
        ("--rack-mm", "position of the racked sled above the bottom stop"),
        ("--depth-limit-mm", "below this: too deep"),
        ("--lockout-limit-mm", "above this: knees nearly locked"),
    ):
        parser.add_argument(option, type=float, required=True, metavar="X", help=text)
    for option, text in (
        ("--nominal-travel-mm", "distance between the stops by the frame's data sheet, to compare"),
        ("--check-raw", "sensor's reading at a third point that checks the two stops"),
        ("--check-mm", "true distance of that point above the bottom stop"),
    ):
        parser.add_argument(option, type=float, metavar="X", help=text)
    parser.add_argument("--valid-days", type=int, default=365, metavar="N", help="then it expires (365)")
    _add_data_options(parser)


def _add_analyse(commands: Commands) -> None:
    parser = _command(
        commands, "analyse", "judge a recording with the same code as the live page", _ANALYSE_HELP
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--order", choices=("ec", "ce"), default="ec", help="lowering first (ec) or push first (ce)"
    )
    parser.add_argument("--depth-limit-mm", type=float, metavar="X", help="below this: too deep")
    parser.add_argument("--lockout-limit-mm", type=float, metavar="X", help="above this: knees nearly locked")
    parser.add_argument("--rack-mm", type=float, metavar="X", help="where the sled rests, if it is seen to")
    parser.add_argument(
        "--rail-deg",
        type=float,
        metavar="X",
        help="angle of the rail to the floor, 0 to 90, for the propulsive velocity (default: 45)",
    )
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the phases over the signal (PNG)")


def _add_record(commands: Commands) -> None:
    parser = _command(commands, "record", "write the sled's raw movement to a CSV file")
    parser.add_argument("--sled", metavar="SLED", required=True, help="as for run")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="new file; an existing one is refused"
    )
    parser.add_argument("--seconds", type=float, metavar="S", help="stop after this long; else at Ctrl-C")
    _add_data_options(parser)


def _add_screenshot(commands: Commands) -> None:
    parser = _command(commands, "screenshot", "write pictures of the pages, off-screen")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--screen", default="all", metavar="NAME", help="a page or scene, or all (default)")
    parser.add_argument(
        "--size",
        action="append",
        metavar="WxH[@INCH]",
        help="such as 1920x1080 or 1920x1080@21.5; may be given more than once (1920x1080)",
    )
    parser.add_argument(
        "--language", action="append", metavar="CODE", help="a language, or all; may be given more than once"
    )
    parser.add_argument(
        "--sheet", action="store_true", help="one small contact sheet for each language instead"
    )


def _add_doctor(commands: Commands) -> None:
    parser = _command(
        commands,
        "doctor",
        "check what a technician would check; exit status 0 only if all is well",
        _DOCTOR_HELP,
    )
    parser.add_argument(
        "--sled", metavar="SLED", help="only the sensor: auto, auto:DEVICE, or PROTOCOL:DEVICE[@BAUD]"
    )
    _add_data_options(parser)


def _add_export(commands: Commands) -> None:
    parser = _command(
        commands, "export", "write stored sets as CSV or JSON, or one as a drawing", _EXPORT_HELP
    )
    parser.add_argument(
        "--format", choices=("csv", "json", "svg"), default="csv", help="csv (default), json or svg"
    )
    parser.add_argument("--set", type=int, metavar="NUMBER", help="with svg: the set to draw")
    parser.add_argument(
        "--out", default="-", metavar="FILE", help="- is standard output (default); a file is replaced whole"
    )
    parser.add_argument("--from", dest="first", metavar="DAY", help="first day, such as 2026-11-01")
    parser.add_argument("--to", dest="last", metavar="DAY", help="last day, included")
    _add_data_options(parser)


def _add_staff(commands: Commands) -> None:
    parser = _command(commands, "staff", "show who has a PIN, and check the log")
    parser.add_argument(
        "--forget-pins", action="store_true", help="forget every PIN; the next to come chooses the first"
    )
    _add_data_options(parser)


def _add_diagnostics(commands: Commands) -> None:
    parser = _command(commands, "diagnostics", "write everything that a technician asks for into one zip")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the zip; replaced whole")
    parser.add_argument("--log", type=Path, metavar="FILE", help="a log file; else the system's journal")
    parser.set_defaults(sled=None)
    _add_data_options(parser)


_ADDERS: dict[str, Callable[[Commands], None]] = {
    "run": _add_run,
    "supervise": _add_supervise,
    "simulate": _add_simulate,
    "calibrate": _add_calibrate,
    "analyse": _add_analyse,
    "record": _add_record,
    "screenshot": _add_screenshot,
    "doctor": _add_doctor,
    "export": _add_export,
    "staff": _add_staff,
    "diagnostics": _add_diagnostics,
}
"""By the name of the command, in the order in which help lists them."""


def main(arguments: Sequence[str] | None = None, more: Callable[[], Sequence[Command]] = tuple) -> int:
    """Run a command. Returns 0 when all went well, 1 on a fault, 2 when something was refused.

    ``more``: commands of rooms above this one, asked for only when the command is none of these.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    asked = given[0] if given and given[0] in RUNNERS else None
    others = more() if asked is None else ()
    parser = build_parser(others, asked)
    runners = {**RUNNERS, **{command.name: command.run for command in others}}
    options, unknown = parser.parse_known_args(given)
    if options.command is None:
        parser.error(f"no command given; allowed are {', '.join(runners)}")
    if unknown:
        chosen = _subparser(parser, options.command)
        chosen.error(f"unknown option '{unknown[0]}'; allowed are {chosen.options()}")
    try:
        return runners[options.command](options)
    except refusals() as error:
        sys.stderr.write(f"legpress-kiosk {options.command}: {_one_line(error)}\n")
        return exit_status.REFUSED
    except KeyboardInterrupt:
        return 130


def _subparser(parser: argparse.ArgumentParser, name: str) -> _Parser:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found = action.choices[name]
            if isinstance(found, _Parser):
                return found
    raise LookupError(name)


def _one_line(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    return " ".join(str(error).split())
