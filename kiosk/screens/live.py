"""The page of a set: the path to follow, the one word to obey, the count, and the figure."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kiosk.motion.events import AlertKind
from kiosk.screens import live_words as words
from kiosk.screens.base import PageContext, Screen, set_style
from kiosk.screens.learn_words import learn_words
from kiosk.screens.sensor_words import staff_view, state_words, unknown_view
from kiosk.training.guide import Guide
from kiosk.training.intents import EndSet, Hurts, Intent, Pause, Resume, StartSet, TempoOnly, ToggleSound
from kiosk.training.snapshot import Look, Snapshot, WorkoutState
from kiosk.training.truth import SensorTruth
from kiosk.widgets.alert_frame import AlertFrame
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.graph_ground import GraphWords
from kiosk.widgets.hold_button import HoldButton
from kiosk.widgets.icons import Icon
from kiosk.widgets.knee_panel import KneePanel
from kiosk.widgets.notice import Notice
from kiosk.widgets.rep_strip import RepPanel, RepView
from kiosk.widgets.sensor_state import SensorSign, SensorState
from kiosk.widgets.sled_graph import SledGraph
from kiosk.widgets.speech import translate
from kiosk.widgets.text_line import TextLine
from kiosk.widgets.word_panel import WordPanel
from kiosk.widgets.word_view import WordView

_URGENCY = (AlertKind.DEPTH, AlertKind.LOCKOUT, AlertKind.DROP)
_SIGNS = {
    Look.OK: SensorSign.OK,
    Look.COUNTING: SensorSign.PARTLY,
    Look.UNKNOWN: SensorSign.UNKNOWN,
    Look.STAFF: SensorSign.STAFF,
}
FRAME_S = 0.015
"""An alert that begins between two frames is painted alone: the next frame moves the curves on."""

FIGURE_S = 0.03
"""Every second frame is enough for a figure so small, and for the number beside it."""

_CAN_PAUSE = frozenset({WorkoutState.COUNTING_IN, WorkoutState.LIFTING})


class LivePage(Screen):
    """Emits Pause, Resume, EndSet, ToggleSound or Hurts. The signal's age is checked at every paint."""

    custom_widgets = (
        SledGraph,
        WordPanel,
        RepPanel,
        KneePanel,
        TextLine,
        Notice,
        SensorState,
        ControlButton,
        HoldButton,
    )

    title: TextLine
    subtitle: TextLine
    notice: Notice
    sensor: SensorState
    clock: TextLine
    graph: SledGraph
    word: WordPanel
    reps: RepPanel
    knee: KneePanel
    pause: ControlButton
    end_set: HoldButton
    sound: ControlButton
    hurts: ControlButton

    def __init__(
        self, context: PageContext, guide: Guide | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._guide = guide
        if guide is not None:
            self.knee.set_kind(guide.machine.kind)
        self.frame = AlertFrame(self)
        self.frame.set_theme(context.theme)
        self._by_hand = self._paused = self._lost = self._beating = False
        self._header: object = None
        self._zone_words: tuple[object, GraphWords] | None = None
        self._drawn = frozenset[AlertKind](), -math.inf
        self._posed = False, False, frozenset[AlertKind]()
        self._posed_s = -math.inf
        self.on_click(self.pause, self._pause_intent)
        self.end_set.confirmed.connect(lambda: self.intent.emit(EndSet()))
        self.on_click(self.sound, ToggleSound())
        self.on_click(self.hurts, Hurts())
        self.retranslate()

    def retranslate(self) -> None:
        """Words that no snapshot changes."""
        self._header = self._zone_words = None
        self.end_set.set_face(Icon.FLAG, translate("Live", "End set"))
        self.hurts.set_face(Icon.HURTS, translate("Live", "Something hurts"))
        self.knee.set_title(translate("Live", "KNEE, ABOUT"))
        self.word.prepare(words.alert_view(kind) for kind in _URGENCY)

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """What was latched when the page went away is over."""
        self.frame.forget()

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Show the snapshot as it stands at ``now_s``."""
        look = snapshot.look(now_s)
        signal_ok = look in (Look.OK, Look.COUNTING)
        if not signal_ok:
            self.frame.forget()  # an alert whose sensor died is neither on nor cleared: it is unknown
        kinds = [alert.kind for alert in snapshot.alerts] if signal_ok else []
        shown = self.frame.set_alerts(kinds, now_s)
        self._show_header(snapshot, look, now_s)
        self._show_graph(snapshot, now_s, look, shown)
        self.word.set_view(self._word_view(snapshot, look, shown), words.share_left(snapshot.cue))
        self._show_reps(snapshot)
        self._show_knee(snapshot, now_s, signal_ok, shown)
        self._show_controls(snapshot)
        self.end_set.advance(now_s)

    def _pause_intent(self) -> Intent:
        if self._by_hand:
            return StartSet()
        if self._lost:
            return TempoOnly(not self._beating)
        return Resume() if self._paused else Pause()

    def _show_header(self, snapshot: Snapshot, look: Look, now_s: float) -> None:
        asked = (
            *(look, snapshot.truth, snapshot.machine_state, snapshot.trust, snapshot.suspicion),
            *(snapshot.off_rack_mm, snapshot.limits, snapshot.programme, snapshot.set_number, int(now_s)),
        )
        if asked == self._header:
            return
        self._header = asked
        self.title.set_text(words.title(snapshot))
        self.subtitle.set_text(words.subtitle(snapshot))
        self.sensor.set_state(_SIGNS[look], state_words(snapshot, look))
        # On a small panel the graph's plate has the room to say it.
        said = self.theme.small and snapshot.truth is SensorTruth.UNCALIBRATED
        notice = "" if said else words.notice(snapshot, look)
        self.notice.set_text(notice)
        quiet = bool(notice) or self.theme.small
        if self.subtitle.isHidden() != quiet:
            self.subtitle.setVisible(not quiet)  # what is not watched matters more than the programme
        self.clock.set_text(self._context.clock())

    def _show_graph(self, snapshot: Snapshot, now_s: float, look: Look, shown: frozenset[AlertKind]) -> None:
        if shown - self._drawn[0] and 0.0 < now_s - self._drawn[1] < FRAME_S:
            self.graph.alarm(shown)
            return
        self._drawn = shown, now_s
        curves, signal_ok = snapshot.curves, look in (Look.OK, Look.COUNTING)
        self.graph.set_words(self._graph_words(snapshot))
        judged = look is not Look.COUNTING
        self.graph.set_range(snapshot.limits, snapshot.travel_mm, snapshot.rack_mm, judged)
        self.graph.set_alerts(shown)
        self.graph.set_curves(curves.t_s, curves.position_mm, curves.path_t_s, curves.path_mm)
        self.graph.set_moment(now_s, snapshot.position_mm if signal_ok else None)

    def _graph_words(self, snapshot: Snapshot) -> GraphWords:
        asked = (snapshot.truth, snapshot.machine_state)
        if self._zone_words is None or self._zone_words[0] != asked:
            self._zone_words = asked, words.graph_words(snapshot)
        return self._zone_words[1]

    def _word_view(self, snapshot: Snapshot, look: Look, shown: frozenset[AlertKind]) -> WordView:
        """An alert comes first, then what is wrong with the sensor, then the cue."""
        for kind in _URGENCY:
            if kind in shown:
                return words.alert_view(kind)
        if snapshot.tempo_only:
            return words.tempo_only_view(snapshot)
        if look is Look.UNKNOWN:
            return unknown_view(snapshot)
        if look is Look.STAFF and snapshot.calibrated:
            return staff_view(snapshot)
        view = words.cue_view(snapshot)
        lesson = "" if self._guide is None else learn_words(snapshot, self._guide)
        return replace(view, line=lesson) if lesson and view.bars else view

    def _show_reps(self, snapshot: Snapshot) -> None:
        target = snapshot.programme.reps if snapshot.programme is not None else max(1, snapshot.reps_done)
        marks = tuple(attempt.verdict for attempt in snapshot.attempts)
        of_target = translate("Live", "of {target}").format(target=target)
        counting = snapshot.calibrated and snapshot.state is not WorkoutState.LINK_LOST
        self.reps.set_view(
            RepView(snapshot.reps_done, target, marks, translate("Live", "REPS"), of_target, counting)
        )

    def _show_knee(
        self, snapshot: Snapshot, now_s: float, signal_ok: bool, shown: frozenset[AlertKind]
    ) -> None:
        asked = signal_ok, snapshot.calibrated, shown
        if 0.0 < now_s - self._posed_s < FIGURE_S and (asked == self._posed or shown - self._posed[2]):
            return  # an alert that begins is painted without it first
        self._posed, self._posed_s = asked, now_s
        flexion = snapshot.knee_deg if signal_ok else None
        share = None
        if signal_ok and snapshot.position_mm is not None and snapshot.travel_mm:
            share = snapshot.position_mm / snapshot.travel_mm
        alert = bool(shown & {AlertKind.DEPTH, AlertKind.LOCKOUT})
        self.knee.set_pose(flexion, share, alert)

    def _show_controls(self, snapshot: Snapshot) -> None:
        self._paused = snapshot.state is WorkoutState.PAUSED
        # Without a calibration nothing shows that the sled left the rack: the person says so.
        self._by_hand = snapshot.state is WorkoutState.ARMED and not snapshot.calibrated
        self._lost, self._beating = snapshot.state is WorkoutState.LINK_LOST, snapshot.tempo_only
        if self._by_hand:
            self.pause.set_face(Icon.PLAY, translate("Live", "Start"))
        elif self._lost:
            beat = translate("Live", "Stop") if self._beating else translate("Live", "Tempo")
            self.pause.set_face(Icon.STOP if self._beating else Icon.CLOCK, beat)
        elif self._paused:
            self.pause.set_face(Icon.PLAY, translate("Live", "Resume"))
        else:
            self.pause.set_face(Icon.PAUSE, translate("Live", "Pause"))
        primary = self._paused or self._by_hand
        set_style(self.pause, "kind", "primary" if primary else "")
        self.pause.setEnabled(primary or self._lost or snapshot.state in _CAN_PAUSE)
        if snapshot.sound_available == self.sound.isHidden():
            self.sound.setVisible(snapshot.sound_available)
        on = snapshot.sound_on
        state = translate("Live", "On") if on else translate("Live", "Off")
        self.sound.set_face(Icon.SOUND if on else Icon.SOUND_OFF, "" if self._context.portrait else state)
