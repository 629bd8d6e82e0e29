"""From raw counts to verdicts: the same samples give the same judgement, whatever the blocks."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.motion.events import MotionEvent
from kiosk.motion.samples import FlagArray, FloatArray, SampleBlock
from kiosk.training.sled import Machine, Sled
from tests.fakes.lifters import story
from tests.fakes.mishaps import MISHAPS, spoil


def judged(
    sled: Sled, t_s: FloatArray, raw: FloatArray, flags: FlagArray, cuts: list[int]
) -> list[MotionEvent]:
    events: list[MotionEvent] = []
    for part in np.split(np.arange(len(t_s)), sorted(cuts)):
        if part.size:
            events += sled.take(SampleBlock(t_s[part], raw[part], flags[part], float(t_s[part][-1])))
    return events


@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 10**6),
    fault=st.sampled_from(["", "depth", "lockout"]),
    mishaps=st.lists(st.sampled_from(MISHAPS), max_size=2),
    cuts=st.lists(st.integers(0, 4000), max_size=30),
)
def test_raw_counts_are_judged_alike_in_any_blocks(
    seed: int, fault: str, mishaps: list[str], cuts: list[int]
) -> None:
    told = story(seed, fault)
    t_s, raw = told.samples()
    t_s, spoilt_mm, flags = spoil(np.random.default_rng(seed), t_s, told.calibration.to_mm(raw), mishaps)
    raw = told.calibration.bottom_raw + spoilt_mm / told.calibration.mm_per_raw
    machine = Machine(told.calibration, told.limits)
    single, whole, pieces = Sled(machine), Sled(machine), Sled(machine)
    expected = judged(single, t_s, raw, flags, list(range(1, len(t_s))))
    assert judged(whole, t_s, raw, flags, []) == expected
    assert judged(pieces, t_s, raw, flags, cuts) == expected
    assert whole.standing.trust == pieces.standing.trust == single.standing.trust
    assert whole.position_mm == pieces.position_mm == single.position_mm
