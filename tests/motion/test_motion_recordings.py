"""Recordings of real lifts, where the folder is known; what they are is told beside them, never here."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.analyse import analyse

FOLDER = Path(os.environ["KIOSK_RECORDINGS"]) if "KIOSK_RECORDINGS" in os.environ else None


def _reference() -> dict[str, list[dict[str, str]]]:
    rows: dict[str, list[dict[str, str]]] = {}
    if FOLDER is None:
        return rows
    for candidate in (FOLDER / "reference_reps.csv", FOLDER.parent / "reference_reps.csv"):
        if candidate.exists():
            with candidate.open(newline="") as file:
                for row in csv.DictReader(file):
                    rows.setdefault(row["recording"], []).append(row)
            break
    return rows


def _file(name: str) -> Path:
    assert FOLDER is not None
    nested = FOLDER / "recordings" / f"{name}.csv"
    return nested if nested.exists() else FOLDER / f"{name}.csv"


REFERENCE = _reference()


def deviation(rows: list[dict[str, str]], column: str, measured: list[float]) -> list[float]:
    """Absolute differences, for the repetitions that the reference does not flag."""
    pairs = zip(rows, measured, strict=True)
    return [abs(value - float(row[column])) for row, value in pairs if not row["flag"]]


def judge_recording(name: str) -> None:
    """Counts exactly; in the median within the published acceptance figures for the kind of sensor."""
    rows = REFERENCE[name]
    table = np.loadtxt(_file(name), delimiter=",", skiprows=1)
    reps = analyse(table[:, 0], table[:, 1], "ce" if rows[0]["order"] == "ce" else "ec").reps
    assert len(reps) == len(rows)
    if all(row["flag"] for row in rows):
        return
    fine = float(np.median(np.diff(table[:, 0]))) < 0.015
    turn = deviation(rows, "t_turn", [rep.t_turn_s for rep in reps])
    end = deviation(rows, "t_phase2_end", [rep.t_end_s for rep in reps])
    mean = deviation(rows, "mean_v_con", [rep.mean_velocity_mps for rep in reps])
    rom = deviation(rows, "rom_con_mm", [rep.rom_mm for rep in reps])
    assert max(turn) <= (0.06 if fine else 0.12)
    assert np.median(end) <= (0.02 if fine else 0.06)
    assert np.median(rom) <= (12.0 if fine else 15.0)
    assert np.median(mean) <= 0.03


if REFERENCE:

    @pytest.mark.parametrize("name", sorted(REFERENCE))
    def test_a_recording_is_counted_exactly(name: str) -> None:
        judge_recording(name)
