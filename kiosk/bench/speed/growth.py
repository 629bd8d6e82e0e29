"""How much something grew, from many looks at it and not from two: one odd look decides nothing.

What is measured with noise (memory) is judged by the slope after Theil and Sen: the median of the slopes
between every two looks (H. Theil 1950; P. K. Sen 1968), times the way from the first look to the last. Up to
29 of 100 looks may be wrong by any amount. What is counted exactly (widgets, threads) is judged by its level:
the median of the last three looks less that of the first three, so that one thing too many is seen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

Look = Mapping[str, float]

AT_AN_END = 3


def slope(x: Sequence[float], y: Sequence[float]) -> float:
    """Theil-Sen slope of ``y`` over ``x``; 0 when there are no two different ``x``."""
    found = [
        (y[j] - y[i]) / (x[j] - x[i]) for i in range(len(x)) for j in range(i + 1, len(x)) if x[j] != x[i]
    ]
    return median(found) if found else 0.0


def drift(looks: Sequence[Look], key: str, over: str) -> float:
    """How much ``key`` grew from the first look to the last, by its slope over ``over``."""
    x = [look[over] for look in looks]
    return slope(x, [look[key] for look in looks]) * (x[-1] - x[0])


def rise(looks: Sequence[Look], key: str) -> float:
    """By how much the level of ``key`` is higher in the last looks than in the first."""
    first, last = looks[:AT_AN_END], looks[-AT_AN_END:]
    return median(look[key] for look in last) - median(look[key] for look in first)
