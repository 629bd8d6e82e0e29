"""Between two sets: the time left, what just happened, one piece of advice, and the next set."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.motion.tempo import Tempo
from kiosk.screens.base import PageContext, Screen, set_style, set_text
from kiosk.training.intents import Finish, MoreRest, OpenHelp, OpenRange, StartSet, TellLoad
from kiosk.training.programme import Programme
from kiosk.training.snapshot import SetRecord, SetReview, Snapshot
from kiosk.widgets.control_button import ControlButton
from kiosk.widgets.countdown_ring import CountdownRing
from kiosk.widgets.depth_bars import DepthBars
from kiosk.widgets.fit_text import FitText
from kiosk.widgets.hold_button import HoldButton
from kiosk.widgets.icons import Icon
from kiosk.widgets.load_panel import LoadPanel, load_words
from kiosk.widgets.speech import decimal, short_decimal, spoken, translate
from kiosk.widgets.verdict_look import fault_summary

UNKNOWN = "–"


def percent(share: float | None) -> str:
    """``83 %``, or a dash when nothing is known."""
    if share is None:
        return UNKNOWN
    return translate("Rest", "{number} %").format(number=round(100 * share))


def headline(record: SetRecord) -> str:
    """``Set 2 done``; a set with a hole in its signal says so; else the count beside it says enough."""
    if record.incomplete:
        return translate("Rest", "Set {number}, interrupted").format(number=record.number)
    if record.finished:
        return translate("Rest", "Set {number} done").format(number=record.number)
    return translate("Live", "Set {number}").format(number=record.number)


def count_words(record: SetRecord, planned: int | None) -> str:
    """``12 of 12 reps``."""
    if planned is None:
        return translate("Rest", "%n rep(s)", None, record.counted)
    return translate("Rest", "{done} of %n rep(s)", None, planned).format(done=record.counted)


def _over_words(remaining_s: float) -> str:
    return translate("Rest", "REST") if remaining_s > 0 else translate("Rest", "REST IS OVER")


def _next_words(number: int, programme: Programme | None) -> str:
    if programme is None:
        return translate("Rest", "Next: set {number}").format(number=number)
    return translate("Rest", "Next: set {number} of {total}").format(number=number, total=programme.sets)


def _lowering_words(lowering_s: float | None) -> str:
    if lowering_s is None:
        return UNKNOWN
    return translate("Words", "{seconds} s").format(seconds=decimal(lowering_s))


def _target_words(tempo: Tempo | None) -> str:
    if tempo is None:
        return translate("Rest", "mean of set")
    return translate("Rest", "target {seconds} s").format(seconds=short_decimal(tempo.eccentric_s))


class RestPage(Screen):
    """Emits MoreRest, OpenHelp or OpenRange, TellLoad, Finish or StartSet."""

    custom_widgets = (CountdownRing, DepthBars, FitText, HoldButton, ControlButton)

    title: QLabel
    subtitle: QLabel
    clock: QLabel
    ring: CountdownRing
    ring_name: QLabel
    next_set: QLabel
    faults: QLabel
    bars: DepthBars
    on_tempo: QLabel
    on_tempo_note: QLabel
    in_range: QLabel
    in_range_note: QLabel
    speed_loss: QLabel
    speed_loss_note: QLabel
    lowering: QLabel
    lowering_note: QLabel
    advice: FitText
    more: QPushButton
    help: ControlButton
    load: ControlButton
    finish: HoldButton
    start: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._teach_again = False
        self._load_kg: float | None = None
        self._panel = LoadPanel(context.theme, self)
        self._panel.told.connect(lambda load_kg: self.intent.emit(TellLoad(load_kg)))
        self.load.clicked.connect(lambda: self._panel.open(self._load_kg))
        self.on_click(self.more, MoreRest())
        self.on_click(self.help, lambda: OpenRange() if self._teach_again else OpenHelp())
        self.finish.confirmed.connect(lambda: self.intent.emit(Finish()))
        self.on_click(self.start, StartSet())

    def entered(self, _snapshot: Snapshot, _now_s: float) -> None:
        """No question is left open."""
        self._panel.hide()

    def present(self, snapshot: Snapshot, now_s: float) -> None:
        """Countdown, bars and figures of the last set."""
        set_text(self.clock, self._context.clock())
        self.finish.advance(now_s)
        self._load_kg = snapshot.load_kg
        self.load.set_face(Icon.WEIGHT, load_words(snapshot.load_kg))
        self._show_rest(snapshot)
        if snapshot.sets:
            self._show_set(snapshot, snapshot.sets[-1])
        review = snapshot.reviews[-1] if snapshot.reviews else None
        tempo = None if snapshot.programme is None else snapshot.programme.tempo
        self._show_review(review, tempo)
        self._show_way_out(snapshot.teach_again, review is not None and review.remedy is not None)

    def _show_way_out(self, teach_again: bool, remedy: bool) -> None:
        """One piece of advice at most: a range that cannot be true comes before all others."""
        self._teach_again = teach_again
        word = translate("Rest", "Show me") if remedy else translate("Rest", "Help")
        self.help.set_face(None, translate("Rest", "My range") if teach_again else word)
        if teach_again:
            self.advice.set_text(
                translate("Rest", "Your legs reached further than you taught. Find your range again.")
            )

    def _show_rest(self, snapshot: Snapshot) -> None:
        rest = snapshot.rest
        if rest is None:
            return
        self.ring.set_time(rest.remaining_s, rest.total_s)
        set_text(self.ring_name, _over_words(rest.remaining_s))
        set_text(self.next_set, _next_words(rest.next_set, snapshot.programme))
        set_text(self.start, translate("Rest", "Start set {number}").format(number=rest.next_set))

    def _show_set(self, snapshot: Snapshot, record: SetRecord) -> None:
        planned = None if snapshot.programme is None else snapshot.programme.reps
        set_text(self.title, headline(record))
        set_text(self.subtitle, count_words(record, planned))
        set_text(self.faults, fault_summary(record.reps))
        self.bars.set_reps(record.reps, snapshot.limits)

    def _show_review(self, review: SetReview | None, tempo: Tempo | None) -> None:
        if review is None:
            review = SetReview(None, None, None, None, "")
        unknown = translate("Rest", "not known")
        paced = tempo is not None and tempo.concentric_s is not None
        # A push that follows a tempo says nothing about tiring: speed loss is for pushes marked X.
        no_loss = translate("Rest", "paced push") if paced else unknown
        phases, reps = translate("Rest", "of all phases"), translate("Rest", "of all reps")
        loss = translate("Rest", "best to last")
        lowering, target = _lowering_words(review.lowering_s), _target_words(tempo)
        for value, note, text, words, none in (
            (self.on_tempo, self.on_tempo_note, percent(review.on_tempo), phases, unknown),
            (self.in_range, self.in_range_note, percent(review.in_range), reps, unknown),
            (self.speed_loss, self.speed_loss_note, percent(review.speed_loss), loss, no_loss),
            (self.lowering, self.lowering_note, lowering, target, unknown),
        ):
            set_text(value, text)
            set_text(note, none if text == UNKNOWN else words)
            set_style(value, "tone", "muted" if text == UNKNOWN else "")
        self.advice.set_text(spoken("Advice", review.advice))
