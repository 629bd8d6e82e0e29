"""Nobody is here: a slow perfect repetition, one large button, help for the first time."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.screens.base import PageContext, Screen, set_text
from kiosk.screens.sensor_words import house_notice
from kiosk.training.intents import FirstTime, UseLanguage, Wake
from kiosk.training.programme import Goal
from kiosk.training.snapshot import Snapshot
from kiosk.training.staff_intents import EnterStaff
from kiosk.training.staff_settings import USUAL_DIM, StaffSettings
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.icons import Icon
from kiosk.widgets.language_panel import LanguagePanel
from kiosk.widgets.leg_figure import LegFigure
from kiosk.widgets.long_press import LongPress
from kiosk.widgets.notice import Notice

TOP_DEG, BOTTOM_DEG = 12.0, 90.0
_LOWER_S, _BOTTOM_S, _PUSH_S, _TOP_S = 3.0, 1.0, 2.0, 1.0

NIGHT_AFTER_S = 20.0
"""The same outside the bright hours."""

_DIM_IN_S = 8.0
_DRIFT_MM = 5.0
_DRIFT_PERIODS_S = (540.0, 410.0)
_STAFF_DOOR_MM = 30.0
"""Side of the square in the upper left corner that opens staff mode when it is held; nothing shows it."""


@dataclass(frozen=True)
class Idle:
    """How the page stands after a time without a touch: shift in mm, and the share of light taken away."""

    dx_mm: float
    dy_mm: float
    dim: float


def hour_of(clock: str) -> int:
    """Hour of a time of day such as ``18:40``; noon when there is none."""
    hour = clock.partition(":")[0]
    return int(hour) if hour.isdigit() else 12


def idle_look(idle_s: float, settings: StaffSettings, hour: int) -> Idle:
    """Still and bright at first; later dim, wandering so slowly that nobody sees it move.

    ``hour`` of the day: outside of the bright hours it dims sooner, and as far as staff have set it.
    """
    bright = settings.bright_at(hour)
    late = idle_s - (settings.dim_after_s if bright else NIGHT_AFTER_S)
    if late <= 0:
        return Idle(0.0, 0.0, 0.0)
    dx, dy = (_DRIFT_MM * math.sin(2 * math.pi * late / period) for period in _DRIFT_PERIODS_S)
    dim = USUAL_DIM if bright else settings.night_dim
    return Idle(dx, dy, dim * min(1.0, late / _DIM_IN_S))


def demo_flexion_deg(t_s: float) -> float:
    """Knee flexion of the slow perfect repetition at ``t_s``: lower 3 s, hold 1, push 2, hold 1."""
    t = t_s % (_LOWER_S + _BOTTOM_S + _PUSH_S + _TOP_S)
    if t < _LOWER_S:
        share = t / _LOWER_S
    elif t < _LOWER_S + _BOTTOM_S:
        share = 1.0
    else:
        share = max(0.0, 1.0 - (t - _LOWER_S - _BOTTOM_S) / _PUSH_S)
    eased = 0.5 - 0.5 * math.cos(math.pi * share)
    return TOP_DEG + eased * (BOTTOM_DEG - TOP_DEG)


class Veil(QWidget):
    """Darkness over the page. While it is up it takes the first touch, which only wakes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dim = 0.0
        self.hide()

    def set_dim(self, dim: float) -> None:
        """Share of light taken away; 0 takes the veil off."""
        if dim != self._dim:
            self._dim = dim
            self.setVisible(dim > 0)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One translucent fill."""
        painter = QPainter(self)
        painter.setOpacity(self._dim)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()


class AttractPage(Screen):
    """Emits Wake for a touch anywhere, FirstTime and UseLanguage for its buttons."""

    custom_widgets = (LegFigure, ControlButton, Notice)

    start: QPushButton
    first_time: QPushButton
    language: ControlButton
    clock: QLabel
    machine_name: QLabel
    notice: Notice
    figure: LegFigure

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.on_click(self.start, Wake())
        self.on_click(self.first_time, FirstTime())
        self.figure.set_show_angle(True)
        self.figure.set_target(BOTTOM_DEG)
        layout = self.layout()
        if layout is not None:
            # The form is placed by hand: a layout pass would put it back in the middle of its drift.
            layout.removeWidget(self.form)
        self._since_s: float | None = None
        self._choice = self._make_choice(context.languages)
        self.language.clicked.connect(lambda: self._choice.open(context.spoken()))
        self.retranslate()
        self._veil = Veil(self)
        self._veil.installEventFilter(self)
        self._staff_door = LongPress(self)
        self._staff_door.held.connect(lambda: self.intent.emit(EnterStaff()))
        self._staff_door.tapped.connect(self._touched)

    def retranslate(self) -> None:
        """The language by its own name."""
        name = dict(self._context.every_language).get(self._context.spoken(), "")
        self.language.set_face(Icon.GLOBE, name)

    def _make_choice(self, languages: tuple[tuple[str, str], ...]) -> LanguagePanel:
        choice = LanguagePanel(languages, self.theme, self)
        choice.chosen.connect(self._use)
        self.language.setVisible(len(languages) > 1)
        return choice

    def _offer(self, codes: tuple[str, ...] | None) -> None:
        """The languages that staff offer now."""
        usual = tuple(code for code, _ in self._context.languages)
        names = dict(self._context.every_language)
        offered = tuple(code for code in (usual if codes is None else codes) if code in names)
        if offered != tuple(self._choice.buttons):
            self._choice.deleteLater()
            self._choice = self._make_choice(tuple((code, names[code]) for code in offered))

    def _use(self, code: str) -> None:
        self._since_s = None
        self.intent.emit(UseLanguage(code))

    def entered(self, _snapshot: Snapshot, now_s: float) -> None:
        """Bright again, and no choice left open."""
        self._choice.hide()
        self._since_s = now_s
        self._staff_door.release()

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Move the figure, the clock, and when nobody is near, the whole page a little."""
        if self._since_s is None:
            self._since_s = now_s
        set_text(self.clock, self._context.clock())
        self.figure.set_kind(snapshot.machine.kind)
        self.figure.set_pose(demo_flexion_deg(now_s))
        self.notice.set_text(house_notice(snapshot))
        self.notice.setVisible(bool(self.notice.text))
        set_text(self.machine_name, snapshot.settings.machine_name)
        self._offer(snapshot.settings.languages)
        self.first_time.setVisible(Goal.LEARN in snapshot.settings.goals)
        look = idle_look(now_s - self._since_s, snapshot.settings, hour_of(self._context.clock()))
        self._shift(round(self.theme.mm(look.dx_mm)), round(self.theme.mm(look.dy_mm)))
        self._veil.setGeometry(self.rect())
        self._veil.set_dim(look.dim)
        self._staff_door.advance(now_s)

    def _shift(self, dx: int, dy: int) -> None:
        """Move the whole form by pixels."""
        place = self.rect().translated(dx, dy)
        if self.form.geometry() != place:
            self.form.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form is as large as the page."""
        self.form.setGeometry(self.rect())
        side = round(self.theme.mm(_STAFF_DOOR_MM))
        self._staff_door.setGeometry(0, 0, side, side)
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The touch that meets the veil only takes it away."""
        if watched is self._veil and event.type() == QEvent.Type.MouseButtonRelease:
            self._brighten()
            return True
        if watched is self._veil and event.type() == QEvent.Type.MouseButtonPress:
            return True
        return super().eventFilter(watched, event)

    def looks_dark(self) -> bool:
        """Whether light is taken away now."""
        return self._veil.isVisible()

    def _brighten(self) -> None:
        self._since_s = None
        self._veil.set_dim(0.0)

    def _touched(self) -> None:
        """A touch beside the buttons, dimmed or not."""
        if self._veil.isVisible():
            self._brighten()
        else:
            self.intent.emit(Wake())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch beside the buttons starts as well."""
        if self.rect().contains(event.position().toPoint()):
            self.intent.emit(Wake())
