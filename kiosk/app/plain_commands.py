"""Commands without a screen: calibrate, record, export, staff and diagnostics."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing, redirect_stdout
from datetime import date
from io import StringIO

from kiosk.app.data_folder import data_dir
from kiosk.sensing.commands import record as record_sled
from kiosk.sensing.devices import check_device
from kiosk.sensing.sources import parse_sled
from kiosk.storage.errors import StoreError
from kiosk.storage.export import ExportFormat, ExportRequest, export_picture
from kiosk.storage.export import export as export_sets
from kiosk.storage.machine_command import CheckOptions
from kiosk.storage.machine_command import calibrate as store_machine
from kiosk.storage.office import Office
from kiosk.storage.settings import load_settings
from kiosk.storage.staff_settings import SettingsBook


def calibrate(options: argparse.Namespace) -> int:
    """Store a machine's calibration and limits; nothing is stored when anything is refused."""
    folder = data_dir(options, load_settings(options.config))
    line = store_machine(
        folder,
        bottom_raw=options.bottom_raw,
        top_raw=options.top_raw,
        travel_mm=options.travel_mm,
        rack_mm=options.rack_mm,
        depth_limit_mm=options.depth_limit_mm,
        lockout_limit_mm=options.lockout_limit_mm,
        checks=CheckOptions(
            options.nominal_travel_mm, options.check_raw, options.check_mm, options.valid_days
        ),
    )
    sys.stdout.write(line + "\n")
    return 0


def record(options: argparse.Namespace) -> int:
    """Write raw movement until the time is over or Ctrl-C."""
    spec = parse_sled(options.sled)
    check_device(spec)
    return record_sled(spec, options.out, options.seconds)


def export(options: argparse.Namespace) -> int:
    """Write stored sets as CSV or JSON, or one as a drawing; a file stays when anything is refused."""
    folder = data_dir(options, load_settings(options.config))
    if (options.set is None) is (options.format == "svg"):
        raise ValueError("--set NUMBER belongs to --format svg, and --format svg to --set NUMBER")
    if options.set is not None:
        export_picture(folder, options.out, options.set)
        return 0
    request = ExportRequest(
        form=ExportFormat(options.format),
        first=_day("--from", options.first),
        last=_day("--to", options.last),
        machine_name=SettingsBook(folder).present().settings.machine_name,
    )
    if request.first and request.last and request.first > request.last:
        raise ValueError(f"--from {request.first} lies after --to {request.last}")
    count = export_sets(folder, options.out, request)
    if options.out != "-":
        sys.stdout.write(f"{count} sets in {options.out}\n")
    return 0


def staff(options: argparse.Namespace) -> int:
    """Show people and log, or forget every PIN."""
    folder = data_dir(options, load_settings(options.config))
    if not folder.is_dir():
        raise StoreError(f"{folder}: there are no records here; name the kiosk's data folder.")
    with closing(Office.open(folder)) as office:
        if options.forget_pins:
            office.staff.reset()
            sys.stdout.write("Every PIN is forgotten; the next to open staff mode chooses the first one.\n")
        for person in office.staff.people():
            sys.stdout.write(f"{person.id:>3}  {person.role.value:<10}  {person.label}\n")
        broken = office.staff.audit.verify()
        count, link = office.staff.audit.head()
    words = "whole" if broken is None else broken.sentence
    sys.stdout.write(f"log: {count} entries, {words}; newest {link or 'none'}\n")
    return 0 if broken is None else 1


def diagnostics(options: argparse.Namespace) -> int:
    """Write the diagnostics bundle."""
    from kiosk.app.diagnostics import BundleSources, write_bundle
    from kiosk.app.doctor import doctor

    folder = data_dir(options, load_settings(options.config))
    said = StringIO()
    with redirect_stdout(said):
        doctor(options)
    size = write_bundle(options.out, BundleSources(folder, options.config, said.getvalue(), options.log))
    sys.stdout.write(f"{size:,} bytes in {options.out}\n")
    return 0


def _day(option: str, text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{option} '{text}' is no day; write it as 2026-11-21") from error
