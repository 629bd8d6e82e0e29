"""Whether a device named on the command line is there, and which ones are."""

from __future__ import annotations

import time
from pathlib import Path

from kiosk.sensing.port import split_address
from kiosk.sensing.sources import DeviceSpec, SledSpec

WAIT_S = 3.0
USUAL = Path("/dev/legpress/sensor")
BY_ID = Path("/dev/serial/by-id")
_STEP_S = 0.05


def check_device(spec: SledSpec, wait_s: float = WAIT_S) -> None:
    """Refuse a device that is not there; one that is being plugged in may take ``wait_s`` to appear.

    A device of the settings file is not checked: a kiosk that starts before its sensor searches for it.

    Raises:
        ValueError: one line that names the device and those that are there.
    """
    if not isinstance(spec, DeviceSpec):
        return
    device, _ = split_address(spec.device)
    end_s = time.monotonic() + wait_s
    while not Path(device).exists():
        if time.monotonic() >= end_s:
            raise ValueError(f"device '{device}' is not there; {_present()}")
        time.sleep(_STEP_S)


def candidates(by_id: Path = BY_ID, usual: Path = USUAL) -> list[str]:
    """Where a sensor may be: the usual place if it is there, else whatever hangs on USB, by stable names."""
    if usual.exists():
        return [str(usual)]
    stable = {link.resolve(): str(link) for link in sorted(by_id.glob("*"))} if by_id.is_dir() else {}
    return sorted(stable.get(Path(device).resolve(), device) for device in _plugged_in())


def _plugged_in() -> list[str]:
    from serial.tools.list_ports import comports

    # A board's own serial ports always exist; a sensor hangs on USB unless it is named.
    return [port.device for port in comports() if port.vid is not None]


def _present() -> str:
    from serial.tools.list_ports import comports

    found = sorted(port.device for port in comports())
    return f"serial devices found: {', '.join(found)}" if found else "no serial device is plugged in"
