"""``legpress-kiosk doctor``: what a technician would check, one line each."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from kiosk.app import resources
from kiosk.app.data_folder import data_dir
from kiosk.app.memory import spare_libraries
from kiosk.motion.samples import LinkState
from kiosk.sensing.detect import Detection, detect
from kiosk.sensing.devices import candidates, check_device
from kiosk.sensing.feed import SledFeed
from kiosk.sensing.sources import DeviceSpec, open_source, parse_sled
from kiosk.storage.errors import StoreError
from kiosk.storage.machine_book import MachineBook
from kiosk.storage.settings import Settings, load_settings
from kiosk.storage.store import Store
from kiosk.training.machine_state import MachineState

PYSIDE_VERSION = "6.11.3"
SENSOR_WAIT_S = 4.0
SOUND_WAIT_S = 2.0


@dataclass(frozen=True)
class Finding:
    """One check: whether all is well, and a plain sentence."""

    well: bool
    sentence: str


def doctor(options: argparse.Namespace) -> int:
    """Print every finding, with ``--sled`` only about the sensor; 0 only if all is well, 1 otherwise."""
    if options.sled:
        return _report((("sensor", _sensor_check(options.sled)),))
    settings = load_settings(options.config)
    folder = data_dir(options, settings)
    checks: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("qt", check_qt),
        ("files", check_files),
        ("font", check_font),
        ("database", lambda: check_database(folder)),
        ("calibration", lambda: check_calibration(folder)),
        ("sensor", lambda: check_sensor(settings)),
        ("sound", check_sound),
    )
    return _report(checks)


def _sensor_check(sled: str) -> Callable[[], Finding]:
    """The check of one sensor. ValueError for a sled that is none."""
    kind, colon, address = sled.partition(":")
    if kind == "auto" and bool(colon) == bool(address):
        return lambda: find_sensor([address] if address else candidates())
    spec = parse_sled(sled)
    if not isinstance(spec, DeviceSpec):
        raise ValueError(f"sled '{sled}' is no sensor; allowed: auto, auto:DEVICE, PROTOCOL:DEVICE")
    check_device(spec, wait_s=0.0)
    return lambda: hear_sensor(spec)


def _report(checks: tuple[tuple[str, Callable[[], Finding]], ...]) -> int:
    well = True
    for name, check in checks:
        finding = check()
        well = well and finding.well
        sys.stdout.write(f"{'ok   ' if finding.well else 'FAULT'} {name}: {finding.sentence}\n")
        sys.stdout.flush()
    return 0 if well else 1


def check_qt() -> Finding:
    """The one version of Qt for Python that is known to work."""
    found = version("PySide6-Essentials")
    if found == PYSIDE_VERSION:
        return Finding(True, f"PySide6 {found} is the tested version.")
    return Finding(
        False, f"PySide6 {found} is installed, {PYSIDE_VERSION} is needed; run deploy/run.sh again."
    )


def check_files() -> Finding:
    """Forms, theme and guide."""
    try:
        return Finding(True, f"forms and assets are in {resources.root()}.")
    except FileNotFoundError as error:
        return Finding(False, f"{error}.")


def check_font() -> Finding:
    """The typeface that the pages are made for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.fonts import find_font

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    report = find_font()
    del application
    return Finding(report.found, report.message)


def check_database(folder: Path) -> Finding:
    """Whether records can be kept."""
    try:
        with closing(Store.open(folder)) as store:
            return Finding(not store.notice, store.notice or f"the database in {folder} can be written.")
    except StoreError as error:
        return Finding(False, str(error))


def check_calibration(folder: Path) -> Finding:
    """Whether positions and limits are known."""
    reading = MachineBook(folder).present()
    setup = reading.version.setup if reading.version else None
    if reading.state is MachineState.NONE or setup is None:
        return Finding(False, f"{reading.sentence.rstrip('.')}; run legpress-kiosk calibrate --help.")
    if reading.state is not MachineState.VALID:
        return Finding(False, reading.sentence)
    limits, calibration = setup.limits, setup.calibration
    return Finding(
        True,
        f"travel {calibration.travel_mm:g} mm, rack at {calibration.rack_mm:g} mm, depth limit "
        f"{limits.depth_mm:g} mm, lockout limit {limits.lockout_mm:g} mm.",
    )


def check_sensor(settings: Settings) -> Finding:
    """Whether the sensor of the settings answers within a few seconds."""
    try:
        spec = parse_sled(settings.sled.device)
    except ValueError as error:
        return Finding(False, f"{error}.")
    if not isinstance(spec, DeviceSpec):
        return Finding(False, "the settings name no sensor but a simulation or a recording; name its device.")
    return hear_sensor(spec)


def find_sensor(devices: Sequence[str]) -> Finding:
    """The first sensor that is found at ``devices``, its protocol and its rate."""
    if not devices:
        return Finding(False, "no serial device is plugged in.")
    reasons = []
    for device in devices:
        found = detect(device)
        if isinstance(found, Detection):
            return Finding(True, str(found))
        reasons.append(found.reason)
    return Finding(False, " ".join(reasons))


def hear_sensor(spec: DeviceSpec) -> Finding:
    """Whether a sensor sends what the kiosk understands within a few seconds."""
    feed = SledFeed()
    source = open_source(spec, feed)
    source.start()
    try:
        return _listen(feed, spec.device)
    finally:
        source.stop()


def _listen(feed: SledFeed, device: str) -> Finding:
    end_s = time.monotonic() + SENSOR_WAIT_S
    reason = "nothing was heard"
    while time.monotonic() < end_s:
        for item in feed.drain():
            state = getattr(item, "state", None)
            if state is LinkState.LIVE:
                return Finding(True, f"{device} sends good frames.")
            reason = getattr(item, "reason", "") or reason
        time.sleep(0.05)
    return Finding(False, f"{device} does not answer: {reason}")


def check_sound() -> Finding:
    """Whether a device plays. Without one the kiosk works silently."""
    from kiosk.sound.device import SoundDeviceOut

    # As the kiosk does, so that it is the kiosk's sound that is looked at.
    spare_libraries(os.environ, resources.alsa_config())
    out = SoundDeviceOut()
    try:
        end_s = time.monotonic() + SOUND_WAIT_S
        while not out.available and time.monotonic() < end_s:
            time.sleep(0.05)
        return Finding(out.available, "a device plays." if out.available else out.reason)
    finally:
        out.close()
