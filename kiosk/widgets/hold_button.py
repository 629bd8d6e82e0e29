"""A control for what cannot be undone: it has to be held until it is full."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QHideEvent, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.paint import rounded
from kiosk.widgets.speech import translate
from kiosk.widgets.theme import Theme

HOLD_S = 0.8
"""Seconds from the touch to the deed."""

HINT_S = 2.0
"""A touch that was too short is answered this long with what to do instead."""


class HoldButton(ControlButton):
    """``confirmed`` is emitted once, when it was held for ``HOLD_S``; a short touch only says "Keep holding".

    It has no clock: the page calls :meth:`advance` with every frame.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since_s: float | None = None
        self._hint_until_s = -1.0
        self._now_s = 0.0
        self._done = False

    @property
    def share(self) -> float:
        """How full it is, 0 to 1."""
        return 0.0 if self._since_s is None else min(1.0, (self._now_s - self._since_s) / HOLD_S)

    @property
    def hinting(self) -> bool:
        """Whether it says that it must be held."""
        return self._now_s < self._hint_until_s

    def advance(self, now_s: float) -> None:
        """Time passes (host monotonic seconds)."""
        hinted, before = self.hinting, self.share
        self._now_s = now_s
        if not (self.isDown() and self.isEnabled()):
            if self._since_s is not None and not self._done:
                self._hint_until_s = now_s + HINT_S
            self._since_s, self._done = None, False
        elif self._since_s is None:
            self._since_s = now_s
        if self.share >= 1.0 and not self._done:
            self._done = True
            self.confirmed.emit()
        if (hinted, before) != (self.hinting, self.share):
            self.update()

    def face_words(self) -> str:
        """The hint in the place of the words, for a while."""
        return translate("Hold", "Keep holding") if self.hinting else self.text()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that goes away takes a half-finished touch with it."""
        self._since_s, self._done, self._hint_until_s = None, False, -1.0
        self.setDown(False)
        super().hideEvent(event)

    def draw_fill(self, painter: QPainter, theme: Theme) -> None:
        """How much of the time is over, from the side at which a line begins."""
        if self.share <= 0.0:
            return
        painter.save()
        painter.setClipPath(rounded(QRectF(self.rect()), theme.size("control_radius")))
        painter.fillRect(QRectF(0, 0, self.width() * self.share, self.height()), theme.color("guide_dim"))
        painter.restore()
