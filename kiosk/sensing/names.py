"""Names of devices that stay, and who holds one that is busy."""

from __future__ import annotations

import fcntl
import os
import stat
import termios
from contextlib import suppress
from pathlib import Path

BY_ID = Path("/dev/serial/by-id")
_PTY_MAJORS = range(136, 144)


def stable_name(device: str, by_id: Path = BY_ID) -> str:
    """The name under ``by_id`` that leads to the same device now, else the name as it was given.

    The kernel numbers adapters in the order in which they come: ttyUSB0 may be ttyUSB1 after a kick of the
    cable. A name that says which adapter it is stays.
    """
    target = os.path.realpath(device)
    if Path(device).is_symlink() or not by_id.is_dir():
        return device
    for name in sorted(by_id.iterdir()):
        if os.path.realpath(name) == target:
            return str(name)
    return device


def holder_of(device: str, proc: Path = Path("/proc")) -> str:
    """``name (process N)`` of another process that has the device open; empty when none can be seen."""
    target, own = os.path.realpath(device), str(os.getpid())
    for folder in proc.iterdir():
        if not folder.name.isdigit() or folder.name == own:
            continue
        with suppress(OSError):
            if any(os.path.realpath(fd) == target for fd in (folder / "fd").iterdir()):
                return f"{(folder / 'comm').read_text().strip()} (process {folder.name})"
    return ""


def claim(fd: int) -> None:
    """Refuse the device to everybody else, also to those who do not ask for a lock (``TIOCEXCL``).

    Not on a pseudo-terminal: there the flag outlives a kiosk that was killed, and nobody could open it again.
    """
    if not _is_pty(fd):
        with suppress(OSError, termios.error):
            fcntl.ioctl(fd, termios.TIOCEXCL)


def _is_pty(fd: int) -> bool:
    status = os.fstat(fd)
    return stat.S_ISCHR(status.st_mode) and os.major(status.st_rdev) in _PTY_MAJORS
