"""The script language: what is read, and how a bad script is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.tempo import Tempo
from kiosk.sensing.simulator.faults import Faults, parse_faults
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import (
    BUILT_IN,
    Lean,
    Partial,
    Pause,
    Rack,
    Rep,
    RepKind,
    SetTempo,
    Unrack,
    parse_script,
)
from kiosk.sensing.simulator.trajectory import trajectory


def test_an_inline_script_is_read_in_order() -> None:
    script = parse_script(
        "rack 4; unrack; rep x2; rep deep=18; rep lock=12.5; rep short=0.7; rep fast;partial 0.4"
    )
    good = Rep(RepKind.GOOD)
    assert script.actions == (
        Rack(4.0),
        Unrack(3.0),
        good,
        good,
        Rep(RepKind.DEEP, 18.0),
        Rep(RepKind.LOCKED, 12.5),
        Rep(RepKind.SHORT, 0.7),
        Rep(RepKind.FAST),
        Partial(0.4),
    )
    assert not script.endless


def test_a_file_may_use_lines_and_comments(tmp_path: Path) -> None:
    file = tmp_path / "leg day.script"
    file.write_text(
        "# warm up\nunrack 2\ntempo 4-1-2-1 # slow\nrep; pause 3; bounce; lean 5; stall\n\nrack\nrepeat\n"
    )
    script = parse_script(str(file))
    assert script.endless
    assert script.actions == (
        Unrack(2.0),
        SetTempo(Tempo(4, 1, 2, 1)),
        Rep(RepKind.GOOD),
        Pause(3.0),
        Rep(RepKind.BOUNCE, 30.0),
        Lean(5.0),
        Rep(RepKind.STALL, 0.45),
        Rack(2.0),
    )


@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_scripts_are_valid(name: str) -> None:
    script = parse_script(name)
    assert script.name == name
    assert script.endless == (name == "demo")


@pytest.mark.parametrize(
    ("text", "named", "allowed"),
    [
        ("jump; rack", "'jump'", "rep"),
        ("rack; squat 3", "'squat'", "unrack"),
        ("nothing-like-it", "'nothing-like-it'", "good5"),
        ("rack long; unrack", "rack long", "0 to 600 s"),
        ("unrack; rep deep", "rep deep", "1 to 100 mm"),
        ("unrack; rep deep=500", "rep deep=500", "1 to 100 mm"),
        ("unrack; rep short=0.1", "rep short=0.1", "0.62 to 0.82"),
        ("unrack; rep x0", "rep x0", "1 to 100"),
        ("unrack; rep deep=5 fast", "rep deep=5 fast", "rep x5"),
        ("unrack; rep high=5", "rep high=5", "rep deep=18"),
        ("unrack; partial 0.9", "partial 0.9", "0.2 to 0.55"),
        ("lean nan", "lean nan", "3 to 15 mm"),
        ("pause -1", "pause -1", "0 to 600"),
        ("tempo 2-1-1", "2-1-1", "2-1-1-1"),
        ("rep x5; rack", "'rep'", "'unrack' before"),
        ("unrack; unrack", "'unrack'", "'rack' before"),
        ("unrack; rep; repeat", "'repeat'", "'rack' before"),
        ("rack; repeat; rack", "'repeat'", "at the end"),
        (" ; ", "empty", "rack"),
        ("repeat;", "empty", "rack"),
        ("", "''", "demo"),
    ],
)
def test_a_bad_script_is_refused_in_one_line(text: str, named: str, allowed: str) -> None:
    with pytest.raises(ValueError, match=r".") as refused:
        parse_script(text)
    message = str(refused.value)
    assert named in message
    assert allowed in message
    assert "\n" not in message


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "noise"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ValueError, match=f"script file {file} cannot be read"):
        parse_script(str(file))


def test_faults_are_composed() -> None:
    faults = parse_faults(
        "corrupt=0.02,drop=0.1 garbage=1, silence=5+2 silence=9+0.5 restart=20 restart=3 cluster=16"
    )
    assert faults == Faults(0.02, 0.1, 1.0, ((5.0, 2.0), (9.0, 0.5)), (3.0, 20.0), 0.016)
    assert parse_faults("") == Faults()
    assert [faults.silent(t_s) for t_s in (4.99, 5.0, 6.99, 7.0, 9.2)] == [False, True, True, False, True]


@pytest.mark.parametrize(
    ("text", "named", "allowed"),
    [
        ("jammed=3", "'jammed'", "corrupt=P"),
        ("drop", "'drop'", "drop=P"),
        ("drop=2", "'drop=2'", "0 to 1"),
        ("corrupt=nan", "'corrupt=nan'", "corrupt=P"),
        ("silence=3", "'silence=3'", "silence=T+S"),
        ("cluster=0", "'cluster=0'", "1 to 1000 ms"),
        ("restart=-1", "'restart=-1'", "restart=T"),
    ],
)
def test_a_bad_fault_is_refused_in_one_line(text: str, named: str, allowed: str) -> None:
    with pytest.raises(ValueError, match=r".") as refused:
        parse_faults(text)
    assert named in str(refused.value)
    assert allowed in str(refused.value)
    assert "\n" not in str(refused.value)


def test_an_empty_sled_is_moved_by_hand_and_stops_at_its_stops() -> None:
    machine = SimulatedMachine()
    script = parse_script("rack 1; move 900 2; move 0 2; move 100 2; rack 1")
    t_s, position_mm, _ = trajectory(script, machine, 1, 100.0)
    assert position_mm.max() == machine.travel_mm
    assert position_mm.min() == 0.0
    speed = np.abs(np.diff(position_mm)) * 100.0
    assert speed.max() < 1000.0
    still = [value for value in (620.0, 0.0, 100.0) if np.count_nonzero(position_mm == value) >= 190]
    assert still == [620.0, 0.0, 100.0], "it waits where it was moved to"
    assert np.all(np.diff(t_s) > 0)


@pytest.mark.parametrize("text", ["move", "move x", "move 3000 2", "move 10 2 3", "move -5"])
def test_a_move_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="move"):
        parse_script(f"rack 1; {text}")
