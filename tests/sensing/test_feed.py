"""The queue between the reading and the judging thread."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from kiosk.motion.samples import LinkNews, LinkState, SampleBlock, SledItem
from kiosk.sensing.feed import SledFeed


def block(first: int, count: int, lost: int = 0) -> SampleBlock:
    raw = np.arange(first, first + count, dtype=np.float64)
    return SampleBlock(raw * 0.005, raw, np.ones(count, dtype=np.uint8), raw[-1] * 0.005, lost)


def news(reason: str) -> LinkNews:
    return LinkNews(0.0, LinkState.LOST, reason)


def blocks_of(items: list[SledItem]) -> list[SampleBlock]:
    return [item for item in items if isinstance(item, SampleBlock)]


def test_order_is_kept_and_drained_once() -> None:
    feed = SledFeed()
    items: list[SledItem] = [news("a"), block(0, 3), news("b"), block(3, 1)]
    for item in items:
        feed.put(item)
    assert feed.drain() == items
    assert feed.drain() == []


def test_the_other_side_is_woken_once_for_each_filling() -> None:
    woken: list[int] = []
    feed = SledFeed(on_ready=lambda: woken.append(1))
    for first in range(5):
        feed.put(block(first, 1))
    assert len(woken) == 1
    feed.drain()
    assert len(woken) == 1
    feed.put(news("a"))
    assert len(woken) == 2


def test_samples_that_can_wait_wake_nobody() -> None:
    woken: list[int] = []
    feed = SledFeed(on_ready=lambda: woken.append(1))
    feed.calm_raw = (0.0, 10.0)
    feed.put(block(1, 3))
    assert (len(woken), feed.calm) == (0, True)
    feed.put(block(8, 3))  # ends at 10
    assert (len(woken), feed.calm) == (1, False)
    feed.put(block(20, 1))
    assert len(woken) == 1
    assert [one.raw[0] for one in blocks_of(feed.drain())] == [1.0, 8.0, 20.0]
    feed.put(block(20, 1))
    assert len(woken) == 2


@pytest.mark.parametrize("raw", [-0.5, np.nan, np.inf])
def test_samples_elsewhere_or_nowhere_and_news_cannot_wait(raw: float) -> None:
    woken: list[int] = []
    feed = SledFeed(on_ready=lambda: woken.append(1))
    feed.calm_raw = (0.0, 10.0)
    spoilt = block(4, 3)
    spoilt.raw[1] = raw
    feed.put(spoilt)
    assert len(woken) == 1
    feed.drain()
    feed.put(news("a"))
    assert len(woken) == 2


def test_the_woken_side_may_drain_inside_the_call() -> None:
    drained: list[SledItem] = []
    feed = SledFeed(on_ready=lambda: drained.extend(feed.drain()))
    for first in range(3):
        feed.put(block(first, 1))
    assert [one.raw[0] for one in blocks_of(drained)] == [0.0, 1.0, 2.0]


def test_overflow_drops_the_oldest_samples_says_so_and_keeps_all_news() -> None:
    feed = SledFeed(capacity=10)
    feed.put(block(0, 4, lost=2))
    feed.put(news("a"))
    feed.put(block(4, 4))
    feed.put(news("b"))
    feed.put(block(8, 4, lost=1))
    feed.put(block(12, 4))
    items = feed.drain()
    assert [item.reason for item in items if isinstance(item, LinkNews)] == ["a", "b"]
    kept = blocks_of(items)
    assert [one.raw[0] for one in kept] == [8.0, 12.0]
    assert [one.lost for one in kept] == [4 + 2 + 4 + 1, 0]
    assert feed.dropped == 8


def test_every_sample_is_either_delivered_or_reported_lost() -> None:
    feed = SledFeed(capacity=50)
    for first in range(0, 1000, 4):
        feed.put(block(first, 4))
    kept = blocks_of(feed.drain())
    assert sum(len(one.raw) for one in kept) <= 50
    assert sum(len(one.raw) + one.lost for one in kept) == 1000
    assert kept[-1].raw[-1] == 999.0


def test_a_block_larger_than_the_queue_still_passes() -> None:
    feed = SledFeed(capacity=3)
    feed.put(block(0, 8))
    assert len(blocks_of(feed.drain())[0].raw) == 8


def test_a_capacity_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="capacity is 0"):
        SledFeed(capacity=0)


def test_nothing_is_lost_between_two_threads() -> None:
    ready = threading.Event()
    feed = SledFeed(on_ready=ready.set)

    def write() -> None:
        for first in range(2000):
            feed.put(block(first, 1))

    writer = threading.Thread(target=write)
    got: list[float] = []
    writer.start()
    while len(got) < 2000:
        assert ready.wait(5.0)
        ready.clear()
        got += [one.raw[0] for one in blocks_of(feed.drain())]
    writer.join()
    assert got == [float(n) for n in range(2000)]
