"""Blocks of samples put together: the same samples, in the same order, with the same holes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.events import Trust, TrustLevel
from kiosk.motion.samples import (
    FULL_TRUST,
    JOINED_S,
    LinkNews,
    LinkState,
    SampleBlock,
    SampleFlag,
    SledItem,
    joined,
)

WEAK = Trust(TrustLevel.COUNT_ONLY, "weak")


def block(
    begin_s: float, count: int, lost: int = 0, ceiling: Trust = FULL_TRUST, relative: bool = False
) -> SampleBlock:
    t_s = begin_s + 0.001 * np.arange(count, dtype=np.float64)
    flags = np.full(count, int(SampleFlag.HOMED), dtype=np.uint8)
    return SampleBlock(t_s, 1000 * t_s, flags, begin_s + 0.001 * count, lost, ceiling, relative)


def test_blocks_that_follow_each_other_become_one() -> None:
    (one,) = joined([block(1.0, 1, lost=2), block(1.001, 4), block(1.005, 3)])
    assert isinstance(one, SampleBlock)
    assert one.t_s == pytest.approx(1.0 + 0.001 * np.arange(8))
    assert one.raw.tolist() == (1000 * one.t_s).tolist()
    assert one.flags.tolist() == [1] * 8 and one.flags.dtype == np.uint8
    assert one.lost == 2 and one.arrived_s == pytest.approx(1.008)


def test_what_is_missing_trust_news_and_a_long_wait_stay_where_they_were() -> None:
    news = LinkNews(1.0, LinkState.LOST, "gone")
    items: list[SledItem] = [
        block(1.0, 2),
        block(1.01, 2, lost=1),
        block(1.02, 2, ceiling=WEAK),
        block(1.03, 2, ceiling=WEAK, relative=True),
        news,
        block(1.04, 2, ceiling=WEAK, relative=True),
        block(1.05 + JOINED_S, 2, ceiling=WEAK, relative=True),
        block(1.2, 0, ceiling=WEAK, relative=True),
    ]
    assert joined(items) == items
    assert joined([]) == []


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 3), st.booleans()), max_size=30))
def test_no_sample_flag_or_hole_is_lost_or_moved(kinds: list[tuple[int, int, bool]]) -> None:
    items: list[SledItem] = []
    t_s = 5.0
    for count, lost, weak in kinds:
        items.append(block(t_s, count, lost, WEAK if weak else FULL_TRUST))
        t_s += 0.001 * max(1, count)
    told = [one for one in joined(items) if isinstance(one, SampleBlock)]
    assert seen(told) == seen([one for one in items if isinstance(one, SampleBlock)])
    assert all(one.t_s.size == 0 or one.t_s[-1] - one.t_s[0] <= JOINED_S for one in told)


def seen(blocks: list[SampleBlock]) -> list[tuple[float, float, int, Trust]]:
    """Each sample, with how many were missing before it."""
    found: list[tuple[float, float, int, Trust]] = []
    missing = 0
    for one in blocks:
        missing += one.lost
        for t_s, raw in zip(one.t_s.tolist(), one.raw.tolist(), strict=True):
            found.append((t_s, raw, missing, one.ceiling))
    return found
