"""The coach: everything that happens goes in, in order; a snapshot, outcomes and sounds come out.

Pure: time is passed in, nothing is waited for, so a whole workout replays faster than real time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.motion.calm import Band
from kiosk.motion.events import (
    AlertChange,
    AlertKind,
    MotionEvent,
    PartialMove,
    Phase,
    PhaseChange,
    Repetition,
)
from kiosk.motion.samples import LineHealth, LinkNews, LinkState, SampleBlock, SledItem
from kiosk.training import intents
from kiosk.training.conduct import Conduct
from kiosk.training.cues import Levels, SoundCue
from kiosk.training.health import FaultLog, SensorHealth
from kiosk.training.intents import Intent
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.machine_state import MachineState
from kiosk.training.outcomes import Outcome
from kiosk.training.picture import picture
from kiosk.training.programme import PROGRAMMES, Goal, Programme
from kiosk.training.sled import Machine, Sled
from kiosk.training.snapshot import Snapshot, WorkoutState
from kiosk.training.staff_intents import EnterStaff, StaffIntent
from kiosk.training.staff_jobs import StaffAnswer, StaffJob
from kiosk.training.staff_machine import MachineFacts
from kiosk.training.staff_room import Exit, StaffRoom
from kiosk.training.staff_view import SledSeen
from kiosk.training.translate import event_of_intent, event_of_phase
from kiosk.training.truth import STAFF_CODES, SensorTruth, TruthChanged
from kiosk.training.workout import Event

_WAITING = (WorkoutState.ARMED, WorkoutState.COUNTING_IN)
_IN_SET = (*_WAITING, WorkoutState.LIFTING, WorkoutState.STUCK)

PRESENCE_MM = 15.0
"""A sled that has moved this far was moved by somebody."""


def machine_of(facts: MachineFacts) -> Machine | None:
    """What is judged by; None: the kiosk guides and judges nothing."""
    version = facts.in_force
    if not facts.judging or version is None or version.calibration is None or version.limits is None:
        return None
    profile = version.profile or MachineProfile()
    return Machine(version.calibration, version.limits, profile.rail_deg)


class Coach:
    """One kiosk's coach. ``machine`` None means guide, judge nothing; ``state`` says why there is none."""

    def __init__(
        self,
        machine: Machine | None,
        demo: bool = False,
        staff: StaffRoom | None = None,
        state: MachineState = MachineState.NONE,
    ) -> None:
        self._sled = Sled(machine, state=state)
        self._staff = StaffRoom() if staff is None else staff
        self._conduct = Conduct(self._sled)
        self._demo = demo
        self._sound_on = self._staff.settings.sound_on
        self._told_levels = Levels()
        self._was_usable = False
        self._told_truth = SensorTruth.BOOT
        self._faults = FaultLog()
        self._seen_mm: float | None = None

    @property
    def state(self) -> WorkoutState:
        """Present state of the workout."""
        return self._conduct.state

    @property
    def truth(self) -> SensorTruth:
        """What is known about the sensor."""
        return self._sled.standing.truth

    @property
    def machine(self) -> Machine | None:
        """What is judged by now; None: the kiosk guides and judges nothing."""
        return self._sled.machine

    @property
    def calm_raw(self) -> Band:
        """In the sensor's unit: samples between these may wait a frame, because none can turn red."""
        return self._sled.calm_raw

    def begin(self, programme: Programme, now_s: float) -> None:
        """Straight to the armed set of a programme."""
        for intent in (intents.Wake(), intents.Choose(programme), intents.Ready()):
            self.intent(intent, now_s)

    def take(self, item: SledItem) -> None:
        """The next block of samples, or news about the link, in the order of the queue."""
        self._staff.take(item)
        if isinstance(item, LinkNews):
            self._conduct.outcomes.append(item)
            self._react(self._sled.hear(item))
            if item.state is not LinkState.LIVE and self._sled.standing.ever_live:
                self._lose(item.t_s)
        else:
            self._take_block(item)
        self._tell_truth(item.t_s if isinstance(item, LinkNews) else item.arrived_s)

    def tick(self, now_s: float) -> None:
        """Time passes: staleness, count-in, target path, rest, inactivity. Drain the queue first."""
        conduct = self._conduct
        self._watch_signal(now_s)
        if conduct.guidance is not None:
            if conduct.state is WorkoutState.COUNTING_IN and conduct.guidance.counted_in(now_s):
                conduct.event(Event.COUNTED_IN, now_s)
            conduct.sounds += conduct.guidance.advance(now_s)
        if conduct.state is WorkoutState.RESTING and conduct.rested(now_s):
            conduct.event(Event.REST_OVER, now_s)
        self._go_on_from_setup(now_s)
        conduct.run_out(now_s)
        self._begin_anew(now_s)
        self._leave_staff(self._staff.tick(now_s), now_s)

    def intent(self, intent: Intent, now_s: float) -> None:
        """A person asked for something on a page."""
        conduct = self._conduct
        conduct.active(now_s)
        if isinstance(intent, StaffIntent):
            self._staff_intent(intent, now_s)
            return
        match intent:
            case intents.Choose(programme, guided):
                conduct.choose(programme, guided)
            case intents.FirstTime():
                conduct.choose(PROGRAMMES[Goal.LEARN], guided=True)
            case intents.TurnPage(number):
                conduct.setup_step, conduct.guided = max(0, number), True
            case intents.MoreRest(seconds) if conduct.session is not None:
                conduct.session.lengthen_rest(seconds)
        self._hear_person(intent)
        self._set_about(intent, now_s)
        event = event_of_intent(intent, conduct.situation)
        if event is not None:
            conduct.event(event, now_s)

    def staff_jobs(self) -> list[StaffJob]:
        """What staff mode asks of the disk, since the last call, in order."""
        return self._staff.jobs()

    def staff_answer(self, answer: StaffAnswer, now_s: float) -> None:
        """The disk answered one of them; a machine that changed is judged by from now on."""
        self._staff.answer(answer, now_s)
        if self._staff.first_pin_needed:
            self._staff_intent(EnterStaff(), now_s)
        # A set goes on with the calibration under which it was begun.
        if isinstance(answer, MachineFacts) and self._conduct.session is None:
            machine = machine_of(answer)
            if (machine, answer.state) != (self._sled.machine, self._sled.machine_state):
                self._sled.adopt(machine, state=answer.state)
            elif self._staff.place_confirmed:
                self._sled.confirm_place()

    def _set_about(self, intent: Intent, now_s: float) -> None:
        """What is shown and heard, and what is known of the sled."""
        match intent:
            case intents.ConfirmPlace():
                self._sled.confirm_place()
            case intents.TempoOnly(on):
                self._conduct.run_tempo_only(on, now_s)
            case intents.ToggleSound():
                self._sound_on = not self._sound_on
            case intents.UseLanguage(code):
                self._conduct.language = code
            case intents.TellLoad(load_kg):
                self._conduct.tell_load(load_kg, now_s)

    def _hear_person(self, intent: Intent) -> None:
        """What a person tells about themselves."""
        conduct = self._conduct
        match intent:
            case intents.ChooseStance(stance):
                conduct.person.stance = stance
            case intents.TellHeight(height_m):
                conduct.person.height_m = height_m
            case intents.TeachAgain() if conduct.state is WorkoutState.RANGE:
                conduct.begin_teaching()

    def outcomes(self) -> list[Outcome]:
        """What happened since the last call, in order."""
        found, self._conduct.outcomes = self._conduct.outcomes, []
        return found

    def sounds(self) -> list[SoundCue]:
        """What should be heard, since the last call, in order."""
        found, self._conduct.sounds = self._conduct.sounds, []
        found += self._staff.sounds()
        levels = self._staff.levels
        if levels != self._told_levels:
            self._told_levels = levels
            found.insert(0, levels)
        return found

    def _begin_anew(self, now_s: float) -> None:
        """Nobody is here: what staff have set holds for whoever comes next."""
        if self._conduct.state is WorkoutState.ATTRACT:
            self._sound_on = self._staff.settings.sound_on
            self._conduct.patience.factor = self._staff.settings.patience
            self._staff.look_again(now_s)
            if self._staff.turn_to_keep:
                self._staff_intent(EnterStaff(), now_s)

    def snapshot(self, now_s: float, sound_available: bool = False) -> Snapshot:
        """The one picture that every page renders."""
        shown = picture(self._sled, self._conduct, now_s)
        return replace(
            shown,
            demo=self._demo,
            sound_on=self._sound_on or self._conduct.state is WorkoutState.STAFF,
            settings=self._staff.settings,
            machine=self._staff.described,
            sound_available=sound_available,
            staff=self._staff.view(now_s, self._seen()),
            health=self.health() if self._staff.inside else None,
        )

    def _seen(self) -> SledSeen:
        return SledSeen(self._sled.position_mm, self._sled.standing.truth, self._sled.standing.reason)

    def _staff_intent(self, intent: StaffIntent, now_s: float) -> None:
        """Staff mode is entered from the attract page only, so that no set can be cut short by it."""
        if isinstance(intent, EnterStaff):
            self._conduct.event(Event.STAFF, now_s)
            if self._conduct.state is WorkoutState.STAFF and not self._staff.inside:
                self._staff.enter(now_s)
        else:
            self._leave_staff(self._staff.intent(intent, now_s, self._seen()), now_s)

    def _leave_staff(self, how: Exit | None, now_s: float) -> None:
        if how is not None:
            self._conduct.event(Event.LEFT if how is Exit.LEFT else Event.INACTIVE_EMPTY, now_s)

    def health(self, line: LineHealth | None = None) -> SensorHealth:
        """How the sensor does. ``line``: counters of the line now; else those of its last news."""
        sled, truth = self._sled, self._sled.standing.truth
        return SensorHealth(
            truth=truth,
            code=STAFF_CODES.get(truth, ""),
            reason="" if truth is SensorTruth.LIVE else sled.standing.reason,
            line=sled.standing.health if line is None else line,
            noise_mm=sled.noise_mm,
            off_rack_mm=sled.standing.measured_off_rack_mm,
            faults=self._faults.notes,
        )

    def _take_block(self, block: SampleBlock) -> None:
        self._react(self._sled.take(block))
        self._teach()
        self._watch_presence(block.arrived_s)
        if self._conduct.state in _WAITING and self._sled.lowering:
            self._begin_with(self._conduct.last_phase)
        self._conduct.amend(self._sled.amended())
        if self._sled.take_hole():
            self._conduct.note_hole()
        if self._conduct.state is WorkoutState.LIFTING and self._sled.leaving_rack_behind:
            # One more repetition than asked for is watched like every other.
            self._sled.expect_rack(False)

    def _teach(self) -> None:
        """Slow repetitions on the range page teach the person's points."""
        teaching = self._conduct.person.teaching
        if self._conduct.state is WorkoutState.RANGE and teaching is not None:
            newest = self._sled.newest
            if newest is None:
                teaching.interrupt()
            else:
                teaching.feed(*newest)

    def _go_on_from_setup(self, now_s: float) -> None:
        """The last step of the guide is done when the sled is unlocked, at its start and still."""
        conduct = self._conduct
        guided_there = conduct.state is WorkoutState.SETUP and conduct.guided and conduct.situation.last_step
        if guided_there and self._sled.phase is Phase.READY and self._sled.standing.usable(now_s):
            conduct.event(Event.UNRACKED, now_s)
            if conduct.guidance is not None:
                conduct.sounds += conduct.guidance.count_in(now_s)

    def _watch_presence(self, t_s: float) -> None:
        """A sled that moves is moved by somebody, whether or not the move means anything."""
        position_mm = self._sled.position_mm
        if position_mm is None:
            return
        if self._seen_mm is None or abs(position_mm - self._seen_mm) > PRESENCE_MM:
            if self._seen_mm is not None:
                self._conduct.active(t_s)
            self._seen_mm = position_mm

    def _begin_with(self, lowering: PhaseChange | None) -> None:
        """The person began before the count was over: path and sound start where their lowering did."""
        if lowering is not None and lowering.phase is Phase.ECCENTRIC:
            self._conduct.event(Event.LOWERED, lowering.t_s)
            if self._conduct.guidance is not None:
                self._conduct.guidance.follow(lowering)

    def _react(self, events: Sequence[MotionEvent]) -> None:
        for event in events:
            match event:
                case PhaseChange():
                    self._react_to_phase(event)
                case AlertChange():
                    self._conduct.alert(event)
                case Repetition():
                    self._conduct.rep(event)
                case PartialMove() if self._conduct.state is WorkoutState.LIFTING:
                    self._conduct.outcomes.append(event)

    def _react_to_phase(self, change: PhaseChange) -> None:
        conduct = self._conduct
        conduct.active(change.t_s)
        conduct.last_phase = change
        if conduct.state in (*_IN_SET, WorkoutState.RESTING):
            conduct.outcomes.append(change)
        self._staff.moved(change.t_s)
        situation = replace(conduct.situation, at_staff_door=self._staff.locked)
        event = event_of_phase(change.phase, situation)
        if event is not None:
            conduct.event(event, change.t_s)
            if conduct.state is not WorkoutState.STAFF and self._staff.inside:
                self._staff.leave_to_train()
        if conduct.guidance is None:
            return
        if conduct.state is WorkoutState.COUNTING_IN and change.phase is Phase.READY:
            conduct.sounds += conduct.guidance.count_in(change.t_s)
        if conduct.state is WorkoutState.LIFTING:
            conduct.guidance.follow(change)

    def _watch_signal(self, now_s: float) -> None:
        self._sled.standing.lapse(now_s)
        self._tell_truth(now_s)
        usable = self._sled.standing.usable(now_s)
        if self._was_usable and not usable:
            self._react(self._sled.lose(now_s))
            self._lose(now_s)
        elif usable and self._conduct.state is WorkoutState.LINK_LOST:
            self._conduct.end_alert(AlertKind.SIGNAL, now_s)
            in_set = self._conduct.situation.attempted
            self._conduct.event(Event.LINK_BACK_SET if in_set else Event.LINK_BACK_EMPTY, now_s)
        self._was_usable = usable

    def _tell_truth(self, t_s: float) -> None:
        truth = self._sled.standing.truth
        if truth is not self._told_truth:
            self._told_truth = truth
            reason = "" if truth is SensorTruth.LIVE else self._sled.standing.reason
            change = TruthChanged(t_s, truth, reason)
            self._faults.note(change)
            self._conduct.outcomes.append(change)

    def _lose(self, t_s: float) -> None:
        # With the target reached only racking was left to see: the set is done.
        if self._conduct.end_done_set(t_s):
            return
        if self._conduct.state in _IN_SET and self._sled.standing.ever_live:
            self._conduct.alert(AlertChange(t_s, AlertKind.SIGNAL, True, 0.0))
        self._conduct.event(Event.LINK_LOST, t_s)
