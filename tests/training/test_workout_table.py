"""The transition table is total, reaches every state and always leads home."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.training.snapshot import WorkoutState as State
from kiosk.training.workout import TABLE, Effect, Event, Transition, step
from tests.fakes.state_table import render


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("event", Event)
def test_every_pair_has_an_answer(state: State, event: Event) -> None:
    transition = step(state, event)
    assert transition.state in State
    if event not in TABLE[state]:
        assert transition == Transition(state), "an event that is not listed changes nothing"


def test_every_event_and_every_effect_is_used() -> None:
    used = {event for row in TABLE.values() for event in row}
    effects = {
        effect for row in TABLE.values() for transition in row.values() for effect in transition.effects
    }
    assert used == set(Event)
    assert effects == set(Effect)


def reachable(start: State) -> set[State]:
    seen, todo = {start}, [start]
    while todo:
        for transition in TABLE[todo.pop()].values():
            if transition.state not in seen:
                seen.add(transition.state)
                todo.append(transition.state)
    return seen


def test_every_state_is_reached_from_attract_and_leads_back() -> None:
    assert reachable(State.ATTRACT) == set(State)
    for state in State:
        assert State.ATTRACT in reachable(state)


@pytest.mark.parametrize("state", [state for state in State if state is not State.ATTRACT])
def test_nobody_there_never_leaves_a_state_waiting_for_ever(state: State) -> None:
    left = {step(state, Event.INACTIVE).state, step(state, Event.INACTIVE_EMPTY).state}
    assert left - {state}


@pytest.mark.parametrize(
    "state", [State.ARMED, State.COUNTING_IN, State.LIFTING, State.PAUSED, State.RESTING]
)
def test_something_hurts_is_heard_in_every_part_of_a_set(state: State) -> None:
    assert step(state, Event.HURTS).state is State.HURT


@given(st.lists(st.sampled_from(Event), max_size=60))
def test_a_set_that_was_left_is_closed_on_the_way_out(events: list[Event]) -> None:
    """Whatever happens, leaving a set for rest or summary closes it first."""
    state = State.ATTRACT
    for event in events:
        transition = step(state, event)
        in_set = state in (State.LIFTING, State.PAUSED, State.COUNTING_IN, State.LINK_LOST, State.HURT)
        if in_set and transition.state in (State.RESTING, State.SUMMARY):
            assert Effect.CLOSE_SET in transition.effects
        state = transition.state


def test_the_documents_draw_the_table_as_it_is() -> None:
    page = Path(__file__).parents[2] / "docs" / "states.md"
    assert page.read_text(encoding="utf-8") == render()
