"""Sets of the simulated lifter, scripted at random, with the truth that its path tells."""

from __future__ import annotations

import numpy as np

from kiosk.bench.campaign.truth import GRID_HZ, Marks, Performance, performance
from kiosk.motion.samples import FloatArray
from kiosk.motion.tempo import Tempo
from kiosk.sensing.simulator.lifter import Lifter
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import Action, Lean, Partial, Pause, Rack, Rep, RepKind, SetTempo, Unrack
from kiosk.training.sled import Machine

STYLE = "simulated lifter"
TEMPOS = ("2-1-1-1", "2-1-2-1", "4-0-1-0.5", "3-1-X-1", "2-2-2-2", "5-1-5-1", "1.5-0-X-0.3")
MOVES = (
    (RepKind.GOOD, (0.0, 0.0), 0.62),
    (RepKind.DEEP, (6.0, 30.0), 0.09),
    (RepKind.LOCKED, (6.0, 20.0), 0.09),
    (RepKind.SHORT, (0.635, 0.66), 0.05),
    (RepKind.FAST, (0.0, 0.0), 0.05),
    (RepKind.BOUNCE, (20.0, 38.0), 0.07),
    (RepKind.STALL, (0.25, 0.5), 0.03),
)


def perform(reps: int, random: np.random.Generator) -> Performance:
    """A set of ``reps`` attempts on the simulated machine."""
    simulated = SimulatedMachine()
    lifter = Lifter(simulated, int(random.integers(2**31)), GRID_HZ)
    pieces: list[FloatArray] = []
    marks: list[Marks] = []
    position = 0
    for action in _script(reps, random):
        stretch = lifter.perform(action)
        pieces.append(stretch.position_mm)
        before, position = position, position + len(stretch.position_mm)
        if isinstance(action, Rep):
            assert stretch.truth is not None
            end = round(stretch.truth.t_end_s * GRID_HZ)
            counts = action.kind is not RepKind.SHORT
            marks.append(Marks(action.kind.value, counts, before, end, position))
    machine = Machine(simulated.calibration, simulated.limits)
    return performance(machine, STYLE, np.concatenate(pieces), tuple(marks))


def _script(reps: int, random: np.random.Generator) -> list[Action]:
    tempo = Tempo.parse(TEMPOS[int(random.integers(len(TEMPOS)))])
    actions: list[Action] = [Rack(float(random.uniform(1.5, 4.0))), Unrack(float(random.uniform(1.2, 3.0)))]
    actions.append(SetTempo(tempo))
    kinds = random.choice(len(MOVES), size=reps, p=[share for _, _, share in MOVES])
    for which in kinds.tolist():
        kind, amounts, _ = MOVES[which]
        if random.random() < 0.06:
            actions.append(_between(random))
        actions.append(Rep(kind, float(random.uniform(*amounts))))
    return [*actions, Pause(float(random.uniform(0.7, 1.2))), Rack(2.0)]


def _between(random: np.random.Generator) -> Action:
    """What people do between repetitions."""
    which = int(random.integers(3))
    if which == 0:
        return Partial(float(random.uniform(0.29, 0.48)))
    if which == 1:
        return Lean(float(random.uniform(3.0, 15.0)))
    return Pause(float(random.uniform(1.0, 8.0)))
