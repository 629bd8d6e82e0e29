"""The last minute of raw bytes, and the file it becomes when something went wrong.

A black box is text: one JSON header, then one JSON line for each thing that happened on the line, in order. So
a bug report can be read, mailed, and played back byte for byte (``--sled replay:FILE``).
"""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

KEEP_S = 60.0
KEEP_BYTES = 4 << 20
FORMAT = 1
MOST_ENTRIES = 2_000_000


class Entry(Enum):
    """What happened on the line."""

    SEARCHED = "searched"
    OPENED = "opened"
    READ = "read"
    PASSED = "passed"
    BROKEN = "broken"


@dataclass(frozen=True)
class Happening:
    """One entry at ``t_s`` (host monotonic); ``data`` for READ, ``reason`` and ``cause`` for SEARCHED."""

    t_s: float
    entry: Entry
    data: bytes = b""
    reason: str = ""
    cause: str = ""


@dataclass(frozen=True)
class BlackBox:
    """A minute of a line: protocol, device, why it was kept, and what happened, oldest first."""

    protocol: str
    device: str
    reason: str
    happened: tuple[Happening, ...]
    machine: tuple[float, ...] = ()
    """The calibration it was judged with, as ``Machine`` is written; empty when not calibrated."""

    def encode(self) -> bytes:
        """The file's content."""
        header = {
            "legpress_black_box": FORMAT,
            "protocol": self.protocol,
            "device": self.device,
            "reason": self.reason,
            "machine": list(self.machine),
        }
        lines = [json.dumps(header), *(_line(item) for item in self.happened)]
        return ("\n".join(lines) + "\n").encode("ascii")


class ByteRing:
    """Keeps what happened in the last minute, at most 4 MiB of it; may be copied from another thread."""

    def __init__(self, keep_s: float = KEEP_S, keep_bytes: int = KEEP_BYTES) -> None:
        self._keep_s, self._keep_bytes = keep_s, keep_bytes
        self._lock = threading.Lock()
        self._items: deque[Happening] = deque()
        self._bytes = 0

    def add(self, item: Happening) -> None:
        """Append; what is too old or too much goes."""
        with self._lock:
            self._items.append(item)
            self._bytes += len(item.data)
            while self._items[0].t_s < item.t_s - self._keep_s or self._bytes > self._keep_bytes:
                self._bytes -= len(self._items.popleft().data)

    def copy(self) -> tuple[Happening, ...]:
        """Everything kept now, oldest first."""
        with self._lock:
            return tuple(self._items)


def is_black_box(path: Path) -> bool:
    """Whether a file is one: by its first bytes, not by its name."""
    try:
        with path.open("rb") as file:
            return file.read(24).startswith(b'{"legpress_black_box"')
    except OSError:
        return False


def load_black_box(path: Path) -> BlackBox:
    """Read a black box strictly.

    Raises:
        ValueError: one line with file and line number, and what is wrong.
    """
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"black box {path} cannot be read: {error}") from error
    number = 1
    try:
        header = json.loads(lines[0])
        if header["legpress_black_box"] != FORMAT:
            raise ValueError(f"format {header['legpress_black_box']} is unknown; this kiosk reads {FORMAT}")
        happened = []
        for number, line in enumerate(lines[1:], start=2):
            happened.append(_happening(json.loads(line)))
            if len(happened) > 1 and happened[-1].t_s < happened[-2].t_s:
                raise ValueError("its time lies before that of the line above")
        machine = tuple(float(value) for value in header["machine"])
        return BlackBox(
            str(header["protocol"]), str(header["device"]), str(header["reason"]), tuple(happened), machine
        )
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise ValueError(f"{path}, line {number}: {error}") from error


def _line(item: Happening) -> str:
    line: dict[str, object] = {"t_s": item.t_s, "what": item.entry.value}
    if item.entry is Entry.READ:
        line["bytes"] = item.data.decode("latin-1")  # each byte is one character: readable, and exact
    if item.entry is Entry.SEARCHED:
        line |= {"reason": item.reason, "cause": item.cause}
    return json.dumps(line)


def _happening(line: dict[str, object]) -> Happening:
    t_s = line["t_s"]
    if not isinstance(t_s, int | float) or t_s != t_s:
        raise ValueError(f"t_s is {t_s!r}, not a number")
    return Happening(
        float(t_s),
        Entry(line["what"]),
        str(line.get("bytes", "")).encode("latin-1"),
        str(line.get("reason", "")),
        str(line.get("cause", "")),
    )
