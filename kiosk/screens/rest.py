"""Between two sets: the time left, what just happened, one piece of advice, and the next set."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.motion.tempo import Tempo
from kiosk.screens.base import PageContext, Screen, set_style, set_text
from kiosk.training.intents import Finish, MoreRest, StartSet
from kiosk.training.snapshot import SetRecord, SetReview, Snapshot
from kiosk.widgets.countdown_ring import CountdownRing
from kiosk.widgets.depth_bars import DepthBars
from kiosk.widgets.fit_text import FitText
from kiosk.widgets.verdict_look import fault_summary

UNKNOWN = "–"
NOT_KNOWN = "not known"
PACED = "paced push"
"""A push that follows a tempo says nothing about tiring: speed loss is for pushes marked X."""


def percent(share: float | None) -> str:
    """``83 %``, or a dash when nothing is known."""
    return UNKNOWN if share is None else f"{round(100 * share)} %"


def headline(record: SetRecord) -> str:
    """``Set 2 done``; a set that was broken off says so."""
    return f"Set {record.number} done" if record.finished else f"Set {record.number}, interrupted"


def count_words(record: SetRecord, planned: int | None) -> str:
    """``12 of 12 reps``."""
    return f"{record.counted} reps" if planned is None else f"{record.counted} of {planned} reps"


class RestPage(Screen):
    """Emits MoreRest, Finish or StartSet."""

    custom_widgets = (CountdownRing, DepthBars, FitText)

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
    finish: QPushButton
    start: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.on_click(self.more, MoreRest())
        self.on_click(self.finish, Finish())
        self.on_click(self.start, StartSet())

    def present(self, snapshot: Snapshot, _now_s: float) -> None:
        """Countdown, bars and figures of the last set."""
        set_text(self.clock, self._context.clock())
        self._show_rest(snapshot)
        if snapshot.sets:
            self._show_set(snapshot, snapshot.sets[-1])
        tempo = None if snapshot.programme is None else snapshot.programme.tempo
        self._show_review(snapshot.reviews[-1] if snapshot.reviews else None, tempo)

    def _show_rest(self, snapshot: Snapshot) -> None:
        rest = snapshot.rest
        if rest is None:
            return
        self.ring.set_time(rest.remaining_s, rest.total_s)
        set_text(self.ring_name, "REST" if rest.remaining_s > 0 else "REST IS OVER")
        total = "" if snapshot.programme is None else f" of {snapshot.programme.sets}"
        set_text(self.next_set, f"Next: set {rest.next_set}{total}")
        set_text(self.start, f"Start set {rest.next_set}")

    def _show_set(self, snapshot: Snapshot, record: SetRecord) -> None:
        planned = None if snapshot.programme is None else snapshot.programme.reps
        set_text(self.title, headline(record))
        set_text(self.subtitle, count_words(record, planned))
        set_text(self.faults, fault_summary(record.reps))
        self.bars.set_reps(record.reps, snapshot.limits)

    def _show_review(self, review: SetReview | None, tempo: Tempo | None) -> None:
        if review is None:
            review = SetReview(None, None, None, None, "")
        lowering = UNKNOWN if review.lowering_s is None else f"{review.lowering_s:.1f} s"
        paced = tempo is not None and tempo.concentric_s is not None
        target = "mean of set" if tempo is None else f"target {tempo.eccentric_s:g} s"
        for value, note, text, words in (
            (self.on_tempo, self.on_tempo_note, percent(review.on_tempo), "of all phases"),
            (self.in_range, self.in_range_note, percent(review.in_range), "of all reps"),
            (self.speed_loss, self.speed_loss_note, percent(review.speed_loss), "best to last"),
            (self.lowering, self.lowering_note, lowering, target),
        ):
            set_text(value, text)
            unknown = PACED if value is self.speed_loss and paced else NOT_KNOWN
            set_text(note, unknown if text == UNKNOWN else words)
            set_style(value, "tone", "muted" if text == UNKNOWN else "")
        self.advice.set_text(review.advice)
