"""The workout's state machine: one total table, state x event -> state and effects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.training.snapshot import WorkoutState as State


class Event(Enum):
    """Everything that can move the workout on. The coach turns intents, motion and time into these."""

    TOUCHED = "screen touched"
    SLED_MOVED = "sled moved"
    CHOSEN = "programme chosen"
    FIRST_TIME = "first time"
    OWN = "own programme"
    HEALTHY = "health questions answered"
    FEET = "choose the feet's place"
    RANGE = "teach the range"
    HELP = "help"
    BACK_TO_REST = "back to the rest"
    BACK = "back"
    READY = "setup done"
    UNRACKED = "sled left the rack"
    COUNTED_IN = "count-in over"
    LOWERED = "lowering began"
    STALLED = "push stands still"
    FREED = "push came through"
    RACKED_EMPTY = "racked without a repetition"
    RACKED_MORE = "racked or ended, sets remain"
    RACKED_LAST = "racked or ended after the last set"
    PAUSED = "pause"
    RESUMED_EMPTY = "go on, no repetition yet"
    RESUMED_SET = "go on with the set"
    HURTS = "something hurts"
    LINK_LOST = "signal lost"
    LINK_BACK_EMPTY = "signal back, no repetition yet"
    LINK_BACK_SET = "signal back in a set"
    REST_OVER = "rest over"
    FINISHED = "finish"
    LEFT = "leave"
    INACTIVE_EMPTY = "nobody there, nothing done"
    INACTIVE = "nobody there"
    STAFF = "staff mode asked for"


class Effect(Enum):
    """What the coach does beside changing state."""

    BEGIN_WORKOUT = "begin workout"
    ARM_SET = "arm set"
    COUNT_IN = "count in"
    START_PATH = "start path"
    HOLD_PATH = "hold path"
    CLOSE_SET = "close set"
    START_REST = "start rest"
    BEGIN_TEACHING = "begin teaching"
    USE_RANGE = "use the taught range"
    END_WORKOUT = "end workout"


@dataclass(frozen=True)
class Transition:
    """Next state, and the effects in the order in which they happen."""

    state: State
    effects: tuple[Effect, ...] = ()


_CLOSE = (Effect.HOLD_PATH, Effect.CLOSE_SET)
_HOME = Transition(State.ATTRACT, (Effect.END_WORKOUT,))
_TO_SUMMARY = Transition(State.SUMMARY, _CLOSE)
_TO_REST = Transition(State.RESTING, (*_CLOSE, Effect.START_REST))
_TO_HURT = Transition(State.HURT, (Effect.HOLD_PATH,))
_TO_LINK_LOST = Transition(State.LINK_LOST, (Effect.HOLD_PATH,))
_REARM = Transition(State.ARMED, (Effect.HOLD_PATH, Effect.ARM_SET))
_GO_ON = Transition(State.LIFTING, (Effect.START_PATH,))

_STOPPED = {
    Event.FINISHED: _TO_SUMMARY,
    Event.LEFT: _HOME,
    Event.INACTIVE_EMPTY: _HOME,
    Event.INACTIVE: _TO_SUMMARY,
}
"""How every halted state of a workout is left for good."""

_SET_ENDS = {
    Event.RACKED_EMPTY: _REARM,
    Event.RACKED_MORE: _TO_REST,
    Event.RACKED_LAST: _TO_SUMMARY,
}

TABLE: dict[State, dict[Event, Transition]] = {
    State.ATTRACT: {
        Event.TOUCHED: Transition(State.GOAL),
        Event.SLED_MOVED: Transition(State.GOAL),
        Event.FIRST_TIME: Transition(State.HEALTH),
        Event.STAFF: Transition(State.STAFF),
    },
    State.GOAL: {
        Event.CHOSEN: Transition(State.SETUP, (Effect.BEGIN_WORKOUT,)),
        Event.FIRST_TIME: Transition(State.HEALTH),
        Event.OWN: Transition(State.OWN),
        Event.BACK: _HOME,
        Event.LEFT: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
    },
    State.OWN: {
        Event.CHOSEN: Transition(State.SETUP, (Effect.BEGIN_WORKOUT,)),
        Event.BACK: Transition(State.GOAL),
        Event.LEFT: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
    },
    State.HEALTH: {
        Event.HEALTHY: Transition(State.SETUP, (Effect.BEGIN_WORKOUT,)),
        Event.BACK: Transition(State.GOAL),
        Event.LEFT: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
    },
    State.SETUP: {
        Event.FEET: Transition(State.FEET),
        Event.RANGE: Transition(State.RANGE, (Effect.BEGIN_TEACHING,)),
        Event.HELP: Transition(State.HELP),
        Event.READY: Transition(State.ARMED, (Effect.ARM_SET,)),
        Event.UNRACKED: Transition(State.COUNTING_IN, (Effect.ARM_SET, Effect.COUNT_IN)),
        Event.BACK: Transition(State.GOAL),
        Event.LEFT: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
        Event.INACTIVE: _HOME,
    },
    State.FEET: {
        Event.BACK: Transition(State.SETUP),
        Event.UNRACKED: Transition(State.COUNTING_IN, (Effect.ARM_SET, Effect.COUNT_IN)),
        Event.LEFT: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
        Event.INACTIVE: _HOME,
    },
    State.RANGE: {
        Event.READY: Transition(State.SETUP, (Effect.USE_RANGE,)),
        Event.BACK: Transition(State.SETUP),
        Event.HURTS: _TO_HURT,
        Event.LEFT: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
        Event.INACTIVE: _HOME,
    },
    State.HELP: {
        Event.BACK: Transition(State.SETUP),
        Event.BACK_TO_REST: Transition(State.RESTING),
        Event.UNRACKED: Transition(State.COUNTING_IN, (Effect.ARM_SET, Effect.COUNT_IN)),
        Event.HURTS: _TO_HURT,
        Event.LEFT: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
        Event.INACTIVE: Transition(State.SUMMARY),
    },
    State.ARMED: {
        Event.UNRACKED: Transition(State.COUNTING_IN, (Effect.COUNT_IN,)),
        Event.LOWERED: Transition(State.LIFTING, (Effect.START_PATH,)),
        Event.PAUSED: Transition(State.PAUSED, (Effect.HOLD_PATH,)),
        Event.HURTS: _TO_HURT,
        Event.LINK_LOST: _TO_LINK_LOST,
        **_STOPPED,
    },
    State.COUNTING_IN: {
        Event.COUNTED_IN: Transition(State.LIFTING, (Effect.START_PATH,)),
        Event.LOWERED: Transition(State.LIFTING, (Effect.START_PATH,)),
        Event.PAUSED: Transition(State.PAUSED, (Effect.HOLD_PATH,)),
        Event.HURTS: _TO_HURT,
        Event.LINK_LOST: _TO_LINK_LOST,
        **_SET_ENDS,
        **_STOPPED,
    },
    State.LIFTING: {
        Event.STALLED: Transition(State.STUCK, (Effect.HOLD_PATH,)),
        Event.PAUSED: Transition(State.PAUSED, (Effect.HOLD_PATH,)),
        Event.HURTS: _TO_HURT,
        Event.LINK_LOST: _TO_LINK_LOST,
        **_SET_ENDS,
        **_STOPPED,
    },
    State.PAUSED: {
        Event.RESUMED_EMPTY: Transition(State.ARMED, (Effect.ARM_SET,)),
        Event.RESUMED_SET: _GO_ON,
        Event.HURTS: _TO_HURT,
        Event.RACKED_MORE: _TO_REST,
        Event.RACKED_LAST: _TO_SUMMARY,
        **_STOPPED,
    },
    State.LINK_LOST: {
        Event.LINK_BACK_EMPTY: _REARM,
        Event.LINK_BACK_SET: _GO_ON,
        Event.HURTS: _TO_HURT,
        Event.RACKED_MORE: _TO_REST,
        Event.RACKED_LAST: _TO_SUMMARY,
        **_STOPPED,
    },
    State.STUCK: {
        Event.FREED: _GO_ON,
        Event.HURTS: _TO_HURT,
        Event.LINK_LOST: _TO_LINK_LOST,
        **_SET_ENDS,
        **_STOPPED,
    },
    State.HURT: {
        Event.RESUMED_EMPTY: Transition(State.ARMED, (Effect.ARM_SET,)),
        Event.RESUMED_SET: _GO_ON,
        **_STOPPED,
    },
    State.RESTING: {
        Event.REST_OVER: Transition(State.ARMED, (Effect.ARM_SET,)),
        Event.READY: Transition(State.ARMED, (Effect.ARM_SET,)),
        Event.UNRACKED: Transition(State.COUNTING_IN, (Effect.ARM_SET, Effect.COUNT_IN)),
        Event.HURTS: _TO_HURT,
        Event.HELP: Transition(State.HELP),
        Event.RANGE: Transition(State.RANGE, (Effect.BEGIN_TEACHING,)),
        Event.FINISHED: Transition(State.SUMMARY),
        Event.LEFT: _HOME,
        Event.INACTIVE: Transition(State.SUMMARY),
    },
    State.SUMMARY: {
        Event.LEFT: _HOME,
        Event.INACTIVE: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
    },
    State.STAFF: {
        Event.SLED_MOVED: Transition(State.GOAL),
        Event.LEFT: _HOME,
        Event.INACTIVE_EMPTY: _HOME,
    },
}
"""What is not listed is refused: the state stays and nothing happens (see :func:`step`)."""


def step(state: State, event: Event) -> Transition:
    """Total over both enums: an event without an entry leaves the state as it is, without effects."""
    return TABLE[state].get(event, Transition(state))
