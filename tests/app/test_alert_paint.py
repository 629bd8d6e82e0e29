"""Before an alert is said to be painted, everything that is red in it has been painted, and little else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QGraphicsView, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.build_window import build_window
from kiosk.app.theme import panel_for
from kiosk.app.window import KioskWindow
from kiosk.bench.speed.coached import CoachedSled
from kiosk.motion.events import AlertKind
from kiosk.screens.live import LivePage
from kiosk.training.snapshot import AlertView, Snapshot


class Painted(QObject):
    """Names of the widgets that get a paint event."""

    def __init__(self, widgets: dict[str, QWidget]) -> None:
        super().__init__()
        self._names = {widget: name for name, widget in widgets.items()}
        self.seen: list[str] = []
        self.regions: dict[str, QRegion] = {}
        for widget in widgets.values():
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.seen.append(self._names[watched])
            if isinstance(event, QPaintEvent):
                self.regions[self._names[watched]] = QRegion(event.region())
        return False


def lifting(qtbot: QtBot) -> tuple[KioskWindow, Snapshot]:
    """A window in the midst of a set, and what it shows."""
    window = build_window(panel_for(1920, 1080), windowed=True)
    qtbot.addWidget(window, before_close_func=lambda w: w.hide())
    window.show()
    sled = CoachedSled(200.0)
    for _ in range(20):  # until the page has faded in
        snapshot = replace(sled.advance(0.016), alerts=())
        window.present(snapshot, snapshot.t_s)
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    return window, snapshot


def test_frame_word_and_graph_are_painted_at_once_and_still_buttons_are_not(qtbot: QtBot) -> None:
    window, snapshot = lifting(qtbot)
    page = window.page
    assert isinstance(page, LivePage)
    (view,) = page.graph.findChildren(QGraphicsView)
    still: dict[str, QWidget] = {"reps": page.reps}
    spy = Painted({"frame": page.frame, "word": page.word, "graph": view.viewport(), **still})
    told: list[object] = []
    window.alert_painted.connect(lambda kind: told.append((kind, set(spy.seen))))
    alarming = replace(snapshot, alerts=(AlertView(AlertKind.DEPTH, snapshot.t_s),))
    window.present(alarming, snapshot.t_s + 0.016)
    spy.seen.clear()
    window.paint_now()
    assert told == [(AlertKind.DEPTH, {"frame", "word", "graph"})]
    window.close()


@pytest.mark.parametrize("kind", [AlertKind.DEPTH, AlertKind.LOCKOUT])
def test_between_two_frames_only_the_crossed_zone_of_the_graph_is_painted_and_the_rest_follows(
    qtbot: QtBot, kind: AlertKind
) -> None:
    window, snapshot = lifting(qtbot)
    page = window.page
    assert isinstance(page, LivePage)
    (view,) = page.graph.findChildren(QGraphicsView)
    spy = Painted({"graph": view.viewport(), "figure": page.knee.figure, "word": page.word})
    alarming = replace(snapshot, alerts=(AlertView(kind, snapshot.t_s),))
    window.present(alarming, snapshot.t_s + 0.005)
    window.paint_now()
    assert set(spy.seen) == {"graph", "word"}
    painted = spy.regions["graph"].boundingRect()
    assert painted.height() < 0.3 * view.height()
    assert (painted.center().y() > view.height() / 2) == (kind is AlertKind.DEPTH)
    window.present(alarming, snapshot.t_s + 0.032)
    window.paint_now()
    assert "figure" in spy.seen
    assert spy.regions["graph"].boundingRect().height() == view.viewport().height()
    window.close()


def test_the_header_is_not_painted_with_the_red_frame(qtbot: QtBot) -> None:
    window, snapshot = lifting(qtbot)
    page = window.page
    assert isinstance(page, LivePage)
    spy = Painted({"frame": page.frame, "title": page.title, "clock": page.clock})
    alarming = replace(snapshot, alerts=(AlertView(AlertKind.DEPTH, snapshot.t_s),))
    window.present(alarming, snapshot.t_s + 0.005)
    window.paint_now()
    assert spy.seen == ["frame"]
    window.close()
