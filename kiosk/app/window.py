"""The one window: it holds all pages, shows the one for the state, and passes intents on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from kiosk.app.closed_window import ClosedWindow
from kiosk.app.ending import EndingNotice
from kiosk.app.input_guard import close_side_doors
from kiosk.app.languages import Languages
from kiosk.app.pages import Pages
from kiosk.app.touch_guard import TouchGuard
from kiosk.motion.events import AlertKind
from kiosk.screens.base import Screen
from kiosk.training.intents import StillHere
from kiosk.training.snapshot import Snapshot
from kiosk.widgets.paint import CENTER, draw_capitals, text_width
from kiosk.widgets.speech import translate
from kiosk.widgets.theme import Theme

FADE_S = 0.15


class DemoBadge(QWidget):
    """Says on every page that the sled is simulated. Hangs from the middle of the upper edge."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font_mm(theme.cap_mm["label"] * 0.8)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @staticmethod
    def words() -> str:
        """What it says."""
        return translate("Demo", "DEMO · simulated sled")

    def sizeHint(self) -> QSize:
        """As large as its words."""
        return QSize(
            round(text_width(self._font, self.words()) + self._theme.mm(8)), round(self._theme.mm(6.4))
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tab in guide-dim."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("guide_dim"))
        radius = theme.mm(2.0)
        painter.drawRoundedRect(QRectF(0, -radius, self.width(), self.height() + radius), radius, radius)
        painter.setPen(theme.color("guide"))
        draw_capitals(painter, self._font, self.words(), QRectF(self.rect()), CENTER)
        painter.end()


class Fade(QWidget):
    """The old page's picture, growing transparent over the new page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._began_s = 0.0
        self._opacity = 0.0
        self.hide()

    def begin(self, picture: QPixmap, now_s: float, swallow: bool) -> None:
        """Cover the window; ``swallow`` keeps touches from the page below until it is gone."""
        self._picture, self._began_s, self._opacity = picture, now_s, 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not swallow)
        self.resize(picture.deviceIndependentSize().toSize())
        self.show()
        self.raise_()

    def advance(self, now_s: float) -> None:
        """Show the share that is left at ``now_s``; hide at the end."""
        if self.isHidden():
            return
        self._opacity = 1.0 - (now_s - self._began_s) / FADE_S
        if self._opacity <= 0.0:
            self.end()
        self.update()

    def end(self) -> None:
        """Away at once."""
        self._picture = QPixmap()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture at its opacity."""
        painter = QPainter(self)
        painter.setOpacity(min(1.0, max(0.0, self._opacity)))
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


class KioskWindow(ClosedWindow):
    """Shows snapshots; emits the intents of the page that is up.

    ``alert_painted`` carries the ``AlertKind`` whose first frame was just painted. ``closing`` is emitted
    when it closes: by Esc or the frame on a desk, fullscreen only by :meth:`shut`.
    """

    intent = Signal(object)
    alert_painted = Signal(object)

    def __init__(
        self,
        pages: Pages,
        theme: Theme,
        languages: Languages,
        *,
        windowed: bool = False,
        reduced_motion: bool = False,
    ) -> None:
        super().__init__(windowed)
        self._reduced_motion = reduced_motion
        self._pages = pages
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._shown: Screen | None = None
        self._languages = languages
        self._guard = TouchGuard()
        self._ending = EndingNotice(theme, self)
        self._ending.stay.clicked.connect(lambda: self.intent.emit(StillHere()))
        self._alerts: frozenset[AlertKind] = frozenset()
        self._unpainted: set[AlertKind] = set()
        self._fade = Fade(self)
        self._badge = DemoBadge(theme, self)
        self._badge.hide()
        close_side_doors(self)

    @property
    def page(self) -> Screen | None:
        """The page that is up, None before the first snapshot."""
        return self._shown

    def build_others(self) -> Iterator[None]:
        """Build the pages that have not been shown yet, one a step, so that none is waited for later."""
        for page in self._pages.others():
            self._adopt(page)
            yield

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Show ``snapshot``, in its language, as it stands at ``now_s`` (host monotonic seconds)."""
        self._guard.tick(now_s)
        self._languages.use(snapshot.language or snapshot.settings.language or "", self)
        for page in self._pages.follow(snapshot.machine):
            self._stack.removeWidget(page)
            page.deleteLater()
        page = self._pages.shown(snapshot)
        if page is not self._shown:
            self._turn_to(page, snapshot, now_s)
        page.present(snapshot, now_s)
        alerts = frozenset(alert.kind for alert in snapshot.alerts)
        self._unpainted = (self._unpainted | (alerts - self._alerts)) & alerts
        self._alerts = alerts
        self._fade.advance(now_s)
        self._ending.show_left(snapshot.ends_in_s)
        if snapshot.demo == self._badge.isHidden():
            self._badge.setVisible(snapshot.demo)
        if snapshot.demo:
            self._badge.raise_()

    def paint_now(self) -> None:
        """Paint before returning: an alert does not wait for the next frame. Then say that it is painted.

        Only what has changed: repaint() would draw every still button and label first.
        """
        if not self.isVisible():
            return
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.UpdateRequest))
        painted, self._unpainted = self._unpainted, set()
        for kind in sorted(painted, key=lambda kind: kind.value):
            self.alert_painted.emit(kind)

    def touch(self, name: str) -> None:
        """Touch a button of the page that is up. LookupError when there is none of that name."""
        button = None if self._shown is None else self._shown.findChild(QPushButton, name)
        if button is None:
            raise LookupError(f"the page has no button '{name}'")
        button.click()

    def _adopt(self, page: Screen) -> None:
        self._stack.addWidget(page)
        close_side_doors(page)
        page.intent.connect(self._forward)

    def _turn_to(self, page: Screen, snapshot: Snapshot, now_s: float) -> None:
        old, self._shown = self._shown, page
        self._guard.page_turned()
        fading = old is not None and self.isVisible() and not self._reduced_motion
        picture = old.grab() if old is not None and fading else None
        self._fade.end()
        if self._stack.indexOf(page) < 0:
            self._adopt(page)
        page.entered(snapshot, now_s)
        self._stack.setCurrentWidget(page)
        if picture is not None:
            self._fade.begin(picture, now_s, swallow=not self._pages.at_once(page))

    def _forward(self, intent: object) -> None:
        if self.sender() is self._shown and self._guard.lets_through(intent):
            self.intent.emit(intent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Badge in the middle of the upper edge; a fade of the old size is dropped."""
        size = self._badge.sizeHint()
        self._badge.setGeometry((self.width() - size.width()) // 2, 0, size.width(), size.height())
        self._ending.setGeometry(self.rect())
        self._fade.end()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes a window on a desk; a keyboard cannot leave the kiosk."""
        if event.key() == Qt.Key.Key_Escape and self._windowed:
            self.close()
        event.accept()
