"""How long it takes until the first page is painted and everything runs: the kiosk, or a bare window of Qt.

Run as ``python -m kiosk.bench.speed.starting '{"kind": "kiosk", "folder": "/tmp/records"}'``. It prints
processor seconds since the process began, each time after a paint event; then it ends at once. What the kiosk
does not need is imported only where it is used, so that both kinds are measured without it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

WIDTH_PX, HEIGHT_PX = 1920, 1080
KINDS = ("bare", "kiosk")
READER = "sled-reader"
"""The sensor's thread."""

_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def resident_mb() -> float:
    """Memory of this process now, in MB of 2**20 bytes."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE_BYTES / 2**20


def tell(found: dict[str, float]) -> None:
    """Answer, and end at once."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """A window with a label."""

    class Label(QLabel):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            tell({"painted_s": time.process_time(), "memory_mb": resident_mb()})

    application = QApplication([])
    window = Label("Leg press")
    window.resize(WIDTH_PX, HEIGHT_PX)
    window.show()
    application.exec()


class Ready(QObject):
    """Sees the first paint of the kiosk's window; after it the sensor's thread has to run."""

    def __init__(self, window: QWidget, found: dict[str, float]) -> None:
        super().__init__(window)
        self._found = found
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint itself comes after this; the timer fires when the event loop comes round."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        from threading import enumerate as threads

        if not any(thread.name == READER for thread in threads()):
            raise RuntimeError("the window is painted, but the sensor's thread does not run")
        self._found |= {"ready_s": time.process_time(), "memory_mb": resident_mb()}


def kiosk(folder: str) -> None:
    """The command as it is, on a sensor that says nothing yet."""
    import tty

    from kiosk.__main__ import main
    from kiosk.app import first_page, starting

    found: dict[str, float] = {}

    class FirstPage(first_page.FirstPage):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            found.setdefault("painted_s", time.process_time())

        def leave_to(self, window: QWidget) -> None:
            super().leave_to(window)
            Ready(window, found)

    class Building(starting.Building):
        def __init__(self, steps: Iterator[int]) -> None:
            super().__init__(steps)
            self.done.connect(self.built)

        def built(self) -> None:
            if "ready_s" not in found:
                QTimer.singleShot(1, self.built)
                return
            tell({**found, "built_s": time.process_time(), "built_mb": resident_mb()})

    vars(starting).update(FirstPage=FirstPage, Building=Building)
    _master, slave = os.openpty()
    tty.setraw(slave)
    sled = f"lpos:{os.ttyname(slave)}"
    main(["run", "--windowed", f"{WIDTH_PX}x{HEIGHT_PX}", "--sled", sled, "--data-dir", folder])


def imported(compiled: str) -> dict[str, float]:
    """Milliseconds that importing takes until the window is there, by package, without what each imports.

    ``compiled``: folder of the modules that Python has compiled.
    """
    import subprocess

    from kiosk.bench.speed.child import environment

    command = [sys.executable, "-P", "-X", "importtime", "-c", "import kiosk.app.run_command"]
    done = subprocess.run(
        command, env=environment(compiled=compiled), capture_output=True, text=True, check=True
    )
    return by_package(done.stderr)


def by_package(report: str) -> dict[str, float]:
    """Milliseconds by top-level package, most first, out of what ``-X importtime`` prints."""
    from collections import Counter

    found: Counter[str] = Counter()
    for line in report.splitlines():
        own, _, rest = line.removeprefix("import time:").partition("|")
        if own.strip().isdigit():
            found[rest.partition("|")[2].strip().partition(".")[0]] += int(own)
    return {name: us / 1000 for name, us in found.most_common()}


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    if given["kind"] not in KINDS:
        raise ValueError(f"kind '{given['kind']}' is unknown; allowed are {', '.join(KINDS)}")
    bare() if given["kind"] == "bare" else kiosk(given["folder"])
