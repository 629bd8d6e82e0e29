"""Every row of what the kiosk must teach or watch has a place, and the place exists and says so."""

from __future__ import annotations

import importlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path

import pytest

from kiosk.app import resources
from kiosk.app.scenes import SCENES
from kiosk.training.guide import USUAL_MACHINE, Guide, GuideMachine, Lock, MachineKind
from kiosk.widgets.drawings import DRAWINGS
from tests.fakes.pages import make_guide

TABLE = Path(__file__).parents[2] / "docs" / "coverage.toml"
ROWS: dict[str, list[str]] = tomllib.loads(TABLE.read_text(encoding="utf-8"))["rows"]

ROWS_OF = {"2.0": 37, "2.1": 19, "2.2": 21, "2.3": 7, "2.4": 11, "2.5": 9, "2.6": 18}
"""How many rows each part has: a row that is lost is noticed."""

_GUIDE = re.compile(r"(?P<file>\w+)/(?P<key>[\w ]+)(?:\[(?P<trait>[\w ]+)\])?/(?P<field>\w+)")
_OTHERS = {
    "horizontal": GuideMachine(MachineKind.HORIZONTAL),
    "vertical": GuideMachine(MachineKind.VERTICAL),
    "lever": GuideMachine(lock=Lock.LEVER),
    "no lock": GuideMachine(lock=Lock.NONE),
    "no handles": GuideMachine(handles=False),
    "parallel plate": GuideMachine(plate_parallel=True),
    "lowest stop": GuideMachine(lowest_stop=True),
}


def entries(guide: Guide) -> dict[str, dict[str, object]]:
    """What the guide holds, by file and key."""
    feet = guide.feet
    return {
        "setup": {step.key: step for step in guide.steps},
        "topics": {topic.key: topic for topic in guide.topics},
        "cautions": {question.key: question for question in guide.questions},
        "muscles": {muscle.key: muscle for muscle in feet.muscles},
        "groups": {note.key: note for note in feet.groups},
        "feet": {effect.choice.value: effect for effect in feet.effects},
        "programmes": {note.key: note for note in guide.programmes.values()},
        "learn": {note.key: note for note in guide.cues},
        "rescue": {note.key: note for note in guide.rescue},
    }


def words_of(place: str) -> str:
    match = _GUIDE.fullmatch(place)
    assert match is not None, f"'{place}' is no place of the guide"
    trait = match["trait"]
    guide = make_guide(USUAL_MACHINE if trait is None else _OTHERS[trait])
    value = getattr(entries(guide)[match["file"]][match["key"]], match["field"])
    if isinstance(value, tuple):
        return " | ".join(value)
    return str(getattr(value, "value", value))


def has(module: str, name: str) -> bool:
    found: object = importlib.import_module(module)
    for part in name.split("."):
        fields = getattr(found, "__dataclass_fields__", {}) if is_dataclass(found) else {}
        if not hasattr(found, part) and part not in fields:
            return False
        found = getattr(found, part, None)
    return True


def complaint(place: str) -> str:
    """Why a place does not serve; empty when it does."""
    kind, _, rest = place.partition(" ")
    where, _, wanted = (part.strip() for part in rest.partition("~"))
    if kind == "guide":
        words = words_of(where)
        return "" if wanted and wanted.lower() in words.lower() else f"'{wanted}' is not in: {words}"
    if kind == "scene":
        return "" if where in {scene.name for scene in SCENES} else f"there is no scene {where}"
    if kind == "form":
        text = (resources.forms() / where).read_text(encoding="utf-8")
        return "" if wanted and wanted in text else f"'{wanted}' is not in {where}"
    if kind == "code":
        return "" if has(*where.split(":")) else f"there is no {where}"
    if kind == "drawing":
        return "" if where in DRAWINGS else f"there is no drawing {where}"
    return f"'{kind}' is no kind of place"


def places() -> Iterator[tuple[str, str]]:
    return ((row, place) for row, served in ROWS.items() for place in served)


def test_every_row_has_a_place_that_serves_it() -> None:
    lost = [f"{row}: {complaint(place)}" for row, place in places() if complaint(place)]
    assert lost == []
    assert [row for row, served in ROWS.items() if not served] == []


def test_no_row_was_lost() -> None:
    count = dict.fromkeys(ROWS_OF, 0)
    for row in ROWS:
        count[row[:3]] += 1
    assert count == ROWS_OF


@pytest.mark.parametrize(
    "place",
    [
        "guide topics/heels/do ~ fly to the moon",
        "scene nowhere",
        "code kiosk.training.guide:GuideMachine.wings",
        "form goal.ui ~ Triathlon",
        "drawing unicorn",
        "hope",
    ],
)
def test_the_walk_finds_a_place_that_does_not_exist(place: str) -> None:
    assert complaint(place)
