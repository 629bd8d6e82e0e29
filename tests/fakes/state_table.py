"""The transition table as a page: ``python -m tests.fakes.state_table > docs/states.md``."""

from __future__ import annotations

import sys

from kiosk.training.snapshot import WorkoutState
from kiosk.training.workout import TABLE, Transition

HEAD = """# The states of a workout

Drawn from `kiosk/training/workout.py` by `python -m tests.fakes.state_table > docs/states.md`; a test
compares the two.
An event that is not listed in a state changes nothing there.
"""


def render() -> str:
    """The table in Markdown, with a diagram."""
    lines = [HEAD, "```mermaid", "stateDiagram-v2", "    [*] --> attract"]
    lines += [
        f"    {_id(state)} --> {_id(target)}"
        for state in WorkoutState
        for target in dict.fromkeys(transition.state for transition in TABLE[state].values())
        if target is not state
    ]
    lines.append("```\n")
    for state in WorkoutState:
        lines += [f"## {state.value}", "", "| event | next | effects |", "| --- | --- | --- |"]
        lines += [f"| {event.value} | {_row(transition)} |" for event, transition in TABLE[state].items()]
        lines.append("")
    return "\n".join(lines)


def _id(state: WorkoutState) -> str:
    return state.value.replace(" ", "_")


def _row(transition: Transition) -> str:
    return f"{transition.state.value} | {', '.join(effect.value for effect in transition.effects)}"


if __name__ == "__main__":
    sys.stdout.write(render())
