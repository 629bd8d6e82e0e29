"""LPOS/1, the default wire protocol: one checked text line for each sample.

``$LPOS,<seq>,<t_us>,<pos_um>,<flags>*<CRC>`` CR LF, with seq 0..65535 and t_us 0..2^32-1 (both wrap), pos_um
a signed 32-bit number of micrometres that grows as the legs extend, flags two hex digits, CRC-16/CCITT-FALSE
in four upper-case hex digits over the bytes between ``$`` and ``*``. ``$LPID`` names the device, ``$LPER``
answers a refused request. The same lines with an NMEA 0183 checksum (XOR, two hex digits) are a mode of their
own, and uncertified: XOR misses swapped fields and any two errors in the same bit column.
"""

from __future__ import annotations

import re
from binascii import crc_hqx
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import reduce
from operator import xor

import numpy as np

from kiosk.motion.samples import SampleFlag
from kiosk.sensing.clockmap import ClockMap
from kiosk.sensing.continuity import Continuity, Step
from kiosk.sensing.decoded import Decoded, Greeting, LposIdentity, TrustClass, block_of

MAX_LINE = 80
"""Longest line in bytes, ``$`` and CR LF included."""

IDENTITY_REQUEST_BODY = b"LPRQ,ID"

_SHORT = rb"(?:0|[1-9]\d{0,4})"
_LONG = rb"(?:0|[1-9]\d{0,9})"
_IDENTITY = re.compile(
    rb"LPID,1,([A-Za-z0-9._-]{1,16}),(\d{1,3}(?:\.\d{1,6})?),([1-9]\d{0,4}),([A-Za-z0-9._-]{1,20})"
    rb"(?:,([0-9A-F]{4}))?"
)
_ERROR = re.compile(rb"LPER,([A-Za-z0-9_-]{1,16})")
_LINES = re.compile(rb"[\r\n]+|(?=\$)")

_Fields = tuple[bytes, bytes, bytes, bytes, bytes, bytes]


def crc16(body: bytes) -> int:
    """CRC-16/CCITT-FALSE: polynomial 1021, begins with FFFF, not reflected."""
    return crc_hqx(body, 0xFFFF)


def xor8(body: bytes) -> int:
    """The checksum of NMEA 0183: all bytes XORed."""
    return reduce(xor, body, 0)


@dataclass(frozen=True)
class Check:
    """A checksum behind ``*``: how many hex digits, how it is made, and how far it can be trusted."""

    digits: int
    of: Callable[[bytes], int]
    trust: TrustClass

    def line(self, body: bytes) -> bytes:
        """The whole line for what stands between ``$`` and ``*``."""
        return b"$%s*%0*X\r\n" % (body, self.digits, self.of(body))

    @property
    def frame(self) -> re.Pattern[bytes]:
        """One whole line: body, the four fields of a sample (empty for other lines), checksum."""
        return re.compile(
            rb"\$(LPOS,(" + _SHORT + rb"),(" + _LONG + rb"),(0|-?[1-9]\d{0,9}),([0-9A-F]{2})|[^$*\r\n]{1,72})"
            rb"\*([0-9A-F]{%d})\r\n" % self.digits
        )


CRC = Check(4, crc16, TrustClass.FULL)
XOR = Check(2, xor8, TrustClass.UNCERTIFIED)


def encode(body: bytes, check: Check = CRC) -> bytes:
    """The whole line for what stands between ``$`` and ``*``."""
    return check.line(body)


def encode_lpos(seq: int, t_us: int, pos_um: int, flags: int, check: Check = CRC) -> bytes:
    """One sample line, ``seq`` and ``t_us`` wrapped as a device does. ValueError: position beyond int32."""
    if not -(2**31) <= pos_um < 2**31:
        raise ValueError(f"LPOS position {pos_um} um does not fit 32 bits")
    body = b"LPOS,%d,%d,%d,%02X" % (seq & 0xFFFF, t_us & 0xFFFFFFFF, pos_um, flags & 0xFF)
    return check.line(body)


def encode_lpid(identity: LposIdentity, check: Check = CRC) -> bytes:
    """The line with which a device names itself."""
    text = f"LPID,1,{identity.sensor},{identity.mm_per_count:.4f},{identity.rate_hz},{identity.firmware}"
    return check.line((f"{text},{identity.boot}" if identity.boot else text).encode("ascii"))


