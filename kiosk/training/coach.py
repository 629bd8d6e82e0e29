"""The coach: everything that happens goes in, in order; a snapshot, outcomes and sounds come out.

Pure: time is passed in, nothing is waited for, so a whole workout replays faster than real time.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kiosk.motion.events import (
    AlertChange,
    AlertKind,
    MotionEvent,
    PartialMove,
    Phase,
    PhaseChange,
    Repetition,
    Verdict,
)
from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SledItem
from kiosk.training import intents
from kiosk.training.cues import AlertSound, RepSound, SetSound, SoundCue
from kiosk.training.guidance import PAST_S, Guidance, TargetRange, path_times
from kiosk.training.intents import Intent
from kiosk.training.outcomes import Outcome, StateChanged, WorkoutBegan
from kiosk.training.patience import Patience
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.session import Session
from kiosk.training.sled import Machine, Sled
from kiosk.training.snapshot import AlertView, Curves, Snapshot, WorkoutState
from kiosk.training.translate import Situation, event_of_intent, event_of_phase
from kiosk.training.workout import Effect, Event, step

FREE_TARGET = TargetRange(0.0, 300.0)
"""Range of the path when nothing is calibrated: only its shape in time means something then."""

_MOVES = (Phase.ECCENTRIC, Phase.CONCENTRIC)
_IN_SET = (WorkoutState.ARMED, WorkoutState.COUNTING_IN, WorkoutState.LIFTING)
_HELD = (WorkoutState.PAUSED, WorkoutState.LINK_LOST, WorkoutState.HURT)


class Coach:
    """One kiosk's coach. ``machine`` None means not calibrated: guide, judge nothing."""

    def __init__(self, machine: Machine | None, demo: bool = False) -> None:
        self._sled = Sled(machine)
        self._demo = demo
        self._state = WorkoutState.ATTRACT
        self._session: Session | None = None
        self._guidance: Guidance | None = None
        self._patience = Patience()
        self._alerts: dict[AlertKind, float] = {}
        self._outcomes: list[Outcome] = []
        self._sounds: list[SoundCue] = []
        self._setup_step = 0
        self._guided = False
        self._sound_on = True
        self._was_usable = False
        self._last_phase: PhaseChange | None = None
        self._chosen = PROGRAMMES[Goal.LEARN]
        self._chosen_guided = False

    @property
    def state(self) -> WorkoutState:
        """Present state of the workout."""
        return self._state

    def begin(self, programme: Programme, now_s: float) -> None:
        """Straight to the armed set of a programme."""
        for intent in (intents.Wake(), intents.Choose(programme), intents.Ready()):
            self.intent(intent, now_s)

    def take(self, item: SledItem) -> None:
        """The next block of samples, or news about the link, in the order of the queue."""
        if isinstance(item, LinkNews):
            self._outcomes.append(item)
            self._react(self._sled.hear(item))
            if item.state is not LinkState.LIVE and self._sled.ever_live:
                self._lose(item.t_s)
        else:
            self._take_block(item)

    def tick(self, now_s: float) -> None:
        """Time passes: staleness, count-in, target path, rest, inactivity. Drain the queue first."""
        self._watch_signal(now_s)
        if self._guidance is not None:
            if self._state is WorkoutState.COUNTING_IN and self._guidance.counted_in(now_s):
                self._event(Event.COUNTED_IN, now_s)
            self._sounds += self._guidance.advance(now_s)
        if (
            self._state is WorkoutState.RESTING
            and self._session
            and self._session.rest(now_s).remaining_s <= 0
        ):
            self._event(Event.REST_OVER, now_s)
        self._watch_patience(now_s)

    def intent(self, intent: Intent, now_s: float) -> None:
        """A person asked for something on a page."""
        self._patience.active(now_s)
        match intent:
            case intents.Choose(programme, guided):
                self._chosen, self._chosen_guided = programme, guided
            case intents.FirstTime():
                self._chosen, self._chosen_guided = PROGRAMMES[Goal.LEARN], True
            case intents.TurnPage(number):
                self._setup_step, self._guided = max(0, number), True
            case intents.MoreRest(seconds) if self._session is not None:
                self._session.lengthen_rest(seconds)
            case intents.ToggleSound():
                self._sound_on = not self._sound_on
        event = event_of_intent(intent, self._situation())
        if event is not None:
            self._event(event, now_s)

    def outcomes(self) -> list[Outcome]:
        """What happened since the last call, in order."""
        found, self._outcomes = self._outcomes, []
        return found

    def sounds(self) -> list[SoundCue]:
        """What should be heard, since the last call, in order."""
        found, self._sounds = self._sounds, []
        return found

    def snapshot(self, now_s: float, sound_available: bool = False) -> Snapshot:
        """The one picture that every page renders."""
        sled, session, machine = self._sled, self._session, self._sled.machine
        base = Snapshot(
            t_s=now_s,
            state=self._state,
            link=sled.link,
            link_reason=sled.link_reason,
            demo=self._demo,
            trust=sled.trust,
            calibrated=machine is not None,
            fresh_until_s=sled.fresh_until_s,
            position_mm=sled.position_mm,
            knee_deg=sled.knee_deg,
            travel_mm=machine.calibration.travel_mm if machine else None,
            rack_mm=machine.calibration.rack_mm if machine else None,
            limits=machine.limits if machine else None,
            phase=sled.phase,
            alerts=tuple(AlertView(kind, since_s) for kind, since_s in self._alerts.items()),
            setup_step=self._setup_step,
            guided=self._guided,
            sound_on=self._sound_on,
            sound_available=sound_available,
            curves=self._curves(now_s),
            pause_reason=self._pause_reason(),
        )
        return base if session is None else self._with_session(base, session, now_s)

    def _with_session(self, base: Snapshot, session: Session, now_s: float) -> Snapshot:
        cue = base.cue
        if self._guidance is not None:
            cue = self._guidance.cue(self._state, now_s, session.target_reached)
        return replace(
            base,
            cue=cue,
            programme=session.programme,
            set_number=session.set_number,
            reps_done=session.counted,
            attempts=session.attempts,
            sets=session.sets,
            reviews=session.reviews,
            rest=session.rest(now_s) if self._state is WorkoutState.RESTING else None,
        )

    def _curves(self, now_s: float) -> Curves:
        t_s, position_mm = self._sled.trace.since(now_s - PAST_S)
        if self._guidance is None or not self._guidance.running:
            return Curves(t_s, position_mm)
        path_t_s = path_times(now_s)
        path_mm = self._guidance.path_mm(path_t_s, now_s)
        begun = np.isfinite(path_mm)
        return Curves(t_s, position_mm, path_t_s[begun], path_mm[begun])

    def _pause_reason(self) -> str:
        if self._state is WorkoutState.LINK_LOST:
            return self._sled.trust.reason if self._sled.link is LinkState.LIVE else self._sled.link_reason
        return ""

    @property
    def _attempted(self) -> bool:
        return self._session is not None and bool(self._session.attempts)

    # -- motion ---------------------------------------------------------------------------------------------

    def _take_block(self, block: SampleBlock) -> None:
        events = self._sled.take(block)
        self._react(events)
        if self._state in (WorkoutState.ARMED, WorkoutState.COUNTING_IN) and self._sled.lowering:
            self._begin_with(self._last_phase)
        if self._session is not None and self._state is WorkoutState.LIFTING:
            amended = self._sled.amended()
            if amended:
                self._session.amend(amended)
                self._expect(self._session)
            if self._sled.leaving_rack_behind:
                # One more repetition than asked for is watched like every other.
                self._sled.expect_rack(False)

    def _begin_with(self, lowering: PhaseChange | None) -> None:
        """The person began before the count was over: path and sound start where their lowering did."""
        if lowering is not None and lowering.phase is Phase.ECCENTRIC:
            self._event(Event.LOWERED, lowering.t_s)
            if self._guidance is not None:
                self._guidance.follow(lowering)

    def _react(self, events: list[MotionEvent]) -> None:
        for event in events:
            match event:
                case PhaseChange():
                    self._react_to_phase(event)
                case AlertChange():
                    self._react_to_alert(event)
                case Repetition():
                    self._react_to_rep(event)
                case PartialMove() if self._state is WorkoutState.LIFTING:
                    self._outcomes.append(event)

    def _react_to_phase(self, change: PhaseChange) -> None:
        self._patience.active(change.t_s)
        self._last_phase = change
        if self._state in (*_IN_SET, WorkoutState.RESTING):
            self._outcomes.append(change)
        event = event_of_phase(change.phase, self._situation())
        if event is not None:
            self._event(event, change.t_s)
        if self._guidance is None:
            return
        if self._state is WorkoutState.COUNTING_IN and change.phase is Phase.READY:
            self._sounds += self._guidance.count_in(change.t_s)
        if self._state is WorkoutState.LIFTING:
            self._guidance.follow(change)

    def _react_to_rep(self, rep: Repetition) -> None:
        self._patience.active(rep.t_end_s)
        if self._state in (WorkoutState.ARMED, WorkoutState.COUNTING_IN):
            self._event(Event.LOWERED, rep.t_end_s)  # lowered too slowly to be seen to begin
        if self._session is None or self._state is not WorkoutState.LIFTING:
            return
        kept = self._session.add(rep)
        self._outcomes.append(kept)
        good = kept.verdict in (Verdict.GOOD, Verdict.UNJUDGED)
        self._sounds.append(RepSound(good, last=self._session.target_reached))
        self._expect(self._session)

    def _expect(self, session: Session) -> None:
        """What comes next: the last repetition, or the rack."""
        self._sled.expect_last(session.one_missing)
        if session.target_reached:
            self._sled.expect_rack(True)
            if self._guidance is not None and self._guidance.running:
                self._sounds += self._guidance.hold()

    def _react_to_alert(self, change: AlertChange) -> None:
        if change.on:
            if change.kind not in self._alerts and self._state in (*_IN_SET, *_HELD):
                self._alerts[change.kind] = change.t_s
                self._outcomes.append(change)
                self._sounds.append(AlertSound(change.kind, True))
                if self._session is not None:
                    self._session.note_alert(change.kind)
        elif self._alerts.pop(change.kind, None) is not None:
            self._outcomes.append(change)
            self._sounds.append(AlertSound(change.kind, False))

    def _watch_signal(self, now_s: float) -> None:
        usable = self._sled.usable(now_s)
        if self._was_usable and not usable:
            self._react(self._sled.lose(now_s))
            self._lose(now_s)
        elif usable and self._state is WorkoutState.LINK_LOST:
            self._end_alert(AlertKind.SIGNAL, now_s)
            self._event(Event.LINK_BACK_SET if self._attempted else Event.LINK_BACK_EMPTY, now_s)
        self._was_usable = usable

    def _lose(self, t_s: float) -> None:
        if self._state is WorkoutState.LIFTING and self._session and self._session.target_reached:
            # Only racking was left to see: whoever switches the sensor off then has finished the set.
            self._event(self._situation().set_over(), t_s)
            return
        if self._state in _IN_SET and self._sled.ever_live:
            self._react_to_alert(AlertChange(t_s, AlertKind.SIGNAL, True, 0.0))
        self._event(Event.LINK_LOST, t_s)

    def _end_alert(self, kind: AlertKind, t_s: float) -> None:
        self._react_to_alert(AlertChange(t_s, kind, False, self._sled.position_mm or 0.0))

    # -- states ---------------------------------------------------------------------------------------------

    def _event(self, event: Event, now_s: float) -> None:
        transition = step(self._state, event)
        for effect in transition.effects:
            self._apply(effect, now_s)
        if transition.state is not self._state:
            self._state = transition.state
            self._patience.active(now_s)
            self._outcomes.append(StateChanged(now_s, self._state))
            if self._state in (WorkoutState.ATTRACT, WorkoutState.RESTING, WorkoutState.SUMMARY):
                for kind in tuple(self._alerts):
                    self._end_alert(kind, now_s)

    def _apply(self, effect: Effect, now_s: float) -> None:
        if effect is Effect.BEGIN_WORKOUT:
            self._begin_workout(now_s)
        elif effect is Effect.END_WORKOUT:
            self._session = self._guidance = None
            self._guided, self._setup_step = False, 0
        elif self._session is not None and self._guidance is not None:
            self._apply_to_set(effect, self._session, self._guidance, now_s)

    def _apply_to_set(self, effect: Effect, session: Session, guidance: Guidance, now_s: float) -> None:
        match effect:
            case Effect.ARM_SET:
                session.arm_set()
                self._sled.expect_rack(False)
                self._sled.expect_last(session.one_missing)
                self._react(self._sled.arm(now_s))
            case Effect.COUNT_IN if self._sled.machine is None:
                self._sounds += guidance.count_in(now_s)
            case Effect.START_PATH:
                session.begin_set(now_s)
                if not session.target_reached:
                    guidance.start(now_s, self._start_mm(now_s))
            case Effect.HOLD_PATH:
                self._sounds += guidance.hold()
            case Effect.CLOSE_SET:
                self._close_set(session, now_s)
            case Effect.START_REST:
                session.start_rest(now_s)

    def _start_mm(self, now_s: float) -> float | None:
        """Where the first stroke of the path begins: at the person's own turn, else where the sled is now."""
        if self._last_phase is not None and self._last_phase.t_s == now_s:
            return self._last_phase.position_mm
        return self._sled.position_mm

    def _close_set(self, session: Session, now_s: float) -> None:
        record = session.close_set(now_s)
        if record is not None:
            self._outcomes.append(record)
            self._sounds.append(SetSound())

    def _begin_workout(self, now_s: float) -> None:
        programme = self._chosen
        self._session = Session(programme)
        machine = self._sled.machine
        target = TargetRange.inside(machine.limits) if machine else FREE_TARGET
        self._guidance = Guidance(programme.tempo, target, free=machine is None)
        self._sled.prescribe(programme.tempo.eccentric_s)
        self._setup_step, self._guided = 0, self._chosen_guided
        self._outcomes.append(WorkoutBegan(now_s, programme))

    def _watch_patience(self, now_s: float) -> None:
        if self._patience.over(self._state, now_s):
            empty = self._session is None or self._session.empty
            self._event(Event.INACTIVE_EMPTY if empty else Event.INACTIVE, now_s)
        elif self._state is WorkoutState.LIFTING and self._patience.set_is_over(now_s):
            self._end_unracked_set(now_s)

    def _end_unracked_set(self, now_s: float) -> None:
        if self._session is not None and self._session.target_reached:
            self._event(self._situation().set_over(), now_s)

    def _situation(self) -> Situation:
        session = self._session
        return Situation(
            state=self._state,
            attempted=self._attempted,
            nothing_done=session is None or session.empty,
            more_sets=session is not None and session.more_sets,
            guided=self._guided,
            calibrated=self._sled.machine is not None,
        )
