"""What goes wrong on the way from a sled to the kiosk, applied to times and positions by random seed."""

from __future__ import annotations

import numpy as np

from kiosk.motion.samples import FlagArray, FloatArray, SampleFlag

MISHAPS = ("doubled", "lost", "gap", "no numbers", "slip", "frozen", "glitches", "beam", "flags", "noise")


def spoil(
    rng: np.random.Generator, t_s: FloatArray, position_mm: FloatArray, mishaps: list[str]
) -> tuple[FloatArray, FloatArray, FlagArray]:
    """Times, positions and flags after the mishaps named, each somewhere in the record."""
    flags = np.full(len(t_s), int(SampleFlag.HOMED), dtype=np.uint8)
    position_mm = position_mm.copy()
    for mishap in mishaps:
        n = len(t_s)
        start = int(rng.integers(n // 2))
        part = slice(start, start + int(rng.integers(1, n // 4)))
        match mishap:
            case "doubled":
                t_s = np.where(rng.random(n) < 0.02, np.concatenate((t_s[:1], t_s[:-1])), t_s)
            case "lost" | "gap":
                keep = rng.random(n) > 0.1
                if mishap == "gap":
                    keep[:] = True
                    keep[part] = False
                t_s, position_mm, flags = t_s[keep], position_mm[keep], flags[keep]
            case "no numbers":
                position_mm[rng.integers(n, size=3)] = rng.choice([np.nan, np.inf, 1e300])
            case "slip":
                position_mm[start:] += rng.uniform(-200, 200)
            case "frozen":
                position_mm[part] = position_mm[start]
            case "glitches":
                wild = np.flatnonzero(rng.random(n) < 0.01)
                for width in range(int(rng.integers(1, 3))):
                    position_mm[np.minimum(wild + width, n - 1)] += 200.0
            case "beam":
                position_mm[part] -= 300.0
            case "flags":
                flags[part] = rng.choice([0, 3, 5, 9, 17, 129])
            case "noise":
                position_mm[part] += rng.uniform(1, 25) * rng.standard_normal(len(position_mm[part]))
    return t_s, position_mm, flags
