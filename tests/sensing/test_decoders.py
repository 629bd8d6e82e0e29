"""What every decoder promises, whatever its protocol: any cut, any rubbish, bounded memory."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.samples import SampleFlag
from kiosk.sensing import benewake, chronojump, dimetix, modbus, plain
from kiosk.sensing.decoded import Decoded, Decoder, TrustClass
from kiosk.sensing.lpos import XOR, encode_lpos
from kiosk.sensing.protocols import WireProtocol, facts, new_decoder
from tests.fuzz_decoders import STATE_LIMIT, fuzz, subject

PROTOCOLS = list(WireProtocol)
CHECKED = [WireProtocol.LPOS, WireProtocol.LPOS_XOR, WireProtocol.MODBUS, WireProtocol.BENEWAKE]
START_S = 50.0


def frame(protocol: WireProtocol, index: int, value: int) -> bytes:
    """The index-th frame of a well-behaved sensor at ``value`` in its raw unit."""
    match protocol:
        case WireProtocol.LPOS:
            return encode_lpos(index, 5000 * index, value, 1)
        case WireProtocol.LPOS_XOR:
            return encode_lpos(index, 5000 * index, value, 1, XOR)
        case WireProtocol.MODBUS:
            return modbus.encode_answer(value)
        case WireProtocol.BENEWAKE:
            return benewake.encode_frame(value, 700)
        case WireProtocol.DIMETIX:
            return dimetix.encode_distance(value)
        case WireProtocol.PLAIN:
            return plain.encode_plain(10 * index, value)
        case WireProtocol.CHRONOJUMP:
            return bytes(4) + bytes((value % 3,))


@dataclass(frozen=True)
class Heard:
    """Everything that came out, without the times."""

    raw: tuple[float, ...]
    flags: tuple[int, ...]
    good: int
    bad: int
    lost: int
    stale: int
    restarts: int


def total(decoded: list[Decoded]) -> Heard:
    blocks = [one.block for one in decoded if one.block is not None]
    return Heard(
        tuple(value for block in blocks for value in block.raw.tolist()),
        tuple(flag for block in blocks for flag in block.flags.tolist()),
        good=sum(one.good for one in decoded),
        bad=sum(one.bad for one in decoded),
        lost=sum(one.lost for one in decoded),
        stale=sum(one.stale for one in decoded),
        restarts=sum(one.restarts for one in decoded),
    )


def ready(protocol: WireProtocol) -> Decoder:
    """A decoder that has asked what it asks, and heard the end of a line."""
    decoder = new_decoder(protocol)
    decoder.request(START_S)
    decoder.feed(bytes(chronojump.RUBBISH) if protocol is WireProtocol.CHRONOJUMP else b"\r\n", START_S)
    return decoder


def in_pieces(protocol: WireProtocol, data: bytes, cuts: list[int]) -> Heard:
    decoder = ready(protocol)
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    return total([decoder.feed(data[a:b], START_S) for a, b in pairwise(edges)])


PIECES = st.lists(st.one_of(st.integers(1, 9999), st.binary(min_size=1, max_size=30)), max_size=12)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@settings(max_examples=60)
@given(pieces=PIECES, cuts=st.lists(st.integers(0, 10_000), max_size=20))
def test_any_cut_gives_the_same(protocol: WireProtocol, pieces: list[int | bytes], cuts: list[int]) -> None:
    data = b"".join(
        piece if isinstance(piece, bytes) else frame(protocol, index, piece)
        for index, piece in enumerate(pieces)
    )
    assert in_pieces(protocol, data, cuts) == in_pieces(protocol, data, [])
    assert in_pieces(protocol, data, list(range(len(data)))) == in_pieces(protocol, data, [])


@pytest.mark.parametrize("protocol", PROTOCOLS)
@settings(max_examples=40)
@given(chunks=st.lists(st.binary(max_size=300), max_size=8), gap_s=st.floats(0.0, 5.0))
def test_rubbish_never_raises_and_little_is_kept(
    protocol: WireProtocol, chunks: list[bytes], gap_s: float
) -> None:
    decoder, now_s = new_decoder(protocol), START_S
    for chunk in chunks:
        now_s += gap_s
        decoder.request(now_s)
        block = decoder.feed(chunk, now_s).block
        assert block is None or (block.t_s <= now_s).all()
        assert len(pickle.dumps(decoder)) < STATE_LIMIT
    decoder.reopened()


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_an_endless_line_is_not_kept(protocol: WireProtocol) -> None:
    decoder = ready(protocol)
    for byte in (b"$", b"5", b"\x59", b"\x01", b"\xff", b"\x00"):
        for _ in range(4):
            decoder.feed(byte * 5000, START_S)
        assert len(pickle.dumps(decoder)) < STATE_LIMIT


@pytest.mark.parametrize("protocol", [one for one in PROTOCOLS if one is not WireProtocol.CHRONOJUMP])
@given(value=st.integers(1, 60_000))
def test_what_was_encoded_is_decoded(protocol: WireProtocol, value: int) -> None:
    assert in_pieces(protocol, frame(protocol, 0, value), []).raw == (value,)


@given(moves=st.lists(st.integers(-1, 1), min_size=5, max_size=200))
def test_the_sum_of_all_movements_is_the_position(moves: list[int]) -> None:
    whole = moves[: len(moves) // chronojump.EVERY * chronojump.EVERY]
    heard = in_pieces(WireProtocol.CHRONOJUMP, bytes(move & 0xFF for move in whole), [])
    assert heard.raw[-1] == sum(whole)
    assert len(heard.raw) == len(whole) / chronojump.EVERY


@pytest.mark.parametrize("protocol", CHECKED)
@pytest.mark.parametrize("value", [1, 513, 4660, 59_999])
def test_a_frame_with_one_wrong_bit_is_refused(protocol: WireProtocol, value: int) -> None:
    whole = frame(protocol, 0, value)
    assert in_pieces(protocol, whole, []).raw == (value,)
    for place in range(8 * len(whole)):
        wrong = bytearray(whole)
        wrong[place // 8] ^= 1 << place % 8
        decoder = ready(protocol)
        assert total([decoder.feed(bytes(wrong), START_S)]).raw == (), f"bit {place} of {whole!r}"
        after = total([decoder.feed(frame(protocol, 1, 777), START_S), decoder.feed(b"\r\n", START_S)])
        assert set(after.raw) <= {777.0}


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_frame_after_rubbish_is_read(protocol: WireProtocol) -> None:
    decoder = ready(protocol)
    decoder.feed(b"\x59\x01$g0h\xff\xfe rubbish 12*\n", START_S)
    decoder.feed(bytes(64), START_S)
    decoder.feed(b"\r\n", START_S)
    heard = total([decoder.feed(frame(protocol, index, 300) * 5, START_S) for index in range(1, 9)])
    assert heard.raw


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_what_is_declared_is_what_comes_out(protocol: WireProtocol) -> None:
    declared = facts(protocol)
    decoder = ready(protocol)
    blocks = [decoder.feed(frame(protocol, index, 300), START_S).block for index in range(1, 9)]
    block = next(block for block in blocks if block is not None)
    assert block.ceiling == declared.trust.ceiling
    relative = protocol is WireProtocol.CHRONOJUMP
    assert block.relative is relative
    assert bool(block.flags[0] & SampleFlag.HOMED) is not relative
    assert declared.raw_unit and declared.about
    assert 0.0 < declared.resolution_mm <= 10.0 and declared.rate_hz >= 40.0
    assert (declared.trust is TrustClass.FULL) or "not watched" in block.ceiling.reason


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_decoder_never_asks_for_ever_at_once(protocol: WireProtocol) -> None:
    decoder = new_decoder(protocol)
    asked = [START_S + 0.001 * tick for tick in range(2000) if decoder.request(START_S + 0.001 * tick)]
    assert len(asked) <= 41
    assert bool(asked) == (protocol not in SILENT)


SILENT = (WireProtocol.CHRONOJUMP, WireProtocol.PLAIN)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_million_bytes_of_the_long_fuzz_run(protocol: WireProtocol) -> None:
    shaped = subject(protocol)
    result = fuzz(shaped.decoder, 1_000_000, seed=7, of=shaped)
    assert result.state < STATE_LIMIT
    if shaped.bits:
        assert result.within_bound
        assert result.samples > result.forged
