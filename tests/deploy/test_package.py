"""What goes into the package: of Qt only what is named and what that needs, and no part under the GPL alone.

The whole package is built and installed by ``deploy/prove.sh``, which needs minutes and root.
"""

from __future__ import annotations

import importlib.util
import re
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

GPL_ONLY = (
    "Charts",
    "DataVisualization",
    "Graphs",
    "HttpServer",
    "Lottie",
    "NetworkAuth",
    "Quick3D",
    "QuickTimeline",
    "VirtualKeyboard",
    "WaylandCompositor",
)
"""Modules of Qt that are offered under the GPL or for money only."""

MODULE = "PySide6/QtCore.abi3.so"


def elf(*needed: str) -> bytes:
    """A 64-bit ELF file that asks for libraries and does nothing else."""
    strings = b"\0" + b"".join(name.encode() + b"\0" for name in needed)
    places = [strings.index(b"\0" + name.encode() + b"\0") + 1 for name in needed]
    base, at_dynamic = 0x1000, 64 + 2 * 56
    at_strings = at_dynamic + 16 * (len(needed) + 2)
    total = at_strings + len(strings)
    entries = [*((1, place) for place in places), (5, base + at_strings), (0, 0)]
    header = struct.pack(
        "<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0
    )
    load = struct.pack("<IIQQQQQQ", 1, 5, 0, base, base, total, total, 4096)
    size = 16 * len(entries)
    dynamic = struct.pack("<IIQQQQQQ", 2, 6, at_dynamic, base + at_dynamic, base + at_dynamic, size, size, 8)
    return header + load + dynamic + b"".join(struct.pack("<qQ", *entry) for entry in entries) + strings


