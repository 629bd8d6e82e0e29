"""Runs the transition table: the state, what its effects do, and what is reported outward because of them."""

from __future__ import annotations

from dataclasses import replace

from kiosk.motion.events import AlertChange, AlertKind, PhaseChange, Repetition, Verdict
from kiosk.training.cues import AlertSound, RepSound, SetSound, SoundCue
from kiosk.training.guidance import Guidance, TargetRange
from kiosk.training.guide import STEP_KEYS
from kiosk.training.outcomes import LoadTold, Outcome, StateChanged, WorkoutBegan
from kiosk.training.patience import Patience
from kiosk.training.person import Person
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.session import Session
from kiosk.training.sled import Sled
from kiosk.training.snapshot import WorkoutState
from kiosk.training.teaching import Teaching
from kiosk.training.translate import Situation
from kiosk.training.workout import Effect, Event, step

FREE_TARGET = TargetRange(0.0, 300.0)
"""Range of the path when nothing is calibrated: only its shape in time means something then."""

_WATCHED = (
    *(WorkoutState.ARMED, WorkoutState.COUNTING_IN, WorkoutState.LIFTING),
    *(WorkoutState.PAUSED, WorkoutState.LINK_LOST, WorkoutState.STUCK, WorkoutState.HURT),
)
_WITHOUT_ALERTS = (WorkoutState.ATTRACT, WorkoutState.RESTING, WorkoutState.SUMMARY)


