"""A signal that breaks and is back before anybody could see it: the set says that it may have a hole."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.app.rehearsal import RATE_HZ, START_S, Rehearsal
from kiosk.motion.samples import SampleBlock, SampleFlag
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.training.programme import STANDARD_TEMPO, Goal, Programme
from kiosk.training.snapshot import SetRecord

SCRIPT = "rack 3; unrack; rep x4; rack; rack 3"


def closed_sets(hole_s: float) -> list[bool]:
    """Whether each set was kept as incomplete, with samples missing within one late block of 3 s."""
    rehearsal = Rehearsal(SCRIPT)
    rehearsal.begin(Programme(Goal.OWN, 1, 5, STANDARD_TEMPO, 90))
    rehearsal.until(lambda snapshot: snapshot.reps_done == 1)
    machine = SimulatedMachine()
    t_s, position_mm, _ = trajectory(parse_script(SCRIPT), machine, 1, RATE_HZ)
    t_s = START_S + t_s
    now_s = rehearsal.now_s
    coming = (t_s > now_s) & (t_s <= now_s + 3.0)
    coming &= (t_s < now_s + 0.5) | (t_s >= now_s + 0.5 + hole_s)
    raw = machine.calibration.bottom_raw + position_mm[coming] / machine.calibration.mm_per_raw
    flags = np.full(len(raw), int(SampleFlag.HOMED), dtype=np.uint8)
    rehearsal.coach.take(SampleBlock(t_s[coming], raw, flags, float(t_s[coming][-1])))
    assert rehearsal.coach.snapshot(now_s + 3.0, sound_available=True).signal_ok(now_s + 3.0)
    rehearsal.play(3.0, silent=True)
    while not rehearsal.over:
        rehearsal.play(1.0)
    return [outcome.incomplete for outcome in rehearsal.outcomes if isinstance(outcome, SetRecord)]


@pytest.mark.parametrize(("hole_s", "incomplete"), [(0.1, False), (0.4, True)])
def test_a_hole_within_one_block_marks_the_set(hole_s: float, incomplete: bool) -> None:
    assert closed_sets(hole_s) == [incomplete]
