"""Trims a virtual environment to what the kiosk runs, and refuses what may not be passed on.

    python3 trim.py SITE_PACKAGES

Of Qt only what is named here stays, with the libraries that those files need by their own headers. So no part
of Qt gets into a package because nobody thought of it; what stays is offered under the LGPL
(docs/decisions/0031-what-the-package-carries.md).
Exit status 1 with one line when the rule is broken.
"""

from __future__ import annotations

import shutil
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

QT_MODULES = ("QtCore", "QtGui", "QtOpenGL", "QtOpenGLWidgets", "QtUiTools", "QtWidgets")
QT_PLUGINS = (
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
)
QT_LGPL = frozenset(
    ("Core", "DBus", "Gui", "OpenGL", "OpenGLWidgets", "UiTools", "WaylandClient", "Widgets", "XcbQpa")
)
"""Libraries of Qt that may be in the package. None is among those that are offered under the GPL alone."""

BINDING_FILES = ("__init__.py", "_config.py", "_git_pyside_version.py", "py.typed")
NEVER = (
    "**/*.pyi",
    "**/*.pxd",
    "**/*.pyx",
    "**/*.pyx.in",
    "**/*.a",
    "**/*.h",
    "**/*.lib",
    "**/tests",
    "**/__pycache__",
    "numpy/f2py",
    "numpy/_core/include",
    "numpy/_pyinstaller",
    "pyqtgraph/examples",
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
)
"""The last four tell how and where from a library was installed; the list of its files is no longer true."""

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_PROGRAM = struct.Struct("<IIQQQQQQ")
_DYNAMIC = struct.Struct("<qQ")
_LOAD, _DYNAMIC_SEGMENT = 1, 2
_END, _NEEDED, _STRINGS = 0, 1, 5


class RefusedError(Exception):
    """The environment is not what may be packed; one plain sentence."""


def needed(path: Path) -> list[str]:
    """Names of the libraries that a 64-bit ELF file asks for (``DT_NEEDED``)."""
    data = path.read_bytes()
    if data[:6] != b"\x7fELF\x02\x01":
        raise RefusedError(f"{path} is no 64-bit little-endian ELF file")
    header = _HEADER.unpack_from(data)
    segments = [_PROGRAM.unpack_from(data, header[5] + number * header[9]) for number in range(header[10])]
    entries = list(_dynamic_entries(data, segments))
    strings = next((value for tag, value in entries if tag == _STRINGS), 0)
    start = _file_offset(segments, strings)
    return [_text(data, start + value) for tag, value in entries if tag == _NEEDED]


def _dynamic_entries(data: bytes, segments: list[tuple[int, ...]]) -> Iterator[tuple[int, int]]:
    for kind, _, offset, _, _, size, *_ in segments:
        if kind == _DYNAMIC_SEGMENT:
            for tag, value in _DYNAMIC.iter_unpack(data[offset : offset + size]):
                if tag == _END:
                    return
                yield tag, value


def _file_offset(segments: list[tuple[int, ...]], address: int) -> int:
    for kind, _, offset, virtual, _, size, *_ in segments:
        if kind == _LOAD and virtual <= address < virtual + size:
            return offset + address - virtual
    raise RefusedError(f"address {address:#x} lies in no segment")


def _text(data: bytes, start: int) -> str:
    return data[start : data.index(b"\0", start)].decode()


def wanted(binding: Path) -> set[Path]:
    """Files of the binding (``PySide6``) that stay: those named above and the libraries they need."""
    roots = [binding / f"{name}.abi3.so" for name in QT_MODULES]
    roots += [binding / "Qt" / "plugins" / name for name in QT_PLUGINS]
    missing = [str(path) for path in roots if not path.is_file()]
    if missing:
        raise RefusedError(f"not in this version of Qt: {', '.join(missing)}")
    found: set[Path] = set()
    while roots:
        path = roots.pop()
        found.add(path)
        for name in needed(path):
            candidates = (binding / "Qt" / "lib" / name, binding / name)
            roots += [other for other in candidates if other.is_file() and other not in found]
    return found


def check_qt(kept: set[Path]) -> None:
    """Refuse a library of Qt that is not on the list."""
    libraries = {path.name.split(".")[0].removeprefix("libQt6") for path in kept if "libQt6" in path.name}
    if strangers := libraries - QT_LGPL:
        raise RefusedError(f"parts of Qt that are not on the list: {', '.join(sorted(strangers))}")


def trim(site: Path) -> None:
    """Remove everything that is not run."""
    binding = site / "PySide6"
    kept = wanted(binding)
    check_qt(kept)
    kept |= {binding / name for name in BINDING_FILES}
    for path in sorted(binding.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in kept:
            path.unlink()
    for pattern in NEVER:
        for path in list(site.glob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            elif path.exists():
                path.unlink()


def main(arguments: list[str]) -> int:
    """Trim the folder that is named; the exit status."""
    if len(arguments) != 1 or not (Path(arguments[0]) / "PySide6").is_dir():
        sys.stderr.write("usage: trim.py SITE_PACKAGES (a folder with PySide6 in it)\n")
        return 2
    try:
        trim(Path(arguments[0]))
    except RefusedError as reason:
        sys.stderr.write(f"trim.py: {reason}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
