"""Before an alert is said to be painted, everything that is red in it has been painted, and little else."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QGraphicsView, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.build_window import build_window
from kiosk.app.theme import panel_for
from kiosk.bench.speed.coached import CoachedSled
from kiosk.motion.events import AlertKind
from kiosk.screens.live import LivePage
from kiosk.training.snapshot import AlertView


class Painted(QObject):
    """Names of the widgets that get a paint event."""

    def __init__(self, widgets: dict[str, QWidget]) -> None:
        super().__init__()
        self._names = {widget: name for name, widget in widgets.items()}
        self.seen: list[str] = []
        for widget in widgets.values():
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.seen.append(self._names[watched])
        return False


def test_frame_word_and_graph_are_painted_at_once_and_still_buttons_are_not(qtbot: QtBot) -> None:
    window = build_window(panel_for(1920, 1080), windowed=True)
    qtbot.addWidget(window, before_close_func=lambda w: w.hide())
    window.show()
    sled = CoachedSled(200.0)
    for _ in range(20):  # until the page has faded in
        snapshot = replace(sled.advance(0.016), alerts=())
        window.present(snapshot, snapshot.t_s)
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
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
