"""The steady red frame around the whole window, and the latch that keeps an alert long enough to be seen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.motion.events import AlertKind
from kiosk.widgets.paint import rounded
from kiosk.widgets.theme import Theme

LATCH_S = 0.5
"""An alert stays on screen at least this long, however short its cause."""

FRAMED = frozenset({AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP})
"""Kinds that take the whole screen."""


class AlertLatch:
    """Keeps each kind shown until ``LATCH_S`` after it was first seen; time is passed in, it has no clock."""

    def __init__(self) -> None:
        self._until_s: dict[AlertKind, float] = {}
        self._on: frozenset[AlertKind] = frozenset()

    def update(self, alerts: Iterable[AlertKind], now_s: float) -> frozenset[AlertKind]:
        """Kinds to show at ``now_s``: those that are on and those whose time is not yet over."""
        on = frozenset(alerts)
        for kind in on - self._on:
            self._until_s[kind] = now_s + LATCH_S
        self._on = on
        self._until_s = {kind: until_s for kind, until_s in self._until_s.items() if now_s < until_s}
        return on | frozenset(self._until_s)


class AlertFrame(QWidget):
    """A child laid over its whole parent; it lets every touch through and paints nothing but the frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._latch = AlertLatch()
        self._shown: frozenset[AlertKind] = frozenset()
        self._edge = QPainterPath()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if parent is not None:
            parent.installEventFilter(self)
            self.setGeometry(parent.rect())
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Colour and width of the frame."""
        self._theme = theme
        self._cut()

    def set_alerts(self, alerts: Iterable[AlertKind], now_s: float) -> frozenset[AlertKind]:
        """Show or hide the frame for the alerts that are on; return all kinds shown, latched ones too."""
        self._shown = self._latch.update(alerts, now_s)
        framed = bool(self._shown & FRAMED)
        if framed == self.isHidden():
            self.setVisible(framed)
            if framed:
                self.raise_()
                self.update()  # being shown alone would be painted only when the event loop comes round
        return self._shown

    def forget(self) -> None:
        """Nothing is kept on show: a page comes up, or nothing is known any more."""
        self._latch = AlertLatch()

    @property
    def shown(self) -> frozenset[AlertKind]:
        """Kinds shown at the last ``set_alerts``."""
        return self._shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the middle out anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        """Shape it, and leave only its own region, so that the graph beneath repaints without it."""
        if self._theme is None or self.width() <= 0:
            return
        width, radius = round(self._theme.size("alert_frame")), round(self._theme.mm(2.0))
        inside = self.rect().adjusted(width, width, -width, -width)
        # Straight along the edges: nothing that stands beside the frame is painted with it.
        middle = QRegion(inside.adjusted(radius, 0, -radius, 0)) + QRegion(
            inside.adjusted(0, radius, 0, -radius)
        )
        self.setMask(QRegion(self.rect()) - middle)
        self._edge = QPainterPath()
        self._edge.addRect(QRectF(self.rect()))
        self._edge.addPath(rounded(QRectF(inside), self._theme.mm(2.0)))  # odd-even: only the frame

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame with a rounded inner edge."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._edge, self._theme.color("alert_edge"))
        painter.end()
