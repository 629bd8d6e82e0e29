"""Intents and phases of the sled, translated into the events of the state machine."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.motion.events import Phase
from kiosk.training import intents
from kiosk.training.intents import Intent
from kiosk.training.snapshot import WorkoutState
from kiosk.training.workout import Event

_PLAIN: dict[type, Event] = {
    intents.Wake: Event.TOUCHED,
    intents.EditOwn: Event.OWN,
    intents.Pause: Event.PAUSED,
    intents.Hurts: Event.HURTS,
    intents.Leave: Event.LEFT,
    intents.OpenFeet: Event.FEET,
    intents.OpenRange: Event.RANGE,
    intents.UseRange: Event.READY,
    intents.OpenHelp: Event.HELP,
    intents.FirstTime: Event.FIRST_TIME,
}

_NOT_SET_ENDING = (WorkoutState.ARMED, WorkoutState.PAUSED, WorkoutState.RESTING)

_SETTING_UP = (WorkoutState.SETUP, WorkoutState.FEET, WorkoutState.HELP)


@dataclass(frozen=True)
class Situation:
    """What an event may depend on beside the state.

    Attributes:
        state: of the workout.
        attempted: the set in hand has at least one attempt.
        nothing_done: no attempt in the whole workout.
        more_sets: another set follows the one in hand.
        guided: the setup guide is walked through step by step.
        calibrated: the sled's position is known.
        at_staff_door: somebody stands before the PIN pad; whoever moves the sled has come to train.
        last_step: the setup guide stands at its last step, where the sled itself goes on.
    """

    state: WorkoutState
    attempted: bool
    nothing_done: bool
    more_sets: bool
    guided: bool
    calibrated: bool
    last_step: bool = False
    at_staff_door: bool = False

    def set_over(self) -> Event:
        """The set in hand is over; without an attempt it merely starts anew."""
        if not self.attempted:
            return Event.RACKED_EMPTY
        return Event.RACKED_MORE if self.more_sets else Event.RACKED_LAST


def event_of_intent(intent: Intent, situation: Situation) -> Event | None:
    """Event for an intent; None when it changes no state."""
    match intent:
        case intents.Choose(_, guided):
            return Event.FIRST_TIME if guided else Event.CHOSEN
        case intents.Ready():
            return Event.HEALTHY if situation.state is WorkoutState.HEALTH else Event.READY
        case intents.Back():
            from_rest = situation.state is WorkoutState.HELP and not situation.nothing_done
            return Event.BACK_TO_REST if from_rest else Event.BACK
        case intents.Resume():
            return Event.RESUMED_SET if situation.attempted else Event.RESUMED_EMPTY
        case intents.EndSet() if situation.attempted:
            return situation.set_over()
        case intents.EndSet() | intents.Finish():
            return Event.LEFT if situation.nothing_done else Event.FINISHED
        case intents.StartSet():
            by_hand = situation.state is WorkoutState.ARMED and not situation.calibrated
            return Event.UNRACKED if by_hand else Event.READY
    return _PLAIN.get(type(intent))


def event_of_phase(phase: Phase, situation: Situation) -> Event | None:
    """Event for a new phase of the sled; None when it changes no state."""
    state = situation.state
    if phase is Phase.RACKED and state not in _NOT_SET_ENDING:
        return situation.set_over()
    if phase is Phase.STALLED:
        return Event.STALLED
    if phase is Phase.TOP and state is WorkoutState.STUCK:
        return Event.FREED
    if phase is Phase.UNRACKING or (phase is Phase.READY and state is WorkoutState.ARMED):
        if state is WorkoutState.STAFF:
            return Event.SLED_MOVED if situation.at_staff_door else None
        if state is WorkoutState.ATTRACT:
            return Event.SLED_MOVED
        walks_through = state in _SETTING_UP and situation.guided
        return None if walks_through else Event.UNRACKED
    return None
