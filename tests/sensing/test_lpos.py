"""The decoder from outside: bytes in, samples out, whatever the cut and the damage."""

from __future__ import annotations

from binascii import crc_hqx
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.motion.samples import SampleBlock, SampleFlag
from kiosk.sensing.decoded import Decoded, LposIdentity
from kiosk.sensing.lpos import (
    MAX_LINE,
    LposDecoder,
    encode,
    encode_lpid,
    encode_lpos,
)

QUAD = LposIdentity("quad", 0.1, 200, "fw1.0.0")


def line(index: int) -> bytes:
    """The index-th line of a 200 Hz sensor; its position tells which one it is."""
    return encode_lpos(index, 5000 * index, 1000 * index - 7000, 0x01)


LINES = [line(index) for index in range(12)]
TRUE_RAW = {1000.0 * index - 7000.0 for index in range(12)}


def raw_of(decoded: list[Decoded]) -> list[float]:
    return [value for one in decoded if one.block is not None for value in one.block.raw.tolist()]


def block_of(decoded: Decoded) -> SampleBlock:
    assert decoded.block is not None
    return decoded.block


def feed_chunks(data: bytes, cuts: list[int]) -> list[Decoded]:
    decoder = LposDecoder()
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    return [decoder.feed(data[a:b], 10.0 + 0.001 * i) for i, (a, b) in enumerate(pairwise(edges))]


def test_published_examples() -> None:
    assert crc_hqx(b"123456789", 0xFFFF) == 0x29B1
    assert encode_lpos(1042, 5210000, 41237, 0x01) == b"$LPOS,1042,5210000,41237,01*F4AE\r\n"
    assert encode_lpid(QUAD) == b"$LPID,1,quad,0.1000,200,fw1.0.0*2D66\r\n"
    decoded = LposDecoder().feed(
        b"$LPOS,1042,5210000,41237,01*F4AE\r\n$LPID,1,quad,0.1000,200,fw1.0.0*2D66\r\n", 3.5
    )
    block = block_of(decoded)
    assert block.t_s == pytest.approx([3.5], abs=0.003)
    assert block.arrived_s == 3.5
    assert block.raw.tolist() == [41237.0]
    assert block.flags.tolist() == [SampleFlag.HOMED]
    assert [array.dtype.name for array in (block.t_s, block.raw, block.flags)] == [
        "float64",
        "float64",
        "uint8",
    ]
    assert decoded.identity == QUAD


@settings(deadline=None)
@given(st.lists(st.integers(0, 10_000), max_size=40))
def test_any_chunking_gives_the_same_samples(cuts: list[int]) -> None:
    decoded = feed_chunks(b"".join(LINES), cuts)
    assert raw_of(decoded) == sorted(TRUE_RAW)
    assert sum(one.bad for one in decoded) == 0
    assert sum(one.lost for one in decoded) == 0


@settings(deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 255), st.lists(st.integers(0, 10_000), max_size=5))
def test_one_wrong_byte_costs_at_most_its_line(place: int, wrong: int, cuts: list[int]) -> None:
    data = bytearray(b"".join(LINES))
    place %= len(data)
    if data[place] == wrong:
        wrong ^= 0x20
    data[place] = wrong
    decoded = feed_chunks(bytes(data), cuts)
    raw = raw_of(decoded)
    assert set(raw) <= TRUE_RAW
    assert len(raw) >= len(LINES) - 2
    assert raw == sorted(raw)
    assert len(raw) < len(LINES)


@settings(deadline=None)
@given(
    st.lists(st.binary(max_size=60), min_size=len(LINES), max_size=len(LINES)),
    st.lists(st.integers(0, 10_000)),
)
@example([b"$" * 60] * len(LINES), [])
@example([b"$LPOS,1,1,1,01*0000\r\n"] * len(LINES), [5])
def test_garbage_between_lines_never_becomes_a_sample(garbage: list[bytes], cuts: list[int]) -> None:
    data = b"".join(noise + good for noise, good in zip(garbage, LINES, strict=True))
    decoded = feed_chunks(data, cuts)
    assert raw_of(decoded) == sorted(TRUE_RAW)


