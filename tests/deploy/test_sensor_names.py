"""Names of sensors that stay, and which one the kiosk reads; on a pretended sysfs."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.fakes.deploy_bench import Bench


class Usb:
    """Adapters plugged into a pretended computer."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.sys = bench.folder / "sys"
        (self.sys / "class" / "tty").mkdir(parents=True)

    def plug(self, port: str, socket: str, ids: str, serial: str = "", interface: int = 0) -> None:
        """A serial port on USB. ``ids`` is vendor:product."""
        device = self.sys / "devices" / "pci" / "usb1" / socket
        at = device / f"{socket}:1.{interface}"
        (at / port).mkdir(parents=True)
        vendor, _, product = ids.partition(":")
        (device / "idVendor").write_text(vendor + "\n")
        (device / "idProduct").write_text(product + "\n")
        if serial:
            (device / "serial").write_text(serial + "\n")
        (at / "bInterfaceNumber").write_text(f"{interface:02d}\n")
        tty = self.sys / "class" / "tty" / port
        tty.mkdir()
        (tty / "device").symlink_to(at / port)

    def onboard(self, port: str) -> None:
        """A port that the computer was built with."""
        (self.sys / "devices" / "serial8250" / port).mkdir(parents=True)
        tty = self.sys / "class" / "tty" / port
        tty.mkdir()
        (tty / "device").symlink_to(self.sys / "devices" / "serial8250" / port)

    def ask(self, port: str) -> tuple[dict[str, str], str]:
        """What udev is told about a port, and what is complained of."""
        done = self._bench.run("udev/sensor-rule", port, LEGPRESS_SYS=str(self.sys))
        assert done.returncode == 0, done.stderr
        pairs = (line.partition("=") for line in done.stdout.splitlines())
        return {key.removeprefix("LEGPRESS_"): value for key, _, value in pairs}, done.stderr


@pytest.fixture
def usb(bench: Bench) -> Usb:
    """Nothing plugged in."""
    return Usb(bench)


@pytest.mark.parametrize(
    "ids", ["0403:6001", "10c4:ea60", "1a86:7523", "2341:0043", "2e8a:000a", "16c0:0483"]
)
def test_the_only_sensor_is_the_sensor(usb: Usb, ids: str) -> None:
    usb.onboard("ttyS0")
    usb.plug("ttyUSB0", "1-2", ids, serial="A1")
    told, said = usb.ask("ttyUSB0")
    assert told == {
        "KNOWN": "1",
        "PORT": "usb-1-2-00",
        "SERIAL": f"{ids.replace(':', '-')}-A1-00",
        "CHOSEN": "1",
    }
    assert said == ""


@pytest.mark.parametrize(
    ("port", "ids"), [("ttyUSB0", "dead:beef"), ("ttyACM0", "16c0:0001"), ("ttyACM0", "0483:3748")]
)
def test_another_device_is_left_alone(usb: Usb, port: str, ids: str) -> None:
    usb.plug(port, "1-2", ids)
    assert usb.ask(port) == ({}, "")


def test_a_port_that_is_not_on_usb_or_not_there_is_left_alone(usb: Usb) -> None:
    usb.onboard("ttyS0")
    assert usb.ask("ttyS0") == ({}, "")
    assert usb.ask("ttyUSB7") == ({}, "")


def test_with_two_and_no_choice_none_is_read(usb: Usb) -> None:
    usb.plug("ttyUSB0", "1-2", "0403:6001")
    usb.plug("ttyUSB1", "1-3", "0403:6001")
    for port in ("ttyUSB0", "ttyUSB1"):
        told, said = usb.ask(port)
        assert "CHOSEN" not in told
        assert "SENSOR" in said and "machine.conf" in said


@pytest.mark.parametrize("choice", ["usb-1-3.1-00", "/dev/legpress/by-port/usb-1-3.1-00", "0403-6001-B2-00"])
def test_the_chosen_one_is_read_whatever_its_number(bench: Bench, usb: Usb, choice: str) -> None:
    bench.settings(f"SENSOR={choice}\n")
    usb.plug("ttyUSB0", "1-3.1", "0403:6001", serial="B2")
    usb.plug("ttyUSB1", "1-2", "0403:6001", serial="A1")
    assert usb.ask("ttyUSB0")[0].get("CHOSEN") == "1"
    assert "CHOSEN" not in usb.ask("ttyUSB1")[0]


