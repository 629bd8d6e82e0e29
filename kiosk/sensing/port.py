"""Opening a serial device. The only module that touches ``serial``."""

from __future__ import annotations

import errno
import re
import termios
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import serial

_ADDRESS = re.compile(r"(.+)@(\d{3,7})")


class PortError(Exception):
    """The device could not be opened; the message is one plain sentence."""


def split_address(address: str) -> tuple[str, int | None]:
    """A device and its line speed out of ``DEVICE`` or ``DEVICE@BAUD``."""
    match = _ADDRESS.fullmatch(address)
    return (address, None) if match is None else (match[1], int(match[2]))


def open_port(address: str, baud: int) -> serial.Serial:
    """Open ``DEVICE[@BAUD]`` (8N1, ``baud`` unless it names one, for us alone) to read by its descriptor.

    Raises:
        PortError: it is absent, forbidden, in use or no serial device.
    """
    import serial

    device, named = split_address(address)
    try:
        return serial.Serial(device, named or baud, timeout=0, write_timeout=0, exclusive=True)
    except (serial.SerialException, OSError, termios.error, TypeError, ValueError) as error:
        raise PortError(_reason(device, error)) from error


def close_port(port: serial.Serial) -> None:
    """Close, whatever state the device is in."""
    import serial

    try:
        port.close()
    except (serial.SerialException, OSError, termios.error, TypeError, ValueError):
        # The device is gone already; the descriptor is released by the kernel even when close complains.
        return


def _reason(device: str, error: BaseException) -> str:
    code = getattr(error, "errno", None)
    if code in (errno.EACCES, errno.EPERM):
        return (
            f"The kiosk is not allowed to open the sensor at {device}. Ask staff to run the installer again."
        )
    if code in (errno.EBUSY, errno.EAGAIN):
        return f"Another program is using the sensor at {device}. Close that program."
    if code in (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO):
        return f"No sensor is connected at {device}. Plug it in."
    return f"The sensor at {device} could not be opened. Check the device name in the settings."
