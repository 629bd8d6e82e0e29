"""What was done in this workout so far: the set in hand, the sets behind, the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.motion.events import AlertKind, Repetition
from kiosk.training.programme import Programme
from kiosk.training.review import review_set
from kiosk.training.snapshot import RestView, SetRecord, SetReview
from kiosk.training.stance import Stance

INCOMPLETE = "The signal was lost in this set: repetitions may be missing."


class Session:
    """Book-keeping of one workout. Times are host monotonic seconds, passed in."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.set_number = 1
        self.attempts: tuple[Repetition, ...] = ()
        self.sets: tuple[SetRecord, ...] = ()
        self.reviews: tuple[SetReview, ...] = ()
        self._alerts: list[AlertKind] = []
        self._set_since_s: float | None = None
        self._rest_since_s = 0.0
        self._rest_total_s = 0.0

    @property
    def counted(self) -> int:
        """Repetitions of this set that count."""
        return sum(rep.counted for rep in self.attempts)

    @property
    def target_reached(self) -> bool:
        """Whether the set has its repetitions."""
        return self.counted >= self.programme.reps

    @property
    def one_missing(self) -> bool:
        """Whether the next repetition that counts is the last of the set."""
        return self.counted == self.programme.reps - 1

    @property
    def more_sets(self) -> bool:
        """Whether another set follows the one in hand."""
        return self.set_number < self.programme.sets

    @property
    def empty(self) -> bool:
        """Nothing was lifted yet in this workout."""
        return not self.attempts and not self.sets

    def arm_set(self) -> None:
        """Prepare the next set; the number only moves on after a set that was kept."""
        self.attempts = ()
        self._alerts = []
        self._set_since_s = None
        self.set_number = len(self.sets) + 1

    @property
    def begun(self) -> bool:
        """Whether the person has begun to lift in the set in hand."""
        return self._set_since_s is not None

    def begin_set(self, t_s: float) -> None:
        """The person lifts; called again in the same set it changes nothing."""
        if self._set_since_s is None:
            self._set_since_s = t_s

    def add(self, rep: Repetition) -> Repetition:
        """Keep an attempt under this set's own number and return it as kept."""
        kept = replace(rep, number=len(self.attempts) + 1)
        self.attempts = (*self.attempts, kept)
        return kept

    def amend(self, attempts: Sequence[Repetition]) -> None:
        """Take over later verdicts: an attempt is known by its start."""
        if not attempts:
            return
        truth = {rep.t_start_s: rep for rep in attempts}
        self.attempts = tuple(
            replace(truth[rep.t_start_s], number=rep.number, band_share=rep.band_share)
            if rep.t_start_s in truth
            else rep
            for rep in self.attempts
        )

    def note_alert(self, kind: AlertKind) -> None:
        """Store an alert with the set in hand."""
        self._alerts.append(kind)

    def note_hole(self) -> None:
        """Mark the set in hand as incomplete, unless it is already."""
        if AlertKind.SIGNAL not in self._alerts:
            self._alerts.append(AlertKind.SIGNAL)

    def tell_load(self, load_kg: float | None, over: bool) -> tuple[int, ...]:
        """A weight was typed: it belongs to every set that has none; numbers of those that changed.

        With the workout ``over`` and every set weighed already, it corrects the last one.
        """
        found = tuple(record.number for record in self.sets if record.load_kg is None)
        if over and not found:
            found = tuple(record.number for record in self.sets[-1:])
        self.sets = tuple(
            replace(record, load_kg=load_kg) if record.number in found else record for record in self.sets
        )
        return found

    def close_set(
        self, t_s: float, stance: Stance | None = None, load_kg: float | None = None
    ) -> SetRecord | None:
        """Keep the set in hand; None when nothing was attempted, because there is nothing to keep."""
        if not self.attempts:
            return None
        record = SetRecord(
            number=self.set_number,
            finished=self.target_reached,
            reps=self.attempts,
            alerts=tuple(self._alerts),
            t_start_s=self.attempts[0].t_start_s if self._set_since_s is None else self._set_since_s,
            t_end_s=t_s,
            stance=stance,
            load_kg=load_kg,
        )
        self.sets = (*self.sets, record)
        review = review_set(record.reps, self.programme.tempo)
        if record.incomplete:
            review = replace(review, advice=INCOMPLETE, remedy=None)
        self.reviews = (*self.reviews, review)
        self.attempts = ()
        return record

    def start_rest(self, t_s: float) -> None:
        """The rest of the programme begins."""
        self._rest_since_s = t_s
        self._rest_total_s = float(self.programme.rest_s)

    def lengthen_rest(self, seconds: int) -> None:
        """More rest, at most twice what any programme may ask."""
        self._rest_total_s = min(1200.0, self._rest_total_s + seconds)

    def rest(self, now_s: float) -> RestView:
        """Countdown at ``now_s``."""
        remaining_s = max(0.0, self._rest_total_s - (now_s - self._rest_since_s))
        return RestView(remaining_s, self._rest_total_s, len(self.sets) + 1)
