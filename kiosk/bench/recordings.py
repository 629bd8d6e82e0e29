"""``bench --only recordings``: recordings of real lifts against their reference."""

from __future__ import annotations

from kiosk.bench.figures import Figure
from kiosk.bench.options import Benchmark, Options


def measure(options: Options) -> list[Figure]:
    """Not yet."""
    return [Figure("recordings", "recordings", note="no folder was given")]


RECORDINGS = Benchmark("recordings", "recordings of real lifts against their reference", measure)
