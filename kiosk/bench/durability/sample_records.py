"""Sets and calibrations of every size, told apart by their numbers."""

from __future__ import annotations

import random
from functools import cache

import numpy as np

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.events import AlertKind, Repetition, Verdict
from kiosk.motion.tempo import Tempo
from kiosk.storage.machine_book import MachineSetup, Source
from kiosk.storage.traces import RawTrace, pack
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.programme import Goal, Programme
from kiosk.training.snapshot import SetRecord

PROGRAMME = Programme(Goal.ENDURANCE, 20, 25, Tempo(2, 1, 1, 1), 60)


@cache
def sample_set(seed: int, number: int) -> tuple[SetRecord, tuple[int, bytes] | None]:
    """A set with 1 to 25 repetitions, every third with a raw trace; the same for the same seed and number."""
    own = random.Random(f"{seed} {number}")
    reps = tuple(_repetition(place + 1, own) for place in range(own.randint(1, 25)))
    record = SetRecord(number, own.random() < 0.8, reps, (AlertKind.DEPTH,), 10.0, 10.0 + 5 * len(reps))
    return record, _trace(own) if number % 3 == 0 else None


def sample_setup(number: int, rng: random.Random) -> MachineSetup:
    """A calibration that differs from every other one."""
    return MachineSetup(
        calibration=Calibration(float(number), 620_000.0, 620.0, 585.0),
        limits=Limits(170.0, 555.0),
        profile=MachineProfile(sled_kg=round(rng.uniform(1, 99), 1)),
        source=Source.STAFF,
        by=number,
        saved_wall_s=1_790_000_000.0 + number,
    )


def _repetition(number: int, rng: random.Random) -> Repetition:
    rom_mm = rng.uniform(250, 450)
    return Repetition(
        number=number,
        counted=rng.random() < 0.95,
        verdict=rng.choice(list(Verdict)),
        t_start_s=10.0 + 5 * number,
        t_turn_s=12.0 + 5 * number,
        t_end_s=14.0 + 5 * number,
        rom_mm=rom_mm,
        bottom_mm=rng.uniform(60, 120),
        top_mm=rng.uniform(460, 540),
        eccentric_s=rng.uniform(1, 4),
        pause_s=rng.uniform(0, 2),
        concentric_s=rng.uniform(0.5, 2),
        top_s=rng.uniform(0, 2),
        mean_velocity_mps=rng.uniform(0.1, 0.9),
        peak_velocity_mps=rng.uniform(0.3, 1.5),
        peak_lowering_mps=rng.uniform(0.1, 1.0),
        depth_margin_mm=rng.choice([None, rng.uniform(-20, 60)]),
        lockout_margin_mm=rng.choice([None, rng.uniform(-20, 60)]),
        alerts=(AlertKind.DEPTH,) if rng.random() < 0.2 else (),
    )


def _trace(rng: random.Random) -> tuple[int, bytes]:
    count = rng.randint(500, 4000)
    t_s = np.arange(count, dtype=np.float64) * 0.005
    raw = np.asarray(np.round(300_000 + 200_000 * np.sin(t_s)), dtype=np.float64)
    trace = RawTrace(t_s, raw, np.ones(count, dtype=np.uint8))
    return count, pack(trace)
