"""A live plot of the sled as the first page of every tutorial writes it: the baseline for a whole process.

Run as ``python -m kiosk.bench.speed.naive_app /dev/pts/3 COUNT``. Lines in a thread, all of ten seconds drawn
again every 16 ms with a thick smooth pen and automatic range, a big label that changes with every frame. The
frames are counted in the file COUNT.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from pathlib import Path

import pyqtgraph as pg
import serial
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from kiosk.app.kiosk import FRAME_MS
from kiosk.bench.speed.tally import Tally

WIDTH_PX, HEIGHT_PX = 1920, 1080
KEPT = 10_000
MM_PER_UM = 1e-3


def read(port: serial.Serial, positions_mm: deque[float]) -> None:
    """One line at a time, for ever."""
    while True:
        parts = port.readline().split(b",")
        if len(parts) > 3:
            positions_mm.append(float(parts[3]) * MM_PER_UM)


def run(device: str, count: Path) -> int:
    """Show it until the process is ended."""
    frames = Tally(count)
    application = QApplication(sys.argv[:1])
    positions_mm: deque[float] = deque(maxlen=KEPT)
    port = serial.Serial(device, 115200, timeout=0.5)
    threading.Thread(target=read, args=(port, positions_mm), daemon=True).start()
    window = QWidget()
    label, plot = QLabel(alignment=Qt.AlignmentFlag.AlignCenter), pg.PlotWidget()
    label.setStyleSheet("font-size: 120px")
    curve = plot.plot(pen=pg.mkPen("w", width=3), antialias=True)
    rows = QVBoxLayout(window)
    rows.addWidget(label)
    rows.addWidget(plot, 1)

    def show() -> None:
        if positions_mm:
            label.setText(f"{positions_mm[-1]:.0f} mm")
            curve.setData(list(positions_mm))
        frames.add()

    timer = QTimer(window)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(show)
    timer.start(FRAME_MS)
    window.resize(WIDTH_PX, HEIGHT_PX)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], Path(sys.argv[2])))
