"""Processor time of one frame: the real live page and its graph, beside what people write first.

Every candidate draws the same sled in the same process, in turns, 1920x1080, without a screen.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.build_window import build_window
from kiosk.app.theme import panel_for
from kiosk.bench.speed.child import answer, settings_given
from kiosk.bench.speed.coached import CoachedSled
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.sled_graph import SledGraph

WIDTH_PX, HEIGHT_PX = 1920, 1080
FRAME_S = 1 / 60
NAIVE_S = 10.0
_WARM_UP = 5
NAIVE_SHARE = 6
"""The naive plot is drawn so much more seldom: it takes most of the time, and each of its frames alike."""


@dataclass
class Candidate:
    """A window and how it is told of the next frame."""

    window: QWidget
    show: Callable[[CoachedSled, Snapshot], None]


class _Blit(QWidget):
    """The floor of every full repaint: one picture of the size of the window."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap(WIDTH_PX, HEIGHT_PX)
        self._picture.fill(self.palette().window().color())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(QPointF(), self._picture)
        painter.end()


def _blit() -> Candidate:
    widget = _Blit()
    return Candidate(widget, lambda _sled, _snapshot: widget.update())


def _naive() -> Candidate:
    """As the first page of a tutorial does it: a plot, a thick smooth pen, automatic range."""
    plot = pg.PlotWidget()
    curve = plot.plot(pen=pg.mkPen("w", width=3), antialias=True)

    def show(sled: CoachedSled, _snapshot: Snapshot) -> None:
        t_s, position_mm = sled.last(NAIVE_S)
        curve.setData(t_s - t_s[-1], position_mm)

    return Candidate(plot, show)


def _graph() -> Candidate:
    page = build_window(panel_for(WIDTH_PX, HEIGHT_PX), windowed=True)
    for _ in page.build_others():
        pass  # the page with the graph is among them
    graph = page.findChild(SledGraph)
    if graph is None:
        raise LookupError("the live page has no graph")
    graph.setParent(None)

    def show(_sled: CoachedSled, snapshot: Snapshot) -> None:
        curves = snapshot.curves
        graph.set_range(snapshot.limits, snapshot.travel_mm, snapshot.rack_mm)
        graph.set_curves(curves.t_s, curves.position_mm, curves.path_t_s, curves.path_mm)
        graph.set_moment(snapshot.t_s, snapshot.position_mm)

    return Candidate(graph, show)


def _page() -> Candidate:
    window = build_window(panel_for(WIDTH_PX, HEIGHT_PX), windowed=True)
    return Candidate(window, lambda _sled, snapshot: window.present(snapshot, snapshot.t_s))


CANDIDATES: dict[str, Callable[[], Candidate]] = {
    "naive": _naive,
    "graph": _graph,
    "page": _page,
    "blit": _blit,
}


def measure(rate_hz: float, signal: str, frames: int, repeats: int) -> dict[str, list[float]]:
    """Processor milliseconds a frame, one for each repeat; ``judging`` is the coach's share before it."""
    QApplication([])
    candidates = {name: make() for name, make in CANDIDATES.items()}
    sleds = {name: CoachedSled(rate_hz, signal) for name in candidates}
    found: dict[str, list[float]] = {name: [] for name in (*candidates, "judging")}
    for _ in range(repeats):
        for name, candidate in candidates.items():
            count = max(2, frames // NAIVE_SHARE) if name == "naive" else frames
            shown_ms, judged_ms = _frames(candidate, sleds[name], count)
            found[name].append(shown_ms)
            if name == "page":
                found["judging"].append(judged_ms)
    return found


def _frames(candidate: Candidate, sled: CoachedSled, frames: int) -> tuple[float, float]:
    candidate.window.resize(WIDTH_PX, HEIGHT_PX)
    candidate.window.show()
    for _ in range(_WARM_UP):
        _frame(candidate, sled)
    times = np.array([_frame(candidate, sled) for _ in range(frames)])
    candidate.window.hide()
    shown_ms, judged_ms = 1000 * times.mean(axis=0)
    return float(shown_ms), float(judged_ms)


def _frame(candidate: Candidate, sled: CoachedSled) -> tuple[float, float]:
    began_s = time.process_time()
    snapshot = sled.advance(FRAME_S)
    judged_s = time.process_time()
    candidate.show(sled, snapshot)
    # The bench has no event loop of its own; the kiosk never does this.
    QApplication.processEvents()
    return time.process_time() - judged_s, judged_s - began_s


if __name__ == "__main__":
    answer({"ms": measure(**settings_given())})