@settings(deadline=None)
@given(st.binary(max_size=2000))
def test_random_bytes_never_raise_and_never_give_a_sample(data: bytes) -> None:
    decoder = LposDecoder()
    assert decoder.feed(data, 1.0).block is None
    # At most one unfinished line is kept: a good line right after is read.
    assert block_of(decoder.feed(b"\r\n" + line(3), 1.1)).raw.tolist() == [-4000.0]


@pytest.mark.parametrize(
    "body",
    [
        b"LPOS,65536,5000,1,01",
        b"LPOS,1,4294967296,1,01",
        b"LPOS,1,5000,2147483648,01",
        b"LPOS,1,5000,-2147483649,01",
        b"LPOS,01,5000,1,01",
        b"LPOS,1,5000,-0,01",
        b"LPOS,1,5000,+1,01",
        b"LPOS,1,5000,1.5,01",
        b"LPOS,1,5000,nan,01",
        b"LPOS,1,5000,1e3,01",
        b"LPOS,1,5000, 1,01",
        b"LPOS,1,5000,1,1",
        b"LPOS,1,5000,1,0a",
        b"LPOS,1,5000,1,01,9",
        "LPOS,1,5000,١,01".encode(),
        b"LPOS,1,5000,1\x00,01",
        b"lpos,1,5000,1,01",
        b"LPID,2,quad,0.1000,200,fw1",
        b"GPGGA,1,2,3",
    ],
)
def test_a_malformed_line_with_a_right_checksum_is_bad(body: bytes) -> None:
    decoder = LposDecoder()
    decoded = decoder.feed(encode(body), 1.0)
    assert (decoded.block, decoded.identity, decoded.bad) == (None, None, 1)


@pytest.mark.parametrize("change", [lambda b: b.lower(), lambda b: b.replace(b"\r\n", b"\n")])
def test_the_checksum_is_upper_case_and_lines_end_in_cr_lf(change: object) -> None:
    assert callable(change)
    assert LposDecoder().feed(change(b"$LPOS,1042,5210000,41237,01*F4AE\r\n"), 1.0).block is None


@pytest.mark.parametrize(("seq", "t_us", "pos"), [(65535, 2**32 - 1, 2**31 - 1), (0, 0, -(2**31))])
def test_extreme_values_survive_the_round_trip(seq: int, t_us: int, pos: int) -> None:
    data = encode_lpos(seq, t_us, pos, 0xFF)
    assert len(data) <= MAX_LINE
    block = block_of(LposDecoder().feed(data, 1.0))
    assert (block.raw[0], block.flags[0]) == (pos, 0xFF)


def test_a_position_beyond_32_bits_is_refused() -> None:
    with pytest.raises(ValueError, match="2147483648 um"):
        encode_lpos(0, 0, 2**31, 0)


def test_an_over_long_line_is_counted_once_and_forgotten() -> None:
    decoder = LposDecoder()
    decoder.feed(line(0), 1.0)
    bad = sum(decoder.feed(b"$" + b"A" * 50 if i == 0 else b"A" * 50, 1.0).bad for i in range(100))
    assert bad >= 1
    decoded = decoder.feed(b"\r\n" + line(1), 1.1)
    assert block_of(decoded).raw.tolist() == [-6000.0]


def test_joining_in_the_middle_of_a_line_is_no_damage() -> None:
    decoded = LposDecoder().feed(line(0)[11:] + line(1) + line(2), 1.0)
    assert len(block_of(decoded).raw) == 2
    assert (decoded.bad, decoded.lost) == (0, 0)


def test_missing_samples_are_counted_over_the_sequence_wrap() -> None:
    decoder = LposDecoder()
    first = decoder.feed(encode_lpos(65534, 0, 0, 1), 1.0)
    second = decoder.feed(encode_lpos(2, 20_000, 0, 1), 1.02)
    assert (first.lost, second.lost, block_of(second).lost) == (0, 3, 3)


def test_the_device_clock_may_wrap() -> None:
    decoder = LposDecoder()
    before, after = 2**32 - 10_000, 2**32 + 10_000
    data = b"".join(encode_lpos(i, t, 0, 1) for i, t in enumerate(range(before, after, 5000)))
    decoded = decoder.feed(data, 100.0)
    np.testing.assert_allclose(np.diff(block_of(decoded).t_s), 0.005, atol=1e-9)
    assert (decoded.restarts, decoded.lost) == (0, 0)


