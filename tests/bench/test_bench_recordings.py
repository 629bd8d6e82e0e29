"""Recordings against their reference: what is counted, compared, and refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kiosk.bench.figures import Figure, Outcome
from kiosk.bench.options import Options
from kiosk.bench.recordings import MOCAP, TIME_OF_FLIGHT, VIDEO, measure, sensor_class
from kiosk.motion.analyse import analyse
from tests.fakes.motion_paths import Path as Movement

HEADER = "recording,rep,order,t_turn,rom_con_mm,mean_v_con,flag"


def options(folder: Path | None) -> Options:
    return Options(quick=True, seed=1, reps=None, workers=1, data=folder, progress=lambda line: None)


def write_folder(folder: Path, turn_off_s: float = 0.0, rows: int = 2, flag: str = "") -> None:
    """One recording of two repetitions, and a reference that is off by a little."""
    path = Movement(465).hold(1).reps(2, 115, 465, (2, 0.05, 1, 1))
    t_s, position_mm = (np.round(values, 3) for values in path.sampled(100, 0.1))
    (folder / "recordings").mkdir()
    samples = "\n".join(f"{t:.3f},{mm:.3f}" for t, mm in zip(t_s, position_mm, strict=True))
    (folder / "recordings" / "mocap_made_up.csv").write_text(f"t_s,pos_mm\n{samples}\n", encoding="utf-8")
    reps = analyse(t_s, position_mm).reps
    lines = [
        f"mocap_made_up,{rep.number},ec,{rep.t_turn_s + turn_off_s},"
        f"{1000 * rep.mean_velocity_mps * rep.concentric_s},{rep.mean_velocity_mps},{flag}"
        for rep in reps
    ]
    (folder / "reference_reps.csv").write_text("\n".join([HEADER, *lines[:rows]]) + "\n", encoding="utf-8")


def outcomes(found: list[Figure]) -> dict[str, Outcome]:
    return {figure.name.removeprefix("recordings."): figure.outcome for figure in found}


def test_without_a_folder_nothing_is_claimed() -> None:
    (figure,) = measure(options(None))
    assert figure.outcome is Outcome.NOT_MEASURED
    assert "not measured" in figure.note


def test_a_recording_that_fits_its_reference_passes(tmp_path: Path) -> None:
    write_folder(tmp_path)
    found = measure(options(tmp_path))
    assert [figure.outcome for figure in found[:4]] == [Outcome.PASS] * 4
    difference = next(figure for figure in found if figure.name.endswith("turning_point_difference"))
    assert difference.values == pytest.approx((0.0, 0.0), abs=0.01)


def test_a_turn_too_far_from_its_reference_fails_and_is_named(tmp_path: Path) -> None:
    write_folder(tmp_path, turn_off_s=0.07)
    found = measure(options(tmp_path))
    turns = next(figure for figure in found if figure.name.endswith("turning_points_outside"))
    assert turns.outcome is Outcome.FAIL
    assert turns.details == (
        "mocap_made_up, repetition 1: -70 ms",
        "mocap_made_up, repetition 2: -70 ms",
    )


def test_a_wrong_count_fails_and_is_not_compared(tmp_path: Path) -> None:
    write_folder(tmp_path, rows=1)
    found = measure(options(tmp_path))
    assert found[0].outcome is Outcome.FAIL
    assert found[0].details == ("mocap_made_up: 2 repetitions of 1",)
    assert "of 0 repetitions" in found[1].note


def test_flagged_repetitions_are_only_counted(tmp_path: Path) -> None:
    write_folder(tmp_path, turn_off_s=1.0, flag="artefact")
    assert outcomes(measure(options(tmp_path)))["turning_points_outside"] is Outcome.PASS


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (None, "cannot be read"),
        ("recording,rep\n", "holds no repetition"),
        ("recording\nx\n", "cannot be read"),
    ],
)
def test_a_reference_without_sense_is_refused(tmp_path: Path, content: str | None, named: str) -> None:
    if content is not None:
        (tmp_path / "reference_reps.csv").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=named):
        measure(options(tmp_path))


def test_each_sensor_is_held_to_its_class() -> None:
    named = [sensor_class(name) for name in ("mocap_squats_s4", "wl_2026", "gimprove_latpull")]
    assert named == [MOCAP, VIDEO, TIME_OF_FLIGHT]
    assert np.all(np.diff([c.range_mm for c in named]) > 0)
