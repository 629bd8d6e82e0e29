"""How long it takes until the first page is painted and everything runs: the kiosk, or a bare window of Qt.

Run as ``python -m kiosk.bench.speed.starting '{"kind": "kiosk"}'``. It prints processor seconds since the
process began, at the first paint and when the event loop comes round after it; then it ends at once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import tty
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kiosk.bench.speed.child import answer, environment, settings_given

WIDTH_PX, HEIGHT_PX = 1920, 1080
KINDS = ("bare", "kiosk")
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


class FirstPaint(QObject):
    """Tells of the first paint of a window, then ends the process."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._painted_s = 0.0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The paint itself comes after this; the timer fires when the event loop comes round."""
        if event.type() == QEvent.Type.Paint and not self._painted_s:
            self._painted_s = time.process_time()
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        resident = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE_BYTES / 2**20
        answer(
            {"painted_s": self._painted_s, "ready_s": time.process_time(), "memory_mb": resident},
        )
        os._exit(0)


def bare() -> None:
    """A window with a label."""
    application = QApplication([])
    window = QLabel("Leg press")
    window.resize(WIDTH_PX, HEIGHT_PX)
    FirstPaint(window)
    window.show()
    application.exec()


def kiosk() -> None:
    """The command as it is, on a sensor that says nothing yet."""
    from kiosk.app import run_command
    from kiosk.app.cli import main
    from kiosk.app.kiosk import Kiosk
    from kiosk.app.window import KioskWindow

    class Watched(Kiosk):
        def start(self) -> None:
            super().start()
            if isinstance(self._parts.stage, KioskWindow):
                FirstPaint(self._parts.stage)

    vars(run_command)["Kiosk"] = Watched
    _master, slave = os.openpty()
    tty.setraw(slave)
    sled = f"lpos:{os.ttyname(slave)}"
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        main(["run", "--windowed", f"{WIDTH_PX}x{HEIGHT_PX}", "--sled", sled, "--data-dir", folder])


def imported() -> dict[str, float]:
    """Milliseconds that importing the ``run`` command takes, by package, without what each imports itself."""
    command = [sys.executable, "-P", "-X", "importtime", "-c", "import kiosk.app.run_command"]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    return by_package(done.stderr)


def by_package(report: str) -> dict[str, float]:
    """Milliseconds by top-level package, most first, out of what ``-X importtime`` prints."""
    found: Counter[str] = Counter()
    for line in report.splitlines():
        own, _, rest = line.removeprefix("import time:").partition("|")
        if own.strip().isdigit():
            found[rest.partition("|")[2].strip().partition(".")[0]] += int(own)
    return {name: us / 1000 for name, us in found.most_common()}


if __name__ == "__main__":
    given = settings_given()
    if given["kind"] not in KINDS:
        raise ValueError(f"kind '{given['kind']}' is unknown; allowed are {', '.join(KINDS)}")
    bare() if given["kind"] == "bare" else kiosk()
