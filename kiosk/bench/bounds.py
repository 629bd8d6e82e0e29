"""How large a share may still be when few or none were seen."""

from __future__ import annotations

import math

_STEPS = 60


def upper_bound(events: int, trials: int, confidence: float = 0.95) -> float:
    """One-sided upper bound of a share (Clopper and Pearson 1934); 1 without trials.

    Of no events in ``n`` trials it is about 3/n at 95 % (rule of three).

    Raises:
        ValueError: there are more events than trials, or fewer than none.
    """
    if not 0 <= events <= trials:
        raise ValueError(f"bound: {events} events of {trials} trials")
    if events == trials:
        return 1.0
    low, high = events / trials, 1.0
    for _ in range(_STEPS):
        middle = 0.5 * (low + high)
        if _at_most(events, trials, middle) > 1.0 - confidence:
            low = middle
        else:
            high = middle
    return high


def _at_most(events: int, trials: int, share: float) -> float:
    """Probability of at most ``events`` in ``trials`` at this share (binomial), summed in logarithms."""
    if share <= 0.0:
        return 1.0
    if share >= 1.0:
        return 0.0
    yes, no = math.log(share), math.log1p(-share)
    total = 0.0
    for k in range(events + 1):
        chosen = math.lgamma(trials + 1) - math.lgamma(k + 1) - math.lgamma(trials - k + 1)
        total += math.exp(chosen + k * yes + (trials - k) * no)
    return min(1.0, total)
