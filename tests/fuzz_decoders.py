"""Every decoder against bytes that no sensor sends: random ones, its own alphabet shaken, and damaged frames.

``python -m tests.fuzz_decoders --bytes 100000000`` runs them all and prints what came through, beside what
the checksum alone would let through. A short run of the same is part of the tests.
"""

from __future__ import annotations

import argparse
import math
import pickle
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from kiosk.sensing import benewake, dimetix, modbus, plain
from kiosk.sensing.decoded import Decoder
from kiosk.sensing.lpos import XOR, encode_lpos
from kiosk.sensing.protocols import WireProtocol, new_decoder

PIECE = 4096
LINE_BYTES_A_SECOND = 11_520.0
STATE_LIMIT = 4096
"""Bytes that a decoder may keep between two reads."""

_SOUP = np.frombuffer(
    b"$$LPOSID,,,0123456789+-.*ABCDEF\r\n\ng0hE@\x59\x59\x01\x03\x04\x83\x00\xff", dtype=np.uint8
)


@dataclass(frozen=True)
class Subject:
    """One protocol as it is fuzzed.

    Attributes:
        frame: makes a whole frame for a number below 50,000; None where frames do not exist.
        marker: bytes that stand in each frame once, so that their count bounds the checks made.
        bits: of the checksum; 0 without one.
    """

    decoder: Callable[[], Decoder]
    frame: Callable[[int], bytes] | None
    marker: bytes = b""
    bits: int = 0


def subject(protocol: WireProtocol) -> Subject:
    """How ``protocol`` is fuzzed."""
    frame, marker, bits = _frames(protocol)
    return Subject(lambda: new_decoder(protocol), frame, marker, bits)


def _frames(protocol: WireProtocol) -> tuple[Callable[[int], bytes] | None, bytes, int]:
    match protocol:
        case WireProtocol.LPOS:
            return (lambda value: encode_lpos(value, 5000 * value, value, 1)), b"*", 16
        case WireProtocol.LPOS_XOR:
            return (lambda value: encode_lpos(value, 5000 * value, value, 1, XOR)), b"*", 8
        case WireProtocol.MODBUS:
            return modbus.encode_answer, b"\x01\x03\x04", 16
        case WireProtocol.BENEWAKE:
            return (lambda value: benewake.encode_frame(value, 700)), b"\x59\x59", 8
        case WireProtocol.DIMETIX:
            return dimetix.encode_distance, b"g0h", 0
        case WireProtocol.PLAIN:
            return (lambda value: plain.encode_plain(10 * value, value)), b"\n", 0
        case WireProtocol.CHRONOJUMP:
            return None, b"", 0


@dataclass(frozen=True)
class FuzzResult:
    """What a decoder made of ``n_bytes``.

    Attributes:
        samples: that came out. ``forged``: those that no whole frame carried.
        checks: frames that the checksum had to refuse, at most. ``expected``: forged ones by chance alone.
        state: most bytes that the decoder kept between two reads.
        grown_kib: by how much the process grew.
    """

    n_bytes: int
    samples: int
    forged: int
    checks: int
    expected: float
    state: int
    grown_kib: int
    seconds: float

    @property
    def within_bound(self) -> bool:
        """Whether no more came through than chance explains (six standard deviations)."""
        return self.forged <= self.expected + 6.0 * math.sqrt(self.expected) + 6.0


