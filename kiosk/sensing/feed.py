"""The one ordered, bounded queue between the thread that reads and the thread that judges."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from kiosk.motion.calm import NOWHERE, Band
from kiosk.motion.samples import SampleBlock, SledItem

DEFAULT_CAPACITY = 20_000
"""Samples held at most: 40 s at 500 Hz, far beyond any stall that still counts as working."""


class SledFeed:
    """Sample blocks and link news in one order. ``put`` from any thread, ``drain`` from the judging one.

    ``on_ready`` is called in the putting thread, once between two drains, when something waits that cannot
    wait for the judging thread to look by itself. When more than ``capacity`` samples wait, the oldest blocks
    go, and the next block that is left says so in its ``lost``. Link news are never dropped.

    Attributes:
        calm_raw: samples between these positions can wait for the next frame; the judging thread says so anew
            in every frame. Until it does, none can.
        calm: whether the newest samples could wait.
    """

    def __init__(self, on_ready: Callable[[], None] | None = None, capacity: int = DEFAULT_CAPACITY) -> None:
        if capacity < 1:
            raise ValueError(f"feed: capacity is {capacity}, at least 1 sample is needed")
        self.calm_raw: Band = NOWHERE
        self.calm = False
        self._on_ready = on_ready
        self._capacity = capacity
        self._lock = threading.Lock()
        self._items: deque[SledItem] = deque()
        self._samples = 0
        self._dropped = 0
        self._told = False

    @property
    def dropped(self) -> int:
        """Samples dropped so far because nobody drained."""
        with self._lock:
            return self._dropped

    def put(self, item: SledItem) -> None:
        """Append one item; wakes the other side when it cannot wait and nothing else has woken it."""
        self.calm = isinstance(item, SampleBlock) and self._can_wait(item)
        with self._lock:
            tell = not self.calm and not self._told
            self._told = self._told or tell
            self._items.append(item)
            if isinstance(item, SampleBlock):
                self._samples += len(item.t_s)
                if self._samples > self._capacity:
                    self._shed()
        if tell and self._on_ready is not None:
            self._on_ready()

    def _can_wait(self, block: SampleBlock) -> bool:
        low, high = self.calm_raw
        # What is no number compares false, and cannot wait.
        return all(low < raw < high for raw in block.raw.tolist())

    def drain(self) -> list[SledItem]:
        """Everything that waits, oldest first."""
        with self._lock:
            items = list(self._items)
            self._items.clear()
            self._samples = 0
            self._told = False
        return items

    def _shed(self) -> None:
        missing = 0
        kept: deque[SledItem] = deque()
        newest = self._items[-1]
        for item in self._items:
            if not isinstance(item, SampleBlock):
                kept.append(item)
            elif self._samples > self._capacity and item is not newest:
                self._samples -= len(item.t_s)
                self._dropped += len(item.t_s)
                missing += len(item.t_s) + item.lost
            elif missing:
                kept.append(replace(item, lost=item.lost + missing))
                missing = 0
            else:
                kept.append(item)
        self._items = kept