def test_repeated_and_reordered_lines_are_dropped() -> None:
    data = line(1) + line(1) + line(3) + line(2) + line(4)
    decoded = LposDecoder().feed(data, 1.0)
    assert block_of(decoded).raw.tolist() == [-6000.0, -4000.0, -3000.0]
    assert (decoded.stale, decoded.lost, decoded.restarts) == (2, 1, 0)


@pytest.mark.parametrize("uptime_s", [1.0, 60.0, 1800.0, 3600.0, 4290.0])
@pytest.mark.parametrize("flags", [0x00, 0x80])
def test_a_restart_is_noticed_flagged_and_never_runs_back(uptime_s: float, flags: int) -> None:
    decoder = LposDecoder()
    old = b"".join(encode_lpos(500 + i, round(uptime_s * 1e6) + 5000 * i, 9, 1) for i in range(20))
    first = decoder.feed(old, 50.0)
    new = b"".join(encode_lpos(i, 5000 * i, 7, flags) for i in range(20))
    second = decoder.feed(new, 50.6)
    assert second.restarts == 1
    assert second.lost == 0
    block = block_of(second)
    assert block.flags[0] & SampleFlag.RESTARTED
    assert block.t_s[0] >= block_of(first).t_s[-1]
    np.testing.assert_allclose(np.diff(block.t_s), 0.005, atol=1e-9)
    assert block.t_s[-1] == pytest.approx(50.6, abs=0.003)


def test_a_frozen_clock_gives_no_samples() -> None:
    decoder = LposDecoder()
    decoder.feed(encode_lpos(0, 7000, 5, 1), 1.0)
    decoded = decoder.feed(b"".join(encode_lpos(1 + i, 7000, 5, 1) for i in range(20)), 1.1)
    assert (decoded.block, decoded.stale) == (None, 20)


def test_error_lines_are_reported() -> None:
    assert LposDecoder().feed(encode(b"LPER,busy"), 1.0).errors == ("busy",)


def seconds_of(first_s: float, seconds: float) -> bytes:
    """Lines of a sensor that was switched on ``first_s`` ago, sequence and clock both counting from then."""
    indexes = range(round(first_s * 200), round((first_s + seconds) * 200))
    return b"".join(encode_lpos(i, 5000 * i, 0, 1) for i in indexes)


def test_a_sensor_that_went_on_while_unplugged_did_not_restart() -> None:
    decoder = LposDecoder()
    decoder.feed(seconds_of(10.0, 1.0), 111.0)
    decoder.reopened()
    decoded = decoder.feed(seconds_of(71.0, 1.0), 172.0)
    assert (decoded.restarts, decoded.lost) == (0, 12_000)


@pytest.mark.parametrize(
    ("before_s", "off_s", "after_s"), [(10.0, 2.0, 0.0), (5.0, 60.0, 30.0), (900.0, 7200.0, 1.0)]
)
def test_a_sensor_that_lost_power_while_unplugged_did_restart(
    before_s: float, off_s: float, after_s: float
) -> None:
    decoder = LposDecoder()
    decoder.feed(seconds_of(before_s, 0.5), 1000.0)
    decoder.reopened()
    decoded = decoder.feed(seconds_of(after_s, 0.5), 1000.0 + off_s + after_s)
    assert decoded.restarts == 1
    assert block_of(decoded).flags[0] & SampleFlag.RESTARTED


def test_a_host_that_slept_does_not_blame_the_sensor() -> None:
    decoder = LposDecoder()
    for quarter in range(4):
        decoder.feed(seconds_of(0.25 * quarter, 0.25), 50.0 + 0.25 * (quarter + 1))
    late = decoder.feed(seconds_of(1.0, 3.0), 71.0)
    fresh = decoder.feed(seconds_of(20.5, 0.5), 71.0)
    assert (late.restarts, late.lost, fresh.restarts, fresh.lost) == (0, 0, 0, 3300)
    assert block_of(late).t_s[-1] == pytest.approx(54.0, abs=0.1)
    assert block_of(fresh).t_s[-1] == pytest.approx(71.0, abs=0.1)


def test_a_silence_long_enough_for_the_counter_to_wrap_is_no_restart() -> None:
    decoder = LposDecoder()
    decoder.feed(seconds_of(0.0, 1.0), 51.0)
    assert decoder.feed(seconds_of(241.0, 1.0), 292.0).restarts == 0
