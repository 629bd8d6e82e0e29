"""The units: accepted by systemd, their sandbox measured, no way to a network or to another console."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

KIOSK = "legpress-kiosk.service"
X11 = "legpress-kiosk-x11.service"
UNITS = (
    f"systemd/{KIOSK}",
    f"systemd/{X11}",
    "sealed/legpress-kiosk-clock.service",
    "sealed/legpress-kiosk-clock-save.service",
    "sealed/legpress-kiosk-clock.timer",
)
HIGHEST_EXPOSURE = 21
"""In tenths, as ``--threshold`` counts."""


def _lines(path: Path, section: str) -> dict[str, list[str]]:
    """Every value of every key, in order; a key may come more than once."""
    found: dict[str, list[str]] = {}
    here = ""
    for line in path.read_text().splitlines():
        if line.startswith("["):
            here = line
        elif here == f"[{section}]" and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found


@pytest.fixture(scope="module")
def on_this_machine(deploy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The units as they are, but for paths of programs that only an installed machine has."""
    folder = tmp_path_factory.mktemp("units")
    for name in UNITS:
        text = (deploy / name).read_text()
        text = re.sub(r"^(Exec\w+=\+?)/usr/lib/legpress-kiosk/\S+", r"\1/bin/true", text, flags=re.MULTILINE)
        (folder / Path(name).name).write_text(text)
    for name in ("seatd.service", "getty@.service", "plymouth-quit-wait.service"):
        # What other packages bring.
        (folder / name).write_text("[Service]\nExecStart=/bin/true\n")
    return folder


def test_systemd_accepts_every_unit(on_this_machine: Path) -> None:
    units = [str(on_this_machine / Path(name).name) for name in UNITS]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *units],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    own = [line for line in (done.stdout + done.stderr).splitlines() if "legpress" in line]
    assert (done.returncode, own) == (0, [])


@pytest.mark.parametrize("name", [KIOSK, X11])
def test_exposure_is_low(deploy: Path, name: str) -> None:
    command = [
        "systemd-analyze",
        "security",
        "--no-pager",
        "--offline=yes",
        f"--threshold={HIGHEST_EXPOSURE}",
    ]
    done = subprocess.run(
        [*command, str(deploy / "systemd" / name)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout[-400:] + done.stderr


def test_exposure_of_a_unit_without_a_sandbox_is_refused(tmp_path: Path) -> None:
    bare = tmp_path / KIOSK
    bare.write_text("[Service]\nExecStart=/bin/true\nUser=kiosk\n")
    command = [
        "systemd-analyze",
        "security",
        "--no-pager",
        "--offline=yes",
        f"--threshold={HIGHEST_EXPOSURE}",
    ]
    done = subprocess.run([*command, str(bare)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode != 0


@pytest.mark.parametrize("name", [KIOSK, X11])
def test_no_network(deploy: Path, name: str) -> None:
    service = _lines(deploy / "systemd" / name, "Service")
    assert service["RestrictAddressFamilies"] == ["AF_UNIX AF_NETLINK"]
    assert service["IPAddressDeny"] == ["any"]
    assert service["SocketBindDeny"] == ["any"]
    assert "IPAddressAllow" not in service
    assert service["CapabilityBoundingSet"] == [""]


@pytest.mark.parametrize("name", [KIOSK, X11])
def test_it_never_gives_up_and_is_watched(deploy: Path, name: str) -> None:
    unit, service = (_lines(deploy / "systemd" / name, section) for section in ("Unit", "Service"))
    assert unit["StartLimitIntervalSec"] == ["0"]
    assert service["Restart"] == ["always"]
    assert service["Type"] == ["notify"]
    assert service["NotifyAccess"] == ["all"]
    assert 4 <= int(service["WatchdogSec"][0]) <= 12
    assert 0.1 <= float(service["RestartSec"][0]) <= 0.5, "nothing is on the screen meanwhile"
    assert service["User"] == ["kiosk"]


def test_cage_stays_in_the_units_own_group(deploy: Path) -> None:
    # A login session would take it out, and with it limits of memory, devices and addresses.
    assert "PAMName" not in _lines(deploy / "systemd" / KIOSK, "Service")
    assert "LIBSEAT_BACKEND=seatd" in _lines(deploy / "systemd" / KIOSK, "Service")["Environment"]


def test_an_x_server_may_start_its_keyboard_compiler(deploy: Path) -> None:
    # The process for it calls setuid() first, ends when that is refused, and with it the server.
    filters = _lines(deploy / "systemd" / X11, "Service")["SystemCallFilter"]
    assert filters.index("@setuid") > filters.index("~@privileged")
    assert "@setuid" not in _lines(deploy / "systemd" / KIOSK, "Service")["SystemCallFilter"]


@pytest.mark.parametrize("name", [KIOSK, X11])
def test_only_one_of_both_and_no_login_beside_it(deploy: Path, name: str) -> None:
    conflicts = _lines(deploy / "systemd" / name, "Unit")["Conflicts"][0].split()
    assert set(conflicts) == {"getty@tty1.service", X11 if name == KIOSK else KIOSK}


def test_every_kind_of_device_is_known_before_the_kiosk_starts(deploy: Path) -> None:
    allowed = _lines(deploy / "systemd" / KIOSK, "Service")["DeviceAllow"]
    modules = (deploy / "systemd" / "modules.conf").read_text().split("\n")
    brings = {"usbserial": "char-ttyUSB", "cdc_acm": "char-ttyACM", "snd": "char-alsa", "drm": "char-drm"}
    loaded = {brings[line] for line in modules if line and not line.startswith("#")}
    built_in = {"char-ttyS", "/dev/tty1"}
    assert {value.split()[0] for value in allowed} == loaded | built_in
    assert "systemd-modules-load.service" in _lines(deploy / "systemd" / KIOSK, "Unit")["After"][0].split()


def test_no_other_console_and_no_magic_keys(deploy: Path) -> None:
    login = _lines(deploy / "systemd" / "logind.conf", "Login")
    assert login["NAutoVTs"] == ["0"]
    assert login["ReserveVT"] == ["0"]
    assert "kernel.sysrq = 0" in (deploy / "systemd" / "sysctl.conf").read_text()
    assert "DontVTSwitch" in (deploy / "systemd" / "xorg.conf").read_text()
    assert "ctrl-alt-del.target" in (deploy / "package" / "postinst").read_text()
