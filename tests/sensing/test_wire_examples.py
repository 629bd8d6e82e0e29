"""Bytes as the makers and standards print them, and what each sensor's own faults look like."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.samples import LinkState, SampleFlag
from kiosk.sensing import benewake, chronojump, dimetix, modbus, plain
from kiosk.sensing.decoded import Decoded
from kiosk.sensing.link import DAMAGED, SILENT, LinkMonitor
from kiosk.sensing.lpos import LposDecoder, encode, encode_lpos
from kiosk.sensing.pacing import PacedClock
from kiosk.sensing.simulator.encoders import ModbusEncoder, Reading
from kiosk.sensing.simulator.machine import SimulatedMachine

MACHINE = SimulatedMachine()


def raw_of(decoded: Decoded) -> list[float]:
    return [] if decoded.block is None else decoded.block.raw.tolist()


# Modbus RTU


def test_modbus_checksums_and_frames_are_those_of_the_standard() -> None:
    assert modbus.crc16(b"123456789") == 0x4B37
    assert bytes.fromhex("01 03 00 00 00 02 C4 0B") == modbus.REQUEST
    assert modbus.encode_answer(100_000) == bytes.fromhex("01 03 04 00 01 86 A0 C9 EB")


def test_modbus_time_is_the_middle_of_request_and_answer() -> None:
    decoder = modbus.ModbusDecoder()
    assert decoder.request(10.0) == modbus.REQUEST
    assert decoder.request(10.001) == b""
    block = decoder.feed(modbus.REQUEST + modbus.encode_answer(-5), 10.006).block
    assert block is not None
    assert (block.raw.tolist(), block.t_s.tolist()) == ([-5.0], [10.003])
    assert decoder.due_s == pytest.approx(10.01)


def test_modbus_answers_that_nobody_asked_for_are_dropped() -> None:
    decoder = modbus.ModbusDecoder()
    assert decoder.feed(modbus.encode_answer(7), 9.0).stale == 1
    decoder.request(10.0)
    decoded = decoder.feed(modbus.encode_answer(8) + modbus.encode_answer(9), 10.01)
    assert (raw_of(decoded), decoded.stale) == ([8.0], 1)


def test_modbus_asks_again_when_no_answer_comes() -> None:
    decoder = modbus.ModbusDecoder()
    decoder.request(10.0)
    assert decoder.request(10.0 + 0.9 * modbus.PATIENCE_S) == b""
    assert decoder.request(10.0 + 1.1 * modbus.PATIENCE_S) == modbus.REQUEST


def test_a_modbus_refusal_is_a_fault_and_no_position() -> None:
    decoder = modbus.ModbusDecoder()
    decoder.request(10.0)
    decoded = decoder.feed(modbus.encode_refusal(2), 10.01)
    assert (decoded.block, decoded.errors, decoded.bad) == (None, ("address",), 0)
    assert "address" in decoded.fault


def test_another_modbus_unit_is_not_listened_to() -> None:
    decoder = modbus.ModbusDecoder()
    decoder.request(10.0)
    assert raw_of(decoder.feed(modbus.framed(b"\x02\x03\x04\x00\x00\x00\x09"), 10.01)) == []


def test_the_simulated_encoder_answers_whole_requests_only() -> None:
    encoder = ModbusEncoder(MACHINE, 200.0, np.random.default_rng(1))
    encoder.sample(Reading(0.0, 0, 100.0, 0, 1))
    assert encoder.answer(modbus.REQUEST[:5]) == b""
    assert encoder.answer(modbus.REQUEST[5:]) == modbus.encode_answer(2240)


# Benewake


def test_benewake_frames_and_commands_are_the_makers() -> None:
    assert benewake.encode_frame(65, 400) == bytes.fromhex("59 59 41 00 90 01 00 09 8D")
    assert bytes.fromhex("5A 05 05 06 6A") == benewake.MILLIMETRES
    assert bytes.fromhex("5A 06 03 64 00 C7") == benewake.HUNDRED_HZ
    decoder = benewake.BenewakeDecoder()
    assert decoder.request(1.0) == benewake.HUNDRED_HZ + benewake.MILLIMETRES
    assert raw_of(decoder.feed(bytes.fromhex("59 59 41 00 90 01 00 09 8D"), 1.0)) == [65.0]


@pytest.mark.parametrize(
    ("distance", "strength"), [(0, 99), (512, 99), (0, 400), (512, 65_535), (65_535, 400)]
)
def test_a_weak_or_dazzled_echo_is_no_position(distance: int, strength: int) -> None:
    decoder = benewake.BenewakeDecoder()
    good = benewake.encode_frame(500, 400)
    decoded = decoder.feed(good + benewake.encode_frame(distance, strength) + good, 1.0)
    assert (raw_of(decoded), decoded.lost, decoded.good, decoded.bad) == ([500.0, 500.0], 1, 3, 0)
    weak = decoder.feed(benewake.encode_frame(distance, strength), 1.1)
    assert (weak.block, weak.lost) == (None, 1)
    assert "no clear echo" in weak.fault


# Dimetix


def test_dimetix_lines_are_read_exactly() -> None:
    decoder = dimetix.DimetixDecoder()
    assert decoder.request(1.0) == b"s0h\r\n"
    assert dimetix.encode_distance(41_237) == b"g0h+00041237\r\n"
    decoder.feed(b"\r\n", 1.0)
    assert raw_of(decoder.feed(b"g0g+00041237\r\ng0h-00000010\r\n", 1.0)) == [41_237.0, -10.0]
    for line in (
        b"g0h 00041237",
        b"g0h+0041237",
        b"g0h+000412370",
        b"g1h+00041237",
        b"g0h+0004123a",
        b"31..06+1",
    ):
        decoded = decoder.feed(line + b"\r\n", 1.1)
        assert (raw_of(decoded), decoded.bad) == ([], 1)


def test_a_dimetix_error_is_told_and_tracking_begins_again_after_power_up() -> None:
    decoder = dimetix.DimetixDecoder()
    decoder.request(1.0)
    decoded = decoder.feed(b"\r\ng0@E255\r\n", 1.1)
    assert (decoded.errors, decoded.lost, decoded.block) == (("E255",), 1, None)
    assert "E255" in decoded.fault
    assert decoder.request(1.2) == b""
    decoder.feed(b"g0?\r\n", 1.3)
    assert decoder.request(1.3) == dimetix.TRACK


# Chronojump


def fed(decoder: chronojump.ChronojumpDecoder, data: bytes, at_s: float) -> list[Decoded]:
    """As it arrives: a byte each millisecond, ten at a time."""
    parts = [data[i : i + 10] for i in range(0, len(data), 10)]
    return [decoder.feed(part, at_s + 0.01 * (i + 1)) for i, part in enumerate(parts)]


def test_chronojump_bytes_are_millimetres_in_a_millisecond() -> None:
    decoder = chronojump.ChronojumpDecoder()
    decoder.feed(b"\x37\x80rubbish of opening"[:20], 1.0)
    decoded = decoder.feed(bytes.fromhex("00 01 00 01 01 00 FF 00 00 00"), 1.01)
    assert raw_of(decoded) == [3.0, 2.0]
    assert decoded.block is not None
    assert np.diff(decoded.block.t_s) == pytest.approx([0.005])
    assert decoded.block.flags.tolist() == [0, 0]


@pytest.mark.parametrize("wrong", [0x4A, 0x80, 0x06, 0xFA, 0x04])
def test_an_impossible_movement_loses_the_origin(wrong: int) -> None:
    decoder = chronojump.ChronojumpDecoder()
    fed(decoder, bytes(100), 1.0)
    decoded = fed(decoder, bytes((wrong,)) + bytes(99), 1.1)
    assert sum(one.bad for one in decoded) == 1
    flags = np.concatenate([one.block.flags for one in decoded if one.block is not None])
    assert np.flatnonzero(flags & SampleFlag.RESTARTED).tolist() == [0]
    assert sum(one.restarts for one in decoded) == 1
    assert {value for one in decoded for value in raw_of(one)} == {0.0}


@pytest.mark.parametrize(("kept", "found"), [(1.0, False), (0.98, False), (0.95, True), (0.5, True)])
def test_lost_bytes_are_found_by_the_rate(kept: float, found: bool) -> None:
    decoder = chronojump.ChronojumpDecoder()
    whole = fed(decoder, bytes(3000), 1.0)
    assert sum(one.lost + one.restarts for one in whole) == 0
    random = np.random.default_rng(3)
    lost = 0
    for tick in range(300):
        decoded = decoder.feed(bytes(int(np.sum(random.random(10) < kept))), 4.0 + 0.01 * (tick + 1))
        lost += decoded.lost
    assert (lost > 0) is found


def test_a_busy_host_is_no_lost_byte() -> None:
    decoder = chronojump.ChronojumpDecoder()
    lost = 0
    arrivals = [*np.arange(0.01, 2.0, 0.01), 2.7, *np.arange(2.71, 5.0, 0.01)]
    for before, now in zip([0.0, *arrivals], arrivals, strict=False):
        lost += decoder.feed(bytes(round(1000 * now) - round(1000 * before)), 10.0 + now).lost
    assert lost == 0


def test_opening_the_line_again_loses_the_origin() -> None:
    decoder = chronojump.ChronojumpDecoder()
    decoder.reopened()
    first = fed(decoder, bytes(200), 1.0)
    assert sum(one.restarts for one in first) == 0
    decoder.reopened()
    assert sum(one.restarts for one in fed(decoder, bytes(200), 2.0)) == 1


# Plain lines


def test_plain_lines_with_and_without_time() -> None:
    timed = plain.PlainDecoder().feed(b"half 12\n1000,12.5\r\n1010, 13\n\n1020,-0.25\n", 5.0)
    assert raw_of(timed) == [12.5, 13.0, -0.25]
    assert timed.block is not None
    assert np.diff(timed.block.t_s) == pytest.approx([0.01, 0.01])
    assert raw_of(plain.PlainDecoder().feed(b"\n12.5\r\n13\n", 5.0)) == [12.5, 13.0]


@pytest.mark.parametrize(
    "line",
    [b"nan", b"1e3", b"+5", b"5,6,7", b"1,2;3", b"0x10", b"4294967296,1", "٣".encode(), b"5 mm", b"1,,2"],
)
def test_what_is_no_plain_line_is_bad(line: bytes) -> None:
    decoded = plain.PlainDecoder().feed(b"\n" + line + b"\n", 5.0)
    assert (raw_of(decoded), decoded.bad) == ([], 1)


def test_a_board_that_began_anew_says_so_by_its_clock() -> None:
    decoder = plain.PlainDecoder()
    decoder.feed(b"\n4294967290,5\n", 5.0)
    assert decoder.feed(b"4,6\n", 5.01).restarts == 0
    decoded = decoder.feed(b"500000,7\n3,8\n", 9.0)
    assert decoded.restarts == 2
    assert decoded.block is not None
    assert decoded.block.flags[1] & SampleFlag.RESTARTED


# LPOS/1


def named(boot: str) -> bytes:
    return encode(b"LPID,1,quad,0.100,200,fw1.0.0," + boot.encode("ascii"))


def lines(first: int, count: int) -> bytes:
    return b"".join(encode_lpos(first + i, 5000 * (first + i), 7, 1) for i in range(count))


def test_a_new_boot_number_is_a_restart_even_when_counter_and_clock_fit() -> None:
    decoder = LposDecoder()
    first = decoder.feed(named("0001") + lines(0, 20) + named("0001") + lines(20, 5), 1.0)
    assert first.restarts == 0
    second = decoder.feed(lines(25, 5) + named("0002") + lines(30, 5), 1.1)
    assert second.restarts == 1
    assert second.block is not None
    assert np.flatnonzero(second.block.flags & SampleFlag.RESTARTED).tolist() == [5]


@pytest.mark.parametrize("name_first", [True, False])
def test_a_restart_is_told_once_however_it_shows(name_first: bool) -> None:
    decoder = LposDecoder()
    decoder.feed(named("0001") + lines(5000, 20), 100.0)
    new = named("0002") + lines(0, 20) if name_first else lines(0, 10) + named("0002") + lines(10, 10)
    assert decoder.feed(new, 100.5).restarts == 1


# What has no clock of its own


def test_an_even_pace_is_found_behind_clustered_arrivals() -> None:
    clock = PacedClock(100.0)
    times: list[float] = []
    for cluster in range(1, 200):
        times += clock.stamp(2, 0, 50.0 + 0.02 * cluster + 0.003 * (cluster % 3)).tolist()
    steps = np.diff(times[100:])
    assert steps.min() > 0.0
    np.testing.assert_allclose(steps, 0.01, atol=0.002)
    assert 0.0 <= 50.0 + 0.02 * 199 + 0.003 - times[-1] < 0.05


@pytest.mark.parametrize("true_hz", [60.0, 100.0, 250.0])
def test_the_true_rate_is_found(true_hz: float) -> None:
    clock = PacedClock(100.0)
    times = [clock.stamp(1, 0, 50.0 + index / true_hz)[0] for index in range(1000)]
    np.testing.assert_allclose(np.diff(times[500:]), 1.0 / true_hz, rtol=0.05)


def test_after_a_pause_time_goes_on_with_the_arrivals() -> None:
    clock = PacedClock(100.0)
    before = [clock.stamp(1, 0, 50.0 + 0.01 * index)[0] for index in range(50)]
    after = clock.stamp(3, 0, 60.0)
    assert after[0] > before[-1]
    assert after.tolist() == pytest.approx([59.98, 59.99, 60.0])


# What the person is told


def test_the_sensors_own_fault_is_told_instead_of_a_guess() -> None:
    link = LinkMonitor()
    link.opened(0.0)
    for tick in range(50):
        link.received(0.01 * tick, 9, 1, 0, 0)
    assert link.state is LinkState.LIVE
    link.news()
    for tick in range(50, 100):
        link.explain(0.01 * tick, "The sensor sees no clear echo.")
        link.received(0.01 * tick, 9, 0, 0, 1)
        link.passed(0.01 * tick)
    assert [news.reason for news in link.news()] == ["The sensor sees no clear echo."]
    link.received(1.0, 9, 1, 0, 0)
    link.passed(1.6)
    assert link.news()[-1].reason in (SILENT, DAMAGED)