class Conduct:
    """State of one workout. The coach tells it what happened; nothing else changes the state.

    Attributes:
        state: of the workout.
        session: what was done so far, None outside a workout.
        guidance: count-in, target path and word, None outside a workout.
        alerts: kinds that are on, and since when (host monotonic seconds).
        last_phase: newest phase of the sled.
        setup_step, guided: where the setup guide stands, and whether it is walked through.
        person: what this person told and taught; forgotten with the session.
        patience: with somebody who does nothing.
        language: chosen for this session, empty for the kiosk's own.
        outcomes, sounds: reported and not yet collected, in order.
    """

    def __init__(self, sled: Sled) -> None:
        self._sled = sled
        self.patience = Patience()
        self._chosen = PROGRAMMES[Goal.LEARN]
        self._chosen_guided = False
        self.state = WorkoutState.ATTRACT
        self.session: Session | None = None
        self.guidance: Guidance | None = None
        self.alerts: dict[AlertKind, float] = {}
        self.last_phase: PhaseChange | None = None
        self.setup_step = 0
        self.guided = False
        self.person = Person()
        self.language = ""
        self.outcomes: list[Outcome] = []
        self.sounds: list[SoundCue] = []

    @property
    def situation(self) -> Situation:
        """What events depend on beside the state."""
        session = self.session
        return Situation(
            state=self.state,
            attempted=session is not None and bool(session.attempts),
            nothing_done=session is None or session.empty,
            more_sets=session is not None and session.more_sets,
            guided=self.guided,
            calibrated=self._sled.machine is not None,
            last_step=self.setup_step >= len(STEP_KEYS) - 1,
        )

    def active(self, t_s: float) -> None:
        """Somebody touched the screen or moved the sled."""
        self.patience.active(t_s)

    def choose(self, programme: Programme, guided: bool) -> None:
        """Remember what the next workout will be."""
        self._chosen, self._chosen_guided = programme, guided

    def event(self, event: Event, now_s: float) -> None:
        """Follow the table: effects first, then the new state is reported."""
        transition = step(self.state, event)
        for effect in transition.effects:
            self._apply(effect, now_s)
        if transition.state is not self.state:
            self.state = transition.state
            self.active(now_s)
            self.outcomes.append(StateChanged(now_s, self.state))
            if self.state in _WITHOUT_ALERTS:
                for kind in tuple(self.alerts):
                    self.end_alert(kind, now_s)

    @property
    def tempo_only(self) -> bool:
        """Whether the beat runs on without a signal."""
        guidance = self.guidance
        return self.state is WorkoutState.LINK_LOST and guidance is not None and guidance.running

    def run_tempo_only(self, on: bool, now_s: float) -> None:
        """Lead by time alone while the signal is lost, or stop doing so."""
        if self.state is not WorkoutState.LINK_LOST or self.guidance is None:
            return
        if on:
            self.guidance.start_free(now_s)
        else:
            self.sounds += self.guidance.hold()

    def ends_in_s(self, now_s: float) -> float | None:
        """Seconds until the session ends for want of anybody, while there is a warning; else None."""
        return self.patience.ends_in_s(self.state, now_s)

    def rested(self, now_s: float) -> bool:
        """Whether the rest is over."""
        return self.session is not None and self.session.rest(now_s).remaining_s <= 0

    def run_out(self, now_s: float) -> None:
        """Go on without somebody who is not there, or who ended the set without racking."""
        if self.state is WorkoutState.ATTRACT and self.patience.language_is_over(now_s):
            self.language = ""
        if self.patience.over(self.state, now_s):
            nothing = self.situation.nothing_done
            self.event(Event.INACTIVE_EMPTY if nothing else Event.INACTIVE, now_s)
        elif self.state is WorkoutState.LIFTING and self.patience.set_is_over(now_s):
            self.end_done_set(now_s)

    def end_done_set(self, now_s: float) -> bool:
        """End a set in which only racking is left to see; False when it is not yet done."""
        lifting = self.state is WorkoutState.LIFTING
        done = lifting and self.session is not None and self.session.target_reached
        if done:
            self.event(self.situation.set_over(), now_s)
        return done

    def rep(self, rep: Repetition) -> None:
        """An attempt was judged."""
        self.active(rep.t_end_s)
        if self.state in (WorkoutState.ARMED, WorkoutState.COUNTING_IN):
            self.event(Event.LOWERED, rep.t_end_s)  # lowered too slowly to be seen to begin
        if self.state is WorkoutState.STUCK:
            self.event(Event.FREED, rep.t_end_s)
        if self.session is None or self.state is not WorkoutState.LIFTING:
            return
        kept = self.session.add(replace(rep, band_share=self._band_share(rep)))
        self.person.saw_top(rep.top_mm)
        self.outcomes.append(kept)
        good = kept.verdict in (Verdict.GOOD, Verdict.UNJUDGED)
        self.sounds.append(RepSound(good, last=self.session.target_reached))
        self._expect(self.session)

    def _band_share(self, rep: Repetition) -> float | None:
        if self.guidance is None:
            return None
        t_s, position_mm = self._sled.trace.since(rep.t_start_s)
        inside = t_s <= rep.t_end_s
        return self.guidance.band_share(t_s[inside], position_mm[inside], rep.t_end_s)

    def amend(self, attempts: tuple[Repetition, ...]) -> None:
        """Verdicts changed after they were reported."""
        if attempts and self.session is not None and self.state is WorkoutState.LIFTING:
            self.session.amend(attempts)
            self._expect(self.session)

    def tell_load(self, load_kg: float | None, now_s: float) -> None:
        """The weight on the sled: of the sets that follow, and of those before that have none."""
        self.person.load_kg = load_kg
        if self.session is not None:
            over = self.state is WorkoutState.SUMMARY
            numbers = self.session.tell_load(load_kg, over)
            if numbers:
                self.outcomes.append(LoadTold(now_s, numbers, load_kg))

    def alert(self, change: AlertChange) -> None:
        """An alert began or ended; one that begins outside a set is nobody's."""
        if change.on:
            if change.kind not in self.alerts and self.state in _WATCHED:
                self.alerts[change.kind] = change.t_s
                self._report_alert(change)
                if self.session is not None:
                    self.session.note_alert(change.kind)
        elif self.alerts.pop(change.kind, None) is not None:
            self._report_alert(change)

    def note_hole(self) -> None:
        """The signal was gone for less than a page shows: repetitions of the set in hand may be missing."""
        if self.session is not None and self.state in _WATCHED:
            self.session.note_hole()

    def end_alert(self, kind: AlertKind, t_s: float) -> None:
        """The cause of an alert is gone."""
        self.alert(AlertChange(t_s, kind, False, self._sled.position_mm or 0.0))

    def _report_alert(self, change: AlertChange) -> None:
        self.outcomes.append(change)
        self.sounds.append(AlertSound(change.kind, change.on))

    def _expect(self, session: Session) -> None:
        """What comes next: the last repetition, or the rack."""
        self._sled.expect_last(session.one_missing)
        if session.target_reached:
            self._sled.expect_rack(True)
            if self.guidance is not None and self.guidance.running:
                self.sounds += self.guidance.hold()

    def _apply(self, effect: Effect, now_s: float) -> None:
        if effect is Effect.BEGIN_WORKOUT:
            self._begin_workout(now_s)
        elif effect is Effect.END_WORKOUT:
            self.session = self.guidance = None
            self.guided, self.setup_step, self.language = False, 0, ""
            self.person = Person()
            self._sled.adopt_range(None)
        elif self.session is not None and self.guidance is not None:
            self._apply_to_set(effect, self.session, self.guidance, now_s)

    def _apply_to_set(self, effect: Effect, session: Session, guidance: Guidance, now_s: float) -> None:
        match effect:
            case Effect.ARM_SET:
                self._arm(session, now_s)
            case Effect.COUNT_IN if self._sled.machine is None:
                self.sounds += guidance.count_in(now_s)
            case Effect.START_PATH:
                session.begin_set(now_s)
                if not session.target_reached:
                    guidance.start(now_s, self._start_mm(now_s))
            case Effect.HOLD_PATH:
                self.sounds += guidance.hold()
            case Effect.CLOSE_SET:
                self._close_set(session, now_s)
            case Effect.START_REST:
                session.start_rest(now_s)
            case Effect.BEGIN_TEACHING:
                self.begin_teaching()
            case Effect.USE_RANGE:
                self._use_range(session)

    def _begin_workout(self, now_s: float) -> None:
        programme = self._chosen
        self.session = Session(programme)
        self._lead_within(programme)
        self.setup_step, self.guided = 0, self._chosen_guided
        self.outcomes.append(WorkoutBegan(now_s, programme))

    def _lead_within(self, programme: Programme) -> None:
        """Path and judgement for the limits that hold now."""
        limits = self._sled.limits
        target = TargetRange.inside(limits) if limits else FREE_TARGET
        self.guidance = Guidance(programme.tempo, target, free=limits is None)
        self._sled.prescribe(programme.tempo.eccentric_s)

    def begin_teaching(self) -> None:
        """Nothing is taught yet; limits of the machine hold meanwhile."""
        machine = self._sled.machine
        self.person.teaching = None if machine is None else Teaching(machine.calibration.rack_mm)

    def _use_range(self, session: Session) -> None:
        machine = self._sled.machine
        if machine is not None:
            self.person.personal = self.person.preview(machine.limits)
            self.person.teach_again = False
            self._sled.adopt_range(self.person.personal)
            self._lead_within(session.programme)

    def _arm(self, session: Session, now_s: float) -> None:
        # What was lifted unseen may be missing, also before the first repetition that was seen.
        hole = self.state is WorkoutState.LINK_LOST and session.begun
        session.arm_set()
        if hole:
            session.note_alert(AlertKind.SIGNAL)
        self._sled.expect_rack(False)
        self._sled.expect_last(session.one_missing)
        for change in self._sled.arm(now_s):
            self.alert(change)

    def _start_mm(self, now_s: float) -> float | None:
        """Where the first stroke of the path begins: at the person's own turn, else where the sled is now."""
        if self.last_phase is not None and self.last_phase.t_s == now_s:
            return self.last_phase.position_mm
        return self._sled.position_mm

    def _close_set(self, session: Session, now_s: float) -> None:
        record = session.close_set(now_s, self.person.stance, self.person.load_kg)
        if record is not None:
            self.outcomes.append(record)
            self.sounds.append(SetSound())
