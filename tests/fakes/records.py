"""Sets and repetitions for storage tests: one ordinary one, and a hypothesis strategy for any."""

from __future__ import annotations

from hypothesis import strategies as st

from kiosk.motion.events import AlertKind, Repetition, Verdict
from kiosk.motion.tempo import Tempo
from kiosk.training.programme import Goal, Programme
from kiosk.training.snapshot import SetRecord

PROGRAMME = Programme(Goal.SIZE, 3, 12, Tempo(2, 1, 1, 1), 90)

FINITE = st.floats(allow_nan=False)
KINDS = st.lists(st.sampled_from(AlertKind), max_size=4).map(tuple)

REPETITIONS = st.builds(
    Repetition,
    number=st.integers(1, 500),
    counted=st.booleans(),
    verdict=st.sampled_from(Verdict),
    t_start_s=FINITE,
    t_turn_s=FINITE,
    t_end_s=FINITE,
    rom_mm=FINITE,
    bottom_mm=FINITE,
    top_mm=FINITE,
    eccentric_s=FINITE,
    pause_s=FINITE,
    concentric_s=FINITE,
    top_s=FINITE,
    mean_velocity_mps=FINITE,
    peak_velocity_mps=FINITE,
    peak_lowering_mps=FINITE,
    depth_margin_mm=st.none() | FINITE,
    lockout_margin_mm=st.none() | FINITE,
    alerts=KINDS,
)

RECORDS = st.builds(
    SetRecord,
    number=st.integers(1, 20),
    finished=st.booleans(),
    reps=st.lists(REPETITIONS, max_size=4).map(tuple),
    alerts=KINDS,
    t_start_s=FINITE,
    t_end_s=FINITE,
)

PROGRAMMES = st.builds(
    Programme,
    goal=st.sampled_from(Goal),
    sets=st.integers(1, 20),
    reps=st.integers(1, 100),
    tempo=st.builds(
        Tempo,
        st.floats(0.5, 20),
        st.floats(0, 20),
        st.none() | st.floats(0.5, 20),
        st.floats(0, 20),
    ),
    rest_s=st.integers(10, 600),
)


def repetition(number: int) -> Repetition:
    """An ordinary repetition with one alert."""
    return Repetition(
        number=number,
        counted=True,
        verdict=Verdict.DEEP,
        t_start_s=10.0 + 5 * number,
        t_turn_s=12.1 + 5 * number,
        t_end_s=14.2 + 5 * number,
        rom_mm=412.5,
        bottom_mm=78.25,
        top_mm=490.75,
        eccentric_s=2.03,
        pause_s=0.98,
        concentric_s=1.07,
        top_s=1.01,
        mean_velocity_mps=0.39,
        peak_velocity_mps=0.71,
        peak_lowering_mps=0.33,
        depth_margin_mm=-1.75,
        lockout_margin_mm=None,
        alerts=(AlertKind.DEPTH,),
    )


def record(number: int = 1, reps: int = 12) -> SetRecord:
    """An ordinary finished set; its alerts tell how many repetitions it has."""
    return SetRecord(
        number=number,
        finished=True,
        reps=tuple(repetition(place + 1) for place in range(reps)),
        alerts=(AlertKind.DEPTH,) * reps,
        t_start_s=10.0,
        t_end_s=80.5,
    )
