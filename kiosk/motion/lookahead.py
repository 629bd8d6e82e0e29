"""Up to where nothing can happen: each watch is asked again only when its answer has been used up."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

Ask = Callable[[int], int]
"""From an index: the first one at or after it at which something might happen."""


class Lookahead:
    """The earliest answer of several watches over one stretch.

    An answer stays good until its index is reached, or until the state of any of the watches has changed,
    which the caller tells by a ``mode`` that is no longer the same.
    """

    def __init__(self, asks: Sequence[Ask]) -> None:
        self._asks = asks
        self._answers = [-1] * len(asks)
        self._mode: Hashable = None

    def next_event(self, i: int, mode: Hashable) -> int:
        """First index from ``i`` on at which any of them might have something to do."""
        if mode != self._mode:
            self._mode = mode
            self._answers = [ask(i) for ask in self._asks]
        else:
            for k, ask in enumerate(self._asks):
                if self._answers[k] < i:
                    self._answers[k] = ask(i)
        return min(self._answers)
