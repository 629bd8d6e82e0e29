"""A real kiosk to which one thing happens: ``python -m kiosk.bench.guard.mishap screen@3 FILE run ...``.

It happens once: FILE is made when it does, and a kiosk that finds it lives on. Without a FILE (``-``) it
happens in every life. Said on standard error when it happens, so that whoever watches can take the time.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.app.window import KioskWindow
from kiosk.sensing.reader import SerialReader
from kiosk.storage.writer import StoreWriter

SAID = "mishap: "


class Mishap:
    """What happens, and when: at the first call of :meth:`due` at least ``after_s`` after the very first."""

    def __init__(self, kind: str, after_s: float, mark: Path | None) -> None:
        self._kind, self._mark = kind, mark
        self._after_s = after_s
        self._at_s: float | None = None
        self._over = mark is not None and mark.exists()

    def due(self) -> bool:
        """Whether it happens now; from then on always."""
        now_s = time.monotonic()
        self._at_s = now_s + self._after_s if self._at_s is None else self._at_s
        if self._over or now_s < self._at_s:
            return False
        if self._mark is None or not self._mark.exists():
            if self._mark is not None:
                self._mark.touch()
            os.write(2, f"{SAID}{self._kind} at {time.time():.3f}\n".encode())
        return True


def _hang() -> None:
    threading.Event().wait()


def _raise() -> None:
    raise RuntimeError("a fault that nobody expected")


def prepare(kind: str, mishap: Mishap) -> None:
    """Let it happen to this process. KeyError for an unknown kind."""
    what: dict[str, tuple[type, str, Callable[[], None]]] = {
        "screen": (KioskWindow, "present", _hang),
        "fault": (KioskWindow, "present", _raise),
        "abort": (KioskWindow, "present", os.abort),
        "reader": (SerialReader, "_goes_on", _hang),
        "writer": (StoreWriter, "_beat", _hang),
    }
    owner, name, deed = what[kind]
    before: Callable[..., object] = getattr(owner, name)

    def after(*arguments: object) -> object:
        if mishap.due():
            deed()
        return before(*arguments)

    setattr(owner, name, after)


def main() -> int:
    """Prepare, then be the kiosk."""
    from kiosk.__main__ import main as kiosk

    what, mark, *arguments = sys.argv[1:]
    kind, _, after_s = what.partition("@")
    prepare(kind, Mishap(kind, float(after_s), None if mark == "-" else Path(mark)))
    return kiosk(arguments)


if __name__ == "__main__":
    sys.exit(main())
