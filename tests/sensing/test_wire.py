"""The simulated sensor's bytes, without a terminal and without a clock."""

from __future__ import annotations

from itertools import takewhile

import numpy as np

from kiosk.motion.calibration import Calibration, Limits
from kiosk.motion.samples import SampleBlock, SampleFlag
from kiosk.sensing.decoded import Decoded
from kiosk.sensing.lpos import LposDecoder, encode
from kiosk.sensing.simulator.encoders import LposEncoder
from kiosk.sensing.simulator.faults import Faults, parse_faults
from kiosk.sensing.simulator.lifter import Truth
from kiosk.sensing.simulator.machine import SimulatedMachine
from kiosk.sensing.simulator.script import parse_script
from kiosk.sensing.simulator.trajectory import trajectory
from kiosk.sensing.simulator.wire import Sent, sending

MACHINE = SimulatedMachine()
CALIBRATION = Calibration(MACHINE.bottom_raw, MACHINE.top_raw, MACHINE.travel_mm, MACHINE.rack_mm)


def sent(script: str, seconds: float, faults: str = "", seed: int = 1) -> list[Sent]:
    source = sending(parse_script(script), MACHINE, seed, 200.0, parse_faults(faults))
    return list(takewhile(lambda one: one.t_s < seconds, source))


def decode(lines: list[Sent]) -> list[Decoded]:
    decoder = LposDecoder()
    return [decoder.feed(one.data, 100.0 + one.t_s) for one in lines]


def blocks(decoded: list[Decoded]) -> list[SampleBlock]:
    return [one.block for one in decoded if one.block is not None]


def mm(decoded: list[Decoded]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    position: np.ndarray[tuple[int], np.dtype[np.float64]] = CALIBRATION.to_mm(
        np.concatenate([block.raw for block in blocks(decoded)])
    )
    return position


def test_the_machine_can_be_calibrated_and_limited() -> None:
    Limits(MACHINE.depth_limit_mm, MACHINE.lockout_limit_mm, MACHINE.drop_mps).check_inside(CALIBRATION)


def test_what_is_decoded_is_the_trajectory_in_whole_counts() -> None:
    decoded = decode(sent("good5", 38.0))
    true = trajectory(parse_script("good5"), MACHINE, 1, 200.0).position_mm[: len(mm(decoded))]
    assert len(true) == 7600
    np.testing.assert_allclose(mm(decoded), true, atol=MACHINE.count_um / 2000.0 + 1e-9)
    assert all(block.flags[0] == SampleFlag.HOMED for block in blocks(decoded))
    assert sum(one.bad + one.lost + one.restarts for one in decoded) == 0


def test_the_sensor_names_itself_each_second() -> None:
    decoded = decode(sent("good5", 3.5))
    named = [index / 200 for index, one in enumerate(decoded) if one.identity is not None]
    assert named == [0.0, 1.0, 2.0, 3.0]
    assert decoded[0].identity == LposEncoder(MACHINE, 200.0).identity


def test_truth_comes_when_its_event_is_over() -> None:
    told: list[tuple[float, Truth]] = [
        (one.t_s, one.truth) for one in sent("good5", 60.0) if one.truth is not None
    ]
    assert [truth.event for _, truth in told] == ["rack", "unrack", *["rep"] * 5, "rack"]
    assert all(0.0 <= t_s - truth.t_end_s < 0.006 for t_s, truth in told)


def test_equal_seeds_give_equal_bytes_with_all_faults() -> None:
    faults = "corrupt=0.1 drop=0.1 garbage=0.1 silence=2+1 restart=4"
    assert sent("good5", 8.0, faults, 3) == sent("good5", 8.0, faults, 3)
    assert sent("good5", 8.0, faults, 3) != sent("good5", 8.0, faults, 4)


def test_line_faults_cost_samples_but_never_give_a_wrong_one() -> None:
    clean = set(mm(decode(sent("good5", 20.0))).tolist())
    decoded = decode(sent("good5", 20.0, "corrupt=0.05 drop=0.05 garbage=0.05"))
    assert set(mm(decoded).tolist()) <= clean
    lost = sum(one.lost for one in decoded)
    assert 200 < lost < 600
    assert len(mm(decoded)) + lost >= 3990
    assert sum(one.bad for one in decoded) > 200


def test_silence_sends_nothing_and_the_movement_goes_on() -> None:
    lines = sent("good5", 8.0, "silence=3+2")
    assert all((one.data == b"") == (3.0 <= one.t_s < 5.0) for one in lines)
    assert sum(one.lost for one in decode(lines)) == 400


def test_a_restart_forgets_the_place_until_the_rack_is_touched() -> None:
    decoded = decode(sent("good5", 50.0, "restart=15"))
    assert sum(one.restarts for one in decoded) == 1
    flags = np.concatenate([block.flags for block in blocks(decoded)])
    [again] = np.flatnonzero(flags & SampleFlag.RESTARTED)
    assert again / 200 == 15.0
    homed = (flags & SampleFlag.HOMED).astype(bool)
    assert homed[:again].all()
    assert not homed[again : again + 200].any()
    assert homed[-200:].all()
    assert abs(mm(decoded)[-1] - MACHINE.rack_mm) < 1.0
    assert abs(mm(decoded)[again] - MACHINE.rack_mm) > 300.0


def test_requests_are_answered() -> None:
    sensor = LposEncoder(MACHINE, 200.0)
    named = LposDecoder().feed(sensor.answer(b"noise\r\n" + encode(b"LPRQ,ID")), 1.0)
    assert named.identity == sensor.identity
    assert LposDecoder().feed(sensor.answer(encode(b"LPRQ,ZERO")), 1.0).errors == ("unsupported",)
    assert LposDecoder().feed(sensor.answer(b"$LPRQ,ID*0000\r\n"), 1.0).errors == ("crc",)
    assert sensor.answer(b"$LPRQ,") == b""


def test_no_faults_is_the_default() -> None:
    assert parse_faults(" , ") == Faults()
