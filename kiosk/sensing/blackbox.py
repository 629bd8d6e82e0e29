"""The last minute of raw bytes, and the file it becomes when something went wrong.

A black box is text: one JSON header, then one JSON line for each thing that happened on the line, in order.
So a bug report can be read, mailed, and played back byte for byte (``--sled replay:FILE``).
"""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

KEEP_S = 60.0
KEEP_BYTES = 4 << 20
PIECE_S, PIECE_BYTES = 1.0, 8 << 10
FORMAT = 1


class Entry(Enum):
    """What happened on the line."""

    SEARCHED = "searched"
    OPENED = "opened"
    ASKED = "asked"
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
        lines = [_line(item) for item in self.happened]
        return sealed(self.protocol, self.device, self.reason, self.machine, lines)


def sealed(
    protocol: str, device: str, reason: str, machine: Sequence[float], lines: Iterable[bytes]
) -> bytes:
    """A black box's content out of lines that are encoded already."""
    header = {
        "legpress_black_box": FORMAT,
        "protocol": protocol,
        "device": device,
        "reason": reason,
        "machine": list(machine),
    }
    return b"".join([json.dumps(header).encode("ascii") + b"\n", *lines])


class _Piece:
    """Some lines, and when the newest of them happened."""

    def __init__(self, t_s: float) -> None:
        self._first_s = self.newest_s = t_s
        self.lines = bytearray()

    def has_room(self, t_s: float, line: bytes) -> bool:
        """Whether it stays short enough to be dropped as a whole."""
        return t_s - self._first_s < PIECE_S and len(self.lines) + len(line) <= PIECE_BYTES

    def take(self, t_s: float, line: bytes) -> None:
        self.newest_s = t_s
        self.lines += line


class ByteRing:
    """Keeps what happened in the last minute, at most 4 MiB of it; may be copied from another thread.

    Lines are encoded as they come, so that a copy is quick when something has just gone wrong. They are kept
    and go in pieces of some kilobytes, because an object for each would take twice the room of its line.
    """

    def __init__(self, keep_s: float = KEEP_S, keep_bytes: int = KEEP_BYTES) -> None:
        self._keep_s, self._keep_bytes = keep_s, keep_bytes
        self._lock = threading.Lock()
        self._pieces: deque[_Piece] = deque()
        self._bytes = 0

    def add(self, item: Happening) -> None:
        """Append; what is too old or too much goes."""
        line = _line(item)
        with self._lock:
            if not self._pieces or not self._pieces[-1].has_room(item.t_s, line):
                self._pieces.append(_Piece(item.t_s))
            self._pieces[-1].take(item.t_s, line)
            self._bytes += len(line)
            while self._pieces and (
                self._pieces[0].newest_s < item.t_s - self._keep_s or self._bytes > self._keep_bytes
            ):
                self._bytes -= len(self._pieces.popleft().lines)

    def copy(self) -> list[bytes]:
        """Every line kept now, oldest first, some of them together."""
        with self._lock:
            return [bytes(piece.lines) for piece in self._pieces]


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
    read: list[Happening] = []
    number = 1
    try:
        header = json.loads(lines[0])
        if header["legpress_black_box"] != FORMAT:
            raise ValueError(f"format {header['legpress_black_box']} is unknown; this kiosk reads {FORMAT}")
        while number < len(lines):
            number += 1
            item = _happening(json.loads(lines[number - 1]))
            if read and item.t_s < read[-1].t_s:
                raise ValueError("its time lies before that of the line above")
            read.append(item)
        machine = tuple(float(value) for value in header["machine"])
        protocol, device, reason = (str(header[key]) for key in ("protocol", "device", "reason"))
        return BlackBox(protocol, device, reason, tuple(read), machine)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise ValueError(f"{path}, line {number}: {error}") from error


def _line(item: Happening) -> bytes:
    line: dict[str, object] = {"t_s": item.t_s, "what": item.entry.value}
    if item.entry is Entry.READ:
        line["bytes"] = item.data.decode("latin-1")  # each byte is one character: readable, and exact
    if item.entry is Entry.SEARCHED:
        line |= {"reason": item.reason, "cause": item.cause}
    return json.dumps(line).encode("ascii") + b"\n"


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