def fuzz(
    decoder_factory: Callable[[], Decoder], n_bytes: int, seed: int, of: Subject | None = None
) -> FuzzResult:
    """Feed ``n_bytes`` to a fresh decoder; an exception of the decoder passes through.

    Args:
        of: the frames it expects, some of which are sent whole and most damaged; None for none.
    """
    random, decoder = np.random.default_rng(seed), decoder_factory()
    shaped = of if of is not None else Subject(decoder_factory, None)
    grown_kib, began_s = _peak_kib(), time.monotonic()
    fed = samples = forged = checks = state = 0
    now_s = 1000.0
    sent: set[float] = set()
    while fed < n_bytes:
        piece, whole = _piece(random, shaped)
        sent = {*list(sent)[-200:], *whole}
        checks += max(0, piece.count(shaped.marker) - len(whole)) if shaped.marker else 0
        for chunk in _cut(random, piece):
            now_s += len(chunk) / LINE_BYTES_A_SECOND
            decoder.request(now_s)
            block = decoder.feed(chunk, now_s).block
            if block is not None:
                samples += len(block.raw)
                forged += sum(1 for raw in block.raw.tolist() if raw not in sent)
        fed += len(piece)
        state = max(state, len(pickle.dumps(decoder)))
    return FuzzResult(
        n_bytes=fed,
        samples=samples,
        forged=forged,
        checks=checks,
        expected=checks * 2.0**-shaped.bits,
        state=state,
        grown_kib=_peak_kib() - grown_kib,
        seconds=time.monotonic() - began_s,
    )


def _piece(random: np.random.Generator, of: Subject) -> tuple[bytes, list[float]]:
    """Bytes of one kind, and the numbers of the frames in them that are whole."""
    kind = random.integers(3)
    if kind == 0 or (kind == 2 and of.frame is None):
        return random.bytes(PIECE), []
    if kind == 1:
        return random.choice(_SOUP, PIECE).tobytes(), []
    assert of.frame is not None
    values = random.integers(1, 50_000, 100).tolist()
    frames = [of.frame(value) for value in values]
    piece = b"".join(frame if random.random() < 0.2 else _damaged(random, frame) for frame in frames)
    # Damage may leave a frame whole: a byte put before it, or one cut off that the next frame brings again.
    return piece, [float(value) for value, frame in zip(values, frames, strict=True) if frame in piece]


def _damaged(random: np.random.Generator, frame: bytes) -> bytes:
    wrong = bytearray(frame)
    place = int(random.integers(len(wrong)))
    match int(random.integers(5)):
        case 0:
            wrong[place] ^= 1 << int(random.integers(8))
        case 1:
            wrong[place] = (wrong[place] + int(random.integers(1, 256))) & 0xFF
        case 2:
            del wrong[place]
        case 3:
            wrong.insert(place, int(random.integers(256)))
        case 4:
            del wrong[place:]
    return bytes(wrong)


def _cut(random: np.random.Generator, piece: bytes) -> list[bytes]:
    """Reads of random lengths, single bytes among them."""
    edges = np.unique(random.integers(0, len(piece) + 1, int(random.integers(1, 24)))).tolist()
    return [piece[a:b] for a, b in zip([0, *edges], [*edges, len(piece)], strict=True) if a < b]


def _peak_kib() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(arguments: list[str] | None = None) -> int:
    """Fuzz every decoder; 0 if none raised, kept too much or let too much through."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz_decoders")
    parser.add_argument("--bytes", type=int, default=1_000_000, metavar="N", help="for each decoder")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--only", type=WireProtocol.parse, metavar="PROTOCOL")
    options = parser.parse_args(arguments)
    well = True
    for protocol in WireProtocol:
        if options.only not in (None, protocol):
            continue
        shaped = subject(protocol)
        result = fuzz(shaped.decoder, options.bytes, options.seed, shaped)
        bounded = shaped.bits == 0 or result.within_bound
        well = well and bounded and result.state <= STATE_LIMIT
        told = f"{result.expected:.1f} expected of {result.checks} checks" if shaped.bits else "no checksum"
        sys.stdout.write(
            f"{protocol.value}: {result.n_bytes} bytes, 0 exceptions, {result.samples} samples, "
            f"{result.forged} forged ({told}), state {result.state} bytes, grown {result.grown_kib} KiB, "
            f"{result.seconds:.0f} s\n"
        )
        sys.stdout.flush()
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