def test_one_that_was_not_chosen_is_not_read_even_alone(bench: Bench, usb: Usb) -> None:
    bench.settings("SENSOR=usb-1-9-00\n")
    usb.plug("ttyUSB0", "1-2", "0403:6001")
    assert "CHOSEN" not in usb.ask("ttyUSB0")[0]


def test_two_halves_of_one_adapter_are_told_apart(usb: Usb) -> None:
    usb.plug("ttyUSB0", "1-2", "0403:6010", serial="D")
    device = usb.sys / "devices" / "pci" / "usb1" / "1-2"
    (device / "1-2:1.1" / "ttyUSB1").mkdir(parents=True)
    (device / "1-2:1.1" / "bInterfaceNumber").write_text("01\n")
    (usb.sys / "class" / "tty" / "ttyUSB1").mkdir()
    (usb.sys / "class" / "tty" / "ttyUSB1" / "device").symlink_to(device / "1-2:1.1" / "ttyUSB1")
    first, second = usb.ask("ttyUSB0")[0], usb.ask("ttyUSB1")[0]
    assert first["PORT"] != second["PORT"]
    assert first["SERIAL"] != second["SERIAL"]


@pytest.mark.parametrize("serial", ["A B/../../x", "é;rm -rf", 'q"uote', "$(id)"])
def test_a_serial_number_is_only_ever_a_name(usb: Usb, serial: str) -> None:
    usb.plug("ttyUSB0", "1-2", "0403:6001", serial=serial)
    told, _ = usb.ask("ttyUSB0")
    assert re.fullmatch(r"[A-Za-z0-9._-]+", told["SERIAL"])
    assert "/" not in told["SERIAL"]


RULES = Path("udev/71-legpress-kiosk.rules")
KEY = re.compile(
    r"(ACTION|SUBSYSTEM|SUBSYSTEMS|KERNEL|DRIVER|ENV\{\w+\}|ATTR\{\w+\}|GOTO|LABEL|IMPORT\{program\}|GROUP|MODE|TAG|SYMLINK)"
    r'(==|!=|\+=|=)"([^"]*)"'
)


def _rules(deploy: Path) -> list[list[tuple[str, str, str]]]:
    lines = (deploy / RULES).read_text().splitlines()
    rules = []
    for line in lines:
        if line and not line.startswith("#"):
            parts = [part.strip() for part in re.split(r",\s*(?=[A-Z])", line)]
            found = [KEY.fullmatch(part) for part in parts]
            assert all(found), line
            rules.append([match.groups() for match in found if match])
    return [[(key, sign, value) for key, sign, value in rule] for rule in rules]


def test_rules_are_well_formed_and_their_labels_exist(deploy: Path) -> None:
    rules = _rules(deploy)
    labels = {value for rule in rules for key, _, value in rule if key == "LABEL"}
    jumps = {value for rule in rules for key, _, value in rule if key == "GOTO"}
    assert jumps == labels
    for rule in rules:
        signs = [sign for _, sign, _ in rule]
        matches = [sign in {"==", "!="} for sign in signs]
        assert matches == sorted(matches, reverse=True), "what is set comes after what is asked"


def test_what_the_rules_promise(deploy: Path) -> None:
    flat = [("".join(part)) for rule in _rules(deploy) for part in rule]
    assert "ATTR{latency_timer}=1" in flat
    assert "ENV{ID_MM_DEVICE_IGNORE}=1" in flat
    assert "ENV{ID_MM_PORT_IGNORE}=1" in flat
    assert "SYMLINK+=legpress/sensor" in flat


def test_the_modem_manager_is_kept_off_every_sensor(deploy: Path) -> None:
    script = (deploy / "udev" / "sensor-rule").read_text()
    (known,) = re.findall(r"^KNOWN='(.*)'", script, re.MULTILINE)
    vendors = {name.partition(":")[0] for name in known.split()}
    (rule,) = (rule for rule in _rules(deploy) if any(key == "ATTR{idVendor}" for key, _, _ in rule))
    (ignored,) = (value for key, _, value in rule if key == "ATTR{idVendor}")
    assert set(ignored.split("|")) == vendors


def test_udev_accepts_the_rules(deploy: Path) -> None:
    """udevadm of Debian 12 (252) has no "verify"; there the grammar above is all that is checked."""
    help_text = subprocess.run(["udevadm", "--help"], capture_output=True, text=True, check=False).stdout
    if "verify" not in help_text:
        return
    done = subprocess.run(
        ["udevadm", "verify", "--no-style", str(deploy / RULES)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
