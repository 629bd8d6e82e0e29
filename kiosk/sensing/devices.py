"""Whether a device named on the command line is there, and which ones are."""

from __future__ import annotations

import time
from pathlib import Path

from kiosk.sensing.port import split_address
from kiosk.sensing.sources import DeviceSpec, SledSpec

WAIT_S = 3.0
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


def _present() -> str:
    from serial.tools.list_ports import comports

    found = sorted(port.device for port in comports())
    return f"serial devices found: {', '.join(found)}" if found else "no serial device is plugged in"
