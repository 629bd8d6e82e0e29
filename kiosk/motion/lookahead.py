"""Up to where nothing can happen: each watch is asked again only when its answer has been used up."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

Ask = Callable[[int], int]
"""From an index: the first one at or after it at which something might happen."""


class Lookahead:
    """The earliest answer of several watches over one stretch.

    An answer stays good until its index is reached, or until what it depends on has changed, which the caller
    tells by a mode for each of the watches that is no longer the same.
    """

    def __init__(self, asks: Sequence[Ask]) -> None:
        self._asks = asks
        self._answers = [-1] * len(asks)
        self._modes: Sequence[Hashable] = [None] * len(asks)

    def next_event(self, i: int, modes: Sequence[Hashable]) -> int:
        """First index from ``i`` on at which any of them might have something to do."""
        answers, before = self._answers, self._modes
        for k, ask in enumerate(self._asks):
            if answers[k] < i or modes[k] != before[k]:
                answers[k] = ask(i)
        self._modes = modes
        return min(answers)
