"""The machine on which figures were measured: without it a figure says little."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy")


def machine() -> str:
    """System, processor, cores, memory, Python, and the libraries that decide, in one line."""
    cores = os.cpu_count() or 1
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    python = f"Python {platform.python_version()}"
    libraries = [f"{name} {_version(name)}" for name in _LIBRARIES]
    parts = [system, _processor(), f"{cores} cores", _memory(), python, *libraries]
    return ", ".join(part for part in parts if part)


def busy() -> str:
    """How many processes wanted a core in the last minute: times are worth little where others do."""
    return f"load {os.getloadavg()[0]:.1f}"


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
        name, _, value = line.partition(":")
        if name.strip() in ("model name", "Model"):
            return value.strip()
    return platform.machine()


def _memory() -> str:
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return f"{pages * size / 2**30:.0f} GB"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"
