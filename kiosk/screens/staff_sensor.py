"""Sensor: the signal as it comes and as it is judged, how the line does, faults in words, self-tests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from kiosk.motion.events import AlertKind
from kiosk.motion.samples import LineHealth
from kiosk.screens.base import PageContext, set_text
from kiosk.screens.sensor_words import sensor_words, state_words
from kiosk.screens.staff_page import StaffPage, duration_words, translate
from kiosk.training import staff_intents as ask
from kiosk.training.health import AlertDelay, SensorHealth
from kiosk.training.snapshot import Look, Snapshot
from kiosk.training.staff_view import SensorView, StaffView
from kiosk.widgets.alert_card import AlertCard
from kiosk.widgets.alert_frame import AlertFrame
from kiosk.widgets.fact_table import Fact, FactTable
from kiosk.widgets.fault_list import FaultList, FaultRow
from kiosk.widgets.icons import Icon
from kiosk.widgets.notice import Notice
from kiosk.widgets.raw_graph import RawGraph
from kiosk.widgets.sensor_state import SensorSign, SensorState
from kiosk.widgets.speech import spoken
from kiosk.widgets.touch_test import TouchTest

NONE = "–"
SLOW_HZ, UNSTEADY_MS, NOISY_MM, LATE_MS, LATE_ALERT_MS = 40.0, 3.0, 1.0, 50.0, 100.0
"""Worse than this is marked; all of it is still good enough to count repetitions."""


class StaffSensorPage(StaffPage):
    """Emits TryAlerts, TryTouch and GoTo."""

    custom_widgets = (Notice, SensorState, RawGraph, AlertCard, FactTable, FaultList)

    title: QLabel
    signal: SensorState
    notice: Notice
    stack: QStackedWidget
    raw: RawGraph
    judged: RawGraph
    card: AlertCard
    facts: FactTable
    faults: FaultList
    back: QPushButton
    touch: QPushButton
    alerts: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._testing = False
        self._frame = AlertFrame(self)
        self._frame.set_theme(context.theme)
        self._touch_test = TouchTest(self)
        self._touch_test.set_theme(context.theme)
        self._touch_test.done.connect(lambda: self.intent.emit(ask.TryTouch(False)))
        self._touch_test.touched.connect(lambda: self.intent.emit(ask.StaffTouched()))
        self.on_click(self.back, ask.GoTo(ask.Place.MENU))
        self.on_click(self.touch, ask.TryTouch(True))
        self.on_click(self.alerts, lambda: ask.TryAlerts(not self._testing))

        self.retranslate()

    def retranslate(self) -> None:
        """Names of the two graphs."""
        self.raw.setup(translate("Staff", "As it comes, counts"), "you", 50.0)
        self.judged.setup(translate("Staff", "As it is judged, mm"), "guide", 20.0)

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """What was latched when the page went away is over."""
        self._frame.forget()

    def show_staff(self, view: StaffView, snapshot: Snapshot, now_s: float) -> None:
        """Graphs or the alert that is tried, figures, faults."""
        sensor = view.sensor
        if sensor is None:
            return
        self._testing = sensor.testing is not None
        look = snapshot.look(now_s)
        good = look in (Look.OK, Look.COUNTING)
        sign = SensorSign.OK if good else SensorSign.UNKNOWN
        self.signal.set_state(sign, state_words(snapshot, look))
        self.stack.setCurrentIndex(int(self._testing))
        self._show_graphs(sensor, snapshot, now_s)
        self._show_test(sensor, snapshot, now_s)
        self.facts.set_facts([*figures(snapshot.health, sensor, _mm_per_raw(view)), _boxes(view)])
        self.faults.set_faults(
            fault_rows(snapshot), translate("Staff", "No fault since the kiosk was started.")
        )
        self.form.setVisible(not sensor.touch_test)
        self._touch_test.set_on(sensor.touch_test)
        set_text(
            self.alerts,
            translate("Staff", "Stop the test") if self._testing else translate("Staff", "Test the alerts"),
        )

    def _show_graphs(self, sensor: SensorView, snapshot: Snapshot, now_s: float) -> None:
        newest = "" if sensor.raw_now is None else _counts(sensor.raw_now)
        self.raw.set_trace(sensor.t_s, sensor.raw, now_s, newest)
        curves = snapshot.curves
        good = snapshot.signal_ok(now_s) and snapshot.position_mm is not None
        judged = translate("Staff", "{mm} mm").format(mm=f"{snapshot.position_mm:.1f}") if good else ""
        self.judged.set_trace(curves.t_s, curves.position_mm, now_s, judged)

    def _show_test(self, sensor: SensorView, snapshot: Snapshot, now_s: float) -> None:
        self._frame.set_alerts(() if sensor.testing is None else (sensor.testing,), now_s)
        if sensor.testing is None:
            return
        icon, word, ground, ink = _card(sensor.testing)
        heard = translate("Staff", "You should see this and hear its sound.")
        if not snapshot.sound_available:
            heard = translate("Staff", "You should see this. No sound device was found.")
        elif not snapshot.sound_on:
            heard = translate("Staff", "You should see this. The sound is switched off.")
        self.card.set_card(icon, word, heard, ground, ink)


def figures(sensed: SensorHealth | None, sensor: SensorView, mm_per_raw: float | None) -> list[Fact]:
    """How the line does, worst things marked."""
    line = None if sensed is None else sensed.line
    health = LineHealth() if line is None else line
    noise = NONE
    noisy = False
    if sensor.raw_now is not None:
        noise = translate("Staff", "±{n} counts").format(n=_counts(sensor.noise_raw))
        if mm_per_raw is not None:
            noise_mm = sensor.noise_raw * mm_per_raw
            noise, noisy = translate("Staff", "±{mm} mm").format(mm=f"{noise_mm:.2f}"), noise_mm > NOISY_MM
    frames = health.good + health.bad
    return [
        _figure(
            translate("Staff", "Rate"),
            health.rate_hz,
            lambda hz: translate("Staff", "{n} Hz").format(n=f"{hz:.1f}"),
            _below(SLOW_HZ),
        ),
        _figure(
            translate("Staff", "Jitter"),
            health.jitter_ms,
            lambda ms: translate("Staff", "{n} ms").format(n=f"{ms:.2f}"),
            _above(UNSTEADY_MS),
        ),
        _figure(
            translate("Staff", "Age when read"),
            health.late_ms,
            lambda ms: translate("Staff", "{n} ms").format(n=f"{ms:.1f}"),
            _above(LATE_MS),
        ),
        Fact(translate("Staff", "Noise"), (noise,), warn=noisy),
        Fact(
            translate("Staff", "Bad frames"),
            (f"{_counts(health.bad)} / {_counts(frames)}",),
            warn=health.bad > 0,
        ),
        Fact(translate("Staff", "Lost samples"), (_counts(health.lost),), warn=health.lost > 0),
        Fact(translate("Staff", "Silences"), (_counts(health.gaps),), warn=health.gaps > 0),
        Fact(
            translate("Staff", "Longest gap here"),
            (translate("Staff", "{n} ms").format(n=f"{1000 * sensor.longest_gap_s:.0f}"),),
        ),
        Fact(
            translate("Staff", "Restarts, reconnects"),
            (f"{health.restarts}, {max(0, health.reconnects - 1)}",),
        ),
        _alert_fact(None if sensed is None else sensed.alert),
    ]


def _alert_fact(delay: AlertDelay | None) -> Fact:
    """How long after its sample the newest red alert was painted, and how long it ever took."""
    name = translate("Staff", "Alert painted after")
    if delay is None:
        return Fact(name, (NONE,))
    words = translate("Staff", "{n} ms, at most {most}").format(
        n=f"{delay.newest_ms:.0f}", most=f"{delay.most_ms:.0f}"
    )
    return Fact(name, (words,), warn=delay.newest_ms > LATE_ALERT_MS)


def _figure(
    name: str, value: float | None, words: Callable[[float], str], bad: Callable[[float], bool]
) -> Fact:
    return Fact(name, (NONE,)) if value is None else Fact(name, (words(value),), warn=bad(value))


def _below(limit: float) -> Callable[[float], bool]:
    return lambda value: value < limit


def _above(limit: float) -> Callable[[float], bool]:
    return lambda value: value > limit


def fault_rows(snapshot: Snapshot) -> list[FaultRow]:
    """Newest first: when, what to do, code."""
    rows = []
    for fault in () if snapshot.health is None else snapshot.health.faults:
        words = fault.reason or sensor_words(fault.truth).line
        when = translate("Staff", "{time} ago").format(time=duration_words(snapshot.t_s - fault.t_s))
        rows.append(FaultRow(when, spoken("Reason", words), fault.code))
    return rows


def _card(kind: AlertKind) -> tuple[Icon, str, str, str]:
    """Sign, word, ground and ink of an alert."""
    red = ("alert", "text")
    return {
        AlertKind.AHEAD: (Icon.TRIANGLE, translate("Staff", "AHEAD"), "surface", "warn"),
        AlertKind.DEPTH: (Icon.OCTAGON, translate("Staff", "TOO DEEP"), *red),
        AlertKind.LOCKOUT: (Icon.OCTAGON, translate("Staff", "BEND SLIGHTLY"), *red),
        AlertKind.DROP: (Icon.OCTAGON, translate("Staff", "TOO FAST"), *red),
        AlertKind.SIGNAL: (Icon.NO_SENSOR, translate("Staff", "NO SENSOR"), "raised", "text"),
    }[kind]


def _boxes(view: StaffView) -> Fact:
    """How many recordings of faults are kept, for whoever takes them to the maker."""
    names = () if view.machine is None else view.machine.black_boxes
    if not names:
        return Fact(translate("Staff", "Black boxes"), (translate("Staff", "none"),))
    day = f"{names[0][:4]}-{names[0][4:6]}-{names[0][6:8]}"
    return Fact(
        translate("Staff", "Black boxes"),
        (translate("Staff", "{n}, newest {day}").format(n=len(names), day=day),),
    )


def _mm_per_raw(view: StaffView) -> float | None:
    facts = view.machine
    version = None if facts is None else facts.in_force
    if version is not None and version.calibration is not None:
        return abs(version.calibration.mm_per_raw)
    if facts is not None and facts.counts_per_mm is not None:
        return 1.0 / facts.counts_per_mm
    return None


def _counts(value: float) -> str:
    return f"{value:,.0f}".replace(",", "\u2009")
