"""Whoever stands in front of the computer that prove-vm.sh starts: python3 vm.py ROOT RESULTS SLED.

The computer asks over its second serial port, one line each, and waits for the answer: ``look NAME`` (is a
page on the screen?), ``keys KEY-KEY ...``, ``plug``, ``unplug``, ``cut`` (the power, and on again). Every
other line is told. Exit status 0 when it says "all proved" and switches itself off; 1 otherwise.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

LIMIT_S = float(os.environ.get("PROVE_VM_S", "2400"))
ACCEL = os.environ.get("PROVE_VM_ACCEL", "tcg")
"""``kvm`` where the host's own works in its guests; a computer that is only emulated is ten times slower."""
CONNECT_S = 30.0
SIZE = "1280x800"
"""The mode in which qemu's screen starts."""

KERNEL_LINE = (
    "root=LABEL=legpress-root ro console=tty0 console=ttyS0 systemd.getty_auto=no panic=5"
    # The timer of an emulated computer on a busy host fails the kernel's check of it.
    " no_timer_check"
)
SETTLE_S = 1.0

WRONG_CLOCK = "2022-01-01T00:00:00"
"""What a clock chip with an empty battery says after a power cut, in UTC."""


class Monitor:
    """qemu's own control socket (QMP: one JSON object a line)."""

    def __init__(self, path: Path) -> None:
        self._socket = connected(path)
        self._lines = self._socket.makefile("r")
        self._lines.readline()
        self.tell("qmp_capabilities")

    def tell(self, command: str, **arguments: object) -> None:
        """Execute a command. RuntimeError with qemu's words when it refuses."""
        self._socket.sendall(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        while True:
            answer = json.loads(self._lines.readline())
            if "error" in answer:
                raise RuntimeError(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return


def connected(path: Path) -> socket.socket:
    """A connection to a socket that somebody is about to open. OSError when nobody does."""
    end_s = time.monotonic() + CONNECT_S
    while True:
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(str(path))
            return connection
        except OSError:
            connection.close()
            if time.monotonic() > end_s:
                raise
            time.sleep(0.05)


class Computer:
    """One computer from the first start to the last switching off."""

    def __init__(self, root: Path, results: Path, sled: str, folder: Path) -> None:
        self._root, self._results, self._sled, self._folder = root, results, sled, folder
        self.power_on()

    def power_on(self, clock: str = "utc") -> None:
        """Start it, with its clock chip at some time, and the console's words added to the log."""
        for name in ("talk", "qmp"):
            (self._folder / name).unlink(missing_ok=True)
        log = (self._results / "vm-qemu.log").open("ab")
        self._process = subprocess.Popen(
            [*self._command(), "-rtc", f"base={clock}"], stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        log.close()
        self.talk = connected(self._folder / "talk")
        self.monitor = Monitor(self._folder / "qmp")

    def _command(self) -> list[str]:
        boot = self._root / "boot"
        kernel, initrd = sorted(boot.glob("vmlinuz-*"))[-1], sorted(boot.glob("initrd.img-*"))[-1]
        disks = [
            f"if=virtio,format=raw,cache=unsafe,file={self._results}/{name}.img" for name in ("root", "data")
        ]
        return [
            *("qemu-system-x86_64", "-m", "2048", "-smp", "2", "-nodefaults", "-no-user-config"),
            *(("-accel", ACCEL) if ACCEL == "kvm" else ("-accel", "tcg,thread=multi,tb-size=1024")),
            *("-cpu", "host" if ACCEL == "kvm" else "Westmere"),
            *("-kernel", str(kernel), "-initrd", str(initrd)),
            *("-append", KERNEL_LINE),
            *(word for disk in disks for word in ("-drive", disk)),
            *(
                "-display",
                "none",
                "-device",
                "virtio-vga",
                "-device",
                "virtio-rng-pci",
            ),
            # An emulated computer is too slow for its own watchdog.
            *(("-device", "i6300esb") if ACCEL == "kvm" else ()),
            *("-device", "qemu-xhci", "-chardev", f"serial,id=sled,path={self._sled}"),
            *("-device", "usb-kbd"),
            *(
                "-chardev",
                f"file,id=log,append=on,path={self._results}/vm-console.log",
                "-serial",
                "chardev:log",
            ),
            *("-serial", f"unix:{self._folder}/talk,server=on,wait=off"),
            *("-qmp", f"unix:{self._folder}/qmp,server=on,wait=off"),
        ]

    def power_off(self) -> None:
        """Cut the power."""
        self._process.kill()
        self._process.wait()
        self.talk.close()

    def has_ended(self, within_s: float) -> bool:
        """Whether it switched itself off."""
        try:
            self._process.wait(within_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def obey(self, request: str) -> str:
        """Do what it asks; the answer, "ok" when all is well."""
        what, _, rest = request.partition(" ")
        if what == "look":
            return self._look(rest)
        if what == "keys":
            for chord in rest.split():
                keys = [{"type": "qcode", "data": key} for key in chord.split("-")]
                self.monitor.tell("send-key", keys=keys)
                time.sleep(0.3)
        elif what == "plug":
            self.monitor.tell("device_add", driver="usb-serial", id="sensor", chardev="sled")
        elif what == "unplug":
            self.monitor.tell("device_del", id="sensor")
        else:
            return f"'{request}' is not understood"
        time.sleep(SETTLE_S)
        return "ok"

    def _look(self, name: str) -> str:
        picture = self._results / f"vm-{name}.png"
        self.monitor.tell("screendump", filename=str(picture), format="png")
        inner = self._root / "root"
        for source in (picture, Path(__file__).parent / "package" / "look.py"):
            (inner / source.name).write_bytes(source.read_bytes())
        python = "/usr/lib/legpress-kiosk/venv/bin/python"
        done = subprocess.run(
            [
                "chroot",
                self._root,
                "env",
                "QT_QPA_PLATFORM=offscreen",
                python,
                "-B",
                "/root/look.py",
                f"/root/{picture.name}",
                SIZE,
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        return "ok" if done.returncode == 0 else done.stderr.strip().replace("\n", "; ") or "no picture"


def tell(line: str) -> None:
    """Print at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def heard(computer: Computer) -> Iterator[str]:
    """What it says, line by line, until it is switched off. TimeoutError when that takes too long."""
    end_s, said, talk = time.monotonic() + LIMIT_S, b"", computer.talk
    while time.monotonic() < end_s:
        if talk is not computer.talk:
            # Another start, after the power was cut: half a line of the one before is not its beginning.
            said, talk = b"", computer.talk
        talk.settimeout(1.0)
        try:
            new = talk.recv(4096)
        except TimeoutError:
            continue
        if not new:
            return
        *lines, said = (said + new.replace(b"\r", b"")).split(b"\n")
        yield from (line.decode(errors="replace") for line in lines)
    raise TimeoutError(f"the computer has not finished within {LIMIT_S:g} s")


def converse(computer: Computer) -> bool:
    """Answer until it is switched off; whether everything was proved."""
    proved = False
    for line in heard(computer):
        if line == "ask cut":
            computer.power_off()
            computer.power_on(WRONG_CLOCK)
        elif line.startswith("ask "):
            computer.talk.sendall(computer.obey(line.removeprefix("ask ")).encode() + b"\n")
        else:
            tell(line)
            proved = proved or line.startswith("all proved")
            if line.startswith("NOT PROVED"):
                return False
    return proved and computer.has_ended(CONNECT_S)


def main() -> int:
    """The exit status."""
    root, results, sled = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="prove-vm-") as folder:
        computer = Computer(Path(root), Path(results), sled, Path(folder))
        try:
            return 0 if converse(computer) else 1
        except (OSError, RuntimeError) as error:
            tell(f"NOT PROVED: {error}")
            return 1
        finally:
            if not computer.has_ended(0.0):
                computer.power_off()


if __name__ == "__main__":
    sys.exit(main())
