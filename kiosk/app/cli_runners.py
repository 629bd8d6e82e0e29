"""Each command's function, loaded only when the command is asked for."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def _run(options: argparse.Namespace) -> int:
    from kiosk.app.starting import run

    return run(options)


def _supervise(options: argparse.Namespace) -> int:
    from kiosk.app.guard.command import supervise

    return supervise(options)


def _simulate(options: argparse.Namespace) -> int:
    from kiosk.sensing.commands import simulate

    return simulate(
        options.link,
        options.protocol,
        options.script,
        options.seed,
        options.rate,
        options.faults,
        options.truth,
    )


def _calibrate(options: argparse.Namespace) -> int:
    from kiosk.app.plain_commands import calibrate

    return calibrate(options)


def _analyse(options: argparse.Namespace) -> int:
    from kiosk.app.analyse_command import analyse

    return analyse(options)


def _record(options: argparse.Namespace) -> int:
    from kiosk.app.plain_commands import record

    return record(options)


def _screenshot(options: argparse.Namespace) -> int:
    from kiosk.app.screenshot_command import screenshot

    return screenshot(options)


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.app.doctor import doctor

    return doctor(options)


def _export(options: argparse.Namespace) -> int:
    from kiosk.app.plain_commands import export

    return export(options)


def _staff(options: argparse.Namespace) -> int:
    from kiosk.app.plain_commands import staff

    return staff(options)


def _diagnostics(options: argparse.Namespace) -> int:
    from kiosk.app.plain_commands import diagnostics

    return diagnostics(options)


RUNNERS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": _run,
    "supervise": _supervise,
    "simulate": _simulate,
    "calibrate": _calibrate,
    "analyse": _analyse,
    "record": _record,
    "screenshot": _screenshot,
    "doctor": _doctor,
    "export": _export,
    "staff": _staff,
    "diagnostics": _diagnostics,
}
"""By the name of the command."""