class LposDecoder:
    """Bytes in, blocks of samples out. Never raises, whatever the bytes; keeps one unfinished line."""

    def __init__(self, check: Check = CRC) -> None:
        self._check = check
        self._frame = check.frame
        self._greeting = Greeting(check.line(IDENTITY_REQUEST_BODY))
        self._clock = ClockMap()
        self._continuity = Continuity()
        self._tail = b""
        self._synced = False
        self._boot = ""
        self._new_boot = False

    @property
    def due_s(self) -> float:
        """Once after opening the device is asked to name itself."""
        return self._greeting.due_s

    def request(self, now_s: float) -> bytes:
        """The request for the device's identity, once after opening."""
        return self._greeting.request(now_s)

    def reopened(self) -> None:
        """The line was opened anew: drop half a line, keep counters and clocks, so that a restart shows."""
        self._tail, self._synced = b"", False
        self._continuity.reopened()
        self._greeting.reopened()

    def feed(self, data: bytes, arrived_s: float) -> Decoded:
        """Decode ``data``, read at host time ``arrived_s`` (s, monotonic)."""
        bad = 0
        buffer = self._tail + data
        if not self._synced:
            start = buffer.find(b"$")
            if start < 0:
                self._tail = b""
                return Decoded()
            buffer, self._synced = buffer[start:], True
        end = buffer.rfind(b"\n") + 1
        whole, tail = buffer[:end], buffer[end:]
        last = tail.rfind(b"$")
        if last > 0 or len(tail) > MAX_LINE:
            cut = last if last >= 0 and len(tail) - last <= MAX_LINE else len(tail)
            bad += _pieces(tail[:cut])
            tail = tail[cut:]
        self._tail = tail
        return self._decode(whole, arrived_s, bad)

    def _decode(self, whole: bytes, arrived_s: float, bad: int) -> Decoded:
        chunk = _Chunk(bad)
        used = 0
        for frame in self._frame.findall(whole):
            body = frame[0]
            used += len(body) + self._check.digits + 4
            if self._check.of(body) != int(frame[5], 16):
                chunk.bad += 1
            elif frame[1]:
                self._sample(frame, arrived_s, chunk)
            else:
                self._other(body, chunk)
        if used != len(whole):
            chunk.bad += _pieces(self._frame.sub(b"\n", whole))
        return self._decoded(chunk, arrived_s)

    def _sample(self, frame: _Fields, arrived_s: float, chunk: _Chunk) -> None:
        _, seq_b, t_b, pos_b, flags_b, _ = frame
        seq, t_us, pos, flag = int(seq_b), int(t_b), int(pos_b), int(flags_b, 16)
        if seq > 0xFFFF or t_us > 0xFFFFFFFF or not -(2**31) <= pos < 2**31:
            chunk.bad += 1
            return
        step, missing = self._continuity.step(seq, t_us, arrived_s)
        if step is Step.STALE:
            chunk.stale += 1
            return
        if step is Step.RESTART:
            self._clock.restart()
            if not self._new_boot:
                # The number of the new start is not known yet; the next one told is no second restart.
                self._boot = ""
        if step is Step.RESTART or self._new_boot:
            chunk.restarts += 1
            flag |= int(SampleFlag.RESTARTED)
            self._new_boot = False
        chunk.lost += missing
        chunk.times.append(self._continuity.device_s)
        chunk.raw.append(pos)
        chunk.flags.append(flag)

    def _other(self, body: bytes, chunk: _Chunk) -> None:
        if match := _IDENTITY.fullmatch(body):
            sensor, mm_per_count, rate_hz, firmware, boot = (
                group.decode("ascii") for group in match.groups(b"")
            )
            chunk.identity = LposIdentity(sensor, float(mm_per_count), int(rate_hz), firmware, boot)
            self._new_boot = self._new_boot or bool(self._boot and boot and boot != self._boot)
            self._boot = boot or self._boot
        elif match := _ERROR.fullmatch(body):
            chunk.errors.append(match.group(1).decode("ascii"))
        else:
            chunk.bad += 1
            return
        chunk.others += 1

    def _decoded(self, chunk: _Chunk, arrived_s: float) -> Decoded:
        block = None
        if chunk.times:
            host_s = self._clock.to_host(np.array(chunk.times), arrived_s)
            trust = self._check.trust
            block = block_of(host_s, chunk.raw, chunk.flags, arrived_s, chunk.lost, trust)
        return Decoded(
            block=block,
            identity=chunk.identity,
            errors=tuple(chunk.errors),
            good=chunk.others + len(chunk.times),
            bad=chunk.bad,
            lost=chunk.lost,
            stale=chunk.stale,
            restarts=chunk.restarts,
        )


@dataclass
class _Chunk:
    """What is found in one chunk while it is read."""

    bad: int = 0
    others: int = 0
    lost: int = 0
    stale: int = 0
    restarts: int = 0
    identity: LposIdentity | None = None
    errors: list[str] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    raw: list[int] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)


def _pieces(residue: bytes) -> int:
    """How many damaged lines the bytes between good ones make up."""
    return sum(1 for piece in _LINES.split(residue) if piece.strip())
