"""The raw samples of a set, packed small and checked; the oldest make room for the newest.

Content: ``LPT1``, then zlib of: CRC-32 of the rest, number of samples, first time and first count as float64,
then per sample the time step in microseconds (uint32), the counts as differences (float64, exact for every
sensor that counts in whole numbers up to 2^53), the flags (uint8). All little-endian.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kiosk.motion.samples import FlagArray, FloatArray, SampleBlock
from kiosk.storage.errors import StoreError
from kiosk.storage.tables import Tables

MAGIC = b"LPT1"
RING_BYTES = 256 * 1024 * 1024
"""All traces together."""

_HEAD = struct.Struct("<IIdd")


@dataclass(frozen=True, eq=False)
class RawTrace:
    """Samples as they came from the sensor.

    Attributes:
        t_s: ``(n,)`` float64 host monotonic seconds, to the microsecond.
        raw: ``(n,)`` float64 counts.
        flags: ``(n,)`` uint8.
    """

    t_s: FloatArray
    raw: FloatArray
    flags: FlagArray

    @classmethod
    def of(cls, blocks: Sequence[SampleBlock], begin_s: float, end_s: float) -> RawTrace:
        """The samples of ``blocks`` from ``begin_s`` to ``end_s``."""
        if not blocks:
            return cls(np.empty(0), np.empty(0), np.empty(0, dtype=np.uint8))
        t_s = np.concatenate([block.t_s for block in blocks])
        inside = (t_s >= begin_s) & (t_s <= end_s)
        raw = np.concatenate([block.raw for block in blocks])
        flags = np.concatenate([block.flags for block in blocks])
        return cls(t_s[inside], raw[inside], flags[inside])


def pack(trace: RawTrace) -> bytes:
    """Compress; readings that are no numbers do not occur behind a decoder and are refused.

    Raises:
        ValueError: a time runs backwards or lies more than an hour after the one before, or a count is not
            finite.
    """
    count = len(trace.t_s)
    # Rounded before the differences, so that the rounding does not add up.
    steps_us = np.diff(np.round((trace.t_s - trace.t_s[:1]) * 1e6), prepend=0.0)
    if count and not (steps_us.min() >= 0 and steps_us.max() < 3.6e9 and np.isfinite(trace.raw).all()):
        raise ValueError("trace: times must not run backwards and counts must be finite")
    first_s, first_raw = (float(trace.t_s[0]), float(trace.raw[0])) if count else (0.0, 0.0)
    body = b"".join(
        (
            _HEAD.pack(0, count, first_s, first_raw)[4:],
            steps_us.astype("<u4").tobytes(),
            np.diff(trace.raw, prepend=trace.raw[:1]).astype("<f8").tobytes(),
            trace.flags.astype("u1").tobytes(),
        )
    )
    return MAGIC + zlib.compress(struct.pack("<I", zlib.crc32(body)) + body, 6)


def unpack(content: bytes) -> RawTrace:
    """The samples again: times to the microsecond, counts exact for whole numbers. ValueError: damaged."""
    try:
        plain = zlib.decompress(content.removeprefix(MAGIC))
        if not content.startswith(MAGIC) or zlib.crc32(plain[4:]) != _HEAD.unpack_from(plain)[0]:
            raise ValueError("trace: its checksum is wrong")
        _, count, first_s, first_raw = _HEAD.unpack_from(plain)
    except (zlib.error, struct.error) as error:
        raise ValueError("trace: it is damaged") from error
    at = _HEAD.size
    steps_us = np.frombuffer(plain, "<u4", count, at).astype(np.float64)
    steps_raw = np.frombuffer(plain, "<f8", count, at + 4 * count)
    flags = np.frombuffer(plain, "u1", count, at + 12 * count)
    return RawTrace(
        first_s + np.cumsum(steps_us) / 1e6, first_raw + np.cumsum(steps_raw), flags.astype(np.uint8)
    )


class TraceRing:
    """The traces in an open database."""

    def __init__(self, tables: Tables, limit_bytes: int = RING_BYTES) -> None:
        self._tables = tables
        self._limit_bytes = limit_bytes

    def trim(self) -> int:
        """Drop the oldest traces until the rest fits; how many went. Raises StoreError."""
        rows = self._tables.all("SELECT set_id, length(content) FROM traces ORDER BY set_id DESC")
        kept, newest_gone = 0, None
        for set_id, size in rows:
            kept += size
            if kept > self._limit_bytes:
                newest_gone = set_id
                break
        if newest_gone is None:
            return 0
        with self._tables.transaction():
            self._tables.run("DELETE FROM traces WHERE set_id <= ?", newest_gone)
        return sum(set_id <= newest_gone for set_id, _ in rows)

    def read(self, set_id: int) -> RawTrace | None:
        """The trace of a set, None when it has none any more. Raises StoreError: it is damaged."""
        rows = self._tables.all("SELECT content FROM traces WHERE set_id = ?", set_id)
        if not rows:
            return None
        try:
            return unpack(rows[0][0])
        except ValueError as error:
            raise StoreError(f"{self._tables.path}: the trace of set {set_id}: {error}.") from error
