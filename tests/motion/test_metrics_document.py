"""Every number that comes out is defined in docs/metrics.md, with its unit, and nothing else is."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.motion.analyse import analyse
from kiosk.motion.calibration import Limits
from kiosk.motion.events import Repetition
from kiosk.motion.set_metrics import SetMetrics
from kiosk.motion.tempo import TempoErrors
from tests.fakes.motion_paths import Path as Movement

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "metrics.md"
UNITS = {"_s": "s", "_mm": "mm", "_mps": "m/s", "_ms": "ms", "_kg": "kg", "_j": "J", "_w": "W"}
SECTIONS = {
    "One repetition": {field.name for field in fields(Repetition)} | {"time_under_tension_s"},
    "Tempo, for one repetition": {field.name for field in fields(TempoErrors)},
    "One set": {field.name for field in fields(SetMetrics)},
}


def section(name: str) -> str:
    text = DOCUMENT.read_text(encoding="utf-8")
    return text.split(f"\n## {name}\n")[1].split("\n## ")[0]


@pytest.mark.parametrize("name", SECTIONS)
def test_every_field_is_defined_once_and_with_its_unit(name: str) -> None:
    rows = re.findall(r"^\| `(\w+)` \|([^|]*)\|([^|]*)", section(name), re.MULTILINE)
    assert sorted(field for field, _, _ in rows) == sorted(SECTIONS[name])
    for field, unit, definition in rows:
        expected = next((unit for ending, unit in UNITS.items() if field.endswith(ending)), None)
        assert expected is None or unit.strip() == expected, field
        assert len(definition.strip()) > 8, field


def test_every_key_of_analyse_json_is_named() -> None:
    path = Movement(465).hold(1).reps(1, 82, 465)
    plain = json.loads(json.dumps(analyse(*path.sampled(100), limits=Limits(100, 480)).as_dict()))
    named = set(re.findall(r"`(\w+)`", section("What `analyse --json` prints")))
    keys = {*plain, *plain["reps"][0], *plain["trust"], *plain["alerts"][0]}
    assert keys == named - {"json"}