@pytest.fixture(scope="module")
def trim(deploy: Path) -> ModuleType:
    """``deploy/package/trim.py``."""
    spec = importlib.util.spec_from_file_location("deploy_trim", deploy / "package" / "trim.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def site(tmp_path: Path, trim: ModuleType) -> Path:
    """An environment like the real one: what is wanted, and much that is not."""
    folder = tmp_path / "site-packages"
    files = {f"PySide6/{name}.abi3.so": elf("libpyside6.so", "libQt6Gui.so.6") for name in trim.QT_MODULES}
    files |= {f"PySide6/Qt/plugins/{name}": elf("libQt6XcbQpa.so.6") for name in trim.QT_PLUGINS}
    for name, needs in (
        ("Core", ("libicudata.so.73",)),
        ("Gui", ("libQt6Core.so.6", "libc.so.6")),
        ("XcbQpa", ("libQt6Gui.so.6",)),
        ("WaylandCompositor", ("libQt6Core.so.6",)),
        ("QuickTimeline", ("libQt6Core.so.6",)),
    ):
        files[f"PySide6/Qt/lib/libQt6{name}.so.6"] = elf(*needs)
    files |= {
        "PySide6/Qt/lib/libicudata.so.73": elf(),
        "PySide6/libpyside6.so": elf("libQt6Core.so.6"),
        "PySide6/__init__.py": b"",
        "PySide6/QtQuick.abi3.so": elf(),
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so": elf(),
        "PySide6/Qt/translations/qtbase_de.x": b"",
        "PySide6/designer": b"",
        "PySide6/QtCore.pyi": b"",
        "numpy/tests/test_x.py": b"",
        "numpy/core.py": b"",
        "numpy-2.dist-info/direct_url.json": b"from somewhere",
        "numpy-2.dist-info/RECORD": b"",
        "numpy-2.dist-info/METADATA": b"Name: numpy",
        "numpy-2.dist-info/licenses/LICENSE.txt": b"",
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def _run(deploy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(deploy / "package" / "trim.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_only_what_is_named_and_what_that_needs_stays(deploy: Path, trim: ModuleType, site: Path) -> None:
    assert _run(deploy, str(site)).returncode == 0
    left = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()}
    named = {f"PySide6/{name}.abi3.so" for name in trim.QT_MODULES}
    named |= {f"PySide6/Qt/plugins/{name}" for name in trim.QT_PLUGINS}
    assert left == named | {
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/libpyside6.so",
        "PySide6/__init__.py",
        "numpy/core.py",
        "numpy-2.dist-info/METADATA",
        "numpy-2.dist-info/licenses/LICENSE.txt",
    }


def test_a_part_that_is_not_on_the_list_is_refused(deploy: Path, site: Path) -> None:
    (site / MODULE).write_bytes(elf("libQt6WaylandCompositor.so.6"))
    done = _run(deploy, str(site))
    assert done.returncode == 1
    assert "WaylandCompositor" in done.stderr
    assert (site / "PySide6" / "designer").exists(), "nothing is removed from what is refused"


def test_a_missing_part_is_named(deploy: Path, site: Path) -> None:
    (site / MODULE).unlink()
    done = _run(deploy, str(site))
    assert done.returncode == 1
    assert "QtCore.abi3.so" in done.stderr


@pytest.mark.parametrize("content", [b"", b"MZ", b"\x7fELF\x01\x01" + bytes(80)])
def test_what_is_no_library_is_refused(deploy: Path, site: Path, content: bytes) -> None:
    (site / MODULE).write_bytes(content)
    done = _run(deploy, str(site))
    assert (done.returncode, "no 64-bit" in done.stderr) == (1, True)


@pytest.mark.parametrize("arguments", [(), ("/nowhere",), ("a", "b")])
def test_wrong_arguments_are_refused_in_one_line(deploy: Path, arguments: tuple[str, ...]) -> None:
    done = _run(deploy, *arguments)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_the_real_qt_is_trimmed_to_what_is_allowed(trim: ModuleType) -> None:
    binding = Path(PySide6.__file__).parent
    kept = trim.wanted(binding)
    trim.check_qt(kept)
    names = {path.name for path in kept}
    assert {"libQt6Core.so.6", "libQt6WaylandClient.so.6", "libQt6XcbQpa.so.6", "libicudata.so.73"} <= names
    assert not [name for name in names for part in GPL_ONLY if part.lower() in name.lower()]
    # The wheel itself carries such parts; without them this test would look at nothing.
    carried = {path.name for path in binding.rglob("*.so*")}
    assert [name for name in carried for part in GPL_ONLY if part.lower() in name.lower()]
    assert sum(path.stat().st_size for path in kept) < 150_000_000


def test_the_list_of_parts_names_none_under_the_gpl_alone(trim: ModuleType) -> None:
    assert not trim.QT_LGPL & set(GPL_ONLY)


def test_no_service_of_the_network_is_packed(trim: ModuleType) -> None:
    # "vnc" would let anybody on the network see and touch the screen.
    assert not [name for name in trim.QT_PLUGINS if re.search(r"vnc|tuio|tls|networkinformation", name)]
    assert "Network" not in trim.QT_LGPL


def test_what_the_package_depends_on_is_what_the_set_up_installs(deploy: Path) -> None:
    libraries = (f'. "{deploy}/{name}"' for name in ("setup.sh", "package/stage.sh"))
    script = "; ".join((f"ROOT={deploy.parent}", *libraries, "runtime_packages"))
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=20, check=True)
    lines = (deploy / "packages.txt").read_text().splitlines()
    must = [line for line in lines if line and not line.startswith(("#", "test:"))]
    making = {"python3", "python3-venv", "ca-certificates"}
    assert done.stdout.split() == [name.removeprefix("font:") for name in must if name not in making]


@pytest.mark.parametrize(("release", "turns"), [(12, "xwayland"), (13, "wlr-randr")])
def test_the_shell_of_the_enabled_unit_has_no_substitute(deploy: Path, release: int, turns: str) -> None:
    libraries = (f'. "{deploy}/{name}"' for name in ("setup.sh", "package/stage.sh"))
    script = "; ".join((f"ROOT={deploy.parent}", *libraries, f"depends {release} 11"))
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=20, check=True)
    needed = done.stdout.split(", ")
    assert {"cage", "seatd", turns, "python3 (>= 3.11)", "python3 (<< 3.12)"} <= set(needed)
    # A computer with an X server on it would satisfy "cage | xinit", and its screen would stay black.
    assert "|" not in done.stdout


def test_the_builder_of_the_wheel_is_taken_from_the_lock(deploy: Path) -> None:
    script = f'. "{deploy}/package/stage.sh"; locked "{deploy}/requirements-dev.lock" hatchling pluggy'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=20, check=True)
    names = re.findall(r"^([a-z0-9-]+)==", done.stdout, re.MULTILINE)
    assert names == ["hatchling", "pluggy"]
    assert done.stdout.count("--hash=sha256:") >= 2
    assert "://" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--what"], "'--what' is no option"),
        (["--revision", "x"], "'x' is no number"),
        (["--out"], "needs a value"),
    ],
)
def test_the_builder_refuses_in_one_line(deploy: Path, arguments: list[str], words: str) -> None:
    command = ["sh", str(deploy / "package" / "build.sh"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 2
    assert words in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize(("status", "said"), [(0, ""), (1, "ERROR: no match at (address) for x\n")])
def test_no_address_of_an_index_is_printed(deploy: Path, tmp_path: Path, status: int, said: str) -> None:
    pip = tmp_path / "pip"
    address = "https" + "://somebody:secret@index.invalid/simple/x/"
    pip.write_text(f'#!/bin/sh\necho "ERROR: no match at {address} for x"\nexit {status}\n')
    pip.chmod(0o755)
    script = f'. "{deploy}/setup.sh"; . "{deploy}/package/stage.sh"; without_addresses "{pip}"'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=20, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (status, said)
