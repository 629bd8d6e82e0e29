"""LPOS/1, the default wire protocol: one checked text line for each sample.

``$LPOS,<seq>,<t_us>,<pos_um>,<flags>*<CRC>`` CR LF, with seq 0..65535 and t_us 0..2^32-1 (both wrap), pos_um
a signed 32-bit number of micrometres that grows as the legs extend, flags two hex digits, CRC-16/CCITT-FALSE
in four upper-case hex digits over the bytes between ``$`` and ``*``. ``$LPID`` names the device, ``$LPER``
answers a refused request.
"""

from __future__ import annotations

import re
from binascii import crc_hqx
from dataclasses import dataclass, replace

import numpy as np

from kiosk.motion.samples import SampleBlock, SampleFlag
from kiosk.sensing.clockmap import ClockMap
from kiosk.sensing.continuity import Continuity, Step

MAX_LINE = 80
"""Longest line in bytes, ``$`` and CR LF included."""

IDENTITY_REQUEST_BODY = b"LPRQ,ID"

_SHORT = rb"(?:0|[1-9]\d{0,4})"
_LONG = rb"(?:0|[1-9]\d{0,9})"
_FRAME = re.compile(
    rb"\$(LPOS,(" + _SHORT + rb"),(" + _LONG + rb"),(0|-?[1-9]\d{0,9}),([0-9A-F]{2})|[^$*\r\n]{1,72})"
    rb"\*([0-9A-F]{4})\r\n"
)
_IDENTITY = re.compile(
    rb"LPID,1,([A-Za-z0-9._-]{1,16}),(\d{1,3}(?:\.\d{1,6})?),([1-9]\d{0,4}),([A-Za-z0-9._-]{1,20})"
)
_ERROR = re.compile(rb"LPER,([A-Za-z0-9_-]{1,16})")
_LINES = re.compile(rb"[\r\n]+|(?=\$)")

_Fields = tuple[bytes, bytes, bytes, bytes, bytes, bytes]


@dataclass(frozen=True)
class LposIdentity:
    """What a device says of itself: sensor type, mm for one count, samples in a second, firmware."""

    sensor: str
    mm_per_count: float
    rate_hz: int
    firmware: str


@dataclass(frozen=True)
class Decoded:
    """What one chunk of bytes held.

    Attributes:
        block: the samples in it, None without any.
        identity: the last ``$LPID`` in it.
        errors: codes of the ``$LPER`` lines in it.
        good: valid lines of any kind. ``bad``: damaged, over-long or malformed ones.
        lost: samples missing by their sequence number (the same figure as ``block.lost``).
        stale: repeated or reordered samples, dropped.
        restarts: times the sensor began anew.
    """

    block: SampleBlock | None = None
    identity: LposIdentity | None = None
    errors: tuple[str, ...] = ()
    good: int = 0
    bad: int = 0
    lost: int = 0
    stale: int = 0
    restarts: int = 0


def encode(body: bytes) -> bytes:
    """The whole line for what stands between ``$`` and ``*``."""
    return b"$%s*%04X\r\n" % (body, crc_hqx(body, 0xFFFF))


def encode_lpos(seq: int, t_us: int, pos_um: int, flags: int) -> bytes:
    """One sample line, ``seq`` and ``t_us`` wrapped as a device does. ValueError: position beyond int32."""
    if not -(2**31) <= pos_um < 2**31:
        raise ValueError(f"LPOS position {pos_um} um does not fit 32 bits")
    return encode(b"LPOS,%d,%d,%d,%02X" % (seq & 0xFFFF, t_us & 0xFFFFFFFF, pos_um, flags & 0xFF))


def encode_lpid(identity: LposIdentity) -> bytes:
    """The line with which a device names itself."""
    text = f"LPID,1,{identity.sensor},{identity.mm_per_count:.4f},{identity.rate_hz},{identity.firmware}"
    return encode(text.encode("ascii"))


class LposDecoder:
    """Bytes in, blocks of samples out. Never raises, whatever the bytes; keeps one unfinished line."""

    def __init__(self) -> None:
        self._clock = ClockMap()
        self._continuity = Continuity()
        self._tail = b""
        self._synced = False

    def reopened(self) -> None:
        """The line was opened anew: drop half a line, keep counters and clocks, so that a restart shows."""
        self._tail, self._synced = b"", False
        self._continuity.reopened()

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
        samples: list[_Fields] = []
        others: list[bytes] = []
        used = 0
        for frame in _FRAME.findall(whole):
            body = frame[0]
            used += len(body) + 8
            if crc_hqx(body, 0xFFFF) != int(frame[5], 16):
                bad += 1
            elif frame[1]:
                samples.append(frame)
            else:
                others.append(body)
        if used != len(whole):
            bad += _pieces(_FRAME.sub(b"\n", whole))
        identity, errors, unknown = _read_others(others)
        return self._assemble(
            samples, arrived_s, Decoded(None, identity, errors, len(others) - unknown, bad + unknown)
        )

    def _assemble(self, frames: list[_Fields], arrived_s: float, so_far: Decoded) -> Decoded:
        times: list[float] = []
        raw: list[int] = []
        flags: list[int] = []
        bad, lost, stale, restarts = so_far.bad, 0, 0, 0
        for _, seq_b, t_b, pos_b, flags_b, _ in frames:
            seq, t_us, pos, flag = int(seq_b), int(t_b), int(pos_b), int(flags_b, 16)
            if seq > 0xFFFF or t_us > 0xFFFFFFFF or not -(2**31) <= pos < 2**31:
                bad += 1
                continue
            step, missing = self._continuity.step(seq, t_us, arrived_s)
            if step is Step.STALE:
                stale += 1
                continue
            if step is Step.RESTART:
                restarts += 1
                flag |= int(SampleFlag.RESTARTED)
                self._clock.restart()
            lost += missing
            times.append(self._continuity.device_s)
            raw.append(pos)
            flags.append(flag)
        block = self._block(times, raw, flags, arrived_s, lost) if times else None
        good = so_far.good + len(times)
        return replace(so_far, block=block, good=good, bad=bad, lost=lost, stale=stale, restarts=restarts)

    def _block(
        self, times: list[float], raw: list[int], flags: list[int], arrived_s: float, lost: int
    ) -> SampleBlock:
        return SampleBlock(
            t_s=self._clock.to_host(np.array(times), arrived_s),
            raw=np.array(raw, dtype=np.float64),
            flags=np.array(flags, dtype=np.uint8),
            arrived_s=arrived_s,
            lost=lost,
        )


def _pieces(residue: bytes) -> int:
    """How many damaged lines the bytes between good ones make up."""
    return sum(1 for piece in _LINES.split(residue) if piece.strip())


def _read_others(bodies: list[bytes]) -> tuple[LposIdentity | None, tuple[str, ...], int]:
    identity: LposIdentity | None = None
    errors: list[str] = []
    unknown = 0
    for body in bodies:
        if match := _IDENTITY.fullmatch(body):
            sensor, mm_per_count, rate_hz, firmware = (group.decode("ascii") for group in match.groups())
            identity = LposIdentity(sensor, float(mm_per_count), int(rate_hz), firmware)
        elif match := _ERROR.fullmatch(body):
            errors.append(match.group(1).decode("ascii"))
        else:
            unknown += 1
    return identity, tuple(errors), unknown
