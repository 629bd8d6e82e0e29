"""The angle of the rail, from what staff describe to the propulsive velocity of a push."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from kiosk.app.cli import build_parser, main
from kiosk.app.run_command import machine_for, plan_run
from kiosk.motion.calibration import Calibration
from kiosk.motion.events import MotionEvent, Repetition
from kiosk.motion.quality import GRAVITY_MPS2
from kiosk.motion.samples import FloatArray, LinkNews, LinkState, SampleBlock, SampleFlag
from kiosk.sensing.blackbox import sealed
from kiosk.storage.machine_book import MachineBook, MachineSetup, Source
from kiosk.training.coach import Coach
from kiosk.training.machine_numbers import machine_from, machine_numbers
from kiosk.training.machine_profile import MachineProfile
from kiosk.training.machine_state import MachineState
from kiosk.training.sled import Machine, Sled
from kiosk.training.staff_machine import MachineFacts, VersionInfo
from tests.fakes.judging import LIMITS, RACK_MM, unracked
from tests.fakes.motion_paths import FINE_S, minimum_jerk
from tests.fakes.motion_paths import Path as Movement

CALIBRATION = Calibration(0.0, 10_000.0, 1000.0, RACK_MM)
EDGE_MPS = 0.05
RANGE_MM = 350.0
Curve = Callable[[FloatArray], FloatArray]


def late_peak(u: FloatArray) -> FloatArray:
    """0 to 1, fastest after two thirds of the time: up to there it is slower on the whole than all of it."""
    result: FloatArray = u**3 * (4.0 - 3.0 * u)
    return result


def heights_mm(curve: Curve, push_s: float) -> FloatArray:
    steps = round(push_s / FINE_S)
    return 115.0 + RANGE_MM * curve(np.arange(1, steps + 1) / steps)


def set_of_one(curve: Curve, push_s: float) -> Movement:
    return unracked().move(115, 1.5).hold(0.6).add(heights_mm(curve, push_s)).hold(1.0)


def by_the_formula(curve: Curve, push_s: float, rail_deg: float) -> float:
    """Mean velocity until, after its peak, the push brakes more than gravity would on this rail."""
    y_m = heights_mm(curve, push_s) / 1000.0
    v_mps = np.gradient(y_m, FINE_S)
    a_mps2 = np.gradient(v_mps, FINE_S)
    moving = np.flatnonzero(v_mps >= EDGE_MPS)
    start, end, fastest = moving[0], moving[-1], int(v_mps.argmax())
    braking = np.flatnonzero(a_mps2[fastest : end + 1] < -GRAVITY_MPS2 * math.sin(math.radians(rail_deg)))
    until = fastest + braking[0] if len(braking) else end
    return float((y_m[until] - y_m[start]) / ((until - start) * FINE_S))


def judged(machine: Machine, path: Movement, cuts: list[int]) -> list[MotionEvent]:
    """As the sled judges it, from raw counts on."""
    t_s, position_mm = path.sampled(200.0, 0.02)
    sled = Sled(machine)
    sled.hear(LinkNews(0.0, LinkState.LIVE, ""))
    events: list[MotionEvent] = []
    for part in np.split(np.arange(len(t_s)), sorted(cuts)):
        flags = np.full(part.size, int(SampleFlag.HOMED), dtype=np.uint8)
        block = SampleBlock(t_s[part], 10.0 * position_mm[part], flags, float(t_s[part][-1]))
        events += sled.take(block)
    return events


def propulsive_mps(curve: Curve, push_s: float, rail_deg: float) -> float:
    events = judged(Machine(CALIBRATION, LIMITS, rail_deg), set_of_one(curve, push_s), [])
    (rep,) = (event for event in events if isinstance(event, Repetition))
    assert rep.propulsive_velocity_mps is not None
    return rep.propulsive_velocity_mps


def started(folder: Path, sled: str) -> Machine | None:
    """What a kiosk with this folder and sled judges by."""
    plan = plan_run(build_parser().parse_args(["run", "--data-dir", str(folder), "--sled", sled]))
    return machine_for(plan).machine


@pytest.mark.parametrize("rail_deg", [0.0, 20.0, 30.0, 45.0, 90.0])
@pytest.mark.parametrize(("curve", "push_s"), [(minimum_jerk, 0.5), (late_peak, 0.9)])
def test_the_propulsive_velocity_is_that_of_this_rail(curve: Curve, push_s: float, rail_deg: float) -> None:
    expected = by_the_formula(curve, push_s, rail_deg)
    assert propulsive_mps(curve, push_s, rail_deg) == pytest.approx(expected, rel=0.04)


def test_on_a_level_rail_the_push_is_propulsive_up_to_its_peak_only() -> None:
    level, upright = (propulsive_mps(late_peak, 0.9, rail_deg) for rail_deg in (0.0, 90.0))
    assert level < 0.95 * upright


def test_with_any_angle_the_blocks_make_no_difference() -> None:
    machine, path = Machine(CALIBRATION, LIMITS, 20.0), set_of_one(minimum_jerk, 0.5)
    whole = judged(machine, path, [])
    assert judged(machine, path, [100, 101, 350, 777]) == whole
    assert judged(machine, path, list(range(3, 900, 3))) == whole


def test_a_black_box_keeps_the_angle_and_an_old_one_has_the_usual(tmp_path: Path) -> None:
    machine = Machine(CALIBRATION, LIMITS, 30.0)
    numbers = machine_numbers(machine)
    assert machine_from(numbers) == machine
    for name, kept, rail_deg in (("new", numbers, 30.0), ("old", numbers[:-1], 45.0)):
        box = tmp_path / f"{name}.jsonl"
        box.write_bytes(sealed("lpos", "/dev/x", "why", kept, []))
        replayed = started(tmp_path, f"replay:{box}")
        assert replayed is not None and replayed.rail_deg == rail_deg


def test_a_rail_that_cannot_be_is_no_machine() -> None:
    numbers = machine_numbers(Machine(CALIBRATION, LIMITS))
    with pytest.raises(ValueError, match="rail_deg is 91"):
        machine_from((*numbers[:-1], 91.0))
    with pytest.raises(ValueError, match="rail_deg is -1"):
        Sled(Machine(CALIBRATION, LIMITS, -1.0))


def test_the_kiosk_starts_with_the_angle_that_staff_described(tmp_path: Path) -> None:
    profile = MachineProfile(rail_deg=30.0)
    MachineBook(tmp_path).save(MachineSetup(CALIBRATION, LIMITS, profile, Source.COMMAND_LINE, 0, 1.0))
    assert started(tmp_path, "lpos:/dev/x") == Machine(CALIBRATION, LIMITS, 30.0)


def test_a_machine_described_anew_is_judged_by_the_new_angle() -> None:
    coach = Coach(Machine(CALIBRATION, LIMITS))
    version = VersionInfo(2, CALIBRATION, LIMITS, MachineProfile(rail_deg=30.0))
    coach.staff_answer(MachineFacts(version, MachineState.VALID), 1.0)
    assert coach.machine == Machine(CALIBRATION, LIMITS, 30.0)


def test_analyse_takes_the_angle_and_refuses_one_that_cannot_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    t_s, position_mm = set_of_one(minimum_jerk, 0.5).sampled(200.0, 0.02)
    recording = tmp_path / "set.csv"
    rows = [f"{t:.4f},{mm:.3f}" for t, mm in zip(t_s, position_mm, strict=True)]
    recording.write_text("\n".join(["t_s,pos_mm", *rows]) + "\n", encoding="utf-8")
    told = []
    for rail_deg in ("30", "90"):
        assert main(["analyse", str(recording), "--rail-deg", rail_deg]) == 0
        heading, row = capsys.readouterr().out.splitlines()[:2]
        names = [name for name in heading.split("  ") if name.strip()]
        told.append(float(row.split()[[name.strip() for name in names].index("MPV m/s")]))
    assert told[0] == pytest.approx(by_the_formula(minimum_jerk, 0.5, 30.0), rel=0.05)
    assert told[1] == pytest.approx(by_the_formula(minimum_jerk, 0.5, 90.0), rel=0.05)
    for bad in ("91", "nan"):
        assert main(["analyse", str(recording), "--rail-deg", bad]) == 2
        refused = capsys.readouterr().err
        assert "--rail-deg is" in refused and refused.count("\n") == 1
