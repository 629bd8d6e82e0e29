"""The live graph: where the sled is, where it should be, and where it must not go. Built on pyqtgraph."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QFrame, QGraphicsView, QVBoxLayout, QWidget

from kiosk.motion.calibration import Limits
from kiosk.motion.events import AlertKind
from kiosk.motion.samples import FloatArray
from kiosk.widgets.graph_curves import AHEAD_S, PAST_S, span_of
from kiosk.widgets.graph_ground import GraphWords
from kiosk.widgets.graph_item import GraphItem
from kiosk.widgets.graph_path import TargetPath
from kiosk.widgets.ink import Writing
from kiosk.widgets.plot_library import pg
from kiosk.widgets.theme import Theme


class SledGraph(QWidget):
    """Scrolls linearly with the host's time; unknown is a greyed, crossed plane without a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = GraphItem()
        self._view = pg.GraphicsView(background=None)
        # Not pg.PlotWidget: its menus, axes and legend would be built, kept, and never seen.
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._tame()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._rack_mm: float | None = None
        self._limits: Limits | None = None
        self._apply_span()

    def _tame(self) -> None:
        """Make pyqtgraph a picture instead of an instrument: no mouse, no automatic range."""
        view = self._view
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setInteractive(False)
        view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # The item covers every pixel: neither the page below nor an empty background is drawn first.
        view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        view.setCentralItem(self._box)
        self._box.disableAutoRange()
        self._box.addItem(self._item, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Colours, lengths and fonts."""
        self._item.theme = theme
        self._item.redraw()

    def writings(self) -> tuple[Writing, ...]:
        """What is written in the graph."""
        return self._item.writings()

    def set_words(self, words: GraphWords) -> None:
        """Names of the zones and what is said without a signal."""
        if words != self._item.words:
            self._item.words = words
            self._item.redraw()

    def set_range(
        self,
        limits: Limits | None,
        travel_mm: float | None,
        rack_mm: float | None = None,
        judged: bool = True,
    ) -> None:
        """Vertical span from the limits (and a rack near them), or from the travel where there are none.

        ``judged``: whether the limits are watched now; those that are not have no zones.
        """
        zones = limits if judged else None
        known = (self._limits, self._item.limits, self._item.travel_mm, self._rack_mm)
        if (limits, zones, travel_mm, rack_mm) != known:
            self._limits, self._item.limits, self._item.travel_mm, self._rack_mm = (
                limits,
                zones,
                travel_mm,
                rack_mm,
            )
            self._apply_span()

    def set_alerts(self, kinds: frozenset[AlertKind]) -> None:
        """Alerts to show now."""
        self._item.alerts = kinds

    def alarm(self, kinds: frozenset[AlertKind]) -> None:
        """Show these alerts at once: only their zones are painted, all else goes on with the next frame."""
        began, self._item.alerts = kinds - self._item.alerts, kinds
        for kind, zone in self._item.zones.items():
            if kind in began:
                self._view.viewport().update(zone.toAlignedRect())

    def set_curves(
        self, t_s: FloatArray, position_mm: FloatArray, path_t_s: FloatArray, path_mm: FloatArray
    ) -> None:
        """Trace ``(n,)`` and target path ``(m,)``, float64, host monotonic seconds and mm."""
        self._item.trace, self._item.path = (t_s, position_mm), TargetPath(path_t_s, path_mm)

    def set_moment(self, now_s: float, position_mm: float | None) -> None:
        """Time of this frame (host monotonic) and live position in mm, None when unknown; repaints."""
        self._item.now_s, self._item.position_mm = now_s, position_mm
        # Not the item's own update(): the scene tells the view only when the event loop comes round again.
        self._view.viewport().update()

    def _apply_span(self) -> None:
        span = span_of(self._limits, self._item.travel_mm, self._rack_mm)
        bounds = QRectF(-PAST_S, span.low_mm, PAST_S + AHEAD_S, span.high_mm - span.low_mm)
        self._item.set_bounds(bounds)
        self._box.setRange(xRange=(-PAST_S, AHEAD_S), yRange=(span.low_mm, span.high_mm), padding=0)
