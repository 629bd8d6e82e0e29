"""What goes wrong on the way from a sled to the kiosk, applied to times and positions by random seed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from kiosk.motion.samples import FlagArray, FloatArray, SampleFlag

Record = tuple[FloatArray, FloatArray, FlagArray]
"""Times in s, positions in mm, flags."""

Mishap = Callable[[np.random.Generator, FloatArray, FloatArray, FlagArray, slice], Record | None]
"""Changes a record within the slice, or hands over another."""


def _doubled(
    rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice
) -> Record:
    late = np.where(rng.random(len(t_s)) < 0.02, np.concatenate((t_s[:1], t_s[:-1])), t_s)
    return late, x_mm, flags


def _lost(
    rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice
) -> Record:
    keep = rng.random(len(t_s)) > 0.1
    return t_s[keep], x_mm[keep], flags[keep]


def _gap(
    rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice
) -> Record:
    gone = np.arange(len(t_s))[part]
    return np.delete(t_s, gone), np.delete(x_mm, gone), np.delete(flags, gone)


def _no_numbers(
    rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice
) -> None:
    x_mm[rng.integers(len(x_mm), size=3)] = rng.choice([np.nan, np.inf, 1e300])


def _slip(rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice) -> None:
    x_mm[part.start :] += rng.uniform(-200, 200)


def _frozen(
    rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice
) -> None:
    x_mm[part] = x_mm[part.start]


def _glitches(
    rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice
) -> None:
    wild = np.flatnonzero(rng.random(len(x_mm)) < 0.01)
    for width in range(int(rng.integers(1, 3))):
        x_mm[np.minimum(wild + width, len(x_mm) - 1)] += 200.0


def _beam(rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice) -> None:
    x_mm[part] -= 300.0


def _flags(
    rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice
) -> None:
    flags[part] = rng.choice([0, 3, 5, 9, 17, 129])


def _noise(
    rng: np.random.Generator, t_s: FloatArray, x_mm: FloatArray, flags: FlagArray, part: slice
) -> None:
    x_mm[part] += rng.uniform(1, 25) * rng.standard_normal(len(x_mm[part]))


_KINDS: dict[str, Mishap] = {
    "doubled": _doubled,
    "lost": _lost,
    "gap": _gap,
    "no numbers": _no_numbers,
    "slip": _slip,
    "frozen": _frozen,
    "glitches": _glitches,
    "beam": _beam,
    "flags": _flags,
    "noise": _noise,
}
MISHAPS = tuple(_KINDS)


def spoil(rng: np.random.Generator, t_s: FloatArray, position_mm: FloatArray, mishaps: list[str]) -> Record:
    """Times, positions and flags after the mishaps named, each somewhere in the record."""
    flags = np.full(len(t_s), int(SampleFlag.HOMED), dtype=np.uint8)
    record: Record = (t_s, position_mm.copy(), flags)
    for mishap in mishaps:
        n = len(record[0])
        start = int(rng.integers(n // 2))
        part = slice(start, start + int(rng.integers(1, n // 4)))
        record = _KINDS[mishap](rng, *record, part) or record
    return record
