"""The sensor's firmware as the technician compiles it, run in simavr: its UART is a terminal to open."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "deploy" / "firmware" / "build.sh"
BENCH = ROOT / "tests" / "firmware" / "avr_bench.c"
SKETCH = ROOT / "deploy" / "firmware" / "legpress_sensor"
_WARNINGS = ("-O2", "-Wall", "-Wextra", "-Werror")
_DONE = re.compile(r"us=(\d+) edges=(-?\d+) lines=(\d+) dropped=(\d+)")


@dataclass(frozen=True)
class Moment:
    """State of the bench: simulated microseconds, net edges, lines sent so far, bytes nobody took."""

    us: int
    edges: int
    lines: int
    dropped: int


def build_firmware(folder: Path) -> Path:
    """Compile the firmware with Debian's tools, as the technician does."""
    firmware = folder / "legpress_sensor.elf"
    _run("sh", str(BUILD), str(firmware), "-Werror")
    return firmware


def build_bench(folder: Path) -> Path:
    """Compile the program that runs it."""
    bench = folder / "avr_bench"
    _run("gcc", *_WARNINGS, str(BENCH), "-o", str(bench), "-lsimavr", "-lelf", "-lutil")
    return bench


def run_esp32_sketch(folder: Path, dialect: str) -> bytes:
    """Compile the ESP32's sketch with stand-ins for Arduino's functions, run it, and return what it sent.

    Args:
        folder: for the programs.
        dialect: of C++, as the compiler names it; the boards' own compiler has changed it with its releases.
    """
    core, program = folder / "lpos.o", folder / "esp32_host"
    _run("gcc", "-c", *_WARNINGS, "-std=c11", str(SKETCH / "lpos.c"), "-o", str(core))
    host = ROOT / "tests" / "firmware" / "esp32_host"
    _run(
        "g++",
        *_WARNINGS,
        f"-std={dialect}",
        f"-I{host}",
        str(host / "main.cpp"),
        str(core),
        "-o",
        str(program),
    )
    return subprocess.run([program], capture_output=True, timeout=20, check=True).stdout


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


class AvrBoard:
    """A running board; ``device`` is the terminal of its UART."""

    def __init__(self, bench: Path, firmware: Path) -> None:
        self._process = subprocess.Popen(
            [bench, firmware],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            bufsize=1,
        )
        self.device = self._line(re.compile(r"(/dev/\S+)"))[1]

    def tell(self, command: str) -> Moment:
        """Give a command and wait until it is done."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        match = self._line(_DONE)
        return Moment(*(int(group) for group in match.groups()))

    def end(self) -> None:
        """Switch the board off."""
        self._process.communicate("quit\n", timeout=10)

    def _line(self, wanted: re.Pattern[str]) -> re.Match[str]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if match := wanted.match(line):
                return match
        raise AssertionError(f"the board ended with status {self._process.wait(timeout=5)}")
